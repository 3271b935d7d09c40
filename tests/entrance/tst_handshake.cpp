// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/entrance/PendingTransports.h"
#include "server/entrance/SocketIoHandshake.h"

#include <QTest>

using namespace rdv;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

class TestHandshake : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void handshakeBytesAreExact();
    void handshakeWithoutOriginIsForEverybody();
    void deviceFindsItsSessionId();
    void pollingBytesAreExact();
    void preflightAllowsWhatOldClientsSend();
    void pathIsUnderstood_data();
    void pathIsUnderstood();
    void upgradeIsChecked_data();
    void upgradeIsChecked();
    void transportIdWorksOnce();
    void transportIdDiesAfterAMinute();
    void transportIdIsBoundToItsNetwork();
    void unusedTransportIdsAreLimited();
};

namespace {

const QDateTime when = QDateTime::fromString(u"2026-11-22T08:51:15Z"_s, Qt::ISODate);

Now at(std::chrono::milliseconds steady)
{
    return {steady, steady};
}

HttpHead get(const QByteArray& target, const QByteArray& fields = {})
{
    return parseHead("GET " + target + " HTTP/1.1\r\nHost: h\r\n" + fields + "\r\n", {}).head;
}

} // namespace

void TestHandshake::handshakeBytesAreExact()
{
    const TransportId id("0123456789abcdef0123456789abcdef01234567"_ba);
    QCOMPARE(handshakeAnswer(id, "http://127.0.0.1:3535", when),
        "HTTP/1.1 200 OK\r\n"
        "Content-Type: text/plain\r\n"
        "Access-Control-Allow-Origin: http://127.0.0.1:3535\r\n"
        "Access-Control-Allow-Credentials: true\r\n"
        "Date: Sun, 22 Nov 2026 08:51:15 GMT\r\n"
        "Connection: keep-alive\r\n"
        "Transfer-Encoding: chunked\r\n"
        "\r\n"
        "44\r\n"
        "0123456789abcdef0123456789abcdef01234567:60:60:websocket,xhr-polling\r\n"
        "0\r\n\r\n");
}

void TestHandshake::handshakeWithoutOriginIsForEverybody()
{
    for (const QByteArray& origin : {QByteArray(), "nonsense"_ba, "http://a/path"_ba, "http://a b"_ba}) {
        const QByteArray bytes = handshakeAnswer(makeTransportId(), origin, when);
        QVERIFY(bytes.contains("\r\nAccess-Control-Allow-Origin: *\r\n"));
        QVERIFY(!bytes.contains("Credentials"));
    }
}

/// The way a device reads the answer: see the wire description.
/// The way a device reads the answer: see handshakeAnswer().
void TestHandshake::deviceFindsItsSessionId()
{
    const TransportId id = makeTransportId();
    QCOMPARE(id.text().size(), 40);
    const QByteArray bytes = handshakeAnswer(id, "http://192.0.2.7:3535", when);
    qsizetype place = bytes.indexOf("chunked");
    QVERIFY(place > 0);
    QCOMPARE(bytes.count("chunked"), 1);
    for (int lineFeeds = 0; lineFeeds < 3; ++lineFeeds)
        place = bytes.indexOf('\n', place) + 1;
    QCOMPARE(bytes.mid(place, bytes.indexOf(':', place) - place), id.text());
}

void TestHandshake::pollingBytesAreExact()
{
    QCOMPARE(pollAnswer("1::", "https://cam.example", when),
        "HTTP/1.1 200 OK\r\n"
        "Content-Type: text/plain; charset=UTF-8\r\n"
        "Content-Length: 3\r\n"
        "Connection: Keep-Alive\r\n"
        "Access-Control-Allow-Origin: https://cam.example\r\n"
        "Access-Control-Allow-Credentials: true\r\n"
        "Cache-Control: no-store\r\n"
        "Date: Sun, 22 Nov 2026 08:51:15 GMT\r\n\r\n"
        "1::");
    const QByteArray post = postAnswer({}, when);
    QVERIFY(post.contains("\r\nContent-Length: 1\r\n"));
    QVERIFY(post.endsWith("\r\n\r\n1"));
    QVERIFY(!post.contains("Access-Control"));
}

void TestHandshake::preflightAllowsWhatOldClientsSend()
{
    const QByteArray bytes = preflightAnswer("https://cam.example", when);
    QVERIFY(bytes.startsWith("HTTP/1.1 204 No Content\r\n"));
    QVERIFY(bytes.contains("\r\nAccess-Control-Allow-Origin: https://cam.example\r\n"));
    QVERIFY(bytes.contains("\r\nAccess-Control-Allow-Credentials: true\r\n"));
    QVERIFY(bytes.contains("\r\nAccess-Control-Allow-Methods: GET, POST, OPTIONS\r\n"));
    QVERIFY(bytes.contains("\r\nAccess-Control-Allow-Headers: Content-Type\r\n"));
}

