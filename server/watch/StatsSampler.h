// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/model/Now.h"
#include "server/model/Watch.h"
#include "server/watch/ProcessUsage.h"
#include "server/watch/SessionBook.h"

#include <deque>

namespace rdv {

/// What is there at the moment.
struct Gauges {
    int devices = 0;
    int viewers = 0;
    int sessions = 0;
    int settingUp = 0;
    int tokens = 0;
};

/// One sample a second, and those of the last hour.
class StatsSampler {
public:
    static constexpr int kSamples = 3600;

    [[nodiscard]] bool isDue(Now now) const { return !m_last || now.steady - *m_last >= kInterval; }
    [[nodiscard]] StatsSample take(const Gauges& gauges, const Counters& counters,
        const SessionBook::Outcomes& outcomes, const ProcessUsage& usage, Now now);
    /// Oldest first, at most `count`: the newest of them.
    [[nodiscard]] QList<StatsSample> latest(int count) const;
    /// A sample out of turn.
    [[nodiscard]] static StatsSample look(const Gauges& gauges, const Counters& counters,
        const SessionBook::Outcomes& outcomes, const ProcessUsage& usage, Now now);

private:
    static constexpr std::chrono::milliseconds kInterval{950}; // a timer of a second may be a little early

    std::optional<std::chrono::milliseconds> m_last;
    std::deque<StatsSample> m_samples;
};

} // namespace rdv
