// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/entrance/Entrance.h"

using namespace rdv;
using namespace rdv::test;
using namespace Qt::StringLiterals;

class TestLinks : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void messagesAreDecoded();
    void linkClosesWithoutACloseFrame();
    void linkThatIsDeletedSendsNoCloseFrame();
    void linkEndsWhenThePeerVanishes();
    void closeFrameOfABrowserIsAnswered();
    void faultNamedInACloseFrameIsNotOurs();
    void brokenFrameEndsALinkWithoutACloseFrame();
    void packetsOfOneTurnLeaveTogether();
    void tenMalformedMessagesEndALink();
    void binaryMessagesAreMalformed();
    void floodOfMessagesEndsALink();
    void oversizedFrameEndsALink();
    void jsonBeyondItsLimitsIsMalformed();
    void oversizedMessageOfSmallFramesEndsALink();
    void unmaskedFrameEndsALink();
    void framesCutAnywhereAreHeard();
    void peerThatDoesNotReadIsCutOff();
    void pongsForAPeerThatDoesNotReadAreBounded();
    void closingAPeerThatDoesNotReadIsBounded();
};

namespace {

const QByteArray joinPacket
    = "5:1+::{\"name\":\"join\",\"args\":[\"room1\",{\"index\":1795337476,\"RMS\":true,"
      "\"rmsToken\":\"\",\"capabilities\":\"hasHeartBeat\"}]}";

} // namespace

void TestLinks::messagesAreDecoded()
{
    Entrance entrance;
    Open open(entrance);
    open.client.send(frame(joinPacket));
    open.client.send(frame("2::"));
    QTRY_COMPARE(entrance.messages.size(), 2);
    QCOMPARE(std::get<Join>(entrance.messages[0]).room, u"room1"_s);
    QVERIFY(std::holds_alternative<Heartbeat>(entrance.messages[1]));
    QCOMPARE(entrance.count(Counter::MessagesReceived), 2);
}

void TestLinks::linkClosesWithoutACloseFrame()
{
    Entrance entrance;
    Open open(entrance);
    open.link->sendPacket("0::");
    open.link->closeAfterSending();
    open.link->sendPacket("2::");
    QVERIFY(open.client.waitForEnd());
    QCOMPARE(open.client.received, QByteArray("\x81\x03") + "0::");
    QTRY_COMPARE(entrance.closings.size(), 1);
    QTRY_VERIFY(open.link.isNull());
    QTRY_COMPARE(entrance.doorman->connectionCount(), 0);
}

void TestLinks::linkThatIsDeletedSendsNoCloseFrame()
{
    Entrance entrance;
    Open open(entrance);
    entrance.doorman.reset();
    QVERIFY(open.client.waitForEnd());
    QCOMPARE(open.client.received, QByteArray());
}

void TestLinks::linkEndsWhenThePeerVanishes()
{
    Entrance entrance;
    Open open(entrance);
    open.client.socket->abort();
    QTRY_COMPARE(entrance.closings.size(), 1);
    QTRY_VERIFY(open.link.isNull());
    QTRY_COMPARE(entrance.doorman->connectionCount(), 0);
}

void TestLinks::closeFrameOfABrowserIsAnswered()
{
    Entrance entrance;
    Open open(entrance);
    open.client.send(frame(QByteArray("\x03\xe9"), 8));
    QVERIFY(open.client.waitForEnd());
    QVERIFY(open.client.received.startsWith("\x88\x02\x03\xe9"));
    QTRY_COMPARE(entrance.closings.size(), 1);
}

void TestLinks::faultNamedInACloseFrameIsNotOurs()
{
    Entrance entrance;
    Open open(entrance);
    open.client.send(frame(QByteArray("\x03\xf1"
                                      "too much"),
        8));
    QVERIFY(open.client.waitForEnd());
    QCOMPARE(open.client.received, QByteArray("\x88\x02\x03\xf1"));
    QTRY_COMPARE(entrance.closings, QStringList{u"too much"_s});
    QCOMPARE(entrance.count(Counter::MessagesTooLarge), 0);
    QCOMPARE(entrance.count(Counter::MalformedClosed), 0);
}

void TestLinks::brokenFrameEndsALinkWithoutACloseFrame()
{
    Entrance entrance;
    Open open(entrance);
    // A compressed frame, though no extension was agreed upon; what was sent before still arrives.
    open.link->sendPacket("2::");
    open.client.send(frame("2::", 0x41));
    QVERIFY(open.client.waitForEnd());
    QCOMPARE(open.client.received,
        QByteArray("\x81\x03"
                   "2::"));
    QTRY_COMPARE(entrance.closings, QStringList{u"a broken frame"_s});
    QCOMPARE(entrance.count(Counter::MessagesMalformed), 1);
    QCOMPARE(entrance.count(Counter::MalformedClosed), 1);
    QCOMPARE(entrance.count(Counter::MessagesTooLarge), 0);
}

