// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/Service.h"
#include "server/model/Clock.h"

namespace rdv {

using namespace Qt::StringLiterals;

// Every command of the facade is answered exactly once under its ticket, also while nothing runs.

bool Service::canCommand(quint64 ticket)
{
    if (m_running && !m_stopping)
        return true;
    Q_EMIT answered(ticket, OperationError::NotRunning);
    return false;
}

void Service::answer(quint64 ticket, const std::optional<Effects>& effects)
{
    if (effects)
        carryOut(*effects);
    Q_EMIT answered(ticket, effects ? std::nullopt : std::optional(OperationError::NotFound));
}

void Service::answer(quint64 ticket, const Done& done)
{
    Q_EMIT answered(ticket, done ? std::nullopt : std::optional(done.error()));
}

void Service::issueTokens(quint64 ticket, const QList<TokenRequest>& requests)
{
    QList<IssuedToken> tokens;
    std::optional<OperationError> error;
    if (!m_running || m_stopping)
        error = OperationError::NotRunning;
    for (TokenRequest request : requests) {
        if (error)
            break;
        if (request.createdBy.isEmpty())
            request.createdBy = u"window"_s;
        if (const auto issued = issueToken(request))
            tokens.append(*issued);
        else
            error = issued.error();
    }
    Q_EMIT tokensIssued(ticket, tokens, error);
}

void Service::revokeToken(quint64 ticket, const TokenId& token, RevokeMode mode)
{
    if (!canCommand(ticket))
        return;
    const auto effects = m_rendezvous->revokeToken(token, mode, stampNow());
    answer(ticket, effects ? std::optional(*effects) : std::nullopt);
}

void Service::disconnectViewer(quint64 ticket, const PeerId& viewer)
{
    if (canCommand(ticket))
        answer(ticket, m_rendezvous->disconnectViewer(viewer, stampNow()));
}

void Service::disconnectDevice(quint64 ticket, const QString& room)
{
    if (canCommand(ticket))
        answer(ticket, m_rendezvous->disconnectDevice(room, stampNow()));
}

void Service::allowRoom(quint64 ticket, const QString& room)
{
    if (canCommand(ticket))
        answer(ticket, allowRoom(room, Caller{}));
}

void Service::blockRoom(quint64 ticket, const QString& room)
{
    if (!canCommand(ticket))
        return;
    if (checkName(room, m_config.rooms.namePolicy) != NameVerdict::Fine) {
        Q_EMIT answered(ticket, OperationError::Malformed);
        return;
    }
    const bool wasInForce = m_rendezvous->isListInForce();
    changeRooms(wasInForce, m_rendezvous->blockRoom(room, stampNow()));
    report(Event(EventKind::RoomBlocked, Level::Info).with("room", room));
    Q_EMIT answered(ticket, std::nullopt);
}

void Service::pauseViewers(quint64 ticket, bool paused)
{
    if (!canCommand(ticket))
        return;
    m_rendezvous->pauseViewers(paused);
    publishStatus();
    Q_EMIT answered(ticket, std::nullopt);
}

} // namespace rdv
