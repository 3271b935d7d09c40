// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/LineChart.h"

#include "ui/overview/ChartAxes.h"
#include "ui/overview/RoundedScale.h"

#include <QChart>
#include <QLineSeries>

#include <algorithm>

namespace rdv::ui {

namespace {

constexpr std::array strokes{Qt::SolidLine, Qt::DashLine};
constexpr std::array colours{Meaning::Series1, Meaning::Series2};

QList<QPointF> pointsOf(const QList<StatsPoint>& points, double (*value)(const StatsPoint&))
{
    QList<QPointF> result;
    result.reserve(points.size());
    for (qsizetype i = 0; i < points.size(); ++i) {
        // Nothing ran in a gap, so there is nothing to draw but the ground.
        result.emplaceBack(static_cast<double>(i), points[i].isKnown ? value(points[i]) : 0.0);
    }
    return result;
}

} // namespace

LineChart::LineChart(QString (*title)(), const QList<Line>& lines, QWidget* parent)
    : TimedChart(parent)
    , m_titleText(title)
    , m_lines(lines)
{
    for (const Line& line : m_lines) {
        Side& side = sideOf(line);
        if (side.axis == nullptr) {
            side.axis = new QCategoryAxis(&chart());
            side.leastTop = line.leastTop;
            side.unit = line.unit;
            side.text = line.label;
            chart().addAxis(side.axis, line.hasOwnAxis ? Qt::AlignRight : Qt::AlignLeft);
            // One grid is enough for the eye.
            side.axis->setGridLineVisible(!line.hasOwnAxis);
        }
        auto* series = new QLineSeries(&chart());
        chart().addSeries(series);
        series->attachAxis(&timeAxis());
        series->attachAxis(side.axis);
        m_series += series;
    }
    LineChart::dress();
    LineChart::retranslate();
}

void LineChart::dress()
{
    TimedChart::dress();
    for (qsizetype i = 0; i < m_series.size(); ++i) {
        m_series[i]->setPen(strokeOf(i));
    }
    tellLatest(m_latest);
}

QPen LineChart::strokeOf(qsizetype line) const
{
    const auto kind = static_cast<std::size_t>(line) % strokes.size();
    QPen pen(Theme::instance().colour(colours.at(kind)));
    pen.setWidthF(1.6);
    pen.setStyle(strokes.at(kind));
    return pen;
}

void LineChart::retranslate()
{
    setTitle(m_titleText());
    showRange(m_range, 0, StatsHistory::countOf(m_range) - 1, true);
    for (Side& side : m_sides) {
        side.top = 0;
        if (side.axis != nullptr)
            fit(side, 0);
    }
    tellLatest(m_latest);
}

void LineChart::draw(StatsRange range, const QList<StatsPoint>& points)
{
    m_range = range;
    showRange(range, 0, static_cast<double>(points.size() - 1));
    std::array<double, 2> highest{};
    for (qsizetype i = 0; i < m_lines.size(); ++i) {
        const QList<QPointF> line = pointsOf(points, m_lines[i].value);
        double& most = highest.at(m_lines[i].hasOwnAxis ? 1 : 0);
        for (const QPointF& point : line)
            most = std::max(most, point.y());
        m_series[i]->replace(line);
    }
    for (std::size_t side = 0; side < m_sides.size(); ++side) {
        if (m_sides.at(side).axis != nullptr)
            fit(m_sides.at(side), highest.at(side));
    }
    if (!points.isEmpty())
        m_latest = points.last();
    tellLatest(m_latest);
}

void LineChart::fit(Side& side, double highest)
{
    const double top
        = side.unit * roundedScale(highest / side.unit, side.leastTop / side.unit, side.top / side.unit);
    if (top == side.top)
        return;
    side.top = top;
    labelValues(*side.axis, top, side.text);
    placePlot();
}

void LineChart::tellLatest(const StatsPoint& point)
{
    QString all;
    QList<ChartLegend::Entry> legend;
    for (qsizetype i = 0; i < m_lines.size(); ++i) {
        const Line& line = m_lines[i];
        //: The newest value of a line in a chart: "received 12/s"
        const QString one = tr("%1 %2", "name, value").arg(line.name(), line.text(line.value(point)));
        legend += {one, strokeOf(i), {}};
        //: Joins the newest values of a chart's lines
        all = all.isEmpty() ? one : tr("%1, %2", "list").arg(all, one);
    }
    setLegend(legend);
    setLatest(all);
}

} // namespace rdv::ui
