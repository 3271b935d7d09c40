// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/model/Clock.h"
#include "server/store/LifeClock.h"

#include <QTest>

using namespace rdv;
using namespace std::chrono_literals;
using std::chrono::milliseconds;
using std::chrono::seconds;

namespace {

constexpr auto kYear = std::chrono::hours(24 * 365);
constexpr milliseconds kEpoch{1'700'000'000'000};
const QByteArray kBoot("boot");
const QByteArray kNextBoot("next boot");

/// A moment of a test: seconds on both clocks.
Now at(seconds steady, seconds wall)
{
    return {steady, kEpoch + wall, 0};
}

} // namespace

class LifeClockTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void ageIsToldBySteadyOrWallClock_data();
    void ageIsToldBySteadyOrWallClock();
    void ageAddsUpOverManyRestarts();
    void clockThatWasFarAheadDoesNoLastingHarm();
    void tombstoneErrsOnTheYoungSide();
    void nothingIsYoungerThanNow();
    void stampHoldsInTheNextProcess();
};

void LifeClockTest::ageIsToldBySteadyOrWallClock_data()
{
    QTest::addColumn<bool>("restarted");
    QTest::addColumn<qint64>("markAfter"); // seconds after T0, on both clocks
    QTest::addColumn<qint64>("steadyNow"); // seconds
    QTest::addColumn<qint64>("wallAfter"); // seconds after T0
    QTest::addColumn<qint64>("age"); // seconds; −1: far past
    const qint64 year = seconds(kYear).count();

    // T0 is at steady 1000.
    QTest::newRow("the next process") << false << 100LL << 1200LL << 200LL << 200LL;
    QTest::newRow("at once") << false << 0LL << 1000LL << 0LL << 0LL;
    QTest::newRow("wall an hour ahead") << false << 100LL << 1200LL << 3800LL << 200LL;
    QTest::newRow("wall an hour behind") << false << 100LL << 1200LL << -3400LL << 200LL;
    QTest::newRow("wall ten years ahead") << false << 100LL << 1200LL << 10 * year << 200LL;
    QTest::newRow("wall ten years behind") << false << 100LL << 1200LL << -10 * year << 200LL;
    QTest::newRow("restart") << true << 100LL << 30LL << 200LL << 200LL;
    QTest::newRow("restart, steady clock past the mark") << true << 100LL << 5000LL << 200LL << 200LL;
    QTest::newRow("restart, wall at the mark") << true << 100LL << 30LL << 100LL << 100LL;
    QTest::newRow("restart, wall behind the mark") << true << 500LL << 30LL << 200LL << 500LL;
    QTest::newRow("restart, wall just behind T0") << true << 500LL << 30LL << -60LL << 500LL;
    QTest::newRow("restart, wall well behind T0") << true << 500LL << 30LL << -61LL << -1LL;
    QTest::newRow("restart, wall an hour behind T0") << true << 100LL << 30LL << -3600LL << -1LL;
    QTest::newRow("restart, wall ten years behind T0") << true << 100LL << 30LL << -10 * year << -1LL;
    QTest::newRow("restart, wall an hour ahead") << true << 100LL << 30LL << 3700LL << 3700LL;
    QTest::newRow("restart, wall ten years ahead") << true << 100LL << 30LL << 10 * year << 10 * year;
    QTest::newRow("same boot, another steady clock") << false << 100LL << 50LL << 200LL << 200LL;
}

void LifeClockTest::ageIsToldBySteadyOrWallClock()
{
    QFETCH(bool, restarted);
    QFETCH(qint64, markAfter);
    QFETCH(qint64, steadyNow);
    QFETCH(qint64, wallAfter);
    QFETCH(qint64, age);

    const LifeClock first(std::nullopt, at(900s, -100s), kBoot);
    const LifeStamp bound = first.stamp(at(1000s, 0s));
    const LifeMark mark = first.mark(at(seconds(1000 + markAfter), seconds(markAfter)));

    const Now now = at(seconds(steadyNow), seconds(wallAfter));
    const LifeClock second(mark, now, restarted ? kNextBoot : kBoot);
    const Now revived = second.revive(bound, Doubt::Long);
    QCOMPARE(revived.wall, kEpoch);
    if (age < 0)
        QVERIFY(now.steady - revived.steady > 90 * kYear);
    else
        QCOMPARE(now.steady - revived.steady, milliseconds(seconds(age)));
}

void LifeClockTest::ageAddsUpOverManyRestarts()
{
    // Ten starts of the machine, each 50 s long with 10 s between them, the wall clock standing 30 s back
    // each time: what ran is counted, whatever the wall clock says.
    LifeClock clock(std::nullopt, at(0s, 0s), "boot 0");
    const LifeStamp bound = clock.stamp(at(0s, 0s));
    seconds wall = 0s;
    for (int boot = 1; boot <= 10; ++boot) {
        const LifeMark mark = clock.mark(at(50s, wall + 50s));
        wall += 50s - 30s;
        const Now now = at(0s, wall);
        clock = LifeClock(mark, now, "boot " + QByteArray::number(boot));
        QCOMPARE(now.steady - clock.revive(bound, Doubt::Long).steady, milliseconds(50s * boot));
    }
}

void LifeClockTest::clockThatWasFarAheadDoesNoLastingHarm()
{
    const LifeClock first(std::nullopt, at(1000s, 0s), kBoot);
    const LifeMark mark = first.mark(at(1001s, kYear * 10)); // the wall clock was wrong
    const LifeClock second(mark, at(30s, 60s), kNextBoot); // and is right again
    const LifeStamp bound = second.stamp(at(40s, 70s));
    const LifeMark secondMark = second.mark(at(50s, 80s));
    const Now now = at(10s, 100s);
    const LifeClock third(secondMark, now, "third boot");
    QCOMPARE(now.steady - third.revive(bound, Doubt::Long).steady, milliseconds(30s));
}

void LifeClockTest::tombstoneErrsOnTheYoungSide()
{
    const LifeClock first(std::nullopt, at(1000s, 0s), kBoot);
    const LifeStamp ended = first.stamp(at(1000s, 0s));
    const Now now = at(5s, -3600s);
    const LifeClock second(first.mark(at(1010s, 10s)), now, kNextBoot);
    QCOMPARE(now.steady - second.revive(ended, Doubt::Short).steady, milliseconds(10s));
}

void LifeClockTest::nothingIsYoungerThanNow()
{
    const LifeClock clock(std::nullopt, at(1000s, 0s), kBoot);
    QCOMPARE(clock.revive({2000s, kEpoch}, Doubt::Long).steady, milliseconds(1000s));
}

void LifeClockTest::stampHoldsInTheNextProcess()
{
    // Linux says in this file how long the machine has been up; sleep is part of both.
    QFile uptime(QStringLiteral("/proc/uptime"));
    if (!uptime.open(QIODevice::ReadOnly))
        QSKIP("only Linux tells it in a file");
    const double up = uptime.readAll().split(' ').first().toDouble() * 1000;
    QVERIFY(std::abs(static_cast<double>(stampNow().steady.count()) - up) < 2000);
    QVERIFY(sinceBoot() <= stampNow().steady);
}

QTEST_APPLESS_MAIN(LifeClockTest)
#include "tst_life_clock.moc"
