// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/core/DeviceEnvelope.h"
#include "server/core/Rendezvous.h"
#include "server/model/NetworkKey.h"

namespace rdv {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto kProbeTime = 5s;

QString nameComplaint(NameVerdict verdict)
{
    switch (verdict) {
    case NameVerdict::Fine:
        break;
    case NameVerdict::Empty:
        return u"is missing"_s;
    case NameVerdict::TooLong:
        return u"is too long"_s;
    case NameVerdict::BadCharacter:
        return u"contains a character that is not allowed"_s;
    case NameVerdict::OuterBlank:
        return u"begins or ends with a blank"_s;
    }
    return {};
}

} // namespace

void Rendezvous::join(Decision& d, const PeerId& peer, const Join& join)
{
    withdraw(d, peer, u"joined again"_s);
    const auto it = m_peers.find(peer);
    it->role = join.role;
    it->join = join;
    if (join.role == Role::Device)
        joinDevice(d, peer, join);
    else
        joinViewer(d, peer);
}

bool Rendezvous::isRoomAcceptable(const QString& name) const
{
    return checkName(name, m_config.rooms.namePolicy) == NameVerdict::Fine && isAllowed(name);
}

void Rendezvous::refuse(Decision& d, const PeerId& peer, JoinRefused refusal, const QString& reason)
{
    const auto it = m_peers.constFind(peer);
    if (it == m_peers.constEnd())
        return;
    d.count(Counter::JoinsRefused);
    // Whether a room's name is bad or the room is not on the list: the answer is the same, the count is not.
    if (refusal.error == JoinError::InvalidRoom
        && checkName(it->join.room, m_config.rooms.namePolicy) != NameVerdict::Fine)
        d.count(Counter::NamesRefused);
    const bool isDevice = it->role == Role::Device;
    d.report(isDevice ? EventKind::DeviceRefused : EventKind::ViewerRefused)
        .with("room", safeText(it->join.room, 128))
        .with("peer", peer.toString())
        .with("address", it->origin.address)
        .with("reason", reason);
    refusal.spelling = it->join.spelling;
    if (refusal.ackId.isEmpty())
        refusal.ackId = it->join.ackId;
    send(d, peer, refusal);
    // Wire rule §3: a device gets one closing event and then the end of the connection.
    if (isDevice)
        dismiss(d, peer);
}

void Rendezvous::refuseToken(Decision& d, const PeerId& peer, TokenError error)
{
    d.count(Counter::TokensRefused);
    answerWrongToken(d, peer, "token "_L1 + QString::fromLatin1(tokenErrorName(error)));
}

void Rendezvous::answerWrongToken(Decision& d, const PeerId& peer, const QString& reason)
{
    const auto it = m_peers.find(peer);
    d.count(Counter::JoinsRefused);
    d.report(it->role == Role::Device ? EventKind::DeviceRefused : EventKind::ViewerRefused)
        .with("room", safeText(it->join.room, 128))
        .with("peer", peer.toString())
        .with("address", it->origin.address)
        .with("reason", reason);

    const bool isTrying = !m_wrongTokens.take(senderKey(it->origin.address), d.now);
    const auto delay = isTrying ? m_config.limits.wrongTokenDelay : 0ms;
    const bool isLast = ++it->wrongTokens >= m_config.limits.wrongTokensPerConnection;
    if (isTrying)
        d.count(Counter::AnswersDelayed);
    if (isLast)
        d.count(Counter::GuessersClosed);
    send(d, peer, JoinRefused{it->join.ackId, JoinError::InvalidToken, it->join.spelling, {}}, delay);
    if (isLast || it->role == Role::Device)
        dismiss(d, peer, delay);
}

// ---- devices
// -----------------------------------------------------------------------------------------------

