// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/Service.h"

namespace rdv {

// Every command of the facade is answered exactly once under its ticket, also while nothing runs.

Service::Then<Service::Done> Service::answerUnder(quint64 ticket)
{
    return [this, ticket](const Done& done) {
        Q_EMIT answered(ticket, done ? std::nullopt : std::optional(done.error()));
    };
}

void Service::issueTokens(quint64 ticket, const QList<TokenRequest>& requests, const Caller& caller)
{
    issueTokens(requests, caller, [this, ticket](const Issued& issued) {
        if (issued)
            Q_EMIT tokensIssued(ticket, *issued, std::nullopt);
        else
            Q_EMIT tokensIssued(ticket, {}, issued.error());
    });
}

void Service::revokeToken(quint64 ticket, const TokenId& token, RevokeMode mode, const Caller& caller)
{
    revokeToken(token, mode, caller, answerUnder(ticket));
}

void Service::disconnectViewer(quint64 ticket, const PeerId& viewer, const Caller& caller)
{
    answerUnder(ticket)(disconnectViewer(viewer, caller));
}

void Service::disconnectDevice(quint64 ticket, const QString& room, const Caller& caller)
{
    answerUnder(ticket)(disconnectDevice(room, caller));
}

void Service::allowRoom(quint64 ticket, const QString& room, const Caller& caller)
{
    allowRoom(room, caller, answerUnder(ticket));
}

void Service::blockRoom(quint64 ticket, const QString& room, const Caller& caller)
{
    blockRoom(room, caller, answerUnder(ticket));
}

void Service::pauseViewers(quint64 ticket, bool paused, const Caller& caller)
{
    answerUnder(ticket)(pauseViewers(paused, caller));
}

void Service::testIceServer(quint64 ticket, const IceServerConfig& server, const QString& url)
{
    testIceServer(
        server, url, [this, ticket](const IceTestReport& report) { Q_EMIT iceServerTested(ticket, report); });
}

} // namespace rdv
