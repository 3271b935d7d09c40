// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/ViewerLink.h"

#include <QNetworkInterface>

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace rdv::ui {

namespace {

bool isPrivate(const QHostAddress& address)
{
    // RFC 1918, shared address space (RFC 6598)
    static const std::array<std::pair<QHostAddress, int>, 4> networks{{
        {QHostAddress(u"10.0.0.0"_s), 8},
        {QHostAddress(u"172.16.0.0"_s), 12},
        {QHostAddress(u"192.168.0.0"_s), 16},
        {QHostAddress(u"100.64.0.0"_s), 10},
    }};
    return address.isLinkLocal() || address.isUniqueLocalUnicast()
        || std::ranges::any_of(networks,
            [&address](const auto& network) { return address.isInSubnet(network.first, network.second); });
}

LinkReach reachOf(const QHostAddress& address)
{
    if (address.isLoopback())
        return LinkReach::ThisMachine;
    return isPrivate(address) ? LinkReach::LocalNetwork : LinkReach::Anywhere;
}

LinkReach reachOf(const QString& host)
{
    const QHostAddress address(host);
    if (!address.isNull())
        return reachOf(address);
    const QString name = host.endsWith(u'.') ? host.chopped(1).toLower() : host.toLower();
    if (name == "localhost"_L1 || name.endsWith(".localhost"_L1))
        return LinkReach::ThisMachine;
    constexpr std::array localDomains{".local"_L1, ".lan"_L1, ".internal"_L1, ".home.arpa"_L1};
    const bool isLocal = !name.contains(u'.')
        || std::ranges::any_of(localDomains, [&name](QLatin1StringView end) { return name.endsWith(end); });
    return isLocal ? LinkReach::LocalNetwork : LinkReach::Anywhere;
}

QString withoutBrackets(const QString& host)
{
    return host.startsWith(u'[') && host.endsWith(u']') ? host.sliced(1, host.size() - 2) : host;
}

bool isAny(const QHostAddress& address)
{
    return address.isNull() || address == QHostAddress(QHostAddress::AnyIPv4)
        || address == QHostAddress(QHostAddress::AnyIPv6);
}

/// Lower is better. An IPv4 address is one that every phone in the network reaches.
int rank(const QHostAddress& address)
{
    const bool isV4 = address.protocol() == QAbstractSocket::IPv4Protocol;
    return (isV4 ? 0 : 2) + (isPrivate(address) ? 1 : 0);
}

QString hostOf(const ServerConfig& config, const QList<QHostAddress>& own)
{
    if (!config.publicHost.isEmpty())
        return withoutBrackets(config.publicHost);
    const QHostAddress bound(withoutBrackets(config.bindAddress));
    if (!isAny(bound))
        return bound.toString();

    QList<QHostAddress> usable;
    for (const QHostAddress& address : own) {
        const bool isServed = bound != QHostAddress(QHostAddress::AnyIPv4)
            || address.protocol() == QAbstractSocket::IPv4Protocol;
        if (isServed && !address.isNull() && !address.isLoopback() && !address.isLinkLocal())
            usable.append(address);
    }
    const auto best = std::ranges::min_element(usable, {}, rank);
    return best == usable.end() ? u"localhost"_s : best->toString();
}

quint16 portOf(const ServerStatus& status, const ServerConfig& config)
{
    return status.running && status.signaling.port != 0 ? status.signaling.port : config.port;
}

QString item(QLatin1StringView name, const QString& value)
{
    return name + u'=' + QString::fromLatin1(QUrl::toPercentEncoding(value));
}

} // namespace

ViewerLink::ViewerLink(const ServerStatus& status, const ServerConfig& config, const QList<QHostAddress>& own)
{
    if (const QString folder = publicFolder(config); !folder.isEmpty()) {
        m_base = QUrl(folder, QUrl::StrictMode);
        m_reach = reachOf(m_base.host());
        return;
    }
    const bool secure = status.running ? status.secure : config.secure;
    const quint16 port = portOf(status, config);
    const QString host = hostOf(config, own);
    m_base.setScheme(secure ? u"https"_s : u"http"_s);
    m_base.setHost(host);
    if (port != (secure ? 443 : 80))
        m_base.setPort(port);
    m_reach = reachOf(host);
}

QList<QHostAddress> ViewerLink::ownAddresses()
{
    QList<QHostAddress> addresses;
    const auto interfaces = QNetworkInterface::allInterfaces();
    for (const QNetworkInterface& link : interfaces) {
        const auto flags = link.flags();
        if (!flags.testFlag(QNetworkInterface::IsUp) || !flags.testFlag(QNetworkInterface::IsRunning))
            continue;
        const auto entries = link.addressEntries();
        for (const QNetworkAddressEntry& entry : entries)
            addresses.append(entry.ip());
    }
    return addresses;
}

QUrl ViewerLink::home() const
{
    return page(u"/demo/evoplayers.html"_s);
}

QUrl ViewerLink::page(const QString& path) const
{
    QUrl url = m_base;
    url.setPath(m_base.path(QUrl::FullyDecoded) + path);
    return url;
}

QUrl ViewerLink::to(const LinkTarget& target) const
{
    const bool isComplete = !target.room.isEmpty() && !target.stream.isEmpty();
    QUrl url = isComplete ? page(u"/demo/evowrtcclient.html"_s) : home();
    QStringList query;
    if (!target.room.isEmpty())
        query.append(item("room"_L1, target.room));
    if (!target.stream.isEmpty())
        query.append(item("stream"_L1, target.stream));
    if (!target.token.isEmpty())
        query.append(item("token"_L1, target.token));
    if (!query.isEmpty())
        url.setQuery(query.join(u'&'), QUrl::StrictMode);
    return url;
}

QString ViewerLink::textOf(const QUrl& url)
{
    return url.toString(QUrl::FullyEncoded);
}

} // namespace rdv::ui
