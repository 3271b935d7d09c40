// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/core/Rendezvous.h"

namespace rdv {

using namespace Qt::StringLiterals;

namespace {

const QString kByOperator = QStringLiteral("disconnected by the operator");
const QString kNoLongerAllowed = QStringLiteral("room no longer allowed");

} // namespace

Expected<Issue, TokenError> Rendezvous::issueToken(const TokenRequest& request, Now now)
{
    const auto issued = m_vault.issue(request, now);
    if (!issued)
        return issued.error();
    return Issue{*issued, {}};
}

Expected<Effects, TokenError> Rendezvous::revokeToken(const QString& text, TokenKind kind, Now now)
{
    return revokeToken(m_vault.keyOf(text, kind), RevokeMode::AsConfigured, now);
}

Expected<Effects, TokenError> Rendezvous::revokeToken(const TokenId& key, RevokeMode mode, Now now)
{
    const auto holders = m_vault.revoke(key, now);
    if (!holders)
        return holders.error();
    Decision d{{}, now};
    d.touch(key);
    if (const auto info = m_vault.find(key, now))
        d.report(EventKind::TokenRevoked).with("token", info->fingerprint);
    const bool disconnects = mode == RevokeMode::Disconnect
        || (mode == RevokeMode::AsConfigured && m_config.tokens.revokeDisconnects);
    if (disconnects) {
        for (const PeerId& holder : *holders) {
            withdraw(d, holder, u"token revoked"_s);
            send(d, holder, Disconnected{});
            dismiss(d, holder);
        }
    }
    return std::move(d.effects);
}

// ---- rooms

Effects Rendezvous::allowRoom(const QString& name, Now now)
{
    Decision d{{}, now};
    const bool wasBlocked = m_blockedAtRunTime.remove(name);
    if (!wasBlocked || isListInForce()) {
        m_listTurnedOn = true;
        m_allowedAtRunTime.insert(name);
    }
    touchRoom(d, name);
    return std::move(d.effects);
}

std::optional<Effects> Rendezvous::disallowRoom(const QString& name, Now now)
{
    if (!isListInForce() || !isAllowed(name))
        return std::nullopt;
    m_listTurnedOn = true;
    m_allowedAtRunTime.remove(name);
    if (m_config.allowedRooms.contains(name))
        m_blockedAtRunTime.insert(name);

    Decision d{{}, now};
    refuseWaiting(d, name, kNoLongerAllowed);
    return std::move(d.effects);
}

Effects Rendezvous::blockRoom(const QString& name, Now now)
{
    m_listTurnedOn = isListInForce();
    m_allowedAtRunTime.remove(name);
    m_blockedAtRunTime.insert(name);

    Decision d{{}, now};
    refuseWaiting(d, name, kNoLongerAllowed);
    return std::move(d.effects);
}

void Rendezvous::refuseWaiting(Decision& d, const QString& name, const QString& reason)
{
    touchRoom(d, name);
    const auto room = m_rooms.constFind(name);
    if (room == m_rooms.constEnd())
        return;
    QList<PeerId> refused = room->held;
    if (!room->waiting.isEmpty())
        refused.append(room->waiting);
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
    withdraw(d, viewer, kByOperator);
    send(d, viewer, Disconnected{});
    dismiss(d, viewer);
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
    for (const PeerId& link : std::as_const(links)) {
        withdraw(d, link, kByOperator);
        send(d, link, Disconnected{});
        dismiss(d, link);
    }
    return std::move(d.effects);
}

} // namespace rdv
