// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/MemorySettings.h"
#include "ui/kit/Feed.h"
#include "ui/log/LogFilter.h"
#include "ui/log/LogModel.h"
#include "ui/log/LogPage.h"
#include "ui/log/LogView.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QComboBox>
#include <QElapsedTimer>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPushButton>
#include <QScrollBar>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace rdv::ui {

namespace {

Event fact(EventKind kind, Level level, const QString& room, const QString& peer = {})
{
    Event result(kind, level);
    result.wall = 1'700'000'000'000;
    result.with("room", room).with("peer", peer);
    return result;
}

QList<Event> many(int count)
{
    QList<Event> events;
    for (int i = 0; i < count; ++i) {
        events += fact(i % 7 == 0 ? EventKind::DeviceJoined : EventKind::ViewerQueued,
            i % 50 == 0 ? Level::Warning : Level::Info, u"room%1"_s.arg(i % 100), u"peer%1"_s.arg(i));
    }
    return events;
}

void feedEvents(Feed& feed, const QList<Event>& events)
{
    ServerChanges changes;
    changes.events = events;
    feed.take(changes);
}

} // namespace

class LogTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theRingIsBoundedAndItsIdsRise();
    void aFloodLeavesTheNewest();
    void filtersAddUp();
    void aSessionGathersItsConnections();
    void filteringAFullRingIsFast();
    void theViewHoldsStillOnceScrolledUp();
    void chipsAreShownAndCleared();
    void rowsAreSavedAsTextAndAsJsonLines();
    void rowsAreCopiedAsText();
};

void LogTest::theRingIsBoundedAndItsIdsRise()
{
    RendezvousServer server;
    Feed feed(server);
    LogModel model(feed);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    feedEvents(feed, many(LogModel::capacity - 10));
    feedEvents(feed, many(30));
    QVERIFY(model.rowCount() <= LogModel::capacity);
    QVERIFY(model.rowCount() > LogModel::capacity - 1000);
    QCOMPARE(model.at(model.rowCount() - 1).id, quint64{LogModel::capacity + 20});
    QCOMPARE(model.at(0).id + static_cast<quint64>(model.rowCount()) - 1, model.at(model.rowCount() - 1).id);
    model.clear();
    feedEvents(feed, many(1));
    QCOMPARE(model.at(0).id, quint64{LogModel::capacity + 21});
}

void LogTest::aFloodLeavesTheNewest()
{
    RendezvousServer server;
    Feed feed(server);
    LogModel model(feed);
    feedEvents(feed, many(LogModel::capacity + 5));
    QCOMPARE(model.rowCount(), LogModel::capacity);
    QCOMPARE(model.at(0).id, quint64{6});
}

void LogTest::filtersAddUp()
{
    RendezvousServer server;
    Feed feed(server);
    LogModel model(feed);
    LogFilter filter(model);
    const QAbstractItemModelTester tester(&filter, QAbstractItemModelTester::FailureReportingMode::QtTest);
    feedEvents(feed,
        {fact(EventKind::DeviceJoined, Level::Info, u"yard"_s),
            fact(EventKind::DeviceRefused, Level::Warning, u"yard"_s),
            fact(EventKind::ViewerRefused, Level::Warning, u"Café"_s),
            fact(EventKind::AdminRefused, Level::Debug, {})});
    QCOMPARE(filter.rowCount(), 4);
    filter.setLevel(Level::Warning);
    QCOMPARE(filter.rowCount(), 2);
    filter.setCategory(LogCategory::Devices);
    QCOMPARE(filter.rowCount(), 1);
    filter.setCategory({});
    filter.setText(u"VIEWER CAFÉ"_s);
    QCOMPARE(filter.rowCount(), 1);
    filter.setText({});
    filter.setLevel(Level::Debug);
    filter.setRoom(u"yard"_s);
    QCOMPARE(filter.rowCount(), 2);
}

void LogTest::aSessionGathersItsConnections()
{
    RendezvousServer server;
    Feed feed(server);
    LogModel model(feed);
    LogFilter filter(model);
    SessionInfo session;
    session.id = SessionId("5e55");
    session.viewer = PeerId("aa");
    ServerChanges changes;
    changes.sessions = {session};
    feed.take(changes);
    filter.setSession(u"5e55"_s);

    feedEvents(feed,
        {fact(EventKind::ViewerQueued, Level::Info, u"yard"_s, u"aa"_s),
            fact(EventKind::ViewerQueued, Level::Info, u"yard"_s, u"zz"_s)});
    QCOMPARE(filter.rowCount(), 1);
    Event started(EventKind::SessionStarted, Level::Info);
    started.with("session", u"5e55"_s).with("device", u"dd"_s).with("viewer", u"aa"_s);
    feedEvents(feed, {started, fact(EventKind::MessageDropped, Level::Info, u"yard"_s, u"dd"_s)});
    QCOMPARE(filter.rowCount(), 3);
    filter.setSession({});
    QCOMPARE(filter.rowCount(), 4);
}

