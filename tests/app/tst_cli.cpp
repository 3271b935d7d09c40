// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/CommandTable.h"
#include "app/cli/ControlClient.h"
#include "app/cli/RunCommand.h"
#include "server/api/ControlServer.h"
#include "server/config/ControlPlace.h"
#include "tests/admin/ApiStage.h"

#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

using namespace rdv;
using namespace Qt::StringLiterals;

namespace {

/// The real control server over lists in memory, in a thread of its own, as a server has it.
class ServerInThread {
public:
    ApiStage stage;
    QTemporaryDir folder;

    ServerInThread()
    {
        m_thread.start();
        m_server = new ControlServer(stage.operations);
        m_server->moveToThread(&m_thread);
        QMetaObject::invokeMethod(
            m_server, [this] { m_listens = !m_server->listen(folder.path()); }, Qt::BlockingQueuedConnection);
    }
    ~ServerInThread()
    {
        QMetaObject::invokeMethod(
            m_server, [this] { delete m_server; }, Qt::BlockingQueuedConnection);
        m_thread.quit();
        m_thread.wait();
    }
    Q_DISABLE_COPY_MOVE(ServerInThread)

    [[nodiscard]] bool listens() const { return m_listens; }

    [[nodiscard]] CommandOutcome run(const QStringList& words, const QByteArray& input = {})
    {
        const auto command = Command::parse(QStringList{u"rendezvous"_s} + words, {});
        if (!command)
            return {ExitCode::Usage, {}, command.error()};
        ControlClient client(controlPlace(folder.path()), u"anna"_s);
        return runCommand(*command, client, [input] { return input; });
    }

private:
    QThread m_thread;
    ControlServer* m_server = nullptr;
    bool m_listens = false;
};

Expected<Command, QString> parse(const QStringList& words)
{
    return Command::parse(QStringList{u"rendezvous"_s} + words, {});
}

} // namespace

class CliTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void commandsBecomeRequests_data();
    void commandsBecomeRequests();
    void wrongUsageIsRefusedInWords_data();
    void wrongUsageIsRefusedInWords();
    void nounIsFoundBehindOptions_data();
    void nounIsFoundBehindOptions();
    void spansAndTimesAreRead();
    void issuedTokenIsPrintedOnce();
    void textComesFromInputOrFile();
    void tokenIsRevokedByItsFingerprint();
    void listsAreWhole();
    void blockedRoomIsNamedSo();
    void strangersTextCannotSteerTheTerminal();
    void refusalIsTheServersSentence();
    void changesNameTheUser();
    void statusIsPlainOrJson();
    void missingServerSaysWhatToDo();
};

void CliTest::commandsBecomeRequests_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QString>("call");
    QTest::addColumn<QByteArray>("body");
    const auto row = [](const QString& line, const char* call, const QByteArray& body = "{}") {
        QTest::newRow(qPrintable(line)) << line.split(u' ') << QString::fromLatin1(call) << body;
    };
    row(u"status"_s, "GET /api/v1/status?");
    row(u"token list --state unused --room a/b"_s, "GET /api/v1/tokens?&room=a%2Fb&state=unused");
    row(u"token revoke 00ff"_s, "DELETE /api/v1/tokens/?");
    row(u"token revoke 00ff --disconnect"_s, "DELETE /api/v1/tokens/?disconnect=true");
    row(u"token revoke 00ff --keep-sessions"_s, "DELETE /api/v1/tokens/?disconnect=false");
    row(u"room list"_s, "GET /api/v1/rooms?");
    row(u"room add attic"_s, "POST /api/v1/rooms?", R"({"name":"attic"})");
    row(u"room remove a/ü"_s, "DELETE /api/v1/rooms/a%2F%C3%BC?");
    row(u"session list --ended"_s, "GET /api/v1/sessions?&state=ended");
    row(u"session kick 0123"_s, "DELETE /api/v1/sessions/0123?");
    row(u"token issue"_s, "POST /api/v1/tokens?");
    row(u"token issue --device --room a --room b --stream s --max-uses 0 --unused-ttl 1h --count 3 --note x"_s,
        "POST /api/v1/tokens?",
        R"({"count":3,"kind":"device","maxUses":0,"note":"x","rooms":["a","b"],"streams":["s"],"unusedTtl":3600})");
    row(u"token issue --valid-from 2030-01-01T00:00Z --valid-until 2030-01-02T00:00+01:00"_s,
        "POST /api/v1/tokens?",
        R"({"notAfter":"2030-01-01T23:00:00.000Z","notBefore":"2030-01-01T00:00:00.000Z"})");
}

