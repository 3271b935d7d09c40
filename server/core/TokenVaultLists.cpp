// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/core/TokenVault.h"

#include <algorithm>

namespace rdv {

using namespace std::chrono_literals;

namespace {

qint64 ceilSeconds(std::chrono::milliseconds span)
{
    return std::max<qint64>(0, (span.count() + 999) / 1000);
}

TokenUse useOf(const UseRow& row)
{
    TokenUse use;
    use.id = row.id;
    use.boundAt = row.boundAt;
    use.holds.append({0, {}, row.resumeDigest, row.previousResumeDigest, row.cookieDigest, row.rotatedAt});
    return use;
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

void TokenVault::restore(const StoredState& state, Now now)
{
    m_records.reserve(state.tokens.size());
    m_digests.reserve(state.tokens.size());
    for (const StoredState::Token& token : state.tokens) {
        const TokenRow& row = token.row;
        TokenRecord record{row.digest, row.order, row.request, row.state, row.createdAt, row.endedAt,
            row.pastUses, row.isSigned, {}, {}, {}};
        for (const UseRow& use : token.uses) {
            record.uses.append(useOf(use));
            m_nextUse = std::max(m_nextUse, use.id + 1);
        }
        std::sort(record.uses.begin(), record.uses.end(),
            [](const TokenUse& a, const TokenUse& b) { return a.boundAt.steady < b.boundAt.steady; });
        // Its uses say whether a token is bound, whatever the row says.
        const bool isUsed = !record.uses.isEmpty() || record.pastUses > 0;
        if (!record.isTombstone() && record.request.kind == TokenKind::Viewer)
            record.state = isUsed ? TokenState::Bound : TokenState::Unused;
        m_nextOrder = std::max(m_nextOrder, row.order + 1);
        insert(std::move(record), now);
    }
}

TokenInfo TokenVault::infoOf(const TokenRecord& record, Now now) const
{
    const TokenRequest& request = record.request;
    TokenInfo info;
    info.key = tokenIdOf(record.digest);
    info.id = request.text;
    info.fingerprint = fingerprintOf(record.digest);
    info.kind = request.kind;
    info.state = stateAt(record, now);
    info.rooms = request.rooms;
    info.streams = request.streams;
    info.note = request.note;
    info.createdBy = request.createdBy;
    info.createdAt = record.createdAt.wall.count();
    info.notBefore = request.notBefore.count();
    info.notAfter = request.notAfter.count();
    info.isSigned = record.isSigned;
    info.uses = record.pastUses + static_cast<int>(record.uses.size());
    info.maxUses = request.maxUses;

    std::optional<std::chrono::milliseconds> left;
    if (info.state == TokenState::Unused && request.unusedTtl > 0s)
        left = request.unusedTtl - (now.steady - record.createdAt.steady);
    if (info.state == TokenState::Bound && !record.uses.isEmpty()) {
        const TokenUse& latest = record.uses.back();
        info.boundTo = latest.holds.back().holder.toString();
        if (request.maxUses > 0)
            left = m_settings.window - (now.steady - latest.boundAt.steady);
    }
    const bool isActive = info.state == TokenState::Unused || info.state == TokenState::Bound;
    if (isActive && request.notAfter > 0ms)
        left = std::min(left.value_or(request.notAfter - now.wall), request.notAfter - now.wall);
    if (left) {
        info.remainingSeconds = ceilSeconds(*left);
        info.endsAt = (now.wall + *left).count();
    }
    return info;
}

QList<TokenInfo> TokenVault::list(Now now) const
{
    QList<const TokenRecord*> live;
    for (const TokenRecord& record : m_records) {
        const TokenState state = stateAt(record, now);
        if (state == TokenState::Unused || state == TokenState::Bound)
            live.append(&record);
    }
    return sorted(std::move(live), now);
}

QList<TokenInfo> TokenVault::listAll(Now now) const
{
    QList<const TokenRecord*> all;
    all.reserve(m_records.size());
    for (const TokenRecord& record : m_records)
        all.append(&record);
    return sorted(std::move(all), now);
}

QList<TokenInfo> TokenVault::sorted(QList<const TokenRecord*> records, Now now) const
{
    std::sort(records.begin(), records.end(),
        [](const TokenRecord* a, const TokenRecord* b) { return a->order < b->order; });
    QList<TokenInfo> infos;
    infos.reserve(records.size());
    for (const TokenRecord* record : std::as_const(records))
        infos.append(infoOf(*record, now));
    return infos;
}

std::optional<TokenInfo> TokenVault::find(const TokenId& key, Now now) const
{
    const auto it = m_records.constFind(m_digests.value(key));
    return it == m_records.constEnd() ? std::nullopt : std::optional(infoOf(*it, now));
}

} // namespace rdv
