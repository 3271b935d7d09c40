// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/ChartLegend.h"

#include <QEvent>
#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace rdv::ui {

ChartLegend::ChartLegend(QWidget* parent)
    : QWidget(parent)
{
    fit();
}

void ChartLegend::setEntries(const QList<Entry>& entries)
{
    if (m_entries == entries)
        return;
    m_entries = entries;
    fit();
    update();
}

/// Numbers change every second; the page is laid out anew only when they need another line.
void ChartLegend::fit()
{
    const QList<QRect> places = placesIn(width());
    const int height = places.isEmpty() ? fontMetrics().height() : places.last().bottom() + 1;
    if (height != minimumHeight())
        setFixedHeight(height);
}

int ChartLegend::swatch() const
{
    return fontMetrics().height() * 5 / 4;
}

int ChartLegend::widthOf(const Entry& entry) const
{
    // Advances are rounded; what fits must not be cut for it.
    return swatch() + fontMetrics().averageCharWidth() + fontMetrics().horizontalAdvance(entry.text) + 2;
}

QList<QRect> ChartLegend::placesIn(int width) const
{
    const int line = fontMetrics().height();
    const int gap = 2 * fontMetrics().averageCharWidth();
    QList<QRect> places;
    QPoint at;
    for (const Entry& entry : m_entries) {
        const int needed = widthOf(entry);
        if (at.x() > 0 && at.x() + needed > width)
            at = {0, at.y() + line};
        places += QRect(at, QSize(std::min(needed, width), line));
        at.rx() += needed + gap;
    }
    return places;
}

QSize ChartLegend::sizeHint() const
{
    return {fontMetrics().averageCharWidth() * 40, minimumHeight()};
}

void ChartLegend::paintEvent(QPaintEvent* event)
{
    Q_UNUSED(event)
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QList<QRect> places = placesIn(width());
    for (qsizetype i = 0; i < places.size(); ++i) {
        const Entry& entry = m_entries[i];
        QRect mark = places[i];
        mark.setWidth(swatch());
        QRect text = places[i];
        text.setLeft(mark.right() + 1 + fontMetrics().averageCharWidth());
        mark = QStyle::visualRect(layoutDirection(), rect(), mark);
        text = QStyle::visualRect(layoutDirection(), rect(), text);
        painter.setPen(entry.pen);
        painter.setBrush(entry.brush);
        if (entry.brush.style() == Qt::NoBrush) {
            painter.drawLine(mark.left(), mark.center().y(), mark.right(), mark.center().y());
        } else {
            const int side = mark.height() * 2 / 3;
            QRect box(0, 0, side, side);
            box.moveCenter(mark.center());
            painter.drawRect(box);
        }
        painter.setPen(palette().color(QPalette::WindowText));
        painter.drawText(text, Qt::AlignLeading | Qt::AlignVCenter | Qt::TextSingleLine,
            fontMetrics().elidedText(entry.text, Qt::ElideRight, text.width()));
    }
}

void ChartLegend::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fit();
}

void ChartLegend::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fit();
}

} // namespace rdv::ui
