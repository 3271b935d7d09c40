// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace rdv::ui {

/// Draws one page of the list: its icon, its name, and the number at the trailing edge.
class NavigationDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    enum Role { CountRole = Qt::UserRole, AlarmRole };

    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(
        QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

} // namespace rdv::ui
