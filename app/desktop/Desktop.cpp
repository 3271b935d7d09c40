// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/Desktop.h"

#include "app/PortHolder.h"
#include "app/StartBanner.h"
#include "app/Streams.h"
#include "app/Wording.h"
#include "ui/kit/Theme.h"
#include "ui/kit/Wording.h"

#include <QSettings>

#include <chrono>
#include <cstdlib>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace rdv {

namespace {

/// The server promises less; this is for the case that it hangs.
constexpr auto stopDeadline = 1900ms;

void restoreTheme()
{
    const int mode = QSettings().value(u"window/theme"_s, 0).toInt();
    const bool isKnown = mode > 0 && mode <= static_cast<int>(ui::Theme::Mode::Dark);
    ui::Theme::instance().setMode(isKnown ? static_cast<ui::Theme::Mode>(mode) : ui::Theme::Mode::System);
}

} // namespace

Desktop::Desktop(const ConfigRequest& request, const LoadedConfig& loaded)
    : m_remarks(loaded.warnings)
    , m_log(loaded.config.log)
    , m_config(request, loaded)
    , m_feed(m_server)
{
    m_log.takeQtMessages();
    restoreTheme();
    m_language.restore();
    ui::Wording::askPortHolder(portHolder);
    m_window = std::make_unique<ui::MainWindow>(ui::Desk{m_server, m_feed, m_config}, m_language);

    connect(&m_server, &RendezvousServer::started, this, &Desktop::onStarted);
    connect(&m_server, &RendezvousServer::startFailed, this,
        [this](const QList<Problem>& problems) { logProblems(EventKind::ListenerFailed, problems); });
    connect(&m_server, &RendezvousServer::reconfigured, this,
        [this](const QList<Problem>& problems) { logProblems(EventKind::ConfigurationWarning, problems); });
    connect(&m_server, &RendezvousServer::eventReported, this,
        [this](const Event& event) { m_log.write(event); });
    connect(&m_config, &ConfigDesk::applied, this, [this](const ServerConfig& config) {
        m_log.configure(config.log);
        m_server.reconfigure(config);
    });
    connect(&m_server, &RendezvousServer::configurationWanted, this,
        [this](quint64 ticket, const ServerConfig& wanted) {
            m_server.answerConfiguration(ticket, m_config.change(wanted));
        });
    connect(&m_signals, &SignalWatcher::stopRequested, this, &Desktop::stop);
    connect(&m_signals, &SignalWatcher::reloadRequested, this, &Desktop::reload);
    connect(m_window.get(), &ui::MainWindow::quitAgreed, this, &Desktop::stop);
    m_stopDeadline.setSingleShot(true);
    m_stopDeadline.setInterval(stopDeadline);
    connect(&m_stopDeadline, &QTimer::timeout, this, [this] {
        m_log.write(EventKind::ServerStopped, Level::Warning, u"Stopping took too long and was cut short."_s);
        std::_Exit(static_cast<int>(ExitCode::Ok));
    });
}

Desktop::~Desktop() = default;

void Desktop::start()
{
    for (const ConfigRemark& warning : std::as_const(m_remarks))
        m_log.write(EventKind::ConfigurationWarning, Level::Warning, warning.toString());
    const ServerConfig config = m_config.config();
    for (const Problem& warning : config.warnings())
        m_log.write(EventKind::ConfigurationWarning, Level::Warning, sentenceFor(warning, config));
    m_server.watch();
    m_server.start(config);
    m_window->open();
}

void Desktop::raiseWindow()
{
    m_window->raiseToUser();
}

void Desktop::onStarted(const ServerStatus& status)
{
    for (const QString& line : startBanner(status, m_config.config()))
        printLine(line);
}

void Desktop::logProblems(EventKind kind, const QList<Problem>& problems)
{
    for (const Problem& problem : problems)
        m_log.write(kind, Level::Error, sentenceFor(problem, m_config.config()));
}

void Desktop::reload()
{
    const QList<Problem> problems = m_config.reload();
    for (const Problem& problem : problems)
        m_log.write(EventKind::ConfigurationWarning, Level::Error,
            u"The configuration was not taken over: %1"_s.arg(sentenceFor(problem, m_config.config())));
}

void Desktop::stop()
{
    if (m_stopDeadline.isActive())
        return;
    m_stopDeadline.start();
    connect(&m_server, &RendezvousServer::stopped, this, [this] {
        m_stopDeadline.stop();
        Q_EMIT finished(ExitCode::Ok);
    });
    m_window->leave();
    m_server.stop();
}

} // namespace rdv
