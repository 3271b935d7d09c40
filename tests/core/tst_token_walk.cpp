// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/Meeting.h"

#include <QTest>

#include <algorithm>
#include <random>

using namespace rdv;
using namespace rdv::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int kTexts = 8;
constexpr int kRooms = 4;

QString textOf(int i)
{
    return u"ticket%1"_s.arg(i);
}

int usesOf(int i)
{
    return i % 4 == 3 ? 2 : 1;
}

/// Everybody does anything in any order, and the store takes its time and sometimes fails.
class Walk {
public:
    Walk(const ServerConfig& config, std::uint32_t seed)
        : meeting(config)
        , m_config(config)
        , m_random(seed)
    {
        meeting.holdsAnswers = true;
    }

    void step()
    {
        const QString room = u"room%1"_s.arg(next(kRooms));
        const int text = next(kTexts);
        switch (next(16)) {
        case 0:
        case 1:
        case 2:
            peers.append(meeting.device(room));
            break;
        case 3:
        case 4:
        case 5:
            peers.append(meeting.viewer(room, textOf(text), resumes.value(text)));
            break;
        case 6:
            if (const PeerId peer = somebody(); !peer.isEmpty())
                meeting.join(peer, Meeting::viewerJoin(room, textOf(text)));
            break;
        case 7:
            if (const PeerId peer = somebody(); !peer.isEmpty())
                meeting.hangUp(peer);
            break;
        case 9:
            if (const PeerId peer = somebody(); !peer.isEmpty())
                meeting.say(peer, Leave{});
            break;
        case 10: // the device does not have the stream
            if (const PeerId peer = somebody(); !peer.isEmpty())
                meeting.relay(peer, {}, Notice{u"Unable to retrieve stream!"_s});
            break;
        case 8:
        case 11:
            issue(text);
            break;
        case 12:
            if (next(2) == 0)
                meeting.revoke(textOf(text));
            break;
        case 13:
            if (next(8) == 0)
                meeting.failAll();
            break;
        case 14:
            if (next(4) == 0)
                meeting.pass(std::chrono::milliseconds(next(2000)));
            break;
        default:
            for (int i = next(6); i > 0 && !meeting.held.empty(); --i)
                meeting.answer();
        }
        listen();
    }

    void everybodyLeaves()
    {
        for (const PeerId& peer : std::as_const(peers)) {
            if (!meeting.isClosed(peer))
                meeting.hangUp(peer);
        }
        meeting.answerAll();
    }

    void checkLists() const
    {
        const Rendezvous& rules = meeting.rules;
        int sessions = 0;
        int viewers = 0;
        int devices = 0;
        for (const RoomInfo& room : rules.rooms()) {
            sessions += room.sessions;
            viewers += static_cast<int>(room.viewers.size());
            devices += room.state == RoomState::Waiting || room.state == RoomState::Busy ? 1 : 0;
            QVERIFY(room.queued <= m_config.rooms.queueSize);
        }
        QCOMPARE(rules.sessionCount(), sessions);
        QCOMPARE(rules.viewerCount(), viewers);
        QVERIFY(rules.deviceCount() <= devices);
        QHash<QString, int> live;
        int settingUp = 0;
        for (const SessionInfo& session : rules.sessions()) {
            settingUp += session.state >= SessionState::Paired && session.state < SessionState::Connected;
            if (session.state != SessionState::Queued)
                ++live[session.token];
        }
        QCOMPARE(rules.settingUpCount(), settingUp);
        checkHolders(live);
    }

    /// No membership without a stored use, and never two on one use.
    void checkHolders(const QHash<QString, int>& live) const
    {
        QHash<QString, int> stored;
        for (const TokenRow& row : meeting.store.tokens) {
            const bool isGone = row.state == TokenState::Revoked;
            stored.insert(fingerprintOf(row.digest),
                isGone ? 0 : static_cast<int>(meeting.store.uses.value(row.digest).size()));
        }
        for (auto it = live.begin(); it != live.end(); ++it)
            QVERIFY2(it.value() <= stored.value(it.key()), qPrintable(it.key()));
        const QList<TokenInfo> tokens = meeting.rules.tokens(meeting.now);
        for (const TokenInfo& token : tokens) {
            QVERIFY(token.uses <= token.maxUses);
            QVERIFY(live.value(token.fingerprint) <= token.maxUses);
        }
        QVERIFY(meeting.rules.tokenCount() >= tokens.size());
    }

    /// What the next start would find is what is true now.
    void checkStore() const
    {
        Rendezvous next(m_config, {}, QByteArray(32, 'k'));
        next.restore(meeting.store.state(), meeting.now);
        const QList<TokenInfo> before = meeting.rules.tokens(meeting.now);
        const QList<TokenInfo> after = next.tokens(meeting.now);
        QCOMPARE(after.size(), before.size());
        for (qsizetype i = 0; i < after.size(); ++i) {
            QCOMPARE(after[i].key, before[i].key);
            QCOMPARE(after[i].state, before[i].state);
            QCOMPARE(after[i].uses, before[i].uses);
        }
    }

