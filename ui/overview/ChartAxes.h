// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/overview/StatsHistory.h"

#include <QCategoryAxis>

#include <functional>

namespace rdv::ui {

/// Time runs from the left to now, in words that never change, so that nothing but the lines moves.
/// `first` and `last` are the values at the ends.
void labelTime(QCategoryAxis& axis, StatsRange range, double first, double last);

/// Values from 0 to `top`, labelled at both ends and in the middle.
void labelValues(QCategoryAxis& axis, double top, const std::function<QString(double)>& text);

/// Colours and font of an axis.
void dressAxis(QCategoryAxis& axis, const QFont& font, const QPalette& palette);

} // namespace rdv::ui
