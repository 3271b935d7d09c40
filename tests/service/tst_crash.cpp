// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/kit/DeviceDouble.h"
#include "tests/kit/Failures.h"
#include "tests/kit/Patience.h"
#include "tests/kit/ViewerDouble.h"
#include "tests/service/FrozenThread.h"
#include "tests/service/NotifyingManager.h"

#include <QElapsedTimer>
#include <QFile>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <csignal>
#include <memory>
#include <vector>

using namespace Qt::StringLiterals;
using namespace rdv::kit;
using namespace std::chrono_literals;

namespace {

/// The unit's own span takes too long for every day; the long form of these tests keeps it.
std::chrono::milliseconds watchdogSpan()
{
    const auto ofUnit = UnitFile().span(u"WatchdogSec"_s);
    const std::chrono::milliseconds shorter = ofUnit * promised(1) / 10;
    return qEnvironmentVariableIsSet("RDV_FULL") ? ofUnit : shorter;
}

quint16 freePort()
{
    QTcpServer server;
    server.listen(QHostAddress::LocalHost);
    return server.serverPort();
}

bool answers(quint16 port)
{
    QTcpSocket socket;
    socket.connectToHost(QHostAddress::LocalHost, port);
    return socket.waitForConnected(1000);
}

/// The answer of the old admin URL.
QByteArray ask(quint16 port, const QByteArray& query)
{
    QTcpSocket socket;
    socket.connectToHost(QHostAddress::LocalHost, port);
    socket.write("GET /?" + query + " HTTP/1.1\r\nHost: 127.0.0.1:" + QByteArray::number(port)
        + "\r\nUser-Agent: curl/7.88.1\r\nConnection: close\r\n\r\n");
    QByteArray answer;
    while (!answer.contains('}') && socket.waitForReadyRead(5000))
        answer += socket.readAll();
    return answer;
}

} // namespace

/// The program under a manager of services that does what its unit says.
class TestCrash : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void readinessComesWhenThePortsAnswer();
    void statusTellsTheDevices();
    void reloadIsAnnouncedAndEnds();
    void terminationIsAnnouncedAndSucceeds();
    void devicesAreBackAndTokensStayBound_data();
    void devicesAreBackAndTokensStayBound();
    void exitCodesDecideAboutARestart_data();
    void exitCodesDecideAboutARestart();

private:
    [[nodiscard]] QStringList arguments() const;

    std::unique_ptr<QTemporaryDir> m_state;
    quint16 m_port = 0;
    quint16 m_adminPort = 0;
};

void TestCrash::init()
{
    m_state = std::make_unique<QTemporaryDir>();
    m_port = freePort();
    m_adminPort = freePort();
}

QStringList TestCrash::arguments() const
{
    QFile file(m_state->filePath(u"default.json"_s));
    if (file.open(QIODevice::WriteOnly))
        file.write("{}");
    return {u"--config"_s, file.fileName(), u"--port"_s, QString::number(m_port), u"--admin-port"_s,
        QString::number(m_adminPort), u"--set"_s, u"stun.port=0"_s, u"--set"_s, u"bindAddress=127.0.0.1"_s,
        u"--set"_s, u"server.tokensEnabled=true"_s, u"--state-dir"_s, m_state->filePath(u"state"_s)};
}

