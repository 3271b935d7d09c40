// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/loop/TimerQueue.h"

#include <QTest>

using namespace rdv;
using namespace std::chrono_literals;
using Time = TimerQueue::Time;

class TimerQueueTest : public QObject {
    Q_OBJECT

    static QList<int> fireAll(TimerQueue& queue, Time now)
    {
        QList<int> ids;
        const auto turn = queue.beginTurn(now);
        while (const auto firing = queue.next(turn)) {
            ids << firing->timer.id;
            queue.fired(*firing);
        }
        return ids;
    }

private Q_SLOTS:
    void firesInTheOrderOfDeadlines()
    {
        TimerQueue queue;
        queue.add({1, 30ms, Qt::PreciseTimer, this}, 0s);
        queue.add({2, 10ms, Qt::PreciseTimer, this}, 0s);
        queue.add({3, 10ms, Qt::PreciseTimer, this}, 0s);
        QCOMPARE(fireAll(queue, 9ms), QList<int>());
        QCOMPARE(fireAll(queue, 10ms), (QList<int>{2, 3}));
        QCOMPARE(fireAll(queue, 30ms), (QList<int>{2, 3, 1})); // due at 20, 20 and 30 ms
    }

    void keepsItsBeatWhenALittleLate()
    {
        TimerQueue queue;
        queue.add({1, 10ms, Qt::PreciseTimer, this}, 0s);
        for (int beat = 1; beat <= 1000; ++beat) {
            const Time due = beat * Time(10ms);
            QCOMPARE(*queue.wait(due - 1us), Time(1us));
            QCOMPARE(fireAll(queue, due + 3ms).size(), 1);
        }
    }

    void doesNotCatchUpWhenVeryLate()
    {
        TimerQueue queue;
        queue.add({1, 10ms, Qt::PreciseTimer, this}, 0s);
        QCOMPARE(fireAll(queue, 1s).size(), 1);
        QCOMPARE(fireAll(queue, 1s + 9ms).size(), 0);
        QCOMPARE(fireAll(queue, 1s + 10ms).size(), 1);
    }

    void firesOnceATurnWithoutInterval()
    {
        TimerQueue queue;
        queue.add({1, 0ms, Qt::CoarseTimer, this}, 5s);
        queue.add({2, 0ms, Qt::VeryCoarseTimer, this}, 5s);
        for (int turn = 0; turn < 3; ++turn) {
            QCOMPARE(fireAll(queue, 5s), (QList<int>{1, 2}));
            QCOMPARE(*queue.wait(5s), Time(0));
        }
    }

    void leavesWhatIsStartedInATurnToTheNext()
    {
        TimerQueue queue;
        queue.add({1, 0ms, Qt::PreciseTimer, this}, 1s);
        const auto turn = queue.beginTurn(1s);
        const auto firing = queue.next(turn);
        queue.add({2, 0ms, Qt::PreciseTimer, this}, 1s);
        queue.fired(*firing);
        QVERIFY(!queue.next(turn));
        QCOMPARE(fireAll(queue, 1s), (QList<int>{1, 2}));
    }

    void isNotFiredInsideItself()
    {
        TimerQueue queue;
        queue.add({1, 10ms, Qt::PreciseTimer, this}, 0s);
        const auto firing = queue.next(queue.beginTurn(10ms));
        QVERIFY(firing);
        QVERIFY(!queue.wait(20ms));
        QVERIFY(!queue.next(queue.beginTurn(20ms)));
        queue.fired(*firing);
        QCOMPARE(*queue.wait(20ms), Time(10ms));
    }

    void aNewTimerWithAnOldNumberIsAnother()
    {
        TimerQueue queue;
        queue.add({1, 10ms, Qt::PreciseTimer, this}, 0s);
        const auto old = queue.next(queue.beginTurn(10ms));
        QVERIFY(queue.remove(1));
        queue.add({1, 5ms, Qt::PreciseTimer, this}, 10ms);
        const auto young = queue.next(queue.beginTurn(15ms));
        QVERIFY(young);
        queue.fired(*old);
        QVERIFY(!queue.next(queue.beginTurn(20ms))); // the young one is still being fired
    }

    void coarseOnesMeetWithinFivePercent_data()
    {
        QTest::addColumn<int>("interval");
        for (const int interval : {1, 20, 21, 40, 75, 100, 120, 333, 1000, 2500, 15'000})
            QTest::addRow("%d ms", interval) << interval;
    }
    void coarseOnesMeetWithinFivePercent()
    {
        QFETCH(int, interval);
        for (int start = 0; start < 1000; start += 7) {
            TimerQueue queue;
            const Time now = 77s + start * Time(1ms);
            queue.add({1, std::chrono::milliseconds(interval), Qt::CoarseTimer, this}, now);
            const double wait = std::chrono::duration<double, std::milli>(*queue.wait(now)).count();
            QVERIFY2(qAbs(wait - interval) <= interval / 20.0, qPrintable(QString::number(wait)));
            if (interval >= 1000)
                QVERIFY2(
                    (now + *queue.wait(now)) % Time(50ms) == Time(0), qPrintable(QString::number(start)));
        }
    }

    void coarseOnesDoNotDrift()
    {
        TimerQueue queue;
        queue.add({1, 120ms, Qt::CoarseTimer, this}, 0s);
        Time now{};
        for (int beat = 0; beat < 1000; ++beat) {
            now += *queue.wait(now);
            QCOMPARE(fireAll(queue, now).size(), 1);
        }
        QVERIFY(std::chrono::abs(now - 1000 * Time(120ms)) <= Time(6ms));
    }

    void veryCoarseOnesEndAtFullSeconds()
    {
        TimerQueue queue;
        queue.add({1, 30'000ms, Qt::VeryCoarseTimer, this}, 250ms);
        QCOMPARE(*queue.wait(0s), Time(30s));
    }

    void knowsThemByObject()
    {
        TimerQueue queue;
        QObject other;
        queue.add({1, 10ms, Qt::PreciseTimer, this}, 0s);
        queue.add({2, 20ms, Qt::CoarseTimer, &other}, 0s);
        queue.add({3, 30ms, Qt::PreciseTimer, this}, 0s);
        QCOMPARE(queue.timersOf(this).size(), 2);
        QCOMPARE(*queue.remaining(3, 10ms), Time(20ms));
        QVERIFY(queue.removeAll(this));
        QVERIFY(!queue.removeAll(this));
        QVERIFY(!queue.remaining(3, 10ms));
        QVERIFY(!queue.remove(1));
        QCOMPARE(fireAll(queue, 1s), (QList<int>{2}));
    }
};

QTEST_APPLESS_MAIN(TimerQueueTest)
#include "tst_timer_queue.moc"
