// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/kit/Recording.h"
#include "tests/server/Stage.h"

#include <QElapsedTimer>
#include <QRegularExpression>

using namespace Qt::StringLiterals;
using namespace rdv;
using namespace rdv::kit;
using namespace std::chrono_literals;

/// One device and its viewers, from the first byte to the last, over real sockets.
class TestSessions : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cleanup();

    void deviceJoinsAndWaits_data() { addTransports(); }
    void deviceJoinsAndWaits();
    void handshakeAnswerHasItsExactShape();
    void viewerMeetsTheDevice_data() { addTransports(); }
    void viewerMeetsTheDevice();
    void packetsToTheDeviceAreExact();
    void packetsToTheViewerAreExact();
    void legacyViewerOffersToNobody();
    void viewerMayUpgradeOnTheHandshakeConnection();
    void fragmentedMp4IsAskedForWithoutTransport();
    void relayedMessagesSayWhoTheyAreFrom();
    void removeReachesTheDeviceWhenTheViewerLeaves_data() { addTransports(); }
    void removeReachesTheDeviceWhenTheViewerLeaves();
    void removeReachesTheDeviceWhenTheViewerIsReset_data() { addTransports(); }
    void removeReachesTheDeviceWhenTheViewerIsReset();
    void linkIsClosedWhenTheDeviceIgnoresRemove();
    void twoViewersWatchAtOnce_data() { addTransports(); }
    void twoViewersWatchAtOnce();
    void tenViewersInABurstAreAllServed_data() { addTransports(); }
    void tenViewersInABurstAreAllServed();
    void queuedViewersAreServedInOrder();
    void queuedViewerIsToldWhenTheTimeIsOver();
    void viewerBeyondTheQueueIsTurnedAway();
    void viewerThatGivesUpLeavesTheQueue();
    void unknownStreamIsToldAndTheLinkWaitsAgain();
    void lostDeviceIsToldAndNotRemoved();
    void deviceReadingByteByByteMissesNothing();
    void constantSessionIdOpensASessionOfItsOwn();
};

void TestSessions::cleanup()
{
    QCOMPARE(takeFailures(), QStringList());
}

void TestSessions::deviceJoinsAndWaits()
{
    QFETCH(ServerConfig, config);
    Stage stage(config);
    QVERIFY(stage.isReady());
    DeviceDouble device(stage.device());
    device.start();
    QTRY_VERIFY(device.isWaiting());
    using enum Seen;
    const QList<Seen> order{Connect, StunServers, TurnServers, ErsId, Clients};
    QCOMPARE(device.classesOf(1), order);
    QTRY_COMPARE(stage.server.count(EventKind::DeviceJoined), 1);
    QCOMPARE(stage.server.field(EventKind::DeviceJoined, "room"), u"room1"_s);
}

void TestSessions::handshakeAnswerHasItsExactShape()
{
    Stage stage;
    DeviceDouble device(stage.device());
    device.start();
    QTRY_VERIFY(device.isWaiting());
    const QByteArray answer = device.link(1)->handshakeAnswer();
    static const QRegularExpression form(
        u"^HTTP/1\\.1 200 OK\r\n(?:[A-Z][A-Za-z]*(?:-[A-Z][A-Za-z]*)*: [^\r\n]+\r\n)*"
        "Transfer-Encoding: chunked\r\n\r\n"
        "([0-9a-f]+)\r\n([0-9a-f]{40}:60:60:websocket,xhr-polling)\r\n0\r\n\r\n$"_s);
    const auto match = form.match(QString::fromLatin1(answer));
    QVERIFY2(match.hasMatch(), answer);
    QCOMPARE(match.captured(1).toInt(nullptr, 16), match.captured(2).size());
    const QByteArray upgrade = device.link(1)->upgradeAnswer();
    QVERIFY2(upgrade.startsWith("HTTP/1.1 101 Switching Protocols\r\n"), upgrade);
}

void TestSessions::viewerMeetsTheDevice()
{
    QFETCH(ServerConfig, config);
    Stage stage(config);
    QVERIFY(stage.isReady());
    DeviceDouble device(stage.device());
    device.start();
    QTRY_VERIFY(device.isWaiting());

    ViewerDouble viewer(stage.viewer());
    viewer.start();
    QTRY_VERIFY(viewer.isJoined());
    QTRY_COMPARE(viewer.messages(u"offer"_s), 1);
    QTRY_COMPARE(device.count(Seen::Answer), 1);
    QTRY_COMPARE(device.count(Seen::Candidate), 2);
    QTRY_COMPARE(viewer.messages(u"candidate"_s), 1);
    QTRY_VERIFY(device.isWaiting()); // the respawned link
    QCOMPARE(device.linksMade(), 2);

    using enum Seen;
    const QList<Seen> order{Connect, StunServers, TurnServers, ErsId, Clients, TurnServers, ClientJoined,
        Answer, Candidate, Candidate};
    QCOMPARE(device.classesOf(1), order);
    const QList<Seen> next{Connect, StunServers, TurnServers, ErsId, Clients};
    QCOMPARE(device.classesOf(2), next);
    QTRY_COMPARE(stage.server.count(EventKind::SessionStarted), 1);
}

