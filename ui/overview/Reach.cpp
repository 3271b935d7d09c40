// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/Reach.h"

#include <QUrl>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace rdv::ui {

namespace {

bool isIn(const QHostAddress& address, QLatin1StringView network)
{
    return address.isInSubnet(QHostAddress::parseSubnet(network));
}

/// Private (RFC 1918, RFC 4193), link-local, and shared with a provider's other customers (RFC 6598).
bool isLocal(const QHostAddress& address)
{
    static constexpr std::array networks{"10.0.0.0/8"_L1, "172.16.0.0/12"_L1, "192.168.0.0/16"_L1,
        "169.254.0.0/16"_L1, "100.64.0.0/10"_L1, "fc00::/7"_L1, "fe80::/10"_L1};
    return std::any_of(networks.begin(), networks.end(),
        [&address](QLatin1StringView network) { return isIn(address, network); });
}

/// Names that only a local network resolves (RFC 6762, RFC 8375, RFC 6761).
bool isLocalName(const QString& host)
{
    static constexpr std::array endings{
        ".local"_L1, ".lan"_L1, ".home.arpa"_L1, ".internal"_L1, ".localdomain"_L1, ".test"_L1};
    return !host.contains(u'.')
        || std::any_of(endings.begin(), endings.end(),
            [&host](QLatin1StringView ending) { return host.endsWith(ending, Qt::CaseInsensitive); });
}

Reach reachOfName(const QString& host)
{
    const QHostAddress address(host);
    if (!address.isNull())
        return reachOf(address);
    if (isLoopbackName(host))
        return Reach::ThisMachine;
    return isLocalName(host) ? Reach::LocalNetwork : Reach::Anywhere;
}

} // namespace

Reach reachOf(const QHostAddress& address)
{
    bool isIPv4 = false;
    const quint32 folded = address.toIPv4Address(&isIPv4);
    const QHostAddress plain = isIPv4 ? QHostAddress(folded) : address;
    if (plain.isLoopback())
        return Reach::ThisMachine;
    return isLocal(plain) ? Reach::LocalNetwork : Reach::Anywhere;
}

Reach reachOf(const ServerConfig& config, const QList<QHostAddress>& own)
{
    Reach reach = Reach::ThisMachine;
    const QHostAddress bound(config.bindAddress);
    const bool isEverywhere = config.bindAddress.isEmpty() || bound == QHostAddress::AnyIPv4
        || bound == QHostAddress::AnyIPv6 || bound == QHostAddress::Any;
    if (isEverywhere) {
        for (const QHostAddress& address : own)
            reach = std::max(reach, reachOf(address));
    } else {
        reach = reachOfName(config.bindAddress);
    }
    for (const QString& name : {config.publicHost, QUrl(config.publicUrl).host()}) {
        if (!name.isEmpty())
            reach = std::max(reach, reachOfName(name));
    }
    return reach;
}

bool isLoopbackName(const QString& host)
{
    return host.compare("localhost"_L1, Qt::CaseInsensitive) == 0
        || host.endsWith(".localhost"_L1, Qt::CaseInsensitive) || QHostAddress(host).isLoopback();
}

} // namespace rdv::ui
