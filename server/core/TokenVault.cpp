// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/core/TokenVault.h"

#include <algorithm>
#include <iterator>

namespace rdv {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto kOldResumeLife = 30s;
constexpr int kResumeBytes = 32;
constexpr qsizetype kMaxTextLength = 128;
constexpr qsizetype kMaxSignedLength = 4096;

} // namespace

TokenVault::TokenVault(const ServerConfig::Tokens& settings, QByteArray key)
    : m_settings(settings)
    , m_proof(std::move(key))
{
}

bool TokenVault::isWindowOver(const TokenUse& use, Now now) const
{
    return now.steady - use.boundAt.steady >= m_settings.window;
}

// Decided at the moment of asking: a late sweep admits nobody.
TokenState TokenVault::stateAt(const TokenRecord& record, Now now) const
{
    if (record.isTombstone())
        return record.state;
    const TokenRequest& request = record.request;
    if (request.notAfter > 0ms && now.wall >= request.notAfter)
        return TokenState::Expired;
    if (record.state == TokenState::Unused) {
        const bool isPastItsTime
            = request.unusedTtl > 0s && now.steady - record.createdAt.steady >= request.unusedTtl;
        return isPastItsTime ? TokenState::Expired : TokenState::Unused;
    }
    const bool isUsedUp
        = request.kind == TokenKind::Viewer && request.maxUses > 0 && record.uses.size() >= request.maxUses;
    const bool isOver = isUsedUp
        && std::all_of(record.uses.begin(), record.uses.end(),
            [&](const TokenUse& use) { return isWindowOver(use, now); });
    return isOver ? TokenState::Expired : TokenState::Bound;
}

// ---- what a client shows

Expected<TokenVault::Shown, TokenError> TokenVault::look(const TokenPresented& presented, Now now) const
{
    const bool isSigned = m_signed && m_signed->isSigned(presented.text);
    // Both, and before anything is decided, so that every refusal takes the same time.
    const TokenKind otherKind = presented.kind == TokenKind::Device ? TokenKind::Viewer : TokenKind::Device;
    const QByteArray digest = m_proof.ofText(presented.kind, presented.text);
    const QByteArray otherDigest = m_proof.ofText(otherKind, presented.text);

    if (presented.text.isEmpty())
        return TokenError::Missing;
    if (presented.text.size() > (isSigned ? kMaxSignedLength : kMaxTextLength))
        return TokenError::Malformed;
    if (isSigned)
        return readSigned(presented, now);
    if (m_records.contains(digest))
        return Shown{digest, {}, 0};
    return m_records.contains(otherDigest) ? TokenError::WrongKind : TokenError::Unknown;
}

Expected<TokenVault::Shown, TokenError> TokenVault::readSigned(const TokenPresented& presented, Now now) const
{
    const auto claims = m_signed->read(presented.text, now.wall);
    if (!claims)
        return claims.error();
    if (claims->kind != presented.kind)
        return TokenError::WrongKind;
    Shown shown{m_proof.ofSignedId(claims->id), {}, 0};
    if (m_records.contains(shown.digest))
        return shown;
    TokenRecord& record = shown.fresh.emplace();
    record.digest = shown.digest;
    record.isSigned = true;
    record.createdAt = now;
    record.request.kind = claims->kind;
    record.request.rooms = claims->rooms;
    record.request.streams = claims->streams;
    record.request.notBefore = claims->notBefore;
    record.request.notAfter = claims->notAfter;
    record.request.maxUses = claims->maxUses;
    record.request.createdBy = claims->issuer;
    return shown;
}

quint64 TokenVault::provenUse(const TokenRecord& record, const TokenPresented& presented, Now now) const
{
    // Computed whether or not it can match, so that every refusal takes the same time.
    const QByteArray resume = m_proof.ofResume(presented.resume);
    const QByteArray cookie = m_proof.ofCookie(presented.cookie);
    quint64 byConnection = 0;
    quint64 byResume = 0;
    quint64 byCookie = 0;
    for (const TokenUse& use : record.uses) {
        for (const TokenHold& hold : use.holds) {
            const bool isFresh = now.steady - hold.rotatedAt.steady < kOldResumeLife;
            const bool isLatest = isSameDigest(resume, hold.resumeDigest);
            const bool isPrevious = isSameDigest(resume, hold.previousResumeDigest) && isFresh;
            const bool isCookie = isSameDigest(cookie, hold.cookieDigest);
            if (!hold.holder.isEmpty() && hold.holder == presented.peer)
                byConnection = use.id;
            if (isLatest || isPrevious)
                byResume = use.id;
            if (isCookie && !presented.cookie.isEmpty())
                byCookie = use.id;
        }
    }
    if (byConnection != 0)
        return byConnection;
    return byResume != 0 ? byResume : byCookie;
}

