// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/Command.h"
#include "server/config/ConfigFile.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace rdv {

/// The command line, read once.
struct CommandLine {
    enum class Task {
        Run,
        CheckConfig,
        PrintConfig,
        InstallService,
        UninstallService,
        ShowVersion,
        ShowHelp,
        RefuseUsage,
        Command
    };

    Task task = Task::Run;
    bool window = true; ///< false: --no-gui or --service
    bool service = false; ///< --service: started by the system's manager of services
    ConfigRequest request;
    std::optional<rdv::Command> command; ///< of Task::Command
    QString text; ///< of ShowHelp; for RefuseUsage what is wrong

    /// `arguments` begin with the program's name.
    [[nodiscard]] static CommandLine parse(const QStringList& arguments, const Environment& environment);
};

/// The option that sets this key: "--port", or "--set" for those without one of their own.
[[nodiscard]] QString optionFor(const QString& key);

/// Whether this start may need a display. Known before the application object exists, because its kind
/// depends on it.
[[nodiscard]] bool wantsWindow(int argc, const char* const* argv);

} // namespace rdv
