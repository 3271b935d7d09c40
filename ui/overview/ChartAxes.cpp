// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/ChartAxes.h"

#include <QCoreApplication>
#include <QFont>
#include <QLocale>
#include <QPalette>
#include <QPen>

namespace rdv::ui {

namespace {

class ChartAxes {
    Q_DECLARE_TR_FUNCTIONS(rdv::ui::ChartAxes)

public:
    static QString minutes(int count)
    {
        //: Label of a time axis: so long before now
        return tr("−%n min", nullptr, count);
    }
    static QString hours(int count)
    {
        //: Label of a time axis: so long before now
        return tr("−%n h", nullptr, count);
    }
    static QString now() { return tr("now", "end of a time axis"); }
};

void forgetLabels(QCategoryAxis& axis)
{
    const QStringList labels = axis.categoriesLabels();
    for (const QString& label : labels)
        axis.remove(label);
}

QString ago(StatsRange range, bool isWhole)
{
    switch (range) {
    case StatsRange::TenMinutes:
        return ChartAxes::minutes(isWhole ? 10 : 5);
    case StatsRange::Hour:
        return ChartAxes::minutes(isWhole ? 60 : 30);
    case StatsRange::Day:
        return ChartAxes::hours(isWhole ? 24 : 12);
    }
    return {};
}

} // namespace

void labelTime(QCategoryAxis& axis, StatsRange range, double first, double last)
{
    forgetLabels(axis);
    axis.setLabelsPosition(QCategoryAxis::AxisLabelsPositionOnValue);
    axis.setRange(first, last);
    axis.setStartValue(first);
    axis.append(ago(range, true), first);
    axis.append(ago(range, false), (first + last) / 2);
    axis.append(ChartAxes::now(), last);
}

void labelValues(QCategoryAxis& axis, double top, const std::function<QString(double)>& text)
{
    forgetLabels(axis);
    axis.setLabelsPosition(QCategoryAxis::AxisLabelsPositionOnValue);
    axis.setRange(0, top);
    axis.setStartValue(0);
    axis.append(QLocale().toString(0), 0);
    axis.append(text(top / 2), top / 2);
    axis.append(text(top), top);
}

void dressAxis(QCategoryAxis& axis, const QFont& font, const QPalette& palette)
{
    axis.setLabelsFont(font);
    axis.setLabelsBrush(palette.color(QPalette::WindowText));
    QPen line(palette.color(QPalette::Mid));
    axis.setLinePen(line);
    line.setStyle(Qt::DotLine);
    axis.setGridLinePen(line);
}

} // namespace rdv::ui
