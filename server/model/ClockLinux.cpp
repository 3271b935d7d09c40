// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/model/Clock.h"

#include <ctime>

namespace rdv {

std::chrono::milliseconds sinceBoot()
{
    timespec time{};
    clock_gettime(CLOCK_BOOTTIME, &time);
    return std::chrono::milliseconds(
        std::chrono::milliseconds::rep{time.tv_sec} * 1000 + time.tv_nsec / 1'000'000);
}

} // namespace rdv
