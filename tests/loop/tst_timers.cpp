// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/kit/Patience.h"
#include "tests/loop/LoopMain.h"
#include "tests/loop/SocketPair.h"

#include <QAbstractEventDispatcher>
#include <QElapsedTimer>
#include <QSignalSpy>
#include <QSocketNotifier>
#include <QThread>
#include <QTimer>

#include <atomic>
#include <functional>

using namespace rdv::loop;
using namespace std::chrono_literals;

namespace {

/// Counts its timers' events.
class Ticker : public QObject {
public:
    QList<int> ids;
    std::function<void(int)> then = [](int) {
    };

protected:
    void timerEvent(QTimerEvent* event) override
    {
        ids << event->timerId();
        then(event->timerId());
    }
};

} // namespace

class TimersTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aLateBeatIsMadeUpFor_data()
    {
        QTest::addColumn<Qt::TimerType>("type");
        QTest::addRow("precise") << Qt::PreciseTimer;
        QTest::addRow("coarse") << Qt::CoarseTimer;
    }
    void aLateBeatIsMadeUpFor()
    {
        QFETCH(Qt::TimerType, type);
        QTimer timer;
        timer.setTimerType(type);
        QElapsedTimer clock;
        QList<qint64> times{0};
        int madeUp = 0;
        connect(&timer, &QTimer::timeout, &timer, [&] {
            times << clock.elapsed();
            // A timer that drifts never comes before its interval is over.
            madeUp += times.last() - times[times.size() - 2] <= 8 ? 1 : 0;
            if (times.size() % 3 == 0)
                QThread::msleep(14); // the next one is late, and the one after it has only 6 ms
        });
        clock.start();
        timer.start(10);
        QTRY_VERIFY_WITH_TIMEOUT(madeUp >= 10, 20'000);
        for (qsizetype beat = 1; beat < times.size(); ++beat)
            QVERIFY2(times[beat] >= beat * 10 - 1, qPrintable(QString::number(beat)));
    }

    void theShorterComesFirst()
    {
        Ticker ticker;
        const int slow = ticker.startTimer(30ms, Qt::PreciseTimer);
        const int fast = ticker.startTimer(10ms, Qt::PreciseTimer);
        const int same = ticker.startTimer(10ms, Qt::PreciseTimer);
        QThread::msleep(40); // all are due
        turn();
        QCOMPARE(ticker.ids, (QList<int>{fast, same, slow}));
    }

    void everyOneFiresOnceATurnWithoutInterval()
    {
        Ticker ticker;
        ticker.startTimer(0);
        ticker.startTimer(0);
        turn();
        QCOMPARE(ticker.ids.size(), 2);
        QVERIFY(!QCoreApplication::eventDispatcher()->processEvents(QEventLoop::AllEvents)
            || qEnvironmentVariableIsEmpty("QT_NO_GLIB"));
        QCOMPARE(ticker.ids.size(), 4);
    }

    void aStormOfThemDoesNotStarveSockets()
    {
        const SocketPair pair;
        QSocketNotifier notifier(pair.near(), QSocketNotifier::Read);
        int received = 0;
        connect(&notifier, &QSocketNotifier::activated, &notifier, [&] {
            pair.take();
            ++received;
            if (received < 100)
                pair.send();
        });
        Ticker ticker;
        for (int index = 0; index < 50; ++index)
            ticker.startTimer(0);
        pair.send();
        QTRY_COMPARE(received, 100);
    }

    void mayBeKilledInItsOwnTimeout()
    {
        Ticker ticker;
        ticker.then = [&](int id) {
            ticker.killTimer(id);
        };
        ticker.startTimer(1ms, Qt::PreciseTimer);
        QTRY_COMPARE(ticker.ids.size(), 1);
        QTest::qWait(20);
        QCOMPARE(ticker.ids.size(), 1);
    }

    void anotherThatIsDueMayBeKilled()
    {
        Ticker ticker;
        const int first = ticker.startTimer(5ms, Qt::PreciseTimer);
        const int second = ticker.startTimer(10ms, Qt::PreciseTimer);
        ticker.then = [&](int) {
            ticker.killTimer(second);
        };
        QThread::msleep(30);
        turn();
        QCOMPARE(ticker.ids, QList<int>{first});
    }

    void theObjectMayGoInItsOwnTimeout()
    {
        auto* const ticker = new Ticker;
        bool isGone = false;
        connect(ticker, &QObject::destroyed, this, [&] { isGone = true; });
        ticker->then = [ticker](int) {
            ticker->deleteLater();
        };
        ticker->startTimer(1ms, Qt::PreciseTimer);
        QTRY_VERIFY(isGone);
    }

    void oneStartedInATimeoutWaitsForTheNextTurn()
    {
        Ticker ticker;
        int inner = 0;
        const int outer = ticker.startTimer(1ms, Qt::PreciseTimer);
        ticker.then = [&](int id) {
            if (id == outer) {
                ticker.killTimer(outer);
                inner = ticker.startTimer(0);
            }
        };
        QThread::msleep(5);
        turn();
        QCOMPARE(ticker.ids, QList<int>{outer});
        turn();
        QCOMPARE(ticker.ids.size(), 2);
        QCOMPARE(ticker.ids.last(), inner);
    }

    void isNotFiredInsideItself()
    {
        Ticker ticker;
        int depth = 0;
        int deepest = 0;
        ticker.then = [&](int id) {
            deepest = qMax(deepest, ++depth);
            QEventLoop loop;
            QTimer::singleShot(30, &loop, &QEventLoop::quit);
            loop.exec();
            --depth;
            ticker.killTimer(id);
        };
        ticker.startTimer(1ms, Qt::PreciseTimer);
        QTRY_COMPARE(ticker.ids.size(), 1);
        QCOMPARE(deepest, 1);
    }

    void othersFireInALoopInsideATimeout()
    {
        Ticker ticker;
        Ticker other;
        other.startTimer(2ms, Qt::PreciseTimer);
        QEventLoop loop;
        other.then = [&](int) {
            if (other.ids.size() >= 5)
                loop.quit();
        };
        ticker.then = [&](int id) {
            ticker.killTimer(id);
            loop.exec();
        };
        ticker.startTimer(0);
        turn();
        QVERIFY(other.ids.size() >= 5);
    }

    void saysWhatIsLeft()
    {
        QTimer timer;
        timer.setTimerType(Qt::PreciseTimer);
        timer.start(5000);
        QVERIFY(timer.remainingTime() > 4000);
        QVERIFY(timer.remainingTime() <= 5001);
        auto* const dispatcher = QCoreApplication::eventDispatcher();
        QCOMPARE(dispatcher->remainingTime(timer.timerId()), timer.remainingTime());
        const auto infos = dispatcher->registeredTimers(&timer);
        QCOMPARE(infos.size(), 1);
        QCOMPARE(infos.first().timerId, timer.timerId());
        QCOMPARE(infos.first().interval, 5000);
        QCOMPARE(infos.first().timerType, Qt::PreciseTimer);
        timer.start(1);
        QThread::msleep(5);
        QCOMPARE(timer.remainingTime(), 0);
        timer.stop();
        QVERIFY(dispatcher->registeredTimers(&timer).isEmpty());
    }

    void isNeverTooEarly()
    {
        for (const int interval : {1, 2, 7, 13}) {
            QElapsedTimer clock;
            bool isOver = false;
            clock.start();
            QTimer::singleShot(interval, Qt::PreciseTimer, this, [&] { isOver = true; });
            while (!isOver)
                QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
            QVERIFY2(
                clock.nsecsElapsed() >= interval * 1'000'000LL - 1000, qPrintable(QString::number(interval)));
        }
    }

    void timersMayBeLeftOut()
    {
        Ticker ticker;
        ticker.startTimer(0);
        QCoreApplication::processEvents(QEventLoop::X11ExcludeTimers);
        QCOMPARE(ticker.ids.size(), 0);
        turn();
        QCOMPARE(ticker.ids.size(), 1);
    }

    void movesWithItsObjectToAnotherThread()
    {
        QThread thread;
        if (isOurs())
            thread.setEventDispatcher(rdv::makeServiceDispatcher().release());
        thread.start();
        std::atomic<QThread*> firedIn = nullptr;
        auto* const ticker = new Ticker;
        ticker->then = [&](int) {
            firedIn = QThread::currentThread();
        };
        ticker->startTimer(5ms, Qt::PreciseTimer);
        ticker->moveToThread(&thread);
        QTRY_COMPARE(firedIn.load(), &thread);
        ticker->deleteLater();
        thread.quit();
        QVERIFY(thread.wait());
    }

    void tenThousandAreCheap()
    {
        if (!isOurs())
            QSKIP("what this dispatcher is not made for");
        auto& dispatcher = *QCoreApplication::eventDispatcher();
        QElapsedTimer clock;
        clock.start();
        QList<int> ids;
        for (int index = 0; index < 10'000; ++index)
            ids << dispatcher.registerTimer(20'000 - index, Qt::PreciseTimer, this);
        for (int round = 0; round < 2; ++round) {
            for (const int id : std::as_const(ids)) {
                dispatcher.unregisterTimer(id);
                dispatcher.registerTimer(id, 20'000 + round, Qt::PreciseTimer, this);
            }
        }
        QVERIFY(dispatcher.unregisterTimers(this));
        QVERIFY2(clock.elapsed() < rdv::kit::promised(5000), qPrintable(QString::number(clock.elapsed())));
    }
};

RDV_LOOP_MAIN(TimersTest)
#include "tst_timers.moc"
