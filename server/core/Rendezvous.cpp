// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/core/Rendezvous.h"

namespace rdv {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

// Wire rule §3: the device expects `2::` every 20–25 s and gives up after 55 s; it is given up after 60 s.
constexpr auto kHeartbeatInterval = 22s;
constexpr auto kSilenceLimit = 60s;
constexpr auto kSweepInterval = 1s;

template <typename... Handlers> struct Overloaded : Handlers... {
    using Handlers::operator()...;
};
template <typename... Handlers> Overloaded(Handlers...) -> Overloaded<Handlers...>;

} // namespace

Event& Rendezvous::Decision::report(EventKind kind, Level level)
{
    Event& event = effects.facts.emplace_back(kind, level);
    event.wall = now.wall.count();
    return event;
}

void Rendezvous::Decision::store(StoreChanges changes)
{
    std::move(changes.begin(), changes.end(), std::back_inserter(effects.changes));
}

Rendezvous::Rendezvous(
    const ServerConfig& config, std::optional<quint16> responderPort, const QByteArray& key)
    : m_config(config)
    , m_iceServers(config, responderPort)
    , m_vault(config.tokens, key)
    , m_serverId(makeServerId())
    , m_wrongTokens(config.limits.wrongTokensPerMinute / 60.0, config.limits.wrongTokensPerMinute)
{
}

void Rendezvous::reconfigure(const ServerConfig& config, std::optional<quint16> responderPort)
{
    m_config = config;
    m_iceServers = IceServers(config, responderPort);
    m_vault.setSettings(config.tokens);
}

void Rendezvous::restore(const StoredState& state, Now now)
{
    m_vault.restore(state, now);
    for (const PutRoom& room : state.rooms)
        (room.allowed ? m_lists.allowed : m_lists.blocked).insert(room.name);
    m_lists.turnedOn = state.roomListInForce;
}

void Rendezvous::setSignedTokens(const SignedTokens* signedTokens)
{
    m_vault.setSignedTokens(signedTokens);
}

Effects Rendezvous::arrive(const Arrival& arrival, Now now)
{
    Decision d{{}, now};
    Peer peer;
    peer.origin = arrival;
    peer.arrivedAt = now;
    peer.lastHeard = now;
    m_peers.insert(arrival.id, peer);

    // Wire rule §3: this order, and `ersid` exactly once. Nobody is known to be a viewer yet, and TURN
    // credentials are not given to strangers when tokens are required.
    send(d, arrival.id, Connected{});
    send(d, arrival.id, StunServers{m_iceServers.stun(Role::Unknown, arrival.host)});
    send(d, arrival.id,
        TurnServers{m_config.tokensEnabled ? QList<IceServer>() : m_iceServers.turn(Role::Unknown, now)});
    send(d, arrival.id, ServerIdentity{m_serverId});

    schedule({Due::What::Heartbeat, arrival.id, {}, now, {}}, now.steady + kHeartbeatInterval);
    schedule({Due::What::JoinDeadline, arrival.id, {}, now, {}}, now.steady + m_config.limits.joinSeconds);
    return std::move(d.effects);
}

Effects Rendezvous::on(const PeerId& peer, const Inbound& message, Now now)
{
    Decision d{{}, now};
    const auto it = m_peers.find(peer);
    if (it == m_peers.end())
        return {};
    it->lastHeard = now;
    if (const auto room = m_rooms.find(it->room);
        room != m_rooms.end() && room->waiting == peer && room->isProbing())
        endProbe(d, *room, true);

    std::visit(Overloaded{
                   [&](const Join& wanted) { join(d, peer, wanted); },
                   [&](const Relay& words) { relay(d, peer, words); },
                   [&](const IceReport& report) { takeIceReport(d, peer, report); },
                   [&](const Leave&) { withdraw(d, peer, u"left"_s); },
                   [&](const Goodbye&) {
                       withdraw(d, peer, u"left"_s);
                       dismiss(d, peer);
                   },
                   [&](const Heartbeat&) { takeHeartbeat(d, peer); },
                   [](const Ignored&) {},
               },
        message);
    return std::move(d.effects);
}

