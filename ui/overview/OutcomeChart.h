// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/overview/TimedChart.h"

#include <QList>

class QBarSet;
class QStackedBarSeries;

namespace rdv::ui {

/// How visits ended, as bars of intervals. Each kind has a colour and a pattern.
class OutcomeChart : public TimedChart {
    Q_OBJECT

public:
    explicit OutcomeChart(QWidget* parent = nullptr);

    void draw(StatsRange range, const QList<StatsPoint>& points) override;
    void retranslate() override;

protected:
    void dress() override;

private:
    void tellSums();

    QStackedBarSeries* m_series;
    QList<QBarSet*> m_sets;
    QCategoryAxis* m_axis;
    double m_top = 0;
    OutcomeCounts m_sums{};
    StatsRange m_range = StatsRange::TenMinutes;
};

} // namespace rdv::ui
