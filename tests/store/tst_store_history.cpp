// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/store/StoreKit.h"

#include <QTemporaryDir>

using namespace rdv;
using namespace rdv::test;
using namespace std::chrono_literals;

class StoreHistoryTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void sessionComesBackWithEveryField();
    void auditComesBackWithEveryField();
    void pagesGoFromTheNewestToTheOldest();
    void pageSizeIsBounded();
    void oldHistoryIsRemovedAtTheStart();
    void shorterHistoryIsRemovedAtOnce();
    void idsAreNeverUsedTwice();
    void ownerMayGoBeforeTheAnswer();
};

namespace {

AuditPage auditOf(OpenStore& store, const PageQuery& query = {})
{
    std::optional<AuditPage> answer;
    store->readAudit(query, [&](const Expected<AuditPage, OperationError>& page) { answer = *page; });
    if (!QTest::qWaitFor([&] { return answer.has_value(); }))
        qFatal("no answer");
    return *answer;
}

SessionPage sessionsOf(OpenStore& store, const PageQuery& query = {})
{
    std::optional<SessionPage> answer;
    store->readSessions(query, [&](const Expected<SessionPage, OperationError>& page) { answer = *page; });
    if (!QTest::qWaitFor([&] { return answer.has_value(); }))
        qFatal("no answer");
    return *answer;
}

AuditEntry entryAt(std::chrono::milliseconds wall, int number)
{
    AuditEntry entry;
    entry.wall = wall.count();
    entry.action = u"token.issue"_s;
    entry.subject = u"tok:%1"_s.arg(number);
    return entry;
}

SessionInfo sessionAt(std::chrono::milliseconds wall, int number)
{
    SessionInfo session;
    session.id = SessionId(QByteArray::number(number));
    session.state = SessionState::Ended;
    session.endedAt = wall.count();
    return session;
}

} // namespace

void StoreHistoryTest::sessionComesBackWithEveryField()
{
    SessionInfo given;
    given.id = SessionId("0123456789abcdef");
    given.viewer = PeerId("00010000000000000000000000000001");
    given.device = PeerId("00010000000000000000000000000002");
    given.room = u"room \"1\""_s;
    given.stream = u"mp4:a/b.mp4"_s;
    given.viewerName = u"观众"_s;
    given.viewerAddress = u"2001:db8::1"_s;
    given.viewerUserAgent = u"Mozilla/5.0"_s;
    given.deviceAddress = u"192.0.2.1"_s;
    given.carrier = CarrierKind::Polling;
    given.secure = true;
    given.media = u"srtp"_s;
    given.token = u"tok:01234567"_s;
    given.state = SessionState::Ended;
    given.outcome = SessionOutcome::NoStream;
    given.confirmed = true;
    given.deviceLost = true;
    given.endReason = u"viewer left"_s;
    given.since = stampNow().wall.count() - 5000;
    given.connectedAt = given.since + 1000;
    given.endedAt = given.since + 4000;
    given.viewerCandidates = {1, 2, 3, 4, 5, 6, 7};
    given.deviceCandidates = {8, 9, 10, 11, 12, 13, 14};
    given.chosenPair = u"host–srflx"_s;

    const QTemporaryDir folder;
    {
        OpenStore store(folder.path());
        QVERIFY(store.write({PutSession{given}}));
    }
    OpenStore again(folder.path());
    const SessionPage page = sessionsOf(again);
    QCOMPARE(page.sessions.size(), 1);
    QCOMPARE(page.next, 0);
    QVERIFY(page.sessions.first().id > 0);
    const SessionInfo& read = page.sessions.first().session;
    QCOMPARE(read.id, given.id);
    QCOMPARE(read.viewer, given.viewer);
    QCOMPARE(read.device, given.device);
    QCOMPARE(read.room, given.room);
    QCOMPARE(read.stream, given.stream);
    QCOMPARE(read.viewerName, given.viewerName);
    QCOMPARE(read.viewerAddress, given.viewerAddress);
    QCOMPARE(read.viewerUserAgent, given.viewerUserAgent);
    QCOMPARE(read.deviceAddress, given.deviceAddress);
    QCOMPARE(read.carrier, given.carrier);
    QCOMPARE(read.secure, given.secure);
    QCOMPARE(read.media, given.media);
    QCOMPARE(read.token, given.token);
    QCOMPARE(read.state, given.state);
    QCOMPARE(read.outcome, given.outcome);
    QCOMPARE(read.confirmed, given.confirmed);
    QCOMPARE(read.deviceLost, given.deviceLost);
    QCOMPARE(read.endReason, given.endReason);
    QCOMPARE(read.since, given.since);
    QCOMPARE(read.connectedAt, given.connectedAt);
    QCOMPARE(read.endedAt, given.endedAt);
    QCOMPARE(read.viewerCandidates, given.viewerCandidates);
    QCOMPARE(read.deviceCandidates, given.deviceCandidates);
    QCOMPARE(read.chosenPair, given.chosenPair);
}