Effects Rendezvous::gone(const PeerId& peer, Now now)
{
    Decision d{{}, now};
    if (m_peers.contains(peer)) {
        withdraw(d, peer, u"connection closed"_s);
        forgetPeer(d, peer);
    }
    return std::move(d.effects);
}

Effects Rendezvous::tick(Now now)
{
    Decision d{{}, now};
    while (!m_due.empty() && m_due.begin()->first <= now.steady) {
        const Due due = m_due.begin()->second;
        m_due.erase(m_due.begin());
        handleDue(d, due);
    }
    if (now.steady >= m_nextSweep) {
        m_nextSweep = now.steady + kSweepInterval;
        sweepTokens(d);
        payOwed(d);
    }
    return std::move(d.effects);
}

Effects Rendezvous::farewell(Now now)
{
    Decision d{{}, now};
    for (const Peer& peer : std::as_const(m_peers)) {
        // What was not acknowledged has not happened.
        if (const auto pending = release(peer.origin.id))
            d.store(m_vault.takeBack(pending->grant));
    }
    const QList<SessionId> visits = m_sessions.keys();
    for (const SessionId& visit : visits)
        endVisit(d, visit, u"server stopped"_s);
    const QList<PeerId> everybody = m_peers.keys();
    for (const PeerId& peer : everybody) {
        send(d, peer, Disconnected{});
        dismiss(d, peer);
    }
    m_rooms.clear();
    m_due.clear();
    m_questions.clear();
    m_deviceCount = 0;
    return std::move(d.effects);
}

void Rendezvous::send(Decision& d, const PeerId& peer, Outbound message, std::chrono::milliseconds after)
{
    const auto it = m_peers.constFind(peer);
    if (it != m_peers.constEnd())
        d.effects.actions.emplace_back(Deliver{peer, it->role, std::move(message), after});
}

void Rendezvous::dismiss(Decision& d, const PeerId& peer, std::chrono::milliseconds after)
{
    if (!m_peers.contains(peer))
        return;
    forgetPeer(d, peer);
    d.effects.actions.emplace_back(Close{peer, after});
}

void Rendezvous::setLink(Peer& peer, LinkState state)
{
    if (peer.role == Role::Viewer)
        m_viewerCount
            += (state != LinkState::Connected ? 1 : 0) - (peer.state != LinkState::Connected ? 1 : 0);
    peer.state = state;
}

void Rendezvous::forgetPeer(Decision& d, const PeerId& peer)
{
    const auto it = m_peers.find(peer);
    if (it == m_peers.end())
        return;
    if (it->grant)
        d.touch(it->grant->key); // its holder is gone
    forgetQuestion(*it);
    setLink(*it, LinkState::Connected);
    m_peers.erase(it);
}

void Rendezvous::touchRoom(Decision& d, const QString& name)
{
    d.effects.touched.rooms.push_back(name);
    const auto room = m_rooms.find(name);
    if (room == m_rooms.end() || room->isCounted == room->hasDevice())
        return;
    room->isCounted = room->hasDevice();
    m_deviceCount += room->isCounted ? 1 : -1;
}

void Rendezvous::schedule(Due due, std::chrono::milliseconds at)
{
    m_due.emplace(at, std::move(due));
}

