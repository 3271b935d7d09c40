// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/CommandLine.h"
#include "app/ExitCode.h"
#include "app/Frontend.h"

namespace rdv {

/// Does what the command line asks for. The application object exists.
[[nodiscard]] ExitCode launch(const CommandLine& commandLine, const Frontend& frontend);

} // namespace rdv
