// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/kit/DeviceWire.h"
#include "tests/kit/Recording.h"
#include "tests/kit/WebSocketBytes.h"
#include "tests/server/PlainClient.h"
#include "tests/server/Stage.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;
using namespace rdv;
using namespace rdv::kit;
using namespace std::chrono_literals;

namespace {

/// Plays the part of one recorded connection: its own bytes, with the ids of this run in place of the
/// recorded.
class Player {
public:
    Player(const Recording& recording, int connection, quint16 port)
        : m_recording(recording)
        , m_connection(connection)
        , m_port(port)
    {
    }

    /// The two recorded requests; over two connections when the recording did so.
    [[nodiscard]] bool open(int handshakeConnection)
    {
        if (!m_client.connectTo(m_port))
            return false;
        m_client.write(request(handshakeConnection, "GET /socket.io/1/?t="));
        const QByteArray sid = sidFromFirstRead(m_client.readUntil("\r\n0\r\n\r\n"_ba));
        if (handshakeConnection != m_connection && !m_client.connectTo(m_port))
            return false;
        QByteArray upgrade = request(m_connection, "GET /socket.io/1/websocket/");
        upgrade.replace(m_recording.transportId(m_connection), sid);
        m_skip = m_client.received().size();
        m_client.write(upgrade);
        return m_client.readUntil("ersid"_ba).contains("ersid");
    }

    /// Sends the first recorded frame with this word in it, masked as recorded.
    void say(QByteArrayView word)
    {
        for (const auto& line : m_recording.fromPeer(m_connection)) {
            if (line.kind != Recording::Line::Kind::Frame || !line.bytes.contains(word))
                continue;
            QByteArray text = line.bytes;
            for (const auto& [recorded, actual] : m_names)
                text.replace(recorded, actual);
            m_client.write(frameBytes(text, line.head.last(4)));
            return;
        }
        QFAIL("never recorded");
    }

    void rename(const QByteArray& recorded, const QByteArray& actual)
    {
        m_names.emplaceBack(recorded, actual);
    }
    [[nodiscard]] bool waitFor(const QByteArray& text) { return m_client.readUntil(text).contains(text); }
    [[nodiscard]] bool hasEnded() { return m_client.waitForEnd(3s); }
    void close() { m_client.close(); }

    /// The texts of all frames so far, without heartbeats.
    [[nodiscard]] QByteArrayList texts() const
    {
        QByteArray bytes = m_client.received().sliced(m_skip);
        bytes.remove(0, bytes.indexOf("\r\n\r\n") + 4);
        QByteArrayList all;
        while (const auto frame = takeFrame(bytes)) {
            if (frame->payload != "2::")
                all << frame->payload;
        }
        return all;
    }

private:
    [[nodiscard]] QByteArray request(int connection, const QByteArray& start) const
    {
        for (const auto& line : m_recording.fromPeer(connection)) {
            if (line.bytes.startsWith(start)) {
                QByteArray bytes = line.bytes;
                return bytes.replace("127.0.0.1:3535", "127.0.0.1:" + QByteArray::number(m_port));
            }
        }
        return {};
    }

    const Recording& m_recording;
    int m_connection;
    quint16 m_port;
    PlainClient m_client;
    QList<std::pair<QByteArray, QByteArray>> m_names;
    qsizetype m_skip = 0;
};

QByteArrayList recordedTexts(const Recording& recording, int connection)
{
    QByteArrayList texts;
    for (const auto& line : recording.toPeer(connection)) {
        if (line.kind == Recording::Line::Kind::Frame)
            texts << line.bytes;
    }
    return texts;
}

QList<Seen> classes(const QByteArrayList& texts)
{
    QList<Seen> seen;
    for (const QByteArray& text : texts)
        seen << classify(text, DeviceSpelling::Rms);
    return seen;
}

/// The sent `message` as it is without its ids.
QJsonObject anonymous(const QByteArray& text)
{
    auto message = QJsonDocument::fromJson(text.sliced(text.indexOf('{'))).object()[u"args"_s][0].toObject();
    message.remove(u"to"_s);
    message.remove(u"from"_s);
    return message;
}

} // namespace

