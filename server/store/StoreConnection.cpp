// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/store/StoreConnection.h"

#include <QSqlError>
#include <QSqlQuery>
#include <QUrl>
#include <QUuid>

namespace rdv {

using namespace Qt::StringLiterals;

namespace {

const auto kDriver = u"QSQLITE"_s;

// Result codes of SQLite (sqlite.org/rescode.html), without the extended part.
constexpr int kSqliteError = 1; // a table or column that ought to be there is not
constexpr int kSqliteCorrupt = 11;
constexpr int kSqliteNotADatabase = 26;

/// Everything but Write opens read-only; no mode ever makes a file.
QString uri(const QString& path, StoreConnection::Mode mode)
{
    const QString file = QString::fromLatin1(QUrl::fromLocalFile(path).toEncoded());
    switch (mode) {
    case StoreConnection::Mode::Look:
        return file + u"?mode=ro"_s;
    case StoreConnection::Mode::LookAtRest:
        return file + u"?mode=ro&immutable=1"_s;
    case StoreConnection::Mode::Write:
        break;
    }
    return file + u"?mode=rw"_s;
}

} // namespace

StoreConnection::StoreConnection(const QString& path, Mode mode)
    : m_path(path)
    , m_name(QUuid::createUuid().toString())
    , m_mode(mode)
{
}

StoreConnection::~StoreConnection()
{
    m_database.close();
    m_database = {};
    QSqlDatabase::removeDatabase(m_name);
}

std::optional<Problem> StoreConnection::open()
{
    if (!QSqlDatabase::isDriverAvailable(kDriver))
        return Problem{ProblemKind::StorageUnusable, m_path, u"Qt's driver for SQLite is not installed"_s};
    m_database = QSqlDatabase::addDatabase(kDriver, m_name);
    m_database.setDatabaseName(uri(m_path, m_mode));
    m_database.setConnectOptions(m_mode == Mode::Write
            ? u"QSQLITE_OPEN_URI;QSQLITE_BUSY_TIMEOUT=2000"_s
            : u"QSQLITE_OPEN_URI;QSQLITE_OPEN_READONLY;QSQLITE_BUSY_TIMEOUT=2000"_s);
    if (!m_database.open())
        return problem(m_database.lastError());
    return std::nullopt;
}

std::optional<Problem> StoreConnection::run(const QString& statement)
{
    QSqlQuery query(m_database);
    query.setForwardOnly(true);
    if (!query.exec(statement))
        return problem(query.lastError());
    return std::nullopt;
}

QVariant StoreConnection::value(const QString& statement)
{
    QSqlQuery query(m_database);
    query.setForwardOnly(true);
    return query.exec(statement) && query.next() ? query.value(0) : QVariant();
}

Problem StoreConnection::problem(const QSqlError& error) const
{
    const int code = error.nativeErrorCode().toInt() & 0xff;
    const bool isDamaged = code == kSqliteError || code == kSqliteCorrupt || code == kSqliteNotADatabase;
    return {isDamaged ? ProblemKind::StorageDamaged : ProblemKind::StorageUnusable, m_path,
        error.databaseText().isEmpty() ? error.driverText() : error.databaseText()};
}

} // namespace rdv
