// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/core/DeviceEnvelope.h"
#include "server/wire/EventCodec.h"
#include "server/wire/RelayScanner.h"
#include "tests/wire/RandomMessage.h"

#include <QRandomGenerator>
#include <QTest>

using namespace rdv;
using namespace Qt::StringLiterals;

class tst_relay_scan : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void usualMessagesAreScanned_data();
    void usualMessagesAreScanned();
    void unusualMessagesAreLeftToTheDocument_data();
    void unusualMessagesAreLeftToTheDocument();
    void limitsHoldForWhatIsScanned();
    void scanAndDocumentAgreeOnEveryMessage();
};

namespace {

QByteArrayView jsonOf(const QByteArray& packet)
{
    return QByteArrayView(packet).sliced(4);
}

/// What would be sent on; empty: nothing.
QByteArray relayed(const Expected<Inbound, CodecError>& message, Role to)
{
    const auto* relay = message ? std::get_if<Relay>(&*message) : nullptr;
    if (relay == nullptr)
        return {};
    const auto packet = encode(Relayed{PeerId("0001bbbbbbbbbbbbbbbbbbbbbbbbbbbb"), *relay}, to);
    return packet ? *packet : QByteArray();
}

/// The words of the device's list one after the other, as it searches for them.
DeviceReading readSlowly(QByteArrayView packet)
{
    using R = DeviceReading;
    static const QList<std::pair<QByteArray, R>> words{{"stunservers", R::StunServers},
        {"turnservers", R::TurnServers}, {"ersid", R::ServerIdentity}, {"clients", R::Clients},
        {"offer", R::Offer}, {"answer", R::Answer}, {"candidate", R::Candidate}, {"command", R::Command},
        {"remove", R::Remove}, {"taken", R::Taken}, {"invalidRoom", R::InvalidRoom},
        {"invalidRmsToken", R::InvalidToken}, {"invalidEmsToken", R::InvalidToken},
        {"clientJoined", R::ClientJoined}, {"iceparam", R::IceParameters}, {"^1::", R::Connect},
        {"^0::", R::Disconnect}, {"validateFailed", R::ValidateFailed}, {"^2::", R::Heartbeat}};
    for (const auto& [word, reading] : words) {
        const bool isFound = word.startsWith('^') ? packet.startsWith(QByteArrayView(word).sliced(1))
                                                  : packet.indexOf(word) >= 0;
        if (isFound)
            return reading;
    }
    return R::Nothing;
}

quint64 seedOfThisRun()
{
    bool isGiven = false;
    const quint64 given = qEnvironmentVariable("RDV_SEED").toULongLong(&isGiven);
    return isGiven ? given : QRandomGenerator::global()->generate64();
}

} // namespace

void tst_relay_scan::usualMessagesAreScanned_data()
{
    QTest::addColumn<QByteArray>("packet");
    QTest::newRow("candidate of a device")
        << R"(5:::{"name":"message","args":[{"to":"0001aa","sid":"1432678845741","roomType":"video","type":"candidate","payload":{"candidate":{"candidate":"candidate:1 1 udp 1 192.0.2.1 5 typ host","sdpMid":"video","sdpMLineIndex":0}},"prefix":"webkit"}]})"_ba;
    QTest::newRow("candidate of a page")
        << R"(5:::{"name":"message","args":[{"to":"0001aa","type":"candidate","payload":{"candidate":"candidate:1","sdpMid":"0","sdpMLineIndex":1,"usernameFragment":null}}]})"_ba;
    QTest::newRow("offer with line ends, blanks between")
        << R"(5:::{ "name" : "message", "args" : [ { "type":"offer", "payload":{"type":"offer","sdp":"v=0\r\n\t\"\/"} } ] })"_ba;
    QTest::newRow("answer, keys in another order")
        << R"(5:::{"args":[{"payload":{"sdp":"v=0","type":"answer"},"type":"answer","from":"x"}],"name":"message"})"_ba;
    QTest::newRow("text beyond ASCII")
        << R"(5:::{"name":"message","args":[{"sid":"庭","type":"offer","payload":{"sdp":"s=🎥\r\n"}}]})"_ba;
}

void tst_relay_scan::usualMessagesAreScanned()
{
    QFETCH(QByteArray, packet);
    QVERIFY(scanRelay(jsonOf(packet), {}));
    QCOMPARE(relayed(decode(packet), Role::Viewer),
        relayed(decode(packet, {}, JsonReading::Document), Role::Viewer));
}

