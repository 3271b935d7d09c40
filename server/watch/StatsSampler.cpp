// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/watch/StatsSampler.h"

namespace rdv {

StatsSample StatsSampler::take(const Gauges& gauges, const Counters& counters,
    const SessionBook::Outcomes& outcomes, const ProcessUsage& usage, Now now)
{
    m_last = now.steady;
    return look(gauges, counters, outcomes, usage, now);
}

StatsSample StatsSampler::look(const Gauges& gauges, const Counters& counters,
    const SessionBook::Outcomes& outcomes, const ProcessUsage& usage, Now now)
{
    StatsSample sample;
    sample.wall = now.wall.count();
    sample.devices = gauges.devices;
    sample.viewers = gauges.viewers;
    sample.sessions = gauges.sessions;
    sample.settingUp = gauges.settingUp;
    sample.tokens = gauges.tokens;
    for (size_t i = 0; i < sample.counters.size(); ++i)
        sample.counters[i] = counters.value(static_cast<Counter>(i));
    sample.outcomes = outcomes;
    sample.memoryBytes = usage.memoryBytes;
    sample.cpuMs = usage.cpuMs;
    return sample;
}

} // namespace rdv
