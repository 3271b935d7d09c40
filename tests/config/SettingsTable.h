// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace rdv {

/// The table of every setting in Markdown, as it stands in docs/configuration.md.
[[nodiscard]] QString settingsTable();

} // namespace rdv
