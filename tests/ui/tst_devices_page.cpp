// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/kit/DeviceDouble.h"
#include "tests/kit/ServerUnderTest.h"
#include "tests/kit/ViewerDouble.h"
#include "tests/ui/MemorySettings.h"
#include "ui/devices/DevicesPage.h"
#include "ui/kit/Feed.h"

#include <QAbstractItemView>
#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QDialog>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using rdv::kit::DeviceDouble;
using rdv::kit::Seen;
using rdv::kit::ServerUnderTest;
using rdv::kit::ViewerDouble;

namespace rdv::ui {

class DevicesPageTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void deviceComesAndGoesWithinASecond();
    void identifiersAreHiddenUntilAskedFor();
    void blockedRoomRefusesTheNextDevice();
    void allowedRoomsAreAddedAndRemoved();
    void disconnectAsksWhenSomebodyWatches();
    void linkIsCopied();
    void whatCannotBeDoneIsSaid();

private:
    struct Stage {
        Stage()
            : started(under.start())
            , store(under.config(), &under.server())
            , feed(under.server())
            , page(Desk{under.server(), feed, store})
            , table(page.findChild<QAbstractItemView*>(u"deviceTable"_s))
            , said(&page, &Page::said)
        {
            under.server().watch();
            page.resize(1100, 700);
            page.show();
        }
        [[nodiscard]] DeviceDouble::Options device() const
        {
            DeviceDouble::Options options;
            options.door.port = under.port();
            return options;
        }
        [[nodiscard]] QString cell(int column) const
        {
            return table->model()->index(0, column).data().toString();
        }
        void trigger(const QString& action) const { page.findChild<QAction*>(action)->trigger(); }

        ServerUnderTest under;
        bool started;
        MemorySettings store;
        Feed feed;
        DevicesPage page;
        QAbstractItemView* table;
        QSignalSpy said;
    };
};

void DevicesPageTest::deviceComesAndGoesWithinASecond()
{
    Stage stage;
    QVERIFY(stage.started);
    DeviceDouble device(stage.device());
    device.start();
    QTRY_VERIFY(device.isWaiting());
    QTRY_COMPARE_WITH_TIMEOUT(stage.table->model()->rowCount(), 1, 1000);
    QCOMPARE(stage.cell(0), u"room1"_s);
    QTRY_COMPARE_WITH_TIMEOUT(stage.cell(1), u"Waiting"_s, 1000);
    stage.page.reveal(u"room1"_s);
    auto* events = stage.page.findChild<QAbstractItemView*>(u"deviceTimeline"_s);
    QTRY_VERIFY(events->model()->rowCount() > 0);

    device.stop();
    QTRY_VERIFY_WITH_TIMEOUT(stage.cell(1).startsWith(u"Lost since"_s), 1000);
    auto* show = stage.page.findChild<QComboBox*>(u"deviceShow"_s);
    show->setCurrentIndex(1);
    QTRY_COMPARE(stage.table->model()->rowCount(), 0);
    show->setCurrentIndex(2);
    QTRY_COMPARE(stage.table->model()->rowCount(), 1);
}

void DevicesPageTest::identifiersAreHiddenUntilAskedFor()
{
    Stage stage;
    DeviceDouble device(stage.device());
    device.start();
    QTRY_COMPARE(stage.table->model()->rowCount(), 1);
    QTRY_VERIFY2(stage.cell(4).contains(u"••:••"_s), qPrintable(stage.cell(4)));
    QVERIFY(!stage.cell(4).contains(u"00:11"_s));
    stage.trigger(u"showIdentifiers"_s);
    QVERIFY(stage.cell(4).contains(u"00:11:22:33:44:55"_s));
}

void DevicesPageTest::blockedRoomRefusesTheNextDevice()
{
    Stage stage;
    DeviceDouble device(stage.device());
    device.start();
    QTRY_COMPARE(stage.table->model()->rowCount(), 1);
    device.stop();
    QTRY_VERIFY(stage.cell(1).startsWith(u"Lost"_s));
    stage.page.reveal(u"room1"_s);
    stage.trigger(u"blockRoom"_s);
    QTRY_COMPARE(stage.cell(9), u"Blocked"_s);
    QTRY_COMPARE(stage.said.size(), 1);

    DeviceDouble::Options options = stage.device();
    options.reconnects = false;
    DeviceDouble next(options);
    next.start();
    QTRY_COMPARE(next.count(Seen::InvalidRoom), 1);

    stage.trigger(u"allowRoom"_s);
    QTRY_VERIFY(stage.cell(9) != u"Blocked"_s);
    DeviceDouble third(stage.device());
    third.start();
    QTRY_VERIFY(third.isWaiting());
}

