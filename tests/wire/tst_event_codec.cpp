// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/core/DeviceEnvelope.h"
#include "server/wire/EventCodec.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace rdv;
using namespace Qt::StringLiterals;

class tst_event_codec : public QObject {
    Q_OBJECT

private Q_SLOTS:
    // in
    void deviceJoinIsUnderstoodInEverySpelling_data();
    void deviceJoinIsUnderstoodInEverySpelling();
    void viewerJoinIsUnderstood();
    void brokenJsonOfADeviceBecomesAJoinThatIsRefused();
    void offerAnswerCandidateAndCommandAreUnderstood();
    void plainWordsOfADeviceAreANotice();
    void iceStateTakesKnownWordsOnly();
    void unknownThingsAreIgnored_data();
    void unknownThingsAreIgnored();
    void badPacketsAreRefused_data();
    void badPacketsAreRefused();

    // out
    void packetsHaveTheExactBytes_data();
    void packetsHaveTheExactBytes();
    void deviceGetsUrlAloneAndViewerBothSpellings();
    void sdpKeepsItsLineEndsAsTheOnlyEscapes();
    void bareAttributeLinesNeverReachADevice();
    void whatADeviceWouldMisreadIsNotWritten_data();
    void whatADeviceWouldMisreadIsNotWritten();
    void viewerMayHearAnything();
    void randomMessagesAreReadAsIntendedOrNotWritten();
};

namespace {

const PeerId kDevice("0001aaaaaaaaaaaaaaaaaaaaaaaaaaaa");
const PeerId kViewer("0001bbbbbbbbbbbbbbbbbbbbbbbbbbbb");

Relayed fromViewer(decltype(Relay::body) body)
{
    Relay relay;
    relay.to = kDevice;
    relay.sid = u"1432678845741"_s;
    relay.roomType = u"video"_s;
    relay.prefix = u"webkit"_s;
    relay.body = std::move(body);
    return {kViewer, relay};
}

/// The value as a device reads it: the first `"key"`, then the text of the next quoted string.
QByteArray readValue(const QByteArray& packet, const QByteArray& key)
{
    const qsizetype at = packet.indexOf('"' + key + '"');
    if (at < 0)
        return {};
    const qsizetype open = packet.indexOf('"', at + key.size() + 2);
    const qsizetype close = packet.indexOf('"', open + 1);
    return packet.mid(open + 1, close - open - 1);
}

} // namespace

void tst_event_codec::deviceJoinIsUnderstoodInEverySpelling_data()
{
    QTest::addColumn<QByteArray>("packet");
    QTest::addColumn<Spelling>("spelling");
    QTest::newRow("RMS")
        << R"(5:1+::{"name":"join","args":["room1",{"index":1795334720,"RMS":true,"rmsToken":"T","capabilities":"hasHeartBeat"}]})"_ba
        << Spelling::Rms;
    QTest::newRow("EMS")
        << R"(5:1+::{"name":"join","args":["room1",{"index":1795334720,"EMS":true,"emsToken":"T"}]})"_ba
        << Spelling::Ems;
    QTest::newRow("ems")
        << R"(5:1+::{"name":"join","args":["room1",{"index":1795334720,"ems":true,"emsToken":"T"}]})"_ba
        << Spelling::Ems;
}

void tst_event_codec::deviceJoinIsUnderstoodInEverySpelling()
{
    QFETCH(QByteArray, packet);
    QFETCH(Spelling, spelling);
    const auto message = decode(packet);
    QVERIFY(message);
    const auto* join = std::get_if<Join>(&*message);
    QVERIFY(join);
    QCOMPARE(join->role, Role::Device);
    QCOMPARE(join->spelling, spelling);
    QCOMPARE(join->room, u"room1"_s);
    QCOMPARE(join->ackId, "1"_ba);
    QCOMPARE(join->token, u"T"_s);
    QCOMPARE(join->index, 1795334720);
}

