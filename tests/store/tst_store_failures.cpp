// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/kit/Patience.h"
#include "tests/store/FaultyDisk.h"
#include "tests/store/StoreKit.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QTemporaryDir>

#include <unistd.h>

using namespace rdv;
using namespace rdv::test;

class StoreFailuresTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { FaultyDisk::install(); }
    void cleanup() { FaultyDisk::watch({}); }
    void fullDiskFailsEverythingGivenUntilItIsHeard();
    void failedChangesAreNotThereAfterwards();
    void factsAreKeptWhileTheDiskIsFull();
    void syncThatFailsIsAFailure();
    void failureIsHeardWithoutAnybodyWaiting();
    void readingGoesOnWhileWritingFails();
    void writingGoesOnInsideTheAnswer();
    void fileThatIsGoneIsAFailure();
    void endWhileTheDiskIsFullKeepsWhatWasAcknowledged();
    void realFullDiskIsFoundAndItsEndToo();
};

namespace {

/// One change that needs room on the disk.
StoreChanges change(int number)
{
    return {PutToken{makeToken(number, stampNow())}};
}

} // namespace

void StoreFailuresTest::fullDiskFailsEverythingGivenUntilItIsHeard()
{
    const QTemporaryDir folder;
    FaultyDisk::watch(folder.path());
    OpenStore store(folder.path());
    QVERIFY(store.write(change(1)));
    QVERIFY2(FaultyDisk::writes() > 0 && FaultyDisk::syncs() > 0, "SQLite does not use the test's disk");

    FaultyDisk::setFull(true);
    QList<quint64> given;
    for (quint64 i = 2; i <= 300; ++i) {
        store->write(i, change(static_cast<int>(i)));
        given.push_back(i);
        if (i == 150)
            QThread::msleep(20); // the first of them have failed by now; nobody has heard of it
    }
    QTRY_COMPARE(store.failed.size(), given.size());
    QCOMPARE(store.failed, given);
    QCOMPARE(store.failures, 1);
    QVERIFY(store->isFailing());
    QCOMPARE(store.problem->kind, ProblemKind::StorageUnusable);
    QVERIFY2(store.problem->detail.contains(u"full"_s), qPrintable(store.problem->detail));

    QVERIFY(!store.write(change(301))); // refused, never a false yes
    QElapsedTimer since;
    since.start();
    FaultyDisk::setFull(false);
    QTRY_COMPARE(store.recoveries, 1);
    QVERIFY2(since.elapsed() < kit::promised(2000), QByteArray::number(since.elapsed()));
    QVERIFY(!store->isFailing());
    QVERIFY(store.write(change(302)));
}

void StoreFailuresTest::failedChangesAreNotThereAfterwards()
{
    const QTemporaryDir folder;
    FaultyDisk::watch(folder.path());
    {
        OpenStore store(folder.path());
        QVERIFY(store.write(change(1)));
        FaultyDisk::setFull(true);
        QVERIFY(!store.write(
            {PutToken{makeToken(2, stampNow())}, PutUse{makeUse(2, stampNow())}, DropToken{digestOf(1)}}));
        FaultyDisk::setFull(false);
        QTRY_COMPARE(store.recoveries, 1);
        QVERIFY(store.write(change(3)));
    }
    const OpenStore again(folder.path());
    QCOMPARE(again.state.tokens.size(), 2);
    QVERIFY(tokenIn(again.state, 1));
    QVERIFY(tokenIn(again.state, 3));
}

void StoreFailuresTest::factsAreKeptWhileTheDiskIsFull()
{
    const QTemporaryDir folder;
    FaultyDisk::watch(folder.path());
    {
        OpenStore store(folder.path());
        QVERIFY(store.write(change(1)));
        FaultyDisk::setFull(true);
        store->write(0, {PutToken{makeToken(1, stampNow(), TokenState::Expired)}});
        store->write(7, {PutRoom{u"refused"_s, true}});
        store->write(0, {PutRoom{u"fact"_s, true}});
        QTRY_COMPARE(store.failed, QList<quint64>{7});
        store->write(0, {PutRoom{u"fact"_s, false}}); // the later one stays
        QTRY_VERIFY(store.failures >= 1);
        FaultyDisk::setFull(false);
        QTRY_COMPARE(store.recoveries, 1);
    }
    const OpenStore again(folder.path());
    QCOMPARE(tokenIn(again.state, 1)->row.state, TokenState::Expired);
    QCOMPARE(again.state.rooms.size(), 1);
    QCOMPARE(again.state.rooms.first().name, u"fact"_s);
    QVERIFY(!again.state.rooms.first().allowed);
}

