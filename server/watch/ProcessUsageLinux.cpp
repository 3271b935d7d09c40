// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/watch/ProcessUsage.h"

#include <QByteArray>
#include <QFile>

#include <sys/resource.h>
#include <unistd.h>

namespace rdv {

using namespace Qt::StringLiterals;

namespace {

qint64 milliseconds(const timeval& time)
{
    return qint64{time.tv_sec} * 1000 + time.tv_usec / 1000;
}

} // namespace

ProcessUsage readProcessUsage()
{
    ProcessUsage usage;
    QFile statm(u"/proc/self/statm"_s); // pages: total, resident, …
    if (statm.open(QIODevice::ReadOnly)) {
        const QList<QByteArray> pages = statm.readAll().split(' ');
        if (pages.size() > 1)
            usage.memoryBytes = pages.at(1).toLongLong() * sysconf(_SC_PAGESIZE);
    }
    rusage times{};
    if (getrusage(RUSAGE_SELF, &times) == 0)
        usage.cpuMs = milliseconds(times.ru_utime) + milliseconds(times.ru_stime);
    return usage;
}

} // namespace rdv
