// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/admin/EventStream.h"
#include "tests/admin/DoorKit.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

#include <vector>

using namespace rdv;
using namespace Qt::StringLiterals;

namespace {

ServerChanges picture(int devices = 1)
{
    ServerChanges changes;
    changes.isComplete = true;
    for (int i = 0; i < devices; ++i) {
        DeviceInfo device;
        device.room = u"room %1"_s.arg(i);
        changes.devices.append(device);
    }
    return changes;
}

ServerChanges change(const QString& room)
{
    ServerChanges changes;
    changes.goneDevices = QStringList{room};
    return changes;
}

/// The fields of one event, in the order they came.
QList<QByteArray> eventsIn(const QByteArray& stream, const QByteArray& name)
{
    QList<QByteArray> data;
    const qsizetype body = stream.indexOf("\r\n\r\n") + 4;
    qsizetype begin = body;
    for (qsizetype end = stream.indexOf("\n\n", begin); end >= 0; end = stream.indexOf("\n\n", begin)) {
        const QByteArray block = stream.mid(begin, end - begin);
        begin = end + 2;
        if (block.contains("event: " + name + "\n"))
            data.append(block.mid(block.indexOf("data: ") + 6));
    }
    return data;
}

} // namespace

class EventStreamTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_kit.reset(); }

    void pictureComesFirstThenChanges();
    void lateReaderWaitsForItsPicture();
    void wantedIsSaidWithEveryReader();
    void answerHasItsHead();
    void streamWorksOverTls();
    void tooManyReadersAreSentAway();
    void streamsLeaveRoomForCommands();
    void readerThatDoesNotReadIsDropped();
    void largePictureDropsNobody();
    void silentReaderIsDroppedByTheHeartbeat();
    void whatAReaderSendsIsThrownAway();
    void foreignPageGetsNoStream();
    void stoppingEndsStreams();

private:
    [[nodiscard]] std::unique_ptr<QTcpSocket> reader(const QByteArray& fields = {}) const;

    std::unique_ptr<DoorKit> m_kit;
};

void EventStreamTest::init()
{
    m_kit = std::make_unique<DoorKit>();
    m_kit->listen(DoorKit::plainConfig());
}

/// Connected, and its head has come.
std::unique_ptr<QTcpSocket> EventStreamTest::reader(const QByteArray& fields) const
{
    auto socket = m_kit->connected();
    socket->write("GET /api/v1/events HTTP/1.1\r\n" + m_kit->hostField() + fields + "\r\n");
    if (!QTest::qWaitFor([&socket] { return socket->bytesAvailable() > 0; }))
        qFatal("no answer to a reader of events");
    return socket;
}

void EventStreamTest::pictureComesFirstThenChanges()
{
    const auto socket = reader();
    m_kit->server->take(change(u"before"_s));
    m_kit->server->take(picture());
    m_kit->server->take(change(u"line\nend"_s));
    QByteArray seen;
    QTRY_VERIFY((seen += socket->readAll()).contains("line\\nend"));
    QVERIFY(!seen.contains("before"));
    QCOMPARE(eventsIn(seen, "snapshot").size(), 1);
    const QJsonObject first = QJsonDocument::fromJson(eventsIn(seen, "snapshot").first()).object();
    QCOMPARE(first.value(u"devices"_s).toArray().size(), 1);
    QCOMPARE(eventsIn(seen, "changes").size(), 1);
    QVERIFY(QJsonDocument::fromJson(eventsIn(seen, "changes").first()).isObject());
    QVERIFY(seen.indexOf("id: 2\n") < seen.indexOf("id: 3\n"));
}

void EventStreamTest::lateReaderWaitsForItsPicture()
{
    const auto early = reader();
    m_kit->server->take(picture());
    const auto late = reader();
    m_kit->server->take(change(u"between"_s));
    m_kit->server->take(picture());
    m_kit->server->take(change(u"after"_s));
    QByteArray seenEarly;
    QTRY_VERIFY((seenEarly += early->readAll()).contains("after"));
    QCOMPARE(eventsIn(seenEarly, "snapshot").size(), 2);
    QVERIFY(seenEarly.contains("between"));
    QByteArray seenLate;
    QTRY_VERIFY((seenLate += late->readAll()).contains("after"));
    QCOMPARE(eventsIn(seenLate, "snapshot").size(), 1);
    QVERIFY(!seenLate.contains("between"));
}

void EventStreamTest::wantedIsSaidWithEveryReader()
{
    QSignalSpy wanted(m_kit->server.get(), &AdminServer::streamWanted);
    auto first = reader();
    auto second = reader();
    QCOMPARE(wanted.size(), 2);
    QCOMPARE(wanted.at(1).first().toBool(), true);
    first.reset();
    second.reset();
    QTRY_COMPARE(wanted.size(), 3);
    QCOMPARE(wanted.at(2).first().toBool(), false);
    m_kit->server->take(change(u"for nobody"_s));
}

void EventStreamTest::answerHasItsHead()
{
    const auto socket = reader();
    QByteArray seen;
    QTRY_VERIFY((seen += socket->readAll()).contains("retry: 2000\n\n"));
    const QByteArray head = seen.left(seen.indexOf("\r\n\r\n")).toLower();
    QVERIFY(head.startsWith("http/1.1 200 ok\r\n"));
    QVERIFY(head.contains("content-type: text/event-stream; charset=utf-8"));
    QVERIFY(head.contains("cache-control: no-store"));
    QVERIFY(!head.contains("access-control"));
    QVERIFY(!head.contains("content-length"));
}

