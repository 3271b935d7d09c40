// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/store/StoreInspection.h"

#include "server/store/StoreConnection.h"
#include "server/store/StoreSchema.h"

#include <QFile>
#include <QFileInfo>

namespace rdv {

using namespace Qt::StringLiterals;

namespace {

Problem damaged(const QString& path, const QString& detail)
{
    return {ProblemKind::StorageDamaged, path, detail};
}

std::optional<Problem> checkVersion(const QString& path, int version)
{
    const int newest = schemaSteps().last().version;
    if (version > newest)
        return Problem{ProblemKind::StorageNewer, path,
            u"its version is %1, this program knows %2"_s.arg(version).arg(newest)};
    if (version < 1)
        return damaged(path, u"it has no version"_s);
    return std::nullopt;
}

/// A database that was closed well says the most in its first bytes. One with a write-ahead log may not: they
/// may stand in the log.
std::optional<Problem> checkHead(const QString& path)
{
    constexpr int headSize = 100;
    constexpr QByteArrayView magic("SQLite format 3\0", 16);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Problem{ProblemKind::StorageUnusable, path, file.errorString()};
    const QByteArray head = file.read(headSize);
    if (head.size() < headSize || !head.startsWith(magic))
        return damaged(path, u"it is not an SQLite database"_s);
    return std::nullopt;
}

} // namespace

std::optional<Problem> inspectStore(const QString& path)
{
    const bool hasLog = QFileInfo(path + u"-wal"_s).size() > 0;
    if (!hasLog) {
        if (auto problem = checkHead(path))
            return problem;
    }
    StoreConnection connection(
        path, hasLog ? StoreConnection::Mode::Look : StoreConnection::Mode::LookAtRest);
    if (auto problem = connection.open())
        return problem;
    if (auto problem = connection.run(u"SELECT count(*) FROM sqlite_schema"_s))
        return problem;
    if (connection.value(u"PRAGMA application_id"_s).toInt() != kStoreApplicationId)
        return damaged(path, u"it is not a database of this program"_s);
    if (auto problem = checkVersion(path, connection.value(u"PRAGMA user_version"_s).toInt()))
        return problem;
    const QString verdict = connection.value(u"PRAGMA quick_check(1)"_s).toString();
    if (verdict != u"ok"_s)
        return damaged(path, verdict);
    return std::nullopt;
}

} // namespace rdv
