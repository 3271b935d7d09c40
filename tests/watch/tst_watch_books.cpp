// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/watch/DeviceBook.h"
#include "server/watch/SessionBook.h"

#include <QTest>

using namespace rdv;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const Now kNow{1h, 1'795'334'719'000ms};

LadderStep step(int number)
{
    LadderStep step;
    step.at = number;
    return step;
}

SessionInfo session(int number, SessionOutcome outcome = SessionOutcome::Watched)
{
    SessionInfo info;
    info.id = SessionId(QByteArray::number(number));
    info.outcome = outcome;
    return info;
}

DeviceInfo present(const QString& room, bool listed = false)
{
    DeviceInfo device;
    device.room = room;
    device.state = DeviceState::Waiting;
    device.address = u"192.0.2.1"_s;
    device.since = kNow.wall.count();
    device.sessions = 1;
    device.listed = listed;
    return device;
}

} // namespace

class tst_watch_books : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void longLadderKeepsItsTwoEnds();
    void unknownSessionHasNoSteps();
    void endedSessionsStayForADay();
    void ringOfEndedSessionsIsBounded();
    void oldestEndedSessionsLoseTheirLaddersFirst();
    void outcomesAreCounted();

    void lostDeviceIsRemembered();
    void deviceThatComesBackIsNotLost();
    void lostDeviceIsForgottenAfterADay();
    void lostDeviceOfAListedRoomStays();
    void listedRoomWithoutDeviceIsAbsent();
    void numberOfRoomsIsBounded();
    void stoppedServerLosesEverybody();
};

void tst_watch_books::longLadderKeepsItsTwoEnds()
{
    SessionBook book;
    for (int i = 0; i < 1000; ++i)
        book.add(SessionId("1"), step(i));
    const Ladder ladder = book.ladder(SessionId("1"));
    QCOMPARE(ladder.steps.size(), 400);
    QCOMPARE(ladder.leftOut, 600);
    QCOMPARE(ladder.steps.at(199).at, 199);
    QCOMPARE(ladder.steps.at(200).at, 800);
    QCOMPARE(ladder.steps.last().at, 999);
}

void tst_watch_books::unknownSessionHasNoSteps()
{
    const Ladder ladder = SessionBook().ladder(SessionId("1"));
    QCOMPARE(ladder.session, SessionId("1"));
    QVERIFY(ladder.steps.isEmpty());
}

void tst_watch_books::endedSessionsStayForADay()
{
    SessionBook book;
    book.add(SessionId("1"), step(1));
    QVERIFY(book.end(session(1), kNow).isEmpty());
    QVERIFY(book.sweep(kNow + 23h).isEmpty());
    QVERIFY(book.ended(SessionId("1")));
    QCOMPARE(book.sweep(kNow + 24h), QList<SessionId>{SessionId("1")});
    QVERIFY(!book.ended(SessionId("1")));
    QVERIFY(book.ladder(SessionId("1")).steps.isEmpty());
}

void tst_watch_books::ringOfEndedSessionsIsBounded()
{
    SessionBook book;
    QList<SessionId> gone;
    for (int i = 0; i < 5003; ++i)
        gone += book.end(session(i), kNow);
    QCOMPARE(gone, (QList<SessionId>{SessionId("0"), SessionId("1"), SessionId("2")}));
    QCOMPARE(book.allEnded().size(), 5000);
    QCOMPARE(book.allEnded().first().id, SessionId("3"));
}

void tst_watch_books::oldestEndedSessionsLoseTheirLaddersFirst()
{
    SessionBook book({.endedSessions = 10, .ladderSteps = 5, .life = 24h});
    for (int i = 0; i < 3; ++i) {
        book.add(SessionId(QByteArray::number(i)), step(1));
        book.add(SessionId(QByteArray::number(i)), step(2));
        QVERIFY(book.end(session(i), kNow).isEmpty());
    }
    QVERIFY(book.ladder(SessionId("0")).steps.isEmpty() || book.ladder(SessionId("2")).steps.size() == 2);
    book.add(SessionId("live"), step(1));
    QVERIFY(book.ladder(SessionId("0")).steps.isEmpty());
    QCOMPARE(book.ladder(SessionId("1")).steps.size(), 2);
    QCOMPARE(book.ladder(SessionId("2")).steps.size(), 2);
    QVERIFY(book.ended(SessionId("0")));
}

