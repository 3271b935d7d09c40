// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace rdv::ui {

/// The upper end of an axis that shows values up to `highest`: 1, 2 or 5 times a power of ten, at least
/// `least`. It shrinks only when the values have become much smaller, so that a line at the border of two
/// scales does not make the axis jump.
[[nodiscard]] double roundedScale(double highest, double least, double present);

} // namespace rdv::ui
