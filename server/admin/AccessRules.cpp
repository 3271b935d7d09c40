// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/admin/AccessRules.h"

#include <algorithm>
#include <array>

namespace rdv {

using namespace Qt::StringLiterals;

namespace {

bool hasPort(const QByteArray& authority)
{
    return authority.lastIndexOf(':') > authority.lastIndexOf(']');
}

QByteArray authorityOf(const QString& name)
{
    QHostAddress address;
    const bool bareV6 = address.setAddress(name) && address.protocol() == QAbstractSocket::IPv6Protocol;
    return (bareV6 ? u'[' + name + u']' : name).toLower().toUtf8();
}

/// Without the port that the scheme implies; spelled otherwise it stays another one. An authority with two
/// ports is nobody's.
QByteArray shortAuthority(const QByteArray& authority, const QByteArray& scheme)
{
    const QByteArray lower = authority.toLower();
    const QByteArrayView implied = scheme == "https://" ? ":443" : ":80";
    if (!lower.endsWith(implied))
        return lower;
    const QByteArray name = lower.chopped(implied.size());
    return hasPort(name) ? lower : name;
}

} // namespace

QByteArrayView verdictName(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Admitted:
        return "admitted";
    case Verdict::NeedsConfirmation:
        return "needs_confirmation";
    case Verdict::AddressRefused:
        return "address_refused";
    case Verdict::ForwardedRefused:
        return "forwarded_refused";
    case Verdict::HostMissing:
        return "host_missing";
    case Verdict::HostRepeated:
        return "host_repeated";
    case Verdict::HostForeign:
        return "host_foreign";
    case Verdict::MethodRefused:
        return "method_refused";
    case Verdict::CrossSite:
        return "cross_site";
    case Verdict::OriginForeign:
        return "origin_foreign";
    case Verdict::RefererForeign:
        return "referer_foreign";
    case Verdict::KeyWrong:
        return "key_wrong";
    case Verdict::KeyMissing:
        return "key_missing";
    case Verdict::PageTokenMissing:
        return "page_token_missing";
    case Verdict::PageTokenWrong:
        return "page_token_wrong";
    }
    Q_UNREACHABLE();
}

Expected<AccessRules, Problem> AccessRules::from(
    const ServerConfig& config, quint16 port, AdminCredentials credentials)
{
    const auto admins = AdminNetworks::parse(config.adminIp, u"server.adminIP"_s);
    if (!admins)
        return admins.error();
    if (admins->isEmpty())
        return Problem{ProblemKind::Configuration, u"server.adminIP"_s, u"names nobody"_s};
    if (admins->reachOut() && !config.secure)
        return Problem{ProblemKind::AdminNeedsTls, u"server.adminIP"_s, {}};
    if (admins->reachOut() && !credentials.key)
        return Problem{ProblemKind::AdminNeedsKey, u"admin.key"_s, {}};
    const auto proxies = AdminNetworks::parse(config.trustedProxies, u"trustedProxies"_s);
    if (!proxies)
        return proxies.error();

    AccessRules rules(std::move(credentials));
    rules.m_admins = *admins;
    rules.m_proxies = *proxies;
    rules.m_confirmNavigations = config.admin.confirmNavigations;
    const QByteArray scheme = config.secure ? "https://"_ba : "http://"_ba;
    const auto open = [&rules](const QByteArray& authority, const QByteArray& by) {
        rules.m_doors.append({shortAuthority(authority, by), by});
    };
    for (const QString& name : QStringList{u"127.0.0.1"_s, u"localhost"_s, u"::1"_s} + config.admin.hosts) {
        const qsizetype mark = name.indexOf("://"_L1) + 3;
        if (mark > 2) { // a proxy's own name, which may speak TLS where we do not
            open(name.sliced(mark).toLower().toUtf8(), name.first(mark).toLower().toUtf8());
            continue;
        }
        const QByteArray authority = authorityOf(name);
        open(hasPort(authority) ? authority : authority + ':' + QByteArray::number(port), scheme);
    }
    return rules;
}

/// The key stands before the checks of browsers: it takes their place, and nobody is asked to confirm what he
/// may not do.
Verdict AccessRules::judge(const AdminRequest& request) const
{
    for (const auto check :
        std::array{&AccessRules::judgeAddress, &AccessRules::judgeHost, &AccessRules::judgeMethod,
            &AccessRules::judgeOrigin, &AccessRules::judgeKey, &AccessRules::judgeBrowser}) {
        const Verdict verdict = (this->*check)(request);
        if (verdict != Verdict::Admitted)
            return verdict;
    }
    return Verdict::Admitted;
}

