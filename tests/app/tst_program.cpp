// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/kit/Patience.h"

#include <QDeadlineTimer>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRegularExpression>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <fcntl.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

/// The program itself, as scripts and people see it: what it prints, how it ends, what signals do.
class TestProgram : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void versionIsOneLine();
    void helpEndsWithSuccess();
    void wrongUsageEndsWithTwo_data();
    void wrongUsageEndsWithTwo();
    void wrongFileEndsWithThreeAndNamesTheLine();
    void impossibleCombinationEndsWithThreeAndNamesTheLine();
    void busyPortEndsWithFourAndIsNamed_data();
    void busyPortEndsWithFourAndIsNamed();
    void missingKeyEndsWithSix();
    void brokenKeyEndsWithSix();
    void checkedConfigurationIsDeclaredUsable();
    void printedConfigurationMasksSecrets();
    void startPrintsTheOriginalLinesAndRealPorts();
    void startWithoutTheFlagSaysSoAndGoesOn();
    void windowWithoutADisplayIsRefusedInWords();
    void noDisplayIsNeeded();
    void terminationEndsWithSuccessWithinTwoSeconds_data();
    void terminationEndsWithSuccessWithinTwoSeconds();
    void hangupKeepsRunningAndReadsTheFileAgain();
    void wrongFileOnHangupChangesNothing();
    void jsonLogIsOneObjectALine();
    void descriptorLimitIsRaised();
    void vanishedReadersDoNotEndTheProgram();
    void stuckLogReaderDoesNotHoldUpTheServer();

private:
    struct Outcome {
        int code = -1;
        QString out;
        QString err;
    };
    Outcome run(const QStringList& arguments);
    QString write(const QByteArray& content, const QString& name = u"default.json"_s);

    QTemporaryDir m_dir;
};

namespace {

#ifdef RDV_GUI
constexpr bool hasWindow = true;
#else
constexpr bool hasWindow = false;
#endif

const QStringList anyPorts{u"--no-gui"_s, u"--port"_s, u"0"_s, u"--admin-port"_s, u"0"_s, u"--set"_s,
    u"stun.port=0"_s, u"--set"_s, u"bindAddress=127.0.0.1"_s, u"--set"_s, u"stun.address=127.0.0.1"_s};

/// Nothing of the machine's own configuration or display reaches the program.
QProcessEnvironment cleanEnvironment(const QString& home)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const QString& name : environment.keys()) {
        if (name.startsWith("ERS_"_L1) || name.startsWith("XDG_"_L1) || name.startsWith("QT_"_L1)
            || name.endsWith("DISPLAY"_L1))
            environment.remove(name);
    }
    environment.insert(u"HOME"_s, home);
    return environment;
}

/// A running program; killed at the end of its scope if it still runs.
class Running {
public:
    explicit Running(const QStringList& arguments)
    {
        m_process.setProcessEnvironment(cleanEnvironment(m_home.path()));
        m_process.start(QStringLiteral(RDV_PROGRAM), arguments);
    }
    ~Running()
    {
        if (m_process.state() != QProcess::NotRunning) {
            m_process.kill();
            m_process.waitForFinished();
        }
    }
    Q_DISABLE_COPY_MOVE(Running)

