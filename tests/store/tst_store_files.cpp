// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/store/StoreSchema.h"
#include "tests/store/StoreKit.h"

#include <QFileInfo>
#include <QSqlError>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QUuid>

#include <random>
#include <sys/stat.h>

using namespace rdv;
using namespace rdv::test;

class StoreFilesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void filesArePrivateWhateverTheUmask();
    void laxFilesAreClosedToOthers();
    void folderThatOthersMayWriteIsRefused();
    void secondStoreInTheFolderIsRefused();
    void keyWithoutDatabaseIsAProblem();
    void databaseWithoutKeyIsAProblem();
    void anotherKeyIsAProblem();
    void firstStartThatWasCutShortBeginsAgain();
    void unusableDatabaseIsLeftAlone_data();
    void unusableDatabaseIsLeftAlone();
    void newerDatabaseInItsLogIsLeftAlone();
    void folderThatCannotBeMadeIsAProblem();
    void olderFileTakesTheStepsThatItLacks();
    void stepThatFailsLeavesTheVersionBefore();
    void flippedBytesNeverCrash();
};

namespace {

mode_t modeOf(const QString& path)
{
    struct stat facts { };
    return ::stat(QFile::encodeName(path).constData(), &facts) == 0 ? facts.st_mode & 07777U : 0;
}

/// A store with some of everything; closed.
void makeState(const QString& folder)
{
    OpenStore store(folder);
    StoreChanges changes;
    for (int i = 1; i <= 300; ++i) {
        TokenRow row = makeToken(i, stampNow());
        row.request.text = u"text %1"_s.arg(i);
        changes.emplace_back(PutToken{row});
        changes.emplace_back(PutUse{makeUse(i, stampNow())});
    }
    changes.emplace_back(PutRoom{u"room"_s, true});
    if (!store || !store.write(std::move(changes)))
        qFatal("the test cannot make a store");
}

/// Does to a database what somebody with a tool might do.
void meddle(const QString& folder, const QString& statement)
{
    StoreConnection connection(databaseIn(folder), StoreConnection::Mode::Write);
    if (connection.open() || connection.run(statement))
        qFatal("the test cannot change the database");
}

std::optional<Problem> problemOf(const QString& folder)
{
    return OpenStore(folder).problem;
}

} // namespace

void StoreFilesTest::filesArePrivateWhateverTheUmask()
{
    const QTemporaryDir folder;
    for (const mode_t mask : {0U, 0777U}) {
        const QString state = folder.filePath(u"state %1"_s.arg(mask));
        const mode_t before = ::umask(mask & 0077U); // the owner's own bits are the owner's affair
        OpenStore store(state);
        const bool isWritten = store && store.write({PutRoom{u"room"_s, true}});
        ::umask(before);
        QVERIFY(isWritten);
        QCOMPARE(modeOf(state), mode_t{0700});
        for (const QString& name :
            {u"rendezvous.sqlite"_s, u"rendezvous.sqlite-wal"_s, u"rendezvous.sqlite-shm"_s, u"server.key"_s})
            QCOMPARE(modeOf(state + u'/' + name), mode_t{0600});
    }
}

void StoreFilesTest::laxFilesAreClosedToOthers()
{
    const QTemporaryDir folder;
    makeState(folder.path());
    const QStringList names{databaseIn(folder.path()), folder.filePath(u"server.key"_s)};
    for (const QString& name : names)
        QCOMPARE(::chmod(QFile::encodeName(name).constData(), 0644), 0);
    QVERIFY(!problemOf(folder.path()));
    for (const QString& name : names)
        QCOMPARE(modeOf(name), mode_t{0600});
}

void StoreFilesTest::folderThatOthersMayWriteIsRefused()
{
    const QTemporaryDir folder;
    for (const mode_t mode : {0777U, 0770U, 0702U}) {
        QCOMPARE(::chmod(QFile::encodeName(folder.path()).constData(), mode), 0);
        const auto problem = problemOf(folder.path());
        QVERIFY(problem);
        QCOMPARE(problem->kind, ProblemKind::StorageUnusable);
        QVERIFY(contentOf(folder.path()).empty());
    }
}

