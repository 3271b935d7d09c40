// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/NavigationDelegate.h"

#include "ui/kit/Formats.h"
#include "ui/kit/Theme.h"

#include <QApplication>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace rdv::ui {

namespace {

QString shownCount(const QModelIndex& index)
{
    const int count = index.data(NavigationDelegate::CountRole).toInt();
    if (count == 0)
        return {};
    return count > 9999 ? u"%1+"_s.arg(Formats::number(9999)) : Formats::number(count);
}

} // namespace

void NavigationDelegate::paint(
    QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    // Painted part by part: the style would lay a second ground under icon and name, which shows.
    QStyleOptionViewItem row = option;
    initStyleOption(&row, index);
    const QStyle* style = row.widget->style();
    style->drawPrimitive(QStyle::PE_PanelItemViewItem, &row, painter, row.widget);
    const int inset = row.fontMetrics.height() / 2;
    const QRect inside = row.rect.adjusted(3 * inset / 2, 0, -3 * inset / 2, 0);
    const bool selected = (row.state & QStyle::State_Selected) != 0;
    const QRect icon
        = QStyle::alignedRect(row.direction, Qt::AlignLeading | Qt::AlignVCenter, row.decorationSize, inside);
    row.icon.paint(painter, icon, Qt::AlignCenter, selected ? QIcon::Selected : QIcon::Normal);
    const int taken = row.decorationSize.width() + inset;
    const bool isMirrored = row.direction == Qt::RightToLeft;
    const QRect name = inside.adjusted(isMirrored ? 0 : taken, 0, isMirrored ? -taken : 0, 0);
    style->drawItemText(painter, name,
        static_cast<int>(QStyle::visualAlignment(row.direction, Qt::AlignLeading | Qt::AlignVCenter)),
        row.palette, true, row.text, selected ? QPalette::HighlightedText : QPalette::Text);
    if ((row.state & QStyle::State_HasFocus) != 0 && (row.state & QStyle::State_KeyboardFocusChange) != 0) {
        QStyleOptionFocusRect focus;
        focus.QStyleOption::operator=(row);
        style->drawPrimitive(QStyle::PE_FrameFocusRect, &focus, painter, row.widget);
    }
    const QString count = shownCount(index);
    if (count.isEmpty())
        return;
    const QFontMetrics metrics(option.font);
    const int space = metrics.height() / 3;
    const QSize size(
        std::max(metrics.horizontalAdvance(count) + 2 * space, metrics.height()), metrics.height());
    const QRect field = option.rect.adjusted(2 * space, 0, -2 * space, 0);
    const QRect place
        = QStyle::alignedRect(option.direction, Qt::AlignTrailing | Qt::AlignVCenter, size, field);
    const bool isSelected = (option.state & QStyle::State_Selected) != 0;
    const bool isAlarm = index.data(AlarmRole).toBool();
    const QColor ink = isSelected ? option.palette.color(QPalette::HighlightedText)
        : isAlarm                 ? Theme::instance().colour(Meaning::Warning)
                                  : Theme::instance().colour(Meaning::Neutral);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setFont(option.font);
    painter->setPen(ink);
    // Trouble has an outline of its own, so that its colour is not alone in saying so.
    if (isAlarm)
        painter->drawRoundedRect(
            QRectF(place).adjusted(0.5, 0.5, -0.5, -0.5), size.height() / 2.0, size.height() / 2.0);
    painter->drawText(place, Qt::AlignCenter, count);
    painter->restore();
}

QSize NavigationDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const QFontMetrics metrics(option.font);
    const QSize size = QStyledItemDelegate::sizeHint(option, index);
    // Room for a number of four digits, whether there is one or not: the list does not jump.
    const int number = metrics.horizontalAdvance(Formats::number(9999)) + 2 * metrics.height();
    return {size.width() + number, size.height() + metrics.height()};
}

} // namespace rdv::ui
