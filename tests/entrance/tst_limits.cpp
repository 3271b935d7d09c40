// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/entrance/Entrance.h"
#include "tests/kit/Patience.h"

#include <QNetworkInterface>
#include <QTcpServer>

#include <algorithm>

using namespace rdv;
using namespace rdv::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

class TestLimits : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void slowHeadIsEndedAtTheDeadline();
    void silentConnectionIsEndedAtTheDeadline();
    void slowBodyIsEndedAtTheDeadline();
    void idleConnectionIsEndedQuietly();
    void endlessHeadIsRefusedInBoundedMemory();
    void badHeadIsAnsweredAndCounted_data();
    void badHeadIsAnsweredAndCounted();
    void silentConnectionsDoNotDelayOthers();
    void fullServerPausesAndGoesOn();
    void lastSlotsAreForDevices();
    void connectionsOfOneAddressAreLimited();
    void newConnectionsOfOneAddressAreLimited();
    void unusedHandshakesOfOneClientAreLimited();
    void floodOfRefusalsIsFewEvents();
    void busyPortIsAProblem();
    void foreignAddressIsAProblem();
    void stopListeningKeepsLinks();
};

void TestLimits::slowHeadIsEndedAtTheDeadline()
{
    ServerConfig config;
    config.limits.headSeconds = 1s;
    Entrance entrance(config);
    Client client(entrance);
    QElapsedTimer clock;
    clock.start();
    client.send("GET / HTTP/1.1\r\nHost: ");
    QVERIFY(client.answer().startsWith("HTTP/1.1 408 Request Timeout\r\n"));
    QVERIFY(clock.elapsed() >= 900);
    QVERIFY(client.waitForEnd());
    QCOMPARE(entrance.count(Counter::HeadsTooSlow), 1);
}

void TestLimits::silentConnectionIsEndedAtTheDeadline()
{
    ServerConfig config;
    config.limits.headSeconds = 1s;
    Entrance entrance(config);
    Client client(entrance);
    QVERIFY(client.waitForEnd());
    QCOMPARE(client.received, "");
    QCOMPARE(entrance.count(Counter::HeadsTooSlow), 1);
    QTRY_COMPARE(entrance.doorman->connectionCount(), 0);
}

void TestLimits::slowBodyIsEndedAtTheDeadline()
{
    ServerConfig config;
    config.limits.headSeconds = 1s;
    Entrance entrance(config);
    Client client(entrance);
    client.send("POST /socket.io/1/xhr-polling/a HTTP/1.1\r\nHost: h\r\nContent-Length: 100\r\n\r\n2:");
    QVERIFY(client.answer().startsWith("HTTP/1.1 408 "));
    QVERIFY(client.waitForEnd());
}

void TestLimits::idleConnectionIsEndedQuietly()
{
    ServerConfig config;
    config.limits.idleSeconds = 1s;
    Entrance entrance(config);
    Client client(entrance);
    QVERIFY(client.ask(get("/socket.io/1/")).startsWith("HTTP/1.1 200 "));
    QVERIFY(client.waitForEnd());
    QCOMPARE(client.received, "");
    QCOMPARE(entrance.count(Counter::HeadsTooSlow), 0);
    QCOMPARE(entrance.count(Counter::ConnectionsIdle), 1);
    QVERIFY(entrance.events.isEmpty());
}

void TestLimits::endlessHeadIsRefusedInBoundedMemory()
{
    Entrance entrance;
    Client client(entrance);
    const qint64 before = residentBytes();
    const QByteArray piece(64 * 1024, 'a');
    qint64 sent = 0;
    client.send("GET /");
    constexpr qint64 whole = qint64{64} * 1024 * 1024;
    for (int turn = 0; turn < 100000 && sent < whole && !client.disconnected; ++turn) {
        if (client.socket->bytesToWrite() == 0) {
            client.send(piece);
            sent += piece.size();
        }
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 50);
    }
    QVERIFY(client.waitForEnd());
    QVERIFY2(sent < whole, "the server took it all");
    QCOMPARE(entrance.count(Counter::HeadsTooLarge), 1);
    QVERIFY(residentBytes() - before < qint64{20} * RDV_MEMORY_FACTOR * 1024 * 1024);
}

void TestLimits::badHeadIsAnsweredAndCounted_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("status");
    QTest::addColumn<int>("counter");
    const auto row = [](const char* name, const QByteArray& bytes, int status, Counter counter) {
        QTest::newRow(name) << bytes << status << static_cast<int>(counter);
    };
    row("garbage", "\x16\x03\x01", 400, Counter::HeadsMalformed);
    row("two hosts", get("/", "Host: other\r\n"), 400, Counter::HeadsMalformed);
    row("smuggling",
        "POST / HTTP/1.1\r\nHost: h\r\nContent-Length: 4\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n", 400,
        Counter::HeadsMalformed);
    row("many fields", get("/", QByteArray("A: b\r\n").repeated(64)), 431, Counter::HeadsTooLarge);
    row("long head", get("/", "A: " + QByteArray(9000, 'b') + "\r\n"), 431, Counter::HeadsTooLarge);
    row("method", "DELETE / HTTP/1.1\r\nHost: h\r\n\r\n", 405, Counter::HeadsMalformed);
    row("version", "GET / HTTP/1.0\r\nHost: h\r\n\r\n", 505, Counter::HeadsMalformed);
    row("expectation", "POST / HTTP/1.1\r\nHost: h\r\nContent-Length: 1\r\nExpect: 100-continue\r\n\r\n", 417,
        Counter::HeadsMalformed);
}