    QProcess& process() { return m_process; }
    QString out() { return m_out += QString::fromUtf8(m_process.readAllStandardOutput()); }
    QString err() { return m_err += QString::fromUtf8(m_process.readAllStandardError()); }
    bool waitForOut(const QString& text)
    {
        return QTest::qWaitFor([&] { return out().contains(text); }, 10'000);
    }
    bool waitForErr(const QString& text)
    {
        return QTest::qWaitFor([&] { return err().contains(text); }, 10'000);
    }
    void signal(int number) const { ::kill(static_cast<pid_t>(m_process.processId()), number); }
    quint16 port()
    {
        static const QRegularExpression line(u"ERS running on port (\\d+)\\.\\.\\."_s);
        return line.match(out()).captured(1).toUShort();
    }

private:
    QTemporaryDir m_home;
    QProcess m_process;
    QString m_out;
    QString m_err;
};

bool accepts(quint16 port)
{
    QTcpSocket socket;
    socket.connectToHost(u"127.0.0.1"_s, port);
    return socket.waitForConnected(2'000);
}

} // namespace

TestProgram::Outcome TestProgram::run(const QStringList& arguments)
{
    const QTemporaryDir home;
    QProcess process;
    process.setProcessEnvironment(cleanEnvironment(home.path()));
    process.start(QStringLiteral(RDV_PROGRAM), arguments);
    if (!process.waitForFinished(10'000)) {
        process.kill();
        process.waitForFinished();
        return {};
    }
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1,
        QString::fromUtf8(process.readAllStandardOutput()),
        QString::fromUtf8(process.readAllStandardError())};
}

QString TestProgram::write(const QByteArray& content, const QString& name)
{
    QFile file(m_dir.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        return {};
    return file.fileName();
}

void TestProgram::versionIsOneLine()
{
    const Outcome outcome = run({u"--version"_s});
    QCOMPARE(outcome.code, 0);
    QVERIFY(QRegularExpression(u"^rendezvous \\d+\\.\\d+\\.\\d+[-+~.a-z0-9]*\\n$"_s)
                .match(outcome.out)
                .hasMatch());
    QCOMPARE(outcome.err, QString());
}

void TestProgram::helpEndsWithSuccess()
{
    const Outcome outcome = run({u"--help"_s});
    QCOMPARE(outcome.code, 0);
    QVERIFY(outcome.out.contains("--no-gui"_L1));
}

void TestProgram::wrongUsageEndsWithTwo_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("words");
    QTest::newRow("unknown option") << QStringList{u"--colour"_s} << u"colour"_s;
    QTest::newRow("unknown key") << QStringList{u"--set"_s, u"server.prot=1"_s}
                                 << u"did you mean server.port?"_s;
    QTest::newRow("wrong port") << QStringList{u"--port"_s, u"many"_s}
                                << u"from 0 to 65535, found \"many\""_s;
    QTest::newRow("wrong level") << QStringList{u"--log-level"_s, u"loud"_s} << u"debug, info"_s;
}

void TestProgram::wrongUsageEndsWithTwo()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, words);
    const Outcome outcome = run(anyPorts + arguments);
    QCOMPARE(outcome.code, 2);
    QVERIFY2(outcome.err.contains(words), qPrintable(outcome.err));
    QCOMPARE(outcome.out, QString());
}

void TestProgram::wrongFileEndsWithThreeAndNamesTheLine()
{
    const QString file = write("{\n\"server\": {\n\"port\": \"abc\"}}");
    for (const QString& task : {u"--no-gui"_s, u"--check-config"_s, u"--print-config"_s}) {
        const Outcome outcome = run({task, u"--config"_s, file});
        QCOMPARE(outcome.code, 3);
        QVERIFY2(outcome.err.contains(
                     file + u":3: server.port: expected a whole number from 0 to 65535, found \"abc\""_s),
            qPrintable(outcome.err));
    }
    QCOMPARE(run({u"--no-gui"_s, u"--config"_s, m_dir.filePath(u"missing"_s)}).code, 3);
}

void TestProgram::impossibleCombinationEndsWithThreeAndNamesTheLine()
{
    const QString file = write("{\"server\": {\n\"port\": 4000,\n\"adminPort\": 4000}}");
    const Outcome outcome = run({u"--no-gui"_s, u"--config"_s, file});
    QCOMPARE(outcome.code, 3);
    QVERIFY2(outcome.err.contains(file + u":3: server.adminPort: expected another port"_s),
        qPrintable(outcome.err));
}

void TestProgram::busyPortEndsWithFourAndIsNamed_data()
{
    QTest::addColumn<QString>("option");
    QTest::addColumn<QString>("hint");
    QTest::newRow("signaling") << u"server.port"_s << u"--port"_s;
    QTest::newRow("admin") << u"server.adminPort"_s << u"--admin-port"_s;
    QTest::newRow("STUN") << u"stun.port"_s << u"stun.port"_s;
}

