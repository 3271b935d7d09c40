// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/RunCommand.h"
#include "app/doctor/Examination.h"
#include "app/doctor/Finding.h"

namespace rdv {

/// Examines this machine and a configuration that could be read; takes 15 s at most. Changes nothing.
[[nodiscard]] QList<Finding> examine(const Examination& examination);

/// The command: reads the configuration, finds the running server, and reports.
[[nodiscard]] CommandOutcome runDoctor(
    const Command& command, const PortHolderOf& portHolder, const ProblemWords& words);

} // namespace rdv
