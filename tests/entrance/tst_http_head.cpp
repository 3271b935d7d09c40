// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/entrance/HttpHead.h"

#include <QTest>

using namespace rdv;

class TestHttpHead : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void deviceHandshakeIsRead();
    void upgradeFieldsAreRead();
    void headIsFoundBeforeItsBody();
    void everyPrefixIsIncompleteNotWrong();
    void badHeadIsRefused_data();
    void badHeadIsRefused();
    void headAtTheLimitPassesAndOneByteMoreDoesNot();
    void fieldsAboveTheLimitAreRefused();
    void garbageIsRefusedBeforeABlankLine_data();
    void garbageIsRefusedBeforeABlankLine();
    void percentIsDecodedOnce();
    void queryValuesAreFound();
};

namespace {

HeadVerdict parse(const QByteArray& bytes)
{
    return parseHead(bytes, {});
}

} // namespace

void TestHttpHead::deviceHandshakeIsRead()
{
    const QByteArray bytes
        = "GET /socket.io/1/?t=1795337475367 HTTP/1.1\r\nHost: 127.0.0.1:3535\r\nConnection: keep-alive\r\n"
          "User-Agent: ExampleMake ExampleModel 1.2.3 00:11:22:33:44:55 7.8\r\nOrigin: "
          "http://127.0.0.1:3535\r\n"
          "Accept: */*\r\nReferer: http://52.6.14.61:5050/demo.html\r\nAccept-Encoding: gzip, deflate, "
          "sdch\r\n"
          "Accept-Language: en-US,en;q=0.8\r\n\r\n";
    const HeadVerdict verdict = parse(bytes);
    QCOMPARE(verdict.state, HeadVerdict::State::Complete);
    QCOMPARE(verdict.head.method, HttpHead::Method::Get);
    QCOMPARE(verdict.head.path, "/socket.io/1/");
    QCOMPARE(verdict.head.query, "t=1795337475367");
    QCOMPARE(verdict.head.field("host"), "127.0.0.1:3535");
    QCOMPARE(verdict.head.fields.size(), 8);
    QCOMPARE(verdict.head.size, bytes.size());
    QVERIFY(verdict.head.keepAlive);
    QVERIFY(!verdict.head.wantsWebSocket());
}

void TestHttpHead::upgradeFieldsAreRead()
{
    const HeadVerdict verdict
        = parse("GET /socket.io/1/websocket/ab HTTP/1.1\r\nHost: h\r\nConnection: keep-alive, "
                "Upgrade\r\nUpgrade: WebSocket\r\n\r\n");
    QCOMPARE(verdict.state, HeadVerdict::State::Complete);
    QVERIFY(verdict.head.wantsWebSocket());
    QVERIFY(verdict.head.lists("connection", "upgrade"));
    QCOMPARE(verdict.head.members("connection"), (QList<QByteArray>{"keep-alive", "Upgrade"}));
}

void TestHttpHead::headIsFoundBeforeItsBody()
{
    const QByteArray head = "POST /p HTTP/1.1\r\nHost: h\r\nContent-Length: 3\r\nConnection: close\r\n\r\n";
    const HeadVerdict verdict = parse(head + "a\r\n\r\nGET");
    QCOMPARE(verdict.state, HeadVerdict::State::Complete);
    QCOMPARE(verdict.head.size, head.size());
    QCOMPARE(verdict.head.bodyBytes, 3);
    QVERIFY(!verdict.head.keepAlive);
}

void TestHttpHead::everyPrefixIsIncompleteNotWrong()
{
    const QByteArray bytes = "GET /a?b=c HTTP/1.1\r\nHost: h\r\nX-Y: z\r\n\r\n";
    for (qsizetype size = 0; size < bytes.size(); ++size)
        QCOMPARE(parse(bytes.first(size)).state, HeadVerdict::State::Incomplete);
    QCOMPARE(parse(bytes).state, HeadVerdict::State::Complete);
}

