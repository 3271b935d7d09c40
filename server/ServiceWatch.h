// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/core/Rendezvous.h"
#include "server/model/Audit.h"
#include "server/watch/ChangeCollector.h"
#include "server/watch/DeviceBook.h"
#include "server/watch/SessionBook.h"
#include "server/watch/StatsSampler.h"

#include <QSet>

#include <optional>

namespace rdv {

/// What a watcher of the service sees: the books, which are always kept, and the changes, which are collected
/// only while somebody watches. It outlives the rules, which live from a start to a stop.
class ServiceWatch : private WatchSource {
public:
    explicit ServiceWatch(const Counters& counters)
        : m_counters(counters)
    {
    }

    void attach(const Rendezvous& rules); ///< a server has started
    /// Sessions that ended in earlier runs, newest first. False: what follows would not be taken either.
    bool restore(const QList<PastSession>& sessions, Now now);
    void detach(Now now); ///< it stops; the rules are still there

    void setWatched(bool isWatched);
    [[nodiscard]] bool isWatched() const { return m_isWatched; }

    void take(const Effects& effects, Now now);
    void add(const Event& event);
    void add(const SessionId& session, const LadderStep& step) { m_sessions.add(session, step); }
    void touchToken(const TokenId& token);
    void touchEveryRoom(); ///< what may be joined has changed
    void setStatus(const ServerStatus& status); ///< as it is; told when it differs from the last one
    /// Once a second: ages the books and takes the sample.
    void everySecond(Now now);

    [[nodiscard]] bool hasChanges() const
    {
        return m_isWatched && (!m_dirtyRooms.isEmpty() || !m_changes.isEmpty());
    }
    [[nodiscard]] std::chrono::milliseconds wait(Now now) const { return m_changes.wait(now); }
    [[nodiscard]] std::optional<ServerChanges> takeChanges(Now now);
    [[nodiscard]] std::optional<ServerChanges> takeChangesAtOnce(Now now);
    [[nodiscard]] StatsSample sample(Now now) const;
    [[nodiscard]] QList<StatsSample> samples(int seconds) const { return m_sampler.latest(seconds); }
    [[nodiscard]] QList<DeviceInfo> devices(Now now);
    [[nodiscard]] ServerChanges everything(const ServerStatus& status, Now now);
    [[nodiscard]] Ladder ladder(const SessionId& session) const { return m_sessions.ladder(session); }

private:
    [[nodiscard]] std::optional<DeviceInfo> findDevice(const QString& room) const override;
    [[nodiscard]] std::optional<SessionInfo> findSession(const SessionId& id) const override;
    [[nodiscard]] std::optional<TokenInfo> findToken(const TokenId& key) const override;
    void enterDevices(Now now);
    void touchRooms(const QStringList& rooms);
    void touchSessions(const QList<SessionId>& sessions);
    [[nodiscard]] Gauges gauges() const;

    const Counters& m_counters;
    const Rendezvous* m_rules = nullptr;
    DeviceBook m_devices;
    SessionBook m_sessions;
    ChangeCollector m_changes;
    StatsSampler m_sampler;
    QSet<QString> m_dirtyRooms; ///< not yet entered into the book
    std::optional<ServerStatus> m_lastStatus;
    std::optional<std::chrono::milliseconds> m_lastSweep;
    bool m_isWatched = false;
};

} // namespace rdv