void TestCrash::readinessComesWhenThePortsAnswer()
{
    NotifyingManager manager(arguments(), watchdogSpan());
    bool answered = false;
    connect(&manager, &NotifyingManager::ready, this,
        [&] { answered = answers(m_port) && answers(m_adminPort); });
    QSignalSpy ready(&manager, &NotifyingManager::ready);
    manager.start();
    QVERIFY2(ready.wait(promised(10'000)), manager.output());
    QVERIFY(answered);
    QCOMPARE(manager.heard().first(), u"READY=1"_s);
    QVERIFY2(manager.status().startsWith(u"Port %1, admin %2"_s.arg(m_port).arg(m_adminPort)),
        qPrintable(manager.status()));
    // It goes on living beyond the watchdog's time.
    QTRY_VERIFY_WITH_TIMEOUT(manager.count(u"WATCHDOG=1"_s) >= 3, promised(30'000));
    QCOMPARE(manager.watchdogStruck(), 0);
}

void TestCrash::statusTellsTheDevices()
{
    NotifyingManager manager(arguments(), watchdogSpan());
    manager.start();
    QTRY_COMPARE_WITH_TIMEOUT(manager.count(u"READY=1"_s), 1, promised(10'000));
    QVERIFY2(manager.status().contains("; 0 devices"_L1), qPrintable(manager.status()));
    DeviceDouble::Options options;
    options.door.port = m_port;
    DeviceDouble device(options);
    device.start();
    QTRY_VERIFY_WITH_TIMEOUT(manager.status().contains("; 1 device,"_L1), promised(10'000));
}

void TestCrash::reloadIsAnnouncedAndEnds()
{
    NotifyingManager manager(arguments(), watchdogSpan());
    manager.start();
    QTRY_COMPARE_WITH_TIMEOUT(manager.count(u"READY=1"_s), 1, promised(10'000));
    manager.signal(SIGHUP);
    QTRY_COMPARE_WITH_TIMEOUT(manager.count(u"READY=1"_s), 2, promised(5'000));
    const qsizetype began = manager.heard().indexOf(u"RELOADING=1"_s);
    QVERIFY(began > 0);
    QVERIFY(manager.heard().at(began + 1).startsWith("MONOTONIC_USEC="_L1));
    QVERIFY(manager.heard().lastIndexOf(u"READY=1"_s) > began);

    // A file that cannot be used is not taken over, and the reload ends all the same.
    QFile file(m_state->filePath(u"default.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("{") == 1);
    file.close();
    manager.signal(SIGHUP);
    QTRY_COMPARE_WITH_TIMEOUT(manager.count(u"READY=1"_s), 3, promised(5'000));
    QVERIFY(answers(m_port));
}

void TestCrash::terminationIsAnnouncedAndSucceeds()
{
    NotifyingManager manager(arguments(), watchdogSpan());
    manager.start();
    QTRY_COMPARE_WITH_TIMEOUT(manager.count(u"READY=1"_s), 1, promised(10'000));
    QSignalSpy ended(&manager, &NotifyingManager::ended);
    QElapsedTimer clock;
    clock.start();
    manager.signal(SIGTERM);
    QVERIFY(ended.wait(promised(2'000)));
    QCOMPARE(manager.lastExit(), 0);
    QCOMPARE(manager.count(u"STOPPING=1"_s), 1);
}

void TestCrash::devicesAreBackAndTokensStayBound_data()
{
    QTest::addColumn<QString>("way");
    QTest::newRow("killed") << u"kill"_s;
    QTest::newRow("all of it hangs") << u"stop"_s;
    QTest::newRow("the service thread hangs") << u"thread"_s;
}

void TestCrash::devicesAreBackAndTokensStayBound()
{
    QFETCH(QString, way);
    NotifyingManager manager(arguments(), watchdogSpan());
    manager.start();
    QTRY_COMPARE_WITH_TIMEOUT(manager.count(u"READY=1"_s), 1, promised(10'000));
    QVERIFY(ask(m_adminPort, "c=addToken&i=mine").contains("SUCCESS"));

    std::vector<std::unique_ptr<DeviceDouble>> devices;
    for (int i = 1; i <= 5; ++i) {
        DeviceDouble::Options options;
        options.door.port = m_port;
        options.character.room = "room" + QByteArray::number(i);
        options.backOff = std::chrono::milliseconds(500 * i);
        devices.push_back(std::make_unique<DeviceDouble>(options));
        devices.back()->start();
    }
    const auto areWaiting = [&devices] {
        return std::all_of(
            devices.begin(), devices.end(), [](const auto& device) { return device->isWaiting(); });
    };
    QTRY_VERIFY_WITH_TIMEOUT(areWaiting(), promised(5'000));
    ViewerDouble::Options options;
    options.port = m_port;
    options.token = u"mine"_s;
    ViewerDouble first(options);
    first.start();
    QTRY_VERIFY_WITH_TIMEOUT(first.isJoined(), promised(5'000));
    options.resume = first.resume();

    std::unique_ptr<FrozenThread> frozen;
    if (way == "kill"_L1) {
        manager.signal(SIGKILL);
    } else if (way == "stop"_L1) {
        manager.signal(SIGSTOP);
    } else {
        frozen = std::make_unique<FrozenThread>(manager.processId(), "service");
        if (!frozen->isFrozen())
            QSKIP("this system does not let a test stop a thread");
        QVERIFY(manager.isRunning());
    }
    const int strikes = way == "kill"_L1 ? 0 : 1;
    const auto patience = static_cast<int>(promised(5'000) + 2 * watchdogSpan().count());
    QTRY_COMPARE_WITH_TIMEOUT(manager.watchdogStruck(), strikes, patience);
    if (frozen)
        QTRY_VERIFY_WITH_TIMEOUT(frozen->hasEnded(), promised(5'000));

    QTRY_COMPARE_WITH_TIMEOUT(manager.starts(), 2, promised(10'000));
    QTRY_COMPARE_WITH_TIMEOUT(manager.count(u"READY=1"_s), 2, promised(10'000));
    QTRY_VERIFY_WITH_TIMEOUT(areWaiting(), promised(10'000));
    QVERIFY2(manager.sinceStart() < promised(10'000), QByteArray::number(manager.sinceStart()));
    qInfo("devices are back %lld ms after the restart", static_cast<long long>(manager.sinceStart()));

    auto stranger = options;
    stranger.resume.clear();
    stranger.source = QHostAddress(u"127.0.0.2"_s);
    ViewerDouble other(stranger);
    other.start();
    QTRY_COMPARE_WITH_TIMEOUT(other.joinError(), u"invalidToken"_s, promised(5'000));
    ViewerDouble again(options);
    again.start();
    QTRY_VERIFY_WITH_TIMEOUT(again.isJoined(), promised(5'000));
    QCOMPARE(takeFailures(), QStringList());
}

void TestCrash::exitCodesDecideAboutARestart_data()
{
    QTest::addColumn<int>("code");
    QTest::addColumn<QStringList>("more");
    QTest::addColumn<bool>("isRestarted");
    const QString nowhere = u"/nowhere.pem"_s;
    QTest::newRow("usage") << 2 << QStringList{u"--nonsense"_s} << false;
    QTest::newRow("configuration") << 3 << QStringList{u"--config"_s, nowhere} << false;
    QTest::newRow("port busy") << 4 << QStringList() << true;
    QTest::newRow("TLS") << 6
                         << QStringList{u"--set"_s, u"server.secure=true"_s, u"--set"_s,
                                u"server.key="_s + nowhere, u"--set"_s, u"server.cert="_s + nowhere}
                         << false;
}

void TestCrash::exitCodesDecideAboutARestart()
{
    QFETCH(int, code);
    QFETCH(QStringList, more);
    QFETCH(bool, isRestarted);
    QTcpServer holder;
    if (isRestarted)
        QVERIFY(holder.listen(QHostAddress::LocalHost, m_port));
    NotifyingManager manager(arguments() + more, watchdogSpan());
    QSignalSpy ended(&manager, &NotifyingManager::ended);
    manager.start();
    QVERIFY(ended.wait(promised(10'000)));
    QCOMPARE(manager.lastExit(), code);
    QCOMPARE(manager.count(u"READY=1"_s), 0);
    holder.close();
    if (isRestarted) {
        QTRY_COMPARE_WITH_TIMEOUT(manager.count(u"READY=1"_s), 1, promised(10'000));
        QVERIFY(manager.starts() >= 2);
    } else {
        QCOMPARE(UnitFile().numbers(u"RestartPreventExitStatus"_s), (QList<int>{2, 3, 6}));
        QVERIFY(!manager.willStart());
        QCOMPARE(manager.starts(), 1);
    }
}

QTEST_GUILESS_MAIN(TestCrash)
#include "tst_crash.moc"
