// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/kit/Patience.h"
#include "tests/server/Stage.h"

#include <QElapsedTimer>

using namespace Qt::StringLiterals;
using namespace rdv;
using namespace rdv::kit;
using namespace std::chrono_literals;

Q_DECLARE_METATYPE(rdv::kit::DeviceSpelling)

/// Who may hold a room: second cameras, cameras that come back, cameras that are not welcome.
class TestDevices : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cleanup();

    void secondDeviceIsTakenAndTheFirstStays_data() { addTransports(); }
    void secondDeviceIsTakenAndTheFirstStays();
    void secondDeviceIsTakenWhileTheFirstRespawns();
    void sameDeviceMayTakeTheSlotOfItsSession();
    void powerCycledDeviceIsBackWithinSixSeconds_data() { addTransports(); }
    void powerCycledDeviceIsBackWithinSixSeconds();
    void silentDeviceReconnectsByItsWatchdog();
    void deviceSurvivesARestartOfTheServer_data() { addTransports(); }
    void deviceSurvivesARestartOfTheServer();
    void refusedDeviceHearsItsOwnSpelling_data();
    void refusedDeviceHearsItsOwnSpelling();
    void viewerTokenDoesNotAdmitADevice();
    void deviceTokenAdmitsItsDeviceAndNoViewer();
    void everySpellingIsUnderstood_data() { spellings(); }
    void everySpellingIsUnderstood();
    void roomOutsideTheListIsRefused();
    void roomsAreAllowedAndForbiddenAtRunTime();
    void deviceWithBrokenJsonHarmsNobody();

private:
    static void spellings();
};

void TestDevices::cleanup()
{
    QCOMPARE(takeFailures(), QStringList());
}

void TestDevices::spellings()
{
    QTest::addColumn<DeviceSpelling>("spelling");
    QTest::newRow("RMS") << DeviceSpelling::Rms;
    QTest::newRow("EMS") << DeviceSpelling::Ems;
    QTest::newRow("ems") << DeviceSpelling::LowerCaseEms;
}

void TestDevices::secondDeviceIsTakenAndTheFirstStays()
{
    QFETCH(ServerConfig, config);
    Stage stage(config);
    QVERIFY(stage.isReady());
    DeviceDouble first(stage.device());
    first.start();
    QTRY_VERIFY(first.isWaiting());

    auto options = stage.otherDevice();
    options.door.closingDelay = 60s; // it leaves the closing to the server
    options.reconnects = false;
    DeviceDouble second(options);
    second.start();
    QTRY_COMPARE(second.count(Seen::Taken), 1);
    QCOMPARE(first.count(Seen::Heartbeat), 1); // the probe
    QTRY_VERIFY_WITH_TIMEOUT(second.link(1)->endedByServer(), 3000);
    QVERIFY(first.isWaiting());
    QCOMPARE(first.linksMade(), 1);
    QVERIFY(stage.server.count(EventKind::DeviceRefused) >= 1);

    ViewerDouble viewer(stage.viewer());
    viewer.start();
    QTRY_COMPARE(first.count(Seen::Answer), 1);
}

void TestDevices::secondDeviceIsTakenWhileTheFirstRespawns()
{
    Stage stage;
    auto options = stage.device();
    options.respawns = false; // the slot stays empty while the session runs
    DeviceDouble first(options);
    first.start();
    QTRY_VERIFY(first.isWaiting());
    ViewerDouble viewer(stage.viewer());
    viewer.start();
    QTRY_COMPARE(first.sessions(), 1);

    DeviceDouble other(stage.otherDevice());
    other.start();
    QTRY_VERIFY(other.count(Seen::Taken) >= 1);
    QCOMPARE(other.count(Seen::Clients), 0);
}

void TestDevices::sameDeviceMayTakeTheSlotOfItsSession()
{
    Stage stage;
    auto options = stage.device();
    options.respawns = false;
    DeviceDouble first(options);
    first.start();
    QTRY_VERIFY(first.isWaiting());
    ViewerDouble viewer(stage.viewer());
    viewer.start();
    QTRY_COMPARE(first.sessions(), 1);

    DeviceDouble again(stage.device());
    again.start();
    QTRY_VERIFY(again.isWaiting());
    QCOMPARE(first.sessions(), 1);
}

