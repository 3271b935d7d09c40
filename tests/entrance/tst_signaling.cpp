// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/entrance/Entrance.h"

#include <QThread>

using namespace rdv;
using namespace rdv::test;
using namespace Qt::StringLiterals;

class TestSignaling : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void handshakeArrivesInOneRead();
    void deviceUpgradesOnTheSameConnection();
    void browserUpgradesOnANewConnection();
    void handshakeWorksAfterPages();
    void firstFramesFollowTheUpgrade();
    void upgradeAnswerIsExact();
    void fallbackIdGetsANewSession();
    void usedIdIsAnsweredLikeSocketIo();
    void unknownIdIsAnsweredLikeSocketIo();
    void earlyFrameIsRefused();
    void badUpgradeIsRefused_data();
    void badUpgradeIsRefused();
    void peerOriginIsWhatTheRequestSaid();
    void originPolicyHoldsForHandshakeAndUpgrade();
};

void TestSignaling::handshakeArrivesInOneRead()
{
    Entrance entrance;
    QVERIFY(!entrance.problem);
    const quint16 port = entrance.doorman->port();
    QList<QByteArray> firstReads;
    std::unique_ptr<QThread> device(QThread::create([port, &firstReads] {
        for (int i = 0; i < 50; ++i) {
            QTcpSocket socket;
            socket.connectToHost(u"127.0.0.1"_s, port);
            socket.waitForConnected();
            socket.write(get("/socket.io/1/?t=1795337475367", "Origin: http://127.0.0.1:3535\r\n"));
            socket.waitForReadyRead();
            firstReads.append(socket.readAll());
            socket.abort();
        }
    }));
    device->start();
    QTRY_VERIFY_WITH_TIMEOUT(device->isFinished(), 30000);
    QCOMPARE(firstReads.size(), 50);
    for (const QByteArray& read : std::as_const(firstReads)) {
        QVERIFY(read.endsWith(":60:60:websocket,xhr-polling\r\n0\r\n\r\n"));
        QCOMPARE(idIn(read).size(), 40);
    }
    QCOMPARE(entrance.count(Counter::Handshakes), 50);
}

void TestSignaling::deviceUpgradesOnTheSameConnection()
{
    Entrance entrance;
    Client device(entrance);
    const QByteArray id = idIn(device.ask(get("/socket.io/1/?t=1")));
    QCOMPARE(id.size(), 40);
    QVERIFY(device.ask(upgrade(id)).startsWith("HTTP/1.1 101 Switching Protocols\r\n"));
    QTRY_COMPARE(entrance.links.size(), 1);
    QCOMPARE(entrance.count(Counter::UpgradesAccepted), 1);
    QCOMPARE(entrance.doorman->connectionCount(), 1);
}

void TestSignaling::browserUpgradesOnANewConnection()
{
    Entrance entrance;
    Client page(entrance);
    const QByteArray id = idIn(page.ask(get("/socket.io/1/?t=1")));
    Client socket(entrance);
    QVERIFY(socket.ask(upgrade(id)).startsWith("HTTP/1.1 101 Switching Protocols\r\n"));
    QTRY_COMPARE(entrance.links.size(), 1);
    QCOMPARE(entrance.links.first()->id().text().first(4), "0007");
    QCOMPARE(entrance.links.first()->id().text().size(), 32);
    QVERIFY(entrance.links.first()->id().text() != id);
}

void TestSignaling::handshakeWorksAfterPages()
{
    Entrance entrance;
    Client client(entrance);
    QVERIFY(client.ask(get("/")).startsWith("HTTP/1.1 200 OK\r\n"));
    QVERIFY(client.ask(get("/")).startsWith("HTTP/1.1 200 OK\r\n"));
    const QByteArray id = idIn(client.ask(get("/socket.io/1/?t=1")));
    QCOMPARE(id.size(), 40);
    QVERIFY(client.ask(upgrade(id)).startsWith("HTTP/1.1 101 "));
}

void TestSignaling::firstFramesFollowTheUpgrade()
{
    Entrance entrance;
    entrance.greet = [](PeerLink* link) {
        link->sendPacket("1::");
        link->sendPacket("5:::{\"name\":\"ersid\",\"args\":[{\"id\":\"00\"}]}");
    };
    Open open(entrance);
    QTRY_COMPARE(open.client.received,
        QByteArray("\x81\x03") + "1::" + QByteArray("\x81\x29")
            + "5:::{\"name\":\"ersid\",\"args\":[{\"id\":\"00\"}]}");
    QCOMPARE(entrance.count(Counter::MessagesSent), 2);
}

void TestSignaling::upgradeAnswerIsExact()
{
    Entrance entrance;
    Open open(entrance);
    QVERIFY(open.switched.startsWith("HTTP/1.1 101 Switching Protocols\r\n"));
    QVERIFY(open.switched.contains("\r\nSec-WebSocket-Accept: AuqIOFN1rYvYz34izt1ussPZaHs=\r\n"));
    QVERIFY(open.switched.contains("\r\nUpgrade: websocket\r\n"));
    QVERIFY(open.switched.contains("\r\nConnection: Upgrade\r\n"));
    QVERIFY(!open.switched.contains("Extensions"));
    QVERIFY(!open.switched.contains("chunked"));
}

void TestSignaling::fallbackIdGetsANewSession()
{
    Entrance entrance;
    Open first(entrance);
    Open second(entrance);
    QVERIFY(first.link);
    QVERIFY(second.link);
    QVERIFY(first.link->id() != second.link->id());
}