std::optional<TokenError> TokenVault::refusal(
    const TokenRecord& record, quint64 proven, const TokenPresented& presented, Now now) const
{
    const TokenRequest& scope = record.request;
    const TokenState state = stateAt(record, now);
    // From the moment of the command on, not from that of its storage: nobody gets in between.
    if (state == TokenState::Revoked || isRevoking(record.digest))
        return TokenError::Revoked;
    if (state == TokenState::Expired)
        return TokenError::Expired;
    if (!scope.rooms.isEmpty() && !scope.rooms.contains(presented.room))
        return TokenError::WrongRoom;
    if (!scope.streams.isEmpty() && presented.kind == TokenKind::Viewer
        && !scope.streams.contains(presented.stream))
        return TokenError::WrongStream;
    if (now.wall < scope.notBefore)
        return TokenError::NotYet;
    if (scope.kind == TokenKind::Device)
        return std::nullopt;
    const TokenUse* use = proven != 0 ? record.use(proven) : nullptr;
    if (use && !isWindowOver(*use, now))
        return std::nullopt;
    // Any number of clients: the one whose window is over is a new client again.
    if (scope.maxUses == 0 || (!use && record.uses.size() < scope.maxUses))
        return std::nullopt;
    return use ? TokenError::Expired : TokenError::BoundToAnother;
}

Expected<TokenVault::Shown, TokenError> TokenVault::examine(const TokenPresented& presented, Now now) const
{
    static const QByteArray noDigest(32, 0);
    static const TokenRecord nobody = [] {
        TokenRecord record;
        record.uses.append({0, {}, {{0, {}, noDigest, noDigest, noDigest, {}}}, true});
        return record;
    }();
    auto shown = look(presented, now);
    const TokenRecord* record = &nobody;
    if (shown)
        record = shown->fresh ? &*shown->fresh : &*m_records.constFind(shown->digest);
    const quint64 proven = provenUse(*record, presented, now);
    if (!shown)
        return shown;
    if (const auto error = refusal(*record, proven, presented, now))
        return *error;
    shown->proven = proven;
    return shown;
}

Expected<std::monostate, TokenError> TokenVault::check(const TokenPresented& presented, Now now) const
{
    const auto shown = examine(presented, now);
    if (!shown)
        return shown.error();
    return std::monostate{};
}

Expected<TokenGrant, TokenError> TokenVault::redeem(const TokenPresented& presented, Now now)
{
    auto shown = examine(presented, now);
    if (!shown)
        return shown.error();

    TokenRecord& record = shown->fresh ? insert(*std::move(shown->fresh), now) : m_records[shown->digest];
    TokenGrant grant;
    grant.id = m_nextGrant++;
    grant.digest = record.digest;
    grant.key = tokenIdOf(record.digest);
    grant.fingerprint = fingerprintOf(record.digest);
    grant.use = shown->proven;
    if (record.request.kind == TokenKind::Viewer) {
        bind(record, grant, presented, now);
    } else if (record.state == TokenState::Unused) {
        record.state = TokenState::Bound;
        schedule(record);
        grant.changes.emplace_back(PutToken{record.row()});
    }
    return grant;
}

void TokenVault::bind(TokenRecord& record, TokenGrant& grant, const TokenPresented& presented, Now now)
{
    TokenUse* use = record.use(grant.use);
    if (!use || isWindowOver(*use, now)) {
        use = &record.uses.emplaceBack();
        use->id = m_nextUse++;
        use->boundAt = now;
        grant.bound = true;
    }
    TokenHold hold = use->holds.isEmpty() ? TokenHold{} : use->holds.back();
    grant.use = use->id;
    grant.resume = makeSecret(kResumeBytes);
    hold.grant = grant.id;
    hold.holder = presented.peer;
    hold.previousResumeDigest = hold.resumeDigest;
    hold.resumeDigest = m_proof.ofResume(grant.resume);
    hold.rotatedAt = now;
    if (!presented.cookie.isEmpty())
        hold.cookieDigest = m_proof.ofCookie(presented.cookie);
    use->holds.append(hold);
    const UseRow row = use->row(record.digest);
    if (record.state == TokenState::Unused) {
        record.state = TokenState::Bound;
        grant.changes.emplace_back(PutToken{record.row()});
    }
    grant.changes.emplace_back(PutUse{row});
    schedule(record);
}

