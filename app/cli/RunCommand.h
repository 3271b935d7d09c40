// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ExitCode.h"
#include "app/cli/Command.h"

#include <QString>

#include <functional>

namespace rdv {

class ControlClient;

struct CommandOutcome {
    ExitCode code = ExitCode::Ok;
    QString output; ///< for standard output; lines end with a line feed
    QString complaint; ///< for standard error; empty: none
};

/// The bytes of standard input.
using ReadInput = std::function<QByteArray()>;

/// Carries a sub-command out.
[[nodiscard]] CommandOutcome runCommand(
    const Command& command, ControlClient& client, const ReadInput& readInput);

/// Whom the server notes as the one who asked.
[[nodiscard]] QString userName(const Environment& environment);

} // namespace rdv
