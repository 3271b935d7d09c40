// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/wire/SocketIo09Packet.h"
#include "tests/entrance/Entrance.h"

using namespace rdv;
using namespace rdv::test;
using namespace Qt::StringLiterals;

class TestPolling : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void sessionRoundTrip();
    void packetsOfOneTurnShareAnAnswer();
    void openPollWaitsForAPacket();
    void laterPollClosesTheEarlierOne();
    void floodBehindAHeldPollEndsTheConnection();
    void postOfSeveralPacketsIsTaken();
    void foreignPageMayRead();
    void preflightIsAnswered();
    void unknownIdIsAnsweredLikeSocketIo();
    void upgradedIdCannotBePolled();
    void polledIdCannotBeUpgraded();
    void pageThatIsLeftEndsTheLink_data();
    void pageThatIsLeftEndsTheLink();
    void lastPacketsAreStillFetched();
    void closingAnOpenPollAnswersIt();
    void brokenBodiesAreMalformed();
    void hugeBodyIsRefused();
    void queueIsBounded();
    void dismissingStrangersKeepsThePeer();
};

namespace {

QByteArray poll(const QByteArray& id, const QByteArray& fields = {})
{
    return get("/socket.io/1/xhr-polling/" + id + "?t=1", fields);
}

QByteArray post(const QByteArray& id, const QByteArray& body, const QByteArray& fields = {})
{
    return "POST /socket.io/1/xhr-polling/" + id
        + "?t=1 HTTP/1.1\r\nHost: h\r\nContent-Length: " + QByteArray::number(body.size())
        + "\r\nContent-type: text/plain;charset=UTF-8\r\n" + fields + "\r\n" + body;
}

QByteArray bodyOf(const QByteArray& answer)
{
    return answer.mid(answer.indexOf("\r\n\r\n") + 4);
}

/// A session that has been greeted with `1::`.
struct Session {
    explicit Session(Entrance& entrance)
        : reader(entrance)
        , writer(entrance)
    {
        entrance.greet = [](PeerLink* link) {
            link->sendPacket("1::");
        };
        id = idIn(reader.ask(get("/socket.io/1/?t=1")));
        greeting = bodyOf(reader.ask(poll(id)));
        if (!entrance.links.isEmpty())
            link = entrance.links.last();
    }
    Client reader;
    Client writer;
    QByteArray id;
    QByteArray greeting;
    QPointer<PeerLink> link;
};

} // namespace

void TestPolling::sessionRoundTrip()
{
    Entrance entrance;
    Session session(entrance);
    QCOMPARE(session.greeting, "1::");
    QVERIFY(session.link);
    QVERIFY(session.link->origin().polling);
    QCOMPARE(session.link->origin().host, u"127.0.0.1"_s);
    session.reader.send(poll(session.id));
    const QByteArray answer = session.writer.ask(post(session.id, "2::"));
    QVERIFY(answer.startsWith(
        "HTTP/1.1 200 OK\r\nContent-Type: text/plain; charset=UTF-8\r\nContent-Length: 1\r\n"));
    QCOMPARE(bodyOf(answer), "1");
    QTRY_COMPARE(entrance.messages.size(), 1);
    QVERIFY(std::holds_alternative<Heartbeat>(entrance.messages.first()));
    session.link->sendPacket("2::");
    QCOMPARE(bodyOf(session.reader.answer()), "2::");
    QCOMPARE(entrance.count(Counter::PollRequests), 3);
}

void TestPolling::packetsOfOneTurnShareAnAnswer()
{
    Entrance entrance;
    Session session(entrance);
    const QByteArray event = u"5:::{\"name\":\"é\",\"args\":[]}"_s.toUtf8();
    session.link->sendPacket("2::");
    session.link->sendPacket(event);
    const QByteArray body = bodyOf(session.reader.ask(poll(session.id)));
    QCOMPARE(body,
        "\xef\xbf\xbd"
        "3"
        "\xef\xbf\xbd"
        "2::"
        "\xef\xbf\xbd"
        "26"
        "\xef\xbf\xbd"
            + event);
}

void TestPolling::openPollWaitsForAPacket()
{
    Entrance entrance;
    Session session(entrance);
    session.reader.send(poll(session.id));
    QTRY_COMPARE(entrance.count(Counter::PollRequests), 2);
    QTest::qWait(100);
    QCOMPARE(session.reader.received, "");
    session.link->sendPacket("2::");
    QCOMPARE(bodyOf(session.reader.answer()), "2::");
}

