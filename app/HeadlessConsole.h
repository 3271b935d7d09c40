// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ConfigKeeper.h"
#include "app/ExitCode.h"
#include "app/LogSink.h"
#include "app/ServiceReporter.h"
#include "app/SignalWatcher.h"
#include "server/RendezvousServer.h"

#include <QObject>
#include <QTimer>

namespace rdv {

/// The frontend without a window: addresses on standard output, the log on standard error, signals as
/// commands.
class HeadlessConsole : public QObject {
    Q_OBJECT

public:
    /// `isService`: started with --service.
    HeadlessConsole(const ConfigRequest& request, const LoadedConfig& loaded, bool isService);

    void start();

Q_SIGNALS:
    void finished(rdv::ExitCode code);

private:
    void onStarted(const ServerStatus& status);
    void onStartFailed(const QList<Problem>& problems);
    void onReconfigured(const QList<Problem>& problems);
    void stop();
    void reload();
    [[nodiscard]] bool takeOverFile();
    void logWarnings(const LoadedConfig& loaded);

    void changeConfiguration(quint64 ticket, const ServerConfig& wanted);

    ConfigKeeper m_config;
    LogSink m_log;
    SignalWatcher m_signals;
    RendezvousServer m_server;
    ServiceReporter m_reporter;
    QTimer m_stopDeadline;
};

/// Runs the server until a signal ends it.
[[nodiscard]] ExitCode runHeadless(
    const ConfigRequest& request, const LoadedConfig& loaded, bool isService = false);

} // namespace rdv
