// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/store/StoreSchema.h"
#include "tests/store/StoreKit.h"

#include <QTemporaryDir>

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
    void folderThatCannotBeMadeIsAProblem();
    void olderFileTakesTheStepsThatItLacks();
    void stepThatFailsLeavesTheVersionBefore();
};

namespace {

mode_t modeOf(const QString& path)
{
    struct stat facts { };
    return ::stat(QFile::encodeName(path).constData(), &facts) == 0 ? facts.st_mode & 07777U : 0;
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

QTEST_GUILESS_MAIN(StoreFilesTest)
#include "tst_store_files.moc"
