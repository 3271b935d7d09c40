// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/stun/StunEndpoint.h"

#include <QtEndian>

#include <algorithm>

namespace rdv {
namespace {

constexpr std::array<quint8, 12> mappedPrefix{0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xff, 0xff};

} // namespace

StunEndpoint StunEndpoint::from(const QHostAddress& address, quint16 port)
{
    StunEndpoint endpoint;
    endpoint.port = port;
    if (address.protocol() == QAbstractSocket::IPv4Protocol) {
        qToBigEndian(address.toIPv4Address(), endpoint.octets.data());
        return endpoint;
    }
    const Q_IPV6ADDR v6 = address.toIPv6Address();
    if (std::equal(mappedPrefix.begin(), mappedPrefix.end(), v6.c)) {
        std::copy_n(v6.c + mappedPrefix.size(), 4, endpoint.octets.begin());
        return endpoint;
    }
    endpoint.ipv6 = true;
    std::copy_n(v6.c, endpoint.octets.size(), endpoint.octets.begin());
    return endpoint;
}

QHostAddress StunEndpoint::address() const
{
    return ipv6 ? QHostAddress(octets.data()) : QHostAddress(qFromBigEndian<quint32>(octets.data()));
}

quint64 networkKey(const StunEndpoint& endpoint, int ipv4Bits, int ipv6Bits)
{
    // The lowest byte, which a /56 leaves free, tells the families apart and keeps the key from being 0.
    const int bits = endpoint.ipv6 ? ipv6Bits : ipv4Bits;
    const quint64 head = qFromBigEndian<quint64>(endpoint.octets.data());
    const quint64 network = bits > 0 ? head & (~quint64{0} << (64 - bits)) : 0;
    return (network & ~quint64{0xff}) | (endpoint.ipv6 ? 6 : 4);
}

} // namespace rdv
