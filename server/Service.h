// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/AdminHost.h"
#include "server/OperatorDesk.h"
#include "server/ServiceWatch.h"
#include "server/Storage.h"
#include "server/Webhook.h"
#include "server/core/Rendezvous.h"
#include "server/entrance/Doorman.h"
#include "server/model/Audit.h"
#include "server/model/Counters.h"
#include "server/model/IceTest.h"
#include "server/model/OperationError.h"
#include "server/model/ServerConfig.h"
#include "server/model/Watch.h"
#include "server/stun/StunListener.h"
#include "server/tls/CertificateWatch.h"
#include "server/watch/LogTail.h"

#include <QHash>
#include <QObject>
#include <QTimer>

#include <functional>
#include <memory>
#include <optional>
#include <variant>

namespace rdv {

/// The running server, in the service thread: it owns every socket, timer and rule, hands messages to the
/// rules and carries out their effects.
class Service : public QObject {
    Q_OBJECT

public:
    using Done = Expected<std::monostate, OperationError>;
    template <typename T> using Then = std::function<void(const T&)>;
    using Issued = Expected<QList<IssuedToken>, OperationError>;

    Service();
    ~Service() override;

    void start(const ServerConfig& config);
    void reconfigure(const ServerConfig& config);
    void stop();
    void watch();
    void requestLadder(const SessionId& session);

    // ---- ServiceCommands: the facade's commands; each is answered once under its ticket
    void issueTokens(quint64 ticket, const QList<TokenRequest>& requests, const Caller& caller);
    void revokeToken(quint64 ticket, const TokenId& token, RevokeMode mode, const Caller& caller);
    void disconnectViewer(quint64 ticket, const PeerId& viewer, const Caller& caller);
    void disconnectDevice(quint64 ticket, const QString& room, const Caller& caller);
    void allowRoom(quint64 ticket, const QString& room, const Caller& caller);
    void blockRoom(quint64 ticket, const QString& room, const Caller& caller);
    void pauseViewers(quint64 ticket, bool paused, const Caller& caller);
    void testIceServer(quint64 ticket, const IceServerConfig& server, const QString& url);
    void answerConfiguration(quint64 ticket, const std::optional<Problem>& problem);

    // ---- ServiceOperator: what operators ask for, by whichever face. `then` is called once, at once or when
    // ---- the change is stored, or not.
    [[nodiscard]] ServerStatus status() const;
    [[nodiscard]] StatsSample sample() const;
    [[nodiscard]] QList<StatsSample> samples(int seconds) const { return m_watch.samples(seconds); }
    [[nodiscard]] QList<TokenInfo> tokens() const;
    [[nodiscard]] QList<TokenInfo> allTokens() const;
    [[nodiscard]] QList<RoomInfo> rooms() const;
    [[nodiscard]] QList<DeviceInfo> devices();
    [[nodiscard]] QList<SessionInfo> sessions() const;
    [[nodiscard]] Ladder ladder(const SessionId& session) const { return m_watch.ladder(session); }
    [[nodiscard]] QList<LogRecord> log(qint64 after, int limit) const { return m_log.after(after, limit); }
    [[nodiscard]] const ServerConfig& config() const { return m_config; }
    void readSessions(const PageQuery& query, const Store::SessionAnswer& then);
    void readAudit(const PageQuery& query, const Store::AuditAnswer& then);

    /// All of them or none.
    void issueTokens(const QList<TokenRequest>& requests, const Caller& caller, const Then<Issued>& then);
    void revokeToken(const TokenId& token, RevokeMode mode, const Caller& caller, const Then<Done>& then);
    void removeToken(const QString& text, const Caller& caller, const Then<Done>& then);
    void allowRoom(const QString& name, const Caller& caller, const Then<Done>& then);
    void disallowRoom(const QString& name, const Caller& caller, const Then<Done>& then);
    void blockRoom(const QString& name, const Caller& caller, const Then<Done>& then);
    [[nodiscard]] Done disconnectViewer(const PeerId& viewer, const Caller& caller);
    [[nodiscard]] Done disconnectSession(const SessionId& session, const Caller& caller);
    [[nodiscard]] Done disconnectDevice(const QString& room, const Caller& caller);
    [[nodiscard]] Done pauseViewers(bool paused, const Caller& caller);
    /// The frontend writes the file; see configurationWanted().
    void changeConfig(
        const ServerConfig& wanted, const Caller& caller, const Then<std::optional<Problem>>& then);
    void testIceServer(const IceServerConfig& server, const QString& url, const Then<IceTestReport>& then);

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
    void configurationWanted(quint64 ticket, const rdv::ServerConfig& wanted);

private:
    /// How a change ended; none: it is made.
    using Outcome = std::optional<OperationError>;
    /// Called once, when it is known.
    using Settled = std::function<void(Outcome)>;
    /// Decisions that are stored under one commit, and who waits for that.
    struct Awaited {
        QList<CommitId> commits; ///< in the order of the decisions
        Settled then;
    };
    struct ConfigChange {
        QStringList keys;
        Caller caller;
        Then<std::optional<Problem>> then;
    };