void tst_watch_books::outcomesAreCounted()
{
    SessionBook book;
    QVERIFY(book.end(session(1), kNow).isEmpty());
    QVERIFY(book.end(session(2), kNow).isEmpty());
    QVERIFY(book.end(session(3, SessionOutcome::Failed), kNow).isEmpty());
    QCOMPARE(book.outcomes()[static_cast<size_t>(SessionOutcome::Watched)], std::uint64_t(2));
    QCOMPARE(book.outcomes()[static_cast<size_t>(SessionOutcome::Failed)], std::uint64_t(1));
}

void tst_watch_books::lostDeviceIsRemembered()
{
    DeviceBook book;
    book.update(u"a"_s, present(u"a"_s), true, kNow);
    book.update(u"a"_s, std::nullopt, true, kNow + 5s);
    const auto lost = book.find(u"a"_s);
    QVERIFY(lost);
    QCOMPARE(lost->state, DeviceState::Lost);
    QCOMPARE(lost->address, u"192.0.2.1"_s);
    QCOMPARE(lost->sessions, 0);
    QCOMPARE(lost->lostSince, (kNow + 5s).wall.count());
    // Somebody else's change of the room does not move the time of the loss.
    book.update(u"a"_s, std::nullopt, false, kNow + 9s);
    QCOMPARE(book.find(u"a"_s)->lostSince, (kNow + 5s).wall.count());
    QVERIFY(!book.find(u"a"_s)->allowed);
}

void tst_watch_books::deviceThatComesBackIsNotLost()
{
    DeviceBook book;
    book.update(u"a"_s, present(u"a"_s), true, kNow);
    book.update(u"a"_s, std::nullopt, true, kNow);
    book.update(u"a"_s, present(u"a"_s), true, kNow + 1s);
    QCOMPARE(book.find(u"a"_s)->state, DeviceState::Waiting);
    QCOMPARE(book.find(u"a"_s)->lostSince, 0);
    QVERIFY(book.sweep(kNow + 48h).isEmpty());
}

void tst_watch_books::lostDeviceIsForgottenAfterADay()
{
    DeviceBook book;
    book.update(u"a"_s, present(u"a"_s), true, kNow);
    book.update(u"a"_s, std::nullopt, true, kNow);
    QVERIFY(book.sweep(kNow + 23h).isEmpty());
    QCOMPARE(book.sweep(kNow + 24h), QStringList{u"a"_s});
    QVERIFY(!book.find(u"a"_s));
}

void tst_watch_books::lostDeviceOfAListedRoomStays()
{
    DeviceBook book;
    book.update(u"a"_s, present(u"a"_s, true), true, kNow);
    DeviceInfo listed;
    listed.room = u"a"_s;
    listed.listed = true;
    book.update(u"a"_s, listed, true, kNow);
    QVERIFY(book.sweep(kNow + 100h).isEmpty());
    QCOMPARE(book.find(u"a"_s)->state, DeviceState::Lost);
}

void tst_watch_books::listedRoomWithoutDeviceIsAbsent()
{
    DeviceBook book;
    DeviceInfo listed;
    listed.room = u"a"_s;
    listed.listed = true;
    book.update(u"a"_s, listed, true, kNow);
    QCOMPARE(book.find(u"a"_s)->state, DeviceState::Absent);
    book.update(u"a"_s, std::nullopt, true, kNow);
    QVERIFY(!book.find(u"a"_s));
}

void tst_watch_books::numberOfRoomsIsBounded()
{
    DeviceBook book({.rooms = 3, .life = 24h});
    for (const QString& room : {u"a"_s, u"b"_s, u"c"_s}) {
        book.update(room, present(room), true, kNow);
        book.update(room, std::nullopt, true, kNow);
    }
    QCOMPARE(book.update(u"d"_s, present(u"d"_s), true, kNow + 1s), QStringList{u"a"_s});
    QCOMPARE(book.all().size(), 3);
}

void tst_watch_books::stoppedServerLosesEverybody()
{
    DeviceBook book;
    book.update(u"a"_s, present(u"a"_s), true, kNow);
    book.loseAll(kNow + 1s);
    QCOMPARE(book.find(u"a"_s)->state, DeviceState::Lost);
    QCOMPARE(book.find(u"a"_s)->sessions, 0);
}

QTEST_GUILESS_MAIN(tst_watch_books)
#include "tst_watch_books.moc"