/// The recorded bytes of real peers against this server: it must say to them what they understood then.
class TestReplay : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void recordedSessionRunsTheSame_data();
    void recordedSessionRunsTheSame();
};

void TestReplay::recordedSessionRunsTheSame_data()
{
    QTest::addColumn<bool>("srtp");
    QTest::newRow("srtp") << true;
    QTest::newRow("fmp4") << false;
}

void TestReplay::recordedSessionRunsTheSame()
{
    QFETCH(bool, srtp);
    const Recording& recording = srtp ? Recording::srtp() : Recording::fmp4();
    Stage stage;
    QVERIFY(stage.isReady());
    Player device(recording, Recording::deviceLink, stage.server.port());
    Player viewer(recording, Recording::viewerLink, stage.server.port());
    Player respawned(recording, Recording::respawnedLink, stage.server.port());

    QVERIFY(device.open(Recording::deviceLink));
    device.say("join");
    QVERIFY(device.waitFor("clients"_ba));
    QVERIFY(viewer.open(Recording::viewerHandshake));
    viewer.say("join");
    QVERIFY(viewer.waitFor("\"device\""_ba));
    QVERIFY(device.waitFor("clientJoined"_ba));
    const QByteArray joined = device.texts().constLast();
    const QByteArray viewerId = valueOf(joined, "id").value_or(QByteArray());
    const QByteArray deviceId = valueOf(joined, "rmsid").value_or(QByteArray());
    device.rename(recording.transportId(Recording::viewerLink), viewerId);
    viewer.rename(recording.transportId(Recording::deviceLink), deviceId);

    device.say("\"offer\"");
    QVERIFY(viewer.waitFor("\"offer\""_ba));
    QVERIFY(respawned.open(Recording::respawnedLink));
    respawned.say("join");
    QVERIFY(respawned.waitFor("clients"_ba));
    viewer.say("\"answer\"");
    viewer.say("udp 2113937151");
    viewer.say("udp 2113942271");
    QVERIFY(device.waitFor("udp 2113942271"_ba));
    device.say("\"candidate\"");
    QVERIFY(viewer.waitFor("udp 21222614"_ba));
    viewer.close();
    QVERIFY(device.waitFor("\"remove\""_ba));
    QVERIFY(device.hasEnded()); // the recorded device is gone; the server closes after it

    // One list of TURN servers more than the recorded stub sent: fresh ones before the viewer comes.
    QList<Seen> expected = classes(recordedTexts(recording, Recording::deviceLink));
    expected.insert(expected.indexOf(Seen::ClientJoined), Seen::TurnServers);
    QCOMPARE(classes(device.texts()), expected);
    for (const QByteArray& text : device.texts())
        QCOMPARE(hazards(text, classify(text, DeviceSpelling::Rms)), QByteArrayList());
    QCOMPARE(classes(respawned.texts()), classes(recordedTexts(recording, Recording::respawnedLink)));

    // And the viewer: the same, with both lists again after its join.
    QList<Seen> seen = classes(viewer.texts());
    for (const Seen list : {Seen::StunServers, Seen::TurnServers}) {
        QCOMPARE(seen.count(list), 2);
        seen.removeAt(seen.lastIndexOf(list));
    }
    QCOMPARE(seen, classes(recordedTexts(recording, Recording::viewerLink)));

    // What was relayed is what was said.
    for (const QByteArray& word : {"\"answer\""_ba, "udp 2113937151"_ba, "udp 2113942271"_ba}) {
        const QByteArrayList relayed = textsWith(device.texts(), word);
        QCOMPARE(relayed.size(), 1);
        QCOMPARE(anonymous(relayed[0]), anonymous(recording.textFrom(Recording::viewerLink, word)));
    }
    for (const QByteArray& word : {"\"offer\""_ba, "udp 21222614"_ba}) {
        const QByteArrayList relayed = textsWith(viewer.texts(), word);
        QCOMPARE(relayed.size(), 1);
        QCOMPARE(anonymous(relayed[0]), anonymous(recording.textFrom(Recording::deviceLink, word)));
    }
}

QTEST_GUILESS_MAIN(TestReplay)
#include "tst_replay.moc"
