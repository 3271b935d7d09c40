// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/core/TokenVault.h"

#include <QMessageAuthenticationCode>

#include <algorithm>

namespace rdv {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto kOldResumeLife = 30s;
constexpr auto kTombstoneLife = 24h;
constexpr qsizetype kMaxTextLength = 128;

bool isAcceptableText(const QString& text)
{
    if (text.isEmpty() || text.size() > kMaxTextLength)
        return false;
    return std::none_of(
        text.begin(), text.end(), [](QChar c) { return c.category() == QChar::Other_Control || c.isNull(); });
}

QString makeSecret(int bytes)
{
    const QByteArray random = QByteArray::fromHex(randomHex(bytes));
    return QString::fromLatin1(
        random.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
}

/// Takes the same time wherever the first difference is.
bool isSameDigest(const QByteArray& a, const QByteArray& b)
{
    if (a.size() != b.size())
        return false;
    unsigned difference = 0;
    for (qsizetype i = 0; i < a.size(); ++i)
        difference |= static_cast<unsigned char>(a[i]) ^ static_cast<unsigned char>(b[i]);
    return difference == 0;
}

qint64 ceilSeconds(std::chrono::milliseconds span)
{
    return std::max<qint64>(0, (span.count() + 999) / 1000);
}

} // namespace

QByteArrayView tokenErrorName(TokenError error)
{
    switch (error) {
    case TokenError::Missing:
        return "missing";
    case TokenError::Malformed:
        return "malformed";
    case TokenError::Unknown:
        return "unknown";
    case TokenError::WrongKind:
        return "wrong kind";
    case TokenError::WrongRoom:
        return "wrong room";
    case TokenError::WrongStream:
        return "wrong stream";
    case TokenError::NotYet:
        return "not valid yet";
    case TokenError::BoundToAnother:
        return "bound to another client";
    case TokenError::Expired:
        return "expired";
    case TokenError::Revoked:
        return "revoked";
    case TokenError::Exists:
        return "exists";
    case TokenError::BadSignature:
        return "signature not valid";
    case TokenError::BadClaims:
        return "claims not acceptable";
    }
    return "unknown";
}

TokenId tokenIdOf(const QByteArray& digest)
{
    return TokenId(digest.first(16).toHex());
}

TokenVault::TokenVault(const ServerConfig::Tokens& settings, QByteArray key)
    : m_settings(settings)
    , m_key(key.isEmpty() ? QByteArray::fromHex(randomHex(32)) : std::move(key))
{
}

QByteArray TokenVault::digestOf(TokenKind kind, const QString& text) const
{
    const QByteArray kindName = kind == TokenKind::Device ? "device:"_ba : "viewer:"_ba;
    return QMessageAuthenticationCode::hash(kindName + text.toUtf8(), m_key, QCryptographicHash::Sha256);
}

QByteArray TokenVault::resumeDigestOf(const QString& resume) const
{
    return QMessageAuthenticationCode::hash(
        "resume:"_ba + resume.toUtf8(), m_key, QCryptographicHash::Sha256);
}

QString TokenVault::fingerprintOf(const QByteArray& digest)
{
    return "tok:"_L1 + QString::fromLatin1(digest.first(4).toHex());
}

TokenId TokenVault::keyOf(const QString& text, TokenKind kind) const
{
    return tokenIdOf(digestOf(kind, text));
}

QString TokenVault::fingerprint(const QString& text, TokenKind kind) const
{
    return fingerprintOf(digestOf(kind, text));
}

bool TokenVault::isUnusedPastItsTime(const Record& record, Now now) const
{
    const auto ttl = record.request.unusedTtl;
    return record.state == TokenState::Unused && ttl > 0s && now.steady - record.createdAt.steady >= ttl;
}

bool TokenVault::isWindowOver(const Use& use, Now now) const
{
    return now.steady - use.boundAt.steady >= m_settings.window;
}

// Decided at the moment of asking: a late sweep admits nobody.
TokenState TokenVault::stateAt(const Record& record, Now now) const
{
    if (record.state == TokenState::Unused)
        return isUnusedPastItsTime(record, now) ? TokenState::Expired : TokenState::Unused;
    if (record.state != TokenState::Bound || record.request.kind == TokenKind::Device)
        return record.state;
    const int limit = record.request.maxUses;
    const bool usedUp = limit > 0 && record.uses.size() >= limit;
    const bool allOver = std::all_of(
        record.uses.begin(), record.uses.end(), [&](const Use& use) { return isWindowOver(use, now); });
    return usedUp && allOver ? TokenState::Expired : TokenState::Bound;
}

Expected<IssuedToken, TokenError> TokenVault::issue(const TokenRequest& request, Now now)
{
    const bool isChosen = !request.text.isEmpty();
    const QString text = isChosen ? request.text : makeSecret(24);
    if (!isAcceptableText(text))
        return TokenError::Malformed;

    const QByteArray digest = digestOf(request.kind, text);
    if (const auto it = m_records.constFind(digest); it != m_records.constEnd()) {
        switch (stateAt(*it, now)) {
        case TokenState::Unused:
            return IssuedToken{text, infoOf(*it, now)};
        case TokenState::Bound:
            return TokenError::Exists;
        case TokenState::Expired:
        case TokenState::Revoked:
            break; // gone: the same text may be issued anew
        }
    }

    Record record;
    record.digest = digest;
    record.request = request;
    if (record.request.unusedTtl == 0s)
        record.request.unusedTtl = m_settings.unusedTtl;
    record.createdAt = now;
    record.order = m_nextOrder++;
    m_records.insert(digest, record);
    m_digests.insert(tokenIdOf(digest), digest);
    ++m_active;
    return IssuedToken{text, infoOf(record, now)};
}

std::optional<TokenError> TokenVault::scopeError(
    const Record& record, const TokenPresented& presented, Now now) const
{
    const TokenRequest& scope = record.request;
    if (!scope.rooms.isEmpty() && !scope.rooms.contains(presented.room))
        return TokenError::WrongRoom;
    if (!scope.streams.isEmpty() && !scope.streams.contains(presented.stream))
        return TokenError::WrongStream;
    if (now.wall < scope.notBefore)
        return TokenError::NotYet;
    return std::nullopt;
}

qsizetype TokenVault::provenUse(const Record& record, const TokenPresented& presented, Now now) const
{
    // Computed whether or not it can match, so that every refusal takes the same time.
    const QByteArray resume = resumeDigestOf(presented.resume);
    qsizetype proven = -1;
    for (qsizetype i = 0; i < record.uses.size(); ++i) {
        const Use& use = record.uses[i];
        const bool isLatest = isSameDigest(resume, use.resumeDigest);
        const bool isPrevious = isSameDigest(resume, use.previousResumeDigest)
            && now.steady - use.rotatedAt.steady < kOldResumeLife;
        if (isLatest || isPrevious || (!use.holder.isEmpty() && use.holder == presented.peer))
            proven = i;
    }
    return proven;
}

bool TokenVault::hasFreeUse(const Record& record) const
{
    const int limit = record.request.maxUses;
    return limit == 0 || record.uses.size() < limit;
}

Expected<std::monostate, TokenError> TokenVault::check(const TokenPresented& presented, Now now) const
{
    const QByteArray digest = digestOf(presented.kind, presented.text);
    const auto it = m_records.constFind(digest);
    static const Record nobody;
    const Record& record = it == m_records.constEnd() ? nobody : *it;
    const qsizetype proven = provenUse(record, presented, now);

    if (presented.text.isEmpty())
        return TokenError::Missing;
    if (it == m_records.constEnd()) {
        const TokenKind other = presented.kind == TokenKind::Device ? TokenKind::Viewer : TokenKind::Device;
        return m_records.contains(digestOf(other, presented.text)) ? TokenError::WrongKind
                                                                   : TokenError::Unknown;
    }
    switch (stateAt(record, now)) {
    case TokenState::Expired:
        return TokenError::Expired;
    case TokenState::Revoked:
        return TokenError::Revoked;
    case TokenState::Unused:
    case TokenState::Bound:
        break;
    }
    if (const auto error = scopeError(record, presented, now))
        return *error;
    if (presented.kind == TokenKind::Device)
        return std::monostate{};
    if (proven >= 0 && !isWindowOver(record.uses[proven], now))
        return std::monostate{};
    if (proven < 0 && hasFreeUse(record))
        return std::monostate{};
    return proven >= 0 ? TokenError::Expired : TokenError::BoundToAnother;
}

QString TokenVault::rotateResume(Use& use, Now now)
{
    QString resume = makeSecret(32);
    use.previousResumeDigest = use.resumeDigest;
    use.resumeDigest = resumeDigestOf(resume);
    use.rotatedAt = now;
    return resume;
}

Expected<TokenGrant, TokenError> TokenVault::redeem(const TokenPresented& presented, Now now)
{
    if (const auto allowed = check(presented, now); !allowed)
        return allowed.error();

    Record& record = m_records[digestOf(presented.kind, presented.text)];
    TokenGrant grant;
    grant.digest = record.digest;
    grant.key = tokenIdOf(record.digest);
    grant.fingerprint = fingerprintOf(record.digest);
    if (presented.kind == TokenKind::Device) {
        record.state = TokenState::Bound;
        return grant;
    }

    qsizetype index = provenUse(record, presented, now);
    if (index < 0) {
        Use use;
        use.id = m_nextUse++;
        use.boundAt = now;
        record.uses.append(use);
        index = record.uses.size() - 1;
        grant.bound = true;
    }
    Use& use = record.uses[index];
    if (use.holder != presented.peer)
        grant.previousHolder = use.holder;
    use.holder = presented.peer;
    record.state = TokenState::Bound;
    grant.use = use.id;
    grant.resume = rotateResume(use, now);
    return grant;
}

void TokenVault::undo(const TokenGrant& grant)
{
    const auto it = m_records.find(grant.digest);
    if (!grant.bound || it == m_records.end())
        return;
    it->uses.removeIf([&](const Use& use) { return use.id == grant.use; });
    if (it->uses.isEmpty() && it->state == TokenState::Bound)
        it->state = TokenState::Unused;
}

Expected<QList<PeerId>, TokenError> TokenVault::revoke(const TokenId& key, Now now)
{
    const auto it = m_records.find(m_digests.value(key));
    if (it == m_records.end())
        return TokenError::Unknown;
    const TokenState state = stateAt(*it, now);
    if (state != TokenState::Unused && state != TokenState::Bound)
        return TokenError::Unknown;
    QList<PeerId> holders;
    for (const Use& use : std::as_const(it->uses))
        holders.append(use.holder);
    it->state = TokenState::Revoked;
    --m_active;
    it->endedAt = now;
    return holders;
}

QList<TokenVault::Expiry> TokenVault::sweep(Now now)
{
    QList<Expiry> expired;
    m_active = 0;
    for (auto it = m_records.begin(); it != m_records.end();) {
        const TokenState state = stateAt(*it, now);
        if (state == TokenState::Expired && it->state != TokenState::Expired) {
            it->state = TokenState::Expired;
            it->endedAt = now;
            Expiry expiry{tokenIdOf(it->digest), fingerprintOf(it->digest), {}};
            for (const Use& use : std::as_const(it->uses))
                expiry.holders.append(use.holder);
            expired.append(expiry);
        }
        const bool isTombstone = state == TokenState::Expired || state == TokenState::Revoked;
        if (isTombstone && now.steady - it->endedAt.steady >= kTombstoneLife) {
            const TokenId key = tokenIdOf(it->digest);
            m_digests.remove(key);
            m_forgotten.append(key);
            it = m_records.erase(it);
        } else {
            m_active += isTombstone ? 0 : 1;
            ++it;
        }
    }
    return expired;
}

TokenInfo TokenVault::infoOf(const Record& record, Now now) const
{
    TokenInfo info;
    info.key = tokenIdOf(record.digest);
    info.notBefore = record.request.notBefore.count();
    info.id = record.request.text;
    info.fingerprint = fingerprintOf(record.digest);
    info.kind = record.request.kind;
    info.state = stateAt(record, now);
    info.rooms = record.request.rooms;
    info.streams = record.request.streams;
    info.note = record.request.note;
    info.createdBy = record.request.createdBy;
    info.createdAt = record.createdAt.wall.count();
    info.uses = static_cast<int>(record.uses.size());
    info.maxUses = record.request.maxUses;
    const auto setEnd = [&](std::chrono::milliseconds left) {
        info.remainingSeconds = ceilSeconds(left);
        info.endsAt = (now.wall + left).count();
    };
    if (info.state == TokenState::Unused && record.request.unusedTtl > 0s) {
        setEnd(record.request.unusedTtl - (now.steady - record.createdAt.steady));
    } else if (info.state == TokenState::Bound && !record.uses.isEmpty()) {
        const Use& latest = record.uses.back();
        setEnd(m_settings.window - (now.steady - latest.boundAt.steady));
        info.boundTo = latest.holder.toString();
    }
    return info;
}

QList<TokenInfo> TokenVault::list(Now now) const
{
    QList<const Record*> live;
    for (const Record& record : m_records) {
        const TokenState state = stateAt(record, now);
        if (state == TokenState::Unused || state == TokenState::Bound)
            live.append(&record);
    }
    return sorted(std::move(live), now);
}

QList<TokenInfo> TokenVault::listAll(Now now) const
{
    QList<const Record*> all;
    for (const Record& record : m_records)
        all.append(&record);
    return sorted(std::move(all), now);
}

QList<TokenInfo> TokenVault::sorted(QList<const Record*> records, Now now) const
{
    std::sort(
        records.begin(), records.end(), [](const Record* a, const Record* b) { return a->order < b->order; });
    QList<TokenInfo> infos;
    infos.reserve(records.size());
    for (const Record* record : std::as_const(records))
        infos.append(infoOf(*record, now));
    return infos;
}

std::optional<TokenInfo> TokenVault::find(const TokenId& key, Now now) const
{
    const auto it = m_records.constFind(m_digests.value(key));
    return it == m_records.constEnd() ? std::nullopt : std::optional(infoOf(*it, now));
}

} // namespace rdv
