// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/kit/ServerProcess.h"
#include "tests/server/PlainClient.h"
#include "tests/server/Stage.h"

#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>

#include <csignal>
#include <sys/resource.h>
#include <vector>

using namespace Qt::StringLiterals;
using namespace rdv;
using namespace rdv::kit;
using namespace std::chrono_literals;

/// Starting, stopping and changing the configuration of a server that has people in it.
class TestLifecycle : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cleanup();

    void startsAndStopsTwice();
    void busyPortIsAProblemWithItsNumber();
    void stopTellsEveryPeerLast();
    void reconfigureDropsNobody();
    void brokenReconfigureLeavesEverythingAsItWas();
    void programPrintsItsThreeLines();
    void programEndsWithTwoThousandConnectionsInTwoSeconds_data();
    void programEndsWithTwoThousandConnectionsInTwoSeconds();
    void hangUpSignalRereadsTheConfiguration();
    void busyPortEndsTheProgramWithFour();
};

void TestLifecycle::cleanup()
{
    QCOMPARE(takeFailures(), QStringList());
}

void TestLifecycle::startsAndStopsTwice()
{
    ServerUnderTest server;
    for (int i = 0; i < 2; ++i) {
        QVERIFY(server.start());
        QVERIFY(server.port() != 0);
        QVERIFY(server.stop());
    }
}

void TestLifecycle::busyPortIsAProblemWithItsNumber()
{
    Stage stage;
    auto config = ServerUnderTest::loopbackConfig();
    config.port = stage.server.port();
    ServerUnderTest second(config);
    QVERIFY(!second.start());
    QVERIFY(!second.problems().isEmpty());
    QCOMPARE(second.problems().constFirst().kind, ProblemKind::PortBusy);
    QVERIFY(second.problems().constFirst().subject.contains(QString::number(config.port)));
}

void TestLifecycle::stopTellsEveryPeerLast()
{
    Stage stage;
    auto options = stage.device();
    options.reconnects = false;
    DeviceDouble device(options);
    device.start();
    QTRY_VERIFY(device.isWaiting());
    ViewerDouble viewer(stage.viewer());
    viewer.start();
    QTRY_COMPARE(device.count(Seen::Candidate), 2);
    QTRY_VERIFY(device.isWaiting());
    QVERIFY(stage.server.stop());
    QTRY_COMPARE(device.count(Seen::Disconnect), 2);
    QTRY_VERIFY(viewer.hasEnded());
    QCOMPARE(viewer.texts().constLast(), "0::"_ba);
    QCOMPARE(device.textsOf(1).constLast(), "0::"_ba);
}

void TestLifecycle::reconfigureDropsNobody()
{
    Stage stage;
    DeviceDouble device(stage.device());
    device.start();
    QTRY_VERIFY(device.isWaiting());
    ViewerDouble viewer(stage.viewer());
    viewer.start();
    QTRY_COMPARE(device.count(Seen::Answer), 1);
    QTRY_VERIFY(device.isWaiting());

    auto config = stage.server.config();
    IceServerConfig stun;
    stun.urls = {u"stun:192.0.2.4:3478"_s};
    config.stunServers = {stun};
    config.limits.sendQueueBytes = 128 * 1024;
    QCOMPARE(stage.server.reconfigure(config), QList<Problem>());
    QTRY_COMPARE(stage.server.count(EventKind::ConfigurationReloaded), 1);

    ViewerDouble next(stage.viewer());
    next.start();
    QTRY_VERIFY(next.isJoined());
    QCOMPARE(next.last(u"stunservers"_s)[0][u"url"_s].toString(), u"stun:192.0.2.4:3478"_s);
    QVERIFY(viewer.isOpen());
    QCOMPARE(device.linksEndedByServer(), 0);
}

void TestLifecycle::brokenReconfigureLeavesEverythingAsItWas()
{
    Stage stage(ServerUnderTest::secureConfig());
    QVERIFY(stage.isReady());
    DeviceDouble device(stage.device());
    device.start();
    QTRY_VERIFY(device.isWaiting());
    auto config = stage.server.config();
    config.cert = u"/nonexistent/cert.pem"_s;
    QVERIFY(!stage.server.reconfigure(config).isEmpty());
    ViewerDouble viewer(stage.viewer());
    viewer.start();
    QTRY_COMPARE(device.count(Seen::Answer), 1);
}