void TestProgram::busyPortEndsWithFourAndIsNamed()
{
    QFETCH(QString, option);
    QFETCH(QString, hint);
    QTcpServer holder;
    QVERIFY(holder.listen(QHostAddress::LocalHost));
    const QString port = QString::number(holder.serverPort());
    QStringList arguments{u"--no-gui"_s};
    for (const QString& key : {u"server.port"_s, u"server.adminPort"_s, u"stun.port"_s})
        arguments += {u"--set"_s, u"%1=%2"_s.arg(key, key == option ? port : u"0"_s)};
    arguments += {u"--set"_s, u"bindAddress=127.0.0.1"_s, u"--set"_s, u"stun.address=127.0.0.1"_s};
    const Outcome outcome = run(arguments);
    QCOMPARE(outcome.code, 4);
    QVERIFY2(outcome.err.contains(u"Port %1"_s.arg(port)), qPrintable(outcome.err));
    QVERIFY2(outcome.err.contains(hint), qPrintable(outcome.err));
    QVERIFY2(outcome.err.contains(QString::number(QCoreApplication::applicationPid()))
            || outcome.err.contains("ss -tulpn"_L1),
        qPrintable(outcome.err));
    QVERIFY(!outcome.out.contains("ERS running"_L1));
}

void TestProgram::missingKeyEndsWithSix()
{
    const Outcome outcome = run(anyPorts
        + QStringList{u"--set"_s, u"server.secure=true"_s, u"--set"_s, u"server.key=/nowhere.pem"_s,
            u"--set"_s, u"server.cert=/nowhere.crt"_s});
    QCOMPARE(outcome.code, 6);
    QVERIFY2(outcome.err.contains("/nowhere.pem"_L1), qPrintable(outcome.err));
    QVERIFY2(outcome.err.contains("/nowhere.crt"_L1), qPrintable(outcome.err));
}

void TestProgram::brokenKeyEndsWithSix()
{
    const QString pem = write("not a key", u"broken.pem"_s);
    const Outcome outcome = run(anyPorts
        + QStringList{u"--set"_s, u"server.secure=true"_s, u"--set"_s, u"server.key="_s + pem, u"--set"_s,
            u"server.cert="_s + pem});
    QCOMPARE(outcome.code, 6);
    QVERIFY2(outcome.err.contains(pem), qPrintable(outcome.err));
    QVERIFY(!outcome.out.contains("ERS running"_L1));
}

void TestProgram::checkedConfigurationIsDeclaredUsable()
{
    const QString file = write("{\"stunservers\": [{\"url\": \"stun:host:port\"}], \"colour\": 1}");
    const Outcome outcome = run({u"--check-config"_s, u"--config"_s, file});
    QCOMPARE(outcome.code, 0);
    QVERIFY2(outcome.out.contains(file), qPrintable(outcome.out));
    QVERIFY2(outcome.err.contains("stun:host:port"_L1), qPrintable(outcome.err));
    QVERIFY2(outcome.err.contains("colour: unknown"_L1), qPrintable(outcome.err));
}

void TestProgram::printedConfigurationMasksSecrets()
{
    const QString file = write(R"({"server": {"password": "hunter2", "port": 4000},
        "turnservers": [{"url": "turn:a:1", "secret": "hunter3"}]})");
    const Outcome outcome = run({u"--print-config"_s, u"--config"_s, file});
    QCOMPARE(outcome.code, 0);
    const QJsonObject printed = QJsonDocument::fromJson(outcome.out.toUtf8()).object();
    QCOMPARE(printed["server"_L1]["port"_L1].toInt(), 4000);
    QVERIFY(!outcome.out.contains("hunter"_L1));
}

void TestProgram::startPrintsTheOriginalLinesAndRealPorts()
{
    Running program(anyPorts);
    QVERIFY2(program.waitForOut(u"/demo/camera.html"_s), qPrintable(program.err()));
    const QStringList lines = program.out().split(u'\n');
    const QString port = QString::number(program.port());
    QVERIFY(program.port() != 0);
    QCOMPARE(lines.at(0), u"ERS running on port %1..."_s.arg(port));
    QCOMPARE(lines.at(1), u"Webserver port: "_s + port);
    QVERIFY(lines.at(2).startsWith("Admin access port: "_L1));
    QVERIFY(lines.at(3).startsWith("Viewer page: http://"_L1));
    const quint16 adminPort = lines.at(2).section(u' ', -1).toUShort();
    QVERIFY(adminPort != 0 && adminPort != program.port());
    QVERIFY(accepts(program.port()));
    QVERIFY(accepts(adminPort));
}

