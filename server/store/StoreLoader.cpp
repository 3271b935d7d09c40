// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/store/StoreLoader.h"

#include "server/store/StoreWords.h"

#include <QSqlError>
#include <QSqlQuery>

#include <algorithm>

namespace rdv {

using namespace Qt::StringLiterals;
using std::chrono::milliseconds;
using std::chrono::seconds;

namespace {

/// One pass over the rows of a statement.
class Rows {
public:
    Rows(const StoreConnection& connection, const QString& statement)
        : m_connection(connection)
        , m_query(connection.database())
    {
        m_query.setForwardOnly(true);
        m_hasFailed = !m_query.exec(statement);
    }
    [[nodiscard]] bool next() { return m_query.next(); }
    /// After the last row: whether it was the last.
    [[nodiscard]] std::optional<Problem> problem() const
    {
        if (m_hasFailed || m_query.lastError().isValid())
            return m_connection.problem(m_query.lastError());
        return std::nullopt;
    }
    [[nodiscard]] QByteArray blob(int column) const { return m_query.value(column).toByteArray(); }
    [[nodiscard]] QString text(int column) const { return m_query.value(column).toString(); }
    [[nodiscard]] qint64 number(int column) const { return m_query.value(column).toLongLong(); }
    [[nodiscard]] bool isNull(int column) const { return m_query.isNull(column); }
    [[nodiscard]] Now moment(int column, const LifeClock& clock, Doubt doubt) const
    {
        if (isNull(column))
            return {};
        return clock.revive({milliseconds(number(column)), milliseconds(number(column + 1))}, doubt);
    }

private:
    const StoreConnection& m_connection;
    QSqlQuery m_query;
    bool m_hasFailed = false;
};

Problem damaged(const StoreConnection& connection, const QString& detail)
{
    return {ProblemKind::StorageDamaged, connection.path(), detail};
}

std::optional<TokenRow> readToken(const Rows& rows, const LifeClock& clock, const TextSeal& seal)
{
    TokenRow token;
    token.digest = rows.blob(0);
    token.order = static_cast<quint64>(rows.number(1));
    const auto kind = words::readKind(rows.text(2));
    const auto state = words::readState(rows.text(3));
    const auto roomNames = words::readList(rows.text(5));
    const auto streamNames = words::readList(rows.text(6));
    if (token.digest.isEmpty() || !kind || !state || !roomNames || !streamNames)
        return std::nullopt;
    token.isSigned = rows.number(4) != 0;
    token.state = *state;
    TokenRequest& request = token.request;
    request.kind = *kind;
    request.rooms = *roomNames;
    request.streams = *streamNames;
    request.notBefore = milliseconds(rows.number(7));
    request.notAfter = milliseconds(rows.number(8));
    request.unusedTtl = std::chrono::duration_cast<seconds>(milliseconds(rows.number(9)));
    request.maxUses = static_cast<int>(rows.number(10));
    token.pastUses = static_cast<int>(rows.number(11));
    request.note = rows.text(12);
    request.createdBy = rows.text(13);
    if (!rows.isNull(14)) {
        const auto text = seal.open(rows.blob(14), token.digest);
        if (!text)
            return std::nullopt;
        request.text = *text;
    }
    token.createdAt = rows.moment(15, clock, Doubt::Long);
    token.endedAt = rows.moment(17, clock, Doubt::Short);
    return token;
}

UseRow readUse(const Rows& rows, const LifeClock& clock)
{
    UseRow use;
    use.digest = rows.blob(0);
    use.id = static_cast<quint64>(rows.number(1));
    use.boundAt = rows.moment(2, clock, Doubt::Long);
    use.resumeDigest = rows.blob(4);
    use.previousResumeDigest = rows.blob(5);
    use.cookieDigest = rows.blob(6);
    use.rotatedAt = rows.moment(7, clock, Doubt::Long);
    return use;
}

std::optional<Problem> loadTokens(
    StoredState& state, const StoreConnection& connection, const LifeClock& clock, const TextSeal& seal)
{
    Rows rows(connection, uR"(SELECT digest, issue_order, kind, state, is_signed, rooms, streams, not_before,
        not_after, unused_ttl, max_uses, past_uses, note, created_by, sealed_text, created_life, created_wall,
        ended_life, ended_wall FROM tokens ORDER BY digest)"_s);
    while (rows.next()) {
        auto token = readToken(rows, clock, seal);
        if (!token)
            return damaged(connection, u"a token cannot be read"_s);
        state.tokens.push_back({std::move(*token), {}});
    }
    return rows.problem();
}

/// Both tables come in the order of their digests, so one walk brings them together.
std::optional<Problem> loadUses(StoredState& state, const StoreConnection& connection, const LifeClock& clock)
{
    Rows rows(
        connection, uR"(SELECT digest, id, bound_life, bound_wall, resume_digest, previous_resume_digest,
        cookie_digest, rotated_life, rotated_wall FROM token_uses ORDER BY digest, id)"_s);
    auto token = state.tokens.begin();
    while (rows.next()) {
        UseRow use = readUse(rows, clock);
        while (token != state.tokens.end() && token->row.digest < use.digest)
            ++token;
        // The use of a token that is not there admits nobody.
        if (token != state.tokens.end() && token->row.digest == use.digest)
            token->uses.push_back(std::move(use));
    }
    return rows.problem();
}

std::optional<Problem> loadRooms(StoredState& state, const StoreConnection& connection)
{
    Rows rows(connection, u"SELECT name, allowed FROM rooms ORDER BY name"_s);
    while (rows.next())
        state.rooms.push_back({rows.text(0), rows.number(1) != 0});
    return rows.problem();
}

} // namespace

Expected<StoreFacts, Problem> loadFacts(StoreConnection& connection)
{
    Rows rows(connection, u"SELECT key_check, boot_id, steady, life, wall, room_list_in_force FROM store"_s);
    if (!rows.next())
        return rows.problem().value_or(damaged(connection, u"it does not say whose it is"_s));
    StoreFacts facts;
    facts.keyCheck = rows.blob(0);
    facts.mark.bootId = rows.blob(1);
    facts.mark.steady = milliseconds(rows.number(2));
    facts.mark.at.life = milliseconds(rows.number(3));
    facts.mark.at.wall = milliseconds(rows.number(4));
    facts.roomListInForce = rows.number(5) != 0;
    return facts;
}

Expected<StoredState, Problem> loadState(
    StoreConnection& connection, const StoreFacts& facts, const LifeClock& clock, const TextSeal& seal)
{
    StoredState state;
    state.roomListInForce = facts.roomListInForce;
    if (auto problem = loadTokens(state, connection, clock, seal))
        return *problem;
    if (auto problem = loadUses(state, connection, clock))
        return *problem;
    if (auto problem = loadRooms(state, connection))
        return *problem;
    std::ranges::sort(state.tokens, {}, [](const StoredState::Token& token) { return token.row.order; });
    return state;
}

} // namespace rdv
