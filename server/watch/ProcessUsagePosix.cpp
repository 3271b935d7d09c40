// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/watch/ProcessUsage.h"

#include <sys/resource.h>

namespace rdv {

namespace {

qint64 milliseconds(const timeval& time)
{
    return qint64{time.tv_sec} * 1000 + time.tv_usec / 1000;
}

} // namespace

// POSIX has no word for the resident set of now; ru_maxrss is its peak and would mislead.
ProcessUsage readProcessUsage()
{
    ProcessUsage usage;
    rusage times{};
    if (getrusage(RUSAGE_SELF, &times) == 0)
        usage.cpuMs = milliseconds(times.ru_utime) + milliseconds(times.ru_stime);
    return usage;
}

} // namespace rdv
