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

    [[nodiscard]] ServerStatus status() const override
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

    [[nodiscard]] Done addToken(const QString& id) override
    {
        if (!tokensEnabled)
            return OperationError::Disabled;
        if (id.size() > 128 || std::any_of(id.begin(), id.end(), [](QChar c) { return c < u' '; }))
            return OperationError::Malformed;
        const auto known = findToken(id);
        if (known != tokenList.end())
            return known->state == TokenState::Unused ? Done(std::monostate{}) : Done(OperationError::Exists);
        TokenInfo token;
        token.id = id;
        token.fingerprint = QStringLiteral("tok:%1").arg(qHash(id) & 0xffffffffU, 8, 16, QLatin1Char('0'));
        tokenList.append(token);
        return std::monostate{};
    }

    [[nodiscard]] Done addDeviceToken(const QString& id, const QString& room) override
    {
        TokenInfo token;
        token.id = id;
        token.kind = TokenKind::Device;
        token.rooms = QStringList{room};
        tokenList.append(token);
        return std::monostate{};
    }

    [[nodiscard]] Done removeToken(const QString& id) override
    {
        const auto known = findToken(id);
        if (known == tokenList.end())
            return OperationError::NotFound;
        tokenList.erase(known);
        return std::monostate{};
    }

    [[nodiscard]] QList<TokenInfo> tokens() const override { return tokenList; }

    [[nodiscard]] Done allowRoom(const QString& name) override
    {
        if (!allowList.contains(name))
            allowList.append(name);
        return std::monostate{};
    }

    [[nodiscard]] Done disallowRoom(const QString& name) override
    {
        if (!allowList.removeOne(name))
            return OperationError::NotFound;
        return std::monostate{};
    }

    [[nodiscard]] QList<RoomInfo> rooms() const override
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

private:
    QList<TokenInfo>::iterator findToken(const QString& id)
    {
        return std::find_if(
            tokenList.begin(), tokenList.end(), [&id](const TokenInfo& token) { return token.id == id; });
    }
};

} // namespace rdv
