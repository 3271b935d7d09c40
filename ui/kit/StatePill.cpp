// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/StatePill.h"

#include <QEvent>
#include <QPainter>
#include <QStyle>

namespace rdv::ui {

namespace {

/// Room at each end and between icon and word.
int gap(const QWidget& widget)
{
    return widget.fontMetrics().height() / 3;
}

int iconSize(const QWidget& widget)
{
    return widget.fontMetrics().height();
}

} // namespace

StatePill::StatePill(QWidget* parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(&Theme::instance(), &Theme::changed, this, qOverload<>(&QWidget::update));
}

void StatePill::setState(Meaning meaning, const QString& icon, const QString& word)
{
    if (m_meaning == meaning && m_icon == icon && m_word == word)
        return;
    m_meaning = meaning;
    m_icon = icon;
    m_word = word;
    setAccessibleName(word);
    updateGeometry();
    update();
}

QSize StatePill::sizeHint() const
{
    const QFontMetrics metrics = fontMetrics();
    const int space = gap(*this);
    const int width = metrics.horizontalAdvance(m_word) + (m_icon.isEmpty() ? 0 : iconSize(*this) + space);
    return {width + 4 * space, metrics.height() + space};
}

QSize StatePill::minimumSizeHint() const
{
    return sizeHint();
}

void StatePill::paintEvent(QPaintEvent* event)
{
    Q_UNUSED(event)
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme& theme = Theme::instance();
    const QRectF outline = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.setPen(theme.colour(m_meaning));
    painter.setBrush(theme.ground(m_meaning));
    painter.drawRoundedRect(outline, outline.height() / 2, outline.height() / 2);

    QRect words = rect().adjusted(2 * gap(*this), 0, -2 * gap(*this), 0);
    if (!m_icon.isEmpty()) {
        const int size = iconSize(*this);
        const QRect leading = QStyle::alignedRect(
            layoutDirection(), Qt::AlignLeading | Qt::AlignVCenter, {size, size}, words);
        Theme::icon(m_icon, m_meaning).paint(&painter, leading);
        const int used = size + gap(*this);
        words.adjust(isRightToLeft() ? 0 : used, 0, isRightToLeft() ? -used : 0, 0);
    }
    painter.setPen(palette().color(QPalette::WindowText));
    painter.drawText(words, Qt::AlignLeading | Qt::AlignVCenter | Qt::TextSingleLine, m_word);
}

void StatePill::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::FontChange)
        updateGeometry();
    QWidget::changeEvent(event);
}

} // namespace rdv::ui