void TestSessions::packetsToTheDeviceAreExact()
{
    Stage stage;
    DeviceDouble device(stage.device());
    device.start();
    QTRY_VERIFY(device.isWaiting());
    ViewerDouble viewer(stage.viewer());
    viewer.start();
    QTRY_COMPARE(device.count(Seen::Candidate), 2);
    const QByteArray viewerId = viewer.id().toLatin1();
    viewer.leave();
    QTRY_COMPARE(device.count(Seen::Remove), 1);

    const QByteArrayList texts = device.textsOf(1);
    const QByteArray stun = QByteArray::number(stage.server.stunPort());
    QCOMPARE(texts[0], "1::"_ba);
    QCOMPARE(
        texts[1], "5:::{\"name\":\"stunservers\",\"args\":[[{\"url\":\"stun:127.0.0.1:" + stun + "\"}]]}");
    QCOMPARE(texts[2], "5:::{\"name\":\"turnservers\",\"args\":[[]]}"_ba);
    static const QRegularExpression ersid(
        u"^5:::\\{\"name\":\"ersid\",\"args\":\\[\\{\"id\":\"[0-9a-f]{32}\"\\}\\]\\}$"_s);
    QVERIFY2(ersid.match(QString::fromUtf8(texts[3])).hasMatch(), texts[3]);
    QCOMPARE(texts[4], "6:::1+[null,{\"clients\":{}}]"_ba);
    QCOMPARE(texts[5], "5:::{\"name\":\"turnservers\",\"args\":[[]]}"_ba);
    QCOMPARE(texts[6],
        "5:::{\"name\":\"clientJoined\",\"args\":[{\"id\":\"" + viewerId
            + "\",\"name\":\"chrome\",\"streamName\":\"vonly\",\"rmsid\":\"" + device.link(1)->mind().ownId()
            + "\",\"transport\":\"srtp\",\"capabilities\":\"hasHeartBeat\"}]}");
    static const QRegularExpression candidate(
        u"^5:::\\{\"name\":\"message\",\"args\":\\[\\{\"to\":\"[0-9a-f]{32}\",\"from\":\"[0-9a-f]{32}\","
        "\"sid\":\"1432678845741\",\"roomType\":\"video\",\"type\":\"candidate\",\"payload\":\\{"
        "\"candidate\":"
        "\\{\"candidate\":\"candidate:277375337 1 udp 2113937151 192.0.2.2 39567 typ host generation 0 ufrag "
        "CgO3 "
        "network-cost 999\",\"sdpMid\":\"audio\",\"sdpMLineIndex\":0,\"usernameFragment\":\"CgO3\"\\}\\},"
        "\"prefix\":\"webkit\"\\}\\]\\}$"_s);
    QVERIFY2(candidate.match(QString::fromUtf8(texts[8])).hasMatch(), texts[8]);
    QCOMPARE(texts.last(), "5:::{\"name\":\"remove\",\"args\":[{\"id\":\"" + viewerId + "\"}]}");
}

void TestSessions::packetsToTheViewerAreExact()
{
    Stage stage;
    DeviceDouble device(stage.device());
    device.start();
    QTRY_VERIFY(device.isWaiting());
    ViewerDouble viewer(stage.viewer());
    viewer.start();
    QTRY_COMPARE(viewer.messages(u"candidate"_s), 1);
    const QStringList before{u"stunservers"_s, u"turnservers"_s, u"ersid"_s};
    QCOMPARE(viewer.texts()[0], "1::"_ba);
    QCOMPARE(viewer.names().first(3), before);
    QStringList after = viewer.names().sliced(3);
    // Sent again after the join, now in the form for browsers.
    QCOMPARE(after.removeAll(u"stunservers"_s), 1);
    QCOMPARE(after.removeAll(u"turnservers"_s), 1);
    const QStringList session{u"ack"_s, u"message"_s, u"message"_s};
    QCOMPARE(after, session);

    static const QRegularExpression hex(u"^[0-9a-f]{32}$"_s);
    QVERIFY(hex.match(viewer.id()).hasMatch());
    QVERIFY(hex.match(viewer.device()).hasMatch());
    QVERIFY(viewer.id() != viewer.device());
    QCOMPARE(viewer.ack().at(1)[u"clients"_s], QJsonValue(QJsonObject()));
    QCOMPARE(device.link(1)->mind().ownId(), viewer.device().toLatin1());
    // The secret in the URL is nobody's public id.
    QVERIFY(viewer.device().toLatin1() != device.link(1)->sid().first(32));
}

