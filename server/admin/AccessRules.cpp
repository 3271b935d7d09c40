// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/admin/AccessRules.h"

#include <algorithm>
#include <array>
#include <optional>

namespace rdv {

using namespace Qt::StringLiterals;

namespace {

using Network = std::pair<QHostAddress, int>;

/// ::ffff:1.2.3.4 is 1.2.3.4, and fe80::1%eth0 is fe80::1.
QHostAddress canonical(const QHostAddress& address)
{
    bool isV4 = false;
    const quint32 v4 = address.toIPv4Address(&isV4);
    if (isV4)
        return QHostAddress(v4);
    QHostAddress plain = address;
    plain.setScopeId({});
    return plain;
}

QStringList spelledOut(const QStringList& entries)
{
    QStringList all;
    for (const QString& entry : entries) {
        if (entry.compare(u"localhost"_s, Qt::CaseInsensitive) == 0)
            all << u"127.0.0.1"_s << u"::1"_s;
        else
            all << entry.trimmed();
    }
    return all;
}

std::optional<Network> parseNetwork(const QString& entry)
{
    if (entry.contains(u'/')) {
        const Network network = QHostAddress::parseSubnet(entry);
        return network.second < 0 ? std::nullopt : std::optional(network);
    }
    QHostAddress address;
    if (!address.setAddress(entry))
        return std::nullopt;
    address = canonical(address);
    return Network{address, address.protocol() == QAbstractSocket::IPv4Protocol ? 32 : 128};
}

Expected<QList<Network>, Problem> parseNetworks(const QStringList& entries, const QString& key)
{
    QList<Network> networks;
    for (const QString& entry : spelledOut(entries)) {
        const auto network = parseNetwork(entry);
        if (!network)
            return Problem{ProblemKind::Configuration, key, u"not an address: %1"_s.arg(entry)};
        networks.append(*network);
    }
    return networks;
}

bool isLoopback(const Network& network)
{
    constexpr int v4LoopbackPrefix = 8;
    return network.first.isLoopback() && network.second >= v4LoopbackPrefix
        && (network.first.protocol() == QAbstractSocket::IPv4Protocol || network.second == 128);
}

bool contains(const QList<Network>& networks, const QHostAddress& address)
{
    return std::any_of(networks.begin(), networks.end(), [&address](const Network& network) {
        return address.protocol() == network.first.protocol() && address.isInSubnet(network);
    });
}

/// The client as the trusted proxies name it: the last address, read right to left, that is not a proxy.
std::optional<QHostAddress> namedClient(const QList<QByteArray>& forwardedFor, const QList<Network>& proxies)
{
    const QList<QByteArray> hops = forwardedFor.join(',').split(',');
    for (auto hop = hops.rbegin(); hop != hops.rend(); ++hop) {
        QHostAddress address;
        if (!address.setAddress(QString::fromLatin1(hop->trimmed())))
            return std::nullopt;
        address = canonical(address);
        if (!contains(proxies, address))
            return address;
    }
    return std::nullopt;
}

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

} // namespace

AdminRequest adminRequest(const QByteArray& method, const HeaderFields& fields, const QHostAddress& peer)
{
    AdminRequest request;
    request.method = method;
    request.peer = peer;
    request.hosts = fieldValues(fields, "host");
    request.origins = fieldValues(fields, "origin");
    request.referers = fieldValues(fields, "referer");
    request.fetchSites = fieldValues(fields, "sec-fetch-site");
    request.forwardedFor = fieldValues(fields, "x-forwarded-for");
    request.forwarded = std::any_of(fields.begin(), fields.end(), [](const auto& field) {
        const QByteArray name = field.first.toLower();
        return name == "forwarded" || name == "via" || name == "x-real-ip" || name.startsWith("x-forwarded-");
    });
    return request;
}

QByteArrayView verdictName(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Admitted:
        return "admitted";
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
    }
    Q_UNREACHABLE();
}

