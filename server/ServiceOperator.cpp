// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/Service.h"
#include "server/core/TokenProof.h"
#include "server/model/Clock.h"

#include <algorithm>
#include <iterator>

namespace rdv {

using namespace Qt::StringLiterals;

namespace {

Service::Done done()
{
    return std::monostate{};
}

/// What several decisions of operators change; they ask for nothing else before they are stored.
void append(Effects& all, Effects more)
{
    std::ranges::move(more.changes, std::back_inserter(all.changes));
    std::ranges::move(more.facts, std::back_inserter(all.facts));
    std::ranges::move(more.touched.tokens, std::back_inserter(all.touched.tokens));
}

/// Of the token that a decision changes.
QString fingerprintIn(const Effects& effects)
{
    for (const StoreChange& change : effects.changes) {
        if (const auto* put = std::get_if<PutToken>(&change))
            return fingerprintOf(put->token.digest);
    }
    return {};
}

OperationError whyNot(TokenError error)
{
    switch (error) {
    case TokenError::Exists:
        return OperationError::Exists;
    case TokenError::Unknown:
        return OperationError::NotFound;
    default:
        return OperationError::Malformed;
    }
}

} // namespace

bool Service::refuses(const Then<Done>& then) const
{
    if (!isOpen())
        then(OperationError::NotRunning);
    return !isOpen();
}

// ---- what there is; nothing while nothing runs

StatsSample Service::sample() const
{
    return m_watch.sample(stampNow());
}

QList<TokenInfo> Service::tokens() const
{
    return m_rendezvous ? m_rendezvous->tokens(stampNow()) : QList<TokenInfo>();
}

QList<TokenInfo> Service::allTokens() const
{
    return m_rendezvous ? m_rendezvous->allTokens(stampNow()) : QList<TokenInfo>();
}

QList<RoomInfo> Service::rooms() const
{
    return m_rendezvous ? m_rendezvous->rooms() : QList<RoomInfo>();
}

QList<DeviceInfo> Service::devices()
{
    return m_watch.devices(stampNow());
}

QList<SessionInfo> Service::sessions() const
{
    return m_rendezvous ? m_rendezvous->sessions() : QList<SessionInfo>();
}

void Service::readSessions(const PageQuery& query, const Store::SessionAnswer& then)
{
    if (isOpen())
        m_storage.readSessions(query, then);
    else
        then(OperationError::NotRunning);
}

void Service::readAudit(const PageQuery& query, const Store::AuditAnswer& then)
{
    if (isOpen())
        m_storage.readAudit(query, then);
    else
        then(OperationError::NotRunning);
}

// ---- tokens

Expected<Issue, OperationError> Service::decideIssue(const TokenRequest& request, const Caller& caller)
{
    if (request.kind == TokenKind::Viewer && !m_config.tokensEnabled)
        return OperationError::Disabled;
    TokenRequest signedRequest = request;
    if (signedRequest.createdBy.isEmpty())
        signedRequest.createdBy = QString::fromLatin1(faceName(caller.face));
    auto issue = m_rendezvous->issueToken(signedRequest, stampNow());
    if (!issue)
        return whyNot(issue.error());
    return std::move(*issue);
}

/// The decisions come one by one, and are written as one: either all of the tokens can be told, or none.
void Service::issueTokens(const QList<TokenRequest>& requests, const Caller& caller, const Then<Issued>& then)
{
    if (!isOpen()) {
        then(OperationError::NotRunning);
        return;
    }
    QList<IssuedToken> tokens;
    QList<CommitId> commits;
    Effects all;
    for (const TokenRequest& request : requests) {
        auto issue = decideIssue(request, caller);
        if (!issue) {
            for (auto commit = commits.crbegin(); commit != commits.crend(); ++commit)
                carryOut(m_rendezvous->stored(*commit, false, stampNow()));
            then(issue.error());
            return;
        }
        tokens.append(issue->token);
        if (issue->effects.commit != 0)
            commits.append(issue->effects.commit);
        append(all, std::move(issue->effects));
        all.changes.emplace_back(
            PutAudit{auditEntry(caller, u"token.issue"_s, issue->token.info.fingerprint)});
    }
    carryOutTogether(std::move(all), commits,
        [then, tokens](Outcome outcome) { then(outcome ? Issued(*outcome) : Issued(tokens)); });
}

void Service::revokeToken(const TokenId& token, RevokeMode mode, const Caller& caller, const Then<Done>& then)
{
    if (refuses(then))
        return;
    const Now now = stampNow();
    const auto info = m_rendezvous->token(token, now);
    auto effects = m_rendezvous->revokeToken(token, mode, now);
    if (!effects) {
        then(whyNot(effects.error()));
        return;
    }
    carryOut(std::move(*effects), auditEntry(caller, u"token.revoke"_s, info ? info->fingerprint : QString()),
        toDone(then));
}

/// A text may stand for a viewer's token and for a camera's: both go, or none.
void Service::removeToken(const QString& text, const Caller& caller, const Then<Done>& then)
{
    if (refuses(then))
        return;
    QList<CommitId> commits;
    Effects all;
    for (const TokenKind kind : {TokenKind::Viewer, TokenKind::Device}) {
        auto effects = m_rendezvous->revokeToken(text, kind, stampNow());
        if (!effects)
            continue;
        all.changes.emplace_back(PutAudit{auditEntry(caller, u"token.revoke"_s, fingerprintIn(*effects))});
        commits.append(effects->commit);
        append(all, *std::move(effects));
    }
    if (commits.isEmpty())
        then(OperationError::NotFound);
    else
        carryOutTogether(std::move(all), commits, toDone(then));
}

// ---- rooms

void Service::allowRoom(const QString& name, const Caller& caller, const Then<Done>& then)
{
    if (refuses(then))
        return;
    if (checkName(name, m_config.rooms.namePolicy) != NameVerdict::Fine) {
        then(OperationError::Malformed);
        return;
    }
    carryOut(
        m_rendezvous->allowRoom(name, stampNow()), auditEntry(caller, u"room.allow"_s, name), toDone(then));
}

void Service::disallowRoom(const QString& name, const Caller& caller, const Then<Done>& then)
{
    if (refuses(then))
        return;
    auto effects = m_rendezvous->disallowRoom(name, stampNow());
    if (!effects) {
        then(OperationError::NotFound);
        return;
    }
    carryOut(std::move(*effects), auditEntry(caller, u"room.disallow"_s, name), toDone(then));
}

void Service::blockRoom(const QString& name, const Caller& caller, const Then<Done>& then)
{
    if (refuses(then))
        return;
    if (checkName(name, m_config.rooms.namePolicy) != NameVerdict::Fine) {
        then(OperationError::Malformed);
        return;
    }
    carryOut(
        m_rendezvous->blockRoom(name, stampNow()), auditEntry(caller, u"room.block"_s, name), toDone(then));
}

// ---- peers; none of this outlives the process

Service::Done Service::disconnectViewer(const PeerId& viewer, const Caller& caller)
{
    if (!isOpen())
        return OperationError::NotRunning;
    auto effects = m_rendezvous->disconnectViewer(viewer, stampNow());
    if (!effects)
        return OperationError::NotFound;
    audit(auditEntry(caller, u"viewer.disconnect"_s, viewer.toString()));
    carryOut(std::move(*effects));
    return done();
}

Service::Done Service::disconnectSession(const SessionId& session, const Caller& caller)
{
    if (!isOpen())
        return OperationError::NotRunning;
    const auto info = m_rendezvous->session(session);
    return info ? disconnectViewer(info->viewer, caller) : OperationError::NotFound;
}

Service::Done Service::disconnectDevice(const QString& room, const Caller& caller)
{
    if (!isOpen())
        return OperationError::NotRunning;
    auto effects = m_rendezvous->disconnectDevice(room, stampNow());
    if (!effects)
        return OperationError::NotFound;
    audit(auditEntry(caller, u"device.disconnect"_s, room));
    carryOut(std::move(*effects));
    return done();
}

Service::Done Service::pauseViewers(bool paused, const Caller& caller)
{
    if (!isOpen())
        return OperationError::NotRunning;
    if (m_rendezvous->areViewersPaused() == paused)
        return done();
    m_rendezvous->pauseViewers(paused);
    audit(auditEntry(caller, paused ? u"viewers.pause"_s : u"viewers.resume"_s, {}));
    report(Event(paused ? EventKind::ViewersPaused : EventKind::ViewersResumed, Level::Info));
    publishStatus();
    return done();
}

} // namespace rdv
