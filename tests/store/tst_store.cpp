// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/store/StoreKit.h"

#include <QTemporaryDir>

using namespace rdv;
using namespace rdv::test;
using namespace std::chrono_literals;

class StoreTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void newStoreIsEmptyAndHasAKey();
    void tokenComesBackWithEveryField();
    void useComesBackWithEveryField();
    void rowReplacesTheOneBeforeAndKeepsItsUses();
    void droppedTokenTakesItsUsesAlong();
    void roomsComeBack();
    void chosenTextIsNotInTheFiles();
    void tokensComeInTheOrderOfIssue();
    void commitsAreAnsweredInOrder();
    void manyChangesShareATransaction();
    void whatWasGivenIsWrittenBeforeTheEnd();
    void timesFollowTheSteadyClockInTheSameBoot();
    void timesFollowTheWallClockAfterARestart();
    void wallClockBehindMakesAnOldUseFarPast();
    void runningWindowIsMarkedWithoutChanges();
};

void StoreTest::newStoreIsEmptyAndHasAKey()
{
    const QTemporaryDir folder;
    QByteArray key;
    {
        const OpenStore store(folder.filePath(u"state"_s));
        QVERIFY(store);
        key = store->key();
        QCOMPARE(key.size(), 32);
        QVERIFY(store.state.tokens.isEmpty());
        QVERIFY(store.state.rooms.isEmpty());
        QVERIFY(!store.state.roomListInForce);
        QVERIFY(!store->isFailing());
    }
    const OpenStore again(folder.filePath(u"state"_s));
    QVERIFY(again);
    QCOMPARE(again->key(), key);
}

void StoreTest::tokenComesBackWithEveryField()
{
    const QTemporaryDir folder;
    const Now now = stampNow();
    TokenRow row;
    row.digest = digestOf(1);
    row.order = 0xfedcba9876543210U;
    row.request.text = u"Gästezimmer"_s;
    row.request.kind = TokenKind::Device;
    row.request.rooms = {u"room \"one\""_s, u"房间"_s};
    row.request.streams = {u"mp4:a/b.mp4"_s};
    row.request.notBefore = 1'700'000'000'123ms;
    row.request.notAfter = 1'900'000'000'456ms;
    row.request.unusedTtl = 86'400s;
    row.request.maxUses = 7;
    row.request.note = u"für den Besuch"_s;
    row.request.createdBy = u"admin"_s;
    row.state = TokenState::Revoked;
    row.createdAt = now + (-30s);
    row.endedAt = now + (-10s);
    row.pastUses = 5;
    row.isSigned = true;
    {
        OpenStore store(folder.path(), now);
        QVERIFY(store.write({PutToken{row}}));
    }
    const OpenStore again(folder.path(), now + 5s);
    QCOMPARE(again.state.tokens.size(), 1);
    const TokenRow& read = again.state.tokens.first().row;
    QCOMPARE(read.digest, row.digest);
    QCOMPARE(read.order, row.order);
    QCOMPARE(read.request.text, row.request.text);
    QCOMPARE(read.request.kind, row.request.kind);
    QCOMPARE(read.request.rooms, row.request.rooms);
    QCOMPARE(read.request.streams, row.request.streams);
    QCOMPARE(read.request.notBefore, row.request.notBefore);
    QCOMPARE(read.request.notAfter, row.request.notAfter);
    QCOMPARE(read.request.unusedTtl, row.request.unusedTtl);
    QCOMPARE(read.request.maxUses, row.request.maxUses);
    QCOMPARE(read.request.note, row.request.note);
    QCOMPARE(read.request.createdBy, row.request.createdBy);
    QCOMPARE(read.state, row.state);
    QCOMPARE(read.createdAt.steady, row.createdAt.steady);
    QCOMPARE(read.createdAt.wall, row.createdAt.wall);
    QCOMPARE(read.endedAt.steady, row.endedAt.steady);
    QCOMPARE(read.endedAt.wall, row.endedAt.wall);
    QCOMPARE(read.pastUses, row.pastUses);
    QCOMPARE(read.isSigned, row.isSigned);
}

