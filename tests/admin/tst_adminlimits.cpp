// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/admin/AdminGuard.h"
#include "tests/admin/DoorKit.h"

#include <QJsonArray>
#include <QTcpSocket>
#include <QTest>

#include <vector>

using namespace rdv;
using namespace Qt::StringLiterals;

class AdminLimitsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void brokenRequestIsRefused_data();
    void brokenRequestIsRefused();
    void hugeHeadIsRefusedWithAnAnswer();
    void slowHeadIsCutOff();
    void silentConnectionIsCutOff();
    void headMayComeByteByByte();
    void secondRequestOnAConnectionIsNotServed();
    void pipelinedRequestIsRefused();
    void bodyIsReadAndIgnored();
    void tooManyConnectionsAreClosed();
    void goodClientIsServedBesideSlowOnes();
    void largeAnswerArrivesWhole();
    void bodyIsBounded();
    void slowBodyIsCutOff();
    void bodyOfARefusedRequestIsNotWaitedFor();
    void answerThatNobodyFetchesIsBounded();
    void strangersLeaveRoomForOthers();

private:
    std::unique_ptr<DoorKit> m_kit;
};

void AdminLimitsTest::init()
{
    m_kit = std::make_unique<DoorKit>();
    m_kit->listen(DoorKit::plainConfig());
}

void AdminLimitsTest::cleanup()
{
    m_kit.reset();
}

void AdminLimitsTest::brokenRequestIsRefused_data()
{
    QTest::addColumn<QByteArray>("request");
    QTest::newRow("TLS greeting") << QByteArray("\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03\n", 12);
    QTest::newRow("bare line feeds") << "GET / HTTP/1.1\n%HOST%\n\n"_ba;
    QTest::newRow("chunked body")
        << "POST / HTTP/1.1\r\n%HOST%Transfer-Encoding: chunked\r\n\r\n0\r\n\r\n"_ba;
    QTest::newRow("websocket")
        << "GET / HTTP/1.1\r\n%HOST%Connection: Upgrade\r\nUpgrade: websocket\r\n\r\n"_ba;
    QTest::newRow("two lengths")
        << "POST / HTTP/1.1\r\n%HOST%Content-Length: 1\r\nContent-Length: 1\r\n\r\na"_ba;
    QTest::newRow("absolute target") << "GET http://127.0.0.1/?c=version HTTP/1.1\r\n%HOST%\r\n"_ba;
}

void AdminLimitsTest::brokenRequestIsRefused()
{
    QFETCH(QByteArray, request);
    QCOMPARE(m_kit->send(request.replace("%HOST%", m_kit->hostField())).status(), 400);
    QCOMPARE(m_kit->counters.value(Counter::HeadsMalformed), 1U);
    QCOMPARE(m_kit->counters.value(Counter::AdminRequests), 0U);
}