void TestProgram::startWithoutTheFlagSaysSoAndGoesOn()
{
    if (hasWindow)
        QSKIP("this build has a window");
    Running program(anyPorts.mid(1));
    QVERIFY2(program.waitForOut(u"Viewer page"_s), qPrintable(program.err()));
    QVERIFY(program.out().startsWith("This build has no window"_L1));
}

void TestProgram::windowWithoutADisplayIsRefusedInWords()
{
    if (!hasWindow)
        QSKIP("this build has no window");
#ifdef Q_OS_LINUX
    Running program(anyPorts.mid(1));
    QVERIFY(program.process().waitForFinished());
    QCOMPARE(program.process().exitCode(), 1);
    QVERIFY2(program.err().contains("--no-gui"_L1), qPrintable(program.err()));
#else
    QSKIP("this system always has a display");
#endif
}

void TestProgram::noDisplayIsNeeded()
{
    Running program(anyPorts);
    QVERIFY2(program.waitForOut(u"ERS running"_s), qPrintable(program.err()));
    QFile maps(u"/proc/%1/maps"_s.arg(program.process().processId()));
    if (!maps.open(QIODevice::ReadOnly))
        QSKIP("the system does not tell which libraries are loaded");
    const QByteArray libraries = maps.readAll();
    QVERIFY(libraries.contains("libQt6Core"));
    QCOMPARE(libraries.contains("libQt6Gui"), hasWindow);
    QVERIFY(!libraries.contains("platforms/"));
}

void TestProgram::terminationEndsWithSuccessWithinTwoSeconds_data()
{
    QTest::addColumn<int>("number");
    QTest::newRow("SIGTERM") << SIGTERM;
    QTest::newRow("SIGINT") << SIGINT;
}

