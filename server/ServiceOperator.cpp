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

AdminOperations::Done Service::addToken(const QString& id)
{
    if (!m_config.tokensEnabled)
        return OperationError::Disabled;
    TokenRequest request;
    request.text = id;
    return issue(request);
}

AdminOperations::Done Service::addDeviceToken(const QString& id, const QString& room)
{
    TokenRequest request;
    request.text = id;
    request.kind = TokenKind::Device;
    request.rooms = {room};
    return issue(request);
}

AdminOperations::Done Service::issue(const TokenRequest& request)
{
    if (request.text.isEmpty())
        return OperationError::Malformed;
    const auto issued = issueToken(request);
    return issued ? done() : Done(issued.error());
}

Expected<IssuedToken, OperationError> Service::issueToken(const TokenRequest& request)
{
    if (request.kind == TokenKind::Viewer && !m_config.tokensEnabled)
        return OperationError::Disabled;
    const auto issued = m_rendezvous->issueToken(request, stampNow());
    if (!issued)
        return issued.error() == TokenError::Exists ? OperationError::Exists : OperationError::Malformed;
    report(Event(EventKind::TokenIssued, Level::Info).with("token", issued->info.fingerprint));
    m_watch.touchToken(issued->info.key);
    scheduleFlush();
    return *issued;
}

AdminOperations::Done Service::removeToken(const QString& id)
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

QList<TokenInfo> Service::tokens() const
{
    return m_rendezvous->tokens(stampNow());
}

AdminOperations::Done Service::allowRoom(const QString& name)
{
    if (checkName(name, m_config.rooms.namePolicy) != NameVerdict::Fine)
        return OperationError::Malformed;
    const bool wasInForce = m_rendezvous->isListInForce();
    changeRooms(wasInForce, m_rendezvous->allowRoom(name, stampNow()));
    report(Event(EventKind::RoomAllowed, Level::Info).with("room", name));
    return done();
}

AdminOperations::Done Service::disallowRoom(const QString& name)
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

QList<RoomInfo> Service::rooms() const
{
    return m_rendezvous->rooms();
}

} // namespace rdv
