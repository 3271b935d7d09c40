// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/model/Now.h"

namespace rdv {

/// Both clocks, read now. Called where something comes in from outside; rules get the value as an argument.
[[nodiscard]] inline Now readClocks()
{
    using std::chrono::duration_cast;
    using std::chrono::milliseconds;
    return {duration_cast<milliseconds>(std::chrono::steady_clock::now().time_since_epoch()),
        duration_cast<milliseconds>(std::chrono::system_clock::now().time_since_epoch())};
}

} // namespace rdv
