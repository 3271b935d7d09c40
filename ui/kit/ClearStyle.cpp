// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/ClearStyle.h"

#include <QAbstractItemView>
#include <QHeaderView>
#include <QPainter>
#include <QStyleOption>

using namespace Qt::StringLiterals;

namespace rdv::ui {

namespace {

QColor mixed(const QColor& ground, const QColor& text, float share)
{
    const auto part = [share](float from, float to) {
        return from + (to - from) * share;
    };
    return QColor::fromRgbF(part(ground.redF(), text.redF()), part(ground.greenF(), text.greenF()),
        part(ground.blueF(), text.blueF()));
}

/// A border that only parts areas may be quieter than one that shows where to click.
QColor quietEdge(const QPalette& palette)
{
    return mixed(palette.color(QPalette::Window), palette.color(QPalette::WindowText), 0.25F);
}

QColor edgeFor(const QStyleOption& option)
{
    return option.state.testFlag(QStyle::State_Enabled) ? ClearStyle::edge(option.palette)
                                                        : quietEdge(option.palette);
}

void drawFrame(QPainter& painter, const QRect& rect, const QColor& colour, qreal radius)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(colour);
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
    painter.restore();
}

void drawRing(QPainter& painter, const QRect& rect, const QColor& colour)
{
    const qreal radius = (rect.width() + (rect.width() + 1) % 2) / 2.0 - 1;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(colour);
    painter.setBrush(Qt::NoBrush);
    painter.drawEllipse(QPointF(rect.center() + QPoint(1, 1)), radius, radius);
    painter.restore();
}

} // namespace

ClearStyle::ClearStyle()
    : QProxyStyle(u"fusion"_s)
{
    setObjectName(u"fusion"_s);
}

QColor ClearStyle::edge(const QPalette& palette)
{
    const QColor ground = palette.color(QPalette::Window);
    const QColor text = palette.color(QPalette::WindowText);
    // The eye takes the same step for a smaller one on a dark ground.
    return mixed(ground, text, ground.lightness() < text.lightness() ? 0.42F : 0.52F);
}

void ClearStyle::drawPrimitive(
    PrimitiveElement element, const QStyleOption* option, QPainter* painter, const QWidget* widget) const
{
    QProxyStyle::drawPrimitive(element, option, painter, widget);
    const bool hasFocus = option->state.testFlag(State_HasFocus);
    const bool isAtKeyboard = hasFocus && option->state.testFlag(State_KeyboardFocusChange);
    switch (element) {
    case PE_IndicatorCheckBox:
        if (!isAtKeyboard)
            drawFrame(*painter, option->rect, edgeFor(*option), 0);
        break;
    case PE_IndicatorRadioButton:
        if (!isAtKeyboard)
            drawRing(*painter, option->rect, edgeFor(*option));
        break;
    case PE_FrameLineEdit:
        if (!hasFocus)
            drawFrame(*painter, option->rect, edgeFor(*option), 2);
        break;
    case PE_Frame:
        if (!hasFocus && qobject_cast<const QAbstractScrollArea*>(widget) != nullptr)
            drawFrame(*painter, option->rect, quietEdge(option->palette), 0);
        break;
    default:
        break;
    }
}

void ClearStyle::drawComplexControl(
    ComplexControl control, const QStyleOptionComplex* option, QPainter* painter, const QWidget* widget) const
{
    QProxyStyle::drawComplexControl(control, option, painter, widget);
    if (option->state.testFlag(State_HasFocus))
        return;
    const auto* spin = qstyleoption_cast<const QStyleOptionSpinBox*>(option);
    const auto* combo = qstyleoption_cast<const QStyleOptionComboBox*>(option);
    if ((control == CC_SpinBox && spin != nullptr && spin->frame)
        || (control == CC_ComboBox && combo != nullptr && combo->frame))
        drawFrame(*painter, option->rect, edgeFor(*option), 2);
}

int ClearStyle::pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const
{
    const bool isCell
        = metric == PM_FocusFrameHMargin && qobject_cast<const QAbstractItemView*>(widget) != nullptr;
    // A number at the end of its column must not touch the text that begins the next one.
    if (isCell || metric == PM_HeaderMargin)
        return widget != nullptr ? std::max(4, widget->fontMetrics().averageCharWidth()) : 4;
    return QProxyStyle::pixelMetric(metric, option, widget);
}

} // namespace rdv::ui