// ---- after the store has answered

bool TokenVault::isHeld(const TokenGrant& grant) const
{
    const auto record = m_records.constFind(grant.digest);
    if (record == m_records.constEnd() || record->isTombstone())
        return false;
    const TokenUse* use = record->use(grant.use);
    return use && use->indexOf(grant.id) >= 0;
}

QList<PeerId> TokenVault::confirm(const TokenGrant& grant)
{
    QList<PeerId> older;
    const auto record = m_records.find(grant.digest);
    TokenUse* use = record == m_records.end() ? nullptr : record->use(grant.use);
    const qsizetype index = use ? use->indexOf(grant.id) : -1;
    if (index < 0)
        return older;
    const PeerId holder = use->holds[index].holder;
    for (qsizetype i = 0; i < index; ++i) {
        const PeerId before = use->holds[i].holder;
        if (!before.isEmpty() && before != holder && !older.contains(before))
            older.append(before);
    }
    use->holds.remove(0, index);
    return older;
}

StoreChanges TokenVault::takeBack(const TokenGrant& grant)
{
    const auto record = m_records.find(grant.digest);
    TokenUse* use = record == m_records.end() ? nullptr : record->use(grant.use);
    const qsizetype index = use ? use->indexOf(grant.id) : -1;
    if (index < 0)
        return {};
    if (use->holds.size() == 1)
        return dropUse(*record, grant.use);
    // Nobody has heard of this secret: what stood before it counts as the one before the next.
    if (index + 1 < use->holds.size())
        use->holds[index + 1].previousResumeDigest = use->holds[index].previousResumeDigest;
    use->holds.removeAt(index);
    return {useChange(grant.digest, grant.use)};
}

StoreChanges TokenVault::undo(const TokenGrant& grant)
{
    const auto record = m_records.find(grant.digest);
    const TokenUse* use
        = grant.bound && record != m_records.end() ? std::as_const(*record).use(grant.use) : nullptr;
    const bool isStillIts = use && use->holds.size() == 1 && use->holds.back().grant == grant.id;
    return isStillIts ? dropUse(*record, grant.use) : StoreChanges{};
}

StoreChanges TokenVault::dropUse(TokenRecord& record, quint64 id)
{
    record.uses.removeIf([id](const TokenUse& use) { return use.id == id; });
    StoreChanges changes{DropUse{record.digest, id}};
    const bool isUntouched = record.uses.isEmpty() && record.pastUses == 0;
    if (record.state != TokenState::Bound || !isUntouched)
        return changes;
    record.state = TokenState::Unused;
    schedule(record);
    // While an operator's change is in flight the last word about the token itself is that one.
    if (m_inFlightOf.contains(record.digest))
        return changes;
    if (record.isSigned) {
        changes = {DropToken{record.digest}};
        erase(QByteArray(record.digest));
    } else {
        changes.emplace_back(PutToken{record.row()});
    }
    return changes;
}

StoreChange TokenVault::useChange(const QByteArray& digest, quint64 id) const
{
    const auto record = m_records.constFind(digest);
    const TokenUse* use = record == m_records.constEnd() ? nullptr : record->use(id);
    // While an operator's change is in flight the token may be another by the time this is written, and the
    // use would be taken for one of that.
    if (use && !m_inFlightOf.contains(digest))
        return PutUse{use->row(digest)};
    return DropUse{digest, id};
}

TokenRecord& TokenVault::insert(TokenRecord record, Now now)
{
    const QByteArray digest = record.digest;
    if (const auto before = m_records.constFind(digest); before != m_records.constEnd())
        m_active -= before->isTombstone() ? 0 : 1;
    m_active += record.isTombstone() ? 0 : 1;
    if (record.order == 0)
        record.order = m_nextOrder++;
    record.due.reset();
    estimateEnd(record, now);
    m_digests.insert(tokenIdOf(digest), digest);
    TokenRecord& inserted = *m_records.insert(digest, std::move(record));
    schedule(inserted);
    return inserted;
}

void TokenVault::erase(const QByteArray& digest)
{
    const auto record = m_records.constFind(digest);
    if (record == m_records.constEnd())
        return;
    m_active -= record->isTombstone() ? 0 : 1;
    m_digests.remove(tokenIdOf(digest));
    m_records.erase(record);
}

} // namespace rdv
