// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/model/Counters.h"
#include "server/model/DeviceInfo.h"
#include "server/model/Event.h"
#include "server/model/Infos.h"
#include "server/model/SessionInfo.h"
#include "server/model/Tokens.h"

#include <QList>
#include <QStringList>

#include <array>
#include <cstdint>
#include <optional>

namespace rdv {

/// One second of the server's life. Counters and outcomes are totals since the process began.
struct StatsSample {
    qint64 wall = 0; ///< milliseconds since the Unix epoch
    int devices = 0;
    int viewers = 0; ///< queued or paired
    int sessions = 0; ///< paired
    int settingUp = 0; ///< paired and not yet connected, failed or ended
    int tokens = 0; ///< unused or in their window
    std::array<std::uint64_t, static_cast<std::size_t>(Counter::Count_)> counters{};
    std::array<std::uint64_t, static_cast<std::size_t>(SessionOutcome::Count_)> outcomes{};
    qint64 memoryBytes = 0; ///< resident set of the process; 0: unknown
    qint64 cpuMs = 0; ///< processor time of the process

    [[nodiscard]] std::uint64_t counter(Counter which) const
    {
        return counters[static_cast<std::size_t>(which)];
    }
    [[nodiscard]] std::uint64_t outcome(SessionOutcome which) const
    {
        return outcomes[static_cast<std::size_t>(which)];
    }
};

/// What changed since the last time. Several changes of one row within a tenth of a second come as one.
struct ServerChanges {
    bool isComplete = false; ///< the first: it replaces everything the watcher has
    std::optional<ServerStatus> status;
    QList<DeviceInfo> devices; ///< new or changed
    QStringList goneDevices; ///< rooms
    QList<SessionInfo> sessions; ///< new or changed; ended ones stay for 24 h
    QList<SessionId> goneSessions;
    QList<TokenInfo> tokens; ///< new or changed
    QList<TokenId> goneTokens;
    QList<Event> events;
    std::optional<StatsSample> sample;
};

} // namespace rdv

Q_DECLARE_METATYPE(rdv::ServerChanges)
