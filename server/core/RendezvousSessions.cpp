// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/core/Rendezvous.h"

namespace rdv {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

// Wire rule §3: a device closes its link within 30 ms after `remove`; one that does not is helped.
constexpr auto kRemoveGrace = 2s;

} // namespace

TokenPresented Rendezvous::presentedBy(const Peer& peer) const
{
    return {peer.join.token, peer.role == Role::Device ? TokenKind::Device : TokenKind::Viewer,
        peer.join.room, peer.join.streamName, peer.join.resume, peer.origin.id, peer.origin.cookie};
}

void Rendezvous::forgetRoomIfAbandoned(const QString& name)
{
    if (const auto it = m_rooms.constFind(name); it != m_rooms.constEnd() && it->isAbandoned())
        m_rooms.erase(it);
}

void Rendezvous::serveQueue(Decision& d, const QString& roomName)
{
    bool served = false;
    for (;;) {
        const auto room = m_rooms.find(roomName);
        if (room == m_rooms.end() || !room->canServe() || room->queue.empty())
            break;
        const PeerId viewer = room->queue.front();
        room->queue.pop_front();
        if (m_config.tokensEnabled) {
            // Bound here and not when it queued: a token is used by the first successful pairing.
            reserve(d, roomName, viewer);
        } else {
            pair(d, roomName, viewer, {});
            served = true;
        }
    }
    if (const auto room = m_rooms.constFind(roomName); served && room != m_rooms.constEnd())
        tellPositions(d, *room);
    forgetRoomIfAbandoned(roomName);
}

void Rendezvous::failVisit(Decision& d, const PeerId& viewerId, const QString& reason)
{
    Peer& viewer = m_peers[viewerId];
    const QString roomName = viewer.room;
    setLink(viewer, LinkState::Connected);
    viewer.room.clear();
    const SessionId visit = std::exchange(viewer.session, {});
    note(d, visit, LadderStep::Party::Server, LadderStep::Party::Viewer, LadderStep::What::JoinRefused,
        reason);
    endVisit(d, visit, reason);
    touchRoom(d, roomName);
}

void Rendezvous::pair(
    Decision& d, const QString& roomName, const PeerId& viewerId, std::optional<TokenGrant> grant)
{
    Room& room = m_rooms[roomName];
    Peer& viewer = m_peers[viewerId];
    viewer.grant = grant;
    if (grant && grant->bound)
        d.report(EventKind::TokenBound)
            .with("token", grant->fingerprint)
            .with("room", roomName)
            .with("peer", viewerId.toString());
    if (grant)
        d.touch(grant->key);

    const PeerId deviceId = std::exchange(room.waiting, {});
    Peer& device = m_peers[deviceId];
    setLink(device, LinkState::Paired);
    device.session = viewer.session;
    setLink(viewer, LinkState::Paired);
    viewer.room = room.name;
    const SessionId id = viewer.session;
    room.sessions.append(id);
    ++room.deviceSessions;
    touchRoom(d, roomName);
    pairVisit(d, m_sessions[id], viewer, deviceId);

    d.count(Counter::JoinsAccepted);
    d.count(Counter::SessionsStarted);
    d.report(EventKind::SessionStarted)
        .with("room", room.name)
        .with("session", id.toString())
        .with("device", deviceId.toString())
        .with("viewer", viewerId.toString())
        .with("address", viewer.origin.address)
        .with("token", viewer.grant ? viewer.grant->fingerprint : QString());

    using Party = LadderStep::Party;
    using What = LadderStep::What;
    note(d, id, Party::Server, Party::Viewer, What::JoinAcknowledged);
    if (!viewer.join.ackId.isEmpty())
        send(d, viewerId,
            ViewerJoinAck{
                viewer.join.ackId, viewerId, deviceId, viewer.grant ? viewer.grant->resume : QString()});
    // Fresh credentials for both: a device idles for hours, a viewer had none before it was admitted.
    const QList<IceServer> stun = m_iceServers.stun(Role::Viewer, viewer.origin.host);
    const QList<IceServer> turn = m_iceServers.turn(Role::Viewer, d.now);
    const QList<IceServer> deviceTurn = m_iceServers.turn(Role::Device, d.now);
    send(d, viewerId, StunServers{stun});
    note(d, id, Party::Server, Party::Viewer, What::StunServers, QString::number(stun.size()));
    send(d, viewerId, TurnServers{turn});
    note(d, id, Party::Server, Party::Viewer, What::TurnServers, QString::number(turn.size()));
    send(d, deviceId, TurnServers{deviceTurn});
    note(d, id, Party::Server, Party::Device, What::TurnServers, QString::number(deviceTurn.size()));
    note(d, id, Party::Server, Party::Device, What::ClientJoined, viewer.join.streamName);
    send(d, deviceId,
        ClientJoined{device.join.spelling, viewerId, deviceId, viewer.join.streamName, viewer.join.transport,
            viewer.join.name, viewer.join.capabilities});
}