void TestLimits::badHeadIsAnsweredAndCounted()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, status);
    QFETCH(int, counter);
    Entrance entrance;
    Client client(entrance);
    client.send(bytes);
    QVERIFY(client.waitForEnd());
    QVERIFY(client.received.startsWith("HTTP/1.1 " + QByteArray::number(status) + ' '));
    QVERIFY(client.received.contains("\r\nConnection: close\r\n"));
    QCOMPARE(client.received.count("HTTP/1.1 "), 1);
    QCOMPARE(entrance.count(static_cast<Counter>(counter)), 1);
    QCOMPARE(entrance.events.size(), 1);
    QCOMPARE(entrance.events.first().kind, EventKind::PeerRefused);
}

void TestLimits::silentConnectionsDoNotDelayOthers()
{
    Entrance entrance;
    std::vector<std::unique_ptr<Client>> silent;
    for (int i = 0; i < 300; ++i)
        silent.push_back(std::make_unique<Client>(entrance));
    QTRY_COMPARE(entrance.doorman->connectionCount(), 300);
    Client client(entrance);
    QElapsedTimer clock;
    clock.start();
    QVERIFY(client.ask(get("/")).startsWith("HTTP/1.1 200 "));
    QVERIFY2(clock.elapsed() < kit::promised(1000), QByteArray::number(clock.elapsed()).constData());
    entrance.doorman->dismissStrangers();
    QTRY_COMPARE(entrance.doorman->connectionCount(), 0);
}

void TestLimits::fullServerPausesAndGoesOn()
{
    ServerConfig config;
    config.limits.maxConnections = 20;
    Entrance entrance(config);
    std::vector<std::unique_ptr<Client>> clients;
    for (int i = 0; i < 40; ++i)
        clients.push_back(std::make_unique<Client>(entrance));
    QTRY_VERIFY(entrance.doorman->connectionCount() == 20);
    QTest::qWait(300);
    QCOMPARE(entrance.doorman->connectionCount(), 20);
    QCOMPARE(entrance.count(Counter::AcceptsPaused), 1);
    clients.clear();
    QTRY_COMPARE(entrance.doorman->connectionCount(), 0);
    Client late(entrance);
    QVERIFY(late.ask(get("/")).startsWith("HTTP/1.1 200 "));
}

void TestLimits::lastSlotsAreForDevices()
{
    ServerConfig config;
    config.limits.maxConnections = 20;
    Entrance entrance(config);
    std::vector<std::unique_ptr<Client>> clients;
    for (int i = 0; i < 18; ++i)
        clients.push_back(std::make_unique<Client>(entrance));
    QTRY_COMPARE(entrance.doorman->connectionCount(), 18);
    Client browser(entrance);
    QVERIFY(
        browser.ask(get("/socket.io/1/", "User-Agent: Mozilla/5.0 (X11)\r\n")).startsWith("HTTP/1.1 503 "));
    QVERIFY(browser.waitForEnd());
    QCOMPARE(entrance.count(Counter::PlacesReserved), 1);
    Client device(entrance);
    QVERIFY(device.ask(get("/socket.io/1/", "User-Agent: Make Model\r\n")).startsWith("HTTP/1.1 200 "));
}

/// Loopback is exempt, so the machine meets itself at another of its addresses.
class Neighbour {
public:
    explicit Neighbour(ServerConfig config)
    {
        const auto addresses = QNetworkInterface::allAddresses();
        const auto own = std::ranges::find_if(addresses, [](const QHostAddress& address) {
            return !address.isLoopback() && address.protocol() == QAbstractSocket::IPv4Protocol;
        });
        if (own == addresses.end())
            return;
        address = *own;
        config.port = 0;
        config.bindAddress = address.toString();
        doorman = std::make_unique<Doorman>(config, quint16{7}, counters);
    }
    void connectOne()
    {
        sockets.push_back(std::make_unique<QTcpSocket>());
        sockets.back()->connectToHost(address, doorman->port());
    }
    [[nodiscard]] bool lastIsRefused() const
    {
        return QTest::qWaitFor([this] { return sockets.back()->peek(12) == "HTTP/1.1 429"; });
    }

    QHostAddress address;
    Counters counters;
    std::unique_ptr<Doorman> doorman; ///< null: this machine has no address but loopback
    std::vector<std::unique_ptr<QTcpSocket>> sockets;
};

