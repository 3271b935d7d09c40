// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/Card.h"

#include "ui/kit/PlainLabel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QMouseEvent>
#include <QPainter>
#include <QStyle>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rdv::ui {

Card::Card(QWidget* parent)
    : QFrame(parent)
    , m_mark(new QLabel(this))
    , m_title(new PlainLabel(this))
    , m_value(new PlainLabel(this))
    , m_detail(new PlainLabel(this))
    , m_body(new QVBoxLayout(this))
{
    setFrameShape(QFrame::NoFrame);
    auto* head = new QHBoxLayout;
    head->addWidget(m_mark);
    head->addWidget(m_title, 1);
    m_body->setSpacing(fontMetrics().height() / 4);
    m_body->addLayout(head);
    m_body->addWidget(m_value);
    m_body->addWidget(m_detail);
    m_mark->hide();
    m_value->hide();
    m_detail->hide();
    // The card itself is the stop of the keyboard's way, and says all of this in its own name.
    for (PlainLabel* label : {m_title, m_value, m_detail}) {
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        label->setFocusPolicy(Qt::NoFocus);
    }
    connect(&Theme::instance(), &Theme::changed, this, &Card::dress);
    dress();
}

void Card::setTitle(const QString& title)
{
    m_title->setFullText(title);
    tell();
}

void Card::setValue(const QString& value)
{
    m_value->setFullText(value);
    m_value->setVisible(!value.isEmpty());
    tell();
}

void Card::setDetail(const QString& detail)
{
    m_detail->setFullText(detail);
    m_detail->setVisible(!detail.isEmpty());
    tell();
}

void Card::setMark(const QString& icon, Meaning meaning)
{
    if (m_icon == icon && m_meaning == meaning)
        return;
    m_icon = icon;
    m_meaning = meaning;
    dress();
}

void Card::setClickable(bool clickable)
{
    m_clickable = clickable;
    setFocusPolicy(clickable ? Qt::StrongFocus : Qt::NoFocus);
    setCursor(clickable ? Qt::PointingHandCursor : Qt::ArrowCursor);
    setAttribute(Qt::WA_Hover, clickable);
    for (PlainLabel* label : {m_title, m_value, m_detail})
        label->setTextInteractionFlags(clickable ? Qt::NoTextInteraction : Qt::TextSelectableByMouse);
}

void Card::paintEvent(QPaintEvent* event)
{
    Q_UNUSED(event)
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool isLit = m_clickable && (hasFocus() || underMouse());
    const QRectF outline = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    const qreal radius = fontMetrics().height() / 3.0;
    painter.setPen(QPen(palette().color(isLit ? QPalette::Highlight : QPalette::Mid), hasFocus() ? 2 : 1));
    painter.setBrush(palette().color(QPalette::Base));
    painter.drawRoundedRect(outline, radius, radius);
}

void Card::mouseReleaseEvent(QMouseEvent* event)
{
    if (m_clickable && event->button() == Qt::LeftButton && rect().contains(event->position().toPoint()))
        Q_EMIT activated();
    QFrame::mouseReleaseEvent(event);
}

void Card::keyPressEvent(QKeyEvent* event)
{
    const bool isPress
        = event->key() == Qt::Key_Space || event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (m_clickable && isPress)
        Q_EMIT activated();
    else
        QFrame::keyPressEvent(event);
}

void Card::changeEvent(QEvent* event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        dress();
}

bool Card::event(QEvent* event)
{
    const bool lightChanges = event->type() == QEvent::HoverEnter || event->type() == QEvent::HoverLeave
        || event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut;
    if (lightChanges)
        update();
    return QFrame::event(event);
}

void Card::dress()
{
    // Giving the value its font brings this card here once more.
    if (m_isDressing)
        return;
    m_isDressing = true;
    QFont large = font();
    large.setPointSizeF(font().pointSizeF() * 1.7);
    large.setWeight(QFont::DemiBold);
    m_value->setFont(large);
    QPalette quiet = palette();
    quiet.setColor(QPalette::WindowText, Theme::instance().colour(Meaning::Neutral));
    m_title->setPalette(quiet);
    m_detail->setPalette(quiet);
    const int size = style()->pixelMetric(QStyle::PM_SmallIconSize, nullptr, this);
    m_mark->setVisible(!m_icon.isEmpty());
    // Cards beside each other stay level, with a mark or without.
    m_title->setMinimumHeight(size);
    if (!m_icon.isEmpty())
        m_mark->setPixmap(Theme::icon(m_icon, m_meaning).pixmap({size, size}, devicePixelRatioF()));
    m_isDressing = false;
    update();
}

void Card::tell()
{
    setAccessibleName(m_title->fullText());
    //: What a screen reader says of a card: its value and its detail
    setAccessibleDescription(m_detail->fullText().isEmpty()
            ? m_value->fullText()
            : tr("%1, %2", "value, detail").arg(m_value->fullText(), m_detail->fullText()));
}

} // namespace rdv::ui
