// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/admin/AdminServer.h"

#include "server/admin/AdminGuard.h"
#include "server/admin/HttpServerShim.h"
#include "server/admin/LegacyCommands.h"
#include "server/tls/TlsSetup.h"

#include <QDateTime>
#include <QFile>
#include <QMetaEnum>

#include <array>

namespace rdv {

using namespace Qt::StringLiterals;

namespace {

using Status = QHttpServerResponse::StatusCode;

struct Page {
    QLatin1StringView path;
    QLatin1StringView mimeType;
};

constexpr std::array pages{
    Page{QLatin1StringView("/ersadmin.html"), QLatin1StringView("text/html; charset=utf-8")},
    Page{QLatin1StringView("/ersadmin.css"), QLatin1StringView("text/css; charset=utf-8")},
    Page{QLatin1StringView("/ersadmin.js"), QLatin1StringView("text/javascript; charset=utf-8")},
    Page{QLatin1StringView("/icon.svg"), QLatin1StringView("image/svg+xml")},
};

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

/// No page of another origin may read, frame or feed anything here, and nothing is kept by caches.
void addSafetyHeaders(QHttpServerResponse& response)
{
    using Header = std::pair<QByteArray, QByteArray>;
    static const std::array headers{
        Header{"Content-Security-Policy"_ba,
            "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self'; "
            "base-uri 'none'; form-action 'none'; frame-ancestors 'none'"_ba},
        Header{"X-Content-Type-Options"_ba, "nosniff"_ba},
        Header{"X-Frame-Options"_ba, "DENY"_ba},
        Header{"Referrer-Policy"_ba, "same-origin"_ba},
        Header{"Cross-Origin-Resource-Policy"_ba, "same-origin"_ba},
        Header{"Cross-Origin-Opener-Policy"_ba, "same-origin"_ba},
        Header{"Cache-Control"_ba, "no-store"_ba},
        Header{"Connection"_ba, "close"_ba},
    };
    for (const auto& [name, value] : headers)
        http::addHeader(response, name, value);
}

} // namespace

AdminServer::AdminServer(AdminOperations& operations, Counters& counters, QObject* parent)
    : QObject(parent)
    , m_operations(operations)
    , m_counters(counters)
{
}

AdminServer::~AdminServer() = default;

std::optional<Problem> AdminServer::listen(const ServerConfig& config)
{
    stop();
    m_config = config;
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
        if (!problem)
            m_config = config;
        return problem;
    }
    const ServerConfig before = m_config;
    auto problem = listen(config);
    if (problem && listen(before))
        return m_problem; // neither the new way nor the old one works any more
    return problem;
}

void AdminServer::stop()
{
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

std::optional<Problem> AdminServer::furnish(const Door& door, const ServerConfig& config)
{
    const auto rules = AccessRules::from(config, door.guards.front()->serverPort());
    if (!rules)
        return rules.error();
    std::optional<QSslConfiguration> tls;
    if (config.secure) {
        const auto loaded = loadTls(config);
        if (!loaded)
            return loaded.error();
        tls = *loaded;
    }
    for (AdminGuard* const guard : door.guards) {
        guard->setRules(*rules);
        guard->setTls(tls);
        guard->setLimits(config.limits);
    }
    return std::nullopt;
}

void AdminServer::addRoutes(Door& door)
{
    QStringList paths{u"/"_s};
    for (const Page& page : pages)
        paths << page.path;
    for (const QString& path : std::as_const(paths))
        door.http->route(path, [this](const QHttpServerRequest& request) { return answer(request); });
}

/// The guard has judged this request already. Judging again what QHttpServer made of it costs little, and an
/// answer then does not depend on two parsers reading the same bytes alike.
QHttpServerResponse AdminServer::answer(const QHttpServerRequest& request)
{
    AdminGuard* const guard = m_door->guards.front();
    const AdminRequest asked
        = adminRequest(methodName(request.method()), http::headerFields(request), request.remoteAddress());
    const Verdict verdict = guard->judge(asked);
    if (verdict != Verdict::Admitted) {
        guard->refuse(verdict, asked);
        return QHttpServerResponse(Status::Forbidden);
    }
    QHttpServerResponse response = request.url().path() == u"/"_s ? answerRoot(request) : answerPage(request);
    // QHttpServer would send the body of an answer to HEAD as well (RFC 9110 section 9.3.2 forbids it).
    if (request.method() == QHttpServerRequest::Method::Head)
        response = QHttpServerResponse(response.mimeType(), QByteArray(), response.statusCode());
    addSafetyHeaders(response);
    return response;
}

QHttpServerResponse AdminServer::answerRoot(const QHttpServerRequest& request)
{
    const QByteArray query = request.url().query(QUrl::FullyEncoded).toUtf8();
    if (!namesCommand(query) && request.value("Accept"_ba).contains("text/html")) {
        QHttpServerResponse response(Status::SeeOther);
        http::addHeader(response, "Location"_ba, "/ersadmin.html"_ba);
        return response;
    }
    const LegacyContext context{m_config.rooms.namePolicy, m_config.publicHost,
        Caller{Face::AdminUrl, request.remoteAddress().toString()}};
    const LegacyAnswer answer = answerLegacyCommand(query, m_operations, context);
    return {"application/json"_ba, answer.toJson(), Status::Ok};
}

QHttpServerResponse AdminServer::answerPage(const QHttpServerRequest& request)
{
    const QString path = request.url().path();
    for (const Page& page : pages) {
        if (path != page.path)
            continue;
        QFile file(u":/admin"_s + path);
        if (file.open(QIODevice::ReadOnly))
            return {QByteArray(page.mimeType.data(), page.mimeType.size()), file.readAll(), Status::Ok};
    }
    return {Status::NotFound};
}

void AdminServer::reportRefusal(Verdict verdict, const QString& address, const QString& host)
{
    Event event(EventKind::AdminRefused, Level::Warning);
    event.wall = QDateTime::currentMSecsSinceEpoch();
    event.with("reason", QString::fromLatin1(verdictName(verdict))).with("address", address);
    if (!host.isEmpty())
        event.with("host", safeText(host));
    Q_EMIT reported(event);
}

} // namespace rdv
