// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/Pulse.h"
#include "app/service/ServiceManager.h"
#include "server/RendezvousServer.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <chrono>
#include <memory>

namespace rdv {

/// Keeps the system's manager of services up to date about a running server: one line of status, and the sign
/// of life, which is given only when the service thread has answered in the main thread. So both live.
class ServiceReporter : public QObject {
    Q_OBJECT

public:
    ServiceReporter(RendezvousServer& server, std::unique_ptr<ServiceManager> manager);

    void started(const ServerStatus& status);
    void reloading();
    void reloaded(); ///< or left as it was
    void stopping();

Q_SIGNALS:
    void stopRequested();
    void reloadRequested();
    void answeredLate(std::chrono::milliseconds delay); ///< the service thread was busy for so long

private:
    void ask();
    void onStatus(const ServerStatus& status);
    [[nodiscard]] Pulse::Time now() const { return Pulse::Time(m_clock.elapsed()); }

    RendezvousServer& m_server;
    std::unique_ptr<ServiceManager> m_manager;
    QElapsedTimer m_clock;
    Pulse m_pulse;
    QTimer m_timer;
    QString m_told; ///< the line that the manager shows
};

/// "Port 3535, admin 3030, STUN 3478; 12 devices, 3 viewers, 3 sessions".
[[nodiscard]] QString statusLine(const ServerStatus& status);

} // namespace rdv
