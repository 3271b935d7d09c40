// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/service/NotifyingManager.h"

#include "tests/kit/ServerProcess.h"

#include <QFile>

#include <array>
#include <csignal>
#include <cstring>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>
#include <utility>

using namespace Qt::StringLiterals;

namespace rdv::kit {

NotifyingManager::NotifyingManager(QStringList arguments, std::chrono::milliseconds watchdog)
    : m_arguments(std::move(arguments))
    , m_watchdogSpan(watchdog)
{
    m_watchdog.setSingleShot(true);
    m_watchdog.setInterval(watchdog);
    m_watchdog.setTimerType(Qt::PreciseTimer);
    connect(&m_watchdog, &QTimer::timeout, this, &NotifyingManager::strike);
    m_abort.setSingleShot(true);
    m_abort.setInterval(m_unit.span(u"TimeoutAbortSec"_s));
    connect(&m_abort, &QTimer::timeout, this, [this] { signal(SIGKILL); });
    m_restart.setSingleShot(true);
    m_restart.setInterval(m_unit.span(u"RestartSec"_s));
    connect(&m_restart, &QTimer::timeout, this, &NotifyingManager::start);
    listen();
}

NotifyingManager::~NotifyingManager()
{
    if (m_process) {
        m_process->disconnect(this);
        m_process->kill();
        m_process->waitForFinished();
    }
    if (m_socket >= 0)
        ::close(m_socket);
}

void NotifyingManager::listen()
{
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    const QByteArray path = QFile::encodeName(m_folder.filePath(u"notify"_s));
    std::memcpy(address.sun_path, path.constData(), static_cast<size_t>(path.size()));
    m_socket = ::socket(AF_UNIX, SOCK_DGRAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0);
    // NOLINTNEXTLINE(*-reinterpret-cast): the interface of sockets
    if (::bind(m_socket, reinterpret_cast<const sockaddr*>(&address), sizeof address) != 0)
        qFatal("no socket for the notices");
    m_notifier = std::make_unique<QSocketNotifier>(m_socket, QSocketNotifier::Read);
    connect(m_notifier.get(), &QSocketNotifier::activated, this, &NotifyingManager::hear);
}

void NotifyingManager::start()
{
    if (m_process)
        m_former.push_back(std::move(m_process));
    m_process = std::make_unique<QProcess>();
    m_process->setProcessChannelMode(QProcess::MergedChannels);
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"NOTIFY_SOCKET"_s, m_folder.filePath(u"notify"_s));
    const auto microseconds = std::chrono::microseconds(m_watchdogSpan).count();
    environment.insert(u"WATCHDOG_USEC"_s, QString::number(microseconds));
    environment.insert(u"ASAN_OPTIONS"_s, u"detect_leaks=0"_s);
    m_process->setProcessEnvironment(environment);
    connect(m_process.get(), &QProcess::finished, this, &NotifyingManager::onEnd);
    m_process->start(ServerProcess::program(), QStringList{u"--service"_s} + m_arguments);
    ++m_starts;
    m_sinceStart.start();
}

void NotifyingManager::signal(int number) const
{
    if (m_process && m_process->processId() > 0)
        ::kill(static_cast<pid_t>(m_process->processId()), number);
}

QString NotifyingManager::status() const
{
    for (qsizetype i = m_heard.size() - 1; i >= 0; --i) {
        if (m_heard.at(i).startsWith("STATUS="_L1))
            return m_heard.at(i).mid(7);
    }
    return {};
}

QByteArray NotifyingManager::output()
{
    if (m_process)
        m_output += m_process->readAll();
    return m_output;
}

void NotifyingManager::hear()
{
    std::array<char, 4096> buffer{};
    while (true) {
        const ssize_t length = ::recv(m_socket, buffer.data(), buffer.size(), 0);
        if (length <= 0)
            return;
        const QStringList lines = QString::fromUtf8(buffer.data(), length).split(u'\n', Qt::SkipEmptyParts);
        m_heard += lines;
        if (lines.contains("READY=1"_L1) || lines.contains("WATCHDOG=1"_L1))
            m_watchdog.start();
        if (lines.contains("STOPPING=1"_L1))
            m_watchdog.stop();
        if (lines.contains("READY=1"_L1))
            Q_EMIT ready();
    }
}

/// As systemd does it: the signal, and a stopped process is woken to take it.
void NotifyingManager::strike()
{
    ++m_watchdogStruck;
    signal(SIGABRT);
    signal(SIGCONT);
    m_abort.start();
    Q_EMIT struck();
}

void NotifyingManager::onEnd(int code, QProcess::ExitStatus status)
{
    m_watchdog.stop();
    m_abort.stop();
    m_output = m_process->readAll();
    m_lastExit = status == QProcess::NormalExit ? code : -1;
    const bool failed = m_lastExit != 0;
    if (failed && !m_unit.numbers(u"RestartPreventExitStatus"_s).contains(m_lastExit)
        && m_unit.value(u"Restart"_s) == "on-failure"_L1)
        m_restart.start();
    Q_EMIT ended();
}

} // namespace rdv::kit
