// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/service/UnitFile.h"

#include <QElapsedTimer>
#include <QObject>
#include <QProcess>
#include <QSocketNotifier>
#include <QStringList>
#include <QTemporaryDir>
#include <QTimer>

#include <memory>
#include <vector>

namespace rdv::kit {

/// Does for one program what systemd does by the unit: hears its notices, ends it when it hangs, starts it
/// again.
class NotifyingManager : public QObject {
    Q_OBJECT

public:
    /// `watchdog`: of the unit, or shorter for a test that has no time.
    NotifyingManager(QStringList arguments, std::chrono::milliseconds watchdog);
    ~NotifyingManager() override; ///< kills what runs

    void start();
    void signal(int number) const;
    [[nodiscard]] bool isRunning() const { return m_process && m_process->state() == QProcess::Running; }
    [[nodiscard]] qint64 processId() const { return m_process ? m_process->processId() : 0; }

    [[nodiscard]] const QStringList& heard() const { return m_heard; } ///< every line, in order
    [[nodiscard]] int count(const QString& line) const { return static_cast<int>(m_heard.count(line)); }
    [[nodiscard]] QString status() const; ///< the newest
    [[nodiscard]] int starts() const { return m_starts; }
    [[nodiscard]] bool willStart() const { return m_restart.isActive(); }
    [[nodiscard]] int watchdogStruck() const { return m_watchdogStruck; }
    [[nodiscard]] int lastExit() const { return m_lastExit; } ///< -1: ended by a signal
    [[nodiscard]] qint64 sinceStart() const { return m_sinceStart.elapsed(); } ///< of the newest process
    [[nodiscard]] QByteArray output(); ///< of the newest process

Q_SIGNALS:
    void ready();
    void struck(); ///< the watchdog's time is over; the process is being ended
    void ended();

private:
    void listen();
    void hear();
    void strike();
    void onEnd(int code, QProcess::ExitStatus status);

    UnitFile m_unit;
    QStringList m_arguments;
    std::chrono::milliseconds m_watchdogSpan;
    QTemporaryDir m_folder;
    int m_socket = -1;
    std::unique_ptr<QSocketNotifier> m_notifier;
    std::unique_ptr<QProcess> m_process;
    std::vector<std::unique_ptr<QProcess>> m_former;
    QTimer m_watchdog;
    QTimer m_abort;
    QTimer m_restart;
    QElapsedTimer m_sinceStart;
    QStringList m_heard;
    QByteArray m_output;
    int m_starts = 0;
    int m_watchdogStruck = 0;
    int m_lastExit = -1;
};

} // namespace rdv::kit
