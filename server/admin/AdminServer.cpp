// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/admin/AdminServer.h"

#include "server/admin/AdminGuard.h"
#include "server/admin/HttpServerShim.h"
#include "server/tls/TlsSetup.h"

#include <QDateTime>
#include <QMetaEnum>

namespace rdv {

using namespace Qt::StringLiterals;

namespace {

QString endpoint(const QTcpServer& server)
{
    const QString host = server.serverAddress().toString();
    const QString quoted = host.contains(u':') ? u'[' + host + u']' : host;
    return quoted + u':' + QString::number(server.serverPort());
}

Problem listenProblem(const QTcpServer& server, const QHostAddress& address, quint16 port)
{
    const QString subject = address.toString() + u':' + QString::number(port);
    switch (server.serverError()) {
    case QAbstractSocket::SocketAccessError:
        return {ProblemKind::PortForbidden, subject, server.errorString()};
    case QAbstractSocket::SocketAddressNotAvailableError:
    case QAbstractSocket::UnsupportedSocketOperationError:
        return {ProblemKind::AddressUnavailable, subject, server.errorString()};
    default:
        return {ProblemKind::PortBusy, subject, server.errorString()};
    }
}

QByteArray methodName(QHttpServerRequest::Method method)
{
    return QByteArray(QMetaEnum::fromType<QHttpServerRequest::Method>().valueToKey(static_cast<int>(method)))
        .toUpper();
}

QByteArray targetOf(const QHttpServerRequest& request)
{
    const QUrl url = request.url();
    const QByteArray path = url.path(QUrl::FullyEncoded).toUtf8();
    return url.hasQuery() ? path + '?' + url.query(QUrl::FullyEncoded).toUtf8() : path;
}

} // namespace

AdminServer::AdminServer(AdminOperations& operations, Counters& counters, QObject* parent)
    : QObject(parent)
    , m_counters(counters)
    , m_router(operations)
    , m_events(counters, EventStream::heartbeat, this)
{
    m_clock.start();
    connect(&m_events, &EventStream::wanted, this, &AdminServer::streamWanted);
    connect(&m_events, &EventStream::readerDropped, this, [this](const QString& address) {
        report(Event(EventKind::PeerLimited, Level::Warning)
                   .with("reason", u"event_stream_unread"_s)
                   .with("address", address));
    });
}

AdminServer::~AdminServer()
{
    m_events.disconnect(this);
    stop();
}

std::optional<Problem> AdminServer::listen(const ServerConfig& config)
{
    stop();
    m_config = config;
    m_router.setConfig(config);
    if (!config.adminAccessEnabled)
        return std::nullopt;
    auto door = open(config);
    if (!door) {
        m_problem = door.error();
        return m_problem;
    }
    m_door = std::move(*door);
    return std::nullopt;
}

std::optional<Problem> AdminServer::reconfigure(const ServerConfig& config)
{
    const bool sameDoor = m_door && config.adminAccessEnabled && config.adminPort == m_config.adminPort
        && config.secure == m_config.secure && adminListenAddresses(config) == adminListenAddresses(m_config);
    if (sameDoor) {
        auto problem = furnish(*m_door, config);
        if (!problem) {
            m_config = config;
            m_router.setConfig(config);
        }
        return problem;
    }
    const ServerConfig before = m_config;
    auto problem = listen(config);
    if (problem && listen(before))
        return m_problem; // neither the new way nor the old one works any more
    return problem;
}

void AdminServer::replaceTls(const QSslConfiguration& tls)
{
    if (!m_door || !m_config.secure)
        return;
    for (AdminGuard* const guard : m_door->guards)
        guard->setTls(tls);
}

void AdminServer::stop()
{
    m_events.closeAll();
    m_door.reset();
    m_problem.reset();
}

quint16 AdminServer::port() const
{
    return m_door ? m_door->guards.front()->serverPort() : 0;
}

PartStatus AdminServer::status() const
{
    if (m_door)
        return {PartState::Listening, endpoint(*m_door->guards.front()), port(), std::nullopt};
    return {m_problem ? PartState::Failed : PartState::Stopped, {}, 0, m_problem};
}

Expected<AdminServer::Door, Problem> AdminServer::open(const ServerConfig& config)
{
    Door door;
    door.http = std::make_unique<QHttpServer>();
    quint16 port = config.adminPort;
    for (const QHostAddress& address : adminListenAddresses(config)) {
        auto guard = std::make_unique<AdminGuard>(m_counters);
        if (!guard->listen(address, port))
            return listenProblem(*guard, address, port);
        port = guard->serverPort(); // the same for all, also when any free one was asked for
        connect(guard.get(), &AdminGuard::refused, this, &AdminServer::reportRefusal);
        if (!http::bind(*door.http, *guard))
            return Problem{ProblemKind::AddressUnavailable, endpoint(*guard), guard->errorString()};
        door.guards.push_back(guard.release());
    }
    if (const auto problem = furnish(door, config))
        return *problem;
    addRoutes(door);
    return door;
}

std::optional<Problem> AdminServer::furnish(Door& door, const ServerConfig& config)
{
    std::optional<SecretText> key;
    if (!config.admin.key.isEmpty()) {
        const auto loaded = loadAdminKey(config.admin.key);
        if (!loaded)
            return loaded.error();
        key = *loaded;
    }
    const AdminCredentials credentials{key, SecretText(m_router.pageToken()), m_router.pagePaths()};
    const auto rules = AccessRules::from(config, door.guards.front()->serverPort(), credentials);
    if (!rules)
        return rules.error();
    std::optional<QSslConfiguration> tls;
    if (config.secure) {
        const auto loaded = loadTls(config);
        if (!loaded)
            return loaded.error();
        tls = *loaded;
    }
    // A reader stays for hours; whoever may no longer come must not stay either.
    if (config.adminIp != m_config.adminIp || config.admin != m_config.admin || key != door.key)
        m_events.closeAll();
    door.key = key;
    for (AdminGuard* const guard : door.guards) {
        guard->setRules(*rules);
        guard->setTls(tls);
        guard->setLimits(config.limits);
        guard->setStream("/api/v1/events"_ba, [this](QTcpSocket& socket) { m_events.adopt(socket); });
    }
    return std::nullopt;
}

void AdminServer::addRoutes(Door& door)
{
    door.http->route(u"/"_s, [this](const QHttpServerRequest& request) { return answer(request); });
    door.http->route(
        u"/<arg>"_s, [this](const QUrl&, const QHttpServerRequest& request) { return answer(request); });
}

/// The guard has judged this request already. Judging again what QHttpServer made of it costs little, and an
/// answer then does not depend on two parsers reading the same bytes alike.
QHttpServerResponse AdminServer::answer(const QHttpServerRequest& request)
{
    AdminGuard* const guard = m_door->guards.front();
    AdminRequest asked = adminRequest(methodName(request.method()), targetOf(request),
        http::headerFields(request), request.remoteAddress());
    asked.readForm(request.body());
    const Verdict verdict = guard->judge(asked);
    if (isRefusal(verdict)) {
        guard->refuse(verdict, asked);
        return QHttpServerResponse(QHttpServerResponse::StatusCode::Forbidden);
    }
    return m_router.answer(request, asked, verdict);
}

void AdminServer::report(Event event)
{
    event.wall = QDateTime::currentMSecsSinceEpoch();
    Q_EMIT reported(event);
}

void AdminServer::reportRefusal(Verdict verdict, const QString& address, const QString& host)
{
    Event event(EventKind::AdminRefused, Level::Warning);
    event.with("reason", QString::fromLatin1(verdictName(verdict))).with("address", address);
    if (!host.isEmpty())
        event.with("host", safeText(host));
    if (const auto passed = m_refusalGate.pass(event, std::chrono::milliseconds(m_clock.elapsed())))
        report(*passed);
}

} // namespace rdv