Expected<AccessRules, Problem> AccessRules::from(const ServerConfig& config, quint16 port)
{
    const auto admins = parseNetworks(config.adminIp, u"server.adminIP"_s);
    if (!admins)
        return admins.error();
    if (admins->isEmpty())
        return Problem{ProblemKind::Configuration, u"server.adminIP"_s, u"names nobody"_s};
    // A remote address would need a bearer key checked with each request; without that check it stays shut.
    const auto remote = std::find_if_not(admins->begin(), admins->end(), isLoopback);
    if (remote != admins->end())
        return Problem{ProblemKind::AdminNeedsKey, remote->first.toString(),
            u"only addresses of this machine may be named until requests can carry a key"_s};
    const auto proxies = parseNetworks(config.trustedProxies, u"trustedProxies"_s);
    if (!proxies)
        return proxies.error();

    AccessRules rules;
    rules.m_admins = *admins;
    rules.m_proxies = *proxies;
    rules.m_scheme = config.secure ? "https://"_ba : "http://"_ba;
    rules.m_defaultPort = config.secure ? 443 : 80;
    QList<QByteArray> names{"127.0.0.1"_ba, "localhost"_ba, "[::1]"_ba};
    for (const QString& name : config.admin.hosts)
        names.append(authorityOf(name));
    for (const QByteArray& name : std::as_const(names))
        rules.m_authorities.append(hasPort(name) ? name : name + ':' + QByteArray::number(port));
    return rules;
}

Verdict AccessRules::judge(const AdminRequest& request) const
{
    for (const auto check : std::array{&AccessRules::judgeAddress, &AccessRules::judgeHost}) {
        const Verdict verdict = (this->*check)(request);
        if (verdict != Verdict::Admitted)
            return verdict;
    }
    if (request.method != "GET" && request.method != "HEAD" && request.method != "POST")
        return Verdict::MethodRefused;
    return judgePage(request);
}

Verdict AccessRules::judgeAddress(const AdminRequest& request) const
{
    QHostAddress client = canonical(request.peer);
    if (request.forwarded) {
        if (!contains(m_proxies, client))
            return contains(m_admins, client) ? Verdict::ForwardedRefused : Verdict::AddressRefused;
        const auto named = namedClient(request.forwardedFor, m_proxies);
        if (!named)
            return Verdict::ForwardedRefused;
        client = *named;
    }
    return contains(m_admins, client) ? Verdict::Admitted : Verdict::AddressRefused;
}

Verdict AccessRules::judgeHost(const AdminRequest& request) const
{
    if (request.hosts.isEmpty())
        return Verdict::HostMissing;
    if (request.hosts.size() > 1)
        return Verdict::HostRepeated;
    return m_authorities.contains(normalAuthority(request.hosts.first())) ? Verdict::Admitted
                                                                          : Verdict::HostForeign;
}

/// Whose page asks. Called after judgeHost, so there is exactly one Host and it is ours.
Verdict AccessRules::judgePage(const AdminRequest& request) const
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
            const qsizetype slash = referer.indexOf('/', m_scheme.size());
            return slash > 0 && isOwnOrigin(referer.first(slash), host);
        });
    return ownReferer ? Verdict::Admitted : Verdict::RefererForeign;
}

QByteArray AccessRules::normalAuthority(const QByteArray& authority) const
{
    const QByteArray lower = authority.toLower();
    return hasPort(lower) ? lower : lower + ':' + QByteArray::number(m_defaultPort);
}

/// Compared as text, not as a parsed URL: whatever is spelled differently from our own pages is not ours.
bool AccessRules::isOwnOrigin(const QByteArray& origin, const QByteArray& host) const
{
    return origin.startsWith(m_scheme)
        && normalAuthority(origin.sliced(m_scheme.size())) == normalAuthority(host);
}

QList<QHostAddress> adminListenAddresses(const ServerConfig& config)
{
    bool v4 = false;
    bool v6 = false;
    for (const QString& entry : spelledOut(config.adminIp)) {
        const auto network = parseNetwork(entry);
        if (!network || !isLoopback(*network))
            continue;
        (network->first.protocol() == QAbstractSocket::IPv4Protocol ? v4 : v6) = true;
    }
    QList<QHostAddress> addresses;
    if (v4 || !v6)
        addresses.append(QHostAddress(QHostAddress::LocalHost));
    if (v6)
        addresses.append(QHostAddress(QHostAddress::LocalHostIPv6));
    return addresses;
}

} // namespace rdv
