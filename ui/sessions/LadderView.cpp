// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sessions/LadderView.h"

#include "ui/kit/PlainToolTip.h"
#include "ui/sessions/LadderPainter.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QApplication>
#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>
#include <QToolTip>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace rdv::ui {

namespace {

constexpr qreal smallestZoom = 0.25;
constexpr qreal largestZoom = 4;
constexpr qreal zoomStep = 1.2;

/// A picture for those who cannot see it; its messages are in the list beside it.
QAccessibleInterface* describeToReaders(const QString& className, QObject* object)
{
    auto* view = qobject_cast<LadderView*>(object);
    if (view == nullptr || className != QLatin1StringView(LadderView::staticMetaObject.className()))
        return nullptr;
    return new QAccessibleWidget(view, QAccessible::Graphic);
}

} // namespace

LadderView::LadderView(QWidget* parent)
    : QAbstractScrollArea(parent)
{
    // The same function twice is one factory.
    QAccessible::installFactory(describeToReaders);
    setFocusPolicy(Qt::StrongFocus);
    viewport()->setBackgroundRole(QPalette::Base);
    lay();
}

void LadderView::setRows(const QList<LadderRow>& rows)
{
    const int step = m_focused >= 0 ? m_rows[m_focused].step : -1;
    m_rows = rows;
    const auto same = std::find_if(
        m_rows.begin(), m_rows.end(), [step](const LadderRow& row) { return step >= 0 && row.step == step; });
    m_focused = same == m_rows.end() ? -1 : static_cast<int>(same - m_rows.begin());
    lay();
}

void LadderView::lay()
{
    m_picture = layOut(m_rows, QFontMetricsF(font()), layoutDirection());
    fitScrollBars();
    viewport()->update();
}

void LadderView::fitScrollBars()
{
    const QSizeF whole = m_picture.size * m_zoom;
    const QSize seen = viewport()->size();
    horizontalScrollBar()->setRange(
        0, std::max(0, static_cast<int>(std::ceil(whole.width())) - seen.width()));
    verticalScrollBar()->setRange(
        0, std::max(0, static_cast<int>(std::ceil(whole.height())) - seen.height()));
    horizontalScrollBar()->setPageStep(seen.width());
    verticalScrollBar()->setPageStep(seen.height());
    horizontalScrollBar()->setSingleStep(fontMetrics().height() * 2);
    verticalScrollBar()->setSingleStep(fontMetrics().height() * 2);
}

QPointF LadderView::origin() const
{
    // Centred while it is narrower than the view.
    const qreal spare = viewport()->width() - m_picture.size.width() * m_zoom;
    return {spare > 0 ? spare / 2 : -horizontalScrollBar()->value(), -1.0 * verticalScrollBar()->value()};
}

QPointF LadderView::toPicture(const QPointF& inViewport) const
{
    return (inViewport - origin()) / m_zoom;
}

void LadderView::setZoom(qreal zoom, const QPointF& anchor)
{
    const QPointF kept = toPicture(anchor);
    m_zoom = std::clamp(zoom, smallestZoom, largestZoom);
    fitScrollBars();
    const QPointF corner = kept * m_zoom - anchor;
    horizontalScrollBar()->setValue(qRound(corner.x()));
    verticalScrollBar()->setValue(qRound(corner.y()));
    viewport()->update();
}

void LadderView::zoomBy(qreal factor)
{
    setZoom(m_zoom * factor, QPointF(viewport()->rect().center()));
}

void LadderView::zoomToActual()
{
    setZoom(1, QPointF(viewport()->rect().center()));
}

void LadderView::zoomToWidth()
{
    setZoom(viewport()->width() / m_picture.size.width(), QPointF());
}

void LadderView::focusItem(int item)
{
    m_focused = item >= 0 && item < m_picture.items.size() ? item : -1;
    viewport()->update();
    if (m_focused < 0)
        return;
    const QRectF box = m_picture.items[m_focused].box;
    const qreal head = m_picture.laneTop * m_zoom;
    const qreal top = box.top() * m_zoom;
    const qreal bottom = box.bottom() * m_zoom;
    QScrollBar* bar = verticalScrollBar();
    if (top - head < bar->value())
        bar->setValue(static_cast<int>(top - head));
    else if (bottom > bar->value() + viewport()->height())
        bar->setValue(static_cast<int>(std::ceil(bottom)) - viewport()->height());
    sayFocused();
    Q_EMIT itemFocused(m_focused);
}

