// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace rdv {

/// Where a running server listens for the commands of its own machine, as QLocalServer and QLocalSocket take
/// it: `control` in its state folder, or below `runtimeDir` when that path is too long for a socket.
[[nodiscard]] QString controlPlace(const QString& stateDir, const QString& runtimeDir);
/// The same with the system's folder for such things.
[[nodiscard]] QString controlPlace(const QString& stateDir);

} // namespace rdv
