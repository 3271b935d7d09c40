// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/CommandLine.h"
#include "app/Frontend.h"
#include "app/Launch.h"
#include "app/ProcessSetup.h"
#include "server/model/Version.h"

#include <QProcessEnvironment>

namespace {

rdv::Environment systemEnvironment()
{
    const auto system = QProcessEnvironment::systemEnvironment();
    rdv::Environment environment;
    for (const QString& name : system.keys())
        environment.insert(name, system.value(name));
    return environment;
}

} // namespace

int main(int argc, char* argv[])
{
    rdv::prepareProcess(argc, argv);
    const auto frontend = rdv::makeFrontend();
    const auto application = frontend->makeApplication(rdv::wantsWindow(argc, argv), argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("rendezvous"));
    QCoreApplication::setApplicationVersion(rdv::programVersion());

    const auto commandLine = rdv::CommandLine::parse(QCoreApplication::arguments(), systemEnvironment());
    const rdv::ExitCode code = rdv::launch(commandLine, *frontend);
    rdv::announceExit(code);
    return static_cast<int>(code);
}
