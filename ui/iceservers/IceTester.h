// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/RendezvousServer.h"

#include <QHash>
#include <QList>
#include <QObject>

#include <optional>

namespace rdv::ui {

/// Runs tests of ICE servers and keeps the newest report of each entry, as long as the entry stays as it was.
class IceTester : public QObject {
    Q_OBJECT

public:
    explicit IceTester(RendezvousServer& server, QObject* parent = nullptr);

    /// Tests every URL of the entry. Reports of an earlier test are dropped.
    void test(const IceServerConfig& server);
    [[nodiscard]] bool isRunning() const { return !m_running.isEmpty(); }

    [[nodiscard]] const QList<IceTestReport>& reports() const { return m_reports; } ///< oldest first
    /// The reports of an entry as one: it works when one URL works, it is finished when all are.
    [[nodiscard]] std::optional<IceTestReport> reportOf(const IceServerConfig& server) const;

Q_SIGNALS:
    void reportAdded(int row);
    void reportChanged(int row);
    void reportRemoved(int row);
    void finished(); ///< none is running any more

private:
    void take(quint64 ticket, const IceTestReport& report);
    void drop(const IceServerConfig& server);

    RendezvousServer& m_server;
    QList<IceServerConfig> m_tested; ///< beside m_reports
    QList<IceTestReport> m_reports;
    QHash<quint64, std::pair<IceServerConfig, QString>> m_running;
};

} // namespace rdv::ui
