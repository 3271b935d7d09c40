// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/admin/AdminNetworks.h"

#include <algorithm>

namespace rdv {

using namespace Qt::StringLiterals;

namespace {

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

} // namespace

QHostAddress AdminNetworks::canonical(const QHostAddress& address)
{
    bool isV4 = false;
    const quint32 v4 = address.toIPv4Address(&isV4);
    if (isV4)
        return QHostAddress(v4);
    QHostAddress plain = address;
    plain.setScopeId({});
    return plain;
}

std::optional<AdminNetworks::Network> AdminNetworks::parseNetwork(const QString& entry)
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

bool AdminNetworks::isLoopback(const Network& network)
{
    constexpr int v4LoopbackPrefix = 8;
    return network.first.isLoopback() && network.second >= v4LoopbackPrefix
        && (network.first.protocol() == QAbstractSocket::IPv4Protocol || network.second == 128);
}

Expected<AdminNetworks, Problem> AdminNetworks::parse(const QStringList& entries, const QString& key)
{
    AdminNetworks parsed;
    for (const QString& entry : spelledOut(entries)) {
        const auto network = parseNetwork(entry);
        if (!network)
            return Problem{ProblemKind::Configuration, key, u"not an address: %1"_s.arg(entry)};
        parsed.m_networks.append(*network);
    }
    return parsed;
}

bool AdminNetworks::contains(const QHostAddress& address) const
{
    return std::any_of(m_networks.begin(), m_networks.end(), [&address](const Network& network) {
        return address.protocol() == network.first.protocol() && address.isInSubnet(network);
    });
}

bool AdminNetworks::has(QAbstractSocket::NetworkLayerProtocol protocol) const
{
    return std::any_of(m_networks.begin(), m_networks.end(),
        [protocol](const Network& network) { return network.first.protocol() == protocol; });
}

bool AdminNetworks::reachOut() const
{
    return !std::all_of(m_networks.begin(), m_networks.end(), isLoopback);
}

bool AdminNetworks::reachOut(QAbstractSocket::NetworkLayerProtocol protocol) const
{
    return std::any_of(m_networks.begin(), m_networks.end(), [protocol](const Network& network) {
        return network.first.protocol() == protocol && !isLoopback(network);
    });
}

std::optional<QHostAddress> AdminNetworks::clientBehind(const QList<QByteArray>& forwardedFor) const
{
    const QList<QByteArray> hops = forwardedFor.join(',').split(',');
    for (auto hop = hops.rbegin(); hop != hops.rend(); ++hop) {
        QHostAddress address;
        if (!address.setAddress(QString::fromLatin1(hop->trimmed())))
            return std::nullopt;
        address = canonical(address);
        if (!contains(address))
            return address;
    }
    return std::nullopt;
}

QList<QHostAddress> adminListenAddresses(const ServerConfig& config)
{
    const auto admins = AdminNetworks::parse(config.adminIp, {});
    if (!admins)
        return {QHostAddress(QHostAddress::LocalHost)};
    QList<QHostAddress> addresses;
    if (admins->has(QAbstractSocket::IPv4Protocol) || !admins->has(QAbstractSocket::IPv6Protocol)) {
        addresses.append(
            QHostAddress(admins->reachOut(QAbstractSocket::IPv4Protocol) ? QHostAddress::AnyIPv4
                                                                         : QHostAddress::LocalHost));
    }
    if (admins->has(QAbstractSocket::IPv6Protocol)) {
        addresses.append(
            QHostAddress(admins->reachOut(QAbstractSocket::IPv6Protocol) ? QHostAddress::AnyIPv6
                                                                         : QHostAddress::LocalHostIPv6));
    }
    return addresses;
}

} // namespace rdv
