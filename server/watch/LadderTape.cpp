// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/watch/LadderTape.h"

namespace rdv {

void LadderTape::add(const LadderStep& step)
{
    if (m_first.size() < kHalf) {
        m_first.append(step);
        return;
    }
    m_last.push_back(step);
    if (m_last.size() > kHalf) {
        m_last.pop_front();
        ++m_leftOut;
    }
}

Ladder LadderTape::ladder(const SessionId& session) const
{
    Ladder ladder{session, m_first, m_leftOut};
    ladder.steps.append(QList<LadderStep>(m_last.begin(), m_last.end()));
    return ladder;
}

} // namespace rdv
