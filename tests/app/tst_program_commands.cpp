// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/kit/ServerProcess.h"

#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

using namespace rdv::kit;
using namespace Qt::StringLiterals;

namespace {

struct Result {
    int code = -1;
    QString output;
    QString complaint;
};

} // namespace

/// The program asks the program.
class ProgramCommandsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void commandsReachTheServer();
    void issuedTokensSurviveAKill();
    void withoutAServerTheExitCodeIsOne();
    void wrongUsageIsTwo();

private:
    [[nodiscard]] QString stateDir() const { return m_folder->filePath(u"state"_s); }
    [[nodiscard]] bool start(ServerProcess& server) const;
    [[nodiscard]] Result run(const QStringList& words, const QByteArray& input = {}) const;

    std::unique_ptr<QTemporaryDir> m_folder;
};

void ProgramCommandsTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

bool ProgramCommandsTest::start(ServerProcess& server) const
{
    return server.start({u"--set"_s, u"server.tokensEnabled=true"_s, u"--state-dir"_s, stateDir()});
}

Result ProgramCommandsTest::run(const QStringList& words, const QByteArray& input) const
{
    QProcess process;
    process.start(ServerProcess::program(), words + QStringList{u"--state-dir"_s, stateDir()});
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished(20'000))
        return {};
    return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()),
        QString::fromUtf8(process.readAllStandardError())};
}

void ProgramCommandsTest::commandsReachTheServer()
{
    ServerProcess server;
    QVERIFY(start(server));
    const Result status = run({u"status"_s, u"--json"_s});
    QCOMPARE(status.code, 0);
    const QJsonObject answer = QJsonDocument::fromJson(status.output.toUtf8()).object();
    QCOMPARE(answer.value(u"server"_s).toObject().value(u"running"_s).toBool(), true);
    QCOMPARE(run({u"room"_s, u"add"_s, u"front door"_s}).code, 0);
    QVERIFY(run({u"room"_s, u"list"_s}).output.contains(u"front door"_s));
    const Result kick = run({u"session"_s, u"kick"_s, u"00"_s});
    QCOMPARE(kick.code, 1);
    QVERIFY2(kick.complaint.contains(u"no such session"_s), qPrintable(kick.complaint));
    QCOMPARE(QFileInfo(stateDir() + u"/control"_s).permissions() & (QFile::ReadGroup | QFile::ReadOther),
        QFile::Permissions());
}

void ProgramCommandsTest::issuedTokensSurviveAKill()
{
    {
        ServerProcess server;
        QVERIFY(start(server));
        QCOMPARE(run({u"token"_s, u"issue"_s, u"--room"_s, u"door"_s, u"--note"_s, u"kept"_s}).code, 0);
        const Result chosen = run({u"token"_s, u"issue"_s, u"--text-from-stdin"_s}, "chosen-text\n");
        QCOMPARE(chosen.output, u"chosen-text\n"_s);
        server.signal(SIGKILL);
        [[maybe_unused]] const int code = server.exitCode(5000);
    }
    // Its socket is still there, and nobody listens.
    QVERIFY(QFileInfo::exists(stateDir() + u"/control"_s));
    QCOMPARE(run({u"status"_s}).code, 1);
    ServerProcess server;
    QVERIFY(start(server));
    const Result list = run({u"token"_s, u"list"_s});
    QVERIFY2(list.output.contains(u"kept"_s), qPrintable(list.output + list.complaint));
    QCOMPARE(list.output.count(u'\n'), 3);
}

void ProgramCommandsTest::withoutAServerTheExitCodeIsOne()
{
    const Result status = run({u"status"_s});
    QCOMPARE(status.code, 1);
    QVERIFY(status.output.isEmpty());
    QVERIFY2(status.complaint.contains(u"No server answers"_s), qPrintable(status.complaint));
}

void ProgramCommandsTest::wrongUsageIsTwo()
{
    QCOMPARE(run({u"token"_s, u"issue"_s, u"secret-as-argument"_s}).code, 2);
    QCOMPARE(run({u"room"_s}).code, 2);
    QCOMPARE(run({u"token"_s, u"--help"_s}).code, 0);
}

QTEST_GUILESS_MAIN(ProgramCommandsTest)
#include "tst_program_commands.moc"
