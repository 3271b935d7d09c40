// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/api/AdminOperations.h"

#include <QCryptographicHash>

#include <algorithm>

namespace rdv {

/// The operations over plain lists: what the admin port needs of a server, without the server.
class MemoryOperations : public AdminOperations {
public:
    bool running = true;
    bool tokensEnabled = true;
    std::optional<OperationError> refusal; ///< of every change, and of what the store is asked
    std::optional<Problem> configProblem; ///< of every change of the configuration
    QList<TokenInfo> tokenList;
    QList<RoomInfo> roomsInUse; ///< rooms with somebody in them, listed or not
    QStringList allowList;
    QStringList blocked;
    QList<DeviceInfo> deviceList;
    QList<SessionInfo> sessionList;
    QList<PastSession> past; ///< newest first
    QList<Ladder> ladders;
    QList<AuditEntry> trail; ///< newest first; every change adds to it
    QList<LogRecord> records; ///< oldest first
    ServerConfig configuration;
    StatsSample now;
    ServerStatus base; ///< certificate, storage and the state of parts, for status()
    bool viewersPaused = false;
    IceTestReport iceReport; ///< of the next test
    IceServerConfig testedServer; ///< of the last one

    MemoryOperations()
    {
        now.wall = 1'700'000'000'000;
        base.signaling = {PartState::Listening, QStringLiteral("0.0.0.0:3535"), 3535, std::nullopt};
        base.startedAt = now.wall;
    }

    [[nodiscard]] ServerStatus status() override
    {
        ServerStatus status = base;
        status.running = running;
        status.tokensEnabled = tokensEnabled;
        status.roomListInForce = !allowList.isEmpty();
        status.viewersPaused = viewersPaused;
        status.devices = static_cast<int>(roomsInUse.size());
        for (const RoomInfo& room : roomsInUse) {
            status.sessions += room.sessions;
            status.viewers += static_cast<int>(room.viewers.size());
        }
        return status;
    }

    [[nodiscard]] StatsSample sample() override { return running ? now : StatsSample(); }
    [[nodiscard]] QList<StatsSample> samples(int seconds) override
    {
        return running ? QList<StatsSample>(qMin(seconds, 2), now) : QList<StatsSample>();
    }

    // ---- tokens
    [[nodiscard]] Expected<QList<IssuedToken>, OperationError> issueTokens(
        const QList<TokenRequest>& requests, const Caller& caller) override
    {
        if (const auto error = failure())
            return *error;
        QList<IssuedToken> issued;
        for (TokenRequest request : requests) {
            if (request.kind == TokenKind::Viewer && !tokensEnabled)
                return OperationError::Disabled;
            const bool chosen = !request.text.isEmpty();
            if (!chosen)
                request.text = QString::fromLatin1(randomHex(24));
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
            tokenList.append(tokenOf(request, chosen));
            issued.append({id, tokenList.last()});
            note(caller, QStringLiteral("token.issue"), tokenList.last().fingerprint);
        }
        return issued;
    }

    [[nodiscard]] Done revokeToken(const TokenId& token, RevokeMode mode, const Caller& caller) override
    {
        if (const auto error = failure())
            return *error;
        const auto gone = tokenList.removeIf([&token](const TokenInfo& known) { return known.key == token; });
        if (gone == 0)
            return OperationError::NotFound;
        const QString detail = mode == RevokeMode::Disconnect ? QStringLiteral("disconnect")
            : mode == RevokeMode::KeepSessions                ? QStringLiteral("keep")
                                                              : QString();
        note(caller, QStringLiteral("token.revoke"), token.toString(), detail);
        return std::monostate{};
    }

    [[nodiscard]] Done removeToken(const QString& id, const Caller& caller) override
    {
        if (const auto error = failure())
            return *error;
        const auto known = findToken(id);
        if (known == tokenList.end())
            return OperationError::NotFound;
        tokenList.erase(known);
        note(caller, QStringLiteral("token.revoke"), {});
        return std::monostate{};
    }

    [[nodiscard]] QList<TokenInfo> tokens() override { return tokenList; }
    [[nodiscard]] QList<TokenInfo> allTokens() override { return tokenList; }

    // ---- rooms
    [[nodiscard]] Done allowRoom(const QString& name, const Caller& caller) override
    {
        if (const auto error = failure())
            return *error;
        const bool wasBlocked = blocked.removeAll(name) > 0;
        if (!allowList.contains(name) && !(wasBlocked && allowList.isEmpty()))
            allowList.append(name);
        note(caller, QStringLiteral("room.allow"), name);
        return std::monostate{};
    }

    [[nodiscard]] Done disallowRoom(const QString& name, const Caller& caller) override
    {
        if (const auto error = failure())
            return *error;
        if (!allowList.removeOne(name))
            return OperationError::NotFound;
        note(caller, QStringLiteral("room.disallow"), name);
        return std::monostate{};
    }

    [[nodiscard]] Done blockRoom(const QString& name, const Caller& caller) override
    {
        if (const auto error = failure())
            return *error;
        allowList.removeOne(name);
        blocked.append(name);
        note(caller, QStringLiteral("room.block"), name);
        return std::monostate{};
    }

    [[nodiscard]] QList<RoomInfo> rooms() override
    {
        QList<RoomInfo> all = roomsInUse;
        for (const QString& name : allowList + blocked) {
            if (std::any_of(
                    all.begin(), all.end(), [&name](const RoomInfo& room) { return room.name == name; }))
                continue;
            RoomInfo empty;
            empty.name = name;
            all.append(empty);
        }
        for (RoomInfo& room : all)
            room.allowed
                = !blocked.contains(room.name) && (allowList.isEmpty() || allowList.contains(room.name));
        return all;
    }

