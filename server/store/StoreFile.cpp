// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/store/StoreFile.h"

#include "server/store/KeyFile.h"
#include "server/store/StoreInspection.h"
#include "server/store/StoreLoader.h"
#include "server/store/StoreSchema.h"

#include <QFile>
#include <QSqlError>
#include <QSqlQuery>

namespace rdv {

using namespace Qt::StringLiterals;

namespace {

const auto kDatabase = u"rendezvous.sqlite"_s;
/// The database and what SQLite keeps beside it, which inherits its permissions.
const std::array kDatabaseFiles{
    kDatabase, u"rendezvous.sqlite-journal"_s, u"rendezvous.sqlite-wal"_s, u"rendezvous.sqlite-shm"_s};

QByteArray keyCheck(const QByteArray& key)
{
    return TextSeal::derive(key, QByteArrayLiteral("whose database this is"));
}

/// Nothing that these files hold was ever acknowledged (see KeyFile).
Expected<QByteArray, Problem> beginFiles(const StateFolder& folder)
{
    for (const QString& name : kDatabaseFiles)
        QFile::remove(folder.file(name));
    auto key = KeyFile(folder).prepare();
    if (!key)
        return key;
    // SQLite opens the file that is already there, so no umask decides who may read it.
    if (const auto failure = folder.createFile(kDatabase, {}))
        return Problem{ProblemKind::StorageUnusable, folder.file(kDatabase), *failure};
    return key;
}

Expected<QByteArray, Problem> checkFiles(const StateFolder& folder)
{
    auto key = KeyFile(folder).read();
    if (!key)
        return key;
    for (const QString& name : kDatabaseFiles) {
        if (const auto failure = folder.closeToOthers(name))
            return Problem{ProblemKind::StorageUnusable, folder.file(name), *failure};
    }
    if (const auto problem = inspectStore(folder.file(kDatabase)))
        return *problem;
    return key;
}

} // namespace

StoreFile::StoreFile(std::unique_ptr<StateFolder> folder, QByteArray key)
    : m_folder(std::move(folder))
    , m_key(std::move(key))
    , m_seal(m_key)
    , m_connection(m_folder->file(kDatabase), StoreConnection::Mode::Write)
{
}

StoreFile::~StoreFile()
{
    m_statements.reset();
    if (m_clock)
        (void)m_connection.run(u"PRAGMA wal_checkpoint(TRUNCATE)"_s);
}

Expected<StoreFile::Opened, Problem> StoreFile::open(
    const QString& folderPath, const QByteArray& bootId, Now now)
{
    auto folder = StateFolder::enter(folderPath);
    if (!folder)
        return folder.error();
    const auto hasState = KeyFile(**folder).findState(kDatabase);
    if (!hasState)
        return hasState.error();
    const auto key = *hasState ? checkFiles(**folder) : beginFiles(**folder);
    if (!key)
        return key.error();

    Opened opened{std::unique_ptr<StoreFile>(new StoreFile(std::move(*folder), *key)), {}};
    StoreFile& file = *opened.file;
    if (const auto problem = file.connect())
        return *problem;
    const auto problem = *hasState ? file.resumeLife(bootId, now, opened.state) : file.beginLife(bootId, now);
    if (problem)
        return *problem;
    file.m_statements.emplace(file.m_connection, file.m_seal);
    if (const auto failure = file.m_statements->prepare())
        return *failure;
    return opened;
}

std::optional<Problem> StoreFile::connect()
{
    if (auto problem = m_connection.open())
        return problem;
    if (m_connection.value(u"PRAGMA journal_mode = WAL"_s).toString() != u"wal"_s)
        return Problem{ProblemKind::StorageUnusable, m_connection.path(),
            u"this file system has no shared memory for a write-ahead log"_s};
    const std::array settings{
        u"PRAGMA synchronous = FULL"_s,
        u"PRAGMA fullfsync = ON"_s, // where fsync() alone leaves data in the drive's cache
        u"PRAGMA checkpoint_fullfsync = ON"_s,
        u"PRAGMA wal_autocheckpoint = 1000"_s,
        u"PRAGMA journal_size_limit = 8388608"_s,
        u"PRAGMA temp_store = MEMORY"_s, // a temporary file would not be private
        u"PRAGMA trusted_schema = OFF"_s,
    };
    for (const QString& setting : settings) {
        if (auto problem = m_connection.run(setting))
            return problem;
    }
    return migrate(m_connection, schemaSteps());
}

std::optional<Problem> StoreFile::beginLife(const QByteArray& bootId, Now now)
{
    m_clock.emplace(std::nullopt, now, bootId);
    const LifeMark mark = m_clock->mark(now);
    {
        QSqlQuery query(m_connection.database());
        query.prepare(
            u"INSERT INTO store (id, key_check, boot_id, steady, life, wall) VALUES (1, ?, ?, ?, ?, ?)"_s);
        query.addBindValue(keyCheck(m_key));
        query.addBindValue(mark.bootId.isNull() ? QByteArray("", 0) : mark.bootId);
        query.addBindValue(qint64{mark.steady.count()});
        query.addBindValue(qint64{mark.at.life.count()});
        query.addBindValue(qint64{mark.at.wall.count()});
        if (!query.exec())
            return m_connection.problem(query.lastError());
    }
    if (auto problem = m_connection.run(u"PRAGMA wal_checkpoint(TRUNCATE)"_s))
        return problem;
    return KeyFile(*m_folder).settle();
}

std::optional<Problem> StoreFile::resumeLife(const QByteArray& bootId, Now now, StoredState& state)
{
    const auto facts = loadFacts(m_connection);
    if (!facts)
        return facts.error();
    if (facts->keyCheck != keyCheck(m_key))
        return Problem{ProblemKind::StorageUnusable, m_folder->file(u"server.key"_s),
            u"this key belongs to another database; bring the right one back"_s};
    const LifeClock clock(facts->mark, now, bootId);
    auto loaded = loadState(m_connection, *facts, clock, m_seal);
    if (!loaded)
        return loaded.error();
    state = std::move(*loaded);
    m_clock = clock;
    return std::nullopt;
}

bool StoreFile::hasUses()
{
    return m_connection.value(u"SELECT EXISTS (SELECT 1 FROM token_uses)"_s).toBool();
}

std::optional<Problem> StoreFile::write(std::span<const StoreChanges* const> sets, Now now)
{
    // SQLite would go on writing to a file that no longer has a name.
    if (!QFile::exists(m_connection.path()))
        return Problem{
            ProblemKind::StorageUnusable, m_connection.path(), u"the file is gone; bring it back"_s};
    auto failure = writeInside(sets, now);
    if (failure)
        m_statements->rollback();
    return failure;
}

std::optional<Problem> StoreFile::writeInside(std::span<const StoreChanges* const> sets, Now now)
{
    if (auto failure = m_statements->begin())
        return failure;
    for (const StoreChanges* changes : sets) {
        for (const StoreChange& change : *changes) {
            if (auto failure = m_statements->apply(change, *m_clock))
                return failure;
        }
    }
    if (auto failure = m_statements->putMark(m_clock->mark(now)))
        return failure;
    return m_statements->commit();
}

} // namespace rdv
