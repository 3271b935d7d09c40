// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/RendezvousServer.h"

#include <QHash>
#include <QObject>
#include <QTimer>

#include <utility>

namespace rdv::ui {

class SettingsStore;
struct Desk;

/// Tests every STUN and TURN server of the configuration, one after the other, when the server starts, when
/// the lists change, and every ten minutes while it runs.
class IceWatch : public QObject {
    Q_OBJECT

public:
    explicit IceWatch(const Desk& desk, QObject* parent = nullptr);

    [[nodiscard]] const QHash<QString, IceTestReport>& reports() const { return m_reports; }

Q_SIGNALS:
    void changed();

private:
    using Task = std::pair<IceServerConfig, QString>; ///< a server and one of its URLs

    [[nodiscard]] QList<Task> tasks() const;
    void sweep();
    void next();
    void take(quint64 ticket, const IceTestReport& report);

    RendezvousServer& m_server;
    SettingsStore& m_settings;
    QTimer m_rhythm;
    QList<Task> m_waiting;
    QList<Task> m_known; ///< of the last sweep
    RendezvousServer::Ticket m_running = 0; ///< 0: none
    QHash<QString, IceTestReport> m_reports;
};

} // namespace rdv::ui
