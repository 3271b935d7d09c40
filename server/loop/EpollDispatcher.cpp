// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/loop/EpollDispatcher.h"

#include <QCoreApplication>
#include <QEvent>
#include <QTimerEvent>

#include <algorithm>
#include <climits>

namespace rdv {

namespace {

constexpr int withoutEnd = -1;

TimerQueue::Time now()
{
    return std::chrono::steady_clock::now().time_since_epoch();
}

/// Never too early: a timer that has less than a millisecond left is waited for.
int milliseconds(TimerQueue::Time time)
{
    return static_cast<int>(std::min<std::chrono::milliseconds::rep>(
        std::chrono::ceil<std::chrono::milliseconds>(time).count(), INT_MAX));
}

} // namespace

EpollDispatcher::EpollDispatcher(QObject* parent)
    : QAbstractEventDispatcher(parent)
    , m_sockets(m_wakeUp)
{
}

bool EpollDispatcher::processEvents(QEventLoop::ProcessEventsFlags flags)
{
    m_isInterrupted = false;
    Q_EMIT awake();
    QCoreApplication::sendPostedEvents();

    const bool withSockets = !flags.testFlag(QEventLoop::ExcludeSocketNotifiers);
    const bool withTimers = !flags.testFlag(QEventLoop::X11ExcludeTimers);
    // What was posted meanwhile has woken us, and is sent in the next turn.
    const bool mayBlock
        = flags.testFlag(QEventLoop::WaitForMoreEvents) && !m_isInterrupted && m_wakeUp.isQuiet();
    if (mayBlock)
        Q_EMIT aboutToBlock();
    if (m_isInterrupted)
        return false;

    int handled = wait(mayBlock, withSockets, withTimers) ? 1 : 0;
    if (withSockets)
        handled += activateSockets();
    if (withTimers)
        handled += activateTimers();
    return handled > 0;
}

/// Whether somebody woke us.
bool EpollDispatcher::wait(bool mayBlock, bool withSockets, bool withTimers)
{
    // Once begun, a wake-up ends the wait at once; one that came before forbids it.
    const bool isBlocking = mayBlock && m_wakeUp.beginWait();
    const auto next = [this, isBlocking, withTimers] {
        return isBlocking ? timeout(withTimers) : 0;
    };
    if (withSockets) {
        while (!m_sockets.wait(next())) { }
    } else {
        m_wakeUp.waitAlone(next());
    }
    return m_wakeUp.endWait();
}

int EpollDispatcher::timeout(bool withTimers) const
{
    const auto time = withTimers ? m_timers.wait(now()) : std::nullopt;
    return time ? milliseconds(*time) : withoutEnd;
}

int EpollDispatcher::activateSockets()
{
    int count = 0;
    QEvent event(QEvent::SockAct);
    while (QSocketNotifier* const notifier = m_sockets.takeReady()) {
        QCoreApplication::sendEvent(notifier, &event);
        ++count;
    }
    return count;
}

/// Timers without an interval do not count: who processes events until there are no more would never end.
int EpollDispatcher::activateTimers()
{
    int count = 0;
    const TimerQueue::Turn turn = m_timers.beginTurn(now());
    while (const auto firing = m_timers.next(turn)) {
        QTimerEvent event(firing->timer.id);
        QCoreApplication::sendEvent(firing->timer.object, &event);
        m_timers.fired(*firing);
        count += firing->timer.interval.count() > 0 ? 1 : 0;
    }
    return count;
}

void EpollDispatcher::registerTimer(int timerId, qint64 interval, Qt::TimerType timerType, QObject* object)
{
    if (timerId < 1 || interval < 0 || object == nullptr) {
        qWarning("EpollDispatcher::registerTimer: invalid arguments");
        return;
    }
    m_timers.add({timerId, std::chrono::milliseconds(interval), timerType, object}, now());
}

QList<QAbstractEventDispatcher::TimerInfo> EpollDispatcher::registeredTimers(QObject* object) const
{
    QList<TimerInfo> infos;
    for (const TimerQueue::Timer& timer : m_timers.timersOf(object))
        infos << TimerInfo(timer.id, static_cast<int>(timer.interval.count()), timer.type);
    return infos;
}

int EpollDispatcher::remainingTime(int timerId)
{
    const auto time = m_timers.remaining(timerId, now());
    return time ? milliseconds(*time) : -1;
}

void EpollDispatcher::interrupt()
{
    m_isInterrupted = true;
    wakeUp();
}

void EpollDispatcher::closingDown()
{
    // What other threads did to wake this one comes before its end.
    (void)m_wakeUp.endWait();
}

} // namespace rdv
