// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/core/Rendezvous.h"

#include <algorithm>

namespace rdv {

PeerInfo Rendezvous::infoOf(const Peer& peer) const
{
    return {peer.origin.id, peer.role, peer.state, peer.room, peer.origin.address,
        safeText(peer.origin.userAgent), peer.arrivedAt.wall.count(), peer.lastHeard.wall.count()};
}

bool Rendezvous::isListInForce() const
{
    return m_lists.isInForce(m_config.allowedRooms);
}

bool Rendezvous::isAllowed(const QString& room) const
{
    return m_lists.isAllowed(room, m_config.allowedRooms);
}

QSet<QString> Rendezvous::namedRooms() const
{
    QSet<QString> named(m_config.allowedRooms.begin(), m_config.allowedRooms.end());
    named.unite(m_lists.allowed).unite(m_lists.blocked);
    return named;
}

QList<RoomInfo> Rendezvous::rooms() const
{
    QList<RoomInfo> infos;
    for (const Room& room : m_rooms) {
        RoomInfo info;
        info.name = room.name;
        info.allowed = isAllowed(room.name);
        info.sessions = static_cast<int>(room.sessions.size());
        info.queued = room.queuedCount();
        if (room.hasDevice()) {
            info.state = room.waiting.isEmpty() ? RoomState::Busy : RoomState::Waiting;
            info.deviceAddress = room.device.address;
            info.deviceUserAgent = safeText(room.device.userAgent);
            info.since = room.since.wall.count();
        } else {
            info.state = room.queue.empty() ? RoomState::Empty : RoomState::Queueing;
        }
        for (const SessionId& id : room.sessions) {
            if (const auto viewer = m_peers.constFind(m_sessions.value(id).info.viewer);
                viewer != m_peers.constEnd())
                info.viewers.append(infoOf(*viewer));
        }
        QList<PeerId> queued(room.queue.begin(), room.queue.end());
        if (!room.reserved.isEmpty())
            queued.prepend(room.reserved);
        for (const PeerId& id : std::as_const(queued)) {
            if (const auto viewer = m_peers.constFind(id); viewer != m_peers.constEnd())
                info.viewers.append(infoOf(*viewer));
        }
        infos.append(info);
    }
    const QSet<QString> named = namedRooms();
    for (const QString& name : named) {
        if (!m_rooms.contains(name)) {
            RoomInfo info;
            info.name = name;
            info.allowed = isAllowed(name);
            infos.append(info);
        }
    }
    std::sort(
        infos.begin(), infos.end(), [](const RoomInfo& a, const RoomInfo& b) { return a.name < b.name; });
    return infos;
}

std::optional<DeviceInfo> Rendezvous::device(const QString& name) const
{
    DeviceInfo info;
    info.room = name;
    info.allowed = isAllowed(name);
    info.listed = m_lists.isListed(name, m_config.allowedRooms);
    const auto room = m_rooms.constFind(name);
    if (room == m_rooms.constEnd()) {
        const bool isNamed = info.listed || m_lists.blocked.contains(name);
        return isNamed ? std::optional(info) : std::nullopt;
    }
    info.sessions = static_cast<int>(room->sessions.size());
    info.queued = room->queuedCount();
    if (!room->hasDevice())
        return info;
    info.state = room->waiting.isEmpty() ? DeviceState::Busy : DeviceState::Waiting;
    info.waitingLink = room->waiting;
    info.address = room->device.address;
    info.userAgent = safeText(room->device.userAgent);
    info.since = room->since.wall.count();
    info.respawns = room->respawns;
    if (const auto link = m_peers.constFind(room->waiting); link != m_peers.constEnd()) {
        info.lastHeartbeat = link->lastHeartbeat;
        info.roundTripMs = link->roundTripMs;
    }
    return info;
}

QStringList Rendezvous::roomNames() const
{
    QSet<QString> names = namedRooms();
    for (auto it = m_rooms.keyBegin(); it != m_rooms.keyEnd(); ++it)
        names.insert(*it);
    return names.values();
}

std::optional<SessionInfo> Rendezvous::session(const SessionId& id) const
{
    const auto it = m_sessions.constFind(id);
    return it == m_sessions.constEnd() ? std::nullopt : std::optional(it->info);
}

QList<SessionInfo> Rendezvous::sessions() const
{
    QList<SessionInfo> infos;
    infos.reserve(m_sessions.size());
    for (const Session& session : m_sessions)
        infos.append(session.info);
    return infos;
}

int Rendezvous::pendingCount() const
{
    return static_cast<int>(m_pending.size() + m_owed.size()) + static_cast<int>(m_questions.size());
}

// The vault knows who held a token last, not whether that peer is still there.
TokenInfo Rendezvous::withHolder(TokenInfo info) const
{
    const auto holder = m_peers.constFind(PeerId(info.boundTo.toLatin1()));
    if (holder == m_peers.constEnd())
        info.boundTo.clear();
    else
        info.boundAddress = holder->origin.address;
    return info;
}

QList<TokenInfo> Rendezvous::tokens(Now now) const
{
    QList<TokenInfo> infos = m_vault.list(now);
    for (TokenInfo& info : infos)
        info = withHolder(info);
    return infos;
}

QList<TokenInfo> Rendezvous::allTokens(Now now) const
{
    QList<TokenInfo> infos = m_vault.listAll(now);
    for (TokenInfo& info : infos)
        info = withHolder(info);
    return infos;
}

std::optional<TokenInfo> Rendezvous::token(const TokenId& key, Now now) const
{
    auto info = m_vault.find(key, now);
    return info ? std::optional(withHolder(*std::move(info))) : std::nullopt;
}

} // namespace rdv
