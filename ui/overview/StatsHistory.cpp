// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/StatsHistory.h"

#include <algorithm>

namespace rdv::ui {

namespace {

struct Shape {
    qint64 interval;
    int count;
};
constexpr std::array<Shape, 3> shapes{{{1000, 600}, {10'000, 360}, {120'000, 720}}};

/// A longer silence between two samples is a gap: nobody knows how what was counted spread over it.
constexpr qint64 longestStep = 5000; // ms
/// The system's clock is corrected now and then; a jump back beyond this makes the past meaningless.
constexpr qint64 clockJitter = 2000; // ms

Shape shapeOf(StatsRange range)
{
    return shapes.at(static_cast<std::size_t>(range));
}

double growth(const StatsSample& now, const StatsSample& before, Counter counter)
{
    return static_cast<double>(now.counter(counter) - before.counter(counter));
}

/// Totals that fell belong to another life of the process.
bool isSameLife(const StatsSample& now, const StatsSample& before)
{
    const auto grew = [](const auto& later, const auto& earlier) {
        return std::equal(later.begin(), later.end(), earlier.begin(),
            [](std::uint64_t a, std::uint64_t b) { return a >= b; });
    };
    return now.cpuMs >= before.cpuMs && grew(now.counters, before.counters)
        && grew(now.outcomes, before.outcomes);
}

} // namespace

StatsHistory::StatsHistory()
{
    for (std::size_t i = 0; i < shapes.size(); ++i) {
        m_rings.at(i).interval = shapes.at(i).interval;
        m_rings.at(i).cells.resize(static_cast<std::size_t>(shapes.at(i).count));
    }
}

qint64 StatsHistory::intervalOf(StatsRange range)
{
    return shapeOf(range).interval;
}

int StatsHistory::countOf(StatsRange range)
{
    return shapeOf(range).count;
}

StatsHistory::Cell& StatsHistory::Ring::open(qint64 wall)
{
    const qint64 number = wall / interval;
    Cell& cell = cells[static_cast<std::size_t>(number) % cells.size()];
    if (cell.number != number) {
        cell = Cell{};
        cell.number = number;
    }
    return cell;
}

const StatsHistory::Cell* StatsHistory::Ring::find(qint64 number) const
{
    const Cell& cell = cells[static_cast<std::size_t>(number) % cells.size()];
    return cell.number == number ? &cell : nullptr;
}

void StatsHistory::take(const StatsSample& sample)
{
    if (m_last && sample.wall <= m_last->wall) {
        if (m_last->wall - sample.wall <= clockJitter)
            return;
        *this = StatsHistory();
    }
    const bool isContinued = m_last && isSameLife(sample, *m_last);
    for (Ring& ring : m_rings)
        add(ring.open(sample.wall), sample, isContinued);
    m_last = sample;
}

void StatsHistory::add(Cell& cell, const StatsSample& sample, bool isContinued) const
{
    cell.devices = std::max(cell.devices, sample.devices);
    cell.viewers = std::max(cell.viewers, sample.viewers);
    cell.memoryBytes = std::max(cell.memoryBytes, sample.memoryBytes);
    if (!isContinued)
        return;
    for (std::size_t i = 0; i < cell.outcomes.size(); ++i)
        cell.outcomes.at(i) += sample.outcomes.at(i) - m_last->outcomes.at(i);
    if (sample.wall - m_last->wall > longestStep)
        return;
    cell.seconds += static_cast<double>(sample.wall - m_last->wall) / 1000;
    cell.received += growth(sample, *m_last, Counter::MessagesReceived);
    cell.sent += growth(sample, *m_last, Counter::MessagesSent);
    cell.stunRequests += growth(sample, *m_last, Counter::StunRequests);
    cell.cpuSeconds += static_cast<double>(sample.cpuMs - m_last->cpuMs) / 1000;
}

StatsPoint StatsHistory::pointOf(const Cell& cell)
{
    StatsPoint point;
    point.isKnown = true;
    point.devices = cell.devices;
    point.viewers = cell.viewers;
    point.memoryBytes = cell.memoryBytes;
    point.outcomes = cell.outcomes;
    if (cell.seconds > 0) {
        point.received = cell.received / cell.seconds;
        point.sent = cell.sent / cell.seconds;
        point.stunRequests = cell.stunRequests / cell.seconds;
        point.cpu = cell.cpuSeconds / cell.seconds;
    }
    return point;
}

QList<StatsPoint> StatsHistory::points(StatsRange range, qint64 now) const
{
    const Ring& from = ring(range);
    const qint64 newest = now / from.interval;
    const int count = countOf(range);
    QList<StatsPoint> points(count);
    for (int i = 0; i < count; ++i) {
        if (const Cell* cell = from.find(newest - count + 1 + i))
            points[i] = pointOf(*cell);
    }
    return points;
}

OutcomeCounts StatsHistory::outcomesOfLastHour(qint64 now) const
{
    OutcomeCounts sum{};
    for (const StatsPoint& point : points(StatsRange::Hour, now)) {
        for (std::size_t i = 0; i < sum.size(); ++i)
            sum.at(i) += point.outcomes.at(i);
    }
    return sum;
}

double StatsHistory::stunRate() const
{
    constexpr qint64 span = 5;
    double seconds = 0;
    double requests = 0;
    for (qint64 age = 0; m_last && age < span; ++age) {
        if (const Cell* cell = ring(StatsRange::TenMinutes).find(m_last->wall / 1000 - age)) {
            seconds += cell->seconds;
            requests += cell->stunRequests;
        }
    }
    return seconds > 0 ? requests / seconds : 0;
}

std::optional<double> StatsHistory::successRate(const OutcomeCounts& outcomes)
{
    const auto of = [&outcomes](SessionOutcome outcome) {
        return static_cast<double>(outcomes.at(static_cast<std::size_t>(outcome)));
    };
    const double watched = of(SessionOutcome::Watched);
    const double all = watched + of(SessionOutcome::Failed) + of(SessionOutcome::Abandoned)
        + of(SessionOutcome::NoDevice) + of(SessionOutcome::NoStream);
    return all > 0 ? std::optional(watched / all) : std::nullopt;
}

} // namespace rdv::ui
