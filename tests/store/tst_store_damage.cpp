// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/store/StoreConnection.h"
#include "tests/store/StoreKit.h"

#include <QTemporaryDir>

#include <random>

using namespace rdv;
using namespace rdv::test;

class StoreDamageTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void unusableDatabaseIsLeftAlone_data();
    void unusableDatabaseIsLeftAlone();
    void damageWhereTheStartDoesNotReadIsFound();
    void newerDatabaseInItsLogIsLeftAlone();
    void flippedBytesNeverCrash();
};

namespace {

/// Does to a database what somebody with a tool might do.
void meddle(const QString& folder, const QString& statement)
{
    StoreConnection connection(databaseIn(folder), StoreConnection::Mode::Write);
    if (connection.open() || connection.run(statement))
        qFatal("the test cannot change the database");
}

} // namespace

void StoreDamageTest::unusableDatabaseIsLeftAlone_data()
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

void StoreDamageTest::unusableDatabaseIsLeftAlone()
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

void StoreDamageTest::damageWhereTheStartDoesNotReadIsFound()
{
    const QTemporaryDir folder;
    makeState(folder.path());
    {
        OpenStore store(folder.path());
        AuditEntry entry;
        entry.wall = stampNow().wall.count();
        entry.detail = QString(200, u'#');
        QVERIFY(store.write(StoreChanges(200, PutAudit{entry})));
    }
    constexpr qsizetype pageSize = 4096;
    auto content = contentOf(folder.path());
    QByteArray& database = content[u"rendezvous.sqlite"_s];
    const qsizetype place = database.indexOf(QByteArray(200, '#'));
    QVERIFY(place > 0);
    database.replace(place / pageSize * pageSize, 64, QByteArray(64, '\x55'));
    writeContent(folder.path(), content);
    QCOMPARE(problemOf(folder.path())->kind, ProblemKind::StorageDamaged);
    QVERIFY(contentOf(folder.path()) == content);
}

/// A newer program that was killed: what makes the file newer stands in the log only.
void StoreDamageTest::newerDatabaseInItsLogIsLeftAlone()
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

void StoreDamageTest::flippedBytesNeverCrash()
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

QTEST_GUILESS_MAIN(StoreDamageTest)
#include "tst_store_damage.moc"