void TestSessions::legacyViewerOffersToNobody()
{
    Stage stage;
    DeviceDouble device(stage.device());
    device.start();
    QTRY_VERIFY(device.isWaiting());
    auto options = stage.viewer();
    options.age = ViewerDouble::Age::Legacy;
    ViewerDouble viewer(options);
    viewer.start();
    QTRY_COMPARE(device.count(Seen::Candidate), 2);
    QCOMPARE(device.count(Seen::Offer), 0);
}

void TestSessions::viewerMayUpgradeOnTheHandshakeConnection()
{
    Stage stage;
    DeviceDouble device(stage.device());
    device.start();
    QTRY_VERIFY(device.isWaiting());
    auto options = stage.viewer();
    options.sameConnection = true;
    ViewerDouble viewer(options);
    viewer.start();
    QTRY_COMPARE(device.count(Seen::Candidate), 2);
}

void TestSessions::fragmentedMp4IsAskedForWithoutTransport()
{
    Stage stage;
    DeviceDouble device(stage.device());
    device.start();
    QTRY_VERIFY(device.isWaiting());
    auto options = stage.viewer();
    options.transport.clear();
    options.stream = u"test1"_s;
    ViewerDouble viewer(options);
    viewer.start();
    QTRY_COMPARE(device.count(Seen::Candidate), 2);
    QVERIFY(!device.last(Seen::ClientJoined).contains("transport"));
    const QString sdp = viewer.last(u"message"_s)[u"payload"_s][u"sdp"_s].toString();
    QVERIFY(!sdp.contains(u"m=video"_s));
}

void TestSessions::relayedMessagesSayWhoTheyAreFrom()
{
    Stage stage;
    DeviceDouble device(stage.device());
    device.start();
    QTRY_VERIFY(device.isWaiting());
    ViewerDouble viewer(stage.viewer());
    viewer.start();
    QTRY_COMPARE(viewer.messages(u"candidate"_s), 1);
    for (const auto& packet : viewer.packets()) {
        if (packet.name == u"message"_s)
            QCOMPARE(packet.args.at(0)[u"from"_s].toString(), viewer.device());
    }
    QCOMPARE(valueOf(device.last(Seen::Answer), "from"), viewer.id().toLatin1());

    const QByteArray recorded = Recording::srtp().textFrom(Recording::deviceLink, "\"offer\"");
    const QString sdp = QString::fromUtf8(withoutEscapes(valueOf(recorded, "sdp").value_or(QByteArray())));
    for (const auto& packet : viewer.packets()) {
        if (packet.name == u"message"_s && packet.args.at(0)[u"type"_s] == u"offer"_s)
            QCOMPARE(packet.args.at(0)[u"payload"_s][u"sdp"_s].toString(), sdp);
    }
}

void TestSessions::removeReachesTheDeviceWhenTheViewerLeaves()
{
    QFETCH(ServerConfig, config);
    Stage stage(config);
    DeviceDouble device(stage.device());
    device.start();
    QTRY_VERIFY(device.isWaiting());
    ViewerDouble viewer(stage.viewer());
    viewer.start();
    QTRY_COMPARE(device.sessions(), 1);
    QTRY_VERIFY(device.isWaiting());
    viewer.leave();
    QTRY_COMPARE(device.count(Seen::Remove), 1);
    QTRY_COMPARE(device.links().size(), 1);
    QVERIFY(device.isWaiting());
    QTRY_COMPARE(stage.server.count(EventKind::SessionEnded), 1);
}

void TestSessions::removeReachesTheDeviceWhenTheViewerIsReset()
{
    QFETCH(ServerConfig, config);
    Stage stage(config);
    DeviceDouble device(stage.device());
    device.start();
    QTRY_VERIFY(device.isWaiting());
    ViewerDouble viewer(stage.viewer());
    viewer.start();
    QTRY_COMPARE(device.sessions(), 1);
    viewer.reset();
    QTRY_COMPARE(device.count(Seen::Remove), 1);
    QTRY_COMPARE(device.links().size(), 1);
}

