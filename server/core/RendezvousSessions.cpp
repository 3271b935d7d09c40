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
        peer.join.room, peer.join.streamName, peer.join.resume, peer.origin.id};
}

bool Rendezvous::isDevicePresent(const Room& room) const
{
    if (!room.waiting.isEmpty())
        return true;
    for (const SessionId& id : room.sessions) {
        if (const auto it = m_sessions.constFind(id); it != m_sessions.constEnd() && !it->device.isEmpty())
            return true;
    }
    return false;
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
        if (pair(d, roomName, viewer))
            served = true;
    }
    if (const auto room = m_rooms.constFind(roomName); served && room != m_rooms.constEnd())
        tellPositions(d, *room);
    forgetRoomIfAbandoned(roomName);
}

bool Rendezvous::pair(Decision& d, const QString& roomName, const PeerId& viewerId)
{
    std::optional<TokenGrant> grant;
    if (m_config.tokensEnabled) {
        // Bound here and not when it queued: a token is used by the first successful pairing.
        const auto redeemed = m_vault.redeem(presentedBy(m_peers[viewerId]), d.now);
        if (!redeemed) {
            m_peers[viewerId].state = LinkState::Connected;
            refuseToken(d, viewerId, redeemed.error());
            return false;
        }
        grant = *redeemed;
        closeOlderHolder(d, *grant);
    }

    Room& room = m_rooms[roomName];
    Peer& viewer = m_peers[viewerId];
    viewer.grant = grant;
    if (grant && grant->bound)
        d.report(EventKind::TokenBound)
            .with("token", grant->fingerprint)
            .with("room", roomName)
            .with("peer", viewerId.toString());

    Session session;
    session.id = makeSessionId();
    session.room = room.name;
    session.device = std::exchange(room.waiting, {});
    session.viewer = viewerId;
    session.startedAt = d.now;
    room.sessions.append(session.id);
    m_sessions.insert(session.id, session);

    Peer& device = m_peers[session.device];
    device.state = LinkState::Paired;
    device.session = session.id;
    viewer.state = LinkState::Paired;
    viewer.room = room.name;
    viewer.session = session.id;

    d.count(Counter::JoinsAccepted);
    d.count(Counter::SessionsStarted);
    d.report(EventKind::SessionStarted)
        .with("room", room.name)
        .with("session", session.id.toString())
        .with("device", session.device.toString())
        .with("viewer", viewerId.toString())
        .with("address", viewer.origin.address)
        .with("token", viewer.grant ? viewer.grant->fingerprint : QString());

    if (!viewer.join.ackId.isEmpty())
        send(d, viewerId,
            ViewerJoinAck{viewer.join.ackId, viewerId, session.device,
                viewer.grant ? viewer.grant->resume : QString()});
    // Fresh credentials for both: a device idles for hours, a viewer had none before it was admitted.
    send(d, viewerId, StunServers{m_iceServers.stun(Role::Viewer, viewer.origin.host)});
    send(d, viewerId, TurnServers{m_iceServers.turn(Role::Viewer, d.now)});
    send(d, session.device, TurnServers{m_iceServers.turn(Role::Device, d.now)});
    send(d, session.device,
        ClientJoined{device.join.spelling, viewerId, session.device, viewer.join.streamName,
            viewer.join.transport, viewer.join.name, viewer.join.capabilities});
    return true;
}

// One live session per use: the client that proved itself anew leaves its older connection behind.
void Rendezvous::closeOlderHolder(Decision& d, const TokenGrant& grant)
{
    if (grant.previousHolder.isEmpty() || !m_peers.contains(grant.previousHolder))
        return;
    withdraw(d, grant.previousHolder, u"joined from a newer connection"_s);
    send(d, grant.previousHolder, Disconnected{});
    dismiss(d, grant.previousHolder);
}

void Rendezvous::relay(Decision& d, const PeerId& peer, const Relay& words)
{
    const auto session = m_sessions.find(m_peers[peer].session);
    if (session == m_sessions.end()) {
        d.count(Counter::MessagesMisrouted);
        return;
    }
    const bool fromDevice = session->device == peer;
    const PeerId partner = fromDevice ? session->viewer : session->device;
    const bool isNotice = std::holds_alternative<Notice>(words.body);
    // A device's plain words may come without an address; everything else goes to the partner or nowhere.
    if (partner.isEmpty() || (words.to != partner && !(isNotice && words.to.isEmpty()))) {
        d.count(Counter::MessagesMisrouted);
        return;
    }
    if (std::holds_alternative<Offer>(words.body))
        session->offered = true;
    const SessionId id = session->id;
    const bool endsHere = isNotice && fromDevice && !session->offered;
    send(d, partner, Relayed{peer, words});
    if (endsHere)
        endForMissingStream(d, id);
}

// The device does not have the stream: its link is waiting again (wire rule §3), and the viewer's token has
// not been used.
void Rendezvous::endForMissingStream(Decision& d, const SessionId& id)
{
    const Session session = m_sessions.value(id);
    if (const auto viewer = m_peers.find(session.viewer); viewer != m_peers.end()) {
        if (viewer->grant)
            m_vault.undo(*viewer->grant);
        viewer->grant.reset();
        viewer->state = LinkState::Connected;
        viewer->session = {};
        viewer->room.clear();
    }
    if (const auto device = m_peers.find(session.device); device != m_peers.end()) {
        device->session = {};
        Room& room = m_rooms[session.room];
        if (room.waiting.isEmpty()) {
            device->state = LinkState::Waiting;
            room.waiting = session.device;
        } else {
            device->state = LinkState::Connected;
            dismiss(d, session.device);
        }
    }
    forgetSession(d, id, u"the device does not have the stream"_s);
    serveQueue(d, session.room);
}

void Rendezvous::viewerLeaves(Decision& d, const SessionId& id, const QString& reason)
{
    const Session session = m_sessions.value(id);
    if (const auto device = m_peers.find(session.device); device != m_peers.end()) {
        device->state = LinkState::Connected;
        device->session = {};
        send(d, session.device, Removed{session.viewer});
        dismiss(d, session.device, kRemoveGrace);
    }
    forgetSession(d, id, reason);
}

// The media may well go on without the device's signaling; the viewer's page decides by its ICE state.
void Rendezvous::deviceLinkLost(Decision& d, const SessionId& id, const QString& reason)
{
    const auto session = m_sessions.find(id);
    if (session == m_sessions.end())
        return;
    session->device = {};
    d.report(EventKind::DeviceLeft)
        .with("room", session->room)
        .with("session", id.toString())
        .with("reason", reason);
    send(d, session->viewer, DeviceLost{});
}

void Rendezvous::forgetSession(Decision& d, const SessionId& id, const QString& reason)
{
    const auto session = m_sessions.constFind(id);
    if (session == m_sessions.constEnd())
        return;
    d.count(Counter::SessionsEnded);
    const auto lasted
        = std::chrono::duration_cast<std::chrono::seconds>(d.now.steady - session->startedAt.steady);
    d.report(EventKind::SessionEnded)
        .with("room", session->room)
        .with("session", id.toString())
        .with("seconds", QString::number(lasted.count()))
        .with("reason", reason);
    const QString roomName = session->room;
    m_sessions.erase(session);
    if (const auto room = m_rooms.find(roomName); room != m_rooms.end())
        room->sessions.removeAll(id);
    forgetRoomIfAbandoned(roomName);
}

} // namespace rdv
