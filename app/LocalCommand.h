// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ExitCode.h"
#include "app/cli/Command.h"

namespace rdv {

/// Carries out a sub-command that needs no running server and prints what it found.
[[nodiscard]] ExitCode runLocally(const Command& command);

} // namespace rdv