void TestHandshake::pathIsUnderstood_data()
{
    using Kind = SocketIoRequest::Kind;
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<int>("kind");
    QTest::addColumn<QByteArray>("id");
    const auto row = [](const QByteArray& target, Kind kind, const QByteArray& id = {}) {
        QTest::newRow(target.constData()) << target << static_cast<int>(kind) << id;
    };
    row("/socket.io/1/?t=1", Kind::Handshake);
    row("/socket.io/1/", Kind::Handshake);
    row("/socket.io/1", Kind::Handshake);
    row("/socket.io/1?t=1", Kind::Handshake);
    row("/socket.io/1/websocket/abc", Kind::WebSocket, "abc");
    row("/socket.io/1/websocket/abc?t=1", Kind::WebSocket, "abc");
    row("/socket.io/1/xhr-polling/abc?t=1", Kind::Polling, "abc");
    row("/socket.io/1/xhr-polling/abc/", Kind::Polling, "abc");
    row("/socket.io/1//abc/?disconnect=1", Kind::Disconnect, "abc");
    row("/socket.io/1/xhr-polling/abc?disconnect", Kind::Disconnect, "abc");
    row("/socket.io/1/htmlfile/abc", Kind::OtherTransport, "abc");
    row("/socket.io/2/", Kind::OtherProtocol);
    row("/socket.io/socket.io.js", Kind::None);
    row("/socket.io/", Kind::None);
    row("/", Kind::None);
    row("/socket.iox/1/", Kind::None);
    row("/demo/x.html", Kind::None);
}

void TestHandshake::pathIsUnderstood()
{
    QFETCH(QByteArray, target);
    QFETCH(int, kind);
    QFETCH(QByteArray, id);
    const SocketIoRequest request = readSocketIoRequest(get(target));
    QCOMPARE(static_cast<int>(request.kind), kind);
    QCOMPARE(request.id.text(), id);
}

void TestHandshake::upgradeIsChecked_data()
{
    QTest::addColumn<QByteArray>("fields");
    QTest::addColumn<int>("status");
    const QByteArray key = "Sec-WebSocket-Key: ZrZ6hzVBYtY2ApJ/dcsXPA==\r\n";
    const QByteArray version = "Sec-WebSocket-Version: 13\r\n";
    const QByteArray upgrade = "Upgrade: websocket\r\n";
    const QByteArray connection = "Connection: Upgrade\r\n";
    QTest::newRow("device") << upgrade + connection + version + key << 0;
    QTest::newRow("no connection") << upgrade + version + key << 400;
    QTest::newRow("old version") << upgrade + connection + "Sec-WebSocket-Version: 8\r\n" + key << 426;
    QTest::newRow("no version") << upgrade + connection + key << 426;
    QTest::newRow("no key") << upgrade + connection + version << 400;
    QTest::newRow("short key") << upgrade + connection + version + "Sec-WebSocket-Key: AAAA\r\n" << 400;
    QTest::newRow("no base64") << upgrade + connection + version
            + "Sec-WebSocket-Key: !!Z6hzVBYtY2ApJ/dcsXPA==\r\n"
                               << 400;
}

void TestHandshake::upgradeIsChecked()
{
    QFETCH(QByteArray, fields);
    QFETCH(int, status);
    QCOMPARE(checkUpgrade(get("/socket.io/1/websocket/a", fields)), status);
}

void TestHandshake::transportIdWorksOnce()
{
    PendingTransports pending(64);
    const auto id = pending.mint("n", false, at(0ms));
    QVERIFY(id);
    QVERIFY(pending.claim(*id, "n", at(1s)));
    QVERIFY(!pending.claim(*id, "n", at(1s)));
    QVERIFY(!pending.claim(makeTransportId(), "n", at(1s)));
    QVERIFY(!pending.claim(fallbackTransportId(), "n", at(1s)));
    QCOMPARE(pending.count(), 0);
}

void TestHandshake::transportIdDiesAfterAMinute()
{
    PendingTransports pending(64);
    const auto early = pending.mint("n", false, at(0s));
    const auto late = pending.mint("n", false, at(10s));
    QVERIFY(!pending.claim(*early, "n", at(61s)));
    QVERIFY(pending.claim(*late, "n", at(61s)));
    QVERIFY(pending.mint("n", false, at(61s)));
    pending.expire(at(200s));
    QCOMPARE(pending.count(), 0);
}

void TestHandshake::transportIdIsBoundToItsNetwork()
{
    PendingTransports pending(64);
    const auto id = pending.mint("n", false, at(0s));
    QVERIFY(!pending.claim(*id, "m", at(1s)));
    QVERIFY(pending.claim(*id, "n", at(1s)));
}

void TestHandshake::unusedTransportIdsAreLimited()
{
    PendingTransports pending(2);
    const auto first = pending.mint("n", false, at(0s));
    QVERIFY(pending.mint("n", false, at(0s)));
    QVERIFY(!pending.mint("n", false, at(0s)));
    QVERIFY(pending.mint("m", false, at(0s)));
    QVERIFY(pending.mint("n", true, at(0s)));
    QVERIFY(pending.mint("n", true, at(0s)));
    QVERIFY(!pending.mint("n", false, at(1s)));
    QVERIFY(pending.mint("n", false, at(61s)));
    QVERIFY(!pending.claim(*first, "n", at(61s)));
}

QTEST_GUILESS_MAIN(TestHandshake)
#include "tst_handshake.moc"
