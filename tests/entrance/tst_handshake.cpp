// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/entrance/AddressLedger.h"
#include "server/entrance/ClientAddress.h"
#include "server/entrance/MessageGate.h"
#include "server/entrance/OriginPolicy.h"
#include "server/entrance/PendingTransports.h"
#include "server/entrance/ReportGate.h"
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
    void originIsJudged_data();
    void originIsJudged();
    void hostFieldIsRead_data();
    void hostFieldIsRead();
    void networksAreFolded();
    void forwardedAddressIsReadRightToLeft_data();
    void forwardedAddressIsReadRightToLeft();
    void connectionsPerAddressAreLimited();
    void idleAddressesAreForgotten();
    void messageRateIsLimited();
    void tenthMalformedMessageCloses();
    void floodOfReportsIsSummedUp();
};

namespace {

const QDateTime when(QDate(2026, 11, 22), QTime(8, 51, 15), Qt::UTC);

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

void TestHandshake::originIsJudged_data()
{
    QTest::addColumn<QStringList>("listed");
    QTest::addColumn<QByteArray>("origin");
    QTest::addColumn<QByteArray>("host");
    QTest::addColumn<bool>("allowed");
    const QStringList none;
    const QStringList one{u"https://cam.example"_s};
    const QStringList bare{u"cam.example:8080"_s};
    QTest::newRow("nothing listed") << none << "https://evil.example"_ba
                                    << "h"_ba << true;
    QTest::newRow("nothing listed, null") << none << "null"_ba
                                          << "h"_ba << true;
    QTest::newRow("no origin") << one << ""_ba
                               << "h"_ba << true;
    QTest::newRow("listed") << one << "https://cam.example"_ba
                            << "h"_ba << true;
    QTest::newRow("listed, port spelt") << one << "https://cam.example:443"_ba
                                        << "h"_ba << true;
    QTest::newRow("case") << one << "https://CAM.example"_ba
                          << "h"_ba << true;
    QTest::newRow("other port") << one << "https://cam.example:8443"_ba
                                << "h"_ba << false;
    QTest::newRow("other scheme") << one << "http://cam.example"_ba
                                  << "h"_ba << false;
    QTest::newRow("prefix") << one << "https://xcam.example"_ba
                            << "h"_ba << false;
    QTest::newRow("suffix") << one << "https://cam.example.evil"_ba
                            << "h"_ba << false;
    QTest::newRow("null") << one << "null"_ba
                          << "h"_ba << false;
    QTest::newRow("nonsense") << one << "cam.example"_ba
                              << "h"_ba << false;
    QTest::newRow("bare host") << bare << "http://cam.example:8080"_ba
                               << "h"_ba << true;
    QTest::newRow("bare host, other port") << bare << "http://cam.example"_ba
                                           << "h"_ba << false;
    QTest::newRow("device") << one << "http://192.0.2.7:3535"_ba
                            << "192.0.2.7:3535"_ba << true;
    QTest::newRow("device, other address") << one << "http://192.0.2.8:3535"_ba
                                           << "192.0.2.7:3535"_ba << false;
    QTest::newRow("device, IPv6") << one << "http://[2001:db8::7]:3535"_ba
                                  << "[2001:db8::7]:3535"_ba << true;
    QTest::newRow("rebound name") << one << "http://evil.example:3535"_ba
                                  << "evil.example:3535"_ba << false;
    QTest::newRow("public host") << one << "http://ers.example:3535"_ba
                                 << "ers.example:3535"_ba << true;
}

void TestHandshake::originIsJudged()
{
    QFETCH(QStringList, listed);
    QFETCH(QByteArray, origin);
    QFETCH(QByteArray, host);
    QFETCH(bool, allowed);
    QCOMPARE(OriginPolicy(listed, u"ers.example"_s).allows(origin, host), allowed);
}

void TestHandshake::hostFieldIsRead_data()
{
    QTest::addColumn<QByteArray>("field");
    QTest::addColumn<QString>("host");
    QTest::newRow("address") << "192.0.2.7:3535"_ba << u"192.0.2.7"_s;
    QTest::newRow("name") << "ERS.Example:3535"_ba << u"ers.example"_s;
    QTest::newRow("no port") << "ers.example"_ba << u"ers.example"_s;
    QTest::newRow("underscore") << "my_ers"_ba << u"my_ers"_s;
    QTest::newRow("IPv6") << "[2001:DB8::7]:3535"_ba << u"2001:db8::7"_s;
    QTest::newRow("IPv6, scope") << "[fe80::1%25eth0]:3535"_ba << QString();
    QTest::newRow("IPv6, open") << "[2001:db8::7"_ba << QString();
    QTest::newRow("bare IPv6") << "2001:db8::7"_ba << QString();
    QTest::newRow("empty") << ""_ba << QString();
    QTest::newRow("port only") << ":3535"_ba << QString();
    QTest::newRow("user") << "a@b"_ba << QString();
    QTest::newRow("path") << "a/b"_ba << QString();
    QTest::newRow("quote") << "a\"b"_ba << QString();
    QTest::newRow("bad port") << "a:b"_ba << QString();
    QTest::newRow("long") << QByteArray(254, 'a') << QString();
}

void TestHandshake::hostFieldIsRead()
{
    QFETCH(QByteArray, field);
    QFETCH(QString, host);
    QCOMPARE(hostOfField(field), host);
}

void TestHandshake::networksAreFolded()
{
    const auto key = [](const char* address, int v4, int v6) {
        return networkKey(QHostAddress(QString::fromLatin1(address)), v4, v6);
    };
    QCOMPARE(key("192.0.2.7", 24, 64), key("192.0.2.200", 24, 64));
    QCOMPARE(key("192.0.2.7", 32, 64), key("::ffff:192.0.2.7", 32, 64));
    QVERIFY(key("192.0.2.7", 32, 64) != key("192.0.2.8", 32, 64));
    QVERIFY(key("192.0.2.7", 24, 64) != key("192.0.3.7", 24, 64));
    QCOMPARE(key("2001:db8:0:1::7", 32, 64), key("2001:db8:0:1:ffff::9", 32, 64));
    QVERIFY(key("2001:db8:0:1::7", 32, 64) != key("2001:db8:0:2::7", 32, 64));
    QCOMPARE(canonicalAddress(QHostAddress(u"::ffff:192.0.2.7"_s)).toString(), u"192.0.2.7"_s);
    QCOMPARE(canonicalAddress(QHostAddress(u"fe80::1%eth0"_s)).toString(), u"fe80::1"_s);
}

void TestHandshake::forwardedAddressIsReadRightToLeft_data()
{
    QTest::addColumn<QString>("peer");
    QTest::addColumn<QByteArray>("fields");
    QTest::addColumn<QString>("client");
    QTest::newRow("stranger") << u"198.51.100.1"_s << "X-Forwarded-For: 203.0.113.9\r\n"_ba
                              << u"198.51.100.1"_s;
    QTest::newRow("proxy") << u"10.0.0.1"_s << "X-Forwarded-For: 203.0.113.9\r\n"_ba << u"203.0.113.9"_s;
    QTest::newRow("mapped proxy") << u"::ffff:10.0.0.1"_s << "X-Forwarded-For: 203.0.113.9\r\n"_ba
                                  << u"203.0.113.9"_s;
    QTest::newRow("forged left part")
        << u"10.0.0.1"_s << "X-Forwarded-For: 127.0.0.1, 203.0.113.9\r\n"_ba << u"203.0.113.9"_s;
    QTest::newRow("chain") << u"10.0.0.1"_s
                           << "X-Forwarded-For: 1.1.1.1, 203.0.113.9\r\nX-Forwarded-For: 10.2.3.4\r\n"_ba
                           << u"203.0.113.9"_s;
    QTest::newRow("nonsense") << u"10.0.0.1"_s << "X-Forwarded-For: 203.0.113.9, unknown\r\n"_ba
                              << u"10.0.0.1"_s;
    QTest::newRow("nothing") << u"10.0.0.1"_s << ""_ba << u"10.0.0.1"_s;
    QTest::newRow("proxies only") << u"10.0.0.1"_s << "X-Forwarded-For: 10.0.0.3\r\n"_ba << u"10.0.0.3"_s;
}

void TestHandshake::forwardedAddressIsReadRightToLeft()
{
    QFETCH(QString, peer);
    QFETCH(QByteArray, fields);
    QFETCH(QString, client);
    const TrustedProxies proxies({u"10.0.0.0/8"_s, u"nonsense"_s});
    QCOMPARE(proxies.clientOf(QHostAddress(peer), get("/", fields)).toString(), client);
    QVERIFY(proxies.isExempt(QHostAddress(u"127.0.0.1"_s)));
    QVERIFY(proxies.isExempt(QHostAddress(u"::1"_s)));
    QVERIFY(proxies.isExempt(QHostAddress(u"10.9.9.9"_s)));
    QVERIFY(!proxies.isExempt(QHostAddress(u"192.0.2.1"_s)));
}

void TestHandshake::connectionsPerAddressAreLimited()
{
    AddressLedger ledger(3, 2);
    QVERIFY(ledger.enter("a", false, at(0s)));
    QVERIFY(ledger.enter("a", false, at(0s)));
    QVERIFY(!ledger.enter("a", false, at(0s))); // too fast
    QVERIFY(ledger.enter("a", false, at(2s)));
    QVERIFY(!ledger.enter("a", false, at(4s))); // too many
    QVERIFY(ledger.enter("b", false, at(4s)));
    QVERIFY(ledger.enter("a", true, at(4s)));
    QCOMPARE(ledger.total(), 5);
    ledger.leave("a", false);
    QVERIFY(ledger.enter("a", false, at(6s)));
}

void TestHandshake::idleAddressesAreForgotten()
{
    AddressLedger ledger(3, 50);
    QVERIFY(ledger.enter("a", false, at(0s)));
    QVERIFY(ledger.enter("b", false, at(0s)));
    ledger.leave("a", false);
    ledger.forgetIdle(at(1s));
    QCOMPARE(ledger.networks(), 2);
    ledger.forgetIdle(at(10s));
    QCOMPARE(ledger.networks(), 1);
    QCOMPARE(ledger.total(), 1);
}

void TestHandshake::messageRateIsLimited()
{
    using Verdict = MessageGate::Verdict;
    Limits limits;
    limits.messagesPerSecond = 2;
    limits.messageBurst = 5;
    MessageGate gate(limits);
    for (int i = 0; i < 5; ++i)
        QCOMPARE(gate.arrived(at(1s)), Verdict::Pass);
    QCOMPARE(gate.arrived(at(1s)), Verdict::Drop);
    QCOMPARE(gate.arrived(at(2s)), Verdict::Pass);
    QCOMPARE(gate.arrived(at(2s)), Verdict::Pass);
    for (int i = 0; i < 9; ++i)
        QCOMPARE(gate.arrived(at(2s)), Verdict::Drop);
    QCOMPARE(gate.arrived(at(2s)), Verdict::Close);
}

void TestHandshake::tenthMalformedMessageCloses()
{
    MessageGate gate{Limits()};
    for (int i = 0; i < 9; ++i)
        QCOMPARE(gate.malformed(), MessageGate::Verdict::Drop);
    QCOMPARE(gate.malformed(), MessageGate::Verdict::Close);
}

void TestHandshake::floodOfReportsIsSummedUp()
{
    ReportGate gate;
    int passed = 0;
    for (int i = 0; i < 1000; ++i)
        passed += gate.pass(Event(EventKind::PeerRefused, Level::Info), at(0s)) ? 1 : 0;
    QCOMPARE(passed, 50);
    const auto next = gate.pass(Event(EventKind::PeerRefused, Level::Info), at(1s));
    QVERIFY(next);
    QCOMPARE(next->fields.last().second, u"950"_s);
    QCOMPARE(next->wall, 1000);
}

QTEST_GUILESS_MAIN(TestHandshake)
#include "tst_handshake.moc"
