// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace rdv::ui {

/// A tooltip that shows this text letter by letter, although tooltips guess whether they hold markup.
[[nodiscard]] QString plainToolTip(const QString& text);

} // namespace rdv::ui
