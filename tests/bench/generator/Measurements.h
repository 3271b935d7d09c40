// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/bench/generator/Dialect.h"

#include <cstdint>
#include <sys/types.h>

namespace rdv::bench {

struct Plan {
    const Dialect* dialect = nullptr; ///< not for STUN
    std::uint16_t port = 0;
    pid_t pid = 0; ///< of the server
    unsigned rooms = 100;
    unsigned viewers = ~0U; ///< at most; rooms beyond that have a waiting device and no viewer
    unsigned rate = 2000; ///< messages per second while latency is measured
    unsigned costRate
        = 0; ///< messages per second while processor time is measured; 0: the same messages tell both
    unsigned underWay = 0; ///< messages at a time while the cost at full load is measured; 0: it is not
    unsigned messages = 0; ///< a fixed number instead of a time
    double warmSeconds = 0; ///< of messages that do not count
    double seconds = 5;
    double idleSeconds = 2; ///< watched before the messages, to know what silence costs
    unsigned window = 64; ///< connections that come about, or calls, at a time
};

// Each prints one line of JSON and returns an exit code: 0, or 1 when something was lost or did not come
// about.

/// Devices that come all at once, and what they hold once they wait.
int measureStorm(const Plan& plan);
/// Messages spread evenly over all rooms: processor time, latency.
int measureRelay(const Plan& plan);
/// Whole calls beside the rooms that wait: both ends join, 42 messages, both leave.
int measureCalls(const Plan& plan);
/// Devices whose server is started anew by whoever runs this; prints `{"waiting":N}` when that may happen.
int measureReconnect(const Plan& plan);
/// Binding requests over UDP.
int measureStun(const Plan& plan);

} // namespace rdv::bench
