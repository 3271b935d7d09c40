// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/overview/ChartLegend.h"
#include "ui/overview/StatsHistory.h"

#include <QList>
#include <QWidget>

class QCategoryAxis;
class QChart;
class QChartView;

namespace rdv::ui {

class PlainLabel;

/// A chart of the last minutes or hours: its title, a legend with the newest values, and the drawing.
/// It draws only when it is told to, so its owner decides how often.
class TimedChart : public QWidget {
    Q_OBJECT

public:
    explicit TimedChart(QWidget* parent = nullptr);

    /// `points` are of this range.
    virtual void draw(StatsRange range, const QList<StatsPoint>& points) = 0;
    virtual void retranslate() = 0;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void setTitle(const QString& title);
    void setLegend(const QList<ChartLegend::Entry>& entries);
    /// The newest values in words, for those who cannot see them.
    void setLatest(const QString& text);
    /// Makes room for the labels; to be called when those of the values changed.
    void placePlot();
    virtual void dress();
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

    [[nodiscard]] QChart& chart() const { return *m_chart; }
    [[nodiscard]] QCategoryAxis& timeAxis() const { return *m_time; }
    /// Labels the time axis when the range is another than before, or `anew`.
    void showRange(StatsRange range, double first, double last, bool anew = false);

private:
    PlainLabel* m_title;
    ChartLegend* m_legend;
    QChart* m_chart;
    QChartView* m_view;
    QCategoryAxis* m_time;
    int m_range = -1; ///< that the time axis is labelled for
};

} // namespace rdv::ui
