// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/model/Now.h"
#include "server/model/Watch.h"

#include <QSet>

#include <chrono>
#include <optional>

namespace rdv {

/// Where the collector looks up what something has become; empty: it is gone.
class WatchSource {
public:
    virtual ~WatchSource() = default;
    [[nodiscard]] virtual std::optional<DeviceInfo> findDevice(const QString& room) const = 0;
    [[nodiscard]] virtual std::optional<SessionInfo> findSession(const SessionId& id) const = 0;
    [[nodiscard]] virtual std::optional<TokenInfo> findToken(const TokenId& key) const = 0;
};

/// Notes what has changed by name, and turns it into values at most ten times a second: a flush costs what
/// has changed, and a row that changed a hundred times comes once.
class ChangeCollector {
public:
    static constexpr std::chrono::milliseconds kInterval{100};

    void touchRoom(const QString& room) { m_rooms.insert(room); }
    void touchSession(const SessionId& session) { m_sessions.insert(session); }
    void touchToken(const TokenId& token) { m_tokens.insert(token); }
    void addEvent(const Event& event);
    void setStatus(const ServerStatus& status) { m_rest.status = status; }
    void setSample(const StatsSample& sample) { m_rest.sample = sample; }

    [[nodiscard]] bool isEmpty() const;
    /// How long the next flush has to wait.
    [[nodiscard]] std::chrono::milliseconds wait(Now now) const;
    /// Everything since the last time. Empty when nothing changed or it is too early.
    [[nodiscard]] std::optional<ServerChanges> take(const WatchSource& source, Now now);
    /// The same, however early.
    [[nodiscard]] std::optional<ServerChanges> takeAtOnce(const WatchSource& source, Now now);
    void clear();

private:
    QSet<QString> m_rooms;
    QSet<SessionId> m_sessions;
    QSet<TokenId> m_tokens;
    ServerChanges m_rest; ///< what comes as values
    std::optional<std::chrono::milliseconds> m_lastTake;
};

} // namespace rdv