void TestDevices::powerCycledDeviceIsBackWithinSixSeconds()
{
    QFETCH(ServerConfig, config);
    Stage stage(config);
    auto options = stage.device();
    options.backOff = 0ms;
    DeviceDouble device(options);
    device.start();
    QTRY_VERIFY(device.isWaiting());

    device.powerCycle();
    QElapsedTimer since;
    since.start();
    QVERIFY(!device.isWaiting());
    QTRY_VERIFY_WITH_TIMEOUT(device.isWaiting(), static_cast<int>(kit::promised(6000)));
    QVERIFY2(since.elapsed() < kit::promised(6000), qPrintable(QString::number(since.elapsed())));
    QCOMPARE(device.count(Seen::Taken), 0);
    QTRY_COMPARE(stage.server.count(EventKind::DeviceReplaced), 1);

    ViewerDouble viewer(stage.viewer());
    viewer.start();
    QTRY_COMPARE(device.count(Seen::Answer), 1);
}

void TestDevices::silentDeviceReconnectsByItsWatchdog()
{
    Stage stage;
    DeviceDouble device(stage.device());
    device.start();
    QTRY_VERIFY(device.isWaiting());
    device.advance(51s); // complains with HBTimeout: well-formed, calls for nothing
    device.advance(5s);
    QTRY_COMPARE(device.linksMade(), 2);
    QTRY_VERIFY(device.isWaiting());
    QCOMPARE(device.links().size(), 1);
    QCOMPARE(device.count(Seen::Taken), 0);
}

void TestDevices::deviceSurvivesARestartOfTheServer()
{
    QFETCH(ServerConfig, config);
    Stage stage(config);
    DeviceDouble device(stage.device());
    device.start();
    QTRY_VERIFY(device.isWaiting());
    ViewerDouble viewer(stage.viewer());
    viewer.start();
    QTRY_COMPARE(device.sessions(), 1);
    QTRY_VERIFY(device.isWaiting());

    QVERIFY(stage.server.restart());
    QTRY_COMPARE(device.count(Seen::Disconnect), 2); // the session's link and the waiting one
    QTRY_VERIFY(viewer.texts().contains("0::"));
    QTRY_VERIFY(viewer.hasEnded());
    QTRY_VERIFY(device.isWaiting());

    ViewerDouble next(stage.viewer());
    next.start();
    QTRY_VERIFY(next.isJoined());
}

void TestDevices::refusedDeviceHearsItsOwnSpelling_data()
{
    spellings();
}

void TestDevices::refusedDeviceHearsItsOwnSpelling()
{
    QFETCH(DeviceSpelling, spelling);
    auto config = ServerUnderTest::loopbackConfig();
    config.deviceTokens.required = true;
    Stage stage(config);
    auto options = stage.device();
    options.character.spelling = spelling;
    options.character.token = "wrong";
    options.door.closingDelay = 60s;
    options.reconnects = false;
    DeviceDouble device(options);
    device.start();
    QTRY_COMPARE(device.count(Seen::InvalidToken), 1);
    QTRY_VERIFY_WITH_TIMEOUT(device.link(1)->endedByServer(), 3000);
    QCOMPARE(device.textsOf(1).last(),
        spelling == DeviceSpelling::Rms ? "5:::{\"name\":\"invalidRmsToken\",\"args\":[]}"_ba
                                        : "5:::{\"name\":\"invalidEmsToken\",\"args\":[]}"_ba);
    QCOMPARE(device.count(Seen::Clients), 0);
}

void TestDevices::viewerTokenDoesNotAdmitADevice()
{
    auto config = ServerUnderTest::loopbackConfig();
    config.tokensEnabled = true;
    config.deviceTokens.required = true;
    Stage stage(config);
    QCOMPARE(stage.server.admin("c=addToken&i=for-a-viewer")[u"status"_s].toString(), u"SUCCESS"_s);
    auto options = stage.device();
    options.character.token = "for-a-viewer";
    DeviceDouble device(options);
    device.start();
    QTRY_VERIFY(device.count(Seen::InvalidToken) >= 1);
    QCOMPARE(device.count(Seen::Clients), 0);
}

