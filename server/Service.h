// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/ServiceWatch.h"
#include "server/admin/AdminOperations.h"
#include "server/admin/AdminServer.h"
#include "server/core/Rendezvous.h"
#include "server/entrance/Doorman.h"
#include "server/model/Counters.h"
#include "server/model/IceTest.h"
#include "server/model/ServerConfig.h"
#include "server/model/Watch.h"
#include "server/stun/StunListener.h"

#include <QHash>
#include <QObject>
#include <QTimer>

#include <memory>
#include <optional>

namespace rdv {

/// The running server, in the service thread: it owns every socket, timer and rule, hands messages to the
/// rules and carries out their effects.
class Service : public QObject, private AdminOperations {
    Q_OBJECT

public:
    Service();
    ~Service() override;

    void start(const ServerConfig& config);
    void reconfigure(const ServerConfig& config);
    void stop();
    void watch();
    void requestLadder(const SessionId& session);

    // Commands of the facade; each is answered once under its ticket.
    void issueTokens(quint64 ticket, const QList<TokenRequest>& requests);
    void revokeToken(quint64 ticket, const TokenId& token, RevokeMode mode);
    void disconnectViewer(quint64 ticket, const PeerId& viewer);
    void disconnectDevice(quint64 ticket, const QString& room);
    void allowRoom(quint64 ticket, const QString& room);
    void blockRoom(quint64 ticket, const QString& room);
    void pauseViewers(quint64 ticket, bool paused);
    void testIceServer(quint64 ticket, const IceServerConfig& server, const QString& url);

Q_SIGNALS:
    void started(const rdv::ServerStatus& status);
    void startFailed(const QList<rdv::Problem>& problems);
    void reconfigured(const QList<rdv::Problem>& problems);
    void stopped();
    void eventReported(const rdv::Event& event);
    void changed(const rdv::ServerChanges& changes);
    void ladderReady(const rdv::Ladder& ladder);
    void answered(quint64 ticket, std::optional<rdv::OperationError> error);
    void tokensIssued(
        quint64 ticket, const QList<rdv::IssuedToken>& tokens, std::optional<rdv::OperationError> error);
    void iceServerTested(quint64 ticket, const rdv::IceTestReport& report);

private:
    // AdminOperations
    [[nodiscard]] ServerStatus status() override { return std::as_const(*this).statusNow(); }
    [[nodiscard]] StatsSample sample() override { return {}; }
    [[nodiscard]] QList<TokenInfo> tokens() override;
    [[nodiscard]] QList<TokenInfo> allTokens() override { return tokens(); }
    [[nodiscard]] QList<RoomInfo> rooms() override;
    [[nodiscard]] QList<DeviceInfo> devices() override { return {}; }
    [[nodiscard]] QList<SessionInfo> sessions() override { return m_rendezvous->sessions(); }
    [[nodiscard]] Expected<SessionPage, OperationError> pastSessions(const PageQuery&) override
    {
        return SessionPage{};
    }
    [[nodiscard]] Ladder ladder(const SessionId& session) override { return m_watch.ladder(session); }
    [[nodiscard]] Expected<AuditPage, OperationError> audit(const PageQuery&) override { return AuditPage{}; }
    [[nodiscard]] QList<LogRecord> log(qint64, int) override { return {}; }
    [[nodiscard]] ServerConfig config() override { return m_config; }
    [[nodiscard]] Expected<QList<IssuedToken>, OperationError> issueTokens(
        const QList<TokenRequest>& requests, const Caller& caller) override;
    [[nodiscard]] Done revokeToken(const TokenId& token, RevokeMode mode, const Caller& caller) override;
    [[nodiscard]] Done removeToken(const QString& text, const Caller& caller) override;
    [[nodiscard]] Done allowRoom(const QString& name, const Caller& caller) override;
    [[nodiscard]] Done disallowRoom(const QString& name, const Caller& caller) override;
    [[nodiscard]] Done blockRoom(const QString&, const Caller&) override { return OperationError::Disabled; }
    [[nodiscard]] Done disconnectViewer(const PeerId&, const Caller&) override
    {
        return OperationError::NotFound;
    }
    [[nodiscard]] Done disconnectSession(const SessionId&, const Caller&) override
    {
        return OperationError::NotFound;
    }
    [[nodiscard]] Done disconnectDevice(const QString&, const Caller&) override
    {
        return OperationError::NotFound;
    }
    [[nodiscard]] Done pauseViewers(bool, const Caller&) override { return OperationError::NotFound; }
    [[nodiscard]] std::optional<Problem> changeConfig(const ServerConfig&, const Caller&) override
    {
        return {};
    }
    [[nodiscard]] IceTestReport testIceServer(const IceServerConfig&, const QString&) override { return {}; }

    [[nodiscard]] ServerStatus statusNow() const;
    [[nodiscard]] Expected<IssuedToken, OperationError> issueToken(const TokenRequest& request);
    void changeRooms(bool wasInForce, const Effects& effects);
    [[nodiscard]] bool canCommand(quint64 ticket); ///< answers when it cannot
    void answer(quint64 ticket, const std::optional<Effects>& effects); ///< none: not found
    void answer(quint64 ticket, const Done& done);
    void publishStatus();
    void everySecond();
    void scheduleFlush();
    void flush();
    void noteFailure();
    [[nodiscard]] QList<Problem> openDoors();
    void closeDoors();
    void reportOpen(const QString& part, const QString& address);
    [[nodiscard]] PartStatus signalingStatus() const;
    [[nodiscard]] std::optional<quint16> responderPort() const;
    void welcome(PeerLink* link);
    void carryOut(const Effects& effects);
    void carryOut(const Deliver& deliver);
    void carryOut(const Close& close);
    void write(const PeerId& peer, Role role, const Outbound& message);
    void report(Event event);
    void publish(const Event& event);
    void finishStopping();

    ServerConfig m_config;
    Counters m_counters;
    ServiceWatch m_watch;
    std::optional<Problem> m_signalingProblem;
    QList<PartStatus> m_failed; ///< signaling, admin, STUN as they were when a start failed
    std::unique_ptr<Rendezvous> m_rendezvous;
    std::unique_ptr<Doorman> m_doorman;
    std::unique_ptr<StunListener> m_stun;
    std::unique_ptr<AdminServer> m_admin;
    QHash<PeerId, PeerLink*> m_links;
    QTimer m_tick;
    QTimer m_stopDeadline;
    QTimer m_second;
    QTimer m_flush;
    qint64 m_startedAt = 0;
    bool m_running = false;
    bool m_stopping = false;
};

} // namespace rdv