void TestSessions::linkIsClosedWhenTheDeviceIgnoresRemove()
{
    Stage stage;
    auto options = stage.device();
    options.door.closingDelay = 60s;
    DeviceDouble device(options);
    device.start();
    QTRY_VERIFY(device.isWaiting());
    ViewerDouble viewer(stage.viewer());
    viewer.start();
    QTRY_COMPARE(device.sessions(), 1);
    viewer.leave();
    QTRY_COMPARE(device.count(Seen::Remove), 1);
    QTRY_VERIFY_WITH_TIMEOUT(device.link(1)->endedByServer(), 3000);
}

void TestSessions::twoViewersWatchAtOnce()
{
    QFETCH(ServerConfig, config);
    Stage stage(config);
    DeviceDouble device(stage.device());
    device.start();
    QTRY_VERIFY(device.isWaiting());
    ViewerDouble first(stage.viewer());
    ViewerDouble second(stage.viewer());
    first.start();
    second.start();
    QTRY_COMPARE(device.sessions(), 2);
    QTRY_COMPARE(device.count(Seen::Answer), 2);
    QTRY_VERIFY(device.isWaiting());
    QCOMPARE(device.linksMade(), 3);
    QVERIFY(first.device() != second.device());

    const int heardBefore = device.count(Seen::Candidate);
    first.leave();
    QTRY_COMPARE(device.count(Seen::Remove), 1);
    second.sayMessage(u"candidate"_s,
        QJsonObject{{u"candidate"_s,
            QJsonObject{{u"candidate"_s, u"candidate:1 1 udp 1 192.0.2.9 9 typ host"_s},
                {u"sdpMid"_s, u"audio"_s}, {u"sdpMLineIndex"_s, 0}}}});
    QTRY_COMPARE(device.count(Seen::Candidate), heardBefore + 1);
    QVERIFY(second.isOpen());
}

void TestSessions::tenViewersInABurstAreAllServed()
{
    QFETCH(ServerConfig, config);
    Stage stage(config);
    DeviceDouble device(stage.device());
    device.start();
    QTRY_VERIFY(device.isWaiting());
    std::vector<std::unique_ptr<ViewerDouble>> viewers;
    for (int i = 0; i < 10; ++i)
        viewers.emplace_back(std::make_unique<ViewerDouble>(stage.viewer()))->start();
    for (const auto& viewer : viewers) {
        QTRY_VERIFY(viewer->isJoined());
        QTRY_COMPARE(viewer->messages(u"offer"_s), 1);
    }
    QTRY_COMPARE(device.sessions(), 10);
    QTRY_COMPARE(device.count(Seen::Answer), 10);
    QTRY_VERIFY(device.isWaiting());
    QCOMPARE(device.linksMade(), 11);
    for (const auto& viewer : viewers)
        viewer->leave();
    QTRY_COMPARE(device.count(Seen::Remove), 10);
    QTRY_COMPARE(device.links().size(), 1);
}

void TestSessions::queuedViewersAreServedInOrder()
{
    Stage stage;
    std::vector<std::unique_ptr<ViewerDouble>> viewers;
    for (int i = 0; i < 10; ++i) {
        viewers.emplace_back(std::make_unique<ViewerDouble>(stage.viewer()))->start();
        QTRY_COMPARE(viewers.back()->last(u"waiting"_s)[u"position"_s].toInt(), i + 1);
        QVERIFY(viewers.back()->ack().isEmpty());
    }
    DeviceDouble device(stage.device());
    device.start();
    QTRY_COMPARE(device.sessions(), 10);
    QByteArrayList served;
    for (const auto& heard : device.heard()) {
        if (heard.seen == Seen::ClientJoined)
            served << valueOf(heard.text, "id").value_or(QByteArray());
    }
    QByteArrayList waited;
    for (const auto& viewer : viewers) {
        QTRY_VERIFY(viewer->isJoined());
        waited << viewer->id().toLatin1();
    }
    QCOMPARE(served, waited);
}

void TestSessions::queuedViewerIsToldWhenTheTimeIsOver()
{
    auto config = ServerUnderTest::loopbackConfig();
    config.rooms.queueSeconds = 1s;
    Stage stage(config);
    ViewerDouble viewer(stage.viewer());
    viewer.start();
    QTRY_COMPARE(viewer.count(u"waiting"_s), 1);
    QTRY_COMPARE(viewer.joinError(), u"noDevice"_s);

    DeviceDouble device(stage.device());
    device.start();
    QTRY_VERIFY(device.isWaiting());
    QCOMPARE(device.count(Seen::ClientJoined), 0);
}

