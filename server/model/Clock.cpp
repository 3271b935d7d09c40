// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/model/Clock.h"

namespace rdv {

Now stampNow()
{
    using namespace std::chrono;
    const auto wall = duration_cast<microseconds>(system_clock::now().time_since_epoch());
    return {sinceBoot(), duration_cast<milliseconds>(wall), static_cast<int>(wall.count() % 1000)};
}

} // namespace rdv
