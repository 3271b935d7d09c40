// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/wire/WebSocketFrames.h"

#include <QTest>

using namespace rdv;

class TestWebSocketFrames : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void framesAreReadWhereverTheyAreCut();
    void fragmentsAreOneMessage();
    void controlFramesMayComeBetweenFragments();
    void payloadsOfAnyLengthAreUnmasked();
    void streamAgainstTheRulesIsRefused_data();
    void streamAgainstTheRulesIsRefused();
    void badFrameIsNotWaitedFor_data();
    void badFrameIsNotWaitedFor();
    void closeMayCarryAReason_data();
    void closeMayCarryAReason();
    void textCutInsideACharacterIsGood();
    void framesAreWrittenInTheShortestForm_data();
    void framesAreWrittenInTheShortestForm();
    void acceptIsThatOfTheStandard();
};

namespace {

using Kind = WebSocketInput::Kind;
using Inputs = QList<std::pair<Kind, QByteArray>>;

constexpr qsizetype limit = 65536;
const QByteArray mask("\x12\x34\xfe\xdc");

/// A masked frame; `first` is its whole first byte.
QByteArray frame(int first, const QByteArray& payload = {})
{
    QByteArray bytes;
    appendWebSocketFrame(bytes, WebSocketOpcode::Text, payload);
    bytes.chop(payload.size());
    bytes[0] = static_cast<char>(first);
    bytes[1] = static_cast<char>(bytes[1] | '\x80');
    bytes += mask;
    for (qsizetype i = 0; i < payload.size(); ++i)
        bytes += static_cast<char>(payload[i] ^ mask[i % 4]);
    return bytes;
}

Inputs read(const QByteArray& stream, qsizetype step = limit * 4)
{
    WebSocketReader reader(limit);
    Inputs inputs;
    for (qsizetype at = 0; at < stream.size(); at += step) {
        reader.feed(stream.mid(at, step));
        for (WebSocketInput input = reader.next(); input.kind != Kind::None; input = reader.next()) {
            inputs.append({input.kind, input.payload.toByteArray()});
            if (input.kind >= Kind::Unmasked)
                return inputs;
        }
    }
    return inputs;
}

} // namespace

void TestWebSocketFrames::framesAreReadWhereverTheyAreCut()
{
    Inputs expected;
    QByteArray stream;
    for (const int length : {0, 1, 125, 126, 127, 300, 65535, 65536, 3}) {
        const QByteArray payload(length, 'x');
        stream += frame(0x81, payload) + frame(0x89, "ping") + frame(0x8a, "pong");
        expected.append({Kind::Text, payload});
        expected.append({Kind::Ping, "ping"});
    }
    for (const qsizetype step :
        {qsizetype{1}, qsizetype{2}, qsizetype{3}, qsizetype{7}, qsizetype{1000}, limit * 4})
        QVERIFY(read(stream, step) == expected);
}

void TestWebSocketFrames::fragmentsAreOneMessage()
{
    const QByteArray stream
        = frame(0x01, "5:::") + frame(0x00) + frame(0x80, "{}") + frame(0x02, "a") + frame(0x80, "b");
    const Inputs expected{{Kind::Text, "5:::{}"}, {Kind::Binary, "ab"}};
    QVERIFY(read(stream) == expected);
    QVERIFY(read(stream, 1) == expected);
}

void TestWebSocketFrames::controlFramesMayComeBetweenFragments()
{
    const QByteArray stream = frame(0x01, "2:") + frame(0x89, "?") + frame(0x80, ":");
    QVERIFY((read(stream) == Inputs{{Kind::Ping, "?"}, {Kind::Text, "2::"}}));
}

void TestWebSocketFrames::payloadsOfAnyLengthAreUnmasked()
{
    for (int length = 0; length < 70; ++length) {
        QByteArray payload;
        for (int i = 0; i < length; ++i)
            payload += static_cast<char>('a' + i % 26);
        QVERIFY((read(frame(0x81, payload)) == Inputs{{Kind::Text, payload}}));
    }
}

