// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/kit/DeviceMind.h"
#include "tests/kit/DeviceWire.h"
#include "tests/kit/Recording.h"
#include "tests/kit/WebSocketBytes.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace rdv::kit;

/// The doubles against the recordings, and against servers that do it wrong: a double that forgives proves
/// nothing.
class TestKit : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void requestsAreAsRecorded();
    void framesAreAsRecorded();
    void joinIsAsRecorded();
    void recordedAnswersAreUnderstood();
    void headerAfterChunkedBreaksTheSessionId();
    void answerWithoutChunkedGivesTheConstant();
    void recordedPacketsAreClassified();
    void firstWordWins();
    void valuesAreTheNextQuotedString();
    void recordedPacketsAreHarmless();
    void hazardsAreNamed_data();
    void hazardsAreNamed();
    void messageAfterClosingEventIsACrash_data();
    void messageAfterClosingEventIsACrash();
    void sessionFollowsTheRecording();
    void secondErsidIsAFailure();
    void unknownStreamLeavesTheLinkWaiting();
    void framesAreTakenWholeFromPieces();
};

void TestKit::requestsAreAsRecorded()
{
    for (const Recording* recording : {&Recording::srtp(), &Recording::fmp4()}) {
        const auto lines = recording->fromPeer(Recording::deviceLink);
        const qsizetype t = lines[0].bytes.indexOf("?t=") + 3;
        const qint64 stamp = lines[0].bytes.sliced(t, 13).toLongLong();
        const QHostAddress server(QHostAddress::LocalHost);
        QCOMPARE(deviceHandshakeRequest(server, 3535, deviceUserAgent(), stamp), lines[0].bytes);
        QCOMPARE(deviceUpgradeRequest(
                     server, 3535, deviceUserAgent(), recording->transportId(Recording::deviceLink)),
            lines[1].bytes);
    }
}

void TestKit::framesAreAsRecorded()
{
    int compared = 0;
    for (const Recording* recording : {&Recording::srtp(), &Recording::fmp4()}) {
        for (const auto& line : recording->lines()) {
            if (line.head.isEmpty() || line.opcode != 1)
                continue;
            const QByteArray mask = line.head.last(4);
            QCOMPARE(frameBytes(line.bytes, mask).first(line.head.size()), line.head);
            ++compared;
        }
    }
    QVERIFY(compared >= 14);
    const auto join = Recording::srtp().fromPeer(Recording::deviceLink)[2];
    QCOMPARE(deviceFrame(join.bytes).first(join.head.size()), join.head);
}

void TestKit::joinIsAsRecorded()
{
    const QByteArray recorded = Recording::srtp().textFrom(Recording::deviceLink, "join");
    QCOMPARE(deviceJoin("room1", 1795337476, DeviceSpelling::Rms, ""), recorded);
    QVERIFY(deviceJoin("r", 1, DeviceSpelling::Ems, "t").contains("\"EMS\":true,\"emsToken\":\"t\""));
}

void TestKit::recordedAnswersAreUnderstood()
{
    for (const Recording* recording : {&Recording::srtp(), &Recording::fmp4()}) {
        for (int link : {Recording::deviceLink, Recording::respawnedLink})
            QCOMPARE(sidFromFirstRead(recording->toPeer(link)[0].bytes), recording->transportId(link));
    }
}

void TestKit::headerAfterChunkedBreaksTheSessionId()
{
    QByteArray answer = Recording::srtp().toPeer(Recording::deviceLink)[0].bytes;
    answer.replace("chunked\r\n", "chunked\r\nX-Late: 1\r\n");
    QVERIFY(sidFromFirstRead(answer) != Recording::srtp().transportId(Recording::deviceLink));
}

void TestKit::answerWithoutChunkedGivesTheConstant()
{
    QCOMPARE(sidFromFirstRead("HTTP/1.1 200 OK\r\nTransfer-Encoding: Chunked\r\n\r\n"), constantSid());
}

