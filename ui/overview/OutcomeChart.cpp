// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/OutcomeChart.h"

#include "ui/kit/Formats.h"
#include "ui/kit/Theme.h"
#include "ui/kit/Wording.h"
#include "ui/overview/ChartAxes.h"
#include "ui/overview/RoundedScale.h"

#include <QBarSet>
#include <QChart>
#include <QStackedBarSeries>

#include <algorithm>

namespace rdv::ui {

namespace {

constexpr int bars = 30;

struct Kind {
    SessionOutcome outcome;
    Meaning colour;
    Qt::BrushStyle pattern;
};
constexpr std::array<Kind, 5> kinds{{
    {SessionOutcome::Watched, Meaning::Good, Qt::SolidPattern},
    {SessionOutcome::Failed, Meaning::Bad, Qt::BDiagPattern},
    {SessionOutcome::Abandoned, Meaning::Series1, Qt::Dense4Pattern},
    {SessionOutcome::NoDevice, Meaning::Series2, Qt::FDiagPattern},
    {SessionOutcome::NoStream, Meaning::Series4, Qt::DiagCrossPattern},
}};

double sumOf(const QList<StatsPoint>& points, qsizetype from, qsizetype to, SessionOutcome outcome)
{
    double sum = 0;
    for (qsizetype i = from; i < to; ++i)
        sum += static_cast<double>(points[i].outcomes.at(static_cast<std::size_t>(outcome)));
    return sum;
}

QString countText(double count)
{
    return Formats::decimal(count, count == static_cast<int>(count) ? 0 : 1);
}

} // namespace

OutcomeChart::OutcomeChart(QWidget* parent)
    : TimedChart(parent)
    , m_series(new QStackedBarSeries(&chart()))
    , m_axis(new QCategoryAxis(&chart()))
{
    for (int kind = 0; kind < static_cast<int>(kinds.size()); ++kind) {
        auto* set = new QBarSet(QString(), m_series);
        set->append(QList<qreal>(bars, 0));
        m_series->append(set);
        m_sets += set;
    }
    m_series->setBarWidth(0.8);
    chart().addSeries(m_series);
    chart().addAxis(m_axis, Qt::AlignLeft);
    m_series->attachAxis(&timeAxis());
    m_series->attachAxis(m_axis);
    OutcomeChart::dress();
    OutcomeChart::retranslate();
}

void OutcomeChart::dress()
{
    TimedChart::dress();
    for (std::size_t kind = 0; kind < kinds.size(); ++kind) {
        const QColor colour = Theme::instance().colour(kinds.at(kind).colour);
        m_sets[static_cast<qsizetype>(kind)]->setBrush(QBrush(colour, kinds.at(kind).pattern));
        m_sets[static_cast<qsizetype>(kind)]->setPen(QPen(colour));
    }
    tellSums();
}

void OutcomeChart::retranslate()
{
    setTitle(tr("How sessions ended"));
    showRange(m_range, -0.5, bars - 0.5, true);
    m_top = roundedScale(m_top, 2, 0);
    labelValues(*m_axis, m_top, countText);
    placePlot();
    tellSums();
}

void OutcomeChart::draw(StatsRange range, const QList<StatsPoint>& points)
{
    m_range = range;
    showRange(range, -0.5, bars - 0.5);
    const qsizetype width = points.size() / bars;
    double highest = 0;
    for (int bar = 0; bar < bars; ++bar) {
        double height = 0;
        for (std::size_t kind = 0; kind < kinds.size(); ++kind) {
            const double value = sumOf(points, bar * width, (bar + 1) * width, kinds.at(kind).outcome);
            QBarSet& set = *m_sets[static_cast<qsizetype>(kind)];
            // Every replacement lays the whole chart out anew.
            if (set.at(bar) != value)
                set.replace(bar, value);
            height += value;
        }
        highest = std::max(highest, height);
    }
    if (const double top = roundedScale(highest, 2, m_top); top != m_top) {
        m_top = top;
        labelValues(*m_axis, top, countText);
        placePlot();
    }
    for (const Kind& kind : kinds)
        m_sums.at(static_cast<std::size_t>(kind.outcome))
            = static_cast<std::uint64_t>(sumOf(points, 0, points.size(), kind.outcome));
    tellSums();
}

void OutcomeChart::tellSums()
{
    QString all;
    QList<ChartLegend::Entry> legend;
    for (std::size_t i = 0; i < kinds.size(); ++i) {
        const auto sum = static_cast<qint64>(m_sums.at(static_cast<std::size_t>(kinds.at(i).outcome)));
        //: How often sessions ended in this way: "watched 12"
        const QString one
            = tr("%1 %2", "outcome, count").arg(Wording::outcome(kinds.at(i).outcome), Formats::number(sum));
        const QBarSet& set = *m_sets[static_cast<qsizetype>(i)];
        legend += {one, set.pen(), set.brush()};
        if (sum == 0)
            continue;
        //: Joins the counts of a chart
        all = all.isEmpty() ? one : tr("%1, %2", "list").arg(all, one);
    }
    setLegend(legend);
    setLatest(all.isEmpty() ? tr("None ended yet") : all);
}

} // namespace rdv::ui