void EventStreamTest::streamWorksOverTls()
{
    m_kit->listen(m_kit->secure(DoorKit::plainConfig()));
    const auto socket = reader();
    m_kit->server->take(picture(2000));
    m_kit->server->take(change(u"after"_s));
    QByteArray seen;
    QTRY_VERIFY((seen += socket->readAll()).contains("after"));
    QCOMPARE(eventsIn(seen, "snapshot").size(), 1);
}

void EventStreamTest::tooManyReadersAreSentAway()
{
    std::vector<std::unique_ptr<QTcpSocket>> readers;
    readers.reserve(EventStream::maxReaders);
    for (int i = 0; i < EventStream::maxReaders; ++i)
        readers.push_back(reader());
    const Reply reply = m_kit->get("/api/v1/events");
    QCOMPARE(reply.status(), 503);
    QVERIFY(reply.head().contains("Retry-After: "));
    QCOMPARE(m_kit->counters.value(Counter::ConnectionsRefused), 1U);
    readers.pop_back();
    QTRY_VERIFY(reader()->readAll().startsWith("HTTP/1.1 200"));
}

void EventStreamTest::streamsLeaveRoomForCommands()
{
    std::vector<std::unique_ptr<QTcpSocket>> readers;
    readers.reserve(EventStream::maxReaders);
    for (int i = 0; i < EventStream::maxReaders; ++i)
        readers.push_back(reader());
    for (int i = 0; i < 200; ++i)
        QCOMPARE(m_kit->get("/?c=version").status(), 200);
}

void EventStreamTest::readerThatDoesNotReadIsDropped()
{
    const auto lazy = reader();
    const auto good = reader();
    lazy->setReadBufferSize(1024);
    m_kit->server->take(picture());
    qsizetype seen = 0;
    const QString name(100'000, u'x');
    for (int i = 0; i < 400 && m_kit->counters.value(Counter::SendQueueOverflows) == 0; ++i) {
        m_kit->server->take(change(name));
        QCoreApplication::processEvents();
        seen += good->readAll().size();
    }
    QCOMPARE(m_kit->counters.value(Counter::SendQueueOverflows), 1U);
    QCOMPARE(m_kit->events.size(), 1);
    QCOMPARE(m_kit->events.first().kind, EventKind::PeerLimited);
    m_kit->server->take(change(u"still"_s));
    QByteArray rest;
    QTRY_VERIFY((rest += good->readAll()).contains("still"));
    QVERIFY(seen > 0);
}

void EventStreamTest::largePictureDropsNobody()
{
    const auto socket = reader();
    m_kit->server->take(picture(20'000));
    m_kit->server->take(change(u"after"_s));
    QByteArray seen;
    QTRY_VERIFY_WITH_TIMEOUT((seen += socket->readAll()).endsWith("\n\n") && seen.contains("after"), 20'000);
    QVERIFY(seen.size() > 2 * EventStream::maxUnreadBytes);
    QCOMPARE(m_kit->counters.value(Counter::SendQueueOverflows), 0U);
}

void EventStreamTest::silentReaderIsDroppedByTheHeartbeat()
{
    Counters counters;
    EventStream stream(counters, std::chrono::milliseconds(50));
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    QTcpSocket good;
    QTcpSocket gone;
    for (QTcpSocket* socket : {&good, &gone}) {
        socket->setReadBufferSize(socket == &gone ? 1024 : 0);
        socket->connectToHost(QHostAddress::LocalHost, server.serverPort());
        QTRY_VERIFY(server.hasPendingConnections());
        stream.adopt(*server.nextPendingConnection());
    }
    QByteArray seen;
    QTRY_VERIFY((seen += good.readAll()).count("\n: ") >= 2); // heartbeats
    stream.take(picture(60'000)); // more than the buffers between the two hold
    QTRY_COMPARE_WITH_TIMEOUT(stream.readers(), 1, 20'000);
    QCOMPARE(counters.value(Counter::SendQueueOverflows), 1U);
    QTRY_VERIFY((seen += good.readAll()).contains("room 59999"));
}

void EventStreamTest::whatAReaderSendsIsThrownAway()
{
    const auto socket = reader();
    socket->write("GET /?c=addToken&i=stolen HTTP/1.1\r\n" + m_kit->hostField() + "\r\n");
    m_kit->server->take(picture());
    QByteArray seen;
    QTRY_VERIFY((seen += socket->readAll()).contains("snapshot"));
    QCOMPARE(seen.count("HTTP/1.1 "), 1);
    QVERIFY(m_kit->operations.tokenList.isEmpty());
}

void EventStreamTest::foreignPageGetsNoStream()
{
    QSignalSpy wanted(m_kit->server.get(), &AdminServer::streamWanted);
    QCOMPARE(m_kit->get("/api/v1/events", "Sec-Fetch-Site: cross-site\r\n").status(), 403);
    QCOMPARE(m_kit->get("/api/v1/events", "Origin: http://evil.example\r\n").status(), 403);
    QCOMPARE(wanted.size(), 0);
}

void EventStreamTest::stoppingEndsStreams()
{
    const auto socket = reader();
    m_kit->server->stop();
    QTRY_COMPARE(socket->state(), QAbstractSocket::UnconnectedState);
}

QTEST_GUILESS_MAIN(EventStreamTest)
#include "tst_eventstream.moc"