void tst_event_codec::viewerJoinIsUnderstood()
{
    const auto message = decode(
        R"(5:7+::{"name":"join","args":["room ü",{"streamName":"S","token":"T","transport":"srtp","name":"N","capabilities":"hasHeartbeat","resume":"R"}]})");
    QVERIFY(message);
    const auto* join = std::get_if<Join>(&*message);
    QVERIFY(join);
    QCOMPARE(join->role, Role::Viewer);
    QCOMPARE(join->ackId, "7"_ba);
    QCOMPARE(join->room, u"room ü"_s);
    QCOMPARE(join->streamName, u"S"_s);
    QCOMPARE(join->token, u"T"_s);
    QCOMPARE(join->transport, u"srtp"_s);
    QCOMPARE(join->name, u"N"_s);
    QCOMPARE(join->capabilities, u"hasHeartbeat"_s);
    QCOMPARE(join->resume, u"R"_s);
}

void tst_event_codec::brokenJsonOfADeviceBecomesAJoinThatIsRefused()
{
    const auto message
        = decode(R"(5:1+::{"name":"join","args":["my "best" room",{"index":1,"RMS":true,"rmsToken":""}]})");
    QVERIFY(message);
    const auto* join = std::get_if<Join>(&*message);
    QVERIFY(join);
    QCOMPARE(join->role, Role::Device);
    QCOMPARE(join->spelling, Spelling::Rms);
    QVERIFY(join->room.isEmpty());
}

void tst_event_codec::offerAnswerCandidateAndCommandAreUnderstood()
{
    const auto offer = decode(
        R"(5:::{"name":"message","args":[{"to":"0001bbbb","sid":"14","roomType":"video","type":"offer","payload":{"type":"offer","sdp":"v=0\r\n"},"prefix":"webkit"}]})");
    QVERIFY(offer);
    const Relay relay = std::get<Relay>(*offer);
    QCOMPARE(relay.to, PeerId("0001bbbb"));
    QCOMPARE(relay.sid, u"14"_s);
    QCOMPARE(std::get<Offer>(relay.body).sdp, u"v=0\r\n"_s);

    const auto candidate = decode(
        R"(5:::{"name":"message","args":[{"to":"x","type":"candidate","payload":{"candidate":{"candidate":"candidate:1 1 udp","sdpMid":"audio","sdpMLineIndex":0,"usernameFragment":"CgO3"}}}]})");
    QVERIFY(candidate);
    const auto& body = std::get<Candidate>(std::get<Relay>(*candidate).body);
    QCOMPARE(body.candidate, u"candidate:1 1 udp"_s);
    QCOMPARE(body.sdpMLineIndex, std::optional<int>(0));

    const auto command = decode(
        R"(5:::{"name":"message","args":[{"to":"x","type":"command","payload":{"command":"Pause","argument":"","base64":false,"deep":{"a":1}}}]})");
    QVERIFY(command);
    const QVariantMap payload = std::get<Command>(std::get<Relay>(*command).body).payload;
    QCOMPARE(payload.keys(), QStringList({u"argument"_s, u"base64"_s, u"command"_s}));
}

void tst_event_codec::plainWordsOfADeviceAreANotice()
{
    const auto message
        = decode(R"(5:::{"name":"message","args":[{"to":"x","message":"Unable to retrieve stream!"}]})");
    QVERIFY(message);
    QCOMPARE(std::get<Notice>(std::get<Relay>(*message).body).text, u"Unable to retrieve stream!"_s);
}

void tst_event_codec::iceStateTakesKnownWordsOnly()
{
    const auto said = [](const QByteArray& argument) {
        return decode("5:::{\"name\":\"iceState\",\"args\":[" + argument + "]}");
    };
    const auto full = said(R"({"state":"connected","local":"host","remote":"prflx"})");
    QVERIFY(full);
    const auto* report = std::get_if<IceReport>(&full.value());
    QVERIFY(report);
    QCOMPARE(report->state, IceReport::State::Connected);
    QCOMPARE(report->local, CandidateType::Host);
    QCOMPARE(report->remote, CandidateType::PeerReflexive);

    const auto bare = said(R"({"state":"checking","local":"<b>","remote":7})");
    QVERIFY(bare);
    QCOMPARE(std::get<IceReport>(bare.value()).state, IceReport::State::Checking);
    QVERIFY(!std::get<IceReport>(bare.value()).local);
    QVERIFY(!std::get<IceReport>(bare.value()).remote);

    for (const QByteArray& bad : {R"({"state":"excellent"})"_ba, R"("connected")"_ba, R"({})"_ba, ""_ba})
        QCOMPARE(said(bad).error(), CodecError::Shape);
}