/// What a screen reader hears of the focused row.
void LadderView::sayFocused()
{
    setAccessibleDescription(rowSentence(m_rows[m_focused]));
    QAccessibleEvent event(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&event);
}

void LadderView::paintEvent(QPaintEvent* event)
{
    QPainter painter(viewport());
    painter.translate(origin());
    painter.scale(m_zoom, m_zoom);
    LadderStyle style;
    style.palette = palette();
    style.font = font();
    style.focused = m_focused;
    style.isActive = hasFocus();
    const QRect seen = event->rect();
    paintLadder(painter, m_picture, style, QRectF(toPicture(seen.topLeft()), QSizeF(seen.size()) / m_zoom));
}

void LadderView::resizeEvent(QResizeEvent* event)
{
    QAbstractScrollArea::resizeEvent(event);
    fitScrollBars();
}

void LadderView::wheelEvent(QWheelEvent* event)
{
    if (!event->modifiers().testFlag(Qt::ControlModifier)) {
        QAbstractScrollArea::wheelEvent(event);
        return;
    }
    setZoom(m_zoom * std::pow(zoomStep, event->angleDelta().y() / 120.0), event->position());
    event->accept();
}

void LadderView::keyPressEvent(QKeyEvent* event)
{
    const int last = static_cast<int>(m_picture.items.size()) - 1;
    const int page
        = std::max(1, static_cast<int>(viewport()->height() / (fontMetrics().height() * 2 * m_zoom)));
    switch (event->key()) {
    case Qt::Key_Down:
        focusItem(std::min(m_focused + 1, last));
        return;
    case Qt::Key_Up:
        focusItem(std::max(m_focused - 1, 0));
        return;
    case Qt::Key_PageDown:
        focusItem(std::min(m_focused + page, last));
        return;
    case Qt::Key_PageUp:
        focusItem(std::max(m_focused - page, 0));
        return;
    case Qt::Key_Home:
        focusItem(0);
        return;
    case Qt::Key_End:
        focusItem(last);
        return;
    default:
        QAbstractScrollArea::keyPressEvent(event);
    }
}

void LadderView::mousePressEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton) {
        m_isPressed = true;
        m_isDragging = false;
        m_dragFrom = event->position();
    }
}

void LadderView::mouseMoveEvent(QMouseEvent* event)
{
    if (!m_isPressed)
        return;
    const QPointF way = event->position() - m_dragFrom;
    if (!m_isDragging && way.manhattanLength() < QApplication::startDragDistance())
        return;
    m_isDragging = true;
    viewport()->setCursor(Qt::ClosedHandCursor);
    m_dragFrom = event->position();
    horizontalScrollBar()->setValue(horizontalScrollBar()->value() - qRound(way.x()));
    verticalScrollBar()->setValue(verticalScrollBar()->value() - qRound(way.y()));
}

void LadderView::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton || !m_isPressed)
        return;
    m_isPressed = false;
    viewport()->unsetCursor();
    if (!m_isDragging)
        focusItem(m_picture.itemAt(toPicture(event->position()).y()));
}

void LadderView::focusInEvent(QFocusEvent* event)
{
    QAbstractScrollArea::focusInEvent(event);
    if (m_focused < 0 && event->reason() != Qt::MouseFocusReason && !m_picture.items.isEmpty())
        focusItem(0);
}

void LadderView::changeEvent(QEvent* event)
{
    QAbstractScrollArea::changeEvent(event);
    switch (event->type()) {
    case QEvent::FontChange:
    case QEvent::LayoutDirectionChange:
    case QEvent::LanguageChange:
        lay();
        break;
    default:
        break;
    }
}

bool LadderView::viewportEvent(QEvent* event)
{
    if (event->type() != QEvent::ToolTip)
        return QAbstractScrollArea::viewportEvent(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    const int item = m_picture.itemAt(toPicture(QPointF(help->pos())).y());
    if (item >= 0)
        QToolTip::showText(help->globalPos(), plainToolTip(rowSentence(m_rows[item])), viewport());
    else
        QToolTip::hideText();
    return true;
}

} // namespace rdv::ui
