// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/core/Rendezvous.h"

#include <utility>

namespace rdv {

using namespace Qt::StringLiterals;

// Order inside one join: syntax, room, device and limits, then the use of the token is stored, then the two
// are put together, then they are told. Between the third step and the fourth the viewer is `reserved`: it
// has left the queue and keeps the room's waiting link, and nobody has heard of it.

CommitId Rendezvous::commitOf(Decision& d)
{
    if (d.effects.commit == 0)
        d.effects.commit = ++m_lastCommit;
    return d.effects.commit;
}

void Rendezvous::reserve(Decision& d, const QString& roomName, const PeerId& viewerId)
{
    auto grant = m_vault.redeem(presentedBy(m_peers[viewerId]), d.now);
    if (!grant) {
        failVisit(d, viewerId, u"token refused"_s);
        refuseToken(d, viewerId, grant.error());
        return;
    }
    d.store(std::exchange(grant->changes, {}));
    d.touch(grant->key);
    const CommitId commit = commitOf(d);
    m_rooms[roomName].reserved = viewerId;
    m_peers[viewerId].pending = commit;
    m_pending[commit].emplace_back(PendingJoin{viewerId, roomName, *std::move(grant)});
}

const Rendezvous::PendingJoin* Rendezvous::pendingOf(const Peer& viewer) const
{
    const auto all = m_pending.find(viewer.pending);
    if (all == m_pending.end())
        return nullptr;
    for (const Pending& pending : all->second) {
        const auto* join = std::get_if<PendingJoin>(&pending);
        if (join && join->viewer == viewer.origin.id)
            return join;
    }
    return nullptr;
}

std::optional<Rendezvous::PendingJoin> Rendezvous::release(const PeerId& viewer)
{
    const auto peer = m_peers.find(viewer);
    const PendingJoin* pending = peer == m_peers.end() ? nullptr : pendingOf(*peer);
    if (!pending)
        return std::nullopt;
    PendingJoin join = *pending;
    const auto all = m_pending.find(std::exchange(peer->pending, 0));
    std::erase_if(all->second, [&viewer](const Pending& other) {
        const auto* otherJoin = std::get_if<PendingJoin>(&other);
        return otherJoin && otherJoin->viewer == viewer;
    });
    if (all->second.empty())
        m_pending.erase(all);
    if (const auto room = m_rooms.find(join.room); room != m_rooms.end() && room->reserved == viewer)
        room->reserved = {};
    return join;
}

void Rendezvous::returnReserved(Decision& d, Room& room)
{
    const PeerId viewer = room.reserved;
    const auto pending = release(viewer);
    if (!pending)
        return;
    correct(d, pending->grant, m_vault.takeBack(pending->grant));
    d.touch(pending->grant.key);
    room.queue.push_front(viewer);
    announceQueued(d, viewer);
    tellPositions(d, room);
}

void Rendezvous::correct(Decision& d, const TokenGrant& grant, StoreChanges changes)
{
    if (changes.empty())
        return;
    d.store(std::move(changes));
    m_pending[commitOf(d)].emplace_back(PendingCorrection{grant.digest, grant.use});
}

void Rendezvous::sweepTokens(Decision& d)
{
    TokenVault::Swept swept = m_vault.sweep(d.now);
    d.store(std::move(swept.changes));
    for (const TokenVault::Expiry& expiry : swept.expired) {
        if (expiry.hasEnded)
            d.report(EventKind::TokenExpired).with("token", expiry.fingerprint);
        d.touch(expiry.key);
        if (!m_config.tokens.disconnectOnExpiry)
            continue;
        for (const PeerId& holder : expiry.holders) {
            const auto peer = m_peers.constFind(holder);
            if (peer == m_peers.constEnd() || !peer->grant || peer->grant->key != expiry.key)
                continue;
            withdraw(d, holder, u"token expired"_s);
            dismiss(d, holder);
        }
    }
    for (const TokenId& key : swept.forgotten)
        d.touch(key);
}

void Rendezvous::payOwed(Decision& d)
{
    const std::vector<PendingCorrection> owed = std::exchange(m_owed, {});
    for (const PendingCorrection& correction : owed) {
        d.store({m_vault.useChange(correction.digest, correction.use)});
        m_pending[commitOf(d)].emplace_back(correction);
    }
}

Effects Rendezvous::stored(CommitId commit, bool isStored, Now now)
{
    Decision d{{}, now};
    // One may end another: each is taken from what is left.
    for (;;) {
        const auto all = m_pending.find(commit);
        if (all == m_pending.end())
            break;
        std::vector<Pending>& list = all->second;
        const auto it = isStored ? list.begin() : std::prev(list.end());
        if (const auto* join = std::get_if<PendingJoin>(&*it)) {
            const auto pending = release(PeerId(join->viewer));
            if (pending && isStored)
                completeJoin(d, *pending);
            else if (pending)
                failJoin(d, *pending);
            continue;
        }
        const Pending pending = std::move(*it);
        list.erase(it);
        if (list.empty())
            m_pending.erase(all);
        settle(d, pending, commit, isStored);
    }
    return std::move(d.effects);
}

void Rendezvous::settle(Decision& d, const Pending& pending, CommitId commit, bool isStored)
{
    if (const auto* token = std::get_if<PendingToken>(&pending))
        settleToken(d, *token, commit, isStored);
    else if (const auto* rooms = std::get_if<PendingRooms>(&pending); rooms && isStored)
        applyLists(d, *rooms);
    else if (const auto* correction = std::get_if<PendingCorrection>(&pending); correction && !isStored)
        m_owed.push_back(*correction);
}

void Rendezvous::completeJoin(Decision& d, const PendingJoin& pending)
{
    Room& room = m_rooms[pending.room];
    if (!m_vault.isHeld(pending.grant)) {
        correct(d, pending.grant, m_vault.takeBack(pending.grant));
        // Revoked or run out meanwhile: its turn comes again, and it is told what everybody is told.
        room.queue.push_front(pending.viewer);
        serveQueue(d, pending.room);
        return;
    }
    room.reserved = pending.viewer; // while the older ones leave, nobody else gets the link
    const QList<PeerId> olderHolders = m_vault.confirm(pending.grant);
    for (const PeerId& holder : olderHolders)
        closeOlderHolder(d, holder, pending.grant);
    m_rooms[pending.room].reserved = {};
    pair(d, pending.room, pending.viewer, pending.grant);
    tellPositions(d, m_rooms[pending.room]);
}

void Rendezvous::failJoin(Decision& d, const PendingJoin& pending)
{
    m_vault.takeBack(pending.grant);
    d.touch(pending.grant.key);
    failVisit(d, pending.viewer, u"cannot be stored"_s);
    refuse(d, pending.viewer,
        {{}, JoinError::Full, {},
            u"The server cannot store the use of this token at the moment. Try again in a few seconds."_s},
        u"cannot be stored"_s);
    serveQueue(d, pending.room);
}

// One live session per use: the client that proved itself anew leaves its older connection behind.
void Rendezvous::closeOlderHolder(Decision& d, const PeerId& holder, const TokenGrant& grant)
{
    const auto peer = m_peers.constFind(holder);
    if (peer != m_peers.constEnd() && holds(*peer, grant.digest))
        expel(d, holder, u"joined from a newer connection"_s);
}

} // namespace rdv
