// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/watch/ProcessUsage.h"

#include <mach/mach.h>
#include <sys/resource.h>

namespace rdv {

namespace {

qint64 milliseconds(const timeval& time)
{
    return qint64{time.tv_sec} * 1000 + time.tv_usec / 1000;
}

} // namespace

ProcessUsage readProcessUsage()
{
    ProcessUsage usage;
    mach_task_basic_info info{};
    mach_msg_type_number_t size = MACH_TASK_BASIC_INFO_COUNT;
    if (task_info(mach_task_self(), MACH_TASK_BASIC_INFO, reinterpret_cast<task_info_t>(&info), &size)
        == KERN_SUCCESS)
        usage.memoryBytes = static_cast<qint64>(info.resident_size);
    rusage times{};
    if (getrusage(RUSAGE_SELF, &times) == 0)
        usage.cpuMs = milliseconds(times.ru_utime) + milliseconds(times.ru_stime);
    return usage;
}

} // namespace rdv