void TestSignaling::usedIdIsAnsweredLikeSocketIo()
{
    Entrance entrance;
    Client page(entrance);
    const QByteArray id = idIn(page.ask(get("/socket.io/1/?t=1")));
    Client first(entrance);
    QVERIFY(first.ask(upgrade(id)).startsWith("HTTP/1.1 101 "));
    QTRY_COMPARE(entrance.links.size(), 1);
    Client second(entrance);
    QVERIFY(second.ask(upgrade(id)).startsWith("HTTP/1.1 101 "));
    QVERIFY(second.waitForEnd());
    QCOMPARE(second.received, QByteArray("\x81\x07") + "7:::1+0");
    QCOMPARE(entrance.links.size(), 1);
    QCOMPARE(entrance.count(Counter::UpgradesRefused), 1);
    QVERIFY(!first.disconnected);
}

void TestSignaling::unknownIdIsAnsweredLikeSocketIo()
{
    Entrance entrance;
    Client client(entrance);
    QVERIFY(client.ask(upgrade("0123456789012345678901234567890123456789")).startsWith("HTTP/1.1 101 "));
    QVERIFY(client.waitForEnd());
    QCOMPARE(client.received, QByteArray("\x81\x07") + "7:::1+0");
    QVERIFY(entrance.links.isEmpty());
}

void TestSignaling::earlyFrameIsRefused()
{
    Entrance entrance;
    Client client(entrance);
    client.send(upgrade("12345678901234567890") + frame("2::"));
    QVERIFY(client.answer().startsWith("HTTP/1.1 400 Bad Request\r\n"));
    QVERIFY(client.waitForEnd());
    QVERIFY(entrance.links.isEmpty());
    QCOMPARE(entrance.count(Counter::UpgradesRefused), 1);
}

void TestSignaling::badUpgradeIsRefused_data()
{
    QTest::addColumn<QByteArray>("request");
    QTest::addColumn<int>("status");
    const QByteArray good = upgrade("12345678901234567890");
    QTest::newRow("version") << QByteArray(good).replace("Version: 13", "Version: 8") << 426;
    QTest::newRow("key") << QByteArray(good).replace("ZrZ6hzVBYtY2ApJ/dcsXPA==", "short") << 400;
    QTest::newRow("connection") << QByteArray(good).replace("Connection: Upgrade", "Connection: close")
                                << 400;
    QTest::newRow("path") << QByteArray(good).replace("/socket.io/1/websocket/", "/other/") << 404;
    QTest::newRow("host") << QByteArray(good).replace("Host: 127.0.0.1:3535", "Host: a@b") << 400;
    QTest::newRow("method") << QByteArray(good).replace("GET ", "HEAD ") << 405;
    QTest::newRow("no upgrade") << get("/socket.io/1/websocket/12345678901234567890") << 426;
    QTest::newRow("other transport") << get("/socket.io/1/htmlfile/12345678901234567890") << 404;
    QTest::newRow("other revision") << get("/socket.io/2/") << 500;
}

void TestSignaling::badUpgradeIsRefused()
{
    QFETCH(QByteArray, request);
    QFETCH(int, status);
    Entrance entrance;
    Client client(entrance);
    client.send(request);
    QVERIFY(client.waitForEnd());
    QVERIFY(client.received.startsWith("HTTP/1.1 " + QByteArray::number(status) + ' '));
    QVERIFY(client.received.contains("\r\nConnection: close\r\n"));
    QVERIFY(entrance.links.isEmpty());
    QTRY_COMPARE(entrance.doorman->connectionCount(), 0);
    QCOMPARE(entrance.events.size(), 1);
}

void TestSignaling::peerOriginIsWhatTheRequestSaid()
{
    ServerConfig config;
    config.trustedProxies = {u"127.0.0.1"_s};
    Entrance entrance(config);
    Client client(entrance);
    QByteArray request = upgrade("12345678901234567890", "X-Forwarded-For: 10.0.0.9, 203.0.113.9\r\n");
    request.replace("Host: 127.0.0.1:3535", "Host: [2001:DB8::7]:3535");
    QVERIFY(client.ask(request).startsWith("HTTP/1.1 101 "));
    QTRY_COMPARE(entrance.links.size(), 1);
    const PeerOrigin origin = entrance.links.first()->origin();
    QCOMPARE(origin.address, u"203.0.113.9"_s);
    QCOMPARE(origin.host, u"2001:db8::7"_s);
    QCOMPARE(origin.userAgent, u"ExampleMake ExampleModel 1.2.3 00:11:22:33:44:55 7.8"_s);
    QVERIFY(!origin.secure);
    QVERIFY(!origin.polling);
}

void TestSignaling::originPolicyHoldsForHandshakeAndUpgrade()
{
    ServerConfig config;
    config.allowedOrigins = {u"https://cam.example"_s};
    Entrance entrance(config);
    Client stranger(entrance);
    QVERIFY(
        stranger.ask(get("/socket.io/1/", "Origin: https://evil.example\r\n")).startsWith("HTTP/1.1 403 "));
    Client strangersSocket(entrance);
    const QByteArray evil = upgrade("12345678901234567890")
                                .replace("Origin: http://127.0.0.1:3535", "Origin: https://evil.example");
    QVERIFY(strangersSocket.ask(evil).startsWith("HTTP/1.1 403 "));
    Client page(entrance);
    QVERIFY(page.ask(get("/socket.io/1/", "Origin: https://cam.example\r\n"))
                .contains("\r\nAccess-Control-Allow-Origin: https://cam.example\r\n"));
    Open device(entrance);
    QVERIFY(device.link);
}

QTEST_GUILESS_MAIN(TestSignaling)
#include "tst_signaling.moc"