void StoreHistoryTest::auditComesBackWithEveryField()
{
    const QTemporaryDir folder;
    const qint64 wall = stampNow().wall.count();
    {
        OpenStore store(folder.path());
        for (const Face face : {Face::Window, Face::AdminUrl, Face::Api, Face::CommandLine}) {
            AuditEntry entry;
            entry.wall = wall;
            entry.caller = {face, u"127.0.0.1"_s};
            entry.action = u"config.change"_s;
            entry.subject = u"stun.port"_s;
            entry.detail = u"3478 → 3479"_s;
            QVERIFY(store.write({PutAudit{entry}}));
        }
    }
    OpenStore again(folder.path());
    const AuditPage page = auditOf(again);
    QCOMPARE(page.entries.size(), 4);
    QCOMPARE(page.entries.at(0).caller.face, Face::CommandLine);
    QCOMPARE(page.entries.at(1).caller.face, Face::Api);
    QCOMPARE(page.entries.at(2).caller.face, Face::AdminUrl);
    const AuditEntry& first = page.entries.at(3);
    QCOMPARE(first.caller.face, Face::Window);
    QCOMPARE(first.caller.who, u"127.0.0.1"_s);
    QCOMPARE(first.wall, wall);
    QCOMPARE(first.action, u"config.change"_s);
    QCOMPARE(first.subject, u"stun.port"_s);
    QCOMPARE(first.detail, u"3478 → 3479"_s);
    QVERIFY(first.id < page.entries.at(2).id);
}

void StoreHistoryTest::pagesGoFromTheNewestToTheOldest()
{
    const QTemporaryDir folder;
    OpenStore store(folder.path());
    const auto wall = stampNow().wall;
    StoreChanges changes;
    for (int i = 1; i <= 25; ++i) {
        changes.emplace_back(PutAudit{entryAt(wall, i)});
        changes.emplace_back(PutSession{sessionAt(wall, i)});
    }
    QVERIFY(store.write(std::move(changes)));

    QList<int> sizes;
    QStringList subjects;
    QList<QByteArray> sessions;
    PageQuery query{0, 10};
    do {
        const AuditPage page = auditOf(store, query);
        const SessionPage same = sessionsOf(store, query);
        QCOMPARE(same.next, page.next);
        sizes.push_back(static_cast<int>(page.entries.size()));
        for (const AuditEntry& entry : page.entries)
            subjects += entry.subject;
        for (const PastSession& session : same.sessions)
            sessions += session.session.id.text();
        query.before = page.next;
    } while (query.before != 0);
    QCOMPARE(sizes, (QList<int>{10, 10, 5}));
    for (int i = 0; i < 25; ++i) {
        QCOMPARE(subjects.at(i), u"tok:%1"_s.arg(25 - i));
        QCOMPARE(sessions.at(i), QByteArray::number(25 - i));
    }
    QCOMPARE(auditOf(store, {0, 25}).next, 0); // a full page that is the last
}

