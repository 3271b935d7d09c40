// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/model/Problem.h"

#include <QList>

namespace rdv {

/// What the program tells its caller. The numbers are fixed: scripts and service units rely on them.
enum class ExitCode : int {
    Ok = 0,
    Failure = 1,
    Usage = 2,
    Configuration = 3,
    PortBusy = 4,
    AlreadyRunning = 5,
    Tls = 6,
    Storage = 7,
};

/// The code for a start that failed; the first problem decides. Failure when there is none.
[[nodiscard]] ExitCode exitCodeFor(const QList<Problem>& problems);

} // namespace rdv
