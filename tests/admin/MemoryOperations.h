// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/admin/AdminOperations.h"

#include <algorithm>

namespace rdv {

/// The operations over two plain lists: what the admin port needs of a server, without the server.
class MemoryOperations : public AdminOperations {
public:
    bool tokensEnabled = true;
    QList<TokenInfo> tokenList;
    QList<RoomInfo> roomsInUse; ///< rooms with somebody in them, listed or not
    QStringList allowList;

    [[nodiscard]] ServerStatus status() override
    {
        ServerStatus status;
        status.signaling = {PartState::Listening, QStringLiteral("0.0.0.0:3535"), 0, std::nullopt};
        status.tokensEnabled = tokensEnabled;
        status.roomListInForce = !allowList.isEmpty();
        status.devices = static_cast<int>(roomsInUse.size());
        for (const RoomInfo& room : roomsInUse) {
            status.sessions += room.sessions;
            status.viewers += static_cast<int>(room.viewers.size());
        }
        return status;
    }

    [[nodiscard]] Expected<QList<IssuedToken>, OperationError> issueTokens(
        const QList<TokenRequest>& requests, const Caller&) override
    {
        QList<IssuedToken> issued;
        for (const TokenRequest& request : requests) {
            if (request.kind == TokenKind::Viewer && !tokensEnabled)
                return OperationError::Disabled;
            const QString& id = request.text;
            if (id.size() > 128 || std::any_of(id.begin(), id.end(), [](QChar c) { return c < u' '; }))
                return OperationError::Malformed;
            const auto known = findToken(id);
            if (known != tokenList.end()) {
                if (known->state != TokenState::Unused)
                    return OperationError::Exists;
                issued.append({id, *known});
                continue;
            }
            TokenInfo token;
            token.id = id;
            token.kind = request.kind;
            token.rooms = request.rooms;
            token.fingerprint
                = QStringLiteral("tok:%1").arg(qHash(id) & 0xffffffffU, 8, 16, QLatin1Char('0'));
            tokenList.append(token);
            issued.append({id, token});
        }
        return issued;
    }

    [[nodiscard]] Done revokeToken(const TokenId& token, RevokeMode, const Caller&) override
    {
        const qsizetype gone
            = tokenList.removeIf([&token](const TokenInfo& known) { return known.key == token; });
        return gone > 0 ? Done(std::monostate{}) : Done(OperationError::NotFound);
    }

    [[nodiscard]] Done removeToken(const QString& id, const Caller&) override
    {
        const auto known = findToken(id);
        if (known == tokenList.end())
            return OperationError::NotFound;
        tokenList.erase(known);
        return std::monostate{};
    }

    [[nodiscard]] QList<TokenInfo> tokens() override { return tokenList; }

    [[nodiscard]] Done allowRoom(const QString& name, const Caller&) override
    {
        if (!allowList.contains(name))
            allowList.append(name);
        return std::monostate{};
    }

    [[nodiscard]] Done disallowRoom(const QString& name, const Caller&) override
    {
        if (!allowList.removeOne(name))
            return OperationError::NotFound;
        return std::monostate{};
    }

    [[nodiscard]] QList<RoomInfo> rooms() override
    {
        QList<RoomInfo> all = roomsInUse;
        for (RoomInfo& room : all)
            room.allowed = allowList.isEmpty() || allowList.contains(room.name);
        for (const QString& name : allowList) {
            const bool inUse = std::any_of(
                all.begin(), all.end(), [&name](const RoomInfo& room) { return room.name == name; });
            if (inUse)
                continue;
            RoomInfo empty;
            empty.name = name;
            all.append(empty);
        }
        return all;
    }

    [[nodiscard]] StatsSample sample() override { return {}; }
    [[nodiscard]] QList<TokenInfo> allTokens() override { return tokenList; }
    [[nodiscard]] QList<DeviceInfo> devices() override { return {}; }
    [[nodiscard]] QList<SessionInfo> sessions() override { return {}; }
    [[nodiscard]] Expected<SessionPage, OperationError> pastSessions(const PageQuery&) override
    {
        return SessionPage{};
    }
    [[nodiscard]] Ladder ladder(const SessionId& session) override { return {session, {}, 0}; }
    [[nodiscard]] Expected<AuditPage, OperationError> audit(const PageQuery&) override { return AuditPage{}; }
    [[nodiscard]] QList<LogRecord> log(qint64, int) override { return {}; }
    [[nodiscard]] ServerConfig config() override { return {}; }
    [[nodiscard]] Done blockRoom(const QString& name, const Caller& caller) override
    {
        return disallowRoom(name, caller);
    }
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
    [[nodiscard]] Done pauseViewers(bool, const Caller&) override { return std::monostate{}; }
    [[nodiscard]] std::optional<Problem> changeConfig(const ServerConfig&, const Caller&) override
    {
        return {};
    }
    [[nodiscard]] IceTestReport testIceServer(const IceServerConfig&, const QString&) override { return {}; }

private:
    QList<TokenInfo>::iterator findToken(const QString& id)
    {
        return std::find_if(
            tokenList.begin(), tokenList.end(), [&id](const TokenInfo& token) { return token.id == id; });
    }
};

} // namespace rdv
