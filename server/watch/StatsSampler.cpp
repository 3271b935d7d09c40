// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/watch/StatsSampler.h"

#include <algorithm>
#include <cstddef>

namespace rdv {

StatsSample StatsSampler::take(const Gauges& gauges, const Counters& counters,
    const SessionBook::Outcomes& outcomes, const ProcessUsage& usage, Now now)
{
    m_last = now.steady;
    m_samples.push_back(look(gauges, counters, outcomes, usage, now));
    if (m_samples.size() > kSamples)
        m_samples.pop_front();
    return m_samples.back();
}

QList<StatsSample> StatsSampler::latest(int count) const
{
    const auto wanted = std::clamp<std::ptrdiff_t>(count, 0, static_cast<std::ptrdiff_t>(m_samples.size()));
    return {m_samples.end() - wanted, m_samples.end()};
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