void TestPolling::laterPollClosesTheEarlierOne()
{
    Entrance entrance;
    Session session(entrance);
    session.reader.send(poll(session.id));
    QTRY_COMPARE(entrance.count(Counter::PollRequests), 2);
    session.writer.send(poll(session.id));
    QCOMPARE(bodyOf(session.reader.answer()), "8::");
    session.link->sendPacket("2::");
    QCOMPARE(bodyOf(session.writer.answer()), "2::");
}

void TestPolling::floodBehindAHeldPollEndsTheConnection()
{
    Entrance entrance;
    Session session(entrance);
    session.reader.send(poll(session.id) + QByteArray(70'000, 'x'));
    QVERIFY(session.reader.waitForEnd());
    QTRY_COMPARE(entrance.count(Counter::HeadsTooLarge), 1);
    // The session itself goes on.
    session.link->sendPacket("2::");
    Client again(entrance);
    QCOMPARE(bodyOf(again.ask(poll(session.id))), "2::");
}

void TestPolling::postOfSeveralPacketsIsTaken()
{
    Entrance entrance;
    Session session(entrance);
    const QByteArray body = joinPayload({"2::"_ba, "5:::{\"name\":\"x\",\"args\":[]}"_ba, "2::"_ba});
    QCOMPARE(bodyOf(session.writer.ask(post(session.id, body))), "1");
    QTRY_COMPARE(entrance.messages.size(), 3);
}

void TestPolling::foreignPageMayRead()
{
    Entrance entrance;
    Session session(entrance);
    const QByteArray origin = "Origin: https://cam.example\r\n";
    session.reader.send(poll(session.id, origin));
    const QByteArray posted = session.writer.ask(post(session.id, "2::", origin));
    session.link->sendPacket("2::");
    for (const QByteArray& answer : {posted, session.reader.answer()}) {
        QVERIFY(answer.contains("\r\nAccess-Control-Allow-Origin: https://cam.example\r\n"));
        QVERIFY(answer.contains("\r\nAccess-Control-Allow-Credentials: true\r\n"));
    }
}

void TestPolling::preflightIsAnswered()
{
    Entrance entrance;
    Client client(entrance);
    for (const QByteArray path : {"/socket.io/1/xhr-polling/abc", "/socket.io/1/"}) {
        const QByteArray answer = client.ask("OPTIONS " + path
            + " HTTP/1.1\r\nHost: h\r\nOrigin: https://cam.example\r\nAccess-Control-Request-Method: "
              "POST\r\n\r\n");
        QVERIFY(answer.startsWith("HTTP/1.1 204 No Content\r\n"));
        QVERIFY(answer.contains("\r\nAccess-Control-Allow-Origin: https://cam.example\r\n"));
    }
}

void TestPolling::unknownIdIsAnsweredLikeSocketIo()
{
    Entrance entrance;
    Client client(entrance);
    QCOMPARE(bodyOf(client.ask(poll("0123456789012345678901234567890123456789"))), "7:::1+0");
    QCOMPARE(bodyOf(client.ask(poll(""))), "7:::1+0");
    QCOMPARE(bodyOf(client.ask(poll("12345678901234567890"))), "7:::1+0");
    QVERIFY(entrance.links.isEmpty());
    QVERIFY(client.ask(post("0123456789012345678901234567890123456789", "2::")).startsWith("HTTP/1.1 404 "));
}

void TestPolling::upgradedIdCannotBePolled()
{
    Entrance entrance;
    Client client(entrance);
    const QByteArray id = idIn(client.ask(get("/socket.io/1/")));
    QVERIFY(client.ask(upgrade(id)).startsWith("HTTP/1.1 101 "));
    Client other(entrance);
    QCOMPARE(bodyOf(other.ask(poll(id))), "7:::1+0");
    QCOMPARE(entrance.links.size(), 1);
}

void TestPolling::polledIdCannotBeUpgraded()
{
    Entrance entrance;
    Session session(entrance);
    Client other(entrance);
    QVERIFY(other.ask(upgrade(session.id)).startsWith("HTTP/1.1 101 "));
    QVERIFY(other.waitForEnd());
    QVERIFY(other.received.endsWith("7:::1+0"));
    QCOMPARE(entrance.links.size(), 1);
}

void TestPolling::pageThatIsLeftEndsTheLink_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    QTest::newRow("socket.io-client") << "/socket.io/1//"_ba
                                      << "/?disconnect=1"_ba;
    QTest::newRow("transport") << "/socket.io/1/xhr-polling/"_ba
                               << "?disconnect=1"_ba;
}

void TestPolling::pageThatIsLeftEndsTheLink()
{
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, after);
    Entrance entrance;
    Session session(entrance);
    session.reader.send(poll(session.id));
    QTRY_COMPARE(entrance.count(Counter::PollRequests), 2);
    QVERIFY(session.writer.ask(get(before + session.id + after)).startsWith("HTTP/1.1 200 OK\r\n"));
    QCOMPARE(bodyOf(session.reader.answer()), "0::");
    QTRY_COMPARE(entrance.closings.size(), 1);
    QTRY_VERIFY(session.link.isNull());
    QCOMPARE(bodyOf(session.reader.ask(poll(session.id))), "7:::1+0");
}

