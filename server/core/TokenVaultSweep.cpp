// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/core/TokenVault.h"

#include <algorithm>

namespace rdv {

using namespace std::chrono_literals;

namespace {

constexpr auto kTombstoneLife = 24h;
constexpr auto kSignedGrace = 60s; // a signed token must not come back while its reader would still accept it
constexpr auto kPostponement = 1s;

} // namespace

void TokenVault::setSettings(const ServerConfig::Tokens& settings)
{
    const bool hasNewWindow = settings.window != m_settings.window;
    m_settings = settings;
    if (!hasNewWindow)
        return;
    for (TokenRecord& record : m_records)
        schedule(record);
}

// The wall clock may jump, so this is no more than a time at which to look again.
void TokenVault::estimateEnd(TokenRecord& record, Now now) const
{
    record.end.reset();
    if (record.request.notAfter > 0ms)
        record.end = now.steady + (record.request.notAfter - now.wall);
}

std::optional<std::chrono::milliseconds> TokenVault::nextDue(const TokenRecord& record) const
{
    if (record.isTombstone()) {
        const auto day = record.endedAt.steady + kTombstoneLife;
        return record.isSigned && record.end ? std::max(day, *record.end + kSignedGrace) : day;
    }
    std::optional<std::chrono::milliseconds> due = record.end;
    const auto sooner = [&due](std::chrono::milliseconds at) {
        due = due ? std::min(*due, at) : at;
    };
    if (record.state == TokenState::Unused && record.request.unusedTtl > 0s)
        sooner(record.createdAt.steady + record.request.unusedTtl);
    const auto use = std::find_if(
        record.uses.begin(), record.uses.end(), [](const TokenUse& use) { return !use.isOver; });
    if (use != record.uses.end())
        sooner(use->boundAt.steady + m_settings.window);
    return due;
}

void TokenVault::schedule(TokenRecord& record)
{
    if (const auto due = nextDue(record))
        scheduleAt(record, *due);
    else
        record.due.reset();
}

void TokenVault::scheduleAt(TokenRecord& record, std::chrono::milliseconds due)
{
    if (record.due == due)
        return;
    record.due = due;
    m_due.emplace(due, record.digest);
}

TokenVault::Swept TokenVault::sweep(Now now)
{
    Swept swept;
    while (!m_due.empty() && m_due.begin()->first <= now.steady) {
        const auto due = m_due.begin()->first;
        const QByteArray digest = m_due.begin()->second;
        m_due.erase(m_due.begin());
        const auto record = m_records.find(digest);
        if (record == m_records.end() || record->due != due)
            continue; // out of date
        ++swept.visited;
        record->due.reset();
        if (m_inFlightOf.contains(digest)) {
            scheduleAt(*record, now.steady + kPostponement); // what is in flight has the last word
        } else if (isForgettable(*record, now)) {
            swept.forgotten.append(tokenIdOf(digest));
            swept.changes.emplace_back(DropToken{digest});
            erase(digest);
        } else {
            attend(*record, now, swept);
        }
    }
    return swept;
}

bool TokenVault::isForgettable(const TokenRecord& record, Now now) const
{
    if (!record.isTombstone() || now.steady - record.endedAt.steady < kTombstoneLife)
        return false;
    return !record.isSigned || now.wall >= record.request.notAfter + kSignedGrace;
}

void TokenVault::attend(TokenRecord& record, Now now, Swept& swept)
{
    const bool hasEnded = !record.isTombstone() && stateAt(record, now) == TokenState::Expired;
    const bool isForAnyNumber = record.request.maxUses == 0;
    Expiry expiry{tokenIdOf(record.digest), fingerprintOf(record.digest), {}, hasEnded};
    for (TokenUse& use : record.uses) {
        if (use.isOver || !(hasEnded || isWindowOver(use, now)))
            continue;
        use.isOver = true;
        expiry.holders.append(use.holds.back().holder);
        if (isForAnyNumber) {
            ++record.pastUses;
            swept.changes.emplace_back(DropUse{record.digest, use.id});
        }
    }
    const bool hasChanged = hasEnded || !expiry.holders.isEmpty();
    if (isForAnyNumber)
        record.uses.removeIf([](const TokenUse& use) { return use.isOver; });
    if (hasEnded) {
        record.state = TokenState::Expired;
        record.endedAt = now;
        --m_active;
    }
    if (hasEnded || (isForAnyNumber && hasChanged))
        swept.changes.emplace_back(PutToken{record.row()});
    if (hasChanged)
        swept.expired.append(expiry);
    estimateEnd(record, now);
    if (const auto due = nextDue(record))
        scheduleAt(record, std::max(*due, now.steady + kPostponement));
}

} // namespace rdv
