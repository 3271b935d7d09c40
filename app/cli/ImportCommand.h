// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/ImportPlan.h"
#include "app/cli/RunCommand.h"

#include <QString>

#include <functional>

namespace rdv {

/// What the system is asked while a configuration is taken over; tests give their own.
struct ImportSystem {
    std::function<QString(quint16)> portHolder;
    QString home; ///< of the user
    QString systemUnits; ///< folder of the administrator's units
};

/// Takes the configuration of an original server over: reads it, writes ours where the server looks, and says
/// what was taken over, what was changed, and what is left to do.
[[nodiscard]] CommandOutcome runImport(const Command& command, const ImportSystem& system);

} // namespace rdv
