// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/Service.h"

namespace rdv {

void Service::watch()
{
    Q_EMIT changed({});
}

void Service::requestLadder(const SessionId& session)
{
    Q_EMIT ladderReady({session, {}, 0});
}

void Service::issueTokens(quint64 ticket, const QList<TokenRequest>& requests)
{
    Q_UNUSED(requests)
    Q_EMIT tokensIssued(ticket, {}, OperationError::NotRunning);
}

void Service::revokeToken(quint64 ticket, const TokenId& token, RevokeMode mode)
{
    Q_UNUSED(token)
    Q_UNUSED(mode)
    Q_EMIT answered(ticket, OperationError::NotRunning);
}

void Service::disconnectViewer(quint64 ticket, const PeerId& viewer)
{
    Q_UNUSED(viewer)
    Q_EMIT answered(ticket, OperationError::NotRunning);
}

void Service::disconnectDevice(quint64 ticket, const QString& room)
{
    Q_UNUSED(room)
    Q_EMIT answered(ticket, OperationError::NotRunning);
}

void Service::allowRoom(quint64 ticket, const QString& room)
{
    Q_UNUSED(room)
    Q_EMIT answered(ticket, OperationError::NotRunning);
}

void Service::blockRoom(quint64 ticket, const QString& room)
{
    Q_UNUSED(room)
    Q_EMIT answered(ticket, OperationError::NotRunning);
}

void Service::pauseViewers(quint64 ticket, bool paused)
{
    Q_UNUSED(paused)
    Q_EMIT answered(ticket, OperationError::NotRunning);
}

} // namespace rdv
