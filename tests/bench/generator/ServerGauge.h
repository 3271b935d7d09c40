// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <sys/types.h>

namespace rdv::bench {

/// What a server's process has used, from /proc.
class ServerGauge {
public:
    explicit ServerGauge(pid_t pid)
        : m_pid(pid)
    {
    }

    /// Nanoseconds on a processor, of all threads.
    [[nodiscard]] std::uint64_t cpuNs() const;

    struct Memory {
        double rssKiB = 0;
        double pssKiB = 0;
    };
    [[nodiscard]] Memory memory() const;

private:
    pid_t m_pid;
};

} // namespace rdv::bench
