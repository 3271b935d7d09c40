// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/store/StoreStatements.h"

#include "server/store/SessionRecord.h"
#include "server/store/StoreWords.h"

#include <QSqlError>

#include <array>

namespace rdv {

using namespace Qt::StringLiterals;

enum class StoreStatements::Statement : std::size_t {
    Begin,
    Commit,
    Rollback,
    PutMark,
    PutToken,
    DropToken,
    DropUses,
    PutUse,
    DropUse,
    PutRoom,
    DropRoom,
    PutRoomList,
    PutSession,
    PutAudit,
    Count_,
};

namespace {

/// In the order of the enum.
const std::array kStatements{
    u"BEGIN IMMEDIATE"_s,
    u"COMMIT"_s,
    u"ROLLBACK"_s,
    u"UPDATE store SET boot_id = ?, steady = ?, life = ?, wall = ?"_s,
    uR"(INSERT OR REPLACE INTO tokens (digest, issue_order, kind, state, is_signed, rooms, streams, not_before,
            not_after, unused_ttl, max_uses, past_uses, note, created_by, sealed_text, created_life,
            created_wall, ended_life, ended_wall)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?))"_s,
    u"DELETE FROM tokens WHERE digest = ?"_s,
    u"DELETE FROM token_uses WHERE digest = ?"_s,
    uR"(INSERT OR REPLACE INTO token_uses (digest, id, bound_life, bound_wall, resume_digest,
            previous_resume_digest, cookie_digest, rotated_life, rotated_wall)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?))"_s,
    u"DELETE FROM token_uses WHERE digest = ? AND id = ?"_s,
    u"INSERT OR REPLACE INTO rooms (name, allowed) VALUES (?, ?)"_s,
    u"DELETE FROM rooms WHERE name = ?"_s,
    u"UPDATE store SET room_list_in_force = ?"_s,
    u"INSERT INTO sessions (ended_wall, session) VALUES (?, ?)"_s,
    u"INSERT INTO audit (wall, face, who, action, subject, detail) VALUES (?, ?, ?, ?, ?, ?)"_s,
};

// The driver binds a null text or array as NULL, and a number of 64 bits without a sign as text.
QVariant text(const QString& value)
{
    return value.isNull() ? QLatin1String("") : value;
}

QVariant blob(const QByteArray& value)
{
    return value.isNull() ? QByteArray("", 0) : value;
}

QVariant number(quint64 value)
{
    return static_cast<qint64>(value);
}

QVariant number(std::chrono::milliseconds value)
{
    return QVariant(qint64{value.count()});
}

QVariant none()
{
    return QVariant(QMetaType::fromType<qint64>());
}

bool isSet(Now moment)
{
    return moment.wall.count() != 0 || moment.steady.count() != 0;
}

struct Moment {
    QVariant life = none();
    QVariant wall = none();
};

Moment moment(Now now, const LifeClock& clock)
{
    if (!isSet(now))
        return {};
    const LifeStamp stamp = clock.stamp(now);
    return {number(stamp.life), number(stamp.wall)};
}

} // namespace

StoreStatements::StoreStatements(StoreConnection& connection, const TextSeal& seal)
    : m_connection(connection)
    , m_seal(seal)
{
    static_assert(kStatements.size() == static_cast<std::size_t>(Statement::Count_));
}

std::optional<Problem> StoreStatements::prepare()
{
    for (const QString& statement : kStatements) {
        QSqlQuery query(m_connection.database());
        query.setForwardOnly(true);
        if (!query.prepare(statement))
            return m_connection.problem(query.lastError());
        m_queries.push_back(std::move(query));
    }
    return std::nullopt;
}

std::optional<Problem> StoreStatements::begin()
{
    return execute(Statement::Begin, {});
}

std::optional<Problem> StoreStatements::apply(const StoreChange& change, const LifeClock& clock)
{
    return std::visit([&](const auto& one) { return put(one, clock); }, change);
}

