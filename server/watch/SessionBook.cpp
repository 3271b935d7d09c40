// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/watch/SessionBook.h"

namespace rdv {

void SessionBook::add(const SessionId& session, const LadderStep& step)
{
    LadderTape& tape = m_ladders[session];
    m_steps -= tape.size();
    tape.add(step);
    m_steps += tape.size();
    boundLadders();
}

QList<SessionId> SessionBook::end(const SessionInfo& session, Now now)
{
    ++m_outcomes[static_cast<size_t>(session.outcome)];
    m_ended.insert(session.id, {session, now.steady});
    m_order.push_back(session.id);
    QList<SessionId> gone;
    while (m_order.size() > static_cast<size_t>(m_limits.endedSessions))
        forgetOldest(gone);
    return gone;
}

bool SessionBook::restore(const SessionInfo& session, Now now)
{
    const auto age = now.wall - std::chrono::milliseconds(session.endedAt);
    if (m_ended.contains(session.id))
        return true;
    if (age >= m_limits.life || m_order.size() >= static_cast<size_t>(m_limits.endedSessions))
        return false;
    m_ended.insert(session.id, {session, now.steady - age});
    m_order.push_front(session.id);
    ++m_bare; // its ladder went with the process
    return true;
}

QList<SessionId> SessionBook::sweep(Now now)
{
    QList<SessionId> gone;
    while (!m_order.empty() && now.steady - m_ended[m_order.front()].endedAt >= m_limits.life)
        forgetOldest(gone);
    return gone;
}

void SessionBook::forgetOldest(QList<SessionId>& gone)
{
    const SessionId oldest = m_order.front();
    m_order.pop_front();
    m_bare -= m_bare > 0 ? 1 : 0;
    m_ended.remove(oldest);
    dropLadder(oldest);
    gone.append(oldest);
}

void SessionBook::boundLadders()
{
    while (m_steps > m_limits.ladderSteps && m_bare < m_order.size())
        dropLadder(m_order[m_bare++]);
}

void SessionBook::dropLadder(const SessionId& session)
{
    const auto it = m_ladders.constFind(session);
    if (it == m_ladders.constEnd())
        return;
    m_steps -= it->size();
    m_ladders.erase(it);
}

std::optional<SessionInfo> SessionBook::ended(const SessionId& session) const
{
    const auto it = m_ended.constFind(session);
    return it == m_ended.constEnd() ? std::nullopt : std::optional(it->info);
}

QList<SessionInfo> SessionBook::allEnded() const
{
    QList<SessionInfo> all;
    all.reserve(m_ended.size());
    for (const SessionId& id : m_order)
        all.append(m_ended.value(id).info);
    return all;
}

Ladder SessionBook::ladder(const SessionId& session) const
{
    const auto it = m_ladders.constFind(session);
    return it == m_ladders.constEnd() ? Ladder{session, {}, 0} : it->ladder(session);
}

} // namespace rdv
