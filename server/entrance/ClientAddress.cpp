// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/entrance/ClientAddress.h"

#include <algorithm>

namespace rdv {

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