void StoreTest::useComesBackWithEveryField()
{
    const QTemporaryDir folder;
    const Now now = stampNow();
    UseRow use = makeUse(1, now, 0xfedcba9876543210U);
    use.previousResumeDigest = "previous";
    use.cookieDigest = "cookie";
    use.rotatedAt = now + 3s;
    UseRow fresh = makeUse(1, now + 4s, 2);
    fresh.rotatedAt = {};
    {
        OpenStore store(folder.path(), now);
        QVERIFY(store.write({PutUse{use}, PutToken{makeToken(1, now)}, PutUse{fresh}}));
    }
    const OpenStore again(folder.path(), now + 10s);
    QCOMPARE(again.state.tokens.size(), 1);
    const auto& token = again.state.tokens.first();
    QCOMPARE(token.row.endedAt.wall, 0ms); // never set
    QCOMPARE(token.uses.size(), 2);
    const auto read = std::ranges::find(token.uses, use.id, &UseRow::id);
    QVERIFY(read != token.uses.end());
    QCOMPARE(read->digest, use.digest);
    QCOMPARE(read->boundAt.steady, use.boundAt.steady);
    QCOMPARE(read->boundAt.wall, use.boundAt.wall);
    QCOMPARE(read->resumeDigest, use.resumeDigest);
    QCOMPARE(read->previousResumeDigest, use.previousResumeDigest);
    QCOMPARE(read->cookieDigest, use.cookieDigest);
    QCOMPARE(read->rotatedAt.steady, use.rotatedAt.steady);
    const auto other = std::ranges::find(token.uses, 2U, &UseRow::id);
    QVERIFY(other != token.uses.end());
    QVERIFY(other->cookieDigest.isEmpty());
    QCOMPARE(other->rotatedAt.wall, 0ms);
}

void StoreTest::rowReplacesTheOneBeforeAndKeepsItsUses()
{
    const QTemporaryDir folder;
    const Now now = stampNow();
    {
        OpenStore store(folder.path());
        QVERIFY(store.write({PutToken{makeToken(1, now)}, PutUse{makeUse(1, now)}}));
        QVERIFY(store.write({PutToken{makeToken(1, now, TokenState::Bound)}}));
    }
    const OpenStore again(folder.path());
    QCOMPARE(again.state.tokens.size(), 1);
    QCOMPARE(again.state.tokens.first().row.state, TokenState::Bound);
    QCOMPARE(again.state.tokens.first().uses.size(), 1);
}

void StoreTest::droppedTokenTakesItsUsesAlong()
{
    const QTemporaryDir folder;
    const Now now = stampNow();
    {
        OpenStore store(folder.path());
        QVERIFY(
            store.write({PutToken{makeToken(1, now)}, PutUse{makeUse(1, now, 1)}, PutUse{makeUse(1, now, 2)},
                PutToken{makeToken(2, now)}, PutUse{makeUse(2, now, 3)}, PutUse{makeUse(2, now, 4)}}));
        QVERIFY(store.write({DropToken{digestOf(1)}, DropUse{digestOf(2), 3}}));
        QVERIFY(store.write({PutToken{makeToken(1, now)}}));
    }
    const OpenStore again(folder.path());
    QCOMPARE(again.state.tokens.size(), 2);
    QCOMPARE(tokenIn(again.state, 1)->uses.size(), 0);
    QCOMPARE(tokenIn(again.state, 2)->uses.size(), 1);
    QCOMPARE(tokenIn(again.state, 2)->uses.first().id, 4U);
}

void StoreTest::roomsComeBack()
{
    const QTemporaryDir folder;
    {
        OpenStore store(folder.path());
        QVERIFY(store.write({PutRoom{u"a"_s, true}, PutRoom{u"b"_s, true}, PutRoom{u"c"_s, true}}));
        QVERIFY(store.write({PutRoom{u"b"_s, false}, DropRoom{u"c"_s}, PutRoomList{true}}));
    }
    const OpenStore again(folder.path());
    QVERIFY(again.state.roomListInForce);
    QCOMPARE(again.state.rooms.size(), 2);
    QCOMPARE(again.state.rooms.at(0).name, u"a"_s);
    QVERIFY(again.state.rooms.at(0).allowed);
    QCOMPARE(again.state.rooms.at(1).name, u"b"_s);
    QVERIFY(!again.state.rooms.at(1).allowed);
}

void StoreTest::chosenTextIsNotInTheFiles()
{
    const QTemporaryDir folder;
    TokenRow row = makeToken(1, stampNow());
    row.request.text = u"canary-operator-chosen"_s;
    row.request.note = u"canary-note"_s;
    OpenStore store(folder.path());
    QVERIFY(store.write({PutToken{row}}));
    QByteArray everything;
    for (const auto& [name, content] : contentOf(folder.path()))
        everything += content;
    QVERIFY(everything.contains("canary-note"));
    QVERIFY(!everything.contains("canary-operator-chosen"));
}

