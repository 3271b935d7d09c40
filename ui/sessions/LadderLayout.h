// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/sessions/LadderScript.h"

#include <QFontMetricsF>
#include <QLineF>
#include <QRectF>
#include <QSizeF>

#include <array>

namespace rdv::ui {

/// One row of the ladder with its place in the drawing.
struct LadderItem {
    LadderRow row;
    QRectF box; ///< the whole row: rows lie below each other and share nothing
    QRectF timeBox;
    QRectF textBox;
    QString text; ///< shortened to textBox
    QLineF arrow; ///< from sender to receiver; null for markers and for what one party does alone
};

/// The ladder as it is drawn, in units of the font at zoom 1.
struct LadderPicture {
    QSizeF size;
    std::array<QString, 3> titles; ///< viewer, server, device
    std::array<QRectF, 3> heads;
    std::array<qreal, 3> lanes{}; ///< where the lifelines stand
    qreal laneTop = 0;
    qreal laneBottom = 0;
    QString timeTitle;
    QRectF timeHead;
    QList<LadderItem> items;

    /// The row at this height; -1: none.
    [[nodiscard]] int itemAt(qreal y) const;
};

/// Places rows and lifelines so that no two texts touch. Lifelines stand as far apart as the longest label
/// needs, within limits; longer labels are shortened. Right to left, everything is mirrored.
[[nodiscard]] LadderPicture layOut(
    const QList<LadderRow>& rows, const QFontMetricsF& font, Qt::LayoutDirection direction);

} // namespace rdv::ui