void StoreHistoryTest::pageSizeIsBounded()
{
    const QTemporaryDir folder;
    OpenStore store(folder.path());
    StoreChanges changes;
    for (int i = 1; i <= 600; ++i)
        changes.emplace_back(PutAudit{entryAt(stampNow().wall, i)});
    QVERIFY(store.write(std::move(changes)));
    QCOMPARE(auditOf(store, {0, 100'000}).entries.size(), 500);
    QCOMPARE(auditOf(store, {0, 0}).entries.size(), 1);
    QCOMPARE(auditOf(store, {0, -5}).entries.size(), 1);
}

void StoreHistoryTest::oldHistoryIsRemovedAtTheStart()
{
    const QTemporaryDir folder;
    const Now now = stampNow();
    {
        OpenStore store(folder.path(), now + (-std::chrono::days(40)));
        StoreChanges changes;
        for (int i = 1; i <= 2500; ++i) { // more than are removed at once
            changes.emplace_back(PutAudit{entryAt(now.wall - std::chrono::days(31), i)});
            changes.emplace_back(PutSession{sessionAt(now.wall - std::chrono::days(31), i)});
        }
        changes.emplace_back(PutAudit{entryAt(now.wall - std::chrono::days(29), 9999)});
        changes.emplace_back(PutSession{sessionAt(now.wall - std::chrono::days(29), 9999)});
        QVERIFY(store.write(std::move(changes)));
    }
    OpenStore again(folder.path(), now);
    QTRY_COMPARE(auditOf(again).entries.size(), 1);
    QTRY_COMPARE(sessionsOf(again).sessions.size(), 1);
    QCOMPARE(auditOf(again).entries.first().subject, u"tok:9999"_s);
}

void StoreHistoryTest::shorterHistoryIsRemovedAtOnce()
{
    const QTemporaryDir folder;
    OpenStore store(folder.path());
    const auto wall = stampNow().wall;
    QVERIFY(store.write({PutAudit{entryAt(wall - std::chrono::days(10), 1)}, PutAudit{entryAt(wall, 2)}}));
    QCOMPARE(auditOf(store).entries.size(), 2);
    store->setHistoryLife(std::chrono::days(5));
    QTRY_COMPARE(auditOf(store).entries.size(), 1);
}

void StoreHistoryTest::idsAreNeverUsedTwice()
{
    const QTemporaryDir folder;
    OpenStore store(folder.path());
    const auto wall = stampNow().wall;
    QVERIFY(store.write({PutAudit{entryAt(wall - std::chrono::days(10), 1)}}));
    const qint64 id = auditOf(store).entries.first().id;
    store->setHistoryLife(std::chrono::days(5));
    QTRY_VERIFY(auditOf(store).entries.isEmpty());
    QVERIFY(store.write({PutAudit{entryAt(wall, 2)}}));
    QVERIFY(auditOf(store).entries.first().id > id);
}

void StoreHistoryTest::ownerMayGoBeforeTheAnswer()
{
    const QTemporaryDir folder;
    for (int round = 0; round < 20; ++round) {
        bool isAnswered = false;
        {
            const OpenStore store(folder.path());
            for (int i = 0; i < 20; ++i) {
                store->readAudit({}, [&](const Expected<AuditPage, OperationError>&) { isAnswered = true; });
                store->readSessions(
                    {}, [&](const Expected<SessionPage, OperationError>&) { isAnswered = true; });
                store->write(1, {PutAudit{entryAt(stampNow().wall, i)}});
            }
        }
        QCoreApplication::processEvents();
        QVERIFY(!isAnswered);
    }
}

QTEST_GUILESS_MAIN(StoreHistoryTest)
#include "tst_store_history.moc"
