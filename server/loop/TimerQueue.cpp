// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/loop/TimerQueue.h"

#include <algorithm>
#include <climits>

namespace rdv {

using namespace std::chrono_literals;

namespace {

using Time = TimerQueue::Time;

/// By how much a deadline may be moved.
Time tolerance(const TimerQueue::Timer& timer)
{
    constexpr Time most = 500ms;
    if (timer.type == Qt::PreciseTimer || timer.interval <= 20ms)
        return 0ns;
    if (timer.type == Qt::VeryCoarseTimer && timer.interval >= 2s)
        return most;
    return std::min<Time>(Time(timer.interval) / 20, most);
}

/// The roundest time that is near enough: many timers then end at the same moment.
Time rounded(Time beat, Time tolerance)
{
    if (tolerance == 0ns)
        return beat;
    for (const Time step :
        {Time(1s), Time(500ms), Time(250ms), Time(100ms), Time(50ms), Time(25ms), Time(4ms)}) {
        const Time nearest = (beat + step / 2) / step * step;
        if (std::chrono::abs(nearest - beat) <= tolerance)
            return nearest;
    }
    return beat;
}

} // namespace

void TimerQueue::add(const Timer& timer, Time now)
{
    remove(timer.id);
    Entry& entry = m_timers[timer.id];
    entry.timer = timer;
    entry.beat = now + timer.interval;
    schedule(entry, now);
    entry.birth = entry.place.order;
    m_owners.emplace(timer.object, timer.id);
}

bool TimerQueue::remove(int id)
{
    const auto found = m_timers.find(id);
    if (found == m_timers.end())
        return false;
    m_places.erase({found->second.place, id});
    m_owners.erase({found->second.timer.object, id});
    m_timers.erase(found);
    return true;
}

bool TimerQueue::removeAll(QObject* object)
{
    const QList<Timer> timers = timersOf(object);
    for (const Timer& timer : timers)
        remove(timer.id);
    return !timers.isEmpty();
}

QList<TimerQueue::Timer> TimerQueue::timersOf(QObject* object) const
{
    QList<Timer> timers;
    for (auto at = m_owners.lower_bound({object, INT_MIN}); at != m_owners.end() && at->first == object; ++at)
        timers << m_timers.at(at->second).timer;
    return timers;
}

std::optional<Time> TimerQueue::remaining(int id, Time now) const
{
    const auto found = m_timers.find(id);
    if (found == m_timers.end())
        return std::nullopt;
    return std::max<Time>(found->second.place.deadline - now, 0ns);
}

std::optional<Time> TimerQueue::wait(Time now) const
{
    // No more are being fired than there are event loops inside each other.
    for (const auto& [place, id] : m_places) {
        if (!m_timers.at(id).isFiring)
            return std::max<Time>(place.deadline - now, 0ns);
    }
    return std::nullopt;
}

std::optional<TimerQueue::Firing> TimerQueue::next(const Turn& turn)
{
    while (!m_places.empty()) {
        const auto [place, id] = *m_places.begin();
        // A new place within the turn has a deadline not before `now` and a higher order: all of them come
        // behind what was due when the turn began.
        if (place.deadline > turn.now || place.order > turn.end)
            break;
        Entry& entry = m_timers.at(id);
        m_places.erase(m_places.begin());
        entry.beat += entry.timer.interval;
        if (entry.beat < turn.now)
            entry.beat = turn.now + entry.timer.interval;
        schedule(entry, turn.now);
        if (!std::exchange(entry.isFiring, true))
            return Firing{entry.timer, entry.birth};
    }
    return std::nullopt;
}

void TimerQueue::fired(const Firing& firing)
{
    const auto found = m_timers.find(firing.timer.id);
    if (found != m_timers.end() && found->second.birth == firing.birth)
        found->second.isFiring = false;
}

void TimerQueue::schedule(Entry& entry, Time now)
{
    entry.place = {std::max(rounded(entry.beat, tolerance(entry.timer)), now), ++m_lastOrder};
    m_places.emplace(entry.place, entry.timer.id);
}

} // namespace rdv
