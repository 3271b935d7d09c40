// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/sessions/LadderLayout.h"

#include <QFont>
#include <QImage>
#include <QPalette>

class QPainter;

namespace rdv::ui {

/// How the ladder is painted: on a screen in its palette, on paper in black on white.
struct LadderStyle {
    QPalette palette;
    QFont font;
    int focused = -1; ///< index of an item; -1: none
    bool isActive = false; ///< the focused item is shown as one that has the keyboard
};

/// Paints what lies in `exposed`, in the picture's own units.
void paintLadder(
    QPainter& painter, const LadderPicture& picture, const LadderStyle& style, const QRectF& exposed);

/// The whole ladder, black on white, at twice the size.
[[nodiscard]] QImage ladderImage(
    const QList<LadderRow>& rows, const QFont& font, Qt::LayoutDirection direction);

} // namespace rdv::ui
