// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/Service.h"
#include "server/model/Clock.h"

namespace rdv {

namespace {

AdminOperations::Done done()
{
    return std::monostate{};
}

} // namespace

Expected<QList<IssuedToken>, OperationError> Service::issueTokens(
    const QList<TokenRequest>& requests, const Caller&)
{
    QList<IssuedToken> tokens;
    for (const TokenRequest& request : requests) {
        const auto issued = issueToken(request);
        if (!issued)
            return issued.error();
        tokens.append(*issued);
    }
    return tokens;
}

AdminOperations::Done Service::revokeToken(const TokenId& token, RevokeMode mode, const Caller&)
{
    const auto effects = m_rendezvous->revokeToken(token, mode, stampNow());
    if (!effects)
        return OperationError::NotFound;
    carryOut(*effects);
    return done();
}

Expected<IssuedToken, OperationError> Service::issueToken(const TokenRequest& request)
{
    if (request.kind == TokenKind::Viewer && !m_config.tokensEnabled)
        return OperationError::Disabled;
    const auto issued = m_rendezvous->issueToken(request, stampNow());
    if (!issued)
        return issued.error() == TokenError::Exists ? OperationError::Exists : OperationError::Malformed;
    report(Event(EventKind::TokenIssued, Level::Info).with("token", issued->token.info.fingerprint));
    m_watch.touchToken(issued->token.info.key);
    scheduleFlush();
    return issued->token;
}

AdminOperations::Done Service::removeToken(const QString& id, const Caller&)
{
    bool found = false;
    for (const TokenKind kind : {TokenKind::Viewer, TokenKind::Device}) {
        if (const auto effects = m_rendezvous->revokeToken(id, kind, stampNow())) {
            carryOut(*effects);
            found = true;
        }
    }
    return found ? done() : OperationError::NotFound;
}

QList<TokenInfo> Service::tokens()
{
    return m_rendezvous->tokens(stampNow());
}

AdminOperations::Done Service::allowRoom(const QString& name, const Caller&)
{
    if (checkName(name, m_config.rooms.namePolicy) != NameVerdict::Fine)
        return OperationError::Malformed;
    const bool wasInForce = m_rendezvous->isListInForce();
    changeRooms(wasInForce, m_rendezvous->allowRoom(name, stampNow()));
    report(Event(EventKind::RoomAllowed, Level::Info).with("room", name));
    return done();
}

AdminOperations::Done Service::disallowRoom(const QString& name, const Caller&)
{
    const bool wasInForce = m_rendezvous->isListInForce();
    const auto effects = m_rendezvous->disallowRoom(name, stampNow());
    if (!effects)
        return OperationError::NotFound;
    changeRooms(wasInForce, *effects);
    report(Event(EventKind::RoomBlocked, Level::Info).with("room", name));
    return done();
}

// A list that comes into force shuts out every room that is not on it.
void Service::changeRooms(bool wasInForce, const Effects& effects)
{
    carryOut(effects);
    if (wasInForce != m_rendezvous->isListInForce())
        m_watch.touchEveryRoom();
    scheduleFlush();
}

QList<RoomInfo> Service::rooms()
{
    return m_rendezvous->rooms();
}

} // namespace rdv
