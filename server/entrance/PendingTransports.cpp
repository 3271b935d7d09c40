// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/entrance/PendingTransports.h"

namespace rdv {

std::optional<TransportId> PendingTransports::mint(const QByteArray& network, bool exempt, Now now)
{
    expire(now);
    if (m_pending.size() >= maxPending || (!exempt && m_perNetworkCount.value(network) >= m_perNetwork))
        return std::nullopt;
    const TransportId id = makeTransportId();
    m_pending.insert(id, {network, now.steady});
    ++m_perNetworkCount[network];
    m_byAge.emplace_back(now.steady, id);
    return id;
}

bool PendingTransports::claim(const TransportId& id, const QByteArray& network, Now now)
{
    const auto entry = m_pending.find(id);
    if (entry == m_pending.end() || entry->network != network)
        return false;
    const bool fresh = now.steady - entry->born <= lifetime;
    remove(entry);
    return fresh;
}

void PendingTransports::expire(Now now)
{
    while (!m_byAge.empty() && now.steady - m_byAge.front().first > lifetime) {
        if (const auto entry = m_pending.find(m_byAge.front().second); entry != m_pending.end())
            remove(entry);
        m_byAge.pop_front();
    }
}

void PendingTransports::remove(QHash<TransportId, Entry>::iterator entry)
{
    const auto counted = m_perNetworkCount.find(entry->network);
    if (counted != m_perNetworkCount.end() && --*counted <= 0)
        m_perNetworkCount.erase(counted);
    m_pending.erase(entry);
}

} // namespace rdv