void Rendezvous::joinDevice(Decision& d, const PeerId& peer, const Join& join)
{
    if (!isRoomAcceptable(join.room)) {
        refuse(d, peer, {join.ackId, JoinError::InvalidRoom, {}, {}}, u"room not allowed"_s);
        return;
    }
    Peer& device = m_peers[peer];
    device.identity = {{}, device.origin.address, device.origin.userAgent};
    // A token that nobody asks for is looked up only where there could be one: the proofs are dear.
    const bool isLookedUp = m_config.deviceTokens.required || m_vault.mayKnowTokens();
    const auto grant = isLookedUp ? m_vault.redeem(presentedBy(device), d.now)
                                  : Expected<TokenGrant, TokenError>(TokenError::Unknown);
    if (grant) {
        device.identity.token = grant->digest;
        d.touch(grant->key);
        d.store(grant->changes); // a device is not kept waiting for the mark that its token has been used
    } else if (m_config.deviceTokens.required) {
        refuseToken(d, peer, grant.error());
        return;
    }

    Room& room = m_rooms[join.room];
    room.name = join.room;
    if (!room.waiting.isEmpty()) {
        startProbe(d, room, peer);
        return;
    }
    // No waiting link, but sessions: only the device that has them may wait again. This is the respawn.
    if (room.hasDevice() && !room.device.isSameAs(device.identity)) {
        refuse(d, peer, {join.ackId, JoinError::Taken, {}, {}}, u"another device has this room"_s);
        forgetRoomIfAbandoned(join.room);
        return;
    }
    placeWaiting(d, room, peer);
}

// The waiting link may belong to a camera that lost its power: it is asked for a sign of life, and the
// newcomer is held until it is clear which of the two stays.
void Rendezvous::startProbe(Decision& d, Room& room, const PeerId& newcomer)
{
    Peer& device = m_peers[newcomer];
    setLink(device, LinkState::Waiting);
    device.wasAdmitted = true;
    device.room = room.name;
    room.held.append(newcomer);
    if (room.isProbing())
        return;
    returnReserved(d, room);
    room.probeUntil = d.now.steady + kProbeTime;
    send(d, room.waiting, Heartbeat{});
    schedule({Due::What::ProbeDeadline, {}, room.name, d.now, {}}, *room.probeUntil);
}

void Rendezvous::endProbe(Decision& d, Room& room, bool waitingIsAlive)
{
    room.probeUntil.reset();
    const QString roomName = room.name;
    QList<PeerId> held = std::exchange(room.held, {});
    if (!waitingIsAlive && !held.isEmpty()) {
        const PeerId dead = std::exchange(room.waiting, {});
        if (const auto it = m_peers.find(dead); it != m_peers.end()) {
            setLink(*it, LinkState::Connected);
            d.report(EventKind::DeviceReplaced)
                .with("room", roomName)
                .with("peer", dead.toString())
                .with("reason", u"did not answer"_s);
            dismiss(d, dead);
        }
        // Wire rule §3: of several connections of one device the newest is the one it listens to.
        const PeerId heir = held.takeLast();
        placeWaiting(d, room, heir);
    }
    for (const PeerId& peer : std::as_const(held)) {
        setLink(m_peers[peer], LinkState::Connected);
        refuse(d, peer, {{}, JoinError::Taken, {}, {}}, u"another device has this room"_s);
    }
    serveQueue(d, roomName);
}

void Rendezvous::placeWaiting(Decision& d, Room& room, const PeerId& device)
{
    Peer& peer = m_peers[device];
    const QString roomName = room.name;
    const bool isNew = !room.hasDevice();
    room.waiting = device;
    room.device = peer.identity;
    setLink(peer, LinkState::Waiting);
    peer.wasAdmitted = true;
    peer.room = room.name;
    d.count(Counter::JoinsAccepted);
    if (isNew)
        room.since = d.now;
    room.respawns = isNew ? 0 : room.respawns + 1;
    touchRoom(d, roomName);
    d.report(EventKind::DeviceJoined, isNew ? Level::Info : Level::Debug)
        .with("room", room.name)
        .with("peer", device.toString())
        .with("address", peer.origin.address);
    if (!peer.join.ackId.isEmpty())
        send(d, device, DeviceJoinAck{peer.join.ackId});
    serveQueue(d, roomName);
}

// ---- viewers
// -----------------------------------------------------------------------------------------------

std::optional<JoinRefused> Rendezvous::inexpressible(const Join& join) const
{
    struct Field {
        QString value;
        QString title;
        JoinError error;
    };
    const QList<Field> fields{
        {join.streamName, u"stream name"_s, JoinError::InvalidStream},
        {join.name, u"viewer name"_s, JoinError::BadRequest},
        {join.transport, u"transport"_s, JoinError::BadRequest},
        {join.capabilities, u"list of capabilities"_s, JoinError::BadRequest},
    };
    for (const Field& field : fields) {
        const bool isOptional = field.error != JoinError::InvalidStream;
        if (isOptional && field.value.isEmpty())
            continue;
        QString complaint = nameComplaint(checkName(field.value, m_config.rooms.namePolicy));
        if (complaint.isEmpty() && isDeviceKey(field.value))
            complaint = u"must not be \"%1\", which cameras use themselves"_s.arg(field.value);
        if (complaint.isEmpty() && !canBeQuotedForDevice(field.value))
            complaint = u"contains a quotation mark or a backslash"_s;
        if (const auto word = deviceKeywordIn(field.value); complaint.isEmpty() && word)
            complaint = u"contains the word \"%1\", which cameras take for a command"_s.arg(*word);
        if (!complaint.isEmpty())
            return JoinRefused{join.ackId, field.error, {}, u"The %1 %2."_s.arg(field.title, complaint)};
    }
    return std::nullopt;
}

