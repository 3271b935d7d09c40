// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/devices/DeviceFilter.h"
#include "ui/devices/DeviceModel.h"
#include "ui/devices/Identifiers.h"
#include "ui/devices/Timeline.h"
#include "ui/kit/Feed.h"

#include <QAbstractItemModelTester>
#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

namespace rdv::ui {

class DevicesModelTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void identifiersAreMasked_data();
    void identifiersAreMasked();
    void churnKeepsTheModelsWhole();
    void tenThousandComeInOneInsertion();
    void neighboursChangeInOneSignal();
    void filterFollowsTheState();
    void maskedTextIsNotSearched();
    void timelineIsBoundedAndNewestFirst();

private:
    static DeviceInfo device(int number);
    static void feedDevices(Feed& feed, const QList<DeviceInfo>& devices, const QStringList& gone = {});
};

DeviceInfo DevicesModelTest::device(int number)
{
    DeviceInfo info;
    info.room = u"room%1"_s.arg(number);
    info.state = DeviceState::Waiting;
    info.address = u"10.0.%1.%2"_s.arg(number / 250).arg(number % 250);
    info.userAgent = u"Cam 00:11:22:33:44:55"_s;
    info.since = 1'700'000'000'000 + number;
    return info;
}

void DevicesModelTest::feedDevices(Feed& feed, const QList<DeviceInfo>& devices, const QStringList& gone)
{
    ServerChanges changes;
    changes.devices = devices;
    changes.goneDevices = gone;
    feed.take(changes);
}

void DevicesModelTest::identifiersAreMasked_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    QTest::newRow("colons") << u"Make Model 1.2 00:11:22:33:44:55 7.8"_s
                            << u"Make Model 1.2 ••:••:••:••:••:•• 7.8"_s;
    QTest::newRow("dashes") << u"(00-1A-2b-3c-4D-5e)"_s << u"(••-••-••-••-••-••)"_s;
    QTest::newRow("dots") << u"001a.2b3c.4d5e"_s << u"••••.••••.••••"_s;
    QTest::newRow("short pairs") << u"0:1a:2:3c:4d:5e"_s << u"•:••:•:••:••:••"_s;
    QTest::newRow("EUI-64") << u"00:11:22:ff:fe:33:44:55"_s << u"••:••:••:••:••:••:••:••"_s;
    QTest::newRow("bare after mac") << u"cam mac=001a2b3c4d5e x"_s << u"cam mac=•••••••••••• x"_s;
    QTest::newRow("bare after serial") << u"Serial 001A2B3C4D5E"_s << u"Serial ••••••••••••"_s;
    QTest::newRow("bare after mac address")
        << u"MAC-address: 001A2B3C4D5E"_s << u"MAC-address: ••••••••••••"_s;
    QTest::newRow("two") << u"00:11:22:33:44:55/66:77:88:99:aa:bb"_s
                         << u"••:••:••:••:••:••/••:••:••:••:••:••"_s;
    QTest::newRow("version") << u"ExampleModel 1.2.3 7.8"_s << u"ExampleModel 1.2.3 7.8"_s;
    QTest::newRow("time") << u"built 12:34:56"_s << u"built 12:34:56"_s;
    QTest::newRow("bare alone") << u"build 202311141213"_s << u"build 202311141213"_s;
    QTest::newRow("nothing") << QString() << QString();
}

void DevicesModelTest::identifiersAreMasked()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    QCOMPARE(withoutIdentifiers(text), expected);
}

