// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/model/Audit.h"
#include "server/model/Expected.h"
#include "server/model/IceTest.h"
#include "server/model/Infos.h"
#include "server/model/OperationError.h"
#include "server/model/ServerConfig.h"
#include "server/model/Watch.h"

#include <QList>
#include <QString>

#include <optional>
#include <variant>

namespace rdv {

/// What an operator may ask of the running server: the old URL, the API, the admin page and the command line
/// speak to this. Called in the admin thread; a call may block there until a change is durable, for 5 s at
/// most, so nothing of the signaling waits for it.
class AdminOperations {
public:
    using Done = Expected<std::monostate, OperationError>;

    virtual ~AdminOperations() = default;

    // ---- what there is
    [[nodiscard]] virtual ServerStatus status() = 0;
    [[nodiscard]] virtual StatsSample sample() = 0; ///< counters and gauges of this moment
    /// Those of the last seconds, one each, oldest first; an hour of them is kept.
    [[nodiscard]] virtual QList<StatsSample> samples(int seconds) = 0;
    [[nodiscard]] virtual QList<TokenInfo> tokens() = 0; ///< unused or in their window, oldest first
    [[nodiscard]] virtual QList<TokenInfo> allTokens() = 0; ///< with those that ended in the last 24 h
    /// Every room that is allowed or blocked by name or has somebody in it.
    [[nodiscard]] virtual QList<RoomInfo> rooms() = 0;
    [[nodiscard]] virtual QList<DeviceInfo> devices() = 0; ///< those lost in the last 24 h included
    [[nodiscard]] virtual QList<SessionInfo> sessions() = 0; ///< queued and paired
    [[nodiscard]] virtual Expected<SessionPage, OperationError> pastSessions(const PageQuery& query) = 0;
    [[nodiscard]] virtual Ladder ladder(const SessionId& session) = 0;
    [[nodiscard]] virtual Expected<AuditPage, OperationError> audit(const PageQuery& query) = 0;
    /// Records with a larger id than `after`, oldest first, at most `limit` (the newest of them).
    [[nodiscard]] virtual QList<LogRecord> log(qint64 after, int limit) = 0;
    [[nodiscard]] virtual ServerConfig config() = 0; ///< in force

    // ---- tokens
    /// Errors: Malformed, Exists, Disabled, Storage, NotRunning. All of them or none.
    [[nodiscard]] virtual Expected<QList<IssuedToken>, OperationError> issueTokens(
        const QList<TokenRequest>& requests, const Caller& caller)
        = 0;
    [[nodiscard]] virtual Done revokeToken(const TokenId& token, RevokeMode mode, const Caller& caller) = 0;
    /// Removes the token of that text, whichever kind it is.
    [[nodiscard]] virtual Done removeToken(const QString& text, const Caller& caller) = 0;

    // ---- rooms
    /// Puts a room on the allow-list; on an empty list this turns the list on.
    [[nodiscard]] virtual Done allowRoom(const QString& name, const Caller& caller) = 0;
    [[nodiscard]] virtual Done disallowRoom(const QString& name, const Caller& caller) = 0;
    /// Keeps a room from being joined, list or no list.
    [[nodiscard]] virtual Done blockRoom(const QString& name, const Caller& caller) = 0;

    // ---- peers
    [[nodiscard]] virtual Done disconnectViewer(const PeerId& viewer, const Caller& caller) = 0;
    [[nodiscard]] virtual Done disconnectSession(const SessionId& session, const Caller& caller) = 0;
    [[nodiscard]] virtual Done disconnectDevice(const QString& room, const Caller& caller) = 0;
    [[nodiscard]] virtual Done pauseViewers(bool paused, const Caller& caller) = 0;

    // ---- configuration
    /// Writes what differs to the configuration file and takes it over. On a problem nothing has changed.
    [[nodiscard]] virtual std::optional<Problem> changeConfig(
        const ServerConfig& wanted, const Caller& caller)
        = 0;
    /// Blocks for as long as the test takes, 10 s at most.
    [[nodiscard]] virtual IceTestReport testIceServer(const IceServerConfig& server, const QString& url) = 0;
};

} // namespace rdv