void TestLifecycle::programPrintsItsThreeLines()
{
    ServerProcess program;
    QVERIFY(program.start());
    const QByteArray port = QByteArray::number(program.port());
    const QByteArray expected = "ERS running on port " + port + "...\nWebserver port: " + port
        + "\nAdmin access port: " + QByteArray::number(program.adminPort()) + '\n';
    QVERIFY2(program.output().contains(expected), program.output());
    program.signal(SIGINT);
    QCOMPARE(program.exitCode(5000), 0);
}

void TestLifecycle::programEndsWithTwoThousandConnectionsInTwoSeconds_data()
{
    QTest::addColumn<int>("number");
    QTest::newRow("SIGTERM") << SIGTERM;
    QTest::newRow("SIGINT") << SIGINT;
}

void TestLifecycle::programEndsWithTwoThousandConnectionsInTwoSeconds()
{
    QFETCH(int, number);
    constexpr int crowd = 2000;
    rlimit files{};
    getrlimit(RLIMIT_NOFILE, &files);
    files.rlim_cur = std::min<rlim_t>(files.rlim_max, 3 * crowd);
    if (files.rlim_cur < crowd + 200)
        QSKIP("not enough file descriptors for 2,000 connections");
    setrlimit(RLIMIT_NOFILE, &files);

    ServerProcess program;
    QVERIFY(program.start());
    std::vector<PlainClient> clients(crowd);
    int opened = 0;
    for (PlainClient& client : clients)
        opened += client.openSocketIo(program.port(), 1 + opened % 8) ? 1 : 0;
    QCOMPARE(opened, crowd);

    QElapsedTimer since;
    since.start();
    program.signal(number);
    QCOMPARE(program.exitCode(5000), 0);
    const qint64 took = since.elapsed();
    QVERIFY2(took < 2000, qPrintable(u"%1 ms"_s.arg(took)));
    int told = 0;
    for (PlainClient& client : clients)
        told += client.waitForEnd(1s) && client.received().contains("0::") ? 1 : 0;
    QCOMPARE(told, crowd);
}

void TestLifecycle::hangUpSignalRereadsTheConfiguration()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"default.json"_s);
    const auto writeRooms = [&path](const QStringList& rooms) {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(
            QJsonDocument(QJsonObject{{u"allowedrooms"_s, QJsonArray::fromStringList(rooms)}}).toJson());
    };
    writeRooms({u"room1"_s});
    ServerProcess program;
    QVERIFY(program.start({u"--config"_s, path}));
    DeviceDouble::Options options;
    options.door.port = program.port();
    DeviceDouble device(options);
    device.start();
    QTRY_VERIFY(device.isWaiting());

    options.character.room = "room2";
    DeviceDouble later(options);
    later.start();
    QTRY_VERIFY(later.count(Seen::InvalidRoom) >= 1);
    writeRooms({u"room1"_s, u"room2"_s});
    program.signal(SIGHUP);
    QTRY_VERIFY(later.isWaiting());
    QVERIFY(device.isWaiting());
    QCOMPARE(device.linksMade(), 1);
    device.stop();
    later.stop();
    program.signal(SIGTERM);
    QVERIFY2(program.exitCode(5000) == 0, program.output());
}

void TestLifecycle::busyPortEndsTheProgramWithFour()
{
    ServerProcess first;
    QVERIFY(first.start());
    const QTemporaryDir state;
    QProcess second;
    second.setProcessChannelMode(QProcess::MergedChannels);
    second.start(ServerProcess::program(),
        {u"--no-gui"_s, u"--port"_s, QString::number(first.port()), u"--admin-port"_s, u"0"_s, u"--set"_s,
            u"stun.port=0"_s, u"--state-dir"_s, state.path()});
    QVERIFY(second.waitForFinished(5000));
    QCOMPARE(second.exitCode(), 4);
    QVERIFY(second.readAll().contains(QByteArray::number(first.port())));
}

QTEST_GUILESS_MAIN(TestLifecycle)
#include "tst_lifecycle.moc"
