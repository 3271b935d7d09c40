// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ExitCode.h"
#include "server/config/ConfigFile.h"

#include <QCoreApplication>
#include <QStringList>

#include <memory>

namespace rdv {

/// What differs between `rendezvous`, which has a window, and `rendezvousd`, which links no Gui library.
class Frontend {
public:
    Frontend() = default;
    Q_DISABLE_COPY_MOVE(Frontend)
    virtual ~Frontend() = default;

    /// The application object: one that needs a display only when `window` asks for it and the program has a
    /// window.
    [[nodiscard]] virtual std::unique_ptr<QCoreApplication> makeApplication(
        bool window, int& argc, char** argv) const = 0;

    /// Whether run() will open a window, in which a faulty configuration is shown and corrected.
    [[nodiscard]] virtual bool canShowWindow() const = 0;

    /// Shows why the configuration cannot even be read. Standard error has said it already; whoever started
    /// the program from a menu does not see that.
    virtual void showErrors(const QStringList& lines) const = 0;

    /// Runs the server behind its window until that is closed; `rendezvousd` runs it without one.
    [[nodiscard]] virtual ExitCode run(const ConfigRequest& request, const LoadedConfig& loaded) const = 0;
};

/// The one of this program: each links one of the files that implement it.
[[nodiscard]] std::unique_ptr<Frontend> makeFrontend();

} // namespace rdv
