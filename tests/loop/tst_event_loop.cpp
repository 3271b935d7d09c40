// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/kit/Patience.h"
#include "tests/loop/LoopMain.h"
#include "tests/loop/SocketPair.h"

#include <QAbstractEventDispatcher>
#include <QElapsedTimer>
#include <QEvent>
#include <QSignalSpy>
#include <QThread>
#include <QTimer>

#include <atomic>
#include <functional>
#include <memory>
#include <utility>
#include <vector>

using namespace rdv::loop;
using namespace std::chrono_literals;

namespace {

constexpr auto userEvent = QEvent::User;

/// Counts what is posted to it.
class Receiver : public QObject {
public:
    int count = 0;

protected:
    bool event(QEvent* event) override
    {
        if (event->type() != userEvent)
            return QObject::event(event);
        ++count;
        return true;
    }
};

std::unique_ptr<QThread> newThread()
{
    auto thread = std::make_unique<QThread>();
    if (isOurs())
        thread->setEventDispatcher(rdv::makeServiceDispatcher().release());
    return thread;
}

std::unique_ptr<QThread> startedThread()
{
    auto thread = newThread();
    thread->start();
    return thread;
}

QAbstractEventDispatcher& dispatcher()
{
    return *QCoreApplication::eventDispatcher();
}

} // namespace

class EventLoopTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void sendsWhatIsPosted()
    {
        Receiver receiver;
        QCoreApplication::postEvent(&receiver, new QEvent(userEvent));
        QCOMPARE(receiver.count, 0);
        QVERIFY(dispatcher().processEvents(QEventLoop::AllEvents));
        QCOMPARE(receiver.count, 1);
    }

    void saysWhenNothingHappened()
    {
        turn();
        turn();
        QVERIFY(!dispatcher().processEvents(QEventLoop::AllEvents));
    }

    void aWakeUpBeforeTheWaitIsNotLost()
    {
        turn();
        turn();
        QElapsedTimer clock;
        clock.start();
        QTimer::singleShot(2000, this, [] {});
        dispatcher().wakeUp();
        QVERIFY(dispatcher().processEvents(QEventLoop::WaitForMoreEvents));
        QVERIFY(clock.elapsed() < rdv::kit::promised(1000));
    }

    void anInterruptEndsTheWait()
    {
        const auto helper = startedThread();
        QTimer::singleShot(5000, this, [] {});
        QElapsedTimer clock;
        clock.start();
        QObject inThread;
        inThread.moveToThread(helper.get());
        QMetaObject::invokeMethod(&inThread, [] {
            QThread::msleep(20);
            QAbstractEventDispatcher::instance(qApp->thread())->interrupt();
        });
        while (dispatcher().processEvents(QEventLoop::WaitForMoreEvents) && clock.elapsed() < 10) { }
        QVERIFY(clock.elapsed() < rdv::kit::promised(3000));
        helper->quit();
        QVERIFY(helper->wait());
    }

    void signalsFrameTheWait()
    {
        turn();
        turn();
        QSignalSpy awake(&dispatcher(), &QAbstractEventDispatcher::awake);
        QSignalSpy aboutToBlock(&dispatcher(), &QAbstractEventDispatcher::aboutToBlock);
        turn();
        QVERIFY(awake.size() >= 1);
        QCOMPARE(aboutToBlock.size(), 0);
        bool isOver = false;
        QTimer::singleShot(5, this, [&] { isOver = true; });
        while (!isOver)
            dispatcher().processEvents(QEventLoop::WaitForMoreEvents);
        QVERIFY(aboutToBlock.size() >= 1);
    }

    void whatIsPostedBeforeTheWaitIsSentSoon()
    {
        QObject receiver;
        QElapsedTimer clock;
        clock.start();
        bool isPosted = false;
        qint64 sentAt = -1;
        connect(&dispatcher(), &QAbstractEventDispatcher::aboutToBlock, &receiver, [&] {
            if (!std::exchange(isPosted, true))
                QMetaObject::invokeMethod(
                    &receiver, [&] { sentAt = clock.elapsed(); }, Qt::QueuedConnection);
        });
        QTimer::singleShot(3000, &receiver, [] {});
        while (sentAt < 0 && clock.elapsed() < 4000)
            dispatcher().processEvents(QEventLoop::WaitForMoreEvents);
        QVERIFY(sentAt >= 0);
        QVERIFY2(sentAt < 2000, qPrintable(QString::number(sentAt)));
    }

    void aLoopMayBeQuitBeforeAndAfter()
    {
        QEventLoop loop;
        QTimer::singleShot(0, &loop, [&] { loop.exit(7); });
        QCOMPARE(loop.exec(), 7);
        QMetaObject::invokeMethod(
            &loop, [&] { loop.exit(8); }, Qt::QueuedConnection);
        QCOMPARE(loop.exec(), 8);
    }

    void loopsEndFromTheInside()
    {
        QEventLoop outer;
        QEventLoop inner;
        int order = 0;
        QTimer::singleShot(0, &outer, [&] {
            QTimer::singleShot(5, &outer, [&] {
                outer.exit(1);
                inner.exit(2);
            });
            order = inner.exec();
        });
        QCOMPARE(outer.exec(), 1);
        QCOMPARE(order, 2);
    }

    void deletesLaterInItsOwnLoopOnly()
    {
        bool isGone = false;
        auto* const object = new QObject;
        connect(object, &QObject::destroyed, this, [&] { isGone = true; });
        bool wasGoneInside = false;
        QEventLoop outer;
        QTimer::singleShot(0, &outer, [&] {
            object->deleteLater();
            QEventLoop inner;
            QTimer::singleShot(10, &inner, &QEventLoop::quit);
            inner.exec();
            wasGoneInside = isGone;
            QTimer::singleShot(10, &outer, &QEventLoop::quit);
        });
        outer.exec();
        QVERIFY(!wasGoneInside);
        QVERIFY(isGone);
    }

    void aStormOfWakeUpsLosesNothing()
    {
        constexpr int perThread = 5'000;
        std::vector<std::unique_ptr<QThread>> threads;
        std::vector<std::unique_ptr<QObject>> inThreads;
        Receiver receiver;
        for (int index = 0; index < 4; ++index) {
            threads.push_back(startedThread());
            inThreads.push_back(std::make_unique<QObject>());
            inThreads.back()->moveToThread(threads.back().get());
            QMetaObject::invokeMethod(inThreads.back().get(), [&receiver] {
                for (int event = 0; event < perThread; ++event) {
                    QMetaObject::invokeMethod(&receiver, [&receiver] { ++receiver.count; });
                    if (event % 100 == 0)
                        QThread::yieldCurrentThread();
                }
            });
        }
        QElapsedTimer clock;
        clock.start();
        while (receiver.count < 4 * perThread && clock.elapsed() < 20'000)
            dispatcher().processEvents(QEventLoop::WaitForMoreEvents);
        QCOMPARE(receiver.count, 4 * perThread);
        for (const auto& thread : threads) {
            thread->quit();
            QVERIFY(thread->wait());
        }
    }

    void twoThreadsAnswerEachOther()
    {
        const auto thread = startedThread();
        QObject there;
        there.moveToThread(thread.get());
        QObject here;
        int rounds = 0;
        std::function<void()> ask = [&] {
            QMetaObject::invokeMethod(&there, [&] {
                QMetaObject::invokeMethod(&here, [&] {
                    if (++rounds < 200)
                        ask();
                });
            });
        };
        ask();
        QTRY_COMPARE_WITH_TIMEOUT(rounds, 200, 20'000);
        thread->quit();
        QVERIFY(thread->wait());
    }

    void blockingCallsReturn()
    {
        const auto thread = startedThread();
        QObject there;
        there.moveToThread(thread.get());
        int sum = 0;
        for (int round = 0; round < 200; ++round)
            QMetaObject::invokeMethod(
                &there, [&] { ++sum; }, Qt::BlockingQueuedConnection);
        QCOMPARE(sum, 200);
        thread->quit();
        QVERIFY(thread->wait());
    }

    void threadsComeAndGo()
    {
        for (int round = 0; round < 30; ++round) {
            const auto thread = newThread();
            auto* const object = new QObject;
            std::atomic<bool> isGone = false;
            connect(
                object, &QObject::destroyed, this, [&] { isGone = true; }, Qt::DirectConnection);
            connect(thread.get(), &QThread::finished, object, &QObject::deleteLater);
            object->moveToThread(thread.get());
            thread->start();
            thread->quit();
            QVERIFY(thread->wait());
            QVERIFY(isGone);
        }
    }
};

RDV_LOOP_MAIN(EventLoopTest)
#include "tst_event_loop.moc"