void Rendezvous::relay(Decision& d, const PeerId& peer, const Relay& words)
{
    const auto session = m_sessions.find(m_peers[peer].session);
    if (session == m_sessions.end()) {
        d.count(Counter::MessagesMisrouted);
        return;
    }
    const SessionInfo& info = session->info;
    const bool fromDevice = info.device == peer;
    const PeerId partner = fromDevice ? info.viewer : info.device;
    const bool isNotice = std::holds_alternative<Notice>(words.body);
    // A device's plain words may come without an address; everything else goes to the partner or nowhere.
    if (partner.isEmpty() || (words.to != partner && !(isNotice && words.to.isEmpty()))) {
        d.count(Counter::MessagesMisrouted);
        note(d, info.id, fromDevice ? LadderStep::Party::Device : LadderStep::Party::Viewer,
            LadderStep::Party::Server, LadderStep::What::Dropped, u"not for the partner"_s);
        return;
    }
    follow(d, *session, words, fromDevice);
    const SessionId id = info.id;
    const bool endsHere = isNotice && fromDevice && !session->offered;
    send(d, partner, Relayed{peer, words});
    if (endsHere)
        endForMissingStream(d, id);
}

// The device does not have the stream: its link is waiting again (wire rule §3), and the viewer's token has
// not been used.
void Rendezvous::endForMissingStream(Decision& d, const SessionId& id)
{
    const SessionInfo visit = m_sessions.value(id).info;
    if (const auto viewer = m_peers.find(visit.viewer); viewer != m_peers.end()) {
        if (viewer->grant) {
            correct(d, *viewer->grant, m_vault.undo(*viewer->grant));
            d.touch(viewer->grant->key);
        }
        viewer->grant.reset();
        setLink(*viewer, LinkState::Connected);
        viewer->session = {};
        viewer->room.clear();
    }
    if (const auto device = m_peers.find(visit.device); device != m_peers.end()) {
        device->session = {};
        Room& room = m_rooms[visit.room];
        if (room.waiting.isEmpty()) {
            setLink(*device, LinkState::Waiting);
            room.waiting = visit.device;
        } else {
            setLink(*device, LinkState::Connected);
            dismiss(d, visit.device);
        }
    }
    endVisit(d, id, u"the device does not have the stream"_s, SessionOutcome::NoStream);
    serveQueue(d, visit.room);
}

void Rendezvous::viewerLeaves(Decision& d, const SessionId& id, const QString& reason)
{
    const SessionInfo visit = m_sessions.value(id).info;
    note(d, id, LadderStep::Party::Viewer, LadderStep::Party::Server, LadderStep::What::Left, reason);
    if (const auto device = m_peers.find(visit.device); device != m_peers.end()) {
        setLink(*device, LinkState::Connected);
        device->session = {};
        note(d, id, LadderStep::Party::Server, LadderStep::Party::Device, LadderStep::What::Remove);
        send(d, visit.device, Removed{visit.viewer});
        dismiss(d, visit.device, kRemoveGrace);
    }
    endVisit(d, id, reason);
}

// The media may well go on without the device's signaling; the viewer's page decides by its ICE state.
void Rendezvous::deviceLinkLost(Decision& d, const SessionId& id, const QString& reason)
{
    const auto session = m_sessions.find(id);
    if (session == m_sessions.end())
        return;
    SessionInfo& visit = session->info;
    visit.device = {};
    visit.deviceLost = true;
    d.touch(id);
    if (const auto room = m_rooms.find(visit.room); room != m_rooms.end()) {
        --room->deviceSessions;
        touchRoom(d, visit.room);
    }
    d.report(EventKind::DeviceLeft)
        .with("room", visit.room)
        .with("session", id.toString())
        .with("reason", reason);
    note(d, id, LadderStep::Party::Device, LadderStep::Party::Server, LadderStep::What::Left, reason);
    note(d, id, LadderStep::Party::Server, LadderStep::Party::Viewer, LadderStep::What::DeviceLost);
    send(d, visit.viewer, DeviceLost{});
}

} // namespace rdv