void tst_event_codec::unknownThingsAreIgnored_data()
{
    QTest::addColumn<QByteArray>("packet");
    QTest::newRow("event") << R"(5:::{"name":"HBTimeout","args":[]})"_ba;
    QTest::newRow("event without arguments") << R"(5:::{"name":"x"})"_ba;
    QTest::newRow("connect") << "1::"_ba;
    QTest::newRow("noop") << "8::"_ba;
    QTest::newRow("text") << "3:::hello"_ba;
    QTest::newRow("json") << "4:::{}"_ba;
    QTest::newRow("error") << "7:::1+0"_ba;
}

void tst_event_codec::unknownThingsAreIgnored()
{
    QFETCH(QByteArray, packet);
    const auto message = decode(packet);
    QVERIFY(message);
    QVERIFY(std::holds_alternative<Ignored>(*message));
}

void tst_event_codec::badPacketsAreRefused_data()
{
    QTest::addColumn<QByteArray>("packet");
    QTest::addColumn<CodecError>("error");
    using C = CodecError;
    QTest::newRow("empty") << ""_ba << C::Syntax;
    QTest::newRow("type 9") << "9::"_ba << C::Syntax;
    QTest::newRow("no colon") << "5"_ba << C::Syntax;
    QTest::newRow("long id") << "5:12345678901234567+::{}"_ba << C::Syntax;
    QTest::newRow("broken JSON") << R"(5:::{"name":)"_ba << C::Syntax;
    QTest::newRow("not an object") << "5:::[]"_ba << C::Syntax;
    QTest::newRow("no name") << "5:::{}"_ba << C::Shape;
    QTest::newRow("join without room") << R"(5:::{"name":"join","args":[]})"_ba << C::Shape;
    QTest::newRow("join with number") << R"(5:::{"name":"join","args":[1,{}]})"_ba << C::Shape;
    QTest::newRow("message without object") << R"(5:::{"name":"message","args":["x"]})"_ba << C::Shape;
    QTest::newRow("unknown type")
        << R"(5:::{"name":"message","args":[{"to":"x","type":"iceparam","payload":{}}]})"_ba
        << C::NotRelayable;
    QTest::newRow("scalar command")
        << R"(5:::{"name":"message","args":[{"to":"x","type":"command","payload":"Pause"}]})"_ba
        << C::NotRelayable;
    QTest::newRow("offer without SDP")
        << R"(5:::{"name":"message","args":[{"to":"x","type":"offer","payload":{}}]})"_ba << C::NotRelayable;
    QTest::newRow("not UTF-8") << "5:::{\"name\":\"\xff\"}"_ba << C::NotUtf8;
    QTest::newRow("too deep") << "5:::{\"name\":\"x\",\"args\":" + QByteArray(40, '[') + QByteArray(40, ']')
            + '}' << C::TooDeep;
    QTest::newRow("too many") << "5:::{\"name\":\"x\",\"args\":[1" + QByteArray(",1").repeated(2500) + "]}"
                              << C::TooDeep;
}

void tst_event_codec::badPacketsAreRefused()
{
    QFETCH(QByteArray, packet);
    QFETCH(CodecError, error);
    const auto message = decode(packet);
    QVERIFY(!message);
    QCOMPARE(message.error(), error);
}

