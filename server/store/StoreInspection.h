// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/model/Problem.h"

#include <QString>

#include <optional>

namespace rdv {

/// Looks at a database that an earlier run has left, without changing a byte of it: that it is one of ours,
/// of a version that we know, and whole (`PRAGMA quick_check`).
[[nodiscard]] std::optional<Problem> inspectStore(const QString& path);

} // namespace rdv
