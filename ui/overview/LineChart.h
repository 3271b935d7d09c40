// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/Theme.h"
#include "ui/overview/TimedChart.h"

#include <QList>

#include <array>
#include <functional>

class QLineSeries;

namespace rdv::ui {

/// Lines over time, each with its own colour and its own kind of stroke.
class LineChart : public TimedChart {
    Q_OBJECT

public:
    struct Line {
        QString (*name)(); ///< in the present language
        double (*value)(const StatsPoint& point);
        QString (*text)(double value); ///< with its unit
        QString (*label)(double value); ///< at the axis
        double leastTop = 1; ///< of the axis
        bool hasOwnAxis = false; ///< at the right
        double unit = 1; ///< the axis ends at a round number of these
    };

    LineChart(QString (*title)(), const QList<Line>& lines, QWidget* parent = nullptr);

    void draw(StatsRange range, const QList<StatsPoint>& points) override;
    void retranslate() override;

protected:
    void dress() override;

private:
    struct Side {
        QCategoryAxis* axis = nullptr;
        double top = 0;
        double leastTop = 1;
        double unit = 1;
        QString (*text)(double value) = nullptr;
    };

    [[nodiscard]] Side& sideOf(const Line& line) { return m_sides.at(line.hasOwnAxis ? 1 : 0); }
    void fit(Side& side, double highest);
    void tellLatest(const StatsPoint& point);
    [[nodiscard]] QPen strokeOf(qsizetype line) const;

    QString (*m_titleText)();
    QList<Line> m_lines;
    QList<QLineSeries*> m_series;
    std::array<Side, 2> m_sides;
    StatsPoint m_latest;
    StatsRange m_range = StatsRange::TenMinutes;
};

} // namespace rdv::ui
