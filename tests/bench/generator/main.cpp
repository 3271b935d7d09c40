// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/generator/Measurements.h"

#include <charconv>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <map>
#include <string_view>
#include <sys/resource.h>

namespace {

using namespace rdv::bench;

constexpr const char* kUsage
    = "usage: bench_generator storm|relay|calls|reconnect|stun --port N --pid N "
      "[--dialect ers|socketio4|peerjs|plain] [--rooms N] [--viewers N] [--rate N] [--cost-rate N] "
      "[--under-way N] [--messages N] [--seconds S] [--warm-seconds S] [--idle-seconds S] [--window N]\n";

template <typename Number> bool read(std::string_view text, Number& number)
{
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    return error == std::errc() && end == text.data() + text.size();
}

bool set(Plan& plan, std::string_view option, std::string_view value)
{
    if (option == "--port")
        return read(value, plan.port);
    if (option == "--pid")
        return read(value, plan.pid);
    if (option == "--rooms")
        return read(value, plan.rooms) && plan.rooms > 0;
    if (option == "--viewers")
        return read(value, plan.viewers) && plan.viewers > 0;
    if (option == "--rate")
        return read(value, plan.rate) && plan.rate > 0;
    if (option == "--cost-rate")
        return read(value, plan.costRate);
    if (option == "--under-way")
        return read(value, plan.underWay);
    if (option == "--warm-seconds")
        return read(value, plan.warmSeconds);
    if (option == "--messages")
        return read(value, plan.messages);
    if (option == "--seconds")
        return read(value, plan.seconds);
    if (option == "--idle-seconds")
        return read(value, plan.idleSeconds);
    if (option == "--window")
        return read(value, plan.window) && plan.window > 0;
    return false;
}

void takeAllDescriptors()
{
    rlimit limit{};
    getrlimit(RLIMIT_NOFILE, &limit);
    limit.rlim_cur = limit.rlim_max;
    setrlimit(RLIMIT_NOFILE, &limit);
}

} // namespace

int main(int argc, char** argv)
{
    static const std::map<std::string_view, int (*)(const Plan&)> measurements{
        {"storm", measureStorm},
        {"relay", measureRelay},
        {"calls", measureCalls},
        {"reconnect", measureReconnect},
        {"stun", measureStun},
    };
    const auto measurement = argc > 1 ? measurements.find(argv[1]) : measurements.end();
    Plan plan;
    std::string_view dialectName = "ers";
    bool understood = measurement != measurements.end() && argc % 2 == 0;
    for (int i = 2; understood && i + 1 < argc; i += 2) {
        if (std::string_view(argv[i]) == "--dialect")
            dialectName = argv[i + 1];
        else
            understood = set(plan, argv[i], argv[i + 1]);
    }
    const auto dialect = Dialect::named(dialectName);
    if (!understood || !dialect || plan.port == 0 || plan.pid == 0) {
        std::fputs(kUsage, stderr);
        return 2;
    }
    std::signal(SIGPIPE, SIG_IGN);
    takeAllDescriptors();
    plan.dialect = dialect.get();
    return measurement->second(plan);
}