void TestHttpHead::badHeadIsRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("status");
    const auto row = [](const char* name, const QByteArray& bytes, int status) {
        QTest::newRow(name) << bytes << status;
    };
    const QByteArray get = "GET / HTTP/1.1\r\nHost: h\r\n";
    row("no host", "GET / HTTP/1.1\r\nA: b\r\n\r\n", 400);
    row("no fields", "GET / HTTP/1.1\r\n\r\n", 400);
    row("two hosts", get + "Host: i\r\n\r\n", 400);
    row("bare line feed", "GET / HTTP/1.1\r\nHost: h\nA: b\r\n\r\n", 400);
    row("bare carriage return", get + "A: b\rc\r\n\r\n", 400);
    row("folded line", get + "A: b\r\n c\r\n\r\n", 400);
    row("blank before colon", get + "A : b\r\n\r\n", 400);
    row("no colon", get + "A\r\n\r\n", 400);
    row("empty name", get + ": b\r\n\r\n", 400);
    row("nul in value", get + QByteArray("A: \0b\r\n\r\n", 9), 400);
    row("control in value", get + "A: \x01\r\n\r\n", 400);
    row("nul in target", QByteArray("GET /\0 HTTP/1.1\r\nHost: h\r\n\r\n", 28), 400);
    row("blank in target", "GET /a b HTTP/1.1\r\nHost: h\r\n\r\n", 400);
    row("raw text in target", "GET /\xc3\xbc HTTP/1.1\r\nHost: h\r\n\r\n", 400);
    row("absolute target", "GET http://h/ HTTP/1.1\r\nHost: h\r\n\r\n", 400);
    row("asterisk target", "OPTIONS * HTTP/1.1\r\nHost: h\r\n\r\n", 400);
    row("two blanks", "GET  / HTTP/1.1\r\nHost: h\r\n\r\n", 400);
    row("no version", "GET /\r\nHost: h\r\n\r\n", 400);
    row("old version", "GET / HTTP/1.0\r\nHost: h\r\n\r\n", 505);
    row("new version", "GET / HTTP/2.0\r\nHost: h\r\n\r\n", 505);
    row("http/2 preface", "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n", 400);
    row("unknown method", "PUT / HTTP/1.1\r\nHost: h\r\n\r\n", 405);
    row("lower-case method", "get / HTTP/1.1\r\nHost: h\r\n\r\n", 400);
    row("chunked request", "POST / HTTP/1.1\r\nHost: h\r\nTransfer-Encoding: chunked\r\n\r\n", 400);
    row("length and chunked",
        "POST / HTTP/1.1\r\nHost: h\r\nContent-Length: 1\r\nTransfer-Encoding: chunked\r\n\r\n", 400);
    row("two lengths", "POST / HTTP/1.1\r\nHost: h\r\nContent-Length: 1\r\nContent-Length: 1\r\n\r\n", 400);
    row("list of lengths", "POST / HTTP/1.1\r\nHost: h\r\nContent-Length: 1, 1\r\n\r\n", 400);
    row("signed length", "POST / HTTP/1.1\r\nHost: h\r\nContent-Length: +1\r\n\r\n", 400);
    row("negative length", "POST / HTTP/1.1\r\nHost: h\r\nContent-Length: -1\r\n\r\n", 400);
    row("huge length", "POST / HTTP/1.1\r\nHost: h\r\nContent-Length: 99999999999999999999\r\n\r\n", 400);
    row("no length", "POST / HTTP/1.1\r\nHost: h\r\n\r\n", 411);
    row("body on get", get + "Content-Length: 1\r\n\r\n", 400);
    row("two origins", get + "Origin: http://a\r\nOrigin: http://b\r\n\r\n", 400);
    row("two keys", get + "Sec-WebSocket-Key: a\r\nSec-WebSocket-Key: b\r\n\r\n", 400);
    row("expect", "POST / HTTP/1.1\r\nHost: h\r\nContent-Length: 1\r\nExpect: 100-continue\r\n\r\n", 417);
}

void TestHttpHead::badHeadIsRefused()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, status);
    const HeadVerdict verdict = parse(bytes);
    QCOMPARE(verdict.state, HeadVerdict::State::Refused);
    QCOMPARE(verdict.status, status);
    QVERIFY(!verdict.reason.isEmpty());
}

void TestHttpHead::headAtTheLimitPassesAndOneByteMoreDoesNot()
{
    const QByteArray start = "GET / HTTP/1.1\r\nHost: h\r\nA: ";
    const auto headOf = [&start](qsizetype size) {
        return start + QByteArray(size - start.size() - 4, 'x') + "\r\n\r\n";
    };
    QCOMPARE(parse(headOf(8192)).state, HeadVerdict::State::Complete);
    QCOMPARE(parse(headOf(8193)).status, 431);
    QCOMPARE(parse(start + QByteArray(8192 - start.size(), 'x')).state, HeadVerdict::State::Incomplete);
    QCOMPARE(parse(start + QByteArray(8193 - start.size(), 'x')).status, 431);
}

void TestHttpHead::fieldsAboveTheLimitAreRefused()
{
    const auto headOf = [](int fields) {
        QByteArray head = "GET / HTTP/1.1\r\nHost: h\r\n";
        for (int i = 1; i < fields; ++i)
            head += "A: b\r\n";
        return head + "\r\n";
    };
    QCOMPARE(parse(headOf(64)).state, HeadVerdict::State::Complete);
    QCOMPARE(parse(headOf(65)).status, 431);
}

void TestHttpHead::garbageIsRefusedBeforeABlankLine_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("tls hello") << QByteArray("\x16\x03\x01\x02\x00", 5);
    QTest::newRow("line feeds only") << QByteArray("GET / HTTP/1.1\nHost: h\n\n");
    QTest::newRow("nul") << QByteArray("GET \0", 5);
    QTest::newRow("leading blank line") << QByteArray("\r\nGET / HTTP/1.1\r\n");
}

void TestHttpHead::garbageIsRefusedBeforeABlankLine()
{
    QFETCH(QByteArray, bytes);
    QCOMPARE(parse(bytes).status, 400);
}

void TestHttpHead::percentIsDecodedOnce()
{
    QByteArray out;
    QVERIFY(percentDecode("a%20b%252e%2F", out));
    QCOMPARE(out, "a b%2e/");
    QVERIFY(!percentDecode("%", out));
    QVERIFY(!percentDecode("%4", out));
    QVERIFY(!percentDecode("%4g", out));
    QVERIFY(percentDecode("%41", out));
    QCOMPARE(out, "A");
}

void TestHttpHead::queryValuesAreFound()
{
    QCOMPARE(queryValue("t=1&disconnect=1", "disconnect"), "1");
    QVERIFY(!queryValue("disconnect", "disconnect").isNull());
    QVERIFY(queryValue("disconnected=1", "disconnect").isNull());
    QVERIFY(queryValue("", "t").isNull());
    QCOMPARE(queryValue("t=%41%42", "t"), "AB");
}

QTEST_GUILESS_MAIN(TestHttpHead)
#include "tst_http_head.moc"
