// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ProcessSetup.h"

#include <csignal>
#include <sys/resource.h>

namespace rdv {

void prepareProcess(int /*argc*/, const char* const* /*argv*/)
{
    std::signal(SIGPIPE, SIG_IGN);
    rlimit limit{};
    if (::getrlimit(RLIMIT_NOFILE, &limit) == 0 && limit.rlim_cur < limit.rlim_max) {
        limit.rlim_cur = limit.rlim_max;
        ::setrlimit(RLIMIT_NOFILE, &limit);
    }
    // A core file would hold every secret.
    constexpr rlimit none{};
    ::setrlimit(RLIMIT_CORE, &none);
}

void announceExit(ExitCode /*code*/)
{
    // Whoever waits for the process hears it from the system.
}

} // namespace rdv
