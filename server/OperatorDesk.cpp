// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/OperatorDesk.h"

#include "server/Service.h"

#include <QMetaObject>

namespace rdv {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

// A test of an ICE server takes 10 s at most; its answer then still has to come.
constexpr auto kTestPatience = 11s;

} // namespace

OperatorDesk::OperatorDesk(Service& service)
    : m_service(service)
    , m_hatch(std::make_shared<Hatch>())
{
}

void OperatorDesk::open()
{
    const std::lock_guard lock(m_hatch->mutex);
    m_hatch->isOpen = true;
}

void OperatorDesk::close()
{
    {
        const std::lock_guard lock(m_hatch->mutex);
        m_hatch->isOpen = false;
    }
    m_hatch->moved.notify_all();
}

void OperatorDesk::post(std::function<void(Service&)> call) const
{
    QMetaObject::invokeMethod(
        &m_service, [service = &m_service, call = std::move(call)] { call(*service); }, Qt::QueuedConnection);
}

template <typename T>
T OperatorDesk::ask(
    const Question<T>& question, const T& closed, const T& late, std::chrono::milliseconds patience) const
{
    const auto answer = std::make_shared<std::optional<T>>();
    std::unique_lock lock(m_hatch->mutex);
    if (!m_hatch->isOpen)
        return closed;
    // Whoever is answered too late is gone: the answer goes into a letter box that nobody opens.
    const Reply<T> reply = [hatch = m_hatch, answer](const T& value) {
        {
            const std::lock_guard guard(hatch->mutex);
            *answer = value;
        }
        hatch->moved.notify_all();
    };
    post([question, reply](Service& service) { question(service, reply); });
    m_hatch->moved.wait_for(lock, patience, [&] { return answer->has_value() || !m_hatch->isOpen; });
    if (answer->has_value())
        return **answer;
    return m_hatch->isOpen ? late : closed;
}

template <typename T> T OperatorDesk::look(const std::function<T(Service&)>& question) const
{
    return ask<T>(
        [question](Service& service, const Reply<T>& reply) { reply(question(service)); }, T(), T());
}

AdminOperations::Done OperatorDesk::change(const Question<Done>& question) const
{
    return ask<Done>(question, OperationError::NotRunning, OperationError::Storage);
}

// ---- what there is

ServerStatus OperatorDesk::status()
{
    return look<ServerStatus>([](Service& service) { return service.status(); });
}

StatsSample OperatorDesk::sample()
{
    return look<StatsSample>([](Service& service) { return service.sample(); });
}

QList<StatsSample> OperatorDesk::samples(int seconds)
{
    return look<QList<StatsSample>>([seconds](Service& service) { return service.samples(seconds); });
}

QList<TokenInfo> OperatorDesk::tokens()
{
    return look<QList<TokenInfo>>([](Service& service) { return service.tokens(); });
}

QList<TokenInfo> OperatorDesk::allTokens()
{
    return look<QList<TokenInfo>>([](Service& service) { return service.allTokens(); });
}

QList<RoomInfo> OperatorDesk::rooms()
{
    return look<QList<RoomInfo>>([](Service& service) { return service.rooms(); });
}

QList<DeviceInfo> OperatorDesk::devices()
{
    return look<QList<DeviceInfo>>([](Service& service) { return service.devices(); });
}

QList<SessionInfo> OperatorDesk::sessions()
{
    return look<QList<SessionInfo>>([](Service& service) { return service.sessions(); });
}

Ladder OperatorDesk::ladder(const SessionId& session)
{
    return look<Ladder>([session](Service& service) { return service.ladder(session); });
}

QList<LogRecord> OperatorDesk::log(qint64 after, int limit)
{
    return look<QList<LogRecord>>([after, limit](Service& service) { return service.log(after, limit); });
}

ServerConfig OperatorDesk::config()
{
    return look<ServerConfig>([](Service& service) { return service.config(); });
}

Expected<SessionPage, OperationError> OperatorDesk::pastSessions(const PageQuery& query)
{
    using Answer = Expected<SessionPage, OperationError>;
    return ask<Answer>(
        [query](Service& service, const Reply<Answer>& reply) { service.readSessions(query, reply); },
        OperationError::NotRunning, OperationError::Storage);
}