void StoreFailuresTest::syncThatFailsIsAFailure()
{
    const QTemporaryDir folder;
    FaultyDisk::watch(folder.path());
    OpenStore store(folder.path());
    QVERIFY(store.write(change(1)));
    FaultyDisk::setSyncFails(true);
    QVERIFY(!store.write(change(2)));
    QVERIFY(!store.write(change(3)));
    FaultyDisk::setSyncFails(false);
    QTRY_COMPARE(store.recoveries, 1);
    QVERIFY(store.write(change(4)));
    store.store.reset();
    const OpenStore again(folder.path());
    QCOMPARE(again.state.tokens.size(), 2);
    QVERIFY(tokenIn(again.state, 4));
}

void StoreFailuresTest::failureIsHeardWithoutAnybodyWaiting()
{
    const QTemporaryDir folder;
    FaultyDisk::watch(folder.path());
    OpenStore store(folder.path());
    FaultyDisk::setFull(true);
    store->write(0, change(1));
    QTRY_COMPARE(store.failures, 1);
    QVERIFY(store.failed.isEmpty());
    QVERIFY(store->isFailing());
    FaultyDisk::setFull(false);
    QTRY_COMPARE(store.recoveries, 1);
}

void StoreFailuresTest::readingGoesOnWhileWritingFails()
{
    const QTemporaryDir folder;
    FaultyDisk::watch(folder.path());
    OpenStore store(folder.path());
    AuditEntry entry;
    entry.wall = stampNow().wall.count();
    entry.action = u"token.issue"_s;
    QVERIFY(store.write({PutAudit{entry}}));
    FaultyDisk::setFull(true);
    QVERIFY(!store.write(change(1)));
    int entries = -1;
    store->readAudit({}, [&](const Expected<AuditPage, OperationError>& page) {
        entries = page ? static_cast<int>(page->entries.size()) : -2;
    });
    QTRY_COMPARE(entries, 1);
}

void StoreFailuresTest::writingGoesOnInsideTheAnswer()
{
    const QTemporaryDir folder;
    FaultyDisk::watch(folder.path());
    OpenStore store(folder.path());
    QVERIFY(store.write(change(1)));
    FaultyDisk::setFull(true);
    connect(store.store.get(), &Store::failed, this, [&](const QList<quint64>& commits) {
        if (commits.contains(2U)) {
            FaultyDisk::setFull(false);
            store->write(3, change(3)); // a new epoch: this one is tried
        }
    });
    store->write(2, change(2));
    QTRY_COMPARE(store.committed.last(), 3U);
    QCOMPARE(store.failed, QList<quint64>{2});
    QCOMPARE(store.recoveries, 1);
}

void StoreFailuresTest::fileThatIsGoneIsAFailure()
{
    const QTemporaryDir folder;
    OpenStore store(folder.path());
    QVERIFY(store.write(change(1)));
    QVERIFY(QFile::rename(databaseIn(folder.path()), folder.filePath(u"elsewhere"_s)));
    QVERIFY(!store.write(change(2)));
    QVERIFY(QFile::rename(folder.filePath(u"elsewhere"_s), databaseIn(folder.path())));
    QTRY_COMPARE(store.recoveries, 1);
    QVERIFY(store.write(change(3)));
}

void StoreFailuresTest::endWhileTheDiskIsFullKeepsWhatWasAcknowledged()
{
    const QTemporaryDir folder;
    FaultyDisk::watch(folder.path());
    {
        OpenStore store(folder.path());
        QVERIFY(store.write(change(1)));
        FaultyDisk::setFull(true);
        QVERIFY(!store.write(change(2)));
    }
    FaultyDisk::setFull(false);
    const OpenStore again(folder.path());
    QCOMPARE(again.state.tokens.size(), 1);
    QVERIFY(tokenIn(again.state, 1));
}

void StoreFailuresTest::realFullDiskIsFoundAndItsEndToo()
{
    const QTemporaryDir folder;
    const QString disk = folder.filePath(u"disk"_s);
    if (::geteuid() != 0 || !QDir().mkpath(disk)
        || QProcess::execute(
               u"mount"_s, {u"-t"_s, u"tmpfs"_s, u"-o"_s, u"size=2m,mode=700"_s, u"store-test"_s, disk})
            != 0)
        QSKIP("only root may mount a small disk");
    {
        OpenStore store(disk + u"/state"_s);
        QVERIFY(store.write(change(1)));
        QFile filler(disk + u"/filler"_s);
        QVERIFY(filler.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
        while (filler.write(QByteArray(4096, 'x')) == 4096) { }
        int refused = 0;
        for (int i = 2; i < 200 && refused < 3; ++i)
            refused += store.write(change(i)) ? 0 : 1;
        QCOMPARE(refused, 3);
        QVERIFY(filler.remove());
        QTRY_COMPARE(store.recoveries, 1);
        QVERIFY(store.write(change(1000)));
    }
    {
        const OpenStore again(disk + u"/state"_s);
        QVERIFY(again);
        QVERIFY(tokenIn(again.state, 1));
        QVERIFY(tokenIn(again.state, 1000));
    }
    QCOMPARE(QProcess::execute(u"umount"_s, {disk}), 0);
}

QTEST_GUILESS_MAIN(StoreFailuresTest)
#include "tst_store_failures.moc"
