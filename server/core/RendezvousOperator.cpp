// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/core/Rendezvous.h"

#include <algorithm>

namespace rdv {

using namespace Qt::StringLiterals;

Expected<IssuedToken, TokenError> Rendezvous::issueToken(const TokenRequest& request, Now now)
{
    return m_vault.issue(request, now);
}

Expected<Effects, TokenError> Rendezvous::revokeToken(const QString& text, TokenKind kind, Now now)
{
    const auto holders = m_vault.revoke(text, kind, now);
    if (!holders)
        return holders.error();
    Decision d{{}, now};
    d.report(EventKind::TokenRevoked).with("token", m_vault.fingerprint(text, kind));
    if (m_config.tokens.revokeDisconnects) {
        for (const PeerId& holder : *holders) {
            withdraw(d, holder, u"token revoked"_s);
            send(d, holder, Disconnected{});
            dismiss(d, holder);
        }
    }
    return std::move(d.effects);
}

void Rendezvous::allowRoom(const QString& name)
{
    m_listTurnedOn = true;
    m_blockedAtRunTime.remove(name);
    m_allowedAtRunTime.insert(name);
}

std::optional<Effects> Rendezvous::disallowRoom(const QString& name)
{
    if (!isListInForce() || !isAllowed(name))
        return std::nullopt;
    m_listTurnedOn = true;
    m_allowedAtRunTime.remove(name);
    if (m_config.allowedRooms.contains(name))
        m_blockedAtRunTime.insert(name);

    Decision d;
    if (const auto room = m_rooms.constFind(name); room != m_rooms.constEnd()) {
        QList<PeerId> refused = room->held;
        if (!room->waiting.isEmpty())
            refused.append(room->waiting);
        refused.append(QList<PeerId>(room->queue.begin(), room->queue.end()));
        for (const PeerId& peer : std::as_const(refused)) {
            withdraw(d, peer, u"room no longer allowed"_s);
            refuse(d, peer, {{}, JoinError::InvalidRoom, {}, {}}, u"room no longer allowed"_s);
        }
    }
    return std::move(d.effects);
}

PeerInfo Rendezvous::infoOf(const Peer& peer) const
{
    return {peer.origin.id, peer.role, peer.state, peer.room, peer.origin.address,
        safeText(peer.origin.userAgent), peer.arrivedAt.wall.count(), peer.lastHeard.wall.count()};
}

QList<RoomInfo> Rendezvous::rooms() const
{
    QList<RoomInfo> infos;
    for (const Room& room : m_rooms) {
        RoomInfo info;
        info.name = room.name;
        info.allowed = isAllowed(room.name);
        info.sessions = static_cast<int>(room.sessions.size());
        info.queued = static_cast<int>(room.queue.size());
        if (isDevicePresent(room)) {
            info.state = room.waiting.isEmpty() ? RoomState::Busy : RoomState::Waiting;
            info.deviceAddress = room.device.address;
            info.deviceUserAgent = safeText(room.device.userAgent);
            info.since = room.since.wall.count();
        } else {
            info.state = room.queue.empty() ? RoomState::Empty : RoomState::Queueing;
        }
        for (const SessionId& id : room.sessions) {
            if (const auto viewer = m_peers.constFind(m_sessions.value(id).viewer);
                viewer != m_peers.constEnd())
                info.viewers.append(infoOf(*viewer));
        }
        for (const PeerId& id : room.queue) {
            if (const auto viewer = m_peers.constFind(id); viewer != m_peers.constEnd())
                info.viewers.append(infoOf(*viewer));
        }
        infos.append(info);
    }
    QSet<QString> named(m_config.allowedRooms.begin(), m_config.allowedRooms.end());
    named.unite(m_allowedAtRunTime).subtract(m_blockedAtRunTime);
    for (const QString& name : std::as_const(named)) {
        if (!m_rooms.contains(name)) {
            RoomInfo info;
            info.name = name;
            infos.append(info);
        }
    }
    std::sort(
        infos.begin(), infos.end(), [](const RoomInfo& a, const RoomInfo& b) { return a.name < b.name; });
    return infos;
}

int Rendezvous::deviceCount() const
{
    return static_cast<int>(std::count_if(
        m_rooms.begin(), m_rooms.end(), [this](const Room& room) { return isDevicePresent(room); }));
}

int Rendezvous::viewerCount() const
{
    return static_cast<int>(std::count_if(m_peers.begin(), m_peers.end(),
        [](const Peer& peer) { return peer.role == Role::Viewer && peer.state != LinkState::Connected; }));
}

} // namespace rdv
