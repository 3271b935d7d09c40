// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/store/LifeClock.h"

#include <algorithm>

namespace rdv {

namespace {

using namespace std::chrono_literals;

constexpr auto kWallTolerance = 60s;
constexpr auto kLongAgo = std::chrono::hours{24} * 36500;

} // namespace

LifeClock::LifeClock(const std::optional<LifeMark>& mark, Now now, const QByteArray& bootId)
    : m_bootId(bootId)
    , m_openedAt(now)
{
    if (!mark)
        return;
    // A steady clock that stands before the mark is another one: a container's, or of a restored machine.
    const bool isSameBoot = !bootId.isEmpty() && bootId == mark->bootId && now.steady >= mark->steady;
    if (isSameBoot) {
        m_offset = mark->at.life - mark->steady;
        return;
    }
    m_isAfterRestart = true;
    m_offset = mark->at.life + std::max(0ms, now.wall - mark->at.wall) - now.steady;
}

Now LifeClock::revive(LifeStamp stamp, Doubt doubt) const
{
    Now moment{stamp.life - m_offset, stamp.wall};
    if (m_isAfterRestart && doubt == Doubt::Long && m_openedAt.wall < stamp.wall - kWallTolerance)
        moment.steady = m_openedAt.steady - kLongAgo;
    moment.steady = std::min(moment.steady, m_openedAt.steady);
    return moment;
}

} // namespace rdv
