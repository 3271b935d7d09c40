// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/core/Rendezvous.h"

#include <algorithm>

namespace rdv {

using namespace Qt::StringLiterals;

namespace {

const QString kByOperator = QStringLiteral("disconnected by the operator");
const QString kRevoked = QStringLiteral("token revoked");
const QString kExpired = QStringLiteral("token expired");
const QString kNoLongerAllowed = QStringLiteral("room no longer allowed");

} // namespace

// Nothing changes before it is stored: see settle().
Expected<Issue, TokenError> Rendezvous::issueToken(const TokenRequest& request, Now now)
{
    const CommitId commit = m_lastCommit + 1;
    auto issued = m_vault.issue(request, commit, now);
    if (!issued)
        return issued.error();
    Decision d{{}, now};
    if (!issued->changes.empty()) {
        d.store(std::move(issued->changes));
        m_pending[commitOf(d)].emplace_back(PendingToken{});
    }
    return Issue{std::move(issued->token), std::move(d.effects)};
}

Expected<Effects, TokenError> Rendezvous::revokeToken(const QString& text, TokenKind kind, Now now)
{
    return revokeToken(m_vault.keyOf(text, kind, now), RevokeMode::AsConfigured, now);
}

Expected<Effects, TokenError> Rendezvous::revokeToken(const TokenId& key, RevokeMode mode, Now now)
{
    const CommitId commit = m_lastCommit + 1;
    auto changes = m_vault.revoke(key, commit, now);
    if (!changes)
        return changes.error();
    Decision d{{}, now};
    d.store(*std::move(changes));
    const bool disconnects = mode == RevokeMode::Disconnect
        || (mode == RevokeMode::AsConfigured && m_config.tokens.revokeDisconnects);
    m_pending[commitOf(d)].emplace_back(PendingToken{disconnects});
    return std::move(d.effects);
}

void Rendezvous::settleToken(Decision& d, const PendingToken& pending, CommitId commit, bool isStored)
{
    const auto settled = m_vault.settle(commit, isStored, d.now);
    if (!settled)
        return;
    d.touch(tokenIdOf(settled->digest));
    d.report(settled->isRevoked ? EventKind::TokenRevoked : EventKind::TokenIssued)
        .with("token", fingerprintOf(settled->digest));
    const QString reason = settled->isRevoked ? kRevoked : kExpired;
    if (settled->isRevoked ? !pending.disconnects : !m_config.tokens.disconnectOnExpiry)
        return;
    for (const PeerId& viewer : settled->holders) {
        if (const auto peer = m_peers.constFind(viewer);
            peer != m_peers.constEnd() && holds(*peer, settled->digest))
            expel(d, viewer, reason);
    }
    if (settled->isRevoked)
        disconnectDevices(d, settled->digest);
}

void Rendezvous::disconnectDevices(Decision& d, const QByteArray& token)
{
    // Links that wait behind another one first: losing that one would let them take its place.
    QList<PeerId> links;
    for (const Peer& peer : std::as_const(m_peers)) {
        if (peer.role != Role::Device || peer.identity.token != token)
            continue;
        const bool isHeld = m_rooms.value(peer.room).held.contains(peer.origin.id);
        links.insert(isHeld ? 0 : links.size(), peer.origin.id);
    }
    for (const PeerId& link : std::as_const(links))
        expel(d, link, kRevoked);
}

bool Rendezvous::holds(const Peer& peer, const QByteArray& digest) const
{
    if (const PendingJoin* pending = pendingOf(peer))
        return pending->grant.digest == digest;
    return peer.role == Role::Viewer && peer.grant && peer.grant->digest == digest;
}

void Rendezvous::expel(Decision& d, const PeerId& peer, const QString& reason)
{
    withdraw(d, peer, reason);
    send(d, peer, Disconnected{});
    dismiss(d, peer);
}

// ---- rooms

RoomLists Rendezvous::standingLists() const
{
    RoomLists lists = m_lists;
    for (const auto& [commit, all] : m_pending) {
        for (const Pending& pending : all) {
            if (const auto* rooms = std::get_if<PendingRooms>(&pending))
                lists = rooms->lists;
        }
    }
    return lists;
}

bool Rendezvous::areListsInFlight() const
{
    return std::any_of(m_pending.begin(), m_pending.end(), [](const auto& entry) {
        return std::any_of(entry.second.begin(), entry.second.end(),
            [](const Pending& pending) { return std::holds_alternative<PendingRooms>(pending); });
    });
}

Effects Rendezvous::allowRoom(const QString& name, Now now)
{
    RoomLists lists = standingLists();
    lists.allow(name, m_config.allowedRooms);
    return changeLists({name, lists, EventKind::RoomAllowed}, now);
}

std::optional<Effects> Rendezvous::disallowRoom(const QString& name, Now now)
{
    RoomLists lists = standingLists();
    if (!lists.isInForce(m_config.allowedRooms) || !lists.isAllowed(name, m_config.allowedRooms))
        return std::nullopt;
    lists.disallow(name, m_config.allowedRooms);
    return changeLists({name, lists, EventKind::RoomBlocked}, now);
}

Effects Rendezvous::blockRoom(const QString& name, Now now)
{
    RoomLists lists = standingLists();
    lists.block(name, m_config.allowedRooms);
    return changeLists({name, lists, EventKind::RoomBlocked}, now);
}

Effects Rendezvous::changeLists(PendingRooms change, Now now)
{
    Decision d{{}, now};
    if (change.lists == m_lists && !areListsInFlight()) {
        applyLists(d, change); // nothing new, and so nothing to wait for
    } else {
        d.store(change.lists.changes(change.room));
        m_pending[commitOf(d)].emplace_back(std::move(change));
    }
    return std::move(d.effects);
}

void Rendezvous::applyLists(Decision& d, const PendingRooms& change)
{
    const bool wasInForce = isListInForce();
    m_lists = change.lists;
    d.report(change.fact).with("room", change.room);
    if (change.fact == EventKind::RoomBlocked)
        refuseWaiting(d, change.room, kNoLongerAllowed);
    touchRoom(d, change.room);
    if (wasInForce == isListInForce())
        return;
    // A list that comes into force shuts out every room that is not on it.
    const QStringList names = roomNames();
    for (const QString& name : names)
        touchRoom(d, name);
}

void Rendezvous::refuseWaiting(Decision& d, const QString& name, const QString& reason)
{
    const auto room = m_rooms.constFind(name);
    if (room == m_rooms.constEnd())
        return;
    QList<PeerId> refused = room->held;
    if (!room->waiting.isEmpty())
        refused.append(room->waiting);
    if (!room->reserved.isEmpty())
        refused.append(room->reserved);
    refused.append(QList<PeerId>(room->queue.begin(), room->queue.end()));
    for (const PeerId& peer : std::as_const(refused)) {
        note(d, sessionOf(peer), LadderStep::Party::Server, LadderStep::Party::Viewer,
            LadderStep::What::JoinRefused, reason);
        withdraw(d, peer, reason);
        refuse(d, peer, {{}, JoinError::InvalidRoom, {}, {}}, reason);
    }
}

// ---- peers

std::optional<Effects> Rendezvous::disconnectViewer(const PeerId& viewer, Now now)
{
    const auto it = m_peers.constFind(viewer);
    if (it == m_peers.constEnd() || it->role != Role::Viewer || it->session.isEmpty())
        return std::nullopt;
    Decision d{{}, now};
    expel(d, viewer, kByOperator);
    return std::move(d.effects);
}

std::optional<Effects> Rendezvous::disconnectDevice(const QString& name, Now now)
{
    const auto room = m_rooms.constFind(name);
    if (room == m_rooms.constEnd())
        return std::nullopt;
    // Held links first: losing the waiting link would let one of them take its place.
    QList<PeerId> links = room->held;
    if (!room->waiting.isEmpty())
        links.append(room->waiting);
    for (const SessionId& id : room->sessions) {
        if (const auto session = m_sessions.constFind(id);
            session != m_sessions.constEnd() && !session->info.device.isEmpty())
            links.append(session->info.device);
    }
    if (links.isEmpty())
        return std::nullopt;
    Decision d{{}, now};
    for (const PeerId& link : std::as_const(links))
        expel(d, link, kByOperator);
    return std::move(d.effects);
}

} // namespace rdv
