// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/api/AdminOperations.h"
#include "server/model/Counters.h"
#include "server/model/Event.h"
#include "server/model/Infos.h"
#include "server/model/Problem.h"
#include "server/model/ServerConfig.h"
#include "server/model/Watch.h"

#include <QList>
#include <QObject>
#include <QSslConfiguration>
#include <QThread>

#include <functional>
#include <optional>

namespace rdv {

class AdminServer;
class ControlServer;

/// The operators' doors, in a thread of their own: a request may wait there until a change is durable. This
/// object lives in the service thread. It waits for the other thread when the doors are opened and closed
/// only; whoever closes them has seen to it that no request waits for the service thread any more.
class AdminHost : public QObject {
    Q_OBJECT

public:
    using Answer = std::function<void(const std::optional<Problem>&)>;

    /// Both must outlive the doors.
    AdminHost(AdminOperations& operations, Counters& counters);
    ~AdminHost() override;

    [[nodiscard]] QList<Problem> open(const ServerConfig& config);
    /// Answered in this thread, later.
    void reconfigure(const ServerConfig& config, const Answer& answer);
    void replaceTls(const QSslConfiguration& tls); ///< for connections to come
    void close();
    void take(const ServerChanges& changes); ///< for the readers of the stream

    [[nodiscard]] const PartStatus& status() const { return m_status; } ///< as last heard

Q_SIGNALS:
    void reported(const rdv::Event& event);
    void streamWanted(bool wanted); ///< changes are to be handed to take(), a complete one first

private:
    QThread m_thread;
    QObject* m_room = nullptr; ///< lives in m_thread and is deleted there, with the doors
    AdminServer* m_server = nullptr;
    ControlServer* m_control = nullptr;
    PartStatus m_status;
};

} // namespace rdv