    // Service.cpp
    [[nodiscard]] QList<Problem> openDoors();
    [[nodiscard]] std::optional<Problem> openRules();
    void openWebhook();
    void noteFailure();
    void closeDoors();
    void finishStopping();
    void finishStoppingWhenQuiet();
    void reportOpen(const QString& part, const QString& address);
    [[nodiscard]] std::optional<quint16> responderPort() const;
    [[nodiscard]] bool isOpen() const { return m_running && !m_stopping; }

    // ServiceConfig.cpp
    [[nodiscard]] QList<Problem> takeOver(const ServerConfig& wanted);
    [[nodiscard]] std::optional<Problem> loadSigners(const ServerConfig& config);
    void watchCertificate();
    void takeCertificate(const QSslConfiguration& tls, const CertificateInfo& certificate);
    void refuseCertificate(const Problem& problem);
    void warnOfExpiry(const CertificateInfo& certificate, int daysLeft);

    // ServicePeers.cpp
    void welcome(PeerLink* link);
    void carryOut(Effects effects);
    void carryOut(Effects effects, Now now);
    void carryOut(const Deliver& deliver);
    void carryOut(const Close& close);
    void write(const PeerId& peer, Role role, const Outbound& message);
    void report(Event event);
    void publish(const Event& event);

    // ServiceStorage.cpp
    void store(Effects& effects);
    void onSettled(const QList<quint64>& commits, bool isStored);
    void dropAwaited(); ///< whoever waits is told that the server has stopped
    void noticeList();
    void rememberSessions(qint64 before);
    /// Carries out an operator's decision, writes the entry with its changes, and calls `then`.
    void carryOut(Effects effects, AuditEntry entry, const Settled& then);
    /// What several decisions change, as one: all of it or nothing.
    void carryOutTogether(Effects effects, const QList<CommitId>& commits, const Settled& then);
    void audit(AuditEntry entry); ///< of a change that is not stored itself
    [[nodiscard]] static AuditEntry auditEntry(
        const Caller& caller, const QString& action, const QString& subject, const QString& detail = {});
    [[nodiscard]] static Settled toDone(const Then<Done>& then);

    // ServiceOperator.cpp
    [[nodiscard]] Expected<Issue, OperationError> decideIssue(
        const TokenRequest& request, const Caller& caller);
    [[nodiscard]] bool refuses(const Then<Done>& then) const; ///< answers while nothing runs
    [[nodiscard]] Then<Done> answerUnder(quint64 ticket);

    // ServiceStatus.cpp
    [[nodiscard]] PartStatus signalingStatus() const;
    void publishStatus();
    void everySecond();
    void scheduleFlush();
    void flush();
    void flushAtOnce();
    void tell(const ServerChanges& changes);
    void setStreaming(bool wanted);
    void updateWatched();

    ServerConfig m_config; ///< in force
    ServerConfig m_asked; ///< as given last, with what waits for the next start
    Counters m_counters;
    ServiceWatch m_watch;
    LogTail m_log;
    Storage m_storage;
    std::optional<Problem> m_signalingProblem;
    ServerStatus m_failed; ///< the parts as they were when a start failed
    std::unique_ptr<SignedTokens> m_signers; ///< outlives the rules
    std::unique_ptr<Rendezvous> m_rendezvous;
    std::unique_ptr<Webhook> m_webhook;
    std::unique_ptr<Doorman> m_doorman;
    std::unique_ptr<StunListener> m_stun;
    OperatorDesk m_desk; ///< outlives the admin doors
    std::unique_ptr<AdminHost> m_admin;
    std::unique_ptr<CertificateWatch> m_certificates;
    QHash<PeerId, PeerLink*> m_links;
    QByteArray m_packet; ///< the memory of the packet written last, for the next
    QHash<CommitId, Awaited> m_awaited; ///< by the commit that is written
    QHash<quint64, ConfigChange> m_configChanges; ///< by ticket
    quint64 m_lastConfigTicket = 0;
    QTimer m_tick;
    QTimer m_stopDeadline;
    QTimer m_second;
    QTimer m_flush;
    qint64 m_startedAt = 0;
    bool m_running = false;
    bool m_stopping = false;
    bool m_wasListInForce = false;
    bool m_isWindowWatching = false;
    bool m_isStreaming = false;
};

} // namespace rdv
