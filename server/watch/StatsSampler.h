// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/model/Now.h"
#include "server/model/Watch.h"
#include "server/watch/ProcessUsage.h"
#include "server/watch/SessionBook.h"

namespace rdv {

/// What is there at the moment.
struct Gauges {
    int devices = 0;
    int viewers = 0;
    int sessions = 0;
    int settingUp = 0;
    int tokens = 0;
};

/// One sample a second.
class StatsSampler {
public:
    [[nodiscard]] bool isDue(Now now) const { return !m_last || now.steady - *m_last >= kInterval; }
    [[nodiscard]] StatsSample take(const Gauges& gauges, const Counters& counters,
        const SessionBook::Outcomes& outcomes, const ProcessUsage& usage, Now now);
    /// A sample out of turn.
    [[nodiscard]] static StatsSample look(const Gauges& gauges, const Counters& counters,
        const SessionBook::Outcomes& outcomes, const ProcessUsage& usage, Now now);

private:
    static constexpr std::chrono::milliseconds kInterval{950}; // a timer of a second may be a little early

    std::optional<std::chrono::milliseconds> m_last;
};

} // namespace rdv
