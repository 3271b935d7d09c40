// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ExitCode.h"
#include "app/LogSink.h"
#include "app/SignalWatcher.h"
#include "app/desktop/ConfigDesk.h"
#include "server/RendezvousServer.h"
#include "server/config/ConfigFile.h"
#include "ui/kit/Feed.h"
#include "ui/shell/Language.h"
#include "ui/shell/MainWindow.h"

#include <QObject>
#include <QTimer>

namespace rdv {

/// The frontend with a window. Addresses, log and signals are as without one; a server that cannot start is
/// no reason to end, because the window is where it can be helped.
class Desktop : public QObject {
    Q_OBJECT

public:
    Desktop(const ConfigRequest& request, const LoadedConfig& loaded);
    ~Desktop() override;

    void start();
    void raiseWindow();

Q_SIGNALS:
    void finished(rdv::ExitCode code);

private:
    void onStarted(const ServerStatus& status);
    void logProblems(EventKind kind, const QList<Problem>& problems);
    void reload();
    void stop();

    QList<ConfigRemark> m_remarks; ///< of the reading, for the log
    LogSink m_log;
    SignalWatcher m_signals;
    RendezvousServer m_server;
    ConfigDesk m_config;
    ui::Feed m_feed;
    ui::Language m_language;
    std::unique_ptr<ui::MainWindow> m_window;
    QTimer m_stopDeadline;
};

} // namespace rdv