void DevicesModelTest::churnKeepsTheModelsWhole()
{
    RendezvousServer server;
    Feed feed(server);
    DeviceModel model(feed);
    DeviceFilter filter(model);
    const QAbstractItemModelTester testsModel(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    const QAbstractItemModelTester testsFilter(
        &filter, QAbstractItemModelTester::FailureReportingMode::Fatal);
    filter.setShow(DeviceFilter::Show::Online);
    QRandomGenerator random(7);
    for (int round = 0; round < 200; ++round) {
        QList<DeviceInfo> changed;
        QStringList gone;
        for (int i = 0; i < 12; ++i) {
            DeviceInfo info = device(static_cast<int>(random.bounded(80)));
            info.state = static_cast<DeviceState>(random.bounded(4));
            info.sessions = static_cast<int>(random.bounded(4));
            changed.append(info);
            gone.append(u"room%1"_s.arg(random.bounded(80)));
        }
        if (round % 40 == 0)
            filter.sort(static_cast<int>(random.bounded(int(DeviceModel::ColumnCount))),
                random.bounded(2) == 0 ? Qt::AscendingOrder : Qt::DescendingOrder);
        feedDevices(feed, changed, gone);
        for (int row = 0; row < model.rowCount(); ++row)
            QCOMPARE(model.rowOf(model.at(row).room), row);
    }
}

void DevicesModelTest::tenThousandComeInOneInsertion()
{
    RendezvousServer server;
    Feed feed(server);
    DeviceModel model(feed);
    const QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
    QList<DeviceInfo> devices;
    for (int i = 0; i < 10000; ++i)
        devices.append(device(i));
    feedDevices(feed, devices);
    QCOMPARE(inserted.size(), 1);
    QCOMPARE(model.rowCount(), 10000);
}

void DevicesModelTest::neighboursChangeInOneSignal()
{
    RendezvousServer server;
    Feed feed(server);
    DeviceModel model(feed);
    QList<DeviceInfo> devices;
    for (int i = 0; i < 10; ++i)
        devices.append(device(i));
    feedDevices(feed, devices);
    const QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    feedDevices(feed, {device(3), device(2), device(4), device(8)});
    QCOMPARE(changed.size(), 2);
    QCOMPARE(changed[0][0].toModelIndex().row(), 2);
    QCOMPARE(changed[0][1].toModelIndex().row(), 4);
    QCOMPARE(changed[1][0].toModelIndex().row(), 8);
}

void DevicesModelTest::filterFollowsTheState()
{
    RendezvousServer server;
    Feed feed(server);
    DeviceModel model(feed);
    DeviceFilter filter(model);
    filter.sort(DeviceModel::Room);
    DeviceInfo blocked = device(1);
    blocked.allowed = false;
    feedDevices(feed, {device(10), device(2), blocked});
    QCOMPARE(filter.index(1, 0).data().toString(), u"room2"_s); // as numbers, not as letters
    filter.setShow(DeviceFilter::Show::Lost);
    QCOMPARE(filter.rowCount(), 0);
    DeviceInfo lost = device(2);
    lost.state = DeviceState::Lost;
    lost.lostSince = 1'700'000'000'000;
    feedDevices(feed, {lost});
    QCOMPARE(filter.rowCount(), 1);
    filter.setShow(DeviceFilter::Show::Blocked);
    QCOMPARE(filter.rowCount(), 1);
    // In the order of a restless column, what happens shows after a second at the latest.
    filter.setShow(DeviceFilter::Show::Online);
    filter.sort(DeviceModel::Heartbeat);
    QCOMPARE(filter.rowCount(), 2);
    feedDevices(feed, {device(2)});
    QTRY_COMPARE(filter.rowCount(), 3);
}

void DevicesModelTest::maskedTextIsNotSearched()
{
    RendezvousServer server;
    Feed feed(server);
    DeviceModel model(feed);
    DeviceFilter filter(model);
    feedDevices(feed, {device(1)});
    filter.setSearch(u"00:11:22"_s);
    QCOMPARE(filter.rowCount(), 0);
    model.setIdentifiersShown(true);
    QCOMPARE(filter.rowCount(), 1);
}

void DevicesModelTest::timelineIsBoundedAndNewestFirst()
{
    RendezvousServer server;
    Feed feed(server);
    Timeline timeline(feed);
    const QAbstractItemModelTester tests(&timeline, QAbstractItemModelTester::FailureReportingMode::Fatal);
    const auto happen = [&feed](EventKind kind, const QString& room) {
        ServerChanges changes;
        changes.events.append(Event(kind, Level::Info).with("room", room));
        feed.take(changes);
    };
    happen(EventKind::DeviceJoined, u"yard"_s);
    timeline.setRoom(u"yard"_s);
    QCOMPARE(timeline.rowCount(), 1);
    happen(EventKind::DeviceJoined, u"gate"_s);
    QCOMPARE(timeline.rowCount(), 1);
    for (std::size_t i = 0; i < Timeline::keptPerRoom + 10; ++i)
        happen(EventKind::SessionStarted, u"yard"_s);
    QCOMPARE(timeline.rowCount(), static_cast<int>(Timeline::keptPerRoom));
    happen(EventKind::DeviceLeft, u"yard"_s);
    const QString newest = timeline.index(0, Timeline::What).data().toString();
    QVERIFY(newest != timeline.index(1, Timeline::What).data().toString());
    // Names that come from outside push out what is old, not what is new.
    for (std::size_t i = 0; i < Timeline::keptInAll; ++i)
        happen(EventKind::DeviceRefused, u"guess%1"_s.arg(i));
    QCOMPARE(timeline.rowCount(), 0);
    timeline.setRoom(u"guess%1"_s.arg(Timeline::keptInAll - 1));
    QCOMPARE(timeline.rowCount(), 1);
}

} // namespace rdv::ui

QTEST_MAIN(rdv::ui::DevicesModelTest)
#include "tst_devices_model.moc"
