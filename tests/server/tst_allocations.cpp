// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/kit/ServerUnderTest.h"
#include "tests/server/AllocationCount.h"
#include "tests/server/PlainClient.h"

#include <QTest>

#include <algorithm>

using namespace rdv;
using namespace rdv::kit;
using namespace Qt::StringLiterals;

/// How often the server asks for memory while a message passes through it.
class tst_allocations : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void messageTakesFewAllocations_data();
    void messageTakesFewAllocations();
};

namespace {

const QByteArray description = R"(v=0\r\no=- 1 1 IN IP4 127.0.0.1\r\ns=-\r\nt=0 0\r\n)"
                               R"(m=video 9 UDP/TLS/RTP/SAVPF 107\r\na=rtpmap:107 H264/90000\r\n)"
    + QByteArray(R"(a=fmtp:107 packetization-mode=1;profile-level-id=42c01e\r\n)").repeated(20);

QByteArray payload(const QByteArray& type)
{
    if (type == "candidate")
        return R"({"candidate":{"candidate":"candidate:1 1 udp 2122260223 192.0.2.17 50000 typ host generation 0",)"
               R"("sdpMid":"video","sdpMLineIndex":0}})"_ba;
    if (type == "command")
        return R"({"command":"pause","argument":"","base64":false})"_ba;
    return R"({"type":")" + type + R"(","sdp":")" + description + R"("})";
}

QByteArray label(int number)
{
    return R"("sid":")" + QByteArray::number(1'432'678'845'000 + number) + '"';
}

/// A device and its viewer, joined.
class Couple {
public:
    [[nodiscard]] bool meet(quint16 port)
    {
        if (!device.openSocketIo(port))
            return false;
        device.say(
            R"(5:1+::{"name":"join","args":["garden",{"index":1,"RMS":true,"capabilities":"hasHeartBeat"}]})");
        if (device.readUntil("6:::1+[null").isEmpty() || !viewer.openSocketIo(port))
            return false;
        viewer.say(R"(5:1+::{"name":"join","args":["garden",{"streamName":"s","transport":"srtp"}]})");
        m_viewerId = idIn(device.readUntil(R"("rmsid")"), R"("clientJoined","args":[{"id":")");
        m_deviceId = idIn(viewer.readUntil(R"("device":")"), R"("device":")");
        return !m_viewerId.isEmpty() && !m_deviceId.isEmpty();
    }

    /// One message from one to the other, until it is there.
    [[nodiscard]] bool pass(bool fromDevice, const QByteArray& type, int number)
    {
        PlainClient& from = fromDevice ? device : viewer;
        PlainClient& to = fromDevice ? viewer : device;
        from.say(R"(5:::{"name":"message","args":[{"to":")" + (fromDevice ? m_viewerId : m_deviceId) + R"(",)"
            + label(number) + R"(,"roomType":"video","type":")" + type + R"(","payload":)" + payload(type)
            + R"(,"prefix":"webkit"}]})");
        return to.readUntil(label(number)).contains(label(number));
    }

    PlainClient device;
    PlainClient viewer;

private:
    static QByteArray idIn(const QByteArray& text, const QByteArray& before)
    {
        constexpr qsizetype size = 32;
        const qsizetype at = text.indexOf(before);
        return at < 0 ? QByteArray() : text.mid(at + before.size(), size);
    }

    QByteArray m_viewerId;
    QByteArray m_deviceId;
};

} // namespace

void tst_allocations::messageTakesFewAllocations_data()
{
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<bool>("fromDevice");
    QTest::addColumn<double>("most");
    QTest::newRow("candidate of a device") << "candidate"_ba << true << 13.0;
    QTest::newRow("candidate of a viewer") << "candidate"_ba << false << 13.0;
    QTest::newRow("offer of a device") << "offer"_ba << true << 14.0;
    QTest::newRow("answer of a viewer") << "answer"_ba << false << 15.0;
    QTest::newRow("command of a device") << "command"_ba << true << 47.0;
    QTest::newRow("command of a viewer") << "command"_ba << false << 47.0;
}

/// One message is under way at a time: nobody shares the read or the write of another.
void tst_allocations::messageTakesFewAllocations()
{
    QFETCH(QByteArray, type);
    QFETCH(bool, fromDevice);
    QFETCH(double, most);
    constexpr int rounds = 6;
    constexpr int messages = 20;
    ServerConfig config = ServerUnderTest::loopbackConfig();
    config.limits.messageBurst = 10 * rounds * messages;
    ServerUnderTest server(config);
    QVERIFY(server.start());
    Couple couple;
    QVERIFY(couple.meet(server.port()));
    leaveThisThreadOut();
    // The best round: in the others timers ran, or a list of the ladder's grew. The first one pays for what
    // is made once.
    double best = 1e9;
    for (int round = 0; round < rounds; ++round) {
        const quint64 before = allocationCount();
        for (int i = 0; i < messages; ++i)
            QVERIFY(couple.pass(fromDevice, type, round * messages + i));
        best = std::min(best, static_cast<double>(allocationCount() - before) / messages);
    }
    qInfo("%.2f allocations a message", best);
    QVERIFY2(best <= most, qPrintable(u"%1, and %2 were allowed"_s.arg(best).arg(most)));
}

QTEST_GUILESS_MAIN(tst_allocations)
#include "tst_allocations.moc"
