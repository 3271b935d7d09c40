// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/admin/WrongKeys.h"

#include "server/model/NetworkKey.h"

namespace rdv {

namespace {

using namespace std::chrono_literals;

constexpr WrongKeys::Time window = 1min;
constexpr qsizetype maxSenders = 1024;

QByteArray keyOf(const QHostAddress& peer)
{
    return networkKey(peer, 32, 64);
}

} // namespace

void WrongKeys::note(const QHostAddress& peer, Time now)
{
    const QByteArray key = keyOf(peer);
    if (m_counts.size() >= maxSenders)
        m_counts.removeIf([now](const auto& entry) { return now - entry.value().since >= window; });
    if (m_counts.size() >= maxSenders && !m_counts.contains(key))
        return;
    Count& count = m_counts[key];
    if (count.wrong == 0 || now - count.since >= window)
        count = {now, 0};
    ++count.wrong;
}

bool WrongKeys::isSlowed(const QHostAddress& peer, int perMinute, Time now) const
{
    const auto count = m_counts.constFind(keyOf(peer));
    return count != m_counts.cend() && now - count->since < window && count->wrong >= perMinute;
}

} // namespace rdv
