// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ExitCode.h"
#include "app/doctor/Finding.h"

#include <QList>
#include <QString>

namespace rdv {

/// Findings as plain text in groups, each with what to do, and a last line with the sum.
[[nodiscard]] QString findingsText(const QList<Finding>& findings);
[[nodiscard]] QString findingsJson(const QList<Finding>& findings);
/// Ok, or Failure for a fault; `isStrict`: for a warning, too.
[[nodiscard]] ExitCode exitCodeFor(const QList<Finding>& findings, bool isStrict);

} // namespace rdv
