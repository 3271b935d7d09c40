// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ExitCode.h"
#include "server/config/ConfigFile.h"

#include <QCoreApplication>
#include <QStringList>

#include <memory>

namespace rdv {

// One of several files implements this; the build picks it.

/// The application object: one that needs a display only when `window` asks for it and the build has a
/// window.
[[nodiscard]] std::unique_ptr<QCoreApplication> makeApplication(bool window, int& argc, char** argv);

/// Whether runWindow() will open a window, in which a faulty configuration is shown and corrected.
[[nodiscard]] bool canShowWindow();

/// Shows why the configuration cannot even be read. Standard error has said it already; whoever started the
/// program from a menu does not see that.
void showErrors(const QStringList& lines);

/// Runs the server behind its window until that is closed.
[[nodiscard]] ExitCode runWindow(const ConfigRequest& request, const LoadedConfig& loaded);

} // namespace rdv