void tst_event_codec::packetsHaveTheExactBytes_data()
{
    QTest::addColumn<Outbound>("message");
    QTest::addColumn<Role>("to");
    QTest::addColumn<QByteArray>("bytes");
    const auto row = [](const char* name, const Outbound& message, Role to, const char* bytes) {
        QTest::newRow(name) << message << to << QByteArray(bytes);
    };
    row("connect", Connected{}, Role::Unknown, "1::");
    row("heartbeat", Heartbeat{}, Role::Device, "2::");
    row("disconnect", Disconnected{}, Role::Device, "0::");
    row("stunservers", StunServers{{{u"stun:127.0.0.1:3478"_s, {}, {}}}}, Role::Unknown,
        R"(5:::{"name":"stunservers","args":[[{"url":"stun:127.0.0.1:3478"}]]})");
    row("no turnservers", TurnServers{}, Role::Unknown, R"(5:::{"name":"turnservers","args":[[]]})");
    row("turnservers", TurnServers{{{u"turn:h:1"_s, u"U"_s, u"C"_s}}}, Role::Device,
        R"(5:::{"name":"turnservers","args":[[{"username":"U","credential":"C","url":"turn:h:1"}]]})");
    row("ersid", ServerIdentity{ServerId("00ff")}, Role::Unknown,
        R"(5:::{"name":"ersid","args":[{"id":"00ff"}]})");
    row("device ack", DeviceJoinAck{"1"}, Role::Device, R"(6:::1+[null,{"clients":{}}])");
    row("viewer ack", ViewerJoinAck{"1", PeerId("aa"), PeerId("bb"), u"R"_s}, Role::Viewer,
        R"(6:::1+[null,{"clients":{},"id":"aa","device":"bb","resume":"R"}])");
    row("clientJoined to RMS",
        ClientJoined{
            Spelling::Rms, PeerId("aa"), PeerId("bb"), u"S"_s, u"srtp"_s, u"chrome"_s, u"hasHeartBeat"_s},
        Role::Device,
        R"(5:::{"name":"clientJoined","args":[{"id":"aa","name":"chrome","streamName":"S","rmsid":"bb","transport":"srtp","capabilities":"hasHeartBeat"}]})");
    row("clientJoined to EMS", ClientJoined{Spelling::Ems, PeerId("aa"), PeerId("bb"), u"S"_s, {}, {}, {}},
        Role::Device, R"(5:::{"name":"clientJoined","args":[{"id":"aa","streamName":"S","emsid":"bb"}]})");
    row("remove", Removed{PeerId("aa")}, Role::Device, R"(5:::{"name":"remove","args":[{"id":"aa"}]})");
    row("taken", JoinRefused{"1", JoinError::Taken, Spelling::Rms, {}}, Role::Device,
        R"(5:::{"name":"taken","args":[]})");
    row("invalidRoom", JoinRefused{"1", JoinError::InvalidRoom, Spelling::Rms, {}}, Role::Device,
        R"(5:::{"name":"invalidRoom","args":[]})");
    row("invalidRmsToken", JoinRefused{"1", JoinError::InvalidToken, Spelling::Rms, {}}, Role::Device,
        R"(5:::{"name":"invalidRmsToken","args":[]})");
    row("invalidEmsToken", JoinRefused{"1", JoinError::InvalidToken, Spelling::Ems, {}}, Role::Device,
        R"(5:::{"name":"invalidEmsToken","args":[]})");
    row("viewer refused", JoinRefused{"1", JoinError::InvalidToken, {}, {}}, Role::Viewer,
        R"(6:::1+["invalidToken"])");
    row("viewer refused in words", JoinRefused{"1", JoinError::InvalidStream, {}, u"The \"x\"."_s},
        Role::Viewer, R"(6:::1+["invalidStream",{"description":"The \"x\"."}])");
    row("viewer refused without ack", JoinRefused{{}, JoinError::NoDevice, {}, {}}, Role::Viewer,
        R"(5:::{"name":"noDevice","args":[]})");
    row("waiting", WaitingForDevice{3}, Role::Viewer, R"(5:::{"name":"waiting","args":[{"position":3}]})");
    row("device lost", DeviceLost{}, Role::Viewer, R"(5:::{"name":"deviceLost","args":[{}]})");
    row("answer to a device", fromViewer(Answer{u"v=0\r\n"_s}), Role::Device,
        R"(5:::{"name":"message","args":[{"to":"0001aaaaaaaaaaaaaaaaaaaaaaaaaaaa","from":"0001bbbbbbbbbbbbbbbbbbbbbbbbbbbb","sid":"1432678845741","roomType":"video","type":"answer","payload":{"type":"answer","sdp":"v=0\r\n"},"prefix":"webkit"}]})");
    row("candidate to a device",
        fromViewer(Candidate{u"candidate:1 1 udp 2 192.0.2.2 3 typ host"_s, u"audio"_s, 0, u"CgO3"_s}),
        Role::Device,
        R"(5:::{"name":"message","args":[{"to":"0001aaaaaaaaaaaaaaaaaaaaaaaaaaaa","from":"0001bbbbbbbbbbbbbbbbbbbbbbbbbbbb","sid":"1432678845741","roomType":"video","type":"candidate","payload":{"candidate":{"candidate":"candidate:1 1 udp 2 192.0.2.2 3 typ host","sdpMid":"audio","sdpMLineIndex":0,"usernameFragment":"CgO3"}},"prefix":"webkit"}]})");
    row("command to a device",
        fromViewer(Command{{{u"command"_s, u"Pause"_s}, {u"argument"_s, u""_s}, {u"base64"_s, false}}}),
        Role::Device,
        R"(5:::{"name":"message","args":[{"to":"0001aaaaaaaaaaaaaaaaaaaaaaaaaaaa","from":"0001bbbbbbbbbbbbbbbbbbbbbbbbbbbb","sid":"1432678845741","roomType":"video","type":"command","payload":{"argument":"","base64":false,"command":"Pause"},"prefix":"webkit"}]})");
}

