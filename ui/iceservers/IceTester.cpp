// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/iceservers/IceTester.h"

namespace rdv::ui {

namespace {

/// Whether an entry is handed out says nothing about the server behind it.
IceServerConfig asTested(IceServerConfig server)
{
    server.enabled = true;
    return server;
}

} // namespace

IceTester::IceTester(RendezvousServer& server, QObject* parent)
    : QObject(parent)
    , m_server(server)
{
    connect(&server, &RendezvousServer::iceServerTested, this, &IceTester::take);
}

void IceTester::test(const IceServerConfig& server)
{
    const IceServerConfig asked = asTested(server);
    drop(asked);
    for (const QString& url : asked.urls) {
        m_tested.append(asked);
        m_reports.append(IceTestReport{url, {}, false});
        Q_EMIT reportAdded(static_cast<int>(m_reports.size()) - 1);
        m_running.insert(m_server.testIceServer(asked, url), {asked, url});
    }
}

std::optional<IceTestReport> IceTester::reportOf(const IceServerConfig& server) const
{
    const IceServerConfig asked = asTested(server);
    std::optional<IceTestReport> whole;
    for (qsizetype i = 0; i < m_reports.size(); ++i) {
        if (m_tested.at(i) != asked)
            continue;
        const IceTestReport& part = m_reports.at(i);
        if (!whole || (part.works() && !whole->works())) {
            const bool finished = !whole || whole->finished;
            whole = part;
            whole->finished = whole->finished && finished;
        } else {
            whole->finished = whole->finished && part.finished;
        }
    }
    return whole;
}

void IceTester::take(quint64 ticket, const IceTestReport& report)
{
    const auto running = m_running.constFind(ticket);
    if (running == m_running.constEnd())
        return;
    for (qsizetype i = m_reports.size() - 1; i >= 0; --i) {
        if (m_tested.at(i) == running->first && m_reports.at(i).url == running->second) {
            m_reports[i] = report;
            m_reports[i].url = running->second;
            Q_EMIT reportChanged(static_cast<int>(i));
            break;
        }
    }
    if (!report.finished)
        return;
    m_running.erase(running);
    if (m_running.isEmpty())
        Q_EMIT finished();
}

void IceTester::drop(const IceServerConfig& server)
{
    for (qsizetype i = m_reports.size() - 1; i >= 0; --i) {
        if (m_tested.at(i) != server)
            continue;
        m_tested.removeAt(i);
        m_reports.removeAt(i);
        Q_EMIT reportRemoved(static_cast<int>(i));
    }
    m_running.removeIf([&server](auto running) { return running.value().first == server; });
}

} // namespace rdv::ui
