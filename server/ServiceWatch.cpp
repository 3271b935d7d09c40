// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/ServiceWatch.h"

#include "server/model/Clock.h"

namespace rdv {

using namespace std::chrono_literals;

namespace {

constexpr auto kSweepInterval = 1min;

} // namespace

void ServiceWatch::attach(const Rendezvous& rules)
{
    m_rules = &rules;
    touchEveryRoom();
}

void ServiceWatch::detach(Now now)
{
    if (!m_rules)
        return;
    enterDevices(now);
    // Tokens live in the rules: without them there are none.
    const QList<TokenInfo> tokens = m_rules->allTokens(now);
    for (const TokenInfo& token : tokens)
        touchToken(token.key);
    m_rules = nullptr;
    m_devices.loseAll(now);
    const QStringList rooms = m_devices.rooms();
    touchRooms(rooms);
}

void ServiceWatch::take(const Effects& effects, Now now)
{
    for (const QString& room : effects.touched.rooms)
        m_dirtyRooms.insert(room);
    for (const SessionStep& step : effects.steps)
        m_sessions.add(step.session, step.step);
    for (const SessionInfo& session : effects.ended)
        touchSessions(m_sessions.end(session, now));
    if (!m_isWatched)
        return;
    for (const SessionId& session : effects.touched.sessions)
        m_changes.touchSession(session);
    for (const TokenId& token : effects.touched.tokens)
        m_changes.touchToken(token);
}

void ServiceWatch::add(const Event& event)
{
    if (m_isWatched)
        m_changes.addEvent(event);
}

void ServiceWatch::touchToken(const TokenId& token)
{
    if (m_isWatched)
        m_changes.touchToken(token);
}

void ServiceWatch::touchSessions(const QList<SessionId>& sessions)
{
    for (const SessionId& session : sessions) {
        if (m_isWatched)
            m_changes.touchSession(session);
    }
}

void ServiceWatch::touchRooms(const QStringList& rooms)
{
    for (const QString& room : rooms) {
        if (m_isWatched)
            m_changes.touchRoom(room);
    }
}

void ServiceWatch::touchEveryRoom()
{
    const QStringList known = m_devices.rooms();
    m_dirtyRooms.unite(QSet<QString>(known.begin(), known.end()));
    const QStringList named = m_rules ? m_rules->roomNames() : QStringList();
    m_dirtyRooms.unite(QSet<QString>(named.begin(), named.end()));
}

void ServiceWatch::setStatus(const ServerStatus& status)
{
    if (!m_isWatched || m_lastStatus == status)
        return;
    m_lastStatus = status;
    m_changes.setStatus(status);
}

void ServiceWatch::enterDevices(Now now)
{
    if (!m_rules)
        return;
    for (const QString& room : std::as_const(m_dirtyRooms)) {
        touchRooms(m_devices.update(room, m_rules->device(room), m_rules->isAllowed(room), now));
        touchRooms({room});
    }
    m_dirtyRooms.clear();
}

void ServiceWatch::everySecond(Now now)
{
    enterDevices(now);
    if (!m_lastSweep || now.steady - *m_lastSweep >= kSweepInterval) {
        m_lastSweep = now.steady;
        touchSessions(m_sessions.sweep(now));
        touchRooms(m_devices.sweep(now));
    }
    if (!m_sampler.isDue(now))
        return;
    const StatsSample sample
        = m_sampler.take(gauges(), m_counters, m_sessions.outcomes(), readProcessUsage(), now);
    if (m_isWatched)
        m_changes.setSample(sample);
}

Gauges ServiceWatch::gauges() const
{
    if (!m_rules)
        return {};
    return {m_rules->deviceCount(), m_rules->viewerCount(), m_rules->sessionCount(),
        m_rules->settingUpCount(), m_rules->tokenCount()};
}

StatsSample ServiceWatch::sample(Now now) const
{
    return StatsSampler::look(gauges(), m_counters, m_sessions.outcomes(), readProcessUsage(), now);
}

QList<DeviceInfo> ServiceWatch::devices(Now now)
{
    enterDevices(now);
    return m_devices.all();
}

bool ServiceWatch::restore(const QList<PastSession>& sessions, Now now)
{
    for (const PastSession& past : sessions) {
        if (!m_sessions.restore(past.session, now))
            return false;
        touchSessions({past.session.id});
    }
    return true;
}

void ServiceWatch::setWatched(bool isWatched)
{
    if (m_isWatched && !isWatched)
        m_changes.clear();
    m_isWatched = isWatched;
}

std::optional<ServerChanges> ServiceWatch::takeChanges(Now now)
{
    if (!m_isWatched)
        return std::nullopt;
    enterDevices(now);
    return m_changes.take(*this, now);
}

std::optional<ServerChanges> ServiceWatch::takeChangesAtOnce(Now now)
{
    if (!m_isWatched)
        return std::nullopt;
    enterDevices(now);
    return m_changes.takeAtOnce(*this, now);
}

ServerChanges ServiceWatch::everything(const ServerStatus& status, Now now)
{
    enterDevices(now);
    m_changes.clear();
    m_lastStatus = status;
    ServerChanges changes;
    changes.isComplete = true;
    changes.status = status;
    changes.devices = m_devices.all();
    changes.sessions = m_sessions.allEnded();
    if (m_rules) {
        changes.sessions.append(m_rules->sessions());
        changes.tokens = m_rules->allTokens(now);
    }
    changes.sample = sample(now);
    return changes;
}

std::optional<DeviceInfo> ServiceWatch::findDevice(const QString& room) const
{
    return m_devices.find(room);
}

std::optional<SessionInfo> ServiceWatch::findSession(const SessionId& id) const
{
    const auto live = m_rules ? m_rules->session(id) : std::nullopt;
    return live ? live : m_sessions.ended(id);
}

std::optional<TokenInfo> ServiceWatch::findToken(const TokenId& key) const
{
    return m_rules ? m_rules->token(key, stampNow()) : std::nullopt;
}

} // namespace rdv
