// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/model/Event.h"
#include "server/model/Infos.h"
#include "server/model/Problem.h"
#include "server/model/ServerConfig.h"

#include <QObject>
#include <QThread>

namespace rdv {

class Service;

/// The server as its frontends see it: commands go in, values come out by queued signals. Every socket, timer
/// and rule lives in a background thread behind it. All methods are called from the thread that made it.
class RendezvousServer : public QObject {
    Q_OBJECT

public:
    explicit RendezvousServer(QObject* parent = nullptr);
    ~RendezvousServer() override; ///< stops at once what is still running

    /// Answered by started() or startFailed(). Ignored while running.
    void start(const ServerConfig& config);
    /// Takes over what can change without dropping a connection, certificates included. Answered by
    /// reconfigured(); its problems name what was left as it was.
    void reconfigure(const ServerConfig& config);
    /// Stops listening, tells every peer, writes out what is queued; answered by stopped() within 2 s.
    void stop();

Q_SIGNALS:
    void started(const rdv::ServerStatus& status);
    void startFailed(const QList<rdv::Problem>& problems);
    void reconfigured(const QList<rdv::Problem>& problems);
    void stopped();
    void eventReported(const rdv::Event& event);

private:
    QThread m_thread;
    Service* m_service = nullptr; ///< lives in m_thread, deleted there
};

} // namespace rdv