void TestLinks::packetsOfOneTurnLeaveTogether()
{
    Entrance entrance;
    Open open(entrance);
    auto* carrier = open.link->findChild<QTcpSocket*>();
    QVERIFY(carrier != nullptr);
    for (const char* packet : {"2::", "0::", "1::"})
        open.link->sendPacket(packet);
    QVERIFY(!open.client.socket->waitForReadyRead(50));
    QTRY_VERIFY(!open.client.received.isEmpty());
    QCOMPARE(open.client.received,
        QByteArray("\x81\x03"
                   "2::\x81\x03"
                   "0::\x81\x03"
                   "1::"));
    // Nothing passed through the socket's own queue, which would keep the block for it.
    QCOMPARE(carrier->bytesToWrite(), 0);
}

void TestLinks::tenMalformedMessagesEndALink()
{
    Entrance entrance;
    Open open(entrance);
    for (int i = 0; i < 9; ++i)
        open.client.send(frame("5:::{broken"));
    open.client.send(frame("2::"));
    QTRY_COMPARE(entrance.messages.size(), 1);
    QCOMPARE(entrance.count(Counter::MessagesMalformed), 9);
    open.client.send(frame("nonsense") + frame("2::"));
    QVERIFY(open.client.waitForEnd());
    QTRY_COMPARE(entrance.closings, QStringList{u"too many malformed messages"_s});
    QCOMPARE(entrance.messages.size(), 1);
    QCOMPARE(entrance.count(Counter::MalformedClosed), 1);
}

void TestLinks::binaryMessagesAreMalformed()
{
    Entrance entrance;
    Open open(entrance);
    open.client.send(frame("2::", 2) + frame("2::"));
    QTRY_COMPARE(entrance.messages.size(), 1);
    QCOMPARE(entrance.count(Counter::MessagesMalformed), 1);
}

void TestLinks::floodOfMessagesEndsALink()
{
    ServerConfig config;
    config.limits.messagesPerSecond = 1;
    config.limits.messageBurst = 20;
    Entrance entrance(config);
    Open open(entrance);
    for (int i = 0; i < 100; ++i)
        open.client.send(frame("2::"));
    QVERIFY(open.client.waitForEnd());
    QTRY_COMPARE(entrance.closings, QStringList{u"too many messages"_s});
    QVERIFY(entrance.messages.size() >= 20);
    QVERIFY(entrance.count(Counter::RateLimited) > 40);
}

void TestLinks::oversizedFrameEndsALink()
{
    Entrance entrance;
    Open open(entrance);
    open.client.send(frame(QByteArray(65537, 'x')));
    QVERIFY(open.client.waitForEnd());
    QTRY_COMPARE(entrance.closings.size(), 1);
    QVERIFY(entrance.messages.isEmpty());
    QCOMPARE(entrance.count(Counter::MessagesTooLarge), 1);
    QCOMPARE(entrance.events.last().kind, EventKind::PeerLimited);
}

void TestLinks::jsonBeyondItsLimitsIsMalformed()
{
    ServerConfig config;
    config.limits.jsonDepth = 4;
    config.limits.jsonTokens = 40;
    Entrance entrance(config);
    Open open(entrance);
    const auto event = [](const QByteArray& args) {
        return frame(R"(5:::{"name":"x","args":[)" + args + "]}");
    };
    open.client.send(event("[[1]]") + event(QByteArray("1,").repeated(30) + '1'));
    QTRY_COMPARE(entrance.messages.size(), 2);
    open.client.send(event("[[[1]]]") + event(QByteArray("1,").repeated(40) + '1') + frame("2::"));
    QTRY_COMPARE(entrance.messages.size(), 3);
    QCOMPARE(entrance.count(Counter::MessagesTooDeep), 2);
    QCOMPARE(entrance.count(Counter::MessagesMalformed), 2);
}

