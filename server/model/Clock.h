// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/model/Now.h"

namespace rdv {

/// Reads both clocks.
[[nodiscard]] inline Now stampNow()
{
    using namespace std::chrono;
    const auto wall = duration_cast<microseconds>(system_clock::now().time_since_epoch());
    return {duration_cast<milliseconds>(steady_clock::now().time_since_epoch()),
        duration_cast<milliseconds>(wall), static_cast<int>(wall.count() % 1000)};
}

} // namespace rdv