void TestSessions::viewerBeyondTheQueueIsTurnedAway()
{
    auto config = ServerUnderTest::loopbackConfig();
    config.rooms.queueSize = 2;
    Stage stage(config);
    std::vector<std::unique_ptr<ViewerDouble>> viewers;
    for (int i = 0; i < 2; ++i) {
        viewers.emplace_back(std::make_unique<ViewerDouble>(stage.viewer()))->start();
        QTRY_COMPARE(viewers.back()->count(u"waiting"_s), 1);
    }
    ViewerDouble third(stage.viewer());
    third.start();
    QTRY_COMPARE(third.joinError(), u"full"_s);
}

void TestSessions::viewerThatGivesUpLeavesTheQueue()
{
    Stage stage;
    ViewerDouble gone(stage.viewer());
    gone.start();
    QTRY_COMPARE(gone.count(u"waiting"_s), 1);
    ViewerDouble stays(stage.viewer());
    stays.start();
    QTRY_COMPARE(stays.last(u"waiting"_s)[u"position"_s].toInt(), 2);
    gone.reset();
    QTRY_COMPARE(stage.server.count(EventKind::ViewerLeft), 1);
    DeviceDouble device(stage.device());
    device.start();
    QTRY_VERIFY(stays.isJoined());
    QTRY_VERIFY(device.isWaiting());
    QCOMPARE(device.count(Seen::ClientJoined), 1);
}

void TestSessions::unknownStreamIsToldAndTheLinkWaitsAgain()
{
    Stage stage;
    DeviceDouble device(stage.device());
    device.start();
    QTRY_VERIFY(device.isWaiting());
    auto options = stage.viewer();
    options.stream = u"nothing"_s;
    ViewerDouble lost(options);
    lost.start();
    QTRY_COMPARE(lost.last(u"message"_s)[u"message"_s].toString(), u"Unable to retrieve stream!"_s);
    QVERIFY(device.isWaiting());

    ViewerDouble viewer(stage.viewer());
    viewer.start();
    QTRY_VERIFY(viewer.isJoined());
    QTRY_COMPARE(device.count(Seen::Answer), 1);
    QCOMPARE(device.linksMade(), 2);
    QCOMPARE(device.count(Seen::ClientJoined), 2);
    QCOMPARE(device.link(1)->mind().state(), DeviceMind::State::Session);
}

void TestSessions::lostDeviceIsToldAndNotRemoved()
{
    Stage stage;
    auto options = stage.device();
    options.backOff = 200ms;
    DeviceDouble device(options);
    device.start();
    QTRY_VERIFY(device.isWaiting());
    ViewerDouble viewer(stage.viewer());
    viewer.start();
    QTRY_COMPARE(device.count(Seen::Answer), 1);
    QTRY_VERIFY(device.isWaiting());
    device.resetAll();
    QTRY_COMPARE(viewer.count(u"deviceLost"_s), 1);
    QCOMPARE(viewer.count(u"remove"_s), 0);
    QTRY_VERIFY(device.isWaiting());
    QVERIFY(viewer.isOpen());
    // The camera is back: the next viewer gets it.
    ViewerDouble next(stage.viewer());
    next.start();
    QTRY_VERIFY(next.isJoined());
}

void TestSessions::deviceReadingByteByByteMissesNothing()
{
    Stage stage;
    auto options = stage.device();
    options.door.readAtMost = 1;
    DeviceDouble device(options);
    device.start();
    QTRY_VERIFY(device.isWaiting());
    ViewerDouble viewer(stage.viewer());
    viewer.start();
    QTRY_COMPARE(device.count(Seen::Candidate), 2);
}

void TestSessions::constantSessionIdOpensASessionOfItsOwn()
{
    Stage stage;
    DeviceDouble device(stage.device());
    device.start();
    QTRY_VERIFY(device.isWaiting());
    for (int i = 0; i < 2; ++i) {
        QTcpSocket socket;
        socket.connectToHost(QHostAddress::LocalHost, stage.server.port());
        socket.write(deviceUpgradeRequest(
            QHostAddress(QHostAddress::LocalHost), stage.server.port(), deviceUserAgent(), constantSid()));
        QByteArray read;
        QTRY_VERIFY((read += socket.readAll()).contains("ersid"));
        QVERIFY(read.startsWith("HTTP/1.1 101 "));
    }
    QVERIFY(device.isWaiting());
}

QTEST_GUILESS_MAIN(TestSessions)
#include "tst_sessions.moc"