void AdminLimitsTest::hugeHeadIsRefusedWithAnAnswer()
{
    const Reply longField = m_kit->get("/", "X: " + QByteArray(300 * 1024, 'a') + "\r\n");
    QCOMPARE(longField.status(), 431);
    QCOMPARE(m_kit->get("/", QByteArray("X: a\r\n").repeated(100)).status(), 431);
    QCOMPARE(m_kit
                 ->send("POST / HTTP/1.1\r\n" + m_kit->hostField() + "Content-Length: 300000000\r\n\r\n"
                     + QByteArray(100'000, 'a'))
                 .status(),
        413);
    QCOMPARE(m_kit->counters.value(Counter::HeadsTooLarge), 3U);
}

void AdminLimitsTest::slowHeadIsCutOff()
{
    ServerConfig config = DoorKit::plainConfig();
    config.limits.headSeconds = std::chrono::seconds(1);
    m_kit->listen(config);
    const Reply reply = m_kit->send("GET /?c=version HTTP/1.1\r\n" + m_kit->hostField() + "X-Slow: ");
    QCOMPARE(reply.status(), 408);
    QCOMPARE(m_kit->counters.value(Counter::HeadsTooSlow), 1U);
}

void AdminLimitsTest::silentConnectionIsCutOff()
{
    ServerConfig config = DoorKit::plainConfig();
    config.limits.headSeconds = std::chrono::seconds(1);
    m_kit->listen(config);
    QCOMPARE(m_kit->send({}).status(), 408);
}

void AdminLimitsTest::headMayComeByteByByte()
{
    const auto socket = m_kit->connected();
    const QByteArray request = "GET /?c=version HTTP/1.1\r\n" + m_kit->hostField() + "\r\n";
    for (const char byte : request) {
        socket->write(&byte, 1);
        socket->flush();
        QCoreApplication::processEvents();
    }
    const Reply reply = exchange(*socket, {});
    QCOMPARE(reply.json().value(u"status"_s).toString(), u"SUCCESS"_s);
}

void AdminLimitsTest::secondRequestOnAConnectionIsNotServed()
{
    const auto socket = m_kit->connected();
    const QByteArray good = "GET /?c=version HTTP/1.1\r\n" + m_kit->hostField() + "\r\n";
    socket->write(good);
    QTRY_VERIFY(socket->bytesAvailable() > 0);
    const Reply reply = exchange(*socket, "GET /?c=addToken&i=stolen HTTP/1.1\r\nHost: evil.example\r\n\r\n");
    QCOMPARE(reply.bytes.count("HTTP/1.1 "), 1);
    QVERIFY(m_kit->operations.tokenList.isEmpty());
}

void AdminLimitsTest::pipelinedRequestIsRefused()
{
    const QByteArray good = "GET /?c=addToken&i=a HTTP/1.1\r\n" + m_kit->hostField() + "\r\n";
    QCOMPARE(m_kit->send(good + good).status(), 400);
    QVERIFY(m_kit->operations.tokenList.isEmpty());
}

void AdminLimitsTest::bodyIsReadAndIgnored()
{
    const Reply reply = m_kit->send("POST /?c=addToken&i=a HTTP/1.1\r\n" + m_kit->hostField()
        + "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: "
          "19\r\n\r\nc=delToken&i=abcdefg");
    QCOMPARE(reply.status(), 400); // one byte more than announced
    const Reply good = m_kit->send("POST /?c=addToken&i=a HTTP/1.1\r\n" + m_kit->hostField()
        + "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: "
          "20\r\n\r\nc=delToken&i=abcdefg");
    QCOMPARE(good.status(), 200);
    QCOMPARE(m_kit->operations.tokenList.size(), 1);
}

void AdminLimitsTest::tooManyConnectionsAreClosed()
{
    std::vector<std::unique_ptr<QTcpSocket>> idle;
    idle.reserve(AdminGuard::maxConnections);
    for (int i = 0; i < AdminGuard::maxConnections; ++i)
        idle.push_back(m_kit->connected());
    QTRY_COMPARE(m_kit->counters.value(Counter::ConnectionsAccepted), quint64(AdminGuard::maxConnections));
    QTcpSocket further;
    further.connectToHost(QHostAddress::LocalHost, m_kit->server->port());
    QTRY_COMPARE(m_kit->counters.value(Counter::ConnectionsRefused), 1U);
    QTRY_COMPARE(further.state(), QAbstractSocket::UnconnectedState);
    idle.clear();
    QTRY_COMPARE(m_kit->get("/?c=version").status(), 200);
}

void AdminLimitsTest::goodClientIsServedBesideSlowOnes()
{
    std::vector<std::unique_ptr<QTcpSocket>> slow;
    slow.reserve(AdminGuard::maxConnections);
    for (int i = 0; i < AdminGuard::maxConnections - 1; ++i) {
        slow.push_back(m_kit->connected());
        slow.back()->write("GET / HTTP/1.1\r\nX: ");
    }
    QCOMPARE(m_kit->get("/?c=version").status(), 200);
}

void AdminLimitsTest::largeAnswerArrivesWhole()
{
    for (int i = 0; i < 5000; ++i)
        m_kit->operations.allowList.append(u"room number %1"_s.arg(i));
    const Reply reply = m_kit->get("/?c=listRooms");
    QCOMPARE(reply.status(), 200);
    QCOMPARE(reply.json().value(u"data"_s).toArray().size(), 5000);
}

void AdminLimitsTest::bodyIsBounded()
{
    const QByteArray json = "Content-Type: application/json\r\n";
    const QByteArray largest = '[' + QByteArray(AdminGuard::maxBodyBytes - 2, ' ') + ']';
    const int status = m_kit->post("/api/v1/tokens", largest, json).status();
    QVERIFY2(
        status >= 400 && status < 500 && status != 413 && status != 403, qPrintable(QString::number(status)));
    QCOMPARE(m_kit->post("/api/v1/tokens", largest + ' ', json).status(), 413);
    QCOMPARE(m_kit->counters.value(Counter::HeadsTooLarge), 1U);
}

void AdminLimitsTest::slowBodyIsCutOff()
{
    ServerConfig config = DoorKit::plainConfig();
    config.limits.headSeconds = std::chrono::seconds(1);
    m_kit->listen(config);
    const Reply reply = m_kit->send(
        "POST /?c=addToken&i=a HTTP/1.1\r\n" + m_kit->hostField() + "Content-Length: 100\r\n\r\nhalf of it");
    QCOMPARE(reply.status(), 408);
    QVERIFY(m_kit->operations.tokenList.isEmpty());
}

void AdminLimitsTest::bodyOfARefusedRequestIsNotWaitedFor()
{
    const Reply reply
        = m_kit->send("POST /?c=addToken&i=a HTTP/1.1\r\nHost: evil.example\r\nContent-Length: 1000\r\n\r\n");
    QCOMPARE(reply.status(), 403);
}

void AdminLimitsTest::answerThatNobodyFetchesIsBounded()
{
    const QString name(200'000, u'x');
    for (int i = 0; i < 120; ++i)
        m_kit->operations.allowList.append(name + QString::number(i));
    const auto socket = m_kit->connected();
    socket->setReadBufferSize(1024);
    socket->write("GET /?c=listRooms HTTP/1.1\r\n" + m_kit->hostField() + "\r\n");
    QTRY_COMPARE_WITH_TIMEOUT(m_kit->counters.value(Counter::SendQueueOverflows), 1U, 20'000);
    QCOMPARE(m_kit->get("/?c=version").status(), 200);
}

void AdminLimitsTest::strangersLeaveRoomForOthers()
{
    std::vector<std::unique_ptr<QTcpSocket>> strangers;
    strangers.reserve(AdminGuard::maxConnections);
    for (int i = 0; i < AdminGuard::maxConnections; ++i)
        strangers.push_back(m_kit->connected(u"127.0.0.2"_s));
    QTRY_COMPARE(m_kit->counters.value(Counter::ConnectionsRefused),
        quint64(AdminGuard::maxConnections - AdminGuard::maxStrangers));
    QCOMPARE(m_kit->get("/?c=version").status(), 200);
}

QTEST_GUILESS_MAIN(AdminLimitsTest)
#include "tst_adminlimits.moc"