void TestPolling::lastPacketsAreStillFetched()
{
    Entrance entrance;
    Session session(entrance);
    session.link->sendPacket("0::");
    session.link->closeAfterSending();
    session.link->sendPacket("2::");
    QCOMPARE(bodyOf(session.reader.ask(poll(session.id))), "0::");
    QTRY_COMPARE(entrance.closings.size(), 1);
}

void TestPolling::closingAnOpenPollAnswersIt()
{
    Entrance entrance;
    Session session(entrance);
    session.reader.send(poll(session.id));
    QTRY_COMPARE(entrance.count(Counter::PollRequests), 2);
    session.link->closeAfterSending();
    QCOMPARE(bodyOf(session.reader.answer()), "8::");
    QTRY_COMPARE(entrance.closings.size(), 1);
    QCOMPARE(bodyOf(session.reader.ask(poll(session.id))), "7:::1+0");
}

void TestPolling::brokenBodiesAreMalformed()
{
    Entrance entrance;
    Session session(entrance);
    for (int i = 0; i < 10; ++i)
        QVERIFY(!session.writer
                     .ask(post(session.id,
                         "\xef\xbf\xbd"
                         "9"
                         "\xef\xbf\xbd"
                         "2::"))
                     .isEmpty());
    QTRY_COMPARE(entrance.closings, QStringList{u"too many malformed messages"_s});
    QCOMPARE(entrance.count(Counter::MessagesMalformed), 10);
    QVERIFY(entrance.messages.isEmpty());
}

void TestPolling::hugeBodyIsRefused()
{
    Entrance entrance;
    Session session(entrance);
    session.writer.send("POST /socket.io/1/xhr-polling/" + session.id
        + " HTTP/1.1\r\nHost: h\r\nContent-Length: 100000000\r\n\r\n");
    QVERIFY(session.writer.answer().startsWith("HTTP/1.1 413 "));
    QVERIFY(session.writer.waitForEnd());
    QCOMPARE(entrance.count(Counter::HeadsTooLarge), 1);
    // The session goes on over other connections.
    Client other(entrance);
    QCOMPARE(bodyOf(other.ask(post(session.id, "2::"))), "1");
}

void TestPolling::queueIsBounded()
{
    Entrance entrance;
    Session session(entrance);
    const QByteArray packet = "3:::" + QByteArray(10000, 'x');
    for (int i = 0; i < 100 && session.link; ++i)
        session.link->sendPacket(packet);
    QTRY_COMPARE(entrance.closings, QStringList{u"the peer does not read what it is sent"_s});
    QCOMPARE(entrance.count(Counter::SendQueueOverflows), 1);
}

void TestPolling::dismissingStrangersKeepsThePeer()
{
    Entrance entrance;
    Session session(entrance);
    Client stranger(entrance);
    session.reader.send(poll(session.id));
    QTRY_COMPARE(entrance.count(Counter::PollRequests), 2);
    QTRY_COMPARE(entrance.doorman->connectionCount(), 3);
    entrance.doorman->dismissStrangers();
    QVERIFY(stranger.waitForEnd());
    session.link->sendPacket("0::");
    session.link->closeAfterSending();
    QCOMPARE(bodyOf(session.reader.answer()), "0::");
    QVERIFY(session.reader.waitForEnd());
    QTRY_COMPARE(entrance.doorman->connectionCount(), 0);
}

QTEST_GUILESS_MAIN(TestPolling)
#include "tst_polling.moc"
