// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/store/StoreHistory.h"

#include "server/store/SessionRecord.h"
#include "server/store/StoreWords.h"

#include <QSqlQuery>

#include <algorithm>
#include <limits>

namespace rdv {

using namespace Qt::StringLiterals;

namespace {

constexpr int kLargestPage = 500;
constexpr int kPrunedAtOnce = 1000;
/// A flood of visits must not fill the disk: so many of each kind are kept, however young.
constexpr qint64 kMostKept = 500'000;

struct Page {
    QSqlQuery query;
    int limit;
};

/// One row more than asked for tells whether there is a next page.
Page askPage(const StoreConnection& connection, const QString& statement, const PageQuery& wanted)
{
    Page page{QSqlQuery(connection.database()), std::clamp(wanted.limit, 1, kLargestPage)};
    page.query.setForwardOnly(true);
    page.query.prepare(statement);
    page.query.addBindValue(wanted.before > 0 ? wanted.before : std::numeric_limits<qint64>::max());
    page.query.addBindValue(page.limit + 1);
    return page;
}

int removeRows(const StoreConnection& connection, const QString& statement, qint64 limit)
{
    QSqlQuery query(connection.database());
    query.prepare(statement);
    query.addBindValue(limit);
    query.addBindValue(kPrunedAtOnce);
    return query.exec() ? query.numRowsAffected() : 0;
}

} // namespace

Expected<AuditPage, OperationError> StoreHistory::audit(const PageQuery& query) const
{
    Page rows = askPage(m_connection,
        uR"(SELECT id, wall, face, who, action, subject, detail FROM audit WHERE id < ?
            ORDER BY id DESC LIMIT ?)"_s,
        query);
    if (!rows.query.exec())
        return OperationError::Storage;
    AuditPage page;
    while (rows.query.next()) {
        if (page.entries.size() == rows.limit) {
            page.next = page.entries.last().id;
            break;
        }
        const auto text = [&](int column) {
            return rows.query.value(column).toString();
        };
        page.entries.push_back({rows.query.value(0).toLongLong(), rows.query.value(1).toLongLong(),
            {words::readFace(text(2)), text(3)}, text(4), text(5), text(6)});
    }
    return page;
}

Expected<SessionPage, OperationError> StoreHistory::sessions(const PageQuery& query) const
{
    Page rows = askPage(
        m_connection, u"SELECT id, session FROM sessions WHERE id < ? ORDER BY id DESC LIMIT ?"_s, query);
    if (!rows.query.exec())
        return OperationError::Storage;
    SessionPage page;
    qint64 last = 0;
    int seen = 0;
    while (rows.query.next()) {
        if (seen++ == rows.limit) {
            page.next = last;
            break;
        }
        last = rows.query.value(0).toLongLong();
        if (auto session = readSession(rows.query.value(1).toString()))
            page.sessions.push_back({last, std::move(*session)});
    }
    return page;
}

bool StoreHistory::prune(std::chrono::milliseconds oldest)
{
    int most = 0;
    const auto remove = [&](const QString& statement, qint64 limit) {
        most = std::max(most, removeRows(m_connection, statement, limit));
    };
    remove(uR"(DELETE FROM sessions WHERE id IN
            (SELECT id FROM sessions WHERE ended_wall < ? ORDER BY ended_wall LIMIT ?))"_s,
        oldest.count());
    remove(uR"(DELETE FROM audit WHERE id IN
            (SELECT id FROM audit WHERE wall < ? ORDER BY wall LIMIT ?))"_s,
        oldest.count());
    remove(uR"(DELETE FROM sessions WHERE id IN (SELECT id FROM sessions
            WHERE id <= (SELECT max(id) FROM sessions) - ? ORDER BY id LIMIT ?))"_s,
        kMostKept);
    remove(uR"(DELETE FROM audit WHERE id IN (SELECT id FROM audit
            WHERE id <= (SELECT max(id) FROM audit) - ? ORDER BY id LIMIT ?))"_s,
        kMostKept);
    return most == kPrunedAtOnce;
}

} // namespace rdv
