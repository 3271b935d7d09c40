// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/TimedChart.h"

#include "ui/kit/PlainLabel.h"
#include "ui/kit/Theme.h"
#include "ui/overview/ChartAxes.h"

#include <QChart>
#include <QChartView>
#include <QEvent>
#include <QGraphicsLayout>
#include <QLegend>
#include <QVBoxLayout>

#include <algorithm>

namespace rdv::ui {

TimedChart::TimedChart(QWidget* parent)
    : QWidget(parent)
    , m_title(new PlainLabel(this))
    , m_legend(new ChartLegend(this))
    , m_chart(new QChart)
    , m_view(new QChartView(m_chart, this))
    , m_time(new QCategoryAxis(m_chart))
{
    m_chart->setAnimationOptions(QChart::NoAnimation);
    m_chart->setBackgroundVisible(false);
    m_chart->layout()->setContentsMargins(0, 0, 0, 0);
    m_chart->setMargins({});
    m_chart->legend()->hide();
    m_chart->addAxis(m_time, Qt::AlignBottom);
    m_view->setRenderHint(QPainter::Antialiasing);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setBackgroundRole(QPalette::Window);
    m_view->viewport()->setAutoFillBackground(false);
    // A picture: there is nothing in it to stop at or to take hold of. Time runs the same way everywhere.
    m_view->setFocusPolicy(Qt::NoFocus);
    m_view->setInteractive(false);
    m_view->setLayoutDirection(Qt::LeftToRight);
    m_view->installEventFilter(this);
    m_title->setTextInteractionFlags(Qt::NoTextInteraction);
    m_title->setFocusPolicy(Qt::NoFocus);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(fontMetrics().height() / 4);
    column->addWidget(m_title);
    column->addWidget(m_legend);
    column->addWidget(m_view, 1);
    connect(&Theme::instance(), &Theme::changed, this, [this] { dress(); });
}

void TimedChart::setTitle(const QString& title)
{
    m_title->setFullText(title);
    m_view->setAccessibleName(title);
    setAccessibleName(title);
}

void TimedChart::setLegend(const QList<ChartLegend::Entry>& entries)
{
    m_legend->setEntries(entries);
}

void TimedChart::setLatest(const QString& text)
{
    m_view->setAccessibleDescription(text);
    setAccessibleDescription(text);
}

void TimedChart::dress()
{
    QFont strong = font();
    strong.setWeight(QFont::DemiBold);
    m_title->setFont(strong);
    QFont small = font();
    small.setPointSizeF(font().pointSizeF() * 0.9);
    for (QAbstractAxis* axis : m_chart->axes())
        dressAxis(*static_cast<QCategoryAxis*>(axis), small, palette());
    placePlot();
}

// The chart's own layout cuts labels of scripts whose letters come from another font, and drops those at the
// ends of an axis that reach beyond it.
void TimedChart::placePlot()
{
    const QFontMetrics metrics(m_time->labelsFont());
    const int space = 2 * metrics.averageCharWidth();
    const auto widest = [&metrics](const QStringList& labels) {
        int width = 0;
        for (const QString& label : labels)
            width = std::max(width, metrics.horizontalAdvance(label));
        return width;
    };
    int left = widest(m_time->categoriesLabels()) / 2 + space / 2;
    int right = left;
    const QList<QAbstractAxis*> axes = m_chart->axes(Qt::Vertical);
    for (QAbstractAxis* axis : axes) {
        int& side = axis->alignment() == Qt::AlignRight ? right : left;
        side = std::max(side, widest(static_cast<QCategoryAxis*>(axis)->categoriesLabels()) + space);
    }
    const int line = metrics.height();
    const QRectF plot(left, line, m_view->width() - left - right, m_view->height() - 3 * line);
    if (plot.isValid() && plot != m_chart->plotArea())
        m_chart->setPlotArea(plot);
}

void TimedChart::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        dress();
}

bool TimedChart::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_view && event->type() == QEvent::Resize)
        placePlot();
    return QWidget::eventFilter(watched, event);
}

void TimedChart::showRange(StatsRange range, double first, double last, bool anew)
{
    if (!anew && m_range == static_cast<int>(range))
        return;
    m_range = static_cast<int>(range);
    labelTime(*m_time, range, first, last);
    placePlot();
}

QSize TimedChart::sizeHint() const
{
    return {fontMetrics().averageCharWidth() * 55, fontMetrics().height() * 12};
}

QSize TimedChart::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 30, fontMetrics().height() * 11};
}

} // namespace rdv::ui