void tst_relay_scan::unusualMessagesAreLeftToTheDocument_data()
{
    QTest::addColumn<QByteArray>("packet");
    const auto message = [](const QByteArray& members) {
        return R"(5:::{"name":"message","args":[{)" + members + "}]}";
    };
    const QByteArray offer = R"("type":"offer","payload":{"sdp":"v=0"})";
    QTest::newRow("a key twice") << message(R"("sid":"a","sid":"b",)" + offer);
    QTest::newRow("a payload twice") << message(R"("payload":{"sdp":"x"},)" + offer);
    QTest::newRow("an escape in a key") << message(R"("s\u0069d":"a",)" + offer);
    QTest::newRow("a character by its number") << message(R"("sid":"\u0041",)" + offer);
    QTest::newRow("an unknown object") << message(R"("x":{},)" + offer);
    QTest::newRow("a list") << message(R"("x":[],)" + offer);
    QTest::newRow("a fraction") << message(R"("x":1.5,)" + offer);
    QTest::newRow("a leading zero") << message(R"("x":01,)" + offer);
    QTest::newRow("a command") << message(R"("type":"command","payload":{"command":"stop"})");
    QTest::newRow("plain words") << message(R"("message":"Unable to retrieve stream!")");
    QTest::newRow("two arguments")
        << R"(5:::{"name":"message","args":[{"type":"offer","payload":{"sdp":""}},{}]})"_ba;
    QTest::newRow("another event") << R"(5:::{"name":"iceState","args":[{"state":"checking"}]})"_ba;
    QTest::newRow("something behind it") << message(offer) + "x";
    QTest::newRow("cut off") << message(offer).chopped(1);
    QTest::newRow("a comma too many") << message(offer + ',');
    QTest::newRow("a byte order mark") << message("\"sid\":\"\xef\xbb\xbf\"," + offer);
    QTest::newRow("a control character") << message("\"sid\":\"\x01\"," + offer);
}

void tst_relay_scan::unusualMessagesAreLeftToTheDocument()
{
    QFETCH(QByteArray, packet);
    QVERIFY(!scanRelay(jsonOf(packet), {}));
}

void tst_relay_scan::limitsHoldForWhatIsScanned()
{
    const QByteArray json
        = R"({"name":"message","args":[{"type":"candidate","payload":{"candidate":{"candidate":"c"}}}]})"_ba;
    constexpr int tokens = 13;
    QVERIFY(scanRelay(json, {5, tokens}));
    QVERIFY(!scanRelay(json, {4, tokens}));
    QVERIFY(!scanRelay(json, {5, tokens - 1}));
    QCOMPARE(decode("5:::" + json, {4, tokens}).error(), CodecError::TooDeep);
    QCOMPARE(decode("5:::" + json, {5, tokens - 1}).error(), CodecError::TooDeep);
    QVERIFY(decode("5:::" + json, {5, tokens}));
}

void tst_relay_scan::scanAndDocumentAgreeOnEveryMessage()
{
    const quint64 seed = seedOfThisRun();
    const QString count = qEnvironmentVariable("RDV_MESSAGES", u"1000000"_s);
    qInfo("%s messages; the same again with RDV_SEED=%llu", qPrintable(count),
        static_cast<unsigned long long>(seed));
    kit::RandomMessage random(seed);
    int scanned = 0;
    int told = 0;
    for (int i = count.toInt(); i > 0; --i) {
        const QByteArray packet = random.next();
        const auto fast = decode(packet);
        const auto slow = decode(packet, {}, JsonReading::Document);
        scanned += scanRelay(jsonOf(packet), {}) ? 1 : 0;
        if (fast.hasValue() != slow.hasValue()
            || (fast ? fast->index() != slow->index() : fast.error() != slow.error()))
            QFAIL(packet);
        for (const Role to : {Role::Viewer, Role::Device}) {
            const QByteArray sent = relayed(fast, to);
            if (sent != relayed(slow, to) || readAsDevice(sent) != readSlowly(sent))
                QFAIL(packet);
            told += sent.isEmpty() ? 0 : 1;
        }
        if (readAsDevice(packet) != readSlowly(packet))
            QFAIL(packet);
    }
    // Neither path is idle, and much of it arrives.
    QVERIFY2(
        scanned > count.toInt() / 5 && scanned < count.toInt() * 4 / 5, qPrintable(QString::number(scanned)));
    QVERIFY2(told > count.toInt() / 5, qPrintable(QString::number(told)));
}

QTEST_APPLESS_MAIN(tst_relay_scan)
#include "tst_relay_scan.moc"
