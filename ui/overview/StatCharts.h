// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/overview/StatsHistory.h"

#include <QList>
#include <QTimer>
#include <QWidget>

#include <functional>

class QLabel;
class QRadioButton;

namespace rdv::ui {

class TimedChart;

/// Four charts over one span of time. Each is drawn once a second, one after the other and not all at once,
/// and only while somebody can see them.
class StatCharts : public QWidget {
    Q_OBJECT

public:
    StatCharts(const StatsHistory& history, std::function<qint64()> now, QWidget* parent = nullptr);
    void retranslate();
    /// There is something new to draw.
    void wake();
    /// All four, now.
    void drawAll();

protected:
    void showEvent(QShowEvent* event) override;

private:
    void drawNext();
    void draw(TimedChart& chart);
    void choose(StatsRange range);

    const StatsHistory& m_history;
    std::function<qint64()> m_now;
    StatsRange m_range = StatsRange::TenMinutes;
    QList<TimedChart*> m_charts;
    QList<QRadioButton*> m_ranges;
    QLabel* m_title;
    QTimer m_rhythm;
    qsizetype m_next = 0;
};

} // namespace rdv::ui