void DevicesPageTest::allowedRoomsAreAddedAndRemoved()
{
    Stage stage;
    stage.trigger(u"allowedRooms"_s);
    auto* dialog = stage.page.findChild<QDialog*>(u"allowedRoomsDialog"_s);
    QVERIFY(dialog != nullptr);
    auto* name = dialog->findChild<QLineEdit*>(u"roomName"_s);
    auto* add = dialog->findChild<QPushButton*>(u"addRoom"_s);
    auto* fault = dialog->findChild<QLabel*>(u"roomNameFault"_s);
    auto* list = dialog->findChild<QListView*>(u"allowedRooms"_s);
    auto* force = dialog->findChild<QLabel*>(u"roomListState"_s);
    QVERIFY(!add->isEnabled());
    name->setText(u" yard"_s);
    QVERIFY(!add->isEnabled());
    QVERIFY(!fault->text().isEmpty());
    name->setText(u"庭"_s);
    QVERIFY(add->isEnabled());
    QVERIFY(fault->text().isEmpty());
    QTRY_VERIFY(stage.feed.status().running);
    const QString before = force->text();
    QTest::keyClick(name, Qt::Key_Return);
    QTRY_COMPARE(list->model()->rowCount(), 1);
    QTRY_VERIFY(name->text().isEmpty());
    QTRY_VERIFY(stage.feed.status().roomListInForce);
    QTRY_VERIFY(force->text() != before);

    list->setCurrentIndex(list->model()->index(0, 0));
    QTRY_VERIFY(dialog->findChild<QPushButton*>(u"removeRoom"_s)->isEnabled());
    dialog->findChild<QPushButton*>(u"removeRoom"_s)->click();
    auto* box = dialog->findChild<QMessageBox*>();
    QVERIFY(box != nullptr);
    box->findChild<QPushButton*>(u"confirmYes"_s)->click();
    QTRY_COMPARE(list->model()->rowCount(), 0);
}

void DevicesPageTest::disconnectAsksWhenSomebodyWatches()
{
    Stage stage;
    DeviceDouble::Options options = stage.device();
    options.reconnects = false;
    DeviceDouble device(options);
    device.start();
    QTRY_VERIFY(device.isWaiting());
    ViewerDouble::Options visit;
    visit.port = stage.under.port();
    ViewerDouble viewer(visit);
    viewer.start();
    QTRY_VERIFY(viewer.isJoined());
    QTRY_COMPARE(stage.cell(2), u"1"_s);
    stage.page.reveal(u"room1"_s);
    stage.trigger(u"disconnectDevice"_s);
    auto* box = stage.page.findChild<QMessageBox*>();
    QVERIFY(box != nullptr);
    box->findChild<QPushButton*>(u"confirmYes"_s)->click();
    QTRY_COMPARE(device.links().size(), 0);
    QTRY_COMPARE(stage.said.size(), 1);
}

void DevicesPageTest::linkIsCopied()
{
    Stage stage;
    DeviceDouble device(stage.device());
    device.start();
    QTRY_COMPARE(stage.table->model()->rowCount(), 1);
    stage.page.reveal(u"room1"_s);
    stage.trigger(u"copyViewerLink"_s);
    const QString link = QGuiApplication::clipboard()->text();
    QVERIFY2(link.contains(u"room=room1"_s), qPrintable(link));
    QSignalSpy jumps(&stage.page, &Page::jumpRequested);
    stage.trigger(u"showSessions"_s);
    QCOMPARE(jumps.size(), 1);
    QCOMPARE(jumps[0][1].toString(), u"room:room1"_s);
}

void DevicesPageTest::whatCannotBeDoneIsSaid()
{
    Stage stage;
    DeviceDouble device(stage.device());
    device.start();
    QTRY_COMPARE(stage.table->model()->rowCount(), 1);
    stage.page.reveal(u"room1"_s);
    stage.under.server().stop();
    stage.trigger(u"blockRoom"_s);
    QTRY_VERIFY(stage.page.findChild<QMessageBox*>(u"tellBox"_s) != nullptr);
    QCOMPARE(stage.said.size(), 0);
}

} // namespace rdv::ui

QTEST_MAIN(rdv::ui::DevicesPageTest)
#include "tst_devices_page.moc"