void LogTest::filteringAFullRingIsFast()
{
    RendezvousServer server;
    Feed feed(server);
    LogModel model(feed);
    LogFilter filter(model);
    feedEvents(feed, many(LogModel::capacity));
    QElapsedTimer clock;
    clock.start();
    filter.setText(u"room42"_s);
    const qint64 elapsed = clock.elapsed();
    QCOMPARE(filter.rowCount(), LogModel::capacity / 100);
    qInfo("filtering %d rows: %lld ms", LogModel::capacity, static_cast<long long>(elapsed));
    // Unoptimised and on a busy machine; a release build stays far below 50 ms.
    QVERIFY(elapsed < 500);
}

void LogTest::theViewHoldsStillOnceScrolledUp()
{
    RendezvousServer server;
    Feed feed(server);
    MemorySettings settings;
    LogPage page({server, feed, settings});
    page.resize(900, 400);
    page.show();
    auto* view = page.findChild<LogView*>(u"logView"_s);
    auto* missed = page.findChild<QPushButton*>(u"missedButton"_s);
    auto* follow = page.findChild<QToolButton*>(u"followButton"_s);
    QScrollBar* bar = view->verticalScrollBar();
    feedEvents(feed, many(500));
    QTRY_VERIFY(bar->maximum() > 0 && bar->value() == bar->maximum());

    bar->triggerAction(QAbstractSlider::SliderPageStepSub);
    QVERIFY(!view->isFollowing());
    QVERIFY(!follow->isChecked());
    const int held = bar->value();
    feedEvents(feed, many(3));
    QTRY_VERIFY(missed->isVisible());
    QCOMPARE(view->missed(), 3);
    QCOMPARE(bar->value(), held);

    missed->click();
    QVERIFY(view->isFollowing());
    QVERIFY(!missed->isVisible());
    QTRY_COMPARE(bar->value(), bar->maximum());
}

void LogTest::chipsAreShownAndCleared()
{
    RendezvousServer server;
    Feed feed(server);
    MemorySettings settings;
    LogPage page({server, feed, settings});
    page.show();
    feedEvents(feed, many(200));
    auto* view = page.findChild<LogView*>(u"logView"_s);
    auto* chip = page.findChild<QToolButton*>(u"roomChip"_s);
    QVERIFY(!chip->isVisible());
    page.reveal(u"room:room42"_s);
    QVERIFY(chip->isVisible());
    QCOMPARE(view->model()->rowCount(), 2);
    chip->click();
    QVERIFY(!chip->isVisible());
    QCOMPARE(view->model()->rowCount(), 200);
    page.reveal(u"session:none"_s);
    QCOMPARE(view->model()->rowCount(), 0);
}

void LogTest::rowsAreSavedAsTextAndAsJsonLines()
{
    RendezvousServer server;
    Feed feed(server);
    MemorySettings settings;
    LogPage page({server, feed, settings});
    Event odd = fact(EventKind::ViewerRefused, Level::Warning, u"back \"yard\""_s);
    feedEvents(feed, {odd, fact(EventKind::DeviceJoined, Level::Info, u"yard"_s)});
    const QTemporaryDir folder;

    const QString text = folder.filePath(u"log.txt"_s);
    QVERIFY(page.saveTo(text));
    QFile textFile(text);
    QVERIFY(textFile.open(QIODevice::ReadOnly));
    QCOMPARE(textFile.readLine(),
        QByteArray("2023-11-14T22:13:20.000Z warning viewer_refused room=\"back \\\"yard\\\"\"\n"));

    const QString json = folder.filePath(u"log.jsonl"_s);
    QVERIFY(page.saveTo(json));
    QFile jsonFile(json);
    QVERIFY(jsonFile.open(QIODevice::ReadOnly));
    const QJsonObject line = QJsonDocument::fromJson(jsonFile.readLine()).object();
    QCOMPARE(line[u"room"].toString(), u"back \"yard\""_s);
    QCOMPARE(line[u"level"].toString(), u"warning"_s);
    QVERIFY(!page.saveTo(folder.filePath(u"no/such/folder.txt"_s)));
}

void LogTest::rowsAreCopiedAsText()
{
    RendezvousServer server;
    Feed feed(server);
    MemorySettings settings;
    LogPage page({server, feed, settings});
    page.show();
    feedEvents(feed, {fact(EventKind::DeviceJoined, Level::Info, u"yard"_s, u"peer7"_s)});
    auto* view = page.findChild<LogView*>(u"logView"_s);
    view->selectRow(0);
    view->setFocus();
    QTest::keyClick(view, Qt::Key_C, Qt::ControlModifier);
    QVERIFY(QGuiApplication::clipboard()->text().contains("\tyard\tpeer7"_L1));
}

} // namespace rdv::ui

QTEST_MAIN(rdv::ui::LogTest)
#include "tst_log.moc"