void StoreFilesTest::secondStoreInTheFolderIsRefused()
{
    const QTemporaryDir folder;
    {
        const OpenStore store(folder.path());
        QVERIFY(store);
        const auto problem = problemOf(folder.path());
        QVERIFY(problem);
        QCOMPARE(problem->kind, ProblemKind::StorageInUse);
    }
    QVERIFY(!problemOf(folder.path())); // the lock file is still there; its holder is not
}

void StoreFilesTest::keyWithoutDatabaseIsAProblem()
{
    const QTemporaryDir folder;
    makeState(folder.path());
    QVERIFY(QFile::remove(databaseIn(folder.path())));
    const auto before = contentOf(folder.path());
    const auto problem = problemOf(folder.path());
    QVERIFY(problem);
    QCOMPARE(problem->kind, ProblemKind::StorageUnusable);
    QCOMPARE(problem->subject, databaseIn(folder.path()));
    QVERIFY(contentOf(folder.path()) == before);
}

void StoreFilesTest::databaseWithoutKeyIsAProblem()
{
    const QTemporaryDir folder;
    makeState(folder.path());
    QVERIFY(QFile::remove(folder.filePath(u"server.key"_s)));
    const auto before = contentOf(folder.path());
    const auto problem = problemOf(folder.path());
    QVERIFY(problem);
    QCOMPARE(problem->kind, ProblemKind::StorageUnusable);
    QCOMPARE(problem->subject, folder.filePath(u"server.key"_s));
    QVERIFY(contentOf(folder.path()) == before);
}

void StoreFilesTest::anotherKeyIsAProblem()
{
    const QTemporaryDir folder;
    makeState(folder.path());
    auto content = contentOf(folder.path());
    content[u"server.key"_s] = QByteArray(32, 'x');
    writeContent(folder.path(), content);
    QCOMPARE(problemOf(folder.path())->kind, ProblemKind::StorageUnusable);
    QVERIFY(contentOf(folder.path()) == content);
    content[u"server.key"_s] = QByteArray(31, 'x');
    writeContent(folder.path(), content);
    QCOMPARE(problemOf(folder.path())->kind, ProblemKind::StorageDamaged);
}

void StoreFilesTest::firstStartThatWasCutShortBeginsAgain()
{
    const QTemporaryDir folder;
    const std::map<QString, QByteArray> half{
        {u"server.key.new"_s, "short"}, {u"rendezvous.sqlite"_s, "half"}};
    writeContent(folder.path(), half);
    {
        OpenStore store(folder.path());
        QVERIFY(store);
        QVERIFY(store.write({PutRoom{u"room"_s, true}}));
    }
    QVERIFY(!QFile::exists(folder.filePath(u"server.key.new"_s)));
    QCOMPARE(OpenStore(folder.path()).state.rooms.size(), 1);
}

void StoreFilesTest::unusableDatabaseIsLeftAlone_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("statement"); // … on a good database
    QTest::addColumn<int>("keep"); // bytes that stay; −1: all
    QTest::addColumn<QByteArray>("replaced"); // by this from byte 0

    const int damaged = static_cast<int>(ProblemKind::StorageDamaged);
    const int newer = static_cast<int>(ProblemKind::StorageNewer);
    const QString nothing;
    QTest::newRow("empty") << damaged << nothing << 0 << QByteArray();
    QTest::newRow("a piece of the head") << damaged << nothing << 60 << QByteArray();
    QTest::newRow("first page only") << damaged << nothing << 4096 << QByteArray();
    QTest::newRow("half") << damaged << nothing << 40'960 << QByteArray();
    QTest::newRow("half a page") << damaged << nothing << 50'000 << QByteArray();
    QTest::newRow("a text") << damaged << nothing << -1
                            << QByteArray("Dear operator, this is not a database");
    QTest::newRow("zeros") << damaged << nothing << -1 << QByteArray(8192, '\0');
    QTest::newRow("newer") << newer << u"PRAGMA user_version = 1000"_s << -1 << QByteArray();
    QTest::newRow("no version") << damaged << u"PRAGMA user_version = 0"_s << -1 << QByteArray();
    QTest::newRow("another program's") << damaged << u"PRAGMA application_id = 7"_s << -1 << QByteArray();
    QTest::newRow("a table is missing") << damaged << u"DROP TABLE tokens"_s << -1 << QByteArray();
    QTest::newRow("no word of its owner") << damaged << u"DELETE FROM store"_s << -1 << QByteArray();
    QTest::newRow("a state that is none")
        << damaged << u"UPDATE tokens SET state = 'free'"_s << -1 << QByteArray();
    QTest::newRow("a list that is none")
        << damaged << u"UPDATE tokens SET rooms = '[1]'"_s << -1 << QByteArray();
    QTest::newRow("a sealed text of another row")
        << damaged << u"UPDATE tokens SET sealed_text = (SELECT sealed_text FROM tokens LIMIT 1)"_s << -1
        << QByteArray();
}

