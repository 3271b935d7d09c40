// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/loop/EpollSet.h"
#include "server/loop/TimerQueue.h"
#include "server/loop/WakeUp.h"

#include <QAbstractEventDispatcher>

#include <atomic>

namespace rdv {

/// Qt's event dispatcher for a thread with many sockets, on Linux's epoll: a turn of the event loop costs
/// what is ready in it, not what is there. It behaves as Qt's own does for Unix.
class EpollDispatcher : public QAbstractEventDispatcher {
    Q_OBJECT

public:
    explicit EpollDispatcher(QObject* parent = nullptr);

    [[nodiscard]] bool isValid() const { return m_sockets.isValid(); } ///< false: no descriptor was left

    bool processEvents(QEventLoop::ProcessEventsFlags flags) override;

    void registerSocketNotifier(QSocketNotifier* notifier) override { m_sockets.add(notifier); }
    void unregisterSocketNotifier(QSocketNotifier* notifier) override { m_sockets.remove(notifier); }

    void registerTimer(int timerId, qint64 interval, Qt::TimerType timerType, QObject* object) override;
    bool unregisterTimer(int timerId) override { return m_timers.remove(timerId); }
    bool unregisterTimers(QObject* object) override { return m_timers.removeAll(object); }
    QList<TimerInfo> registeredTimers(QObject* object) const override;
    int remainingTime(int timerId) override;

    void wakeUp() override { m_wakeUp.wake(); }
    void interrupt() override;

    void closingDown() override;

private:
    [[nodiscard]] bool wait(bool mayBlock, bool withSockets, bool withTimers);
    [[nodiscard]] int timeout(bool withTimers) const;
    [[nodiscard]] int activateSockets();
    [[nodiscard]] int activateTimers();

    WakeUp m_wakeUp;
    EpollSet m_sockets;
    TimerQueue m_timers;
    std::atomic<bool> m_isInterrupted = false;
};

} // namespace rdv
