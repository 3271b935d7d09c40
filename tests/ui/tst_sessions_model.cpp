// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/Feed.h"
#include "ui/sessions/SessionFilter.h"
#include "ui/sessions/SessionModel.h"
#include "ui/sessions/SessionWording.h"

#include <QAbstractItemModelTester>
#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;

namespace rdv::ui {

class SessionsModelTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void churnKeepsTheModelsWhole();
    void filtersAreTakenTogether();
    void supposedConnectionIsCalledSo();
    void everyStateIsReadAloud();
    void candidatesAreNamedByType();

private:
    static SessionInfo session(int number);
};

SessionInfo SessionsModelTest::session(int number)
{
    SessionInfo info;
    info.id = SessionId(QByteArray::number(number, 16).rightJustified(16, '0'));
    info.viewer = PeerId(QByteArray::number(number, 16).rightJustified(32, 'a'));
    info.room = u"cam%1"_s.arg(number % 20);
    info.since = 1'700'000'000'000 + number;
    return info;
}

void SessionsModelTest::churnKeepsTheModelsWhole()
{
    RendezvousServer server;
    Feed feed(server);
    SessionModel model(feed);
    SessionFilter filter(model);
    const QAbstractItemModelTester testsModel(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    const QAbstractItemModelTester testsFilter(
        &filter, QAbstractItemModelTester::FailureReportingMode::Fatal);
    filter.sort(SessionModel::Started, Qt::DescendingOrder);
    filter.setShow(SessionFilter::Show::Live);
    QRandomGenerator random(11);
    for (int round = 0; round < 200; ++round) {
        ServerChanges changes;
        for (int i = 0; i < 10; ++i) {
            SessionInfo info = session(static_cast<int>(random.bounded(100)));
            info.state = static_cast<SessionState>(random.bounded(8));
            changes.sessions.append(info);
            changes.goneSessions.append(session(static_cast<int>(random.bounded(100))).id);
        }
        changes.isComplete = round == 150;
        if (changes.isComplete)
            changes.goneSessions.clear();
        feed.take(changes);
        for (int row = 0; row < model.rowCount(); ++row)
            QCOMPARE(model.rowOf(model.at(row).id), row);
        for (int row = 1; row < filter.rowCount(); ++row)
            QVERIFY(filter.sessionAt(filter.index(row, 0))->since
                <= filter.sessionAt(filter.index(row - 1, 0))->since);
    }
}

void SessionsModelTest::filtersAreTakenTogether()
{
    RendezvousServer server;
    Feed feed(server);
    SessionModel model(feed);
    SessionFilter filter(model);
    ServerChanges changes;
    for (int i = 0; i < 40; ++i) {
        SessionInfo info = session(i);
        info.viewerName = u"viewer%1"_s.arg(i);
        info.state = i < 20 ? SessionState::Connected : SessionState::Ended;
        info.outcome = i == 39 ? SessionOutcome::NoStream : SessionOutcome::Open;
        changes.sessions.append(info);
    }
    feed.take(changes);
    filter.setRoom(u"cam1"_s, true);
    QCOMPARE(filter.rowCount(), 2);
    filter.setShow(SessionFilter::Show::Live);
    QCOMPARE(filter.rowCount(), 1);
    filter.setRoom(u"AM1"_s, false);
    QCOMPARE(filter.rowCount(), 11);
    filter.setShow(SessionFilter::Show::Failed);
    QCOMPARE(filter.rowCount(), 1);
    filter.setShow(SessionFilter::Show::All);
    filter.setRoom({}, false);
    filter.setSearch(u"VIEWER7"_s);
    QCOMPARE(filter.rowCount(), 1);
    filter.setSearch(session(33).id.toString());
    QCOMPARE(filter.rowCount(), 1);
}

void SessionsModelTest::supposedConnectionIsCalledSo()
{
    SessionInfo info = session(1);
    info.state = SessionState::Connected;
    const QString supposed = stateWord(info);
    info.confirmed = true;
    QVERIFY(stateWord(info) != supposed);
    QCOMPARE(supposed, u"Connected (not reported)"_s);
}

void SessionsModelTest::everyStateIsReadAloud()
{
    QStringList readings;
    for (int state = 0; state <= static_cast<int>(SessionState::Ended); ++state) {
        SessionInfo info = session(1);
        info.state = static_cast<SessionState>(state);
        const QString reading = readingOf(info).join(u' ');
        QVERIFY(!reading.isEmpty());
        QVERIFY(!readings.contains(reading));
        readings.append(reading);
        QVERIFY(!stateIcon(info).isNull());
    }
    SessionInfo lost = session(1);
    lost.state = SessionState::Connected;
    lost.deviceLost = true;
    QCOMPARE(readingOf(lost).size(), 2);
}

void SessionsModelTest::candidatesAreNamedByType()
{
    SessionInfo info = session(1);
    QCOMPARE(candidateSummary(info), u"–"_s);
    info.viewerCandidates.host = 2;
    info.viewerCandidates.mdns = 2;
    info.viewerCandidates.serverReflexive = 1;
    QCOMPARE(candidateSummary(info), u"host, srflx / –"_s);
    QVERIFY(candidateSentence(info).contains(u"2 of them hidden (mDNS)"_s));
}

} // namespace rdv::ui

QTEST_MAIN(rdv::ui::SessionsModelTest)
#include "tst_sessions_model.moc"
