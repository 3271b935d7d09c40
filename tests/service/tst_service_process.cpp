// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/kit/Patience.h"
#include "tests/kit/ServerProcess.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <fcntl.h>
#include <sys/prctl.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace rdv::kit;

#ifndef PR_SET_MDWE // of Linux 6.3
#define PR_SET_MDWE 65
#define PR_MDWE_REFUSE_EXEC_GAIN 1
#endif

namespace {

QStringList quietly(const QTemporaryDir& folder)
{
    return {u"--service"_s, u"--port"_s, u"0"_s, u"--admin-port"_s, u"0"_s, u"--set"_s, u"stun.port=0"_s,
        u"--config"_s, folder.filePath(u"default.json"_s), u"--state-dir"_s, folder.filePath(u"state"_s)};
}

void write(const QString& path, const QByteArray& content)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content);
}

} // namespace

/// The program in surroundings that a service has.
class TestServiceProcess : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void journalGetsLevelsAndNoTimes_data();
    void journalGetsLevelsAndNoTimes();
    void pagesBothWritableAndExecutableAreNotNeeded();
    void installingWithoutSystemdIsRefusedInWords();
};

void TestServiceProcess::journalGetsLevelsAndNoTimes_data()
{
    QTest::addColumn<bool>("isJournal");
    QTest::addColumn<QByteArray>("format");
    QTest::newRow("journal, text") << true << "text"_ba;
    QTest::newRow("journal, JSON") << true << "json"_ba;
    QTest::newRow("a variable of another stream") << false << "text"_ba;
}

void TestServiceProcess::journalGetsLevelsAndNoTimes()
{
    QFETCH(bool, isJournal);
    QFETCH(QByteArray, format);
    const QTemporaryDir folder;
    write(folder.filePath(u"default.json"_s), R"({"colour": 1})");
    // The stream that the journal would read.
    const QString log = folder.filePath(u"log"_s);
    write(log, {});
    struct stat stream { };
    QCOMPARE(::stat(QFile::encodeName(log).constData(), &stream), 0);
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"JOURNAL_STREAM"_s,
        u"%1:%2"_s.arg(static_cast<quint64>(stream.st_dev))
            .arg(static_cast<quint64>(stream.st_ino) + (isJournal ? 0 : 1)));
    QProcess program;
    program.setProcessEnvironment(environment);
    program.setStandardErrorFile(log, QIODevice::Append);
    program.start(ServerProcess::program(),
        quietly(folder) + QStringList{u"--log-format"_s, QString::fromLatin1(format)});
    QByteArray out;
    QTRY_VERIFY_WITH_TIMEOUT(
        (out += program.readAllStandardOutput()).contains("Admin access"), promised(10'000));
    ::kill(static_cast<pid_t>(program.processId()), SIGTERM);
    QVERIFY(program.waitForFinished(static_cast<int>(promised(5'000))));

    QFile written(log);
    QVERIFY(written.open(QIODevice::ReadOnly));
    const QList<QByteArray> lines = written.readAll().trimmed().split('\n');
    QVERIFY(lines.size() > 2);
    bool isWarned = false;
    for (QByteArray line : lines) {
        QVERIFY2(line.startsWith("<4>") || line.startsWith("<6>") || !isJournal, line);
        isWarned = isWarned || (line.startsWith("<4>") && line.contains("colour"));
        if (isJournal)
            line.remove(0, 3);
        if (format == "json")
            QVERIFY2(QJsonDocument::fromJson(line).isObject(), line);
        else
            QCOMPARE(line.startsWith("20"), !isJournal);
    }
    QCOMPARE(isWarned, isJournal);
}

/// MemoryDenyWriteExecute= of the unit: regular expressions and TLS do without a compiler of their own.
void TestServiceProcess::pagesBothWritableAndExecutableAreNotNeeded()
{
    const QTemporaryDir folder;
    write(folder.filePath(u"default.json"_s), "{}");
    QProcess program;
    program.setChildProcessModifier([] { ::prctl(PR_SET_MDWE, PR_MDWE_REFUSE_EXEC_GAIN, 0, 0, 0); });
    program.start(ServerProcess::program(), quietly(folder));
    QByteArray out;
    QTRY_VERIFY_WITH_TIMEOUT(
        (out += program.readAllStandardOutput()).contains("Admin access"), promised(10'000));
    const quint16 port = out.mid(out.indexOf("port ") + 5).split('.').first().toUShort();
    for (const QByteArray& path : {"/demo/evowrtcclient.html?room=a&stream=b"_ba, "/socket.io/1/"_ba}) {
        QTcpSocket visitor;
        visitor.connectToHost(u"127.0.0.1"_s, port);
        visitor.write("GET " + path + " HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n");
        QVERIFY(visitor.waitForReadyRead(static_cast<int>(promised(5'000))));
        QVERIFY(visitor.readAll().startsWith("HTTP/1.1 200"));
    }
    ::kill(static_cast<pid_t>(program.processId()), SIGTERM);
    QVERIFY(program.waitForFinished(static_cast<int>(promised(5'000))));
    QCOMPARE(program.exitCode(), 0);
}

void TestServiceProcess::installingWithoutSystemdIsRefusedInWords()
{
    if (QFile::exists(u"/run/systemd/system"_s))
        QSKIP("this system runs systemd");
    for (const QString& option : {u"--install-service"_s, u"--uninstall-service"_s}) {
        QProcess program;
        program.start(ServerProcess::program(), {option});
        QVERIFY(program.waitForFinished(static_cast<int>(promised(10'000))));
        QCOMPARE(program.exitCode(), 1);
        const QByteArray words = program.readAllStandardError();
        QVERIFY2(words.contains("does not run systemd"), words);
    }
}

QTEST_GUILESS_MAIN(TestServiceProcess)
#include "tst_service_process.moc"
