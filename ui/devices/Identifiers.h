// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace rdv::ui {

/// The text with everything in it that looks like a hardware address (MAC, EUI-64) replaced by bullets: with
/// colons, dashes, dots, or, after a word like "mac", with nothing between the digits.
[[nodiscard]] QString withoutIdentifiers(const QString& text);

} // namespace rdv::ui
