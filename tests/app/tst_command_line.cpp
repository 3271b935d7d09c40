// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/CommandLine.h"
#include "app/ExitCode.h"

#include <QTest>

using namespace rdv;
using namespace Qt::StringLiterals;
using Task = rdv::CommandLine::Task;
using Options = QList<std::pair<QString, QString>>;

class TestCommandLine : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void tasksAreRecognised_data();
    void tasksAreRecognised();
    void optionsBecomeSettingsAndTheirOwnNamesWin();
    void fileAndEnvironmentAreHandedOn();
    void wrongUsageIsRefusedInWords_data();
    void wrongUsageIsRefusedInWords();
    void helpNamesEveryOption();
    void windowIsKnownBeforeTheApplicationExists();
    void exitCodesFollowTheFirstProblem();
};

namespace {

CommandLine parse(const QStringList& arguments)
{
    return CommandLine::parse(QStringList{u"rendezvous"_s} + arguments, {});
}

} // namespace

void TestCommandLine::tasksAreRecognised_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("task");
    QTest::addColumn<bool>("window");
    const auto row = [](const char* name, const QStringList& arguments, Task task, bool window) {
        QTest::newRow(name) << arguments << static_cast<int>(task) << window;
    };
    row("nothing", {}, Task::Run, true);
    row("headless", {u"--no-gui"_s}, Task::Run, false);
    row("service", {u"--service"_s}, Task::Run, false);
    row("install", {u"--install-service"_s, u"--config"_s, u"a.json"_s}, Task::InstallService, true);
    row("uninstall", {u"--uninstall-service"_s}, Task::UninstallService, true);
    row("check", {u"--check-config"_s}, Task::CheckConfig, true);
    row("print", {u"--print-config"_s, u"--no-gui"_s}, Task::PrintConfig, false);
    row("version", {u"--version"_s}, Task::ShowVersion, true);
    row("help", {u"--help"_s}, Task::ShowHelp, true);
    row("sub-command", {u"--config"_s, u"a.json"_s, u"token"_s, u"list"_s}, Task::Command, false);
    row("help of a sub-command", {u"token"_s, u"--help"_s}, Task::ShowHelp, true);
    row("help wins", {u"--version"_s, u"-h"_s}, Task::ShowHelp, true);
}

void TestCommandLine::tasksAreRecognised()
{
    QFETCH(QStringList, arguments);
    const CommandLine commandLine = parse(arguments);
    QTEST(static_cast<int>(commandLine.task), "task");
    QTEST(commandLine.window, "window");
}

void TestCommandLine::optionsBecomeSettingsAndTheirOwnNamesWin()
{
    const CommandLine commandLine = parse({u"--port"_s, u"1"_s, u"--set"_s, u"server.port=2"_s,
        u"--admin-port=3"_s, u"--set"_s, u"server.password=a=b"_s, u"--log-format"_s, u"json"_s,
        u"--log-level"_s, u"debug"_s, u"--state-dir"_s, u"/state"_s});
    const Options expected{{u"server.port"_s, u"2"_s}, {u"server.password"_s, u"a=b"_s},
        {u"server.port"_s, u"1"_s}, {u"server.adminPort"_s, u"3"_s}, {u"stateDir"_s, u"/state"_s},
        {u"log.format"_s, u"json"_s}, {u"log.level"_s, u"debug"_s}};
    QCOMPARE(commandLine.request.options, expected);
    QCOMPARE(loadConfig(commandLine.request).config.port, quint16{1});
}

void TestCommandLine::fileAndEnvironmentAreHandedOn()
{
    const Environment environment{{u"ERS_PORT"_s, u"5"_s}};
    const CommandLine commandLine
        = CommandLine::parse({u"rendezvous"_s, u"--config"_s, u"a.json"_s}, environment);
    QCOMPARE(commandLine.request.file, u"a.json"_s);
    QCOMPARE(commandLine.request.environment, environment);
}

void TestCommandLine::wrongUsageIsRefusedInWords_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("word");
    QTest::newRow("unknown option") << QStringList{u"--colour"_s} << u"colour"_s;
    QTest::newRow("value missing") << QStringList{u"--port"_s} << u"port"_s;
    QTest::newRow("positional") << QStringList{u"start"_s} << u"start"_s;
    QTest::newRow("sub-command without its verb") << QStringList{u"token"_s} << u"issue"_s;
    QTest::newRow("set without value") << QStringList{u"--set"_s, u"server.port"_s} << u"key=value"_s;
    QTest::newRow("set without key") << QStringList{u"--set"_s, u"=5"_s} << u"key=value"_s;
    QTest::newRow("empty file name") << QStringList{u"--config"_s, u""_s} << u"--config"_s;
}

void TestCommandLine::wrongUsageIsRefusedInWords()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, word);
    const CommandLine commandLine = parse(arguments);
    QCOMPARE(commandLine.task, Task::RefuseUsage);
    QVERIFY2(commandLine.text.contains(word), qPrintable(commandLine.text));
}

void TestCommandLine::helpNamesEveryOption()
{
    const QString help = parse({u"--help"_s}).text;
    for (const QString& option : {u"--no-gui"_s, u"--config <FILE>"_s, u"--port <N>"_s, u"--admin-port <N>"_s,
             u"--set <key=value>"_s, u"--state-dir <DIR>"_s, u"--log-format <text|json>"_s,
             u"--log-level <L>"_s, u"--check-config"_s, u"--print-config"_s, u"--version"_s, u"--help"_s,
             u"token issue"_s, u"session kick ID"_s, u"--text-from-stdin"_s})
        QVERIFY2(help.contains(option), qPrintable(option));
}

void TestCommandLine::windowIsKnownBeforeTheApplicationExists()
{
    const char* plain[] = {"rendezvous", "--port", "1"};
    const char* headless[] = {"rendezvous", "--port", "1", "--no-gui"};
    const char* help[] = {"rendezvous", "-h"};
    QVERIFY(wantsWindow(3, plain));
    QVERIFY(!wantsWindow(4, headless));
    QVERIFY(!wantsWindow(2, help));
    const char* command[] = {"rendezvous", "--config", "a", "status"};
    QVERIFY(!wantsWindow(4, command));
    QVERIFY(wantsWindow(3, command)); // "a" is the name of a file
    QVERIFY(wantsWindow(0, nullptr));
}

void TestCommandLine::exitCodesFollowTheFirstProblem()
{
    const auto code = [](ProblemKind kind) {
        return exitCodeFor({Problem{kind, {}, {}}});
    };
    QCOMPARE(exitCodeFor({}), ExitCode::Failure);
    QCOMPARE(code(ProblemKind::PortBusy), ExitCode::PortBusy);
    QCOMPARE(code(ProblemKind::TlsKey), ExitCode::Tls);
    QCOMPARE(code(ProblemKind::TlsCertificate), ExitCode::Tls);
    QCOMPARE(code(ProblemKind::Configuration), ExitCode::Configuration);
    QCOMPARE(code(ProblemKind::AdminNeedsTls), ExitCode::Configuration);
}

QTEST_GUILESS_MAIN(TestCommandLine)
#include "tst_command_line.moc"
