// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/kit/WebSocketBytes.h"
#include "tests/server/Stage.h"

using namespace Qt::StringLiterals;
using namespace rdv;
using namespace rdv::kit;

/// Bad input gets a clear refusal; a device hears nothing of it and nobody else loses anything.
class TestBadInput : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cleanup();

    void nameThatADeviceWouldMisreadIsRefused_data();
    void nameThatADeviceWouldMisreadIsRefused();
    void unprintableRoomIsRefused_data();
    void unprintableRoomIsRefused();
    void foreignTextArrivesAsItIs();
    void messageToSomebodyElseIsDropped();
    void messageAfterTheSessionIsDropped();
    void strangersCannotReachADevice();
    void onlyTheWhitelistIsRelayed_data();
    void onlyTheWhitelistIsRelayed();
    void bareSdpLinesAreTakenOut();
    void malformedMessagesEndOnlyTheirConnection();
    void hostileFramesEndOnlyTheirConnection_data();
    void hostileFramesEndOnlyTheirConnection();
    void floodEndsOnlyItsConnectionOrIsDropped();
    void secondJoinOnOneConnectionReplacesItsSession();
    void transportIdIsGoodForOneUpgrade();
};

void TestBadInput::cleanup()
{
    QCOMPARE(takeFailures(), QStringList());
}

void TestBadInput::nameThatADeviceWouldMisreadIsRefused_data()
{
    QTest::addColumn<QString>("stream");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("word");
    for (const QString& word : {u"stunservers"_s, u"turnservers"_s, u"ersid"_s, u"clients"_s, u"offer"_s,
             u"answer"_s, u"candidate"_s, u"command"_s, u"remove"_s, u"taken"_s, u"invalidRoom"_s}) {
        QTest::newRow(qPrintable(u"stream "_s + word))
            << u"my "_s + word + u" stream"_s << u"chrome"_s << word;
        QTest::newRow(qPrintable(u"name "_s + word)) << u"vonly"_s << word + u"s"_s << word;
    }
    QTest::newRow("quote in stream") << u"a\"b"_s << u"chrome"_s << u"quotation mark"_s;
    QTest::newRow("backslash in stream") << u"a\\b"_s << u"chrome"_s << u"backslash"_s;
    QTest::newRow("quote in name") << u"vonly"_s << u"a\"b"_s << u"quotation mark"_s;
}

void TestBadInput::nameThatADeviceWouldMisreadIsRefused()
{
    QFETCH(QString, stream);
    QFETCH(QString, name);
    QFETCH(QString, word);
    Stage stage;
    DeviceDouble device(stage.device());
    device.start();
    QTRY_VERIFY(device.isWaiting());
    auto options = stage.viewer();
    options.stream = stream;
    options.name = name;
    ViewerDouble viewer(options);
    viewer.start();
    QTRY_VERIFY(viewer.isRefused());
    QVERIFY2(viewer.joinError() == u"invalidStream"_s || viewer.joinError() == u"badRequest"_s,
        qPrintable(viewer.joinError()));
    const QString sentence = viewer.ack().at(1)[u"description"_s].toString();
    QVERIFY2(sentence.contains(word), qPrintable(sentence));
    QCOMPARE(device.count(Seen::ClientJoined), 0);
    QTRY_COMPARE(stage.server.count(EventKind::ViewerRefused), 1);
}

void TestBadInput::unprintableRoomIsRefused_data()
{
    QTest::addColumn<QString>("room");
    QTest::newRow("empty") << u""_s;
    QTest::newRow("control") << u"a\u0007b"_s;
    QTest::newRow("bidirectional") << u"a\u202eb"_s;
    QTest::newRow("zero width") << u"a\u200bb"_s;
    QTest::newRow("blank") << u" a"_s;
    QTest::newRow("long") << QString(129, u'a');
}

void TestBadInput::unprintableRoomIsRefused()
{
    QFETCH(QString, room);
    Stage stage;
    auto options = stage.viewer();
    options.room = room;
    ViewerDouble viewer(options);
    viewer.start();
    QTRY_VERIFY(viewer.isRefused());
    QVERIFY2(viewer.joinError() == u"invalidRoom"_s || viewer.joinError() == u"badRequest"_s,
        qPrintable(viewer.joinError()));
}