void TestWebSocketFrames::streamAgainstTheRulesIsRefused_data()
{
    QTest::addColumn<QByteArray>("stream");
    QTest::addColumn<int>("kind");
    const auto row = [](const char* name, const QByteArray& stream, Kind kind) {
        QTest::newRow(name) << stream << static_cast<int>(kind);
    };
    const QByteArray big(limit, 'x');
    row("unmasked", QByteArray("\x81\x03") + "2::", Kind::Unmasked);
    row("unmasked after a good one", frame(0x81, "2::") + QByteArray("\x81\x03"), Kind::Unmasked);
    row("deflated", frame(0xc1, "2::"), Kind::Broken);
    row("second reserved bit", frame(0xa1, "2::"), Kind::Broken);
    row("third reserved bit", frame(0x91, "2::"), Kind::Broken);
    row("reserved data opcode", frame(0x83, "2::"), Kind::Broken);
    row("reserved control opcode", frame(0x8b), Kind::Broken);
    row("long ping", frame(0x89, QByteArray(126, 'p')), Kind::Broken);
    row("ping in fragments", frame(0x09, "p"), Kind::Broken);
    row("continuation of nothing", frame(0x80, "x"), Kind::Broken);
    row("continuation after the end", frame(0x01, "a") + frame(0x80, "b") + frame(0x80, "c"), Kind::Broken);
    row("message between fragments", frame(0x01, "a") + frame(0x81, "b"), Kind::Broken);
    row("text that is no UTF-8", frame(0x81, "\xc3\x28"), Kind::Broken);
    row("fragments that are no UTF-8", frame(0x01, "\xc3") + frame(0x80, "\x28"), Kind::Broken);
    row("close of one byte", frame(0x88, "\x03"), Kind::Broken);
    row("close with a status that never travels", frame(0x88, "\x03\xed"), Kind::Broken);
    row("close with a status of nobody", frame(0x88, "\x07\xd0"), Kind::Broken);
    row("close with a reason that is no UTF-8", frame(0x88, "\x03\xe8\xff"), Kind::Broken);
    row("frame above the limit", frame(0x81, big + 'x'), Kind::TooLarge);
    row("message above the limit", frame(0x01, big) + frame(0x80, "x"), Kind::TooLarge);
}

void TestWebSocketFrames::streamAgainstTheRulesIsRefused()
{
    QFETCH(QByteArray, stream);
    QFETCH(int, kind);
    for (const qsizetype step : {qsizetype{1}, limit * 4}) {
        const Inputs inputs = read(stream, step);
        QVERIFY(!inputs.isEmpty());
        QCOMPARE(static_cast<int>(inputs.last().first), kind);
    }
}

void TestWebSocketFrames::badFrameIsNotWaitedFor_data()
{
    QTest::addColumn<QByteArray>("begin");
    QTest::addColumn<int>("kind");
    QTest::newRow("unmasked") << QByteArray("\x81\x7f") << static_cast<int>(Kind::Unmasked);
    QTest::newRow("too large") << QByteArray::fromHex("81ff0000000000010001")
                               << static_cast<int>(Kind::TooLarge);
    QTest::newRow("length of no number")
        << QByteArray::fromHex("81ff8000000000000000") << static_cast<int>(Kind::Broken);
    QTest::newRow("long form of a short length")
        << QByteArray::fromHex("81fe007d") << static_cast<int>(Kind::Broken);
    QTest::newRow("longest form of a length")
        << QByteArray::fromHex("81ff000000000000ffff") << static_cast<int>(Kind::Broken);
}

void TestWebSocketFrames::badFrameIsNotWaitedFor()
{
    QFETCH(QByteArray, begin);
    QFETCH(int, kind);
    const Inputs inputs = read(begin, 1);
    QCOMPARE(inputs.size(), 1);
    QCOMPARE(static_cast<int>(inputs.first().first), kind);
}

void TestWebSocketFrames::closeMayCarryAReason_data()
{
    QTest::addColumn<QByteArray>("payload");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("status") << QByteArray("\x03\xe9");
    QTest::newRow("status and reason") << QByteArray("\x03\xe8"
                                                     "bye");
    QTest::newRow("status of an application") << QByteArray("\x0f\xa0");
}

void TestWebSocketFrames::closeMayCarryAReason()
{
    QFETCH(QByteArray, payload);
    QVERIFY((read(frame(0x88, payload)) == Inputs{{Kind::Close, payload}}));
}

void TestWebSocketFrames::textCutInsideACharacterIsGood()
{
    QVERIFY((read(frame(0x01, "\xc3") + frame(0x80, "\xa4")) == Inputs{{Kind::Text, "\xc3\xa4"}}));
}

void TestWebSocketFrames::framesAreWrittenInTheShortestForm_data()
{
    QTest::addColumn<int>("length");
    QTest::addColumn<QByteArray>("head");
    QTest::newRow("0") << 0 << QByteArray::fromHex("8100");
    QTest::newRow("125") << 125 << QByteArray::fromHex("817d");
    QTest::newRow("126") << 126 << QByteArray::fromHex("817e007e");
    QTest::newRow("65535") << 65535 << QByteArray::fromHex("817effff");
    QTest::newRow("65536") << 65536 << QByteArray::fromHex("817f0000000000010000");
}

void TestWebSocketFrames::framesAreWrittenInTheShortestForm()
{
    QFETCH(int, length);
    QFETCH(QByteArray, head);
    const QByteArray payload(length, 'x');
    QByteArray bytes("before");
    appendWebSocketFrame(bytes, WebSocketOpcode::Text, payload);
    QCOMPARE(bytes, "before" + head + payload);
}

void TestWebSocketFrames::acceptIsThatOfTheStandard()
{
    // RFC 6455 §1.3
    QCOMPARE(webSocketAccept("dGhlIHNhbXBsZSBub25jZQ=="), QByteArray("s3pPLMBiTxaQ9kYGzzhZRbK+xOo="));
}

QTEST_APPLESS_MAIN(TestWebSocketFrames)
#include "tst_websocket_frames.moc"
