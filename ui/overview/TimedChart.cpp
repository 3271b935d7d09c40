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
#include <QHBoxLayout>
#include <QLegend>
#include <QVBoxLayout>

namespace rdv::ui {

TimedChart::TimedChart(QWidget* parent)
    : QWidget(parent)
    , m_title(new PlainLabel(this))
    , m_latest(new PlainLabel(this))
    , m_chart(new QChart)
    , m_view(new QChartView(m_chart, this))
    , m_time(new QCategoryAxis(m_chart))
{
    m_chart->setAnimationOptions(QChart::NoAnimation);
    m_chart->setBackgroundVisible(false);
    m_chart->layout()->setContentsMargins(0, 0, 0, 0);
    m_chart->legend()->setAlignment(Qt::AlignBottom);
    m_chart->legend()->setMarkerShape(QLegend::MarkerShapeFromSeries);
    m_chart->addAxis(m_time, Qt::AlignBottom);
    m_view->setRenderHint(QPainter::Antialiasing);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setBackgroundRole(QPalette::Window);
    m_view->viewport()->setAutoFillBackground(false);
    // A picture: there is nothing in it to stop at or to take hold of. Time runs the same way everywhere.
    m_view->setFocusPolicy(Qt::NoFocus);
    m_view->setInteractive(false);
    m_view->setLayoutDirection(Qt::LeftToRight);
    for (PlainLabel* label : {m_title, m_latest}) {
        label->setTextInteractionFlags(Qt::NoTextInteraction);
        label->setFocusPolicy(Qt::NoFocus);
    }
    m_latest->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);

    auto* head = new QHBoxLayout;
    head->addWidget(m_title);
    head->addWidget(m_latest, 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addLayout(head);
    column->addWidget(m_view, 1);
    connect(&Theme::instance(), &Theme::changed, this, [this] { dress(); });
}

void TimedChart::setTitle(const QString& title)
{
    m_title->setFullText(title);
    m_view->setAccessibleName(title);
    setAccessibleName(title);
}

void TimedChart::setLatest(const QString& text)
{
    m_latest->setFullText(text);
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
    // The words at the ends of an axis reach beyond it.
    const QFontMetrics metrics(small);
    m_chart->setMargins({0, metrics.height() / 2, metrics.averageCharWidth() * 4, 0});
    m_chart->legend()->setFont(small);
    m_chart->legend()->setLabelColor(palette().color(QPalette::WindowText));
    for (QAbstractAxis* axis : m_chart->axes())
        dressAxis(*static_cast<QCategoryAxis*>(axis), small, palette());
}

void TimedChart::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        dress();
}

void TimedChart::showRange(StatsRange range, double first, double last, bool anew)
{
    if (!anew && m_range == static_cast<int>(range))
        return;
    m_range = static_cast<int>(range);
    labelTime(*m_time, range, first, last);
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
