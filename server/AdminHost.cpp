// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/AdminHost.h"

#include "server/admin/AdminServer.h"
#include "server/api/ControlServer.h"

namespace rdv {

using namespace Qt::StringLiterals;

AdminHost::AdminHost(AdminOperations& operations, Counters& counters)
    : m_room(new QObject)
{
    m_thread.setObjectName(u"admin"_s);
    m_room->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_room, &QObject::deleteLater);
    m_thread.start();
    // Its timers and sockets belong to the thread in which they are made.
    QMetaObject::invokeMethod(
        m_room,
        [&] {
            m_server = new AdminServer(operations, counters, m_room);
            m_control = new ControlServer(operations, m_room);
        },
        Qt::BlockingQueuedConnection);
    connect(m_server, &AdminServer::reported, this, &AdminHost::reported);
    connect(m_server, &AdminServer::streamWanted, this, &AdminHost::streamWanted);
}

AdminHost::~AdminHost()
{
    m_thread.quit();
    m_thread.wait();
}

QList<Problem> AdminHost::open(const ServerConfig& config)
{
    QList<Problem> problems;
    QMetaObject::invokeMethod(
        m_server,
        [&] {
            if (const auto problem = m_server->listen(config))
                problems.append(*problem);
            if (!config.stateDir.isEmpty()) {
                if (const auto problem = m_control->listen(config.stateDir))
                    problems.append(*problem);
            }
            m_status = m_server->status();
        },
        Qt::BlockingQueuedConnection);
    return problems;
}

void AdminHost::reconfigure(const ServerConfig& config, const Answer& answer)
{
    QMetaObject::invokeMethod(m_server, [this, config, answer] {
        const auto problem = m_server->reconfigure(config);
        QMetaObject::invokeMethod(this, [this, answer, problem, status = m_server->status()] {
            m_status = status;
            answer(problem);
        });
    });
}

void AdminHost::close()
{
    QMetaObject::invokeMethod(
        m_server,
        [this] {
            m_server->stop();
            m_control->stop();
        },
        Qt::BlockingQueuedConnection);
    m_status = {};
}

void AdminHost::replaceTls(const QSslConfiguration& tls)
{
    QMetaObject::invokeMethod(m_server, [this, tls] { m_server->replaceTls(tls); });
}

void AdminHost::take(const ServerChanges& changes)
{
    QMetaObject::invokeMethod(m_server, [this, changes] { m_server->take(changes); });
}

} // namespace rdv