void Rendezvous::handleDue(Decision& d, const Due& due)
{
    switch (due.what) {
    case Due::What::Heartbeat:
        beat(d, due.peer);
        return;
    case Due::What::JoinDeadline:
        if (const auto it = m_peers.constFind(due.peer); it != m_peers.constEnd() && !it->wasAdmitted) {
            d.count(Counter::NeverJoined);
            d.report(EventKind::PeerLimited)
                .with("peer", due.peer.toString())
                .with("address", it->origin.address)
                .with("reason", u"did not join in time"_s);
            dismiss(d, due.peer);
        }
        return;
    case Due::What::QueueDeadline:
        if (const auto it = m_peers.constFind(due.peer); it != m_peers.constEnd()
            && it->state == LinkState::Queued && it->join.room == due.room
            && d.now.steady - due.setAt.steady >= m_config.rooms.queueSeconds) {
            if (it->pending != 0) {
                schedule(due, d.now.steady + kSweepInterval); // its turn has come; it may have to wait on
                return;
            }
            const QByteArray ackId = it->join.ackId;
            note(d, it->session, LadderStep::Party::Server, LadderStep::Party::Viewer,
                LadderStep::What::JoinRefused, u"no device"_s);
            withdraw(d, due.peer, u"no device came"_s);
            refuse(d, due.peer,
                {ackId, JoinError::NoDevice, {}, u"The camera is not connected at the moment."_s},
                u"no device"_s);
        }
        return;
    case Due::What::ProbeDeadline:
        if (const auto room = m_rooms.find(due.room);
            room != m_rooms.end() && room->isProbing() && *room->probeUntil <= d.now.steady)
            endProbe(d, *room, false);
        return;
    case Due::What::Settled:
        settle(d, due.session);
        return;
    }
}

void Rendezvous::beat(Decision& d, const PeerId& peer)
{
    const auto it = m_peers.find(peer);
    if (it == m_peers.end())
        return;
    if (d.now.steady - it->lastHeard.steady >= kSilenceLimit) {
        d.count(Counter::HeartbeatsLost);
        withdraw(d, peer, u"silent for too long"_s);
        dismiss(d, peer);
        return;
    }
    it->beatSentAt = d.now.steady;
    send(d, peer, Heartbeat{});
    schedule({Due::What::Heartbeat, peer, {}, d.now, {}}, d.now.steady + kHeartbeatInterval);
}

void Rendezvous::takeHeartbeat(Decision& d, const PeerId& peer)
{
    const auto it = m_peers.find(peer);
    if (it == m_peers.end())
        return;
    it->lastHeartbeat = d.now.wall.count();
    if (const auto sentAt = std::exchange(it->beatSentAt, std::nullopt))
        it->roundTripMs = static_cast<int>((d.now.steady - *sentAt).count());
    if (it->role == Role::Device && it->state == LinkState::Waiting)
        touchRoom(d, it->room);
}

void Rendezvous::withdraw(Decision& d, const PeerId& peer, const QString& reason)
{
    const auto it = m_peers.find(peer);
    if (it == m_peers.end())
        return;
    forgetQuestion(*it);
    if (it->state == LinkState::Connected)
        return;
    const Role role = it->role;
    const LinkState state = it->state;
    const QString roomName = it->room;
    const SessionId session = it->session;
    const QString address = it->origin.address;
    const auto pending = release(peer);
    if (pending)
        correct(d, pending->grant, m_vault.takeBack(pending->grant));
    setLink(*it, LinkState::Connected);
    it->room.clear();
    it->session = {};

    if (role == Role::Device) {
        if (state == LinkState::Paired) {
            deviceLinkLost(d, session, reason);
        } else if (const auto room = m_rooms.find(roomName); room != m_rooms.end()) {
            room->held.removeAll(peer);
            if (room->waiting == peer) {
                room->waiting = {};
                returnReserved(d, *room);
                touchRoom(d, roomName);
                d.report(EventKind::DeviceLeft)
                    .with("room", roomName)
                    .with("peer", peer.toString())
                    .with("address", address)
                    .with("reason", reason);
                if (room->isProbing())
                    endProbe(d, *room, false);
            }
        }
    } else if (state == LinkState::Paired) {
        viewerLeaves(d, session, reason);
    } else if (const auto room = m_rooms.find(roomName); room != m_rooms.end()) {
        room->dequeue(peer);
        touchRoom(d, roomName);
        note(
            d, session, LadderStep::Party::Viewer, LadderStep::Party::Server, LadderStep::What::Left, reason);
        endVisit(d, session, reason,
            reason == u"no device came"_s ? SessionOutcome::NoDevice : SessionOutcome::Abandoned);
        d.report(EventKind::ViewerLeft)
            .with("room", roomName)
            .with("peer", peer.toString())
            .with("reason", reason);
        tellPositions(d, *room);
    }
    if (pending)
        serveQueue(d, roomName);
    forgetRoomIfAbandoned(roomName);
}

} // namespace rdv
