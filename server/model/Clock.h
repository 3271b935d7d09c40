// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/model/Now.h"

namespace rdv {

/// Reads both clocks.
[[nodiscard]] inline Now stampNow()
{
    using namespace std::chrono;
    return {duration_cast<milliseconds>(steady_clock::now().time_since_epoch()),
        duration_cast<milliseconds>(system_clock::now().time_since_epoch())};
}

} // namespace rdv