void TestLimits::connectionsOfOneAddressAreLimited()
{
    ServerConfig config;
    config.limits.connectionsPerAddress = 3;
    Neighbour neighbour(config);
    if (!neighbour.doorman)
        QSKIP("this machine has no address but loopback");
    QVERIFY(!neighbour.doorman->listen());
    for (int i = 0; i < 4; ++i)
        neighbour.connectOne();
    QVERIFY(neighbour.lastIsRefused());
    QCOMPARE(neighbour.doorman->connectionCount(), 3);
    QCOMPARE(neighbour.counters.value(Counter::ConnectionsRefused), quint64{1});
    neighbour.sockets.erase(neighbour.sockets.begin());
    QTRY_COMPARE(neighbour.doorman->connectionCount(), 2);
    neighbour.connectOne();
    QTRY_COMPARE(neighbour.doorman->connectionCount(), 3);
}

void TestLimits::newConnectionsOfOneAddressAreLimited()
{
    ServerConfig config;
    config.limits.newConnectionsPerSecond = 2;
    Neighbour neighbour(config);
    if (!neighbour.doorman)
        QSKIP("this machine has no address but loopback");
    QVERIFY(!neighbour.doorman->listen());
    for (int i = 0; i < 20; ++i)
        neighbour.connectOne();
    QVERIFY(neighbour.lastIsRefused());
    QVERIFY(neighbour.counters.value(Counter::ConnectionsRefused) > 0);
    const auto isAdmitted = [&neighbour] {
        const int before = neighbour.doorman->connectionCount();
        neighbour.connectOne();
        return QTest::qWaitFor([&] { return neighbour.doorman->connectionCount() > before; }, 500);
    };
    QTRY_VERIFY(isAdmitted()); // a second later
}

void TestLimits::unusedHandshakesOfOneClientAreLimited()
{
    ServerConfig config;
    config.trustedProxies = {u"127.0.0.1"_s};
    config.limits.pendingHandshakes = 5;
    Entrance entrance(config);
    Client proxy(entrance);
    const QByteArray one = get("/socket.io/1/", "X-Forwarded-For: 203.0.113.9\r\n");
    for (int i = 0; i < 5; ++i)
        QVERIFY(proxy.ask(one).startsWith("HTTP/1.1 200 "));
    QVERIFY(proxy.ask(one).startsWith("HTTP/1.1 429 "));
    QCOMPARE(entrance.count(Counter::HandshakesRefused), 1);
    Client other(entrance);
    QVERIFY(other.ask(get("/socket.io/1/", "X-Forwarded-For: 198.51.100.9\r\n")).startsWith("HTTP/1.1 200 "));
}

void TestLimits::floodOfRefusalsIsFewEvents()
{
    Entrance entrance;
    QElapsedTimer clock;
    clock.start();
    std::vector<std::unique_ptr<Client>> clients;
    for (int i = 0; i < 300; ++i) {
        clients.push_back(std::make_unique<Client>(entrance));
        clients.back()->send("nonsense\r\n\r\n");
    }
    QTRY_COMPARE(entrance.count(Counter::HeadsMalformed), 300);
    QVERIFY(entrance.events.size() <= 51 + clock.elapsed() / 100);
}

void TestLimits::busyPortIsAProblem()
{
    QTcpServer other;
    QVERIFY(other.listen(QHostAddress::LocalHost));
    ServerConfig config;
    config.bindAddress = u"127.0.0.1"_s;
    config.port = other.serverPort();
    Counters counters;
    Doorman doorman(config, 1, counters);
    const auto problem = doorman.listen();
    QVERIFY(problem);
    QCOMPARE(problem->kind, ProblemKind::PortBusy);
    QCOMPARE(problem->subject, u"127.0.0.1:%1"_s.arg(config.port));
    QCOMPARE(doorman.port(), 0);
}

void TestLimits::foreignAddressIsAProblem()
{
    for (const auto& address : {u"192.0.2.1"_s, u"nonsense"_s}) {
        ServerConfig config;
        config.bindAddress = address;
        config.port = 0;
        Counters counters;
        Doorman doorman(config, 1, counters);
        const auto problem = doorman.listen();
        QVERIFY(problem);
        QCOMPARE(problem->kind, ProblemKind::AddressUnavailable);
    }
}

void TestLimits::stopListeningKeepsLinks()
{
    Entrance entrance;
    Client client(entrance);
    QVERIFY(client.ask(upgrade("12345678901234567890")).startsWith("HTTP/1.1 101 "));
    QTRY_COMPARE(entrance.links.size(), 1);
    Client late(entrance);
    QTRY_COMPARE(entrance.doorman->connectionCount(), 2);
    entrance.doorman->stopListening();
    entrance.doorman->dismissStrangers();
    QCOMPARE(entrance.doorman->port(), 0);
    QVERIFY(late.waitForEnd());
    entrance.links.first()->sendPacket("2::");
    QTRY_COMPARE(client.received, QByteArray("\x81\x03") + "2::");
}

QTEST_GUILESS_MAIN(TestLimits)
#include "tst_limits.moc"
