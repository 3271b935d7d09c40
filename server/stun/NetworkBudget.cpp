// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/stun/NetworkBudget.h"

#include <QHashFunctions>

#include <algorithm>

namespace rdv {

using namespace std::chrono_literals;

namespace {

constexpr std::chrono::nanoseconds wholeBudget = 1s;

} // namespace

NetworkBudget::NetworkBudget(int perSecond, size_t seed)
    : m_seed(seed)
    , m_rows(slots / std::tuple_size_v<Row>)
{
    setPerSecond(perSecond);
}

void NetworkBudget::setPerSecond(int perSecond)
{
    m_interval = perSecond > 0 ? wholeBudget / perSecond : 0ns;
}

bool NetworkBudget::allows(quint64 networkKey, std::chrono::milliseconds steady)
{
    if (m_interval == 0ns) {
        return true;
    }
    Slot& slot = slotOf(networkKey);
    const auto now = std::chrono::nanoseconds(steady);
    const auto spentUntil = std::max(slot.spentUntil, now) + m_interval;
    if (spentUntil > now + wholeBudget) {
        return false;
    }
    slot.spentUntil = spentUntil;
    return true;
}

NetworkBudget::Slot& NetworkBudget::slotOf(quint64 networkKey)
{
    const size_t hash = qHashBits(&networkKey, sizeof networkKey, m_seed);
    Row& row = m_rows[hash % m_rows.size()];
    const auto own = std::find_if(
        row.begin(), row.end(), [networkKey](const Slot& slot) { return slot.key == networkKey; });
    if (own != row.end()) {
        return *own;
    }
    Slot& leastBusy = *std::min_element(
        row.begin(), row.end(), [](const Slot& a, const Slot& b) { return a.spentUntil < b.spentUntil; });
    leastBusy.key = networkKey;
    return leastBusy;
}

} // namespace rdv
