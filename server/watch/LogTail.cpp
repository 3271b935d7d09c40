// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/watch/LogTail.h"

#include <algorithm>

namespace rdv {

Event LogTail::add(Event event)
{
    event.id = ++m_lastId;
    m_records.push_back({event.id, event});
    if (m_records.size() > kRecords)
        m_records.pop_front();
    return event;
}

QList<LogRecord> LogTail::after(qint64 after, int limit) const
{
    const qint64 wanted = std::min(m_lastId - after, static_cast<qint64>(m_records.size()));
    const qint64 count = std::clamp<qint64>(wanted, 0, std::max(limit, 0));
    return {m_records.end() - count, m_records.end()};
}

} // namespace rdv
