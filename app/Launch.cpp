// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/Launch.h"

#include "app/HeadlessConsole.h"
#include "app/LocalCommand.h"
#include "app/Streams.h"
#include "app/Wording.h"
#include "app/cli/ControlClient.h"
#include "app/cli/RunCommand.h"
#include "app/service/ServiceInstaller.h"
#include "server/config/ControlPlace.h"
#include "server/config/Schema.h"
#include "server/model/Version.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rdv {

namespace {

ExitCode refuseUsage(const QString& text)
{
    complain(text);
    complain(u"--help lists the options."_s);
    return ExitCode::Usage;
}

/// Ok: every value could be read. `window`: who shows the errors beside standard error; may be null.
ExitCode reportErrors(const LoadedConfig& loaded, const Frontend* window)
{
    if (loaded.errors.isEmpty())
        return ExitCode::Ok;
    QStringList lines;
    for (const ConfigRemark& error : loaded.errors) {
        lines += error.toString();
        complain(lines.last());
    }
    if (window)
        window->showErrors(lines);
    const bool ownFault = std::all_of(loaded.errors.begin(), loaded.errors.end(),
        [](const ConfigRemark& error) { return error.source == Source::CommandLine; });
    return ownFault ? ExitCode::Usage : ExitCode::Configuration;
}

/// "default.json:7: " when the problem names a key that the file sets.
QString placeOf(const Problem& problem, const LoadedConfig& loaded)
{
    const bool fromFile = loaded.sources.value(problem.subject) == Source::File;
    return fromFile ? u"%1:%2: "_s.arg(loaded.file).arg(loaded.lines.value(problem.subject)) : QString();
}

/// Ok: the values fit together.
ExitCode reportProblems(const LoadedConfig& loaded)
{
    const QList<Problem> problems = loaded.config.validate();
    for (const Problem& problem : problems)
        complain(placeOf(problem, loaded) + sentenceFor(problem, loaded.config));
    return problems.isEmpty() ? ExitCode::Ok : exitCodeFor(problems);
}

ExitCode checkConfig(const LoadedConfig& loaded)
{
    for (const ConfigRemark& warning : loaded.warnings)
        complain(u"warning: "_s + warning.toString());
    for (const Problem& warning : loaded.config.warnings())
        complain(u"warning: "_s + placeOf(warning, loaded) + sentenceFor(warning, loaded.config));
    const ExitCode code = reportProblems(loaded);
    if (code == ExitCode::Ok) {
        printLine(loaded.file.isEmpty() ? u"No configuration file; the built-in values can be used."_s
                                        : u"%1 can be used."_s.arg(loaded.file));
    }
    return code;
}

ExitCode printConfig(const LoadedConfig& loaded)
{
    const QJsonDocument document(toJson(loaded.config, Secrets::Masked));
    printLine(QString::fromUtf8(document.toJson(QJsonDocument::Indented)).trimmed());
    return ExitCode::Ok;
}

QByteArray readStandardInput()
{
    constexpr qint64 most = qint64{64} * 1024;
    QFile input;
    return input.open(stdin, QIODevice::ReadOnly) ? input.read(most) : QByteArray();
}

/// A sub-command: the server itself runs in another process.
ExitCode askServer(const Command& command, const LoadedConfig& loaded)
{
    ControlClient client(controlPlace(loaded.config.stateDir), userName(command.request.environment));
    const CommandOutcome outcome = runCommand(command, client, readStandardInput);
    if (!outcome.complaint.isEmpty())
        complain(outcome.complaint);
    if (!outcome.output.isEmpty())
        printLine(outcome.output.chopped(1));
    return outcome.code;
}

/// What was done, or why it was not.
ExitCode report(const Expected<QStringList, QString>& outcome)
{
    if (!outcome) {
        complain(outcome.error());
        return ExitCode::Failure;
    }
    for (const QString& line : *outcome)
        printLine(line);
    return ExitCode::Ok;
}

/// The service gets the file and the folder that were named here; others it finds by itself.
ExitCode install(const CommandLine& commandLine, const LoadedConfig& loaded)
{
    const auto absolute = [](const QString& path) {
        return path.isEmpty() ? QString() : QFileInfo(path).absoluteFilePath();
    };
    const bool named = loaded.sources.value(u"stateDir"_s) == Source::CommandLine;
    return report(installService({QCoreApplication::applicationFilePath(), absolute(commandLine.request.file),
        absolute(named ? loaded.config.stateDir : QString())}));
}

ExitCode run(const CommandLine& commandLine, const LoadedConfig& loaded, const Frontend& frontend)
{
    // A window says itself what does not fit together, and it can be corrected there.
    if (!commandLine.window || !frontend.canShowWindow()) {
        if (const ExitCode code = reportProblems(loaded); code != ExitCode::Ok)
            return code;
    }
    return commandLine.window ? frontend.run(commandLine.request, loaded)
                              : runHeadless(commandLine.request, loaded, commandLine.service);
}

} // namespace

ExitCode launch(const CommandLine& commandLine, const Frontend& frontend)
{
    switch (commandLine.task) {
    case CommandLine::Task::RefuseUsage:
        return refuseUsage(commandLine.text);
    case CommandLine::Task::ShowHelp:
        printLine(commandLine.text.trimmed());
        return ExitCode::Ok;
    case CommandLine::Task::ShowVersion:
        printLine(u"rendezvous %1"_s.arg(programVersion()));
        return ExitCode::Ok;
    case CommandLine::Task::UninstallService:
        return report(uninstallService());
    case CommandLine::Task::CheckConfig:
    case CommandLine::Task::PrintConfig:
    case CommandLine::Task::InstallService:
    case CommandLine::Task::Command:
    case CommandLine::Task::Run:
        break;
    }
    if (commandLine.task == CommandLine::Task::Command && commandLine.command->isLocal())
        return runLocally(*commandLine.command);
    ConfigRequest request = commandLine.request;
    request.usesCredentials
        = commandLine.task == CommandLine::Task::Run || commandLine.task == CommandLine::Task::CheckConfig;
    const LoadedConfig loaded = loadConfig(request);
    const bool isForWindow = commandLine.window && commandLine.task == CommandLine::Task::Run;
    if (const ExitCode code = reportErrors(loaded, isForWindow ? &frontend : nullptr); code != ExitCode::Ok)
        return code;
    if (commandLine.task == CommandLine::Task::CheckConfig)
        return checkConfig(loaded);
    if (commandLine.task == CommandLine::Task::PrintConfig)
        return printConfig(loaded);
    if (commandLine.task == CommandLine::Task::InstallService)
        return install(commandLine, loaded);
    if (commandLine.task == CommandLine::Task::Command)
        return askServer(*commandLine.command, loaded);
    return run(commandLine, loaded, frontend);
}

} // namespace rdv
