// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/model/SessionInfo.h"

#include <deque>

namespace rdv {

/// The messages of one session in bounded room: the first ones, which tell how it came about, and the latest.
class LadderTape {
public:
    static constexpr int kHalf = 200;

    void add(const LadderStep& step);
    [[nodiscard]] Ladder ladder(const SessionId& session) const;
    [[nodiscard]] int size() const
    {
        return static_cast<int>(m_first.size()) + static_cast<int>(m_last.size());
    }

private:
    QList<LadderStep> m_first;
    std::deque<LadderStep> m_last;
    int m_leftOut = 0;
};

} // namespace rdv