void Rendezvous::joinViewer(Decision& d, const PeerId& peer)
{
    if (!isAdmissible(d, peer))
        return;
    if (m_config.webhook.url.isEmpty())
        enter(d, peer);
    else
        ask(d, peer);
}

bool Rendezvous::isAdmissible(Decision& d, const PeerId& peer)
{
    const Join join = m_peers[peer].join;
    if (!isRoomAcceptable(join.room)) {
        refuse(d, peer, {join.ackId, JoinError::InvalidRoom, {}, {}}, u"room not allowed"_s);
        return false;
    }
    if (const auto refusal = inexpressible(join)) {
        d.count(Counter::NamesRefused);
        refuse(d, peer, *refusal, refusal->detail);
        return false;
    }
    if (m_config.tokensEnabled) {
        if (const auto allowed = m_vault.check(presentedBy(m_peers[peer]), d.now); !allowed) {
            refuseToken(d, peer, allowed.error());
            return false;
        }
    }
    if (const auto lack = lackOfPlace(join)) {
        refuse(d, peer, lack->first, lack->second);
        return false;
    }
    return true;
}

void Rendezvous::enter(Decision& d, const PeerId& peer)
{
    const QString roomName = m_peers[peer].join.room;
    Room& room = m_rooms[roomName];
    room.name = roomName;
    enqueue(d, room, peer);
    serveQueue(d, roomName);
    // Still in the queue: its turn comes later.
    const auto it = m_peers.constFind(peer);
    if (it == m_peers.constEnd() || it->state != LinkState::Queued || it->pending != 0)
        return;
    announceQueued(d, peer);
    send(d, peer, WaitingForDevice{m_rooms[roomName].positionOf(peer)});
}

void Rendezvous::announceQueued(Decision& d, const PeerId& viewer)
{
    const Peer& peer = m_peers[viewer];
    const QString position = QString::number(m_rooms[peer.room].positionOf(viewer));
    d.report(EventKind::ViewerQueued)
        .with("room", peer.room)
        .with("peer", viewer.toString())
        .with("address", peer.origin.address)
        .with("position", position);
    note(d, peer.session, LadderStep::Party::Server, LadderStep::Party::Viewer, LadderStep::What::Queued,
        position);
}

std::optional<std::pair<JoinRefused, QString>> Rendezvous::lackOfPlace(const Join& join) const
{
    const auto full = [&join](const QString& sentence, const QString& reason) {
        return std::pair(JoinRefused{join.ackId, JoinError::Full, {}, sentence}, reason);
    };
    if (m_viewersPaused)
        return full(u"New viewers are not admitted at the moment."_s, u"viewers are paused"_s);
    const auto forViewers = m_capacity - m_capacity * m_config.limits.deviceReservePercent / 100;
    if (m_capacity > 0 && m_peers.size() > forViewers)
        return full(u"The server is full at the moment."_s, u"places are kept for devices"_s);
    const auto room = m_rooms.constFind(join.room);
    const int waiting = room == m_rooms.constEnd() ? 0 : room->queuedCount();
    if (waiting >= m_config.rooms.queueSize)
        return full(u"Too many viewers wait for this camera already."_s, u"queue full"_s);
    return std::nullopt;
}

void Rendezvous::enqueue(Decision& d, Room& room, const PeerId& viewer)
{
    Peer& peer = m_peers[viewer];
    setLink(peer, LinkState::Queued);
    peer.wasAdmitted = true;
    peer.room = room.name;
    room.queue.push_back(viewer);
    touchRoom(d, room.name);
    startVisit(d, viewer);
    schedule(
        {Due::What::QueueDeadline, viewer, room.name, d.now, {}}, d.now.steady + m_config.rooms.queueSeconds);
}

void Rendezvous::tellPositions(Decision& d, const Room& room)
{
    int position = 0;
    for (const PeerId& viewer : room.queue)
        send(d, viewer, WaitingForDevice{++position});
}

} // namespace rdv