std::optional<Problem> StoreStatements::putMark(const LifeMark& mark)
{
    return execute(Statement::PutMark,
        {blob(mark.bootId), number(mark.steady), number(mark.at.life), number(mark.at.wall)});
}

std::optional<Problem> StoreStatements::commit()
{
    return execute(Statement::Commit, {});
}

void StoreStatements::rollback()
{
    // Fails when SQLite has rolled back by itself.
    (void)execute(Statement::Rollback, {});
}

StoreStatements::Failure StoreStatements::execute(Statement which, std::initializer_list<QVariant> values)
{
    QSqlQuery& query = m_queries[static_cast<std::size_t>(which)];
    int place = 0;
    for (const QVariant& value : values)
        query.bindValue(place++, value);
    Failure failure;
    if (!query.exec())
        failure = m_connection.problem(query.lastError());
    query.finish();
    return failure;
}

StoreStatements::Failure StoreStatements::put(const PutToken& change, const LifeClock& clock)
{
    const TokenRow& row = change.token;
    const TokenRequest& request = row.request;
    QVariant sealed(QMetaType::fromType<QByteArray>());
    if (!request.text.isEmpty()) {
        const QByteArray bytes = m_seal.seal(request.text, row.digest);
        if (bytes.isEmpty())
            return Problem{
                ProblemKind::StorageUnusable, m_connection.path(), u"a token's text cannot be sealed"_s};
        sealed = bytes;
    }
    const LifeStamp created = clock.stamp(row.createdAt);
    const Moment ended = moment(row.endedAt, clock);
    return execute(Statement::PutToken,
        {blob(row.digest), number(row.order), words::kind(request.kind), words::state(row.state),
            row.isSigned, words::list(request.rooms), words::list(request.streams), number(request.notBefore),
            number(request.notAfter), number(request.unusedTtl), request.maxUses, row.pastUses,
            text(request.note), text(request.createdBy), sealed, number(created.life), number(created.wall),
            ended.life, ended.wall});
}

StoreStatements::Failure StoreStatements::put(const DropToken& change, const LifeClock&)
{
    if (auto failure = execute(Statement::DropUses, {blob(change.digest)}))
        return failure;
    return execute(Statement::DropToken, {blob(change.digest)});
}

StoreStatements::Failure StoreStatements::put(const PutUse& change, const LifeClock& clock)
{
    const UseRow& use = change.use;
    const LifeStamp bound = clock.stamp(use.boundAt);
    const Moment rotated = moment(use.rotatedAt, clock);
    return execute(Statement::PutUse,
        {blob(use.digest), number(use.id), number(bound.life), number(bound.wall), blob(use.resumeDigest),
            blob(use.previousResumeDigest), blob(use.cookieDigest), rotated.life, rotated.wall});
}

StoreStatements::Failure StoreStatements::put(const DropUse& change, const LifeClock&)
{
    return execute(Statement::DropUse, {blob(change.digest), number(change.id)});
}

StoreStatements::Failure StoreStatements::put(const PutRoom& change, const LifeClock&)
{
    return execute(Statement::PutRoom, {text(change.name), change.allowed});
}

StoreStatements::Failure StoreStatements::put(const DropRoom& change, const LifeClock&)
{
    return execute(Statement::DropRoom, {text(change.name)});
}

StoreStatements::Failure StoreStatements::put(const PutRoomList& change, const LifeClock&)
{
    return execute(Statement::PutRoomList, {change.inForce});
}

StoreStatements::Failure StoreStatements::put(const PutSession& change, const LifeClock&)
{
    return execute(Statement::PutSession, {change.session.endedAt, writeSession(change.session)});
}

StoreStatements::Failure StoreStatements::put(const PutAudit& change, const LifeClock&)
{
    const AuditEntry& entry = change.entry;
    return execute(Statement::PutAudit,
        {entry.wall, words::face(entry.caller.face), text(entry.caller.who), text(entry.action),
            text(entry.subject), text(entry.detail)});
}

} // namespace rdv