void TestKit::recordedPacketsAreClassified()
{
    using enum Seen;
    QList<Seen> seen;
    for (const auto& line : Recording::srtp().toPeer(Recording::deviceLink)) {
        if (line.kind == Recording::Line::Kind::Frame)
            seen << classify(line.bytes, DeviceSpelling::Rms);
    }
    const QList<Seen> expected{Connect, StunServers, TurnServers, ErsId, Clients, ClientJoined, Answer,
        Candidate, Candidate, Remove};
    QCOMPARE(seen, expected);
}

void TestKit::firstWordWins()
{
    const auto rms = DeviceSpelling::Rms;
    QCOMPARE(
        classify("5:::{\"name\":\"clientJoined\",\"args\":[{\"streamName\":\"offer\"}]}", rms), Seen::Offer);
    QCOMPARE(classify("5:::{\"name\":\"invalidRmsToken\",\"args\":[]}", rms), Seen::InvalidToken);
    QCOMPARE(classify("5:::{\"name\":\"invalidEmsToken\",\"args\":[]}", rms), Seen::Nothing);
    QCOMPARE(
        classify("5:::{\"name\":\"invalidEmsToken\",\"args\":[]}", DeviceSpelling::Ems), Seen::InvalidToken);
    QCOMPARE(classify("2::", rms), Seen::Heartbeat);
    QCOMPARE(classify("5:::2::", rms), Seen::Nothing);
    QCOMPARE(classify("", rms), Seen::Nothing);
}

void TestKit::valuesAreTheNextQuotedString()
{
    QCOMPARE(valueOf("{\"id\":\"a\",\"x\":1}", "id"), "a"_ba);
    QCOMPARE(valueOf("{\"id\":7,\"x\":\"b\"}", "id"), "x"_ba); // a number is misread
    QVERIFY(!valueOf("{\"id\":7}", "id"));
}

void TestKit::recordedPacketsAreHarmless()
{
    for (const Recording* recording : {&Recording::srtp(), &Recording::fmp4()}) {
        for (const auto& line : recording->toPeer(Recording::deviceLink)) {
            if (line.kind != Recording::Line::Kind::Frame || line.bytes.contains("\"answer\""))
                continue; // the recorded stub relayed answers without `from`
            QCOMPARE(hazards(line.bytes, classify(line.bytes, DeviceSpelling::Rms)), QByteArrayList());
        }
    }
}

void TestKit::hazardsAreNamed_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("solidus") << "5:::{\"name\":\"clientJoined\",\"args\":[{\"id\":\"a\\/b\"}]}"_ba;
    QTest::newRow("unicode") << "5:::{\"name\":\"clientJoined\",\"args\":[{\"id\":\"\\u00e9\"}]}"_ba;
    QTest::newRow("rtpmap")
        << "5:::{\"type\":\"offer\",\"sdp\":\"v=0\\r\\na=rtpmap\\r\\n\",\"from\":\"a\"}"_ba;
    QTest::newRow("fmtp")
        << "5:::{\"type\":\"answer\",\"sdp\":\"v=0\\r\\na=fmtp 1\\r\\n\",\"from\":\"a\"}"_ba;
    QTest::newRow("command") << "5:::{\"type\":\"command\",\"payload\":\"stop\",\"from\":\"a\"}"_ba;
    QTest::newRow("from") << "5:::{\"type\":\"candidate\",\"payload\":{}}"_ba;
}

void TestKit::hazardsAreNamed()
{
    QFETCH(QByteArray, text);
    QVERIFY(!hazards(text, classify(text, DeviceSpelling::Rms)).isEmpty());
}

