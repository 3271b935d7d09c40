// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/admin/RequestHead.h"
#include "server/model/Expected.h"
#include "server/model/Problem.h"
#include "server/model/ServerConfig.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QHostAddress>
#include <QList>

#include <utility>

namespace rdv {

/// What the access rules look at in a request. Fields that must not be repeated are lists, so that a
/// repetition is seen.
struct AdminRequest {
    QByteArray method;
    QHostAddress peer;
    QList<QByteArray> hosts;
    QList<QByteArray> origins;
    QList<QByteArray> referers;
    QList<QByteArray> fetchSites; ///< Sec-Fetch-Site
    QList<QByteArray> forwardedFor; ///< X-Forwarded-For
    bool forwarded = false; ///< a proxy left its mark: Forwarded, X-Forwarded-…, X-Real-IP or Via
};

[[nodiscard]] AdminRequest adminRequest(
    const QByteArray& method, const HeaderFields& fields, const QHostAddress& peer);

/// Admitted, or the first check that failed, in the order in which they are made.
enum class Verdict {
    Admitted,
    AddressRefused, ///< the peer, or the client that a trusted proxy names, is not in adminIP
    ForwardedRefused, ///< came through a proxy that is not in trustedProxies
    HostMissing,
    HostRepeated,
    HostForeign, ///< what a page sees after DNS rebinding
    MethodRefused, ///< neither GET, HEAD nor POST
    CrossSite, ///< Sec-Fetch-Site says that another site's page asks
    OriginForeign,
    RefererForeign,
};

[[nodiscard]] QByteArrayView verdictName(Verdict verdict); ///< stable snake_case name

/// Who may use the admin port, and from which page. Pure: no socket, no clock.
class AccessRules {
public:
    /// `port` is the one that really listens. Errors: Configuration for an adminIP or trustedProxies entry
    /// that is neither an address nor a network; AdminNeedsKey when adminIP names an address beyond loopback.
    [[nodiscard]] static Expected<AccessRules, Problem> from(const ServerConfig& config, quint16 port);

    [[nodiscard]] Verdict judge(const AdminRequest& request) const;

private:
    using Network = std::pair<QHostAddress, int>;

    [[nodiscard]] Verdict judgeAddress(const AdminRequest& request) const;
    [[nodiscard]] Verdict judgeHost(const AdminRequest& request) const;
    [[nodiscard]] Verdict judgePage(const AdminRequest& request) const;
    [[nodiscard]] QByteArray normalAuthority(const QByteArray& authority) const;
    [[nodiscard]] bool isOwnOrigin(const QByteArray& origin, const QByteArray& host) const;

    QList<Network> m_admins;
    QList<Network> m_proxies;
    QList<QByteArray> m_authorities; ///< "host:port", lower case
    QByteArray m_scheme; ///< "http://" or "https://"
    quint16 m_defaultPort = 80; ///< of the scheme
};

/// The loopback addresses to listen on: those that adminIP names, 127.0.0.1 when it names none.
[[nodiscard]] QList<QHostAddress> adminListenAddresses(const ServerConfig& config);

} // namespace rdv
