// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/core/TokenVault.h"

#include <algorithm>

namespace rdv {

using namespace std::chrono_literals;

namespace {

constexpr qsizetype kMaxTextLength = 128;
constexpr int kTokenBytes = 24;

bool isAcceptableText(const QString& text)
{
    if (text.isEmpty() || text.size() > kMaxTextLength)
        return false;
    return std::none_of(
        text.begin(), text.end(), [](QChar c) { return c.category() == QChar::Other_Control || c.isNull(); });
}

} // namespace

TokenVault::Standing TokenVault::standing(const QByteArray& digest, Now now) const
{
    Standing standing;
    if (const auto record = m_records.constFind(digest); record != m_records.constEnd())
        standing = {&*record, stateAt(*record, now)};
    for (const CommitId commit : m_inFlightOf.value(digest)) {
        const InFlight& change = m_inFlight.at(commit);
        // A text that was issued twice and has been bound since the first is what the vault has.
        if (!change.issued)
            standing.state = TokenState::Revoked;
        else if (!standing.record || standing.record->order != change.issued->order)
            standing = {&*change.issued, change.issued->state};
    }
    return standing;
}

bool TokenVault::isRevoking(const QByteArray& digest) const
{
    const auto commits = m_inFlightOf.constFind(digest);
    return commits != m_inFlightOf.constEnd()
        && std::any_of(commits->begin(), commits->end(),
            [this](CommitId commit) { return !m_inFlight.at(commit).issued; });
}

QByteArray TokenVault::digestOf(const TokenId& key) const
{
    if (const auto digest = m_digests.constFind(key); digest != m_digests.constEnd())
        return *digest;
    for (const auto& [commit, change] : m_inFlight) {
        if (tokenIdOf(change.digest) == key)
            return change.digest;
    }
    return {};
}

void TokenVault::fly(CommitId commit, InFlight change)
{
    m_inFlightOf[change.digest].append(commit);
    m_inFlight.insert_or_assign(commit, std::move(change));
}

Expected<TokenIssue, TokenError> TokenVault::issue(const TokenRequest& request, CommitId commit, Now now)
{
    const bool isChosen = !request.text.isEmpty();
    const QString text = isChosen ? request.text : makeSecret(kTokenBytes);
    if (!isAcceptableText(text))
        return TokenError::Malformed;

    const QByteArray digest = m_proof.ofText(request.kind, text);
    const Standing before = standing(digest, now);
    if (before.isActive() && before.state == TokenState::Bound)
        return TokenError::Exists;
    TokenIssue issue;
    issue.token.text = text;
    if (before.isActive()) {
        issue.token.info = infoOf(*before.record, now);
        if (!m_inFlightOf.contains(digest))
            return issue;
        // Issued by somebody else a moment ago: valid when that is stored, which this one's storage proves.
        fly(commit, {digest, *before.record, before.record->order, now});
        issue.changes.emplace_back(PutToken{before.record->row()});
        return issue;
    }

    // Gone, or never there: a text may be issued anew, and nothing of what it was remains.
    TokenRecord record;
    record.digest = digest;
    record.order = m_nextOrder++;
    record.request = request;
    if (record.request.unusedTtl == 0s)
        record.request.unusedTtl = m_settings.unusedTtl;
    record.createdAt = now;
    issue.token.info = infoOf(record, now);
    if (before.record)
        issue.changes.emplace_back(DropToken{digest});
    issue.changes.emplace_back(PutToken{record.row()});
    fly(commit, {digest, std::move(record), 0, now});
    return issue;
}

Expected<StoreChanges, TokenError> TokenVault::revoke(const TokenId& key, CommitId commit, Now now)
{
    const QByteArray digest = digestOf(key);
    const Standing before = standing(digest, now);
    const bool isBeingRevoked = before.record && !before.record->isTombstone() && isRevoking(digest);
    if (!before.isActive() && !isBeingRevoked)
        return TokenError::Unknown;
    TokenRow row = before.record->row();
    row.state = TokenState::Revoked;
    row.endedAt = now;
    fly(commit, {digest, {}, row.order, now});
    return StoreChanges{PutToken{std::move(row)}};
}

std::optional<TokenVault::Settled> TokenVault::settle(CommitId commit, bool isStored, Now now)
{
    const auto it = m_inFlight.find(commit);
    if (it == m_inFlight.end())
        return std::nullopt;
    InFlight change = std::move(it->second);
    m_inFlight.erase(it);
    if (const auto commits = m_inFlightOf.find(change.digest); commits != m_inFlightOf.end()) {
        commits->removeAll(commit);
        if (commits->isEmpty())
            m_inFlightOf.erase(commits);
    }
    if (!isStored)
        return std::nullopt;

    const auto record = m_records.find(change.digest);
    const bool isThere = record != m_records.end();
    if (change.issued) {
        Settled settled{change.digest, false, {}};
        if (!isThere || record->order < change.issued->order) {
            if (isThere && !record->isTombstone())
                settled.holders = record->holders(); // run out, and not yet swept
            insert(*std::move(change.issued), now);
        }
        return settled;
    }
    if (!isThere || record->order != change.order)
        return std::nullopt;
    if (!record->isTombstone())
        --m_active;
    record->state = TokenState::Revoked;
    record->endedAt = change.at;
    schedule(*record);
    return Settled{change.digest, true, record->holders()};
}

TokenId TokenVault::keyOf(const QString& text, TokenKind kind, Now now) const
{
    if (m_signed && m_signed->isSigned(text)) {
        if (const auto claims = m_signed->read(text, now.wall))
            return tokenIdOf(m_proof.ofSignedId(claims->id));
    }
    return tokenIdOf(m_proof.ofText(kind, text));
}

QString TokenVault::fingerprint(const TokenPresented& presented, Now now) const
{
    if (presented.text.isEmpty())
        return {};
    const auto shown = look(presented, now);
    return fingerprintOf(shown ? shown->digest : m_proof.ofText(presented.kind, presented.text));
}

} // namespace rdv