void TestProgram::terminationEndsWithSuccessWithinTwoSeconds()
{
    QFETCH(int, number);
    Running program(anyPorts);
    QVERIFY2(program.waitForOut(u"Viewer page"_s), qPrintable(program.err()));
    QTcpSocket visitor;
    visitor.connectToHost(u"127.0.0.1"_s, program.port());
    QVERIFY(visitor.waitForConnected(2'000));
    QElapsedTimer clock;
    clock.start();
    program.signal(number);
    QVERIFY(program.process().waitForFinished(static_cast<int>(rdv::kit::promised(5'000))));
    QVERIFY2(clock.elapsed() < rdv::kit::promised(2'000), qPrintable(QString::number(clock.elapsed())));
    QCOMPARE(program.process().exitStatus(), QProcess::NormalExit);
    QCOMPARE(program.process().exitCode(), 0);
}

void TestProgram::hangupKeepsRunningAndReadsTheFileAgain()
{
    const QString file = write("{\"log\": {\"level\": \"info\"}}");
    Running program(anyPorts + QStringList{u"--config"_s, file});
    QVERIFY2(program.waitForOut(u"Viewer page"_s), qPrintable(program.err()));
    const quint16 port = program.port();
    QTcpSocket visitor;
    visitor.connectToHost(u"127.0.0.1"_s, port);
    QVERIFY(visitor.waitForConnected(2'000));
    write("{\"colour\": 1}");
    program.signal(SIGHUP);
    QVERIFY2(program.waitForErr(u"colour: unknown"_s), qPrintable(program.err()));
    QCOMPARE(program.process().state(), QProcess::Running);
    QVERIFY(accepts(port));
    QCOMPARE(visitor.state(), QAbstractSocket::ConnectedState);
}

void TestProgram::wrongFileOnHangupChangesNothing()
{
    const QString file = write("{}");
    Running program(anyPorts + QStringList{u"--config"_s, file});
    QVERIFY2(program.waitForOut(u"Viewer page"_s), qPrintable(program.err()));
    write("{\n\"server\": 5}");
    program.signal(SIGHUP);
    QVERIFY2(program.waitForErr(u"not taken over"_s), qPrintable(program.err()));
    QVERIFY(program.err().contains(file + u":2: server"_s));
    QVERIFY(accepts(program.port()));
}

void TestProgram::jsonLogIsOneObjectALine()
{
    const QString file = write("{\"colour\": \"\\u0007\\n\"}");
    Running program(anyPorts
        + QStringList{u"--log-format"_s, u"json"_s, u"--log-level"_s, u"debug"_s, u"--config"_s, file});
    QVERIFY2(program.waitForOut(u"Viewer page"_s), qPrintable(program.err()));
    program.signal(SIGHUP);
    QVERIFY(QTest::qWaitFor([&] { return program.err().count(u"colour"_s) == 2; }, 10'000));
    program.signal(SIGTERM);
    QVERIFY(program.process().waitForFinished(static_cast<int>(rdv::kit::promised(5'000))));
    const QStringList lines = program.err().split(u'\n', Qt::SkipEmptyParts);
    QVERIFY(lines.size() >= 2);
    for (const QString& line : lines) {
        const QJsonObject record = QJsonDocument::fromJson(line.toUtf8()).object();
        QVERIFY2(record.contains("time"_L1) && record.contains("level"_L1) && record.contains("event"_L1)
                && record.contains("message"_L1),
            qPrintable(line));
    }
}

void TestProgram::descriptorLimitIsRaised()
{
    Running program(anyPorts);
    QVERIFY2(program.waitForOut(u"Viewer page"_s), qPrintable(program.err()));
    rlimit limit{};
    const auto pid = static_cast<pid_t>(program.process().processId());
    QCOMPARE(::prlimit(pid, RLIMIT_NOFILE, nullptr, &limit), 0);
    QCOMPARE(limit.rlim_cur, limit.rlim_max);
}

void TestProgram::vanishedReadersDoNotEndTheProgram()
{
    Running program(anyPorts);
    QVERIFY2(program.waitForOut(u"Viewer page"_s), qPrintable(program.err()));
    program.process().closeReadChannel(QProcess::StandardError);
    program.process().closeReadChannel(QProcess::StandardOutput);
    program.signal(SIGPIPE);
    program.signal(SIGHUP);
    QVERIFY(accepts(program.port()));
    program.signal(SIGTERM);
    QVERIFY(program.process().waitForFinished(static_cast<int>(rdv::kit::promised(5'000))));
    QCOMPARE(program.process().exitCode(), 0);
}

void TestProgram::stuckLogReaderDoesNotHoldUpTheServer()
{
    const QByteArray pipe = QFile::encodeName(m_dir.filePath(u"pipe"_s));
    QCOMPARE(::mkfifo(pipe.constData(), 0600), 0);
    const int reader = ::open(pipe.constData(), O_RDWR | O_NONBLOCK | O_CLOEXEC);
    QVERIFY(reader >= 0);

    // More warnings than a pipe holds (64 KiB), and nobody reads them.
    QByteArray content = "{";
    for (int i = 0; i < 3000; ++i)
        content += "\"an unknown key, number " + QByteArray::number(i) + "\": 1,\n";
    const QString file = write(content + "\"last\": 1}");
    QProcess process;
    process.setProcessEnvironment(cleanEnvironment(m_dir.path()));
    process.setStandardErrorFile(QFile::decodeName(pipe), QIODevice::Append);
    process.start(QStringLiteral(RDV_PROGRAM), anyPorts + QStringList{u"--config"_s, file});
    QByteArray out;
    QTRY_VERIFY_WITH_TIMEOUT((out += process.readAllStandardOutput()).contains("Viewer page"), 10'000);
    ::kill(static_cast<pid_t>(process.processId()), SIGTERM);
    QVERIFY(process.waitForFinished(2'000));
    QCOMPARE(process.exitCode(), 0);

    QByteArray log(256 * 1024, Qt::Uninitialized);
    const ssize_t length = ::read(reader, log.data(), static_cast<size_t>(log.size()));
    ::close(reader);
    QVERIFY(length > 32 * 1024);
    QVERIFY(!log.left(length).contains("an unknown key, number 2999"));
}

QTEST_GUILESS_MAIN(TestProgram)
#include "tst_program.moc"
