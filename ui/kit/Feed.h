// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/RendezvousServer.h"

#include <QObject>

namespace rdv::ui {

/// The window's one subscription to the server, split by subject. Models connect to it once, in their
/// constructor; what they miss before that they never need, because the first changes are complete.
class Feed : public QObject {
    Q_OBJECT

public:
    explicit Feed(RendezvousServer& server, QObject* parent = nullptr);

    [[nodiscard]] const ServerStatus& status() const { return m_status; }
    [[nodiscard]] const QList<Problem>& startProblems() const
    {
        return m_startProblems;
    } ///< of the last start

    /// For tests and benchmarks: as if the server had said it.
    void take(const ServerChanges& changes);

Q_SIGNALS:
    void wasReset(); ///< forget everything; all of it follows
    void statusChanged(const rdv::ServerStatus& status);
    void startFailed(const QList<rdv::Problem>& problems);
    void devicesChanged(const QList<rdv::DeviceInfo>& devices, const QStringList& gone);
    void sessionsChanged(const QList<rdv::SessionInfo>& sessions, const QList<rdv::SessionId>& gone);
    void tokensChanged(const QList<rdv::TokenInfo>& tokens, const QList<rdv::TokenId>& gone);
    void eventsAdded(const QList<rdv::Event>& events);
    void sampled(const rdv::StatsSample& sample);

private:
    ServerStatus m_status;
    QList<Problem> m_startProblems;
};

} // namespace rdv::ui
