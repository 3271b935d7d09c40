// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/IceWatch.h"

#include "ui/kit/Page.h"
#include "ui/kit/SettingsStore.h"

#include <algorithm>

using namespace std::chrono_literals;

namespace rdv::ui {

IceWatch::IceWatch(const Desk& desk, QObject* parent)
    : QObject(parent)
    , m_server(desk.server)
    , m_settings(desk.settings)
{
    m_rhythm.setInterval(10min);
    connect(&m_rhythm, &QTimer::timeout, this, &IceWatch::sweep);
    connect(&m_server, &RendezvousServer::started, this, &IceWatch::sweep);
    connect(&m_server, &RendezvousServer::stopped, this, [this] {
        m_rhythm.stop();
        m_waiting.clear();
    });
    connect(&m_settings, &SettingsStore::changed, this, [this] {
        if (m_rhythm.isActive() && tasks() != m_known)
            sweep();
    });
    connect(&m_server, &RendezvousServer::iceServerTested, this, &IceWatch::take);
}

QList<IceWatch::Task> IceWatch::tasks() const
{
    const ServerConfig config = m_settings.config();
    QList<Task> tasks;
    for (const QList<IceServerConfig>* list : {&config.stunServers, &config.turnServers}) {
        for (const IceServerConfig& server : *list) {
            for (const QString& url : server.urls) {
                if (server.enabled && parseIceUrl(url).verdict != IceUrl::Verdict::Malformed)
                    tasks.emplaceBack(server, url);
            }
        }
    }
    return tasks;
}

void IceWatch::sweep()
{
    // A test that never answered is given up here.
    m_running = 0;
    m_rhythm.start();
    m_known = m_waiting = tasks();
    m_reports.removeIf([this](const auto& report) {
        return std::none_of(m_known.begin(), m_known.end(),
            [&report](const Task& task) { return task.second == report.key(); });
    });
    Q_EMIT changed();
    next();
}

void IceWatch::next()
{
    if (m_waiting.isEmpty())
        return;
    const auto [server, url] = m_waiting.takeFirst();
    m_running = m_server.testIceServer(server, url);
}

void IceWatch::take(quint64 ticket, const IceTestReport& report)
{
    if (ticket != m_running || !report.finished)
        return;
    m_running = 0;
    m_reports.insert(report.url, report);
    Q_EMIT changed();
    next();
}

} // namespace rdv::ui