void TestBadInput::foreignTextArrivesAsItIs()
{
    Stage stage;
    auto device = stage.device();
    device.character.room = "Eingang Süd / 1";
    device.character.streams = {"mp4:größe/b.mp4"};
    DeviceDouble camera(device);
    camera.start();
    QTRY_VERIFY(camera.isWaiting());
    auto options = stage.viewer();
    options.room = u"Eingang Süd / 1"_s;
    options.stream = u"mp4:größe/b.mp4"_s;
    ViewerDouble viewer(options);
    viewer.start();
    QTRY_COMPARE(camera.count(Seen::Answer), 1);
    QCOMPARE(camera.link(1)->mind().streamName(), options.stream.toUtf8());
}

void TestBadInput::messageToSomebodyElseIsDropped()
{
    Stage stage;
    DeviceDouble device(stage.device());
    device.start();
    auto options = stage.viewer();
    options.answers = false;
    ViewerDouble viewer(options);
    viewer.start();
    QTRY_COMPARE(viewer.messages(u"offer"_s), 1);
    ViewerDouble other(options);
    other.start();
    QTRY_COMPARE(other.messages(u"offer"_s), 1);

    const QJsonObject answer{{u"type"_s, u"answer"_s}, {u"sdp"_s, u"v=0\r\n"_s}};
    viewer.sayMessage(u"answer"_s, answer, other.device()); // the same camera, another session
    viewer.sayMessage(u"answer"_s, answer, other.id());
    viewer.sayMessage(u"answer"_s, answer, QString(32, u'0'));
    viewer.sayMessage(u"answer"_s, answer);
    QTRY_COMPARE(device.count(Seen::Answer), 1);
    QCOMPARE(device.textsOf(1).count(device.last(Seen::Answer)), 1);
    QCOMPARE(other.messages(u"answer"_s), 0);
    QVERIFY(viewer.isOpen());
}

void TestBadInput::messageAfterTheSessionIsDropped()
{
    Stage stage;
    auto options = stage.device();
    options.door.closingDelay = std::chrono::milliseconds(500);
    DeviceDouble device(options);
    device.start();
    ViewerDouble viewer(stage.viewer());
    viewer.start();
    QTRY_COMPARE(device.count(Seen::Answer), 1);
    viewer.leave();
    QTRY_COMPARE(device.count(Seen::Remove), 1);
    // The device may have something in flight; it goes nowhere.
    device.link(1)->say("5:::{\"name\":\"message\",\"args\":[{\"to\":\"" + viewer.id().toLatin1()
        + "\",\"type\":\"candidate\",\"payload\":{\"candidate\":{\"candidate\":\"candidate:1 1 udp 1 "
          "192.0.2.1 1 "
          "typ host\",\"sdpMid\":\"0\",\"sdpMLineIndex\":0}}}]}");
    QTRY_COMPARE(device.links().size(), 1);
    QVERIFY(device.isWaiting());
}

void TestBadInput::strangersCannotReachADevice()
{
    Stage stage;
    DeviceDouble device(stage.device());
    device.start();
    ViewerDouble viewer(stage.viewer());
    viewer.start();
    QTRY_COMPARE(device.count(Seen::Candidate), 2);
    auto options = stage.viewer();
    options.joins = false;
    ViewerDouble stranger(options);
    stranger.start();
    QTRY_VERIFY(stranger.isOpen());
    const int before = device.count(Seen::Candidate) + device.count(Seen::Answer);
    stranger.sayMessage(
        u"answer"_s, QJsonObject{{u"type"_s, u"answer"_s}, {u"sdp"_s, u"v=0\r\n"_s}}, viewer.device());
    stranger.join();
    QTRY_VERIFY(stranger.isJoined()); // its words were read
    QTRY_COMPARE(device.sessions(), 2);
    QTRY_COMPARE(device.count(Seen::Answer), 2);
    QCOMPARE(textsWith(device.textsOf(1), "v=0\\r\\n\"").size(), 0);
    QVERIFY(before >= 3);
}

