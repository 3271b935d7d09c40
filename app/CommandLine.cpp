// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/CommandLine.h"

#include <QByteArrayView>
#include <QCommandLineOption>
#include <QCommandLineParser>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace rdv {

namespace {

/// An option that is another spelling of `--set key=value`.
struct ShortCut {
    QString name;
    QString valueName;
    QString key;
    QString meaning;
};

const QList<ShortCut>& shortCuts()
{
    static const QList<ShortCut> all{
        {u"port"_s, u"N"_s, u"server.port"_s, u"Port for devices, viewers and pages. 0: any free port."_s},
        {u"admin-port"_s, u"N"_s, u"server.adminPort"_s, u"Port of the admin commands. 0: any free port."_s},
        {u"state-dir"_s, u"DIR"_s, u"stateDir"_s, u"Folder for what must survive a restart."_s},
        {u"log-format"_s, u"text|json"_s, u"log.format"_s,
            u"How log records are written to standard error."_s},
        {u"log-level"_s, u"L"_s, u"log.level"_s, u"debug, info, warning or error."_s},
    };
    return all;
}

class Options {
public:
    Options()
    {
        m_parser.setApplicationDescription(
            u"Rendezvous: the signaling server through which cameras and browsers meet (WebRTC)."_s);
        m_parser.addOptions({m_noGui, m_config});
        for (const ShortCut& shortCut : shortCuts())
            m_parser.addOption({shortCut.name, shortCut.meaning, shortCut.valueName});
        m_parser.addOptions({m_set, m_check, m_print, m_service, m_install, m_uninstall, m_version, m_help});
    }

    CommandLine read(const QStringList& arguments, const Environment& environment)
    {
        if (!m_parser.parse(arguments))
            return refused(m_parser.errorText());
        if (!m_parser.positionalArguments().isEmpty())
            return refused(u"Unexpected argument \"%1\"."_s.arg(m_parser.positionalArguments().first()));
        m_result.task = task();
        m_result.text = m_result.task == CommandLine::Task::ShowHelp
            ? m_parser.helpText() + u'\n' + Command::helpText()
            : QString();
        m_result.service = m_parser.isSet(m_service);
        m_result.window = !m_parser.isSet(m_noGui) && !m_result.service;
        m_result.request.environment = environment;
        m_result.request.file = m_parser.value(m_config);
        if (m_parser.isSet(m_config) && m_result.request.file.isEmpty())
            return refused(u"--config needs the name of a file."_s);
        return readSettings() ? m_result
                              : refused(u"--set needs key=value, for example --set stun.port=3479."_s);
    }

private:
    [[nodiscard]] CommandLine::Task task() const
    {
        if (m_parser.isSet(m_help))
            return CommandLine::Task::ShowHelp;
        if (m_parser.isSet(m_version))
            return CommandLine::Task::ShowVersion;
        if (m_parser.isSet(m_check))
            return CommandLine::Task::CheckConfig;
        if (m_parser.isSet(m_print))
            return CommandLine::Task::PrintConfig;
        if (m_parser.isSet(m_install))
            return CommandLine::Task::InstallService;
        return m_parser.isSet(m_uninstall) ? CommandLine::Task::UninstallService : CommandLine::Task::Run;
    }

    /// An option of its own name wins over --set.
    bool readSettings()
    {
        for (const QString& pair : m_parser.values(m_set)) {
            const qsizetype equals = pair.indexOf(u'=');
            if (equals < 1)
                return false;
            m_result.request.options.emplaceBack(pair.left(equals), pair.mid(equals + 1));
        }
        for (const ShortCut& shortCut : shortCuts()) {
            if (m_parser.isSet(shortCut.name))
                m_result.request.options.emplaceBack(shortCut.key, m_parser.value(shortCut.name));
        }
        return true;
    }

    static CommandLine refused(const QString& text)
    {
        CommandLine refusal;
        refusal.task = CommandLine::Task::RefuseUsage;
        refusal.text = text;
        return refusal;
    }

    QCommandLineParser m_parser;
    CommandLine m_result;
    QCommandLineOption m_noGui{u"no-gui"_s, u"Run without a window; no display is needed."_s};
    QCommandLineOption m_config{u"config"_s, u"Configuration file."_s, u"FILE"_s};
    QCommandLineOption m_set{
        u"set"_s, u"Set one value of the configuration; may be repeated."_s, u"key=value"_s};
    QCommandLineOption m_check{u"check-config"_s, u"Check the configuration and end."_s};
    QCommandLineOption m_print{
        u"print-config"_s, u"Print the configuration in force as JSON, secrets masked, and end."_s};
    QCommandLineOption m_service{
        u"service"_s, u"Run as the system's manager of services starts it; without a window."_s};
    QCommandLineOption m_install{u"install-service"_s,
        u"Have the system start the server, now and always, with --config and --state-dir as given."_s};
    QCommandLineOption m_uninstall{
        u"uninstall-service"_s, u"Take that back; configuration and state stay."_s};
    QCommandLineOption m_version{{u"v"_s, u"version"_s}, u"Print the version and end."_s};
    QCommandLineOption m_help{{u"h"_s, u"help"_s}, u"Print this help and end."_s};
};

CommandLine parseCommand(const QStringList& arguments, const Environment& environment)
{
    CommandLine result;
    result.window = false;
    const auto command = Command::parse(arguments, environment);
    result.task = command ? CommandLine::Task::Command : CommandLine::Task::RefuseUsage;
    if (!command) {
        result.text = command.error();
        return result;
    }
    result.request = command->request;
    result.command = *command;
    return result;
}

} // namespace

CommandLine CommandLine::parse(const QStringList& arguments, const Environment& environment)
{
    if (rdv::Command::isNamed(arguments) && !rdv::Command::wantsHelp(arguments))
        return parseCommand(arguments, environment);
    if (rdv::Command::isNamed(arguments))
        return Options().read({arguments.value(0), u"--help"_s}, environment);
    return Options().read(arguments, environment);
}

QString optionFor(const QString& key)
{
    const auto& all = shortCuts();
    const auto found
        = std::find_if(all.begin(), all.end(), [&key](const ShortCut& option) { return option.key == key; });
    return u"--"_s + (found == all.end() ? u"set"_s : found->name);
}

bool wantsWindow(int argc, const char* const* argv)
{
    static constexpr std::array<QByteArrayView, 10> windowless{"--no-gui", "--service", "--install-service",
        "--uninstall-service", "--check-config", "--print-config", "--version", "-v", "--help", "-h"};
    QStringList arguments;
    for (int i = 0; i < argc; ++i)
        arguments << QString::fromLocal8Bit(argv[i]);
    if (Command::isNamed(arguments))
        return false;
    return std::none_of(argv + (argc > 0 ? 1 : 0), argv + argc, [](const char* argument) {
        return std::find(windowless.begin(), windowless.end(), QByteArrayView(argument)) != windowless.end();
    });
}

} // namespace rdv
