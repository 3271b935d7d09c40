// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/generator/JsonLine.h"
#include "tests/bench/generator/Rooms.h"
#include "tests/bench/generator/ServerGauge.h"

namespace rdv::bench {

int measureStorm(const Plan& plan)
{
    const ServerGauge gauge(plan.pid);
    Swarm swarm(*plan.dialect, plan.port, plan.window);
    const auto memoryBefore = gauge.memory();
    const std::uint64_t cpuBefore = gauge.cpuNs();
    const std::uint64_t begin = nowNs();
    if (!fillWithDevices(swarm, plan.rooms))
        return 1;
    const auto seconds = static_cast<double>(nowNs() - begin) / 1e9;
    const auto cpu = static_cast<double>(gauge.cpuNs() - cpuBefore);
    turnFor(swarm, plan.idleSeconds);
    const auto memory = gauge.memory();
    const double joins = plan.rooms;
    JsonLine()
        .text("measurement", "storm")
        .number("rooms", plan.rooms)
        .number("joins_per_second", joins / seconds)
        .number("cpu_us_per_join", cpu / joins / 1000)
        .number("rss_kib_per_connection", (memory.rssKiB - memoryBefore.rssKiB) / joins)
        .number("pss_kib_per_connection", (memory.pssKiB - memoryBefore.pssKiB) / joins)
        .number("rss_mib", memory.rssKiB / 1024)
        .number("lost", swarm.losses())
        .print();
    return swarm.losses() == 0 ? 0 : 1;
}

} // namespace rdv::bench
