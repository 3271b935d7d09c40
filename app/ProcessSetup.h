// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ExitCode.h"

namespace rdv {

/// What the system must know before anything else runs: a vanished reader is an error code instead of a
/// signal, as many file descriptors as this user may have, and no core file if the worst comes to the worst.
/// On Windows also: which console the program writes to, and that a service has begun to start.
void prepareProcess(int argc, const char* const* argv);

/// The last word before the process ends with this code; Windows takes a service that does not say it for one
/// that has crashed.
void announceExit(ExitCode code);

} // namespace rdv
