// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <Qt>

#include <chrono>
#include <optional>
#include <set>
#include <tuple>
#include <unordered_map>
#include <utility>

class QObject;

namespace rdv {

/// Timers in the order of their deadlines, each found in O(log n). The time is told by whoever asks; the
/// objects are names only.
///
/// A timer that is late by less than its interval keeps its beat; one that is later starts a new beat, so
/// that nothing is fired twice to catch up. A coarse timer is moved by up to 5 % of its interval, at most
/// half a second, to a round time where others end too; its beat is not.
class TimerQueue {
public:
    using Time = std::chrono::nanoseconds; ///< on a clock that never goes back

    struct Timer {
        int id = 0;
        std::chrono::milliseconds interval{};
        Qt::TimerType type = Qt::CoarseTimer;
        QObject* object = nullptr;
    };

    void add(const Timer& timer, Time now);
    bool remove(int id); ///< false: no such timer
    bool removeAll(QObject* object); ///< false: it had none
    [[nodiscard]] QList<Timer> timersOf(QObject* object) const; ///< in the order of their ids
    [[nodiscard]] std::optional<Time> remaining(int id, Time now) const; ///< 0: overdue; none: no such timer
    /// Until the next deadline of a timer that is not being fired; none: nothing to wait for.
    [[nodiscard]] std::optional<Time> wait(Time now) const;

    /// What was due at one moment. Timers that are started, or due again, later than that have to wait for
    /// the next turn.
    struct Turn {
        Time now{};
        quint64 end = 0;
    };
    struct Firing {
        Timer timer;
        quint64 birth = 0;
    };
    [[nodiscard]] Turn beginTurn(Time now) const { return {now, m_lastOrder}; }
    /// The next of this turn, which has its next deadline already. Until `fired` it is not fired again.
    [[nodiscard]] std::optional<Firing> next(const Turn& turn);
    void fired(const Firing& firing); ///< whether or not it still exists

private:
    struct Place {
        Time deadline{};
        quint64 order = 0; ///< who came first, of those with the same deadline
        bool operator<(const Place& other) const
        {
            return std::tie(deadline, order) < std::tie(other.deadline, other.order);
        }
    };
    struct Entry {
        Timer timer;
        Time beat{}; ///< the deadline before it was moved to a round time
        Place place;
        quint64 birth = 0; ///< tells it from a later timer with the same id
        bool isFiring = false;
    };

    void schedule(Entry& entry, Time now);

    std::unordered_map<int, Entry> m_timers;
    std::set<std::pair<Place, int>> m_places;
    std::set<std::pair<QObject*, int>> m_owners;
    quint64 m_lastOrder = 0;
};

} // namespace rdv