void TestKit::messageAfterClosingEventIsACrash_data()
{
    QTest::addColumn<QByteArray>("closing");
    QTest::newRow("remove") << "5:::{\"name\":\"remove\",\"args\":[{\"id\":\"a\"}]}"_ba;
    QTest::newRow("taken") << "5:::{\"name\":\"taken\",\"args\":[]}"_ba;
    QTest::newRow("invalidRoom") << "5:::{\"name\":\"invalidRoom\",\"args\":[]}"_ba;
    QTest::newRow("invalidRmsToken") << "5:::{\"name\":\"invalidRmsToken\",\"args\":[]}"_ba;
    QTest::newRow("disconnect") << "0::"_ba;
}

void TestKit::messageAfterClosingEventIsACrash()
{
    QFETCH(QByteArray, closing);
    DeviceMind mind({});
    const auto last = mind.on(closing, classify(closing, DeviceSpelling::Rms), 0);
    QVERIFY(last.closes);
    QVERIFY(last.failures.isEmpty());
    QVERIFY(!mind.on("2::", Seen::Heartbeat, 0).failures.isEmpty());
}

void TestKit::sessionFollowsTheRecording()
{
    const Recording& recording = Recording::srtp();
    DeviceMind mind({});
    QByteArrayList said;
    bool respawned = false;
    for (const auto& line : recording.toPeer(Recording::deviceLink)) {
        if (line.kind != Recording::Line::Kind::Frame)
            continue;
        QByteArray text = line.bytes;
        if (text.contains("\"answer\"")) // the recorded stub relayed answers without `from`
            text.chop(3), text += ",\"from\":\"" + recording.transportId(Recording::viewerLink) + "\"}]}";
        const auto reaction = mind.on(text, classify(text, DeviceSpelling::Rms), 1795337476);
        QCOMPARE(reaction.failures, QByteArrayList());
        said << reaction.says;
        respawned |= reaction.respawns;
    }
    QByteArrayList recorded;
    for (const auto& line : recording.fromPeer(Recording::deviceLink)) {
        if (line.kind == Recording::Line::Kind::Frame)
            recorded << line.bytes;
    }
    QCOMPARE(said, recorded);
    QVERIFY(respawned);
    QCOMPARE(mind.state(), DeviceMind::State::Closing);
}

void TestKit::secondErsidIsAFailure()
{
    DeviceMind mind({});
    const QByteArray ersid = "5:::{\"name\":\"ersid\",\"args\":[{\"id\":\"0\"}]}"_ba;
    QVERIFY(mind.on(ersid, Seen::ErsId, 0).failures.isEmpty());
    QVERIFY(!mind.on(ersid, Seen::ErsId, 0).failures.isEmpty());
}

void TestKit::unknownStreamLeavesTheLinkWaiting()
{
    DeviceMind mind({});
    QVERIFY(mind.on("5:::{\"name\":\"ersid\",\"args\":[{\"id\":\"0\"}]}", Seen::ErsId, 0).failures.isEmpty());
    QVERIFY(mind.on("6:::1+[null,{\"clients\":{}}]", Seen::Clients, 0).failures.isEmpty());
    const auto reaction = mind.on("5:::{\"name\":\"clientJoined\",\"args\":[{\"id\":\"aa\",\"streamName\":"
                                  "\"nothing\",\"rmsid\":\"bb\"}]}",
        Seen::ClientJoined, 0);
    QVERIFY(!reaction.respawns);
    QVERIFY(reaction.says.value(0).contains("Unable to retrieve stream!"));
    QCOMPARE(mind.state(), DeviceMind::State::Waiting);
}

void TestKit::framesAreTakenWholeFromPieces()
{
    const QByteArray payload(70'000, 'x');
    const QByteArray bytes = frameBytes(payload, "abcd"_ba);
    QByteArray buffer = bytes.chopped(1);
    QVERIFY(!takeFrame(buffer));
    buffer += bytes.last(1) + "rest";
    const auto frame = takeFrame(buffer);
    QVERIFY(frame);
    QCOMPARE(frame->payload, payload);
    QVERIFY(frame->masked);
    QCOMPARE(buffer, "rest"_ba);
}

QTEST_GUILESS_MAIN(TestKit)
#include "tst_kit.moc"