void TestDevices::deviceTokenAdmitsItsDeviceAndNoViewer()
{
    auto config = ServerUnderTest::loopbackConfig();
    config.tokensEnabled = true;
    config.deviceTokens.required = true;
    Stage stage(config);
    QCOMPARE(
        stage.server.admin("c=addToken&i=of-the-camera&device=room1")[u"status"_s].toString(), u"SUCCESS"_s);
    auto options = stage.device();
    options.character.token = "of-the-camera";
    DeviceDouble device(options);
    device.start();
    QTRY_VERIFY(device.isWaiting());
    QCOMPARE(device.count(Seen::InvalidToken), 0);

    auto page = stage.viewer();
    page.token = u"of-the-camera"_s;
    ViewerDouble viewer(page);
    viewer.start();
    QTRY_COMPARE(viewer.joinError(), u"invalidToken"_s);

    options.character.room = "room2"; // the token is bound to the other room
    DeviceDouble elsewhere(options);
    elsewhere.start();
    QTRY_VERIFY(elsewhere.count(Seen::InvalidToken) >= 1);
}

void TestDevices::everySpellingIsUnderstood()
{
    QFETCH(DeviceSpelling, spelling);
    Stage stage;
    auto options = stage.device();
    options.character.spelling = spelling;
    DeviceDouble device(options);
    device.start();
    QTRY_VERIFY(device.isWaiting());
    ViewerDouble viewer(stage.viewer());
    viewer.start();
    QTRY_COMPARE(device.count(Seen::Answer), 1);
    QCOMPARE(device.link(1)->mind().ownId(), viewer.device().toLatin1());
}

void TestDevices::roomOutsideTheListIsRefused()
{
    auto config = ServerUnderTest::loopbackConfig();
    config.allowedRooms = {u"allowed"_s};
    Stage stage(config);
    auto options = stage.device();
    options.door.closingDelay = 60s;
    options.reconnects = false;
    DeviceDouble device(options);
    device.start();
    QTRY_COMPARE(device.count(Seen::InvalidRoom), 1);
    QTRY_VERIFY_WITH_TIMEOUT(device.link(1)->endedByServer(), 3000);
    QCOMPARE(device.textsOf(1).last(), "5:::{\"name\":\"invalidRoom\",\"args\":[]}"_ba);

    ViewerDouble viewer(stage.viewer());
    viewer.start();
    QTRY_COMPARE(viewer.joinError(), u"invalidRoom"_s);

    options = stage.device();
    options.character.room = "allowed";
    DeviceDouble welcome(options);
    welcome.start();
    QTRY_VERIFY(welcome.isWaiting());
}

void TestDevices::roomsAreAllowedAndForbiddenAtRunTime()
{
    auto config = ServerUnderTest::loopbackConfig();
    config.allowedRooms = {u"other"_s};
    Stage stage(config);
    DeviceDouble device(stage.device());
    device.start();
    QTRY_VERIFY(device.count(Seen::InvalidRoom) >= 1);
    QCOMPARE(stage.server.admin("c=addRoom&i=room1")[u"status"_s].toString(), u"SUCCESS"_s);
    QTRY_VERIFY(device.isWaiting());

    QCOMPARE(stage.server.admin("c=delRoom&i=room1")[u"status"_s].toString(), u"SUCCESS"_s);
    auto options = stage.viewer();
    ViewerDouble viewer(options);
    viewer.start();
    QTRY_COMPARE(viewer.joinError(), u"invalidRoom"_s);
}

void TestDevices::deviceWithBrokenJsonHarmsNobody()
{
    Stage stage;
    DeviceDouble device(stage.device());
    device.start();
    QTRY_VERIFY(device.isWaiting());
    auto options = stage.otherDevice();
    options.character.room = "a\"b"; // room and token go into its JSON as they are
    options.reconnects = false;
    DeviceDouble broken(options);
    broken.start();
    QTRY_VERIFY(broken.count(Seen::ErsId) == 1);
    ViewerDouble viewer(stage.viewer());
    viewer.start();
    QTRY_COMPARE(device.count(Seen::Answer), 1);
    QCOMPARE(broken.count(Seen::Clients), 0);
}

QTEST_GUILESS_MAIN(TestDevices)
#include "tst_devices.moc"
