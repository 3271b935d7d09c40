// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/bench/generator/Measurements.h"
#include "tests/bench/generator/Swarm.h"

namespace rdv::bench {

/// Turns until `done()`; false when that takes more than `seconds`.
template <typename Done> bool turnUntil(Swarm& swarm, double seconds, Done done)
{
    constexpr std::uint64_t kStepNs = 1'000'000;
    const std::uint64_t deadline = nowNs() + static_cast<std::uint64_t>(seconds * 1e9);
    while (!done()) {
        if (nowNs() > deadline)
            return false;
        swarm.turn(kStepNs);
    }
    return true;
}

/// Turns for this long.
void turnFor(Swarm& swarm, double seconds);

/// A waiting device in each room; false when they did not all come.
bool fillWithDevices(Swarm& swarm, unsigned rooms);

/// A viewer for each device there is, but not more than `most`, and the two made mates.
bool fillWithViewers(Swarm& swarm, unsigned most);

} // namespace rdv::bench
