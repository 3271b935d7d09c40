// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/RoundedScale.h"
#include "ui/overview/StatsHistory.h"

#include <QTest>

namespace rdv::ui {

namespace {

constexpr qint64 noon = 1'700'000'040'000; // divisible by all three intervals

void set(StatsSample& sample, Counter counter, std::uint64_t value)
{
    sample.counters.at(static_cast<std::size_t>(counter)) = value;
}

void set(StatsSample& sample, SessionOutcome outcome, std::uint64_t value)
{
    sample.outcomes.at(static_cast<std::size_t>(outcome)) = value;
}

StatsSample sampleAt(qint64 wall, std::uint64_t received)
{
    StatsSample sample;
    sample.wall = wall;
    sample.cpuMs = wall - noon + 1'000'000;
    set(sample, Counter::MessagesReceived, received);
    return sample;
}

} // namespace

class OverviewHistoryTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void ratesComeFromTotals();
    void samplesShareTheirInterval();
    void intervalsWithoutSamplesAreUnknown();
    void anotherLifeOfTheProcessStartsAnew();
    void silenceMakesNoRate();
    void aClockThatJumpsBackForgetsThePast();
    void oldIntervalsGiveWay();
    void successIsWatchedOfAllThatEnded();
    void outcomesOlderThanAnHourDoNotCount();
    void scalesAreRoundAndCalm();
};

void OverviewHistoryTest::ratesComeFromTotals()
{
    StatsHistory history;
    history.take(sampleAt(noon, 100));
    StatsSample next = sampleAt(noon + 1000, 142);
    next.devices = 7;
    next.cpuMs = sampleAt(noon, 0).cpuMs + 250;
    set(next, Counter::StunRequests, 5);
    history.take(next);

    const StatsPoint point = history.points(StatsRange::TenMinutes, noon + 1000).last();
    QVERIFY(point.isKnown);
    QCOMPARE(point.received, 42.0);
    QCOMPARE(point.devices, 7);
    QCOMPARE(point.cpu, 0.25);
    QCOMPARE(history.stunRate(), 5.0);
}

void OverviewHistoryTest::samplesShareTheirInterval()
{
    StatsHistory history;
    for (int second = 0; second < 10; ++second)
        history.take(sampleAt(noon + second * 1000, static_cast<std::uint64_t>(second) * 20));

    const StatsPoint hour = history.points(StatsRange::Hour, noon + 9000).last();
    QCOMPARE(hour.received, 20.0);
    QCOMPARE(hour.cpu, 1.0);
    QCOMPARE(history.points(StatsRange::Day, noon + 9000).last().received, 20.0);
}

void OverviewHistoryTest::intervalsWithoutSamplesAreUnknown()
{
    StatsHistory history;
    history.take(sampleAt(noon, 1));
    const QList<StatsPoint> points = history.points(StatsRange::TenMinutes, noon + 2000);
    QCOMPARE(points.size(), StatsHistory::countOf(StatsRange::TenMinutes));
    QVERIFY(points[points.size() - 3].isKnown);
    QVERIFY(!points[points.size() - 2].isKnown);
    QVERIFY(!points.first().isKnown);
}

void OverviewHistoryTest::anotherLifeOfTheProcessStartsAnew()
{
    StatsHistory history;
    history.take(sampleAt(noon, 5000));
    history.take(sampleAt(noon + 1000, 3));
    QCOMPARE(history.points(StatsRange::TenMinutes, noon + 1000).last().received, 0.0);
    history.take(sampleAt(noon + 2000, 13));
    QCOMPARE(history.points(StatsRange::TenMinutes, noon + 2000).last().received, 10.0);
}

void OverviewHistoryTest::silenceMakesNoRate()
{
    StatsHistory history;
    history.take(sampleAt(noon, 0));
    StatsSample late = sampleAt(noon + 60'000, 6000);
    set(late, SessionOutcome::Watched, 4);
    history.take(late);
    const StatsPoint point = history.points(StatsRange::TenMinutes, noon + 60'000).last();
    QCOMPARE(point.received, 0.0);
    QCOMPARE(point.outcomes.at(static_cast<std::size_t>(SessionOutcome::Watched)), std::uint64_t{4});
}

void OverviewHistoryTest::aClockThatJumpsBackForgetsThePast()
{
    StatsHistory history;
    history.take(sampleAt(noon, 1));
    history.take(sampleAt(noon - 1500, 2)); // jitter: left out
    QVERIFY(history.points(StatsRange::TenMinutes, noon).last().isKnown);
    history.take(sampleAt(noon - 3'600'000, 3));
    QVERIFY(!history.points(StatsRange::Day, noon).last().isKnown);
    QVERIFY(history.points(StatsRange::Day, noon - 3'600'000).last().isKnown);
}

void OverviewHistoryTest::oldIntervalsGiveWay()
{
    StatsHistory history;
    for (int second = 0; second < 1300; ++second)
        history.take(sampleAt(noon + second * 1000, static_cast<std::uint64_t>(second)));
    const qint64 now = noon + 1'299'000;
    for (const StatsPoint& point : history.points(StatsRange::TenMinutes, now))
        QVERIFY(point.isKnown);
    QVERIFY(!history.points(StatsRange::TenMinutes, noon).last().isKnown);
    QVERIFY(history.points(StatsRange::Hour, noon).last().isKnown);
}

void OverviewHistoryTest::successIsWatchedOfAllThatEnded()
{
    OutcomeCounts outcomes{};
    QVERIFY(!StatsHistory::successRate(outcomes));
    outcomes.at(static_cast<std::size_t>(SessionOutcome::Open)) = 50;
    QVERIFY(!StatsHistory::successRate(outcomes));
    outcomes.at(static_cast<std::size_t>(SessionOutcome::Watched)) = 6;
    outcomes.at(static_cast<std::size_t>(SessionOutcome::Failed)) = 1;
    outcomes.at(static_cast<std::size_t>(SessionOutcome::NoDevice)) = 1;
    QCOMPARE(StatsHistory::successRate(outcomes).value_or(-1), 0.75);
}

void OverviewHistoryTest::outcomesOlderThanAnHourDoNotCount()
{
    StatsHistory history;
    history.take(sampleAt(noon, 0));
    StatsSample next = sampleAt(noon + 1000, 0);
    set(next, SessionOutcome::Watched, 3);
    history.take(next);
    const auto watched = [&history](qint64 now) {
        return history.outcomesOfLastHour(now).at(static_cast<std::size_t>(SessionOutcome::Watched));
    };
    QCOMPARE(watched(noon + 1000), std::uint64_t{3});
    QCOMPARE(watched(noon + 3'590'000), std::uint64_t{3});
    QCOMPARE(watched(noon + 3'620'000), std::uint64_t{0});
}

void OverviewHistoryTest::scalesAreRoundAndCalm()
{
    QCOMPARE(roundedScale(0, 2, 0), 2.0);
    QCOMPARE(roundedScale(3, 2, 2), 5.0);
    QCOMPARE(roundedScale(7, 2, 5), 10.0);
    QCOMPARE(roundedScale(4, 2, 10), 10.0); // not yet much smaller
    QCOMPARE(roundedScale(2, 2, 10), 2.0);
    QCOMPARE(roundedScale(0.04, 0.1, 0), 0.1);
}

} // namespace rdv::ui

QTEST_GUILESS_MAIN(rdv::ui::OverviewHistoryTest)
#include "tst_overview_history.moc"