    // ---- what there is
    [[nodiscard]] QList<DeviceInfo> devices() override { return deviceList; }
    [[nodiscard]] QList<SessionInfo> sessions() override { return sessionList; }

    [[nodiscard]] Expected<SessionPage, OperationError> pastSessions(const PageQuery& query) override
    {
        if (const auto error = failure())
            return *error;
        SessionPage page;
        page.next = cut(past, query, page.sessions);
        return page;
    }

    [[nodiscard]] Ladder ladder(const SessionId& session) override
    {
        const auto found = std::find_if(ladders.cbegin(), ladders.cend(),
            [&session](const Ladder& ladder) { return ladder.session == session; });
        return found == ladders.cend() ? Ladder{session, {}, 0} : *found;
    }

    [[nodiscard]] Expected<AuditPage, OperationError> audit(const PageQuery& query) override
    {
        if (const auto error = failure())
            return *error;
        AuditPage page;
        page.next = cut(trail, query, page.entries);
        return page;
    }

    [[nodiscard]] QList<LogRecord> log(qint64 after, int limit) override
    {
        QList<LogRecord> newer = records;
        newer.removeIf([after](const LogRecord& record) { return record.id <= after; });
        return newer.size() > limit ? newer.last(limit) : newer;
    }

    // ---- peers
    [[nodiscard]] Done disconnectViewer(const PeerId&, const Caller&) override
    {
        return OperationError::NotFound;
    }

    [[nodiscard]] Done disconnectSession(const SessionId& session, const Caller& caller) override
    {
        if (const auto error = failure())
            return *error;
        const auto gone
            = sessionList.removeIf([&session](const SessionInfo& known) { return known.id == session; });
        if (gone == 0)
            return OperationError::NotFound;
        note(caller, QStringLiteral("session.disconnect"), session.toString());
        return std::monostate{};
    }

    [[nodiscard]] Done disconnectDevice(const QString& room, const Caller& caller) override
    {
        if (const auto error = failure())
            return *error;
        const auto gone
            = deviceList.removeIf([&room](const DeviceInfo& device) { return device.room == room; });
        if (gone == 0)
            return OperationError::NotFound;
        note(caller, QStringLiteral("device.disconnect"), room);
        return std::monostate{};
    }

    [[nodiscard]] Done pauseViewers(bool paused, const Caller& caller) override
    {
        if (const auto error = failure())
            return *error;
        viewersPaused = paused;
        note(caller, paused ? QStringLiteral("viewers.pause") : QStringLiteral("viewers.resume"), {});
        return std::monostate{};
    }

    // ---- configuration
    [[nodiscard]] ServerConfig config() override { return configuration; }

    [[nodiscard]] std::optional<Problem> changeConfig(
        const ServerConfig& wanted, const Caller& caller) override
    {
        if (configProblem)
            return configProblem;
        configuration = wanted;
        note(caller, QStringLiteral("config.change"), {});
        return std::nullopt;
    }

    [[nodiscard]] IceTestReport testIceServer(const IceServerConfig& server, const QString& url) override
    {
        testedServer = server;
        IceTestReport report = iceReport;
        report.url = url;
        report.finished = true;
        return report;
    }

private:
    [[nodiscard]] std::optional<OperationError> failure() const
    {
        return running ? refusal : OperationError::NotRunning;
    }

    /// The page that `query` asks for, of a list whose ids fall. Returns `next`.
    template <typename Item>
    static qint64 cut(const QList<Item>& all, const PageQuery& query, QList<Item>& page)
    {
        for (const Item& item : all) {
            if (query.before != 0 && item.id >= query.before)
                continue;
            if (page.size() == query.limit)
                return page.last().id;
            page.append(item);
        }
        return 0;
    }

    void note(const Caller& caller, const QString& action, const QString& subject, const QString& detail = {})
    {
        AuditEntry entry;
        entry.id = trail.isEmpty() ? 1 : trail.first().id + 1;
        entry.wall = now.wall + entry.id;
        entry.caller = caller;
        entry.action = action;
        entry.subject = subject;
        entry.detail = detail;
        trail.prepend(entry);
    }

    [[nodiscard]] TokenInfo tokenOf(const TokenRequest& request, bool chosen) const
    {
        TokenInfo token;
        const QByteArray digest
            = QCryptographicHash::hash(request.text.toUtf8(), QCryptographicHash::Sha256).toHex();
        token.key = TokenId(digest.first(32));
        token.id = chosen ? request.text : QString();
        token.fingerprint = QStringLiteral("tok:") + QString::fromLatin1(digest.first(8));
        token.kind = request.kind;
        token.rooms = request.rooms;
        token.streams = request.streams;
        token.note = request.note;
        token.createdBy = request.createdBy;
        token.createdAt = now.wall + tokenList.size();
        token.notBefore = request.notBefore.count();
        token.notAfter = request.notAfter.count();
        token.maxUses = request.maxUses;
        if (request.unusedTtl.count() != 0)
            token.remainingSeconds = request.unusedTtl.count();
        return token;
    }

    QList<TokenInfo>::iterator findToken(const QString& id)
    {
        return std::find_if(
            tokenList.begin(), tokenList.end(), [&id](const TokenInfo& token) { return token.id == id; });
    }
};

} // namespace rdv
