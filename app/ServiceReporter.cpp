// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ServiceReporter.h"

#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace rdv {

namespace {

/// How old the line that operators see may be.
constexpr auto statusInterval = 5s;

QString counted(int number, const QString& one, const QString& many)
{
    return u"%1 %2"_s.arg(number).arg(number == 1 ? one : many);
}

QString portText(const QString& name, const PartStatus& part)
{
    return part.port == 0 ? QString() : u", %1 %2"_s.arg(name).arg(part.port);
}

} // namespace

QString statusLine(const ServerStatus& status)
{
    QString line = u"Port %1"_s.arg(status.signaling.port) + portText(u"admin"_s, status.admin)
        + portText(u"STUN"_s, status.stun);
    line += u"; %1, %2, %3"_s.arg(counted(status.devices, u"device"_s, u"devices"_s),
        counted(status.viewers, u"viewer"_s, u"viewers"_s),
        counted(status.sessions, u"session"_s, u"sessions"_s));
    if (status.viewersPaused)
        line += u"; new viewers are turned away"_s;
    if (status.storage)
        line += u"; changes cannot be stored"_s;
    return line;
}

ServiceReporter::ServiceReporter(RendezvousServer& server, std::unique_ptr<ServiceManager> manager)
    : m_server(server)
    , m_manager(std::move(manager))
    , m_pulse(statusInterval, m_manager->watchdog())
{
    m_clock.start();
    m_timer.setInterval(m_pulse.interval());
    connect(&m_timer, &QTimer::timeout, this, &ServiceReporter::ask);
    connect(&m_server, &RendezvousServer::statusAnswered, this, &ServiceReporter::onStatus);
    connect(m_manager.get(), &ServiceManager::stopRequested, this, &ServiceReporter::stopRequested);
    connect(m_manager.get(), &ServiceManager::reloadRequested, this, &ServiceReporter::reloadRequested);
}

void ServiceReporter::started(const ServerStatus& status)
{
    m_told = statusLine(status);
    m_manager->ready(m_told);
    m_timer.start();
}

void ServiceReporter::reloading()
{
    if (m_timer.isActive())
        m_manager->reloading();
}

void ServiceReporter::reloaded()
{
    if (m_timer.isActive())
        m_manager->ready(m_told);
}

void ServiceReporter::stopping()
{
    m_timer.stop();
    m_manager->stopping();
}

void ServiceReporter::ask()
{
    if (m_pulse.due(now()))
        m_server.requestStatus();
}

void ServiceReporter::onStatus(const ServerStatus& status)
{
    const auto delay = m_pulse.answered(now());
    if (!delay || !m_timer.isActive())
        return;
    m_manager->alive();
    if (m_pulse.isLate(*delay))
        Q_EMIT answeredLate(*delay);
    if (const QString line = statusLine(status); line != m_told) {
        m_told = line;
        m_manager->tell(line);
    }
}

} // namespace rdv
