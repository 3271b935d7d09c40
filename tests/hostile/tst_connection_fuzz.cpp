// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/entrance/Entrance.h"
#include "tests/hostile/ConnectionScript.h"
#include "tests/kit/Patience.h"

#include <QElapsedTimer>
#include <QTest>

#include <algorithm>
#include <memory>
#include <sys/socket.h>
#include <vector>

using namespace rdv;
using namespace rdv::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

constexpr int defaultSeconds = 15;
constexpr int atOnce = 24;
constexpr qint64 growthLimit = qint64{48} * 1024 * 1024;
constexpr qint64 goodAnswerMs = 2000;
constexpr qint64 connectionEndMs = 10'000;

PeerLink* linkOf(const Entrance& entrance, const QByteArray& userAgent)
{
    const auto isOwn = [&userAgent](const QPointer<PeerLink>& link) {
        return link && link->origin().userAgent.startsWith(QLatin1StringView(userAgent));
    };
    const auto found = std::ranges::find_if(entrance.links, isOwn);
    return found == entrance.links.end() ? nullptr : found->data();
}

/// Plays one script on one real connection.
class Player {
public:
    Player(const Entrance& entrance, ConnectionScript script)
        : m_script(std::move(script))
        , m_client(entrance)
    {
        m_client.reading = m_script.reads;
    }

    /// One step; false: it is over.
    bool advance()
    {
        if (m_client.socket->state() == QAbstractSocket::ConnectingState)
            return true;
        if (m_client.disconnected || m_at == m_script.steps.size()) {
            end();
            return false;
        }
        const ConnectionScript::Step& step = m_script.steps[m_at++];
        m_client.send(step.bytes);
        m_client.socket->flush();
        return true;
    }
    /// The others' turn: events are needed before it goes on.
    [[nodiscard]] bool pausesNow() const
    {
        if (m_client.socket->state() == QAbstractSocket::ConnectingState)
            return true;
        return m_at > 0 && m_at <= m_script.steps.size() && m_script.steps[m_at - 1].pause;
    }
    [[nodiscard]] QByteArray idSeen() const { return idIn(m_client.received); }

private:
    void end()
    {
        switch (m_script.ending) {
        case ConnectionScript::Ending::Reset:
            return m_client.socket->abort();
        case ConnectionScript::Ending::HalfClose: // and listens on until the batch is over
            ::shutdown(static_cast<int>(m_client.socket->socketDescriptor()), SHUT_WR);
            return;
        case ConnectionScript::Ending::Finish:
            return m_client.socket->disconnectFromHost();
        }
    }

    ConnectionScript m_script;
    Client m_client;
    qsizetype m_at = 0;
};

} // namespace

/// Random connections against a real door: requests and frames that are good, damaged, cut anywhere, early,
/// pipelined, half done. RDV_FUZZ_SEED repeats a run, RDV_FUZZ_SECONDS makes it longer.
class TestConnectionFuzz : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void strangeConnectionsHarmNobody();

private:
    void playBatch(Entrance& entrance, ScriptWriter& writer);
    static void meetAGoodClient(Entrance& entrance);

    QList<QByteArray> m_ids;
};

void TestConnectionFuzz::playBatch(Entrance& entrance, ScriptWriter& writer)
{
    std::vector<std::unique_ptr<Player>> players;
    players.reserve(atOnce);
    for (int i = 0; i < atOnce; ++i)
        players.push_back(std::make_unique<Player>(entrance, writer.write(m_ids)));
    QElapsedTimer since;
    since.start();
    std::vector<bool> over(players.size());
    while (std::ranges::count(over, false) > 0 && since.elapsed() < 5000) {
        for (std::size_t i = 0; i < players.size(); ++i) {
            while (!over[i]) {
                over[i] = !players[i]->advance();
                if (over[i] || players[i]->pausesNow() || since.elapsed() > 5000)
                    break;
            }
        }
        QCoreApplication::processEvents(QEventLoop::AllEvents, 1);
    }
    for (const auto& player : players) {
        if (const QByteArray id = player->idSeen(); id.size() == 40)
            m_ids.append(id);
    }
    while (m_ids.size() > 8)
        m_ids.removeFirst();
}

void TestConnectionFuzz::meetAGoodClient(Entrance& entrance)
{
    QElapsedTimer clock;
    clock.start();
    Client client(entrance);
    const QByteArray id = idIn(client.ask(get("/socket.io/1/?t=1")));
    QCOMPARE(id.size(), 40);
    // Links of the strange ones may still come and go; this is the only one of its kind.
    const QByteArray kind = "Good" + id;
    QVERIFY(client.ask(upgrade(id).replace("ExampleMake", kind)).startsWith("HTTP/1.1 101 "));
    QPointer<PeerLink> own;
    QTRY_VERIFY((own = linkOf(entrance, kind)));
    bool isHeard = false;
    connect(own, &PeerLink::messageReceived, own, [&isHeard] { isHeard = true; });
    client.send(frame("2::"));
    QTRY_VERIFY(isHeard);
    QVERIFY(own);
    own->sendPacket("5:::{\"name\":\"heard\"}");
    QTRY_VERIFY(client.received.contains("heard"));
    QVERIFY2(clock.elapsed() < kit::promised(goodAnswerMs), QByteArray::number(clock.elapsed()).constData());
}

void TestConnectionFuzz::strangeConnectionsHarmNobody()
{
    const bool isGiven = qEnvironmentVariableIsSet("RDV_FUZZ_SEED");
    const auto seed = isGiven ? qEnvironmentVariableIntValue("RDV_FUZZ_SEED")
                              : static_cast<int>(std::random_device{}() >> 1);
    qInfo("RDV_FUZZ_SEED=%d", seed);
    const int asked = qEnvironmentVariableIntValue("RDV_FUZZ_SECONDS");
    const qint64 span = qint64{1000} * (asked > 0 ? asked : defaultSeconds);

    ServerConfig config;
    config.limits.idleSeconds = 2s;
    config.limits.headSeconds = 2s;
    Entrance entrance(config);
    QVERIFY(!entrance.problem);
    entrance.greet = [](PeerLink* link) {
        link->sendPacket("1::");
        link->sendPacket(QByteArray(3000, 'x'));
    };
    ScriptWriter writer(static_cast<quint32>(seed));
    qint64 before = 0;
    qint64 connections = 0;
    QElapsedTimer since;
    since.start();
    for (int batch = 0; since.elapsed() < span; ++batch) {
        playBatch(entrance, writer);
        connections += atOnce;
        meetAGoodClient(entrance);
        if (QTest::currentTestFailed())
            return;
        entrance.messages.clear();
        entrance.closings.clear();
        entrance.events.clear();
        entrance.links.removeIf([](const QPointer<PeerLink>& link) { return link.isNull(); });
        if (batch == 20)
            before = residentBytes();
    }
    QTRY_COMPARE_WITH_TIMEOUT(
        entrance.doorman->connectionCount(), 0, static_cast<int>(kit::promised(connectionEndMs)));
    const qint64 grown = before == 0 ? 0 : residentBytes() - before;
    qInfo("%lld connections, memory grew by %lld KiB", connections, grown / 1024);
    QVERIFY2(grown < growthLimit, QByteArray::number(grown).constData());
    QVERIFY(entrance.count(Counter::HeadsMalformed) > 0);
    QVERIFY(entrance.count(Counter::UpgradesAccepted) > 0);
    QVERIFY(entrance.count(Counter::MessagesMalformed) > 0);
}

QTEST_GUILESS_MAIN(TestConnectionFuzz)
#include "tst_connection_fuzz.moc"