void TestBadInput::onlyTheWhitelistIsRelayed_data()
{
    QTest::addColumn<QString>("type");
    QTest::addColumn<QJsonValue>("payload");
    QTest::newRow("unknown type") << u"iceparam"_s << QJsonValue(QJsonObject{{u"a"_s, u"b"_s}});
    QTest::newRow("remove") << u"remove"_s << QJsonValue(QJsonObject{{u"id"_s, u"x"_s}});
    QTest::newRow("scalar command") << u"command"_s << QJsonValue(u"stop"_s);
    QTest::newRow("list command") << u"command"_s << QJsonValue(QJsonArray{1, 2});
    QTest::newRow("answer without SDP") << u"answer"_s << QJsonValue(QJsonObject{});
    QTest::newRow("keyword in candidate")
        << u"candidate"_s
        << QJsonValue(QJsonObject{{u"candidate"_s,
               QJsonObject{
                   {u"candidate"_s, u"candidate:1 1 udp 1 offer 1 typ host"_s}, {u"sdpMid"_s, u"0"_s}}}});
    QTest::newRow("quote in SDP") << u"answer"_s
                                  << QJsonValue(QJsonObject{
                                         {u"type"_s, u"answer"_s}, {u"sdp"_s, u"v=0\r\ns=\"x\"\r\n"_s}});
    QTest::newRow("backslash in SDP")
        << u"answer"_s
        << QJsonValue(QJsonObject{{u"type"_s, u"answer"_s}, {u"sdp"_s, u"v=0\r\ns=\\x\r\n"_s}});
    QTest::newRow("keyword in SDP") << u"answer"_s
                                    << QJsonValue(QJsonObject{{u"type"_s, u"answer"_s},
                                           {u"sdp"_s, u"v=0\r\ns=stunservers\r\n"_s}});
}

void TestBadInput::onlyTheWhitelistIsRelayed()
{
    QFETCH(QString, type);
    QFETCH(QJsonValue, payload);
    Stage stage;
    DeviceDouble device(stage.device());
    device.start();
    auto options = stage.viewer();
    options.answers = false;
    ViewerDouble viewer(options);
    viewer.start();
    QTRY_COMPARE(viewer.messages(u"offer"_s), 1);
    const auto before = device.classesOf(1);
    viewer.sayMessage(type, payload);
    // Messages keep their order: when the second is there, the first went nowhere.
    viewer.sayMessage(u"command"_s, QJsonObject{{u"command"_s, u"pause"_s}, {u"argument"_s, u""_s}});
    QTRY_COMPARE(device.count(Seen::Command), 1);
    QCOMPARE(device.classesOf(1), before + QList<Seen>{Seen::Command});
    QVERIFY(device.last(Seen::Command).contains("\"command\":\"pause\""));
}

void TestBadInput::bareSdpLinesAreTakenOut()
{
    Stage stage;
    DeviceDouble device(stage.device());
    device.start();
    auto options = stage.viewer();
    options.answers = false;
    ViewerDouble viewer(options);
    viewer.start();
    QTRY_COMPARE(viewer.messages(u"offer"_s), 1);
    viewer.sayMessage(u"answer"_s,
        QJsonObject{{u"type"_s, u"answer"_s},
            {u"sdp"_s, u"v=0\r\na=rtpmap\r\na=fmtp 107\r\na=rtpmap:107 H264/90000\r\n"_s}});
    QTRY_COMPARE(device.count(Seen::Answer), 1);
    QVERIFY(device.last(Seen::Answer).contains("v=0\\r\\na=rtpmap:107 H264/90000\\r\\n\""));
}

void TestBadInput::malformedMessagesEndOnlyTheirConnection()
{
    Stage stage;
    DeviceDouble device(stage.device());
    device.start();
    ViewerDouble viewer(stage.viewer());
    viewer.start();
    QTRY_COMPARE(device.count(Seen::Answer), 1);
    QTRY_VERIFY(device.isWaiting());

    const QByteArrayList words{"5:::{\"name\":"_ba, "nonsense"_ba, "9::"_ba, "5:::[1,2"_ba,
        "5:::{\"name\":1}"_ba, "\xff\xfe"_ba, "5:::" + QByteArray(40, '[') + QByteArray(40, ']'), ""_ba,
        "5:x::{}"_ba, "6:::"_ba};
    auto options = stage.viewer();
    options.joins = false;
    ViewerDouble bad(options);
    bad.start();
    QTRY_VERIFY(bad.isOpen());
    for (int i = 0; i < 200; ++i)
        bad.say(words[i % words.size()]);
    QTRY_VERIFY(bad.hasEnded());

    viewer.sayMessage(u"command"_s, QJsonObject{{u"command"_s, u"ping"_s}});
    QTRY_COMPARE(device.count(Seen::Command), 1);
    QVERIFY(device.isWaiting());
}