void tst_event_codec::packetsHaveTheExactBytes()
{
    QFETCH(Outbound, message);
    QFETCH(Role, to);
    QFETCH(QByteArray, bytes);
    const auto packet = encode(message, to);
    QVERIFY(packet);
    QCOMPARE(*packet, bytes);
}

void tst_event_codec::deviceGetsUrlAloneAndViewerBothSpellings()
{
    const StunServers list{{{u"stun:h:1"_s, {}, {}}}};
    QVERIFY(!encode(list, Role::Device)->contains("urls"));
    QVERIFY(encode(list, Role::Viewer)->contains(R"({"url":"stun:h:1","urls":"stun:h:1"})"));
}

void tst_event_codec::sdpKeepsItsLineEndsAsTheOnlyEscapes()
{
    const auto packet = encode(fromViewer(Answer{u"v=0\r\ns=Gärten/x\r\n"_s}), Role::Device);
    QVERIFY(packet);
    QVERIFY(packet->contains("\"sdp\":\"v=0\\r\\ns=G\xc3\xa4rten/x\\r\\n\""));
}

void tst_event_codec::bareAttributeLinesNeverReachADevice()
{
    const auto packet = encode(fromViewer(Answer{u"v=0\r\na=rtpmap\r\na=fmtp\r\na=x\r\n"_s}), Role::Device);
    QVERIFY(packet);
    QVERIFY(!packet->contains("rtpmap"));
    QVERIFY(!packet->contains("fmtp"));
    QVERIFY(packet->contains("a=x"));
}

void tst_event_codec::whatADeviceWouldMisreadIsNotWritten_data()
{
    QTest::addColumn<Outbound>("message");
    const auto row = [](const char* name, const Outbound& message) {
        QTest::newRow(name) << message;
    };
    row("offer inside an answer", fromViewer(Answer{u"s=best offer\r\n"_s}));
    row("quote in the SDP", fromViewer(Answer{u"s=\"\r\n"_s}));
    row("backslash in the SDP", fromViewer(Answer{u"s=\\\r\n"_s}));
    row("answer inside a candidate", fromViewer(Candidate{u"candidate:1 answer"_s, u"0"_s, 0, {}}));
    row("remove inside sdpMid is read as candidate, clients is not",
        fromViewer(Candidate{u"candidate:1"_s, u"clients"_s, 0, {}}));
    row("offer inside a command", fromViewer(Command{{{u"command"_s, u"offer"_s}}}));
    row("quote in a command's key", fromViewer(Command{{{u"a\"b"_s, u"x"_s}}}));
    row("plain words", fromViewer(Notice{u"hello"_s}));
    row("a key as a value", fromViewer(Command{{{u"argument"_s, u"sdp"_s}}}));
    row("a key as a stream name", ClientJoined{{}, kViewer, kDevice, u"rmsid"_s, {}, {}, {}});
    row("keyword in a stream name", ClientJoined{{}, kViewer, kDevice, u"taken"_s, {}, {}, {}});
    row("quote in a viewer name", ClientJoined{{}, kViewer, kDevice, u"s"_s, {}, u"\""_s, {}});
    Relayed sid = fromViewer(Answer{u"v=0"_s});
    sid.relay.sid = u"turnservers"_s;
    row("keyword in the session id", sid);
}

