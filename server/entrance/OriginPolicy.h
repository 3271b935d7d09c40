// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QList>
#include <QString>
#include <QStringList>

namespace rdv {

/// The host of a Host field, without port and brackets, in lower case: a name of letters, digits, dots,
/// hyphens and underscores, or an IP literal, at most 253 characters. Empty when it is anything else.
[[nodiscard]] QString hostOfField(QByteArrayView field);

/// `null`, or scheme://host[:port] as RFC 6454 §6.1 serialises it, at most 300 bytes.
[[nodiscard]] bool isSerialisedOrigin(QByteArrayView origin);

/// Which pages may connect (`allowedOrigins`).
class OriginPolicy {
public:
    /// `listed`: origins (`https://cam.example:8443`) or bare hosts with or without port. Empty: every
    /// origin. `publicHost` is our own name.
    OriginPolicy(const QStringList& listed, const QString& publicHost);

    /// `origin` and `hostField` as the request has them. A request without Origin is not a page's and passes.
    /// `null` passes only when nothing is listed. Our own origin passes when it is an address, as devices
    /// name it, or `publicHost`; another name that a page shares with the Host field may have been rebound to
    /// us.
    [[nodiscard]] bool allows(QByteArrayView origin, QByteArrayView hostField) const;
    /// Whether the page is our own (same host and port as the Host field; over TLS only https) or of a listed
    /// origin: one whose requests mean what they carry. That any origin may connect does not make it one.
    [[nodiscard]] bool knows(QByteArrayView origin, QByteArrayView hostField, bool secure) const;

private:
    struct Entry {
        QString scheme; ///< empty: any
        QString host;
        int port = -1; ///< -1: the default of the scheme
    };
    [[nodiscard]] static Entry parse(const QString& text);
    [[nodiscard]] bool isListed(const Entry& from) const;

    QList<Entry> m_listed;
    QString m_publicHost;
};

} // namespace rdv