Expected<AuditPage, OperationError> OperatorDesk::audit(const PageQuery& query)
{
    using Answer = Expected<AuditPage, OperationError>;
    return ask<Answer>(
        [query](Service& service, const Reply<Answer>& reply) { service.readAudit(query, reply); },
        OperationError::NotRunning, OperationError::Storage);
}

// ---- changes

Expected<QList<IssuedToken>, OperationError> OperatorDesk::issueTokens(
    const QList<TokenRequest>& requests, const Caller& caller)
{
    using Answer = Expected<QList<IssuedToken>, OperationError>;
    return ask<Answer>([requests, caller](Service& service,
                           const Reply<Answer>& reply) { service.issueTokens(requests, caller, reply); },
        OperationError::NotRunning, OperationError::Storage);
}

AdminOperations::Done OperatorDesk::revokeToken(const TokenId& token, RevokeMode mode, const Caller& caller)
{
    return change([token, mode, caller](Service& service, const Reply<Done>& reply) {
        service.revokeToken(token, mode, caller, reply);
    });
}

AdminOperations::Done OperatorDesk::removeToken(const QString& text, const Caller& caller)
{
    return change([text, caller](Service& service, const Reply<Done>& reply) {
        service.removeToken(text, caller, reply);
    });
}

AdminOperations::Done OperatorDesk::allowRoom(const QString& name, const Caller& caller)
{
    return change([name, caller](Service& service, const Reply<Done>& reply) {
        service.allowRoom(name, caller, reply);
    });
}

AdminOperations::Done OperatorDesk::disallowRoom(const QString& name, const Caller& caller)
{
    return change([name, caller](Service& service, const Reply<Done>& reply) {
        service.disallowRoom(name, caller, reply);
    });
}

AdminOperations::Done OperatorDesk::blockRoom(const QString& name, const Caller& caller)
{
    return change([name, caller](Service& service, const Reply<Done>& reply) {
        service.blockRoom(name, caller, reply);
    });
}

AdminOperations::Done OperatorDesk::disconnectViewer(const PeerId& viewer, const Caller& caller)
{
    return change([viewer, caller](Service& service, const Reply<Done>& reply) {
        reply(service.disconnectViewer(viewer, caller));
    });
}

AdminOperations::Done OperatorDesk::disconnectSession(const SessionId& session, const Caller& caller)
{
    return change([session, caller](Service& service, const Reply<Done>& reply) {
        reply(service.disconnectSession(session, caller));
    });
}

AdminOperations::Done OperatorDesk::disconnectDevice(const QString& room, const Caller& caller)
{
    return change([room, caller](Service& service, const Reply<Done>& reply) {
        reply(service.disconnectDevice(room, caller));
    });
}

AdminOperations::Done OperatorDesk::pauseViewers(bool paused, const Caller& caller)
{
    return change([paused, caller](Service& service, const Reply<Done>& reply) {
        reply(service.pauseViewers(paused, caller));
    });
}

std::optional<Problem> OperatorDesk::changeConfig(const ServerConfig& wanted, const Caller& caller)
{
    using Answer = std::optional<Problem>;
    const Problem stopping{ProblemKind::Configuration, {}, u"the server is stopping; nothing was changed"_s};
    const Problem silent{ProblemKind::Configuration, {},
        u"no answer in time; whether the file was written shows when it is read again"_s};
    return ask<Answer>([wanted, caller](Service& service,
                           const Reply<Answer>& reply) { service.changeConfig(wanted, caller, reply); },
        stopping, silent);
}

IceTestReport OperatorDesk::testIceServer(const IceServerConfig& server, const QString& url)
{
    const IceTestReport none{url, {}, true};
    return ask<IceTestReport>(
        [server, url](Service& service, const Reply<IceTestReport>& reply) {
            service.testIceServer(server, url, [reply](const IceTestReport& report) {
                if (report.finished)
                    reply(report);
            });
        },
        none, none, kTestPatience);
}

} // namespace rdv
