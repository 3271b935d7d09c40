// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/entrance/ClientAddress.h"

#include <algorithm>

namespace rdv {

using namespace Qt::StringLiterals;

QHostAddress canonicalAddress(const QHostAddress& address)
{
    bool isV4 = false;
    const quint32 v4 = address.toIPv4Address(&isV4);
    if (isV4)
        return QHostAddress(v4);
    QHostAddress plain(address);
    plain.setScopeId({});
    return plain;
}

QByteArray networkKey(const QHostAddress& address, int v4Bits, int v6Bits)
{
    const QHostAddress canonical = canonicalAddress(address);
    if (canonical.protocol() == QAbstractSocket::IPv4Protocol) {
        const quint32 mask = v4Bits <= 0 ? 0 : ~quint32{0} << (32 - v4Bits);
        return QByteArray::number(canonical.toIPv4Address() & mask, 16);
    }
    Q_IPV6ADDR bytes = canonical.toIPv6Address();
    for (int bit = v6Bits; bit < 128; ++bit)
        bytes[bit / 8] &= static_cast<quint8>(~(0x80U >> (bit % 8)));
    return ':' + QByteArray(reinterpret_cast<const char*>(&bytes), sizeof(bytes)).toHex();
}

TrustedProxies::TrustedProxies(const QStringList& networks)
{
    for (const QString& text : networks) {
        const auto network = QHostAddress::parseSubnet(text.trimmed());
        if (!network.first.isNull())
            m_networks.append({canonicalAddress(network.first), network.second});
    }
}

bool TrustedProxies::contains(const QHostAddress& address) const
{
    const QHostAddress canonical = canonicalAddress(address);
    return std::any_of(m_networks.cbegin(), m_networks.cend(), [&canonical](const auto& network) {
        return canonical.protocol() == network.first.protocol() && canonical.isInSubnet(network);
    });
}

bool TrustedProxies::isExempt(const QHostAddress& address) const
{
    return canonicalAddress(address).isLoopback() || contains(address);
}

QHostAddress TrustedProxies::clientOf(const QHostAddress& peer, const HttpHead& head) const
{
    QHostAddress client = canonicalAddress(peer);
    if (!contains(client))
        return client;
    const QList<QByteArray> hops = head.members("x-forwarded-for");
    for (auto hop = hops.crbegin(); hop != hops.crend(); ++hop) {
        const QHostAddress address(QString::fromLatin1(*hop));
        if (address.isNull())
            return client;
        client = canonicalAddress(address);
        if (!contains(client))
            return client;
    }
    return client;
}

} // namespace rdv
