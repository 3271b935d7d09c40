// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/admin/RequestHead.h"

#include <QTest>

using namespace rdv;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(rdv::HeadError)

namespace {
constexpr qsizetype maxBytes = 256;
constexpr qsizetype maxFields = 4;
} // namespace

class RequestHeadTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void wholeHeadIsRead();
    void everyPrefixIsIncomplete();
    void faultIsNamed_data();
    void faultIsNamed();
    void fieldNamesIgnoreCase();
};

void RequestHeadTest::wholeHeadIsRead()
{
    const QByteArray bytes = "POST /?c=addRoom&i=a%20b HTTP/1.0\r\nHost:  localhost:3030 \r\n"
                             "Content-Length: 12\r\n\r\n";
    const auto head = parseRequestHead(bytes + "body", maxBytes, maxFields);
    QVERIFY(head);
    QCOMPARE(head->method, "POST"_ba);
    QCOMPARE(head->target, "/?c=addRoom&i=a%20b"_ba);
    QCOMPARE(head->fields.size(), 2);
    QCOMPARE(head->fields.first().second, "localhost:3030"_ba);
    QCOMPARE(head->bodyBytes, 12);
    QCOMPARE(head->headBytes, bytes.size());
}

void RequestHeadTest::everyPrefixIsIncomplete()
{
    const QByteArray whole = "GET / HTTP/1.1\r\nHost: a\r\nAccept: */*\r\n\r\n";
    for (qsizetype size = 0; size < whole.size(); ++size) {
        const auto head = parseRequestHead(whole.first(size), maxBytes, maxFields);
        QVERIFY(!head);
        QCOMPARE(head.error(), HeadError::Incomplete);
    }
    QVERIFY(parseRequestHead(whole, maxBytes, maxFields));
}

void RequestHeadTest::faultIsNamed_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<HeadError>("error");
    const auto malformed = [](const char* name, const QByteArray& bytes) {
        QTest::newRow(name) << bytes << HeadError::Malformed;
    };
    const QByteArray line = "GET / HTTP/1.1\r\n";
    malformed("TLS greeting", "\x16\x03\x01\n");
    malformed("empty first line", "\r\nGET / HTTP/1.1\r\n\r\n");
    malformed("bare line feed", "GET / HTTP/1.1\nHost: a\n\n");
    malformed("two words", "GET /\r\n\r\n");
    malformed("HTTP/2", "GET / HTTP/2.0\r\n\r\n");
    malformed("absolute target", "GET http://127.0.0.1:3030/ HTTP/1.1\r\n\r\n");
    malformed("authority target", "CONNECT a:1 HTTP/1.1\r\n\r\n");
    malformed("blank in target", "GET /a b HTTP/1.1\r\n\r\n");
    malformed("method is no token", "G@T / HTTP/1.1\r\n\r\n");
    malformed("field without colon", line + "Host\r\n\r\n");
    malformed("blank before colon", line + "Host : a\r\n\r\n");
    malformed("folded field", line + "Host: a\r\n b\r\n\r\n");
    malformed("field without name", line + ": a\r\n\r\n");
    malformed("NUL in value", line + "Host: a" + QByteArray(1, '\0') + "b\r\n\r\n");
    malformed("carriage return in value", line + "Host: a\rb\r\n\r\n");
    malformed("chunked body", line + "Transfer-Encoding: chunked\r\n\r\n");
    malformed("upgrade", line + "Upgrade: websocket\r\n\r\n");
    malformed("negative length", line + "Content-Length: -1\r\n\r\n");
    malformed("length is no number", line + "Content-Length: 1e3\r\n\r\n");
    malformed("endless length", line + "Content-Length: 99999999999999999999\r\n\r\n");
    malformed("two lengths", line + "Content-Length: 1\r\nContent-Length: 2\r\n\r\n");
    const auto large = [](const char* name, const QByteArray& bytes) {
        QTest::newRow(name) << bytes << HeadError::TooLarge;
    };
    large("endless first line", QByteArray(maxBytes + 1, 'G'));
    large("long first line", "GET /" + QByteArray(maxBytes, 'a') + " HTTP/1.1\r\n\r\n");
    large("long field", line + "A: " + QByteArray(maxBytes, 'a'));
    large("many fields", line + QByteArray("A: b\r\n").repeated(maxFields + 1) + "\r\n");
}

void RequestHeadTest::faultIsNamed()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const HeadError, error);
    const auto head = parseRequestHead(bytes, maxBytes, maxFields);
    QVERIFY(!head);
    QCOMPARE(head.error(), error);
}

void RequestHeadTest::fieldNamesIgnoreCase()
{
    const HeaderFields fields{{"Host", "a"}, {"hOsT", "b"}, {"Hosts", "c"}};
    QCOMPARE(fieldValues(fields, "host"), (QList<QByteArray>{"a", "b"}));
}

QTEST_APPLESS_MAIN(RequestHeadTest)
#include "tst_requesthead.moc"
