// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/entrance/AddressLedger.h"

#include <utility>

namespace rdv {

bool AddressLedger::enter(const QByteArray& network, bool exempt, Now now)
{
    if (!exempt) {
        auto entry = m_networks.find(network);
        if (entry == m_networks.end())
            entry = m_networks.insert(network, {0, TokenBucket(m_newPerSecond, m_newPerSecond), {}});
        entry->lastSeen = now.steady;
        if (entry->open >= m_perAddress || !entry->rate.take(now))
            return false;
        ++entry->open;
    }
    ++m_total;
    return true;
}

void AddressLedger::leave(const QByteArray& network, bool exempt)
{
    --m_total;
    if (exempt)
        return;
    if (const auto entry = m_networks.find(network); entry != m_networks.end())
        --entry->open;
}

void AddressLedger::forgetIdle(Now now)
{
    // A bucket is full again a second after its last use: nothing is lost with it then.
    const std::chrono::seconds memory{2};
    m_networks.removeIf([now, memory](std::pair<const QByteArray&, Network&> entry) {
        return entry.second.open <= 0 && now.steady - entry.second.lastSeen > memory;
    });
}

} // namespace rdv