void StoreTest::tokensComeInTheOrderOfIssue()
{
    const QTemporaryDir folder;
    {
        OpenStore store(folder.path());
        StoreChanges changes;
        for (int i = 200; i > 0; --i)
            changes.emplace_back(PutToken{makeToken(i, stampNow())});
        QVERIFY(store.write(std::move(changes)));
    }
    const OpenStore again(folder.path());
    QCOMPARE(again.state.tokens.size(), 200);
    for (int i = 0; i < 200; ++i)
        QCOMPARE(again.state.tokens.at(i).row.order, static_cast<quint64>(i + 1));
}

void StoreTest::commitsAreAnsweredInOrder()
{
    const QTemporaryDir folder;
    OpenStore store(folder.path());
    QList<quint64> given;
    for (quint64 i = 1; i <= 500; ++i) {
        store->write(i, {PutToken{makeToken(static_cast<int>(i), stampNow())}});
        store->write(0, {PutRoom{u"facts"_s, true}});
        given.push_back(i);
    }
    store->write(501, {});
    given.push_back(501);
    QTRY_COMPARE(store.committed.size(), given.size());
    QCOMPARE(store.committed, given);
    QVERIFY(store.failed.isEmpty());
}

void StoreTest::manyChangesShareATransaction()
{
    const QTemporaryDir folder;
    OpenStore store(folder.path());
    for (quint64 i = 1; i <= 2000; ++i)
        store->write(i, {PutToken{makeToken(static_cast<int>(i), stampNow())}});
    QTRY_COMPARE(store.committed.size(), 2000);
    QVERIFY2(store.groups < 500, QByteArray::number(store.groups));
}

void StoreTest::whatWasGivenIsWrittenBeforeTheEnd()
{
    const QTemporaryDir folder;
    {
        const OpenStore store(folder.path());
        for (int i = 1; i <= 20'000; ++i)
            store->write(0, {PutToken{makeToken(i, stampNow())}});
    }
    QCOMPARE(OpenStore(folder.path()).state.tokens.size(), 20'000);
    QVERIFY(!QFile::exists(databaseIn(folder.path()) + u"-wal"_s));
}

void StoreTest::timesFollowTheSteadyClockInTheSameBoot()
{
    const QTemporaryDir folder;
    const Now now = stampNow();
    for (const auto jump : {0ms, 3'600'000ms, -3'600'000ms, 315'360'000'000ms, -315'360'000'000ms}) {
        const QString state = folder.filePath(QString::number(jump.count()));
        {
            OpenStore store(state, now);
            QVERIFY(store.write({PutToken{makeToken(1, now)}, PutUse{makeUse(1, now)}}));
        }
        const Now later{now.steady + 100s, now.wall + 100s + jump, 0};
        const OpenStore again(state, later);
        QCOMPARE(again.state.tokens.first().uses.first().boundAt.steady, now.steady);
    }
}

void StoreTest::timesFollowTheWallClockAfterARestart()
{
    const QTemporaryDir folder;
    const Now now = stampNow();
    {
        OpenStore store(folder.path(), now);
        QVERIFY(store.write({PutToken{makeToken(1, now)}, PutUse{makeUse(1, now)}}));
    }
    const Now later{7s, now.wall + 100s, 0};
    const OpenStore again(folder.path(), later, "next boot");
    const auto age = later.steady - again.state.tokens.first().uses.first().boundAt.steady;
    QVERIFY2(age >= 100s && age < 101s, QByteArray::number(age.count()));
}

void StoreTest::wallClockBehindMakesAnOldUseFarPast()
{
    const QTemporaryDir folder;
    const Now now = stampNow();
    {
        OpenStore store(folder.path(), now);
        QVERIFY(store.write({PutToken{makeToken(1, now)}, PutUse{makeUse(1, now)},
            PutToken{makeToken(2, now, TokenState::Revoked)}}));
    }
    const Now later{7s, now.wall - 61s, 0};
    const OpenStore again(folder.path(), later, "next boot");
    QVERIFY(later.steady - tokenIn(again.state, 1)->uses.first().boundAt.steady > 24h * 365);
    // The tombstone stays.
    QVERIFY(later.steady - tokenIn(again.state, 2)->row.endedAt.steady < 60s);
}

void StoreTest::runningWindowIsMarkedWithoutChanges()
{
    const QTemporaryDir folder;
    const Now now = stampNow();
    OpenStore store(folder.path(), now);
    QVERIFY(store.write({PutToken{makeToken(1, now)}, PutUse{makeUse(1, now)}}));
    const auto log = [&] {
        return contentOf(folder.path())[u"rendezvous.sqlite-wal"_s];
    };
    const QByteArray before = log();
    QTRY_VERIFY_WITH_TIMEOUT(log() != before, 6000);
}

QTEST_GUILESS_MAIN(StoreTest)
#include "tst_store.moc"