    Meeting meeting;
    QList<PeerId> peers;
    QHash<int, QString> resumes; ///< the latest secret that a client of this text was given
    int acknowledged = 0;

private:
    int next(int bound) { return static_cast<int>(m_random() % static_cast<std::uint32_t>(bound)); }
    PeerId somebody()
    {
        peers.removeIf([this](const PeerId& peer) { return meeting.isClosed(peer); });
        return peers.isEmpty() ? PeerId() : peers[next(static_cast<int>(peers.size()))];
    }
    void issue(int text)
    {
        TokenRequest request;
        request.text = textOf(text);
        request.maxUses = usesOf(text);
        meeting.issue(request);
    }
    void listen()
    {
        QVERIFY(!meeting.toldAfterClose);
        for (const Deliver& deliver : meeting.delivered) {
            if (const auto* ack = std::get_if<ViewerJoinAck>(&deliver.message)) {
                ++acknowledged;
                resumes.insert(next(kTexts), ack->resume);
            }
        }
        meeting.delivered.clear();
        meeting.events.clear();
        meeting.counts.clear();
        meeting.steps.clear();
        meeting.ended.clear();
        meeting.touchedRooms.clear();
        if (peers.size() > 80)
            meeting.hangUp(peers.takeFirst());
    }

    ServerConfig m_config;
    std::mt19937 m_random;
};

} // namespace

class tst_token_walk : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aThousandTokensHaveAThousandWinners();
    void randomWalkKeepsThePromises_data();
    void randomWalkKeepsThePromises();
};

// 1,000 tokens, 50 clients each, all of them at once, while the store takes its time.
void tst_token_walk::aThousandTokensHaveAThousandWinners()
{
    constexpr int tokens = 1000;
    constexpr int clients = 50;
    ServerConfig config;
    config.tokensEnabled = true;
    config.rooms.queueSize = clients;
    Meeting meeting(config);
    for (int i = 0; i < tokens; ++i)
        QVERIFY(!meeting.issue(textOf(i)).isEmpty());
    std::mt19937 random(20261122);
    std::vector<int> joins;
    for (int i = 0; i < tokens; ++i) {
        joins.insert(joins.end(), clients, i);
        joins.insert(joins.end(), 3, ~i); // a device link
    }
    std::shuffle(joins.begin(), joins.end(), random);

    meeting.holdsAnswers = true;
    QHash<QString, int> winners;
    QHash<PeerId, QString> viewers;
    const auto listen = [&] {
        for (const Deliver& deliver : meeting.delivered) {
            if (std::holds_alternative<ViewerJoinAck>(deliver.message))
                ++winners[viewers.value(deliver.to)];
        }
        meeting.delivered.clear();
        meeting.events.clear();
    };
    for (const int join : joins) {
        const QString text = textOf(join < 0 ? ~join : join);
        if (join < 0)
            meeting.device(text);
        else
            viewers.insert(meeting.viewer(text, text), text);
        while (!meeting.held.empty() && random() % 3 != 0)
            meeting.answer();
        listen();
    }
    meeting.answerAll();
    listen();
    QCOMPARE(winners.size(), tokens);
    for (const int count : std::as_const(winners))
        QCOMPARE(count, 1);
}

void tst_token_walk::randomWalkKeepsThePromises_data()
{
    QTest::addColumn<int>("window"); // seconds
    QTest::addColumn<std::uint32_t>("seed");
    QTest::newRow("long window") << 24 * 3600 << std::uint32_t(20261122);
    QTest::newRow("short window") << 20 << std::uint32_t(20261123);
}

void tst_token_walk::randomWalkKeepsThePromises()
{
    QFETCH(int, window);
    QFETCH(std::uint32_t, seed);
    ServerConfig config;
    config.tokensEnabled = true;
    config.tokens.window = std::chrono::seconds(window);
    config.tokens.disconnectOnExpiry = true;
    config.rooms.queueSize = 4;
    config.rooms.queueSeconds = 5s;
    Walk walk(config, seed);
    for (int step = 0; step < 50'000; ++step) {
        walk.step();
        if (step % 10 == 0)
            walk.checkLists();
        if (step % 10 == 0 && walk.meeting.held.empty() && walk.meeting.rules.pendingCount() == 0)
            walk.checkStore();
        if (QTest::currentTestFailed())
            QFAIL(qPrintable(u"at step %1"_s.arg(step)));
    }
    QVERIFY2(walk.acknowledged > 100, qPrintable(QString::number(walk.acknowledged)));
    walk.everybodyLeaves();
    QCOMPARE(walk.meeting.rules.peerCount(), 0);
    QCOMPARE(walk.meeting.rules.pendingCount(), 0);
    QCOMPARE(walk.meeting.rules.sessionCount(), 0);
    QCOMPARE(walk.meeting.rules.viewerCount(), 0);
    QCOMPARE(walk.meeting.rules.deviceCount(), 0);
    QVERIFY(walk.meeting.rules.rooms().isEmpty());
    walk.checkStore();
}

QTEST_APPLESS_MAIN(tst_token_walk)
#include "tst_token_walk.moc"