void TestBadInput::hostileFramesEndOnlyTheirConnection_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("oversized") << frameBytes(QByteArray(100'000, 'x'), "abcd"_ba);
    QTest::newRow("endless") << QByteArray::fromHex("81ff7fffffffffffffff61626364")
            + QByteArray(200'000, 'x');
    QTest::newRow("reserved opcode") << frameBytes("x", "abcd"_ba, 3);
    QTest::newRow("noise") << QByteArray(100'000, '\xff');
    QTest::newRow("unmasked") << frameBytes("2::", {});
    QTest::newRow("unmasked and oversized") << frameBytes(QByteArray(100'000, 'x'), {});
    QTest::newRow("binary") << frameBytes(QByteArray(70'000, 'x'), "abcd"_ba, 2);
    QByteArray endless;
    for (int i = 0; i < 100; ++i)
        endless += frameBytes(QByteArray(1000, 'x'), "abcd"_ba, i == 0 ? 1 : 0, false);
    QTest::newRow("endless fragments") << endless;
}

void TestBadInput::hostileFramesEndOnlyTheirConnection()
{
    QFETCH(QByteArray, bytes);
    Stage stage;
    DeviceDouble device(stage.device());
    device.start();
    QTRY_VERIFY(device.isWaiting());
    auto options = stage.viewer();
    options.joins = false;
    ViewerDouble bad(options);
    bad.start();
    QTRY_VERIFY(bad.isOpen());
    bad.sayBytes(bytes);
    QTRY_VERIFY(bad.hasEnded());
    ViewerDouble viewer(stage.viewer());
    viewer.start();
    QTRY_COMPARE(device.count(Seen::Answer), 1);
}

void TestBadInput::floodEndsOnlyItsConnectionOrIsDropped()
{
    Stage stage;
    DeviceDouble device(stage.device());
    device.start();
    ViewerDouble viewer(stage.viewer());
    viewer.start();
    QTRY_COMPARE(device.count(Seen::Answer), 1);
    const int before = device.count(Seen::Command);
    for (int i = 0; i < 2000; ++i)
        viewer.sayMessage(u"command"_s, QJsonObject{{u"command"_s, u"ping"_s}});
    ViewerDouble other(stage.viewer());
    other.start();
    QTRY_VERIFY(other.isJoined());
    QTRY_VERIFY(device.count(Seen::Command) > before || viewer.hasEnded());
    // 200 at once and 50 a second: far fewer than it said.
    QVERIFY(device.count(Seen::Command) - before < 1000);
}

void TestBadInput::secondJoinOnOneConnectionReplacesItsSession()
{
    Stage stage;
    DeviceDouble device(stage.device());
    device.start();
    ViewerDouble viewer(stage.viewer());
    viewer.start();
    QTRY_COMPARE(device.count(Seen::Answer), 1);
    QTRY_VERIFY(device.isWaiting());
    viewer.join();
    QTRY_COMPARE(viewer.count(u"ack"_s), 2);
    QTRY_COMPARE(device.count(Seen::Remove), 1);
    QTRY_COMPARE(device.count(Seen::Answer), 2);
    QTRY_VERIFY(device.isWaiting());
    QTRY_COMPARE(device.sessions(), 1);
}

void TestBadInput::transportIdIsGoodForOneUpgrade()
{
    Stage stage;
    DeviceDouble device(stage.device());
    device.start();
    QTRY_VERIFY(device.isWaiting());
    for (const QByteArray& sid : {device.link(1)->sid(), QByteArray(40, 'a'), "../../etc"_ba}) {
        QTcpSocket socket;
        socket.connectToHost(QHostAddress::LocalHost, stage.server.port());
        socket.write(deviceUpgradeRequest(
            QHostAddress(QHostAddress::LocalHost), stage.server.port(), deviceUserAgent(), sid));
        // As Socket.IO 0.9 says "client not handshaken": a refused upgrade would send an old page to another
        // transport with the same id.
        QTRY_COMPARE(socket.state(), QAbstractSocket::UnconnectedState);
        const QByteArray read = socket.readAll();
        QVERIFY2(read.startsWith("HTTP/1.1 4")
                || read.endsWith("\x81\x07"
                                 "7:::1+0"),
            read);
    }
    QVERIFY(device.isWaiting());
}

QTEST_GUILESS_MAIN(TestBadInput)
#include "tst_badinput.moc"