void CliTest::commandsBecomeRequests()
{
    QFETCH(const QStringList, words);
    const auto command = parse(words);
    QVERIFY2(command.hasValue(), command ? "" : qPrintable(command.error()));
    const ControlRequest& call = command->call;
    QTEST(QString::fromLatin1(call.method) + u' ' + call.path + u'?' + call.query, "call");
    QTEST(QJsonDocument(call.body).toJson(QJsonDocument::Compact), "body");
}

void CliTest::wrongUsageIsRefusedInWords_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QString>("word");
    const auto row = [](const QString& line, const QString& word) {
        QTest::newRow(qPrintable(line)) << line.split(u' ') << word;
    };
    row(u"token"_s, u"issue, list, revoke"_s);
    row(u"room rename"_s, u"list, add, remove"_s);
    row(u"room add"_s, u"NAME"_s);
    row(u"room add a b"_s, u"\"b\""_s);
    row(u"status now"_s, u"\"now\""_s);
    row(u"status --room a"_s, u"--room does not go with \"status\""_s);
    row(u"status --colour"_s, u"colour"_s);
    row(u"token issue --max-uses many"_s, u"--max-uses"_s);
    row(u"token issue --unused-ttl 1week"_s, u"--unused-ttl"_s);
    row(u"token issue --valid-from tomorrow"_s, u"--valid-from"_s);
    row(u"token issue --text-from-stdin --text-file x"_s, u"exclude"_s);
    row(u"token issue secret"_s, u"Unexpected"_s);
    row(u"token revoke k --disconnect --keep-sessions"_s, u"exclude"_s);
    row(u"status --set x"_s, u"key=value"_s);
}

void CliTest::wrongUsageIsRefusedInWords()
{
    QFETCH(const QStringList, words);
    QFETCH(const QString, word);
    const auto command = parse(words);
    QVERIFY(!command);
    QVERIFY2(command.error().contains(word), qPrintable(command.error()));
}

void CliTest::nounIsFoundBehindOptions_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<bool>("named");
    QTest::newRow("plain") << u"status"_s << true;
    QTest::newRow("behind a value") << u"--config a.json status"_s << true;
    QTest::newRow("behind an equals sign") << u"--state-dir=/x token list"_s << true;
    QTest::newRow("is a value") << u"--config status"_s << false;
    QTest::newRow("is the value of an option of the program") << u"--log-level status"_s << false;
    QTest::newRow("other word") << u"start status"_s << false;
    QTest::newRow("none") << u"--no-gui"_s << false;
}

void CliTest::nounIsFoundBehindOptions()
{
    QFETCH(const QString, line);
    QTEST(Command::isNamed(QStringList{u"rendezvous"_s} + line.split(u' ')), "named");
}

