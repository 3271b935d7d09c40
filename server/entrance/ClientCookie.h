// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/entrance/HttpHead.h"
#include "server/entrance/OriginPolicy.h"
#include "server/model/ServerConfig.h"

#include <QByteArray>

#include <chrono>

namespace rdv {

/// The signed cookie by which a browser is known again whose page keeps nothing over a reload. It says who,
/// not what may be done: it counts only beside a token, and only where the page's origin is known.
class ClientCookie {
public:
    /// With a key of its own: cookies are good until the process ends.
    explicit ClientCookie(const ServerConfig& config);
    void reconfigure(const ServerConfig& config);
    /// With a key that outlives the process, they are good until they end.
    void setKey(const QByteArray& key) { m_key = key; }

    /// The client's id when the request shows a cookie of our signing and comes from a page whose origin is
    /// known; else empty, also while no tokens are asked for.
    [[nodiscard]] QByteArray provenBy(
        const HttpHead& request, const OriginPolicy& origins, bool secure) const;
    /// The Set-Cookie field, ending in CRLF, that gives a browser its cookie or makes the one it has last
    /// longer. Empty for devices, for pages of other origins, and while no tokens are asked for.
    [[nodiscard]] QByteArray fieldFor(
        const HttpHead& request, const OriginPolicy& origins, bool secure) const;

private:
    [[nodiscard]] QByteArray idIn(const HttpHead& request) const;
    [[nodiscard]] QByteArray sign(const QByteArray& id) const;

    bool m_wanted = false;
    std::chrono::seconds m_life{};
    QByteArray m_key;
};

} // namespace rdv
