// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/Pulse.h"

#include <algorithm>

namespace rdv {

Pulse::Pulse(std::chrono::milliseconds interval, std::optional<std::chrono::milliseconds> watchdog)
    : m_interval(watchdog ? std::min(interval, *watchdog / 2) : interval)
    , m_watchdog(watchdog)
{
}

bool Pulse::due(Time now)
{
    if (m_asked)
        return false;
    m_asked = now;
    return true;
}

std::optional<std::chrono::milliseconds> Pulse::answered(Time now)
{
    if (!m_asked)
        return std::nullopt;
    const auto delay = now - *m_asked;
    m_asked.reset();
    return delay;
}

bool Pulse::isLate(std::chrono::milliseconds delay) const
{
    return m_watchdog && delay >= *m_watchdog / 2;
}

} // namespace rdv
