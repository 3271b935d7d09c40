// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/model/Watch.h"

#include <QList>

#include <array>
#include <optional>
#include <vector>

namespace rdv::ui {

using OutcomeCounts = std::array<std::uint64_t, static_cast<std::size_t>(SessionOutcome::Count_)>;

/// One interval of the server's life. Rates are means over it, numbers are its highest.
struct StatsPoint {
    bool isKnown = false; ///< false: the program did not run, or slept
    double received = 0; ///< messages a second
    double sent = 0;
    double stunRequests = 0; ///< a second
    double cpu = 0; ///< share of one core, 1: all of it
    int devices = 0;
    int viewers = 0;
    qint64 memoryBytes = 0;
    OutcomeCounts outcomes{}; ///< visits that ended in it
};

enum class StatsRange { TenMinutes, Hour, Day };

/// The last day of samples at three resolutions. Its size never changes.
class StatsHistory {
public:
    StatsHistory();

    void take(const StatsSample& sample);

    [[nodiscard]] static qint64 intervalOf(StatsRange range); ///< ms
    [[nodiscard]] static int countOf(StatsRange range);
    /// Oldest first; the last holds `now`.
    [[nodiscard]] QList<StatsPoint> points(StatsRange range, qint64 now) const;

    /// Visits that ended within the hour before `now`.
    [[nodiscard]] OutcomeCounts outcomesOfLastHour(qint64 now) const;
    /// Requests a second, over the last few.
    [[nodiscard]] double stunRate() const;
    /// Watched of all that came to an end; none without any.
    [[nodiscard]] static std::optional<double> successRate(const OutcomeCounts& outcomes);

private:
    struct Cell {
        qint64 number = -1; ///< of the interval since the epoch; -1: never filled
        double seconds = 0; ///< that the sums cover
        double received = 0;
        double sent = 0;
        double stunRequests = 0;
        double cpuSeconds = 0;
        int devices = 0;
        int viewers = 0;
        qint64 memoryBytes = 0;
        OutcomeCounts outcomes{};
    };
    struct Ring {
        qint64 interval = 0;
        std::vector<Cell> cells;
        [[nodiscard]] Cell& open(qint64 wall);
        [[nodiscard]] const Cell* find(qint64 number) const;
    };

    [[nodiscard]] const Ring& ring(StatsRange range) const
    {
        return m_rings.at(static_cast<std::size_t>(range));
    }
    void add(Cell& cell, const StatsSample& sample, bool isContinued) const;
    [[nodiscard]] static StatsPoint pointOf(const Cell& cell);

    std::array<Ring, 3> m_rings;
    std::optional<StatsSample> m_last;
};

} // namespace rdv::ui
