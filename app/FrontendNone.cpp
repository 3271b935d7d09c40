// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/Frontend.h"
#include "app/HeadlessConsole.h"
#include "app/Streams.h"

namespace rdv {

std::unique_ptr<QCoreApplication> makeApplication(bool, int& argc, char** argv)
{
    return std::make_unique<QCoreApplication>(argc, argv);
}

bool canShowWindow()
{
    return false;
}

void showErrors(const QStringList&) { }

ExitCode runWindow(const ConfigRequest& request, const LoadedConfig& loaded)
{
    using namespace Qt::StringLiterals;
    printLine(u"This build has no window; running headless, as with --no-gui."_s);
    return runHeadless(request, loaded);
}

} // namespace rdv