void StoreFilesTest::unusableDatabaseIsLeftAlone()
{
    QFETCH(int, kind);
    QFETCH(QString, statement);
    QFETCH(int, keep);
    QFETCH(QByteArray, replaced);
    const QTemporaryDir folder;
    makeState(folder.path());
    if (!statement.isEmpty())
        meddle(folder.path(), statement);
    auto content = contentOf(folder.path());
    QCOMPARE(content.size(), 2U); // the database and the key
    QByteArray& database = content[u"rendezvous.sqlite"_s];
    QVERIFY(database.size() > 60'000);
    if (keep >= 0)
        database.truncate(keep);
    database.replace(0, replaced.size(), replaced);
    writeContent(folder.path(), content);

    const auto problem = problemOf(folder.path());
    QVERIFY(problem);
    QVERIFY2(static_cast<int>(problem->kind) == kind, qPrintable(problem->detail));
    QCOMPARE(problem->subject, databaseIn(folder.path()));
    QVERIFY(!problem->detail.isEmpty());
    QVERIFY(contentOf(folder.path()) == content);
}

/// A newer program that was killed: what makes the file newer stands in the log only.
void StoreFilesTest::newerDatabaseInItsLogIsLeftAlone()
{
    const QTemporaryDir folder;
    makeState(folder.path());
    const QTemporaryDir copy;
    {
        StoreConnection connection(databaseIn(folder.path()), StoreConnection::Mode::Write);
        QVERIFY(!connection.open());
        QVERIFY(!connection.run(u"PRAGMA user_version = 1000"_s));
        auto content = contentOf(folder.path());
        QVERIFY(!content[u"rendezvous.sqlite-wal"_s].isEmpty());
        content.erase(u"rendezvous.sqlite-shm"_s);
        writeContent(copy.path(), content);
    }
    auto before = contentOf(copy.path());
    const auto problem = problemOf(copy.path());
    QVERIFY(problem);
    QCOMPARE(problem->kind, ProblemKind::StorageNewer);
    auto after = contentOf(copy.path());
    after.erase(u"rendezvous.sqlite-shm"_s); // SQLite's index of the log, which any reader makes
    QVERIFY(after == before);
}

void StoreFilesTest::folderThatCannotBeMadeIsAProblem()
{
    const QTemporaryDir folder;
    writeContent(folder.path(), {{u"file"_s, "x"}});
    QCOMPARE(problemOf(folder.filePath(u"file"_s))->kind, ProblemKind::StorageUnusable);
    QCOMPARE(problemOf(folder.filePath(u"file/below"_s))->kind, ProblemKind::StorageUnusable);
    QCOMPARE(problemOf(u"/proc/rendezvous"_s)->kind, ProblemKind::StorageUnusable);
}

void StoreFilesTest::olderFileTakesTheStepsThatItLacks()
{
    const QTemporaryDir folder;
    writeContent(folder.path(), {{u"file"_s, {}}});
    StoreConnection connection(folder.filePath(u"file"_s), StoreConnection::Mode::Write);
    QVERIFY(!connection.open());
    QVERIFY(!migrate(connection, schemaSteps())); // from nothing
    QCOMPARE(connection.value(u"PRAGMA user_version"_s).toInt(), schemaSteps().last().version);
    QCOMPARE(connection.value(u"PRAGMA application_id"_s).toInt(), kStoreApplicationId);
    QVERIFY(!connection.run(u"INSERT INTO rooms VALUES ('kept', 1)"_s));

    QList<SchemaStep> steps = schemaSteps();
    steps.append({101,
        {u"ALTER TABLE rooms ADD COLUMN note TEXT NOT NULL DEFAULT 'new'"_s,
            u"PRAGMA user_version = 101"_s}});
    steps.append({102, {u"UPDATE rooms SET note = note || '!'"_s, u"PRAGMA user_version = 102"_s}});
    QVERIFY(!migrate(connection, steps));
    QVERIFY(!migrate(connection, steps)); // nothing to do any more
    QCOMPARE(connection.value(u"PRAGMA user_version"_s).toInt(), 102);
    QCOMPARE(connection.value(u"SELECT note FROM rooms WHERE name = 'kept'"_s).toString(), u"new!"_s);
}

void StoreFilesTest::stepThatFailsLeavesTheVersionBefore()
{
    const QTemporaryDir folder;
    writeContent(folder.path(), {{u"file"_s, {}}});
    StoreConnection connection(folder.filePath(u"file"_s), StoreConnection::Mode::Write);
    QVERIFY(!connection.open());
    QVERIFY(!migrate(connection, schemaSteps()));
    QList<SchemaStep> steps = schemaSteps();
    steps.append(
        {101, {u"DROP TABLE rooms"_s, u"PRAGMA user_version = 101"_s, u"SELECT nothing FROM nowhere"_s}});
    QVERIFY(migrate(connection, steps));
    QCOMPARE(connection.value(u"PRAGMA user_version"_s).toInt(), schemaSteps().last().version);
    QCOMPARE(connection.value(u"SELECT count(*) FROM rooms"_s).toInt(), 0);
    QVERIFY(!migrate(connection, schemaSteps()));
}

void StoreFilesTest::flippedBytesNeverCrash()
{
    const QTemporaryDir folder;
    makeState(folder.path());
    auto content = contentOf(folder.path());
    {
        OpenStore store(folder.path());
        QVERIFY(store.write({PutRoom{u"in the log"_s, true}, PutToken{makeToken(1000, stampNow())}}));
        content = contentOf(folder.path());
        content.erase(u"rendezvous.sqlite-shm"_s);
    }
    QVERIFY(content.contains(u"rendezvous.sqlite-wal"_s));
    std::mt19937 random(20261122);
    int opened = 0;
    int refused = 0;
    for (int round = 0; round < 300; ++round) {
        auto changed = content;
        if (round % 2 == 0)
            changed.erase(u"rendezvous.sqlite-wal"_s);
        for (const QString& name : {u"rendezvous.sqlite"_s, u"rendezvous.sqlite-wal"_s}) {
            const auto found = changed.find(name);
            if (found == changed.end())
                continue;
            for (auto flips = random() % 20; flips > 0; --flips)
                found->second[random() % found->second.size()] = static_cast<char>(random());
        }
        const QTemporaryDir copy;
        writeContent(copy.path(), changed);
        OpenStore store(copy.path());
        if (!store) {
            ++refused;
            QVERIFY(store.problem->kind == ProblemKind::StorageDamaged
                || store.problem->kind == ProblemKind::StorageNewer
                || store.problem->kind == ProblemKind::StorageUnusable);
            auto after = contentOf(copy.path());
            after.erase(u"rendezvous.sqlite-shm"_s);
            if (round % 2 == 0)
                QVERIFY(after == changed);
            continue;
        }
        ++opened;
        (void)store.write({PutRoom{u"new"_s, true}});
        store.store.reset();
    }
    qInfo("%d opened, %d refused", opened, refused);
    QVERIFY(refused > 0);
}

QTEST_GUILESS_MAIN(StoreFilesTest)
#include "tst_store_files.moc"
