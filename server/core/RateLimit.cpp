// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/core/RateLimit.h"

#include <QRandomGenerator>

#include <algorithm>

namespace rdv {

void TokenBucket::refill(Now now)
{
    if (m_last.count() >= 0) {
        const double seconds = std::chrono::duration<double>(now.steady - m_last).count();
        m_level = std::min(m_burst, m_level + std::max(0.0, seconds) * m_perSecond);
    }
    m_last = now.steady;
}

bool TokenBucket::take(Now now)
{
    refill(now);
    if (m_level < 1.0)
        return false;
    m_level -= 1.0;
    return true;
}

bool TokenBucket::isEmpty(Now now)
{
    refill(now);
    return m_level < 1.0;
}

RateTable::RateTable(double perSecond, double burst, size_t slots)
    : m_seed(QRandomGenerator::system()->generate64())
    , m_buckets(slots, TokenBucket(perSecond, burst))
{
}

TokenBucket& RateTable::bucket(const QString& key)
{
    return m_buckets[qHash(key, m_seed) % m_buckets.size()];
}

bool RateTable::take(const QString& key, Now now)
{
    return bucket(key).take(now);
}

bool RateTable::isEmpty(const QString& key, Now now)
{
    return bucket(key).isEmpty(now);
}

} // namespace rdv
