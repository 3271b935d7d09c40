// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/watch/ChangeCollector.h"
#include "server/watch/ProcessUsage.h"
#include "server/watch/StatsSampler.h"

#include <QTest>

using namespace rdv;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

class Table : public WatchSource {
public:
    std::optional<DeviceInfo> findDevice(const QString& room) const override
    {
        ++lookUps;
        if (room == u"gone"_s)
            return std::nullopt;
        DeviceInfo device;
        device.room = room;
        return device;
    }
    std::optional<SessionInfo> findSession(const SessionId& id) const override
    {
        SessionInfo session;
        session.id = id;
        return session;
    }
    std::optional<TokenInfo> findToken(const TokenId&) const override { return std::nullopt; }

    mutable int lookUps = 0;
};

const Now kNow{1h, 1'795'334'719'000ms};

} // namespace

class tst_change_collector : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void manyChangesOfOneRowComeAsOne();
    void nothingComesBeforeATenthOfASecond();
    void whatNobodyKnowsIsGone();
    void statusSampleAndEventsComeOnce();
    void sampleCarriesGaugesAndTotals();
    void processIsMeasured();
};

void tst_change_collector::manyChangesOfOneRowComeAsOne()
{
    Table table;
    ChangeCollector collector;
    for (int i = 0; i < 100; ++i) {
        collector.touchRoom(u"garden"_s);
        collector.touchSession(SessionId("01"));
    }
    const auto changes = collector.take(table, kNow);
    QVERIFY(changes);
    QVERIFY(!changes->isComplete);
    QCOMPARE(changes->devices.size(), 1);
    QCOMPARE(changes->sessions.size(), 1);
    QCOMPARE(table.lookUps, 1);
    QVERIFY(collector.isEmpty());
}

void tst_change_collector::nothingComesBeforeATenthOfASecond()
{
    Table table;
    ChangeCollector collector;
    QVERIFY(!collector.take(table, kNow));
    collector.touchRoom(u"a"_s);
    QCOMPARE(collector.wait(kNow), 0ms);
    QVERIFY(collector.take(table, kNow));
    collector.touchRoom(u"b"_s);
    QCOMPARE(collector.wait(kNow + 40ms), 60ms);
    QVERIFY(!collector.take(table, kNow + 99ms));
    const auto changes = collector.take(table, kNow + 100ms);
    QVERIFY(changes);
    QCOMPARE(changes->devices.first().room, u"b"_s);
}

void tst_change_collector::whatNobodyKnowsIsGone()
{
    Table table;
    ChangeCollector collector;
    collector.touchRoom(u"gone"_s);
    collector.touchToken(TokenId("07"));
    const auto changes = collector.take(table, kNow);
    QVERIFY(changes);
    QVERIFY(changes->devices.isEmpty());
    QCOMPARE(changes->goneDevices, QStringList{u"gone"_s});
    QCOMPARE(changes->goneTokens, QList<TokenId>{TokenId("07")});
}

void tst_change_collector::statusSampleAndEventsComeOnce()
{
    Table table;
    ChangeCollector collector;
    collector.setStatus({});
    collector.setSample({});
    collector.addEvent(Event(EventKind::ServerStarted, Level::Info));
    const auto changes = collector.take(table, kNow);
    QVERIFY(changes && changes->status && changes->sample);
    QCOMPARE(changes->events.size(), 1);
    QVERIFY(collector.isEmpty());
    QVERIFY(!collector.take(table, kNow + 1s));
}

void tst_change_collector::sampleCarriesGaugesAndTotals()
{
    Counters counters;
    counters.add(Counter::MessagesSent, 12);
    SessionBook::Outcomes outcomes{};
    outcomes[static_cast<size_t>(SessionOutcome::Watched)] = 3;
    StatsSampler sampler;
    QVERIFY(sampler.isDue(kNow));
    const StatsSample sample = sampler.take({5, 4, 3, 2, 1}, counters, outcomes, {1000, 20}, kNow);
    QCOMPARE(sample.devices, 5);
    QCOMPARE(sample.tokens, 1);
    QCOMPARE(sample.counter(Counter::MessagesSent), std::uint64_t(12));
    QCOMPARE(sample.outcome(SessionOutcome::Watched), std::uint64_t(3));
    QCOMPARE(sample.memoryBytes, 1000);
    QCOMPARE(sample.wall, kNow.wall.count());
    QVERIFY(!sampler.isDue(kNow + 900ms));
    QVERIFY(sampler.isDue(kNow + 1s));
}

void tst_change_collector::processIsMeasured()
{
    const ProcessUsage usage = readProcessUsage();
    QVERIFY(usage.cpuMs >= 0);
#ifdef Q_OS_LINUX
    QVERIFY(usage.memoryBytes > 1'000'000);
#endif
}

QTEST_GUILESS_MAIN(tst_change_collector)
#include "tst_change_collector.moc"
