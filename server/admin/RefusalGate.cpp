// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/admin/RefusalGate.h"

#include <utility>

namespace rdv {

std::optional<Event> RefusalGate::pass(Event event, std::chrono::milliseconds steady)
{
    if (m_passed == 0 || steady - m_since >= std::chrono::minutes(1)) {
        m_since = steady;
        m_passed = 0;
    }
    if (m_passed >= perMinute) {
        ++m_suppressed;
        return std::nullopt;
    }
    ++m_passed;
    if (const int suppressed = std::exchange(m_suppressed, 0); suppressed > 0)
        event.with("suppressed", QString::number(suppressed));
    return event;
}

} // namespace rdv