bool AccessRules::mayKnock(const QHostAddress& peer) const
{
    const QHostAddress client = AdminNetworks::canonical(peer);
    return m_admins.contains(client) || m_proxies.contains(client);
}

Verdict AccessRules::judgeAddress(const AdminRequest& request) const
{
    QHostAddress client = AdminNetworks::canonical(request.peer);
    if (request.forwarded) {
        if (!m_proxies.contains(client))
            return m_admins.contains(client) ? Verdict::ForwardedRefused : Verdict::AddressRefused;
        const auto named = m_proxies.clientBehind(request.forwardedFor);
        if (!named)
            return Verdict::ForwardedRefused;
        client = *named;
    }
    return m_admins.contains(client) ? Verdict::Admitted : Verdict::AddressRefused;
}

Verdict AccessRules::judgeHost(const AdminRequest& request) const
{
    if (request.hosts.isEmpty())
        return Verdict::HostMissing;
    if (request.hosts.size() > 1)
        return Verdict::HostRepeated;
    const QByteArray& host = request.hosts.first();
    const bool known = std::any_of(m_doors.begin(), m_doors.end(),
        [&host](const Door& door) { return door.authority == shortAuthority(host, door.scheme); });
    return known ? Verdict::Admitted : Verdict::HostForeign;
}

Verdict AccessRules::judgeMethod(const AdminRequest& request) const
{
    if (request.method == "GET" || request.method == "HEAD" || request.method == "POST")
        return Verdict::Admitted;
    const bool isApi = request.path().startsWith("/api/v1/");
    return isApi && request.method == "DELETE" ? Verdict::Admitted : Verdict::MethodRefused;
}

/// Whose page asks. Called after judgeHost, so there is exactly one Host and it is ours.
Verdict AccessRules::judgeOrigin(const AdminRequest& request) const
{
    const bool ownSite = std::all_of(request.fetchSites.begin(), request.fetchSites.end(),
        [](const QByteArray& site) { return site == "same-origin" || site == "none"; });
    if (!ownSite)
        return Verdict::CrossSite;

    const QByteArray& host = request.hosts.first();
    const bool ownOrigin = std::all_of(request.origins.begin(), request.origins.end(),
        [this, &host](const QByteArray& origin) { return isOwnOrigin(origin, host); });
    if (!ownOrigin)
        return Verdict::OriginForeign;

    const bool ownReferer = std::all_of(
        request.referers.begin(), request.referers.end(), [this, &host](const QByteArray& referer) {
            const qsizetype slash = referer.indexOf('/', referer.indexOf("://") + 3);
            return slash > 0 && isOwnOrigin(referer.first(slash), host);
        });
    return ownReferer ? Verdict::Admitted : Verdict::RefererForeign;
}

Verdict AccessRules::judgeKey(const AdminRequest& request) const
{
    const QList<QByteArray> bearers = request.bearers();
    if (!bearers.isEmpty()) {
        const bool right = m_credentials.key && m_credentials.key->matches(bearers.first());
        return right ? Verdict::Admitted : Verdict::KeyWrong;
    }
    return m_admins.reachOut() && !isAsset(request) ? Verdict::KeyMissing : Verdict::Admitted;
}

/// Called after judgeKey, so a bearer is the right one.
Verdict AccessRules::judgeBrowser(const AdminRequest& request) const
{
    if (!request.isChanging() || !request.bearers().isEmpty())
        return Verdict::Admitted;
    if (!request.pageTokens.isEmpty()) {
        const bool right = std::all_of(request.pageTokens.begin(), request.pageTokens.end(),
            [this](const QByteArray& token) { return m_credentials.pageToken.matches(token); });
        return right ? Verdict::Admitted : Verdict::PageTokenWrong;
    }
    if (request.isNavigation() && request.isChangingCommand() && m_confirmNavigations)
        return Verdict::NeedsConfirmation;
    return request.isUnmarkedBrowser() ? Verdict::PageTokenMissing : Verdict::Admitted;
}

bool AccessRules::isAsset(const AdminRequest& request) const
{
    const bool reads = request.method == "GET" || request.method == "HEAD";
    return reads && !request.isChanging()
        && (request.target == "/" || m_credentials.pages.contains(request.path()));
}

/// Compared as text, not as a parsed URL: whatever is spelled differently from our own pages is not ours.
bool AccessRules::isOwnOrigin(const QByteArray& origin, const QByteArray& host) const
{
    return std::any_of(m_doors.begin(), m_doors.end(), [&origin, &host](const Door& door) {
        return origin.startsWith(door.scheme) && door.authority == shortAuthority(host, door.scheme)
            && door.authority == shortAuthority(origin.sliced(door.scheme.size()), door.scheme);
    });
}

} // namespace rdv