void TestLinks::oversizedMessageOfSmallFramesEndsALink()
{
    Entrance entrance;
    Open open(entrance);
    const QByteArray piece = frame(QByteArray(8000, 'x'), 0);
    QByteArray first = frame(QByteArray(8000, 'x'), 1);
    first[0] = 1; // text, not final
    open.client.send(first);
    for (int i = 0; i < 20; ++i)
        open.client.send(QByteArray(piece).replace(0, 1, QByteArray(1, '\0')));
    QVERIFY(open.client.waitForEnd());
    QTRY_COMPARE(entrance.closings.size(), 1);
    QCOMPARE(entrance.count(Counter::MessagesTooLarge), 1);
}

void TestLinks::unmaskedFrameEndsALink()
{
    Entrance entrance;
    Open open(entrance);
    Open other(entrance);
    open.client.send(frame("2::", 1, {}));
    other.client.send(frame(joinPacket));
    QTRY_COMPARE(entrance.closings, QStringList{u"a frame that is not masked"_s});
    QTRY_COMPARE(entrance.messages.size(), 1);
    QVERIFY(std::holds_alternative<Join>(entrance.messages[0]));
    QCOMPARE(entrance.count(Counter::MessagesMalformed), 1);
    QCOMPARE(entrance.count(Counter::MalformedClosed), 1);
    QVERIFY(!other.client.disconnected);
}

// What is looked at before Qt reads it must be looked at once, however the frames are cut.
void TestLinks::framesCutAnywhereAreHeard()
{
    Entrance entrance;
    Open open(entrance);
    QByteArray stream;
    for (int i = 0; i < 20; ++i)
        stream += frame("3:::" + QByteArray(i * 40, 'x'));
    for (qsizetype at = 0; at < stream.size();) {
        const qsizetype piece = 1 + at * 7 % 61;
        open.client.send(stream.mid(at, piece));
        open.client.socket->flush();
        QCoreApplication::processEvents();
        at += piece;
    }
    QTRY_COMPARE(entrance.messages.size(), 20);
    QVERIFY(entrance.closings.isEmpty());
    open.client.send(frame("2::") + frame("2::", 1, {}));
    QTRY_COMPARE(entrance.closings.size(), 1);
}

void TestLinks::peerThatDoesNotReadIsCutOff()
{
    Entrance entrance;
    Open open(entrance);
    open.client.reading = false;
    open.client.socket->setReadBufferSize(1024);
    const QByteArray packet = "3:::" + QByteArray(30000, 'x');
    for (int i = 0; i < 2000 && open.link && entrance.closings.isEmpty(); ++i) {
        open.link->sendPacket(packet);
        QCoreApplication::processEvents();
    }
    QTRY_COMPARE(entrance.closings, QStringList{u"the peer does not read what it is sent"_s});
    QCOMPARE(entrance.count(Counter::SendQueueOverflows), 1);
    QTRY_COMPARE(entrance.doorman->connectionCount(), 0);
}

void TestLinks::pongsForAPeerThatDoesNotReadAreBounded()
{
    Entrance entrance;
    Open open(entrance);
    open.client.reading = false;
    open.client.socket->setReadBufferSize(1024);
    QByteArray pings;
    for (int i = 0; i < 500; ++i)
        pings += frame(QByteArray(125, 'p'), 9);
    for (int i = 0; i < 2000 && entrance.closings.isEmpty(); ++i) {
        if (!open.client.disconnected && open.client.socket->bytesToWrite() < 1'000'000)
            open.client.send(pings);
        QCoreApplication::processEvents();
    }
    QTRY_COMPARE(entrance.closings.size(), 1);
    QCOMPARE(entrance.count(Counter::SendQueueOverflows), 1);
}

void TestLinks::closingAPeerThatDoesNotReadIsBounded()
{
    Entrance entrance;
    Open open(entrance);
    open.client.reading = false;
    open.client.socket->setReadBufferSize(1024);
    // Fill what the system buffers until something stays with us.
    const QByteArray packet = "3:::" + QByteArray(30000, 'x');
    auto* carrier = open.link->findChild<QTcpSocket*>();
    QVERIFY(carrier != nullptr);
    int stuck = 0;
    for (int i = 0; i < 2000 && stuck < 5; ++i) {
        if (carrier->bytesToWrite() < 100'000)
            open.link->sendPacket(packet);
        const qint64 before = carrier->bytesToWrite();
        QTest::qWait(5);
        stuck = carrier->bytesToWrite() == before ? stuck + 1 : 0;
    }
    QCOMPARE(stuck, 5);
    open.link->closeAfterSending();
    QTRY_COMPARE_WITH_TIMEOUT(entrance.closings.size(), 1, 6000);
    QTRY_COMPARE(entrance.doorman->connectionCount(), 0);
}

QTEST_GUILESS_MAIN(TestLinks)
#include "tst_links.moc"
