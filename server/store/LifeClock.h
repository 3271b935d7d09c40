// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/model/Now.h"

#include <QByteArray>

#include <chrono>
#include <optional>

namespace rdv {

/// A moment as the store keeps it: on the store's own clock and on the wall clock.
struct LifeStamp {
    std::chrono::milliseconds life{};
    std::chrono::milliseconds wall{};

    friend bool operator==(const LifeStamp&, const LifeStamp&) = default;
};

/// The last reading of all clocks that an earlier transaction has left.
struct LifeMark {
    QByteArray bootId;
    std::chrono::milliseconds steady{};
    LifeStamp at;
};

/// On which side a moment errs when the wall clock cannot be trusted.
enum class Doubt {
    Long, ///< long ago: a window is over
    Short, ///< just now: what keeps others out stays
};

/// The store's own clock. It never jumps and never goes back. While the machine runs it follows the steady
/// clock, whichever process looks. Over a restart of the machine it goes on by what the wall clock says has
/// passed since the last mark, and never backwards. So a span of it is never shorter than what is known to
/// have passed, and a wall clock that was wrong for a while does no lasting harm.
class LifeClock {
public:
    /// `bootId` names this start of the machine; empty: unknown, which counts as another one.
    LifeClock(const std::optional<LifeMark>& mark, Now now, const QByteArray& bootId);

    [[nodiscard]] LifeStamp stamp(Now moment) const { return {moment.steady + m_offset, moment.wall}; }
    /// The moment in this process's frame: `wall` as it was, `steady` as old as it is (it may be negative).
    [[nodiscard]] Now revive(LifeStamp stamp, Doubt doubt) const;
    [[nodiscard]] LifeMark mark(Now now) const { return {m_bootId, now.steady, stamp(now)}; }
    /// Whether spans since earlier moments stand on the wall clock.
    [[nodiscard]] bool isAfterRestart() const { return m_isAfterRestart; }

private:
    QByteArray m_bootId;
    Now m_openedAt;
    std::chrono::milliseconds m_offset{};
    bool m_isAfterRestart = false;
};

} // namespace rdv
