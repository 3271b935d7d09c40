// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/generator/Latencies.h"

#include <algorithm>
#include <map>

namespace rdv::bench {

namespace {

constexpr std::uint64_t kSliceNs = 100'000'000;
constexpr size_t kQuietPart = 5;
constexpr double kMicro = 1000.0;

double at(std::vector<std::uint64_t> values, double share)
{
    if (values.empty())
        return 0;
    const auto index = static_cast<size_t>(share * static_cast<double>(values.size() - 1));
    const auto nth = values.begin() + static_cast<std::ptrdiff_t>(index);
    std::nth_element(values.begin(), nth, values.end());
    return static_cast<double>(*nth) / kMicro;
}

} // namespace

void Latencies::add(std::uint64_t saidNs, std::uint64_t heardNs)
{
    m_samples.push_back({saidNs, heardNs - saidNs});
}

double Latencies::percentile(double share) const
{
    std::vector<std::uint64_t> values;
    values.reserve(m_samples.size());
    for (const Sample& sample : m_samples)
        values.push_back(sample.took);
    return at(std::move(values), share);
}

double Latencies::quietMedian() const
{
    std::map<std::uint64_t, std::vector<std::uint64_t>> slices;
    for (const Sample& sample : m_samples)
        slices[sample.at / kSliceNs].push_back(sample.took);
    std::vector<double> medians;
    for (auto& [slice, values] : slices)
        medians.push_back(at(std::move(values), 0.5));
    if (medians.empty())
        return 0;
    std::ranges::sort(medians);
    return medians[std::max<size_t>(medians.size() / kQuietPart, 1) / 2];
}

} // namespace rdv::bench
