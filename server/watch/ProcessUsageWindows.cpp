// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/watch/ProcessUsage.h"

// windows.h comes first: psapi.h needs its types.
// clang-format off
#include <windows.h>
#include <psapi.h>
// clang-format on

namespace rdv {

namespace {

qint64 milliseconds(const FILETIME& time)
{
    // In steps of 100 ns.
    return ((qint64{time.dwHighDateTime} << 32) | time.dwLowDateTime) / 10'000;
}

} // namespace

ProcessUsage readProcessUsage()
{
    ProcessUsage usage;
    PROCESS_MEMORY_COUNTERS memory{};
    if (GetProcessMemoryInfo(GetCurrentProcess(), &memory, sizeof(memory)))
        usage.memoryBytes = static_cast<qint64>(memory.WorkingSetSize);
    FILETIME created{};
    FILETIME ended{};
    FILETIME kernel{};
    FILETIME user{};
    if (GetProcessTimes(GetCurrentProcess(), &created, &ended, &kernel, &user))
        usage.cpuMs = milliseconds(kernel) + milliseconds(user);
    return usage;
}

} // namespace rdv
