// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/RendezvousServer.h"

#include "server/Service.h"
#include "server/loop/ServiceDispatcher.h"

namespace rdv {

using namespace Qt::StringLiterals;

namespace {

/// Who sits at the window, as the system names them.
Caller atTheWindow()
{
    const QString user = qEnvironmentVariable("USER", qEnvironmentVariable("USERNAME"));
    return {Face::Window, safeText(user, 64)};
}

/// Qt's own when the system has no better, or when RDV_DISPATCHER=qt asks for it: the tests do, and whoever
/// wants to know whether a fault is ours.
void setDispatcher(QThread& thread)
{
    if (qEnvironmentVariable("RDV_DISPATCHER") == "qt"_L1)
        return;
    if (auto dispatcher = makeServiceDispatcher())
        thread.setEventDispatcher(dispatcher.release());
}

void registerValues()
{
    qRegisterMetaType<rdv::Event>();
    qRegisterMetaType<rdv::ServerStatus>();
    qRegisterMetaType<QList<rdv::Problem>>();
    qRegisterMetaType<rdv::ServerChanges>();
    qRegisterMetaType<rdv::Ladder>();
    qRegisterMetaType<std::optional<rdv::OperationError>>();
    qRegisterMetaType<QList<rdv::IssuedToken>>();
    qRegisterMetaType<rdv::IceTestReport>();
    qRegisterMetaType<rdv::ServerConfig>();
}

} // namespace

RendezvousServer::RendezvousServer(QObject* parent)
    : QObject(parent)
    , m_service(new Service)
{
    registerValues();
    m_thread.setObjectName(u"service"_s);
    m_service->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_service, &QObject::deleteLater);
    connect(m_service, &Service::started, this, &RendezvousServer::started);
    connect(m_service, &Service::startFailed, this, &RendezvousServer::startFailed);
    connect(m_service, &Service::reconfigured, this, &RendezvousServer::reconfigured);
    connect(m_service, &Service::stopped, this, &RendezvousServer::stopped);
    connect(m_service, &Service::eventReported, this, &RendezvousServer::eventReported);
    connect(m_service, &Service::changed, this, &RendezvousServer::changed);
    connect(m_service, &Service::ladderReady, this, &RendezvousServer::ladderReady);
    connect(m_service, &Service::answered, this, &RendezvousServer::answered);
    connect(m_service, &Service::tokensIssued, this, &RendezvousServer::tokensIssued);
    connect(m_service, &Service::iceServerTested, this, &RendezvousServer::iceServerTested);
    connect(m_service, &Service::configurationWanted, this, &RendezvousServer::configurationWanted);
    setDispatcher(m_thread);
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

void RendezvousServer::requestStatus()
{
    QMetaObject::invokeMethod(m_service, [this, service = m_service] {
        QMetaObject::invokeMethod(
            this, [this, status = service->status()] { Q_EMIT statusAnswered(status); },
            Qt::QueuedConnection);
    });
}

void RendezvousServer::watch()
{
    QMetaObject::invokeMethod(m_service, [service = m_service] { service->watch(); });
}

void RendezvousServer::requestLadder(const SessionId& session)
{
    QMetaObject::invokeMethod(m_service, [service = m_service, session] { service->requestLadder(session); });
}

RendezvousServer::Ticket RendezvousServer::issueTokens(const QList<TokenRequest>& requests)
{
    const Ticket ticket = ++m_lastTicket;
    QMetaObject::invokeMethod(m_service,
        [service = m_service, ticket, requests] { service->issueTokens(ticket, requests, atTheWindow()); });
    return ticket;
}

RendezvousServer::Ticket RendezvousServer::revokeToken(const TokenId& token, RevokeMode mode)
{
    const Ticket ticket = ++m_lastTicket;
    QMetaObject::invokeMethod(m_service, [service = m_service, ticket, token, mode] {
        service->revokeToken(ticket, token, mode, atTheWindow());
    });
    return ticket;
}

RendezvousServer::Ticket RendezvousServer::disconnectViewer(const PeerId& viewer)
{
    const Ticket ticket = ++m_lastTicket;
    QMetaObject::invokeMethod(m_service,
        [service = m_service, ticket, viewer] { service->disconnectViewer(ticket, viewer, atTheWindow()); });
    return ticket;
}

RendezvousServer::Ticket RendezvousServer::disconnectDevice(const QString& room)
{
    const Ticket ticket = ++m_lastTicket;
    QMetaObject::invokeMethod(m_service,
        [service = m_service, ticket, room] { service->disconnectDevice(ticket, room, atTheWindow()); });
    return ticket;
}

RendezvousServer::Ticket RendezvousServer::allowRoom(const QString& room)
{
    const Ticket ticket = ++m_lastTicket;
    QMetaObject::invokeMethod(
        m_service, [service = m_service, ticket, room] { service->allowRoom(ticket, room, atTheWindow()); });
    return ticket;
}

RendezvousServer::Ticket RendezvousServer::blockRoom(const QString& room)
{
    const Ticket ticket = ++m_lastTicket;
    QMetaObject::invokeMethod(
        m_service, [service = m_service, ticket, room] { service->blockRoom(ticket, room, atTheWindow()); });
    return ticket;
}

RendezvousServer::Ticket RendezvousServer::pauseViewers(bool paused)
{
    const Ticket ticket = ++m_lastTicket;
    QMetaObject::invokeMethod(m_service,
        [service = m_service, ticket, paused] { service->pauseViewers(ticket, paused, atTheWindow()); });
    return ticket;
}

RendezvousServer::Ticket RendezvousServer::testIceServer(const IceServerConfig& server, const QString& url)
{
    const Ticket ticket = ++m_lastTicket;
    QMetaObject::invokeMethod(m_service,
        [service = m_service, ticket, server, url] { service->testIceServer(ticket, server, url); });
    return ticket;
}

void RendezvousServer::answerConfiguration(Ticket ticket, const std::optional<Problem>& problem)
{
    QMetaObject::invokeMethod(
        m_service, [service = m_service, ticket, problem] { service->answerConfiguration(ticket, problem); });
}

} // namespace rdv
