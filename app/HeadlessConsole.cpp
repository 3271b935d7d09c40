// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/HeadlessConsole.h"

#include "app/ProcessSetup.h"
#include "app/StartBanner.h"
#include "app/Streams.h"
#include "app/Wording.h"

#include <QCoreApplication>

#include <chrono>
#include <cstdlib>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace rdv {

namespace {

/// The server promises less; this is for the case that it hangs. Two seconds are promised to the caller.
constexpr auto stopDeadline = 1900ms;

} // namespace

HeadlessConsole::HeadlessConsole(const ConfigRequest& request, const LoadedConfig& loaded, bool isService)
    : m_config(request, loaded)
    , m_log(loaded.config.log)
    , m_reporter(m_server, ServiceManager::create(isService))
{
    m_log.takeQtMessages();
    connect(&m_server, &RendezvousServer::started, this, &HeadlessConsole::onStarted);
    connect(&m_server, &RendezvousServer::startFailed, this, &HeadlessConsole::onStartFailed);
    connect(&m_server, &RendezvousServer::reconfigured, this, &HeadlessConsole::onReconfigured);
    connect(&m_server, &RendezvousServer::stopped, this, [this] { Q_EMIT finished(ExitCode::Ok); });
    connect(&m_server, &RendezvousServer::eventReported, this,
        [this](const Event& event) { m_log.write(event); });
    connect(&m_server, &RendezvousServer::configurationWanted, this, &HeadlessConsole::changeConfiguration);
    connect(&m_signals, &SignalWatcher::stopRequested, this, &HeadlessConsole::stop);
    connect(&m_signals, &SignalWatcher::reloadRequested, this, &HeadlessConsole::reload);
    connect(&m_reporter, &ServiceReporter::stopRequested, this, &HeadlessConsole::stop);
    connect(&m_reporter, &ServiceReporter::reloadRequested, this, &HeadlessConsole::reload);
    connect(&m_reporter, &ServiceReporter::answeredLate, this, [this](std::chrono::milliseconds delay) {
        qWarning("The server was busy for %lld ms; the watchdog was about to restart it.",
            static_cast<long long>(delay.count()));
    });
    m_stopDeadline.setSingleShot(true);
    m_stopDeadline.setInterval(stopDeadline);
    connect(&m_stopDeadline, &QTimer::timeout, this, [this] {
        m_log.write(EventKind::ServerStopped, Level::Warning, u"Stopping took too long and was cut short."_s);
        announceExit(ExitCode::Ok);
        std::_Exit(static_cast<int>(ExitCode::Ok));
    });
}

void HeadlessConsole::start()
{
    logWarnings(m_config.loaded());
    m_server.start(m_config.config());
}

void HeadlessConsole::onStarted(const ServerStatus& status)
{
    for (const QString& line : startBanner(status, m_config.config()))
        printLine(line);
    m_reporter.started(status);
}

void HeadlessConsole::onStartFailed(const QList<Problem>& problems)
{
    for (const Problem& problem : problems)
        m_log.write(EventKind::ListenerFailed, Level::Error, sentenceFor(problem, m_config.config()));
    Q_EMIT finished(exitCodeFor(problems));
}

void HeadlessConsole::onReconfigured(const QList<Problem>& problems)
{
    for (const Problem& problem : problems)
        m_log.write(EventKind::ConfigurationWarning, Level::Error, sentenceFor(problem, m_config.config()));
    m_reporter.reloaded();
}

void HeadlessConsole::stop()
{
    if (m_stopDeadline.isActive())
        return;
    m_stopDeadline.start();
    m_reporter.stopping();
    m_server.stop();
}

void HeadlessConsole::reload()
{
    m_reporter.reloading();
    if (takeOverFile())
        m_server.reconfigure(m_config.config());
    else
        m_reporter.reloaded();
}

/// False: the file cannot be used, and nothing has changed.
bool HeadlessConsole::takeOverFile()
{
    const LoadedConfig loaded = m_config.reread();
    for (const ConfigRemark& error : loaded.errors)
        m_log.write(EventKind::ConfigurationWarning, Level::Error,
            u"The configuration was not taken over: %1"_s.arg(error.toString()));
    const QList<Problem> problems = loaded.config.validate();
    for (const Problem& problem : problems)
        m_log.write(EventKind::ConfigurationWarning, Level::Error,
            u"The configuration was not taken over: %1"_s.arg(sentenceFor(problem, loaded.config)));
    if (!loaded.errors.isEmpty() || !problems.isEmpty())
        return false;
    m_config.takeOver(loaded);
    m_log.configure(loaded.config.log);
    logWarnings(loaded);
    return true;
}

void HeadlessConsole::changeConfiguration(quint64 ticket, const ServerConfig& wanted)
{
    const auto problem = m_config.change(wanted);
    if (!problem) {
        m_log.configure(m_config.config().log);
        m_server.reconfigure(m_config.config());
    }
    m_server.answerConfiguration(ticket, problem);
}

void HeadlessConsole::logWarnings(const LoadedConfig& loaded)
{
    for (const ConfigRemark& warning : loaded.warnings)
        m_log.write(EventKind::ConfigurationWarning, Level::Warning, warning.toString());
    for (const Problem& warning : loaded.config.warnings())
        m_log.write(EventKind::ConfigurationWarning, Level::Warning, sentenceFor(warning, loaded.config));
}

ExitCode runHeadless(const ConfigRequest& request, const LoadedConfig& loaded, bool isService)
{
    HeadlessConsole console(request, loaded, isService);
    // Queued, so that an answer given before the event loop runs ends it all the same.
    QObject::connect(
        &console, &HeadlessConsole::finished, qApp,
        [](ExitCode code) { QCoreApplication::exit(static_cast<int>(code)); }, Qt::QueuedConnection);
    console.start();
    return static_cast<ExitCode>(QCoreApplication::exec());
}

} // namespace rdv
