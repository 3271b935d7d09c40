// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/entrance/ReportGate.h"

#include <utility>

namespace rdv {

std::optional<Event> ReportGate::pass(Event event, Now now)
{
    if (!m_rate.take(now)) {
        ++m_suppressed;
        return std::nullopt;
    }
    if (const int suppressed = std::exchange(m_suppressed, 0); suppressed > 0)
        event.with("suppressed", QString::number(suppressed));
    event.wall = now.wall.count();
    return event;
}

} // namespace rdv
