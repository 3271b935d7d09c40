// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/RendezvousServer.h"

#include "server/Service.h"

namespace rdv {

using namespace Qt::StringLiterals;

RendezvousServer::RendezvousServer(QObject* parent)
    : QObject(parent)
    , m_service(new Service)
{
    qRegisterMetaType<rdv::Event>();
    qRegisterMetaType<rdv::ServerStatus>();
    qRegisterMetaType<QList<rdv::Problem>>();

    m_thread.setObjectName(u"service"_s);
    m_service->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_service, &QObject::deleteLater);
    connect(m_service, &Service::started, this, &RendezvousServer::started);
    connect(m_service, &Service::startFailed, this, &RendezvousServer::startFailed);
    connect(m_service, &Service::reconfigured, this, &RendezvousServer::reconfigured);
    connect(m_service, &Service::stopped, this, &RendezvousServer::stopped);
    connect(m_service, &Service::eventReported, this, &RendezvousServer::eventReported);
    m_thread.start();
}

RendezvousServer::~RendezvousServer()
{
    m_thread.quit();
    m_thread.wait();
}

void RendezvousServer::start(const ServerConfig& config)
{
    QMetaObject::invokeMethod(m_service, [service = m_service, config] { service->start(config); });
}

void RendezvousServer::reconfigure(const ServerConfig& config)
{
    QMetaObject::invokeMethod(m_service, [service = m_service, config] { service->reconfigure(config); });
}

void RendezvousServer::stop()
{
    QMetaObject::invokeMethod(m_service, [service = m_service] { service->stop(); });
}

} // namespace rdv
