// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/doctor/Facts.h"

#include <QString>

namespace rdv {

// One file a system implements these.

/// Whether something keeps the clock right; none: the system does not tell.
[[nodiscard]] std::optional<bool> isClockSynchronised();
/// How many files this process may open; -1: the system does not tell.
[[nodiscard]] qint64 openFilesLimit();
/// Whether a process holds this lock file. It is not changed.
[[nodiscard]] bool isLockHeld(const QString& lockFile);
[[nodiscard]] bool isAdministrator();
[[nodiscard]] bool isOwnedByUs(uint owner);
/// The service of the packages.
[[nodiscard]] ServiceFacts serviceFacts();

} // namespace rdv
