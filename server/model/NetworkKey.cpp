// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/model/NetworkKey.h"

namespace rdv {

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

QString senderKey(const QString& address)
{
    const QHostAddress parsed(address);
    return parsed.isNull() ? address : QString::fromLatin1(networkKey(parsed, 32, 64));
}

} // namespace rdv
