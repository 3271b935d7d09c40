// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <vector>

namespace rdv::bench {

/// Times between saying and hearing.
class Latencies {
public:
    void add(std::uint64_t saidNs, std::uint64_t heardNs);
    [[nodiscard]] std::uint64_t count() const { return m_samples.size(); }
    /// Microseconds below which this share of the samples lies.
    [[nodiscard]] double percentile(double share) const;
    /// The median of the quietest fifth of all slices of a tenth of a second, each stood for by its median:
    /// what the server does to a message when nothing else happens on the machine.
    [[nodiscard]] double quietMedian() const;

private:
    struct Sample {
        std::uint64_t at = 0;
        std::uint64_t took = 0;
    };
    std::vector<Sample> m_samples;
};

} // namespace rdv::bench