void tst_event_codec::whatADeviceWouldMisreadIsNotWritten()
{
    QFETCH(Outbound, message);
    const auto packet = encode(message, Role::Device);
    QVERIFY(!packet);
    QCOMPARE(packet.error(), CodecError::Unsafe);
}

void tst_event_codec::viewerMayHearAnything()
{
    Relay relay;
    relay.to = kViewer;
    relay.body = Notice{u"\"quoted\" \\ \u0001 taken 庭"_s};
    const auto packet = encode(Relayed{kDevice, relay}, Role::Viewer);
    QVERIFY(packet);
    const QJsonObject event = QJsonDocument::fromJson(packet->mid(4)).object();
    QCOMPARE(event["args"_L1].toArray()[0].toObject()["message"_L1].toString(),
        u"\"quoted\" \\ \u0001 taken 庭"_s);
}

// The oracle is the ordered matcher itself and the device's way of reading values: whatever a viewer says
// reaches the device as what it is, or not at all.
void tst_event_codec::randomMessagesAreReadAsIntendedOrNotWritten()
{
    std::uint32_t state = 4711;
    const auto next = [&state](int bound) {
        state = state * 1664525U + 1013904223U;
        return static_cast<int>((state >> 8U) % static_cast<std::uint32_t>(bound));
    };
    const QStringList pieces{u"offer"_s, u"answer"_s, u"candidate"_s, u"candidate:"_s, u"clients"_s,
        u"ersid"_s, u"remove"_s, u"taken"_s, u"\""_s, u"\\"_s, u"\r\n"_s, u"a=rtpmap"_s, u"a=fmtp:1"_s,
        u"2::"_s, u"1::"_s, u"x"_s, u" "_s, u"庭"_s, u"{"_s, u"}"_s, u":"_s, u","_s, u"from"_s,
        u"\"from\":\"evil\""_s, u"validateFailed"_s, u"payload"_s};
    const auto text = [&] {
        QString value;
        for (int i = next(6); i > 0; --i)
            value += pieces[next(static_cast<int>(pieces.size()))];
        return value;
    };
    int written = 0;
    for (int i = 0; i < 100'000; ++i) {
        Relayed message = fromViewer(Answer{text()});
        DeviceReading intended = DeviceReading::Answer;
        switch (next(4)) {
        case 0:
            message.relay.body = Offer{text()};
            intended = DeviceReading::Offer;
            break;
        case 1:
            message.relay.body = Candidate{text(), text(), next(3), text()};
            intended = DeviceReading::Candidate;
            break;
        case 2:
            message.relay.body = Command{{{u"command"_s, text()}, {u"argument"_s, text()}}};
            intended = DeviceReading::Command;
            break;
        default:
            break;
        }
        if (next(10) == 0)
            message.relay.sid = text();
        const auto packet = encode(message, Role::Device);
        if (!packet)
            continue;
        ++written;
        QCOMPARE(readAsDevice(*packet), intended);
        QCOMPARE(readValue(*packet, "from"), kViewer.text());
        QCOMPARE(readValue(*packet, "to"), kDevice.text());
        if (intended == DeviceReading::Candidate)
            QVERIFY(packet->indexOf("candidate:") >= packet->indexOf("\"payload\"")
                || !packet->contains("candidate:"));
        QByteArray withoutLineEnds = *packet;
        withoutLineEnds.replace("\\r", "").replace("\\n", "");
        QVERIFY(!withoutLineEnds.contains('\\'));
        QVERIFY(QJsonDocument::fromJson(packet->mid(4)).isObject());
    }
    QVERIFY2(written > 10'000, qPrintable(QString::number(written)));
}

QTEST_APPLESS_MAIN(tst_event_codec)
#include "tst_event_codec.moc"
