// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/entrance/DescriptorLimit.h"

#include <algorithm>
#include <sys/resource.h>

namespace rdv {

int descriptorLimit()
{
    constexpr rlim_t ceiling
        = 1'048'576; // also what macOS takes at most, where the hard limit says "infinite"
    constexpr int fallback = 256;
    rlimit limit{};
    if (getrlimit(RLIMIT_NOFILE, &limit) != 0)
        return fallback;
    const rlim_t wanted = std::min(limit.rlim_max, ceiling);
    if (limit.rlim_cur < wanted) {
        rlimit raised = limit;
        raised.rlim_cur = wanted;
        if (setrlimit(RLIMIT_NOFILE, &raised) == 0)
            limit = raised;
    }
    return static_cast<int>(std::min(limit.rlim_cur, ceiling));
}

} // namespace rdv
