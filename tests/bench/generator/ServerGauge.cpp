// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/generator/ServerGauge.h"

#include <filesystem>
#include <fstream>
#include <string>

namespace rdv::bench {

namespace fs = std::filesystem;

std::uint64_t ServerGauge::cpuNs() const
{
    std::uint64_t sum = 0;
    std::error_code ended;
    for (const auto& task : fs::directory_iterator("/proc/" + std::to_string(m_pid) + "/task", ended)) {
        std::uint64_t onCpu = 0;
        std::ifstream(task.path() / "schedstat") >> onCpu;
        sum += onCpu;
    }
    return sum;
}

ServerGauge::Memory ServerGauge::memory() const
{
    Memory memory;
    std::ifstream file("/proc/" + std::to_string(m_pid) + "/smaps_rollup");
    for (std::string line; std::getline(file, line);) {
        if (line.starts_with("Rss:"))
            memory.rssKiB = std::stod(line.substr(4));
        else if (line.starts_with("Pss:"))
            memory.pssKiB = std::stod(line.substr(4));
    }
    return memory;
}

} // namespace rdv::bench
