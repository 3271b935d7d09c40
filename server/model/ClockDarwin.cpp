// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/model/Clock.h"

#include <cstdint>
#include <mach/mach_time.h>

namespace rdv {

std::chrono::milliseconds sinceBoot()
{
    static const mach_timebase_info_data_t base = [] {
        mach_timebase_info_data_t info{};
        mach_timebase_info(&info);
        return info;
    }();
    // Ticks × numerator overflows 64 bits after some months; whole milliseconds of ticks do not.
    const std::uint64_t ticksPerMs = std::uint64_t{1'000'000} * base.denom / base.numer;
    return std::chrono::milliseconds(mach_continuous_time() / ticksPerMs);
}

} // namespace rdv
