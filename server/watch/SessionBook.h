// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/model/Now.h"
#include "server/model/SessionInfo.h"
#include "server/watch/LadderTape.h"

#include <QHash>
#include <QList>

#include <array>
#include <deque>
#include <optional>

namespace rdv {

/// What sessions leave behind: their ladders, and the ended ones for a day. Live sessions are known to the
/// rules; here they have their ladder only.
class SessionBook {
public:
    struct Limits {
        int endedSessions = 5000;
        int ladderSteps = 200'000; ///< of all; the oldest ended sessions lose their ladders first
        std::chrono::hours life{24};
    };
    using Outcomes = std::array<std::uint64_t, static_cast<size_t>(SessionOutcome::Count_)>;

    SessionBook() = default;
    explicit SessionBook(Limits limits)
        : m_limits(limits)
    {
    }

    void add(const SessionId& session, const LadderStep& step);
    /// The session is over. Returns those that made room for it.
    QList<SessionId> end(const SessionInfo& session, Now now);
    /// Puts a session of an earlier run before those that are here; to be called newest first. False when it
    /// is too old or there is no room for it, and so for all that are older.
    bool restore(const SessionInfo& session, Now now);
    /// Forgets what has become too old, and returns it.
    QList<SessionId> sweep(Now now);

    [[nodiscard]] std::optional<SessionInfo> ended(const SessionId& session) const;
    [[nodiscard]] QList<SessionInfo> allEnded() const; ///< oldest first
    [[nodiscard]] Ladder ladder(const SessionId& session) const; ///< unknown: no steps
    [[nodiscard]] const Outcomes& outcomes() const { return m_outcomes; }

private:
    struct Entry {
        SessionInfo info;
        std::chrono::milliseconds endedAt{}; ///< steady
    };
    void forgetOldest(QList<SessionId>& gone);
    void boundLadders();
    void dropLadder(const SessionId& session);

    Limits m_limits;
    QHash<SessionId, LadderTape> m_ladders; ///< of live and ended ones
    QHash<SessionId, Entry> m_ended;
    std::deque<SessionId> m_order; ///< of m_ended, oldest first
    size_t m_bare = 0; ///< of m_order: so many from the front have lost their ladders
    int m_steps = 0;
    Outcomes m_outcomes{};
};

} // namespace rdv
