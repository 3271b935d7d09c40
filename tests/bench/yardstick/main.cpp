// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/yardstick/Relay.h"

#include <csignal>
#include <cstdio>
#include <sys/resource.h>

namespace {

volatile bool ended = false;

} // namespace

int main()
{
    rlimit limit{};
    getrlimit(RLIMIT_NOFILE, &limit);
    limit.rlim_cur = limit.rlim_max;
    setrlimit(RLIMIT_NOFILE, &limit);
    std::signal(SIGTERM, [](int) { ended = true; });
    rdv::bench::Relay relay;
    std::printf("listening %u\n", static_cast<unsigned>(relay.port()));
    std::fflush(stdout);
    relay.serve(ended);
    return 0;
}
