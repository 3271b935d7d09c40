// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/model/Infos.h"
#include "server/model/ServerConfig.h"

#include <QHostAddress>
#include <QList>
#include <QString>
#include <QUrl>

namespace rdv::ui {

/// From where a link of this server can be opened.
enum class LinkReach {
    ThisMachine, ///< it names a loopback address
    LocalNetwork, ///< it names a private address or a name without a domain
    Anywhere,
};

/// What a viewer is to see. Without a stream the page asks for one; without a room it asks for both.
struct LinkTarget {
    QString room;
    QString stream;
    QString token; ///< secret; empty: the link carries none
};

/// The addresses of this server's pages, as somebody else has to type them.
class ViewerLink {
public:
    /// `own`: the addresses of this machine. While the server is stopped the configuration tells the port.
    ViewerLink(const ServerStatus& status, const ServerConfig& config, const QList<QHostAddress>& own);

    /// Of the interfaces that are up, in the system's order.
    [[nodiscard]] static QList<QHostAddress> ownAddresses();

    [[nodiscard]] QUrl home() const; ///< the page that asks for room and stream
    [[nodiscard]] QUrl to(const LinkTarget& target) const;
    [[nodiscard]] LinkReach reach() const { return m_reach; }

    /// As it is copied, printed and encoded: ASCII, nothing left to interpretation.
    [[nodiscard]] static QString textOf(const QUrl& url);

private:
    [[nodiscard]] QUrl page(const QString& path) const;

    QUrl m_base; ///< scheme, host, port and the folder in which a proxy shows the pages
    LinkReach m_reach = LinkReach::ThisMachine;
};

} // namespace rdv::ui
