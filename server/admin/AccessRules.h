// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/admin/AdminKey.h"
#include "server/admin/AdminNetworks.h"
#include "server/admin/AdminRequest.h"
#include "server/model/Expected.h"
#include "server/model/Problem.h"
#include "server/model/ServerConfig.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QHostAddress>
#include <QList>
#include <QSet>

#include <optional>

namespace rdv {

/// What becomes of a request: admitted, asked about first, or the first check that failed, in the order in
/// which they are made.
enum class Verdict {
    Admitted,
    NeedsConfirmation, ///< a typed or followed link to a changing command: a page asks first
    AddressRefused, ///< the peer, or the client that a trusted proxy names, is not in adminIP
    ForwardedRefused, ///< came through a proxy that is not in trustedProxies
    HostMissing,
    HostRepeated,
    HostForeign, ///< what a page sees after DNS rebinding
    MethodRefused, ///< neither GET, HEAD nor POST; DELETE is for the API
    CrossSite, ///< Sec-Fetch-Site says that another site's page asks
    OriginForeign,
    RefererForeign,
    KeyWrong,
    KeyMissing, ///< adminIP reaches beyond this machine, and no key is shown
    PageTokenMissing, ///< a browser that does not say whose page asks, and neither page token nor key
    PageTokenWrong,
};

[[nodiscard]] QByteArrayView verdictName(Verdict verdict); ///< stable snake_case name
[[nodiscard]] inline bool isRefusal(Verdict verdict)
{
    return verdict != Verdict::Admitted && verdict != Verdict::NeedsConfirmation;
}

/// What requests may show to prove themselves, and what needs no proof.
struct AdminCredentials {
    std::optional<SecretText> key; ///< the admin key, when one is configured
    SecretText pageToken;
    QSet<QByteArray> pages; ///< paths that ask for the key, so they come without it
};

/// Who may use the admin port, and from which page. Pure: no socket, no clock, no file.
class AccessRules {
public:
    /// `port` is the one that really listens. Errors: Configuration for an adminIP or trustedProxies entry
    /// that is neither an address nor a network; AdminNeedsTls and AdminNeedsKey when adminIP names an
    /// address beyond loopback and TLS is off or there is no key.
    [[nodiscard]] static Expected<AccessRules, Problem> from(
        const ServerConfig& config, quint16 port, AdminCredentials credentials);

    [[nodiscard]] Verdict judge(const AdminRequest& request) const;

    /// Whether somebody at this address could be admitted at all.
    [[nodiscard]] bool mayKnock(const QHostAddress& peer) const;

private:
    explicit AccessRules(AdminCredentials credentials)
        : m_credentials(std::move(credentials))
    {
    }

    [[nodiscard]] Verdict judgeAddress(const AdminRequest& request) const;
    [[nodiscard]] Verdict judgeHost(const AdminRequest& request) const;
    [[nodiscard]] Verdict judgeMethod(const AdminRequest& request) const;
    [[nodiscard]] Verdict judgeOrigin(const AdminRequest& request) const;
    [[nodiscard]] Verdict judgeKey(const AdminRequest& request) const;
    [[nodiscard]] Verdict judgeBrowser(const AdminRequest& request) const;
    [[nodiscard]] bool isAsset(const AdminRequest& request) const;
    [[nodiscard]] bool isOwnOrigin(const QByteArray& origin, const QByteArray& host) const;

    AdminCredentials m_credentials;
    AdminNetworks m_admins;
    AdminNetworks m_proxies;
    /// A name under which the page may be opened; all in lower case.
    struct Door {
        QByteArray authority; ///< as in a Host field, without the scheme's default port
        QByteArray scheme; ///< "http://" or "https://"
    };
    QList<Door> m_doors;
    bool m_confirmNavigations = true;
};

} // namespace rdv