void CliTest::spansAndTimesAreRead()
{
    QCOMPARE(parseSpan(u"90"_s), 90);
    QCOMPARE(parseSpan(u"2m"_s), 120);
    QCOMPARE(parseSpan(u"7d"_s), 604'800);
    QVERIFY(!parseSpan(u"-1s"_s) && !parseSpan({}) && !parseSpan(u"h"_s) && !parseSpan(u"1.5h"_s));
    QCOMPARE(parseTime(u"2030-01-31T12:00:00Z"_s), u"2030-01-31T12:00:00.000Z"_s);
    const QDateTime local(QDate(2030, 1, 31), QTime(12, 0));
    QCOMPARE(parseTime(u"2030-01-31T12:00"_s), local.toUTC().toString(Qt::ISODateWithMs));
    QCOMPARE(parseTime(u"soon"_s), QString());
}

void CliTest::issuedTokenIsPrintedOnce()
{
    ServerInThread server;
    QVERIFY(server.listens());
    const CommandOutcome outcome
        = server.run({u"token"_s, u"issue"_s, u"--count"_s, u"3"_s, u"--room"_s, u"door"_s});
    QCOMPARE(outcome.code, ExitCode::Ok);
    const QStringList texts = outcome.output.split(u'\n', Qt::SkipEmptyParts);
    QCOMPARE(texts.size(), 3);
    const QString listed = server.run({u"token"_s, u"list"_s}).output;
    for (const QString& text : texts)
        QVERIFY(text.size() >= 22 && !listed.contains(text));
    QCOMPARE(server.stage.operations.tokenList.last().rooms, QStringList{u"door"_s});
}

void CliTest::textComesFromInputOrFile()
{
    ServerInThread server;
    QCOMPARE(server.run({u"token"_s, u"issue"_s, u"--text-from-stdin"_s}, "from input\n").output,
        u"from input\n"_s);
    QFile file(server.folder.filePath(u"text"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("from file\r\n");
    file.close();
    QCOMPARE(
        server.run({u"token"_s, u"issue"_s, u"--text-file"_s, file.fileName()}).output, u"from file\n"_s);
    QCOMPARE(server.stage.operations.tokenList.last().id, u"from file"_s);
    QCOMPARE(server.run({u"token"_s, u"issue"_s, u"--text-from-stdin"_s}, "\n").code, ExitCode::Failure);
    QCOMPARE(server.run({u"token"_s, u"issue"_s, u"--text-file"_s, u"/nowhere/x"_s}).code, ExitCode::Failure);
}

void CliTest::tokenIsRevokedByItsFingerprint()
{
    ServerInThread server;
    const QString fingerprint = server.stage.operations.tokenList.first().fingerprint;
    QCOMPARE(
        server.run({u"token"_s, u"revoke"_s, u"tok:00000000"_s}).complaint, u"There is no such token."_s);
    QCOMPARE(server.run({u"token"_s, u"revoke"_s, fingerprint, u"--disconnect"_s}).code, ExitCode::Ok);
    QVERIFY(server.stage.operations.tokenList.isEmpty());
    QCOMPARE(server.stage.operations.trail.first().detail, u"disconnect"_s);
    const CommandOutcome again
        = server.run({u"token"_s, u"revoke"_s, QString::fromLatin1(server.stage.key.text())});
    QCOMPARE(again.code, ExitCode::Failure);
    QCOMPARE(again.complaint, u"There is no such token."_s);
}

/// Lists that are longer than a page of the interface.
void CliTest::listsAreWhole()
{
    ServerInThread server;
    for (int i = 0; i < 1200; ++i)
        server.stage.operations.allowList << u"room %1"_s.arg(i);
    const QString text = server.run({u"room"_s, u"list"_s}).output;
    QCOMPARE(text.count(u'\n'), 1 + 1200 + 2);
    const QByteArray json = server.run({u"room"_s, u"list"_s, u"--json"_s}).output.toUtf8();
    QCOMPARE(QJsonDocument::fromJson(json).object().value(u"items"_s).toArray().size(), 1202);
}

void CliTest::blockedRoomIsNamedSo()
{
    ServerInThread server;
    server.stage.operations.blocked << u"attic"_s;
    const QStringList lines = server.run({u"room"_s, u"list"_s}).output.split(u'\n');
    const auto attic = lines.filter(u"attic"_s);
    QCOMPARE(attic.size(), 1);
    QCOMPARE(attic.first().simplified().split(u' ').mid(0, 3),
        QStringList({u"attic"_s, u"empty"_s, u"blocked"_s}));
    QVERIFY(!lines.filter(u"garage"_s).first().contains(u"blocked"_s));
}

void CliTest::strangersTextCannotSteerTheTerminal()
{
    ServerInThread server;
    server.stage.operations.sessionList.first().stream = u"cam\x1b[2J\nroot\u202e"_s;
    const QString text = server.run({u"session"_s, u"list"_s}).output;
    QCOMPARE(text.count(u'\n'), 2);
    QVERIFY(!text.contains(u'\x1b') && !text.contains(QChar(0x202e)));
}

void CliTest::refusalIsTheServersSentence()
{
    ServerInThread server;
    const CommandOutcome bad = server.run({u"room"_s, u"add"_s, u" a"_s});
    QCOMPARE(bad.code, ExitCode::Failure);
    QCOMPARE(bad.complaint, u"This is not a name that a room may have."_s);
    server.stage.operations.refusal = OperationError::Storage;
    const CommandOutcome stored = server.run({u"room"_s, u"add"_s, u"a"_s});
    QVERIFY(stored.complaint.contains(u"nothing was changed"_s));
}

void CliTest::changesNameTheUser()
{
    ServerInThread server;
    QCOMPARE(server.run({u"room"_s, u"add"_s, u"attic"_s}).code, ExitCode::Ok);
    QCOMPARE(server.stage.operations.trail.first().caller.face, Face::CommandLine);
    QCOMPARE(server.stage.operations.trail.first().caller.who, u"anna"_s);
    QCOMPARE(userName({{u"USER"_s, u"root"_s}, {u"SUDO_USER"_s, u"anna"_s}}), u"anna"_s);
}

void CliTest::statusIsPlainOrJson()
{
    ServerInThread server;
    const QString text = server.run({u"status"_s}).output;
    QVERIFY2(text.contains(u"signaling       listening 0.0.0.0:3535"_s), qPrintable(text));
    const QByteArray json = server.run({u"status"_s, u"--json"_s}).output.toUtf8();
    QVERIFY(QJsonDocument::fromJson(json).object().contains(u"server"_s));
}

void CliTest::missingServerSaysWhatToDo()
{
    const QTemporaryDir folder;
    ControlClient client(controlPlace(folder.path()), {});
    const CommandOutcome outcome = runCommand(*parse({u"status"_s}), client, {});
    QCOMPARE(outcome.code, ExitCode::Failure);
    QVERIFY2(outcome.complaint.contains(u"--state-dir"_s), qPrintable(outcome.complaint));
}

QTEST_GUILESS_MAIN(CliTest)
#include "tst_cli.moc"
