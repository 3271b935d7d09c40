// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/watch/ChangeCollector.h"

#include <algorithm>

namespace rdv {

namespace {

// Far more than a frontend shows of a tenth of a second; the log has all of them.
constexpr qsizetype kMaxEvents = 2000;

} // namespace

void ChangeCollector::addEvent(const Event& event)
{
    if (m_rest.events.size() < kMaxEvents)
        m_rest.events.append(event);
}

bool ChangeCollector::isEmpty() const
{
    return m_rooms.isEmpty() && m_sessions.isEmpty() && m_tokens.isEmpty() && m_rest.events.isEmpty()
        && !m_rest.status && !m_rest.sample;
}

std::chrono::milliseconds ChangeCollector::wait(Now now) const
{
    if (!m_lastTake)
        return {};
    return std::clamp(*m_lastTake + kInterval - now.steady, std::chrono::milliseconds(0), kInterval);
}

std::optional<ServerChanges> ChangeCollector::take(const WatchSource& source, Now now)
{
    return wait(now).count() > 0 ? std::nullopt : takeAtOnce(source, now);
}

std::optional<ServerChanges> ChangeCollector::takeAtOnce(const WatchSource& source, Now now)
{
    if (isEmpty())
        return std::nullopt;
    ServerChanges changes = std::move(m_rest);
    for (const QString& room : std::as_const(m_rooms)) {
        if (const auto device = source.findDevice(room))
            changes.devices.append(*device);
        else
            changes.goneDevices.append(room);
    }
    for (const SessionId& id : std::as_const(m_sessions)) {
        if (const auto session = source.findSession(id))
            changes.sessions.append(*session);
        else
            changes.goneSessions.append(id);
    }
    for (const TokenId& key : std::as_const(m_tokens)) {
        if (const auto token = source.findToken(key))
            changes.tokens.append(*token);
        else
            changes.goneTokens.append(key);
    }
    clear();
    m_lastTake = now.steady;
    return changes;
}

void ChangeCollector::clear()
{
    m_rooms.clear();
    m_sessions.clear();
    m_tokens.clear();
    m_rest = {};
}

} // namespace rdv
