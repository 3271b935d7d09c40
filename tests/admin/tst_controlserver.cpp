// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/api/ControlServer.h"
#include "server/config/ControlPlace.h"
#include "tests/admin/ApiStage.h"

#include <QDir>
#include <QFileInfo>
#include <QLocalSocket>
#include <QTemporaryDir>
#include <QTest>

using namespace rdv;
using namespace Qt::StringLiterals;

namespace {

/// One connection and what came over it.
class Client {
public:
    explicit Client(const QString& place) { m_socket.connectToServer(place); }

    void send(const QByteArray& bytes)
    {
        m_socket.write(bytes);
        m_socket.flush();
    }
    [[nodiscard]] bool hasLine() { return m_socket.canReadLine(); }
    [[nodiscard]] QJsonObject line() { return QJsonDocument::fromJson(m_socket.readLine()).object(); }
    [[nodiscard]] bool isConnected() const { return m_socket.state() == QLocalSocket::ConnectedState; }
    [[nodiscard]] bool isClosed() const { return m_socket.state() == QLocalSocket::UnconnectedState; }

private:
    QLocalSocket m_socket;
};

constexpr auto ownerOnly = QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser;

} // namespace

class ControlServerTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void requestIsAnsweredInOneLine();
    void severalRequestsAreAnsweredInOrder();
    void callerIsTheCommandLine();
    void nonsenseIsAnsweredWithAnError_data();
    void nonsenseIsAnsweredWithAnError();
    void socketIsForItsOwnerAlone();
    void folderOfOthersIsRefused();
    void staleSocketIsReplaced();
    void socketThatAnswersIsLeftAlone();
    void longRequestIsRefused();
    void idleConnectionIsClosed();
    void connectionsAreBounded();
    void stoppedServerTakesItsSocketAway();
    void longFolderHasAShortSocket();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ApiStage> m_stage;
};

void ControlServerTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_stage = std::make_unique<ApiStage>();
}

void ControlServerTest::requestIsAnsweredInOneLine()
{
    ControlServer server(m_stage->operations);
    QCOMPARE(server.listen(m_folder->path()), std::nullopt);
    Client caller(server.place());
    caller.send("{\"method\":\"POST\",\"path\":\"/api/v1/rooms\",\"body\":{\"name\":\"attic\"}}\n");
    QTRY_VERIFY(caller.hasLine());
    QCOMPARE(caller.line(), (QJsonObject{{u"status"_s, 204}}));
    QVERIFY(m_stage->operations.allowList.contains(u"attic"_s));
    caller.send("{\"method\":\"GET\",\"path\":\"/api/v1/rooms\",\"query\":\"room=attic\"}\n");
    QTRY_VERIFY(caller.hasLine());
    const QJsonObject answer = caller.line();
    QCOMPARE(answer.value(u"status"_s).toInt(), 200);
    QCOMPARE(answer.value(u"body"_s).toObject().value(u"total"_s).toInt(), 1);
    caller.send("{\"method\":\"GET\",\"path\":\"/healthz\"}\n");
    QTRY_VERIFY(caller.hasLine());
    QCOMPARE(caller.line().value(u"body"_s).toString(), u"ok\n"_s);
}

void ControlServerTest::severalRequestsAreAnsweredInOrder()
{
    ControlServer server(m_stage->operations);
    QCOMPARE(server.listen(m_folder->path()), std::nullopt);
    Client caller(server.place());
    const QByteArray pause = "{\"method\":\"POST\",\"path\":\"/api/v1/viewers/pause\"}\n";
    const QByteArray nothing = "{\"method\":\"GET\",\"path\":\"/nothing\"}\n";
    caller.send(pause + nothing + pause.first(10));
    QTRY_VERIFY(caller.hasLine());
    QCOMPARE(caller.line().value(u"status"_s).toInt(), 204);
    QTRY_VERIFY(caller.hasLine());
    QCOMPARE(caller.line().value(u"status"_s).toInt(), 404);
    caller.send(pause.sliced(10));
    QTRY_VERIFY(caller.hasLine());
    QCOMPARE(caller.line().value(u"status"_s).toInt(), 204);
}

void ControlServerTest::callerIsTheCommandLine()
{
    ControlServer server(m_stage->operations);
    QCOMPARE(server.listen(m_folder->path()), std::nullopt);
    Client caller(server.place());
    caller.send("{\"method\":\"POST\",\"path\":\"/api/v1/viewers/pause\",\"user\":\"anna\\u202e\"}\n");
    QTRY_VERIFY(caller.hasLine());
    QCOMPARE(m_stage->operations.trail.first().caller.face, Face::CommandLine);
    QCOMPARE(m_stage->operations.trail.first().caller.who, u"anna\\u{202e}"_s);
}

void ControlServerTest::nonsenseIsAnsweredWithAnError_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<int>("status");
    QTest::newRow("no JSON") << "GET / HTTP/1.1"_ba << 400;
    QTest::newRow("empty") << ""_ba << 404;
    QTest::newRow("array") << "[]"_ba << 400;
    QTest::newRow("deep") << QByteArray(1000, '[') << 400;
    QTest::newRow("zeros") << QByteArray(100, '\0') << 400;
    QTest::newRow("unknown field") << R"({"method":"GET","path":"/healthz","admin":true})"_ba << 422;
    QTest::newRow("body is text") << R"({"method":"POST","path":"/api/v1/rooms","body":"x"})"_ba << 422;
    QTest::newRow("method") << R"({"method":"\u0000GET","path":"/healthz"})"_ba << 422;
}

void ControlServerTest::nonsenseIsAnsweredWithAnError()
{
    QFETCH(const QByteArray, line);
    ControlServer server(m_stage->operations);
    QCOMPARE(server.listen(m_folder->path()), std::nullopt);
    Client caller(server.place());
    caller.send(line + '\n');
    QTRY_VERIFY(caller.hasLine());
    QTEST(caller.line().value(u"status"_s).toInt(), "status");
    caller.send("{\"method\":\"GET\",\"path\":\"/healthz\"}\n");
    QTRY_VERIFY(caller.hasLine());
    QCOMPARE(caller.line().value(u"status"_s).toInt(), 200);
}

void ControlServerTest::socketIsForItsOwnerAlone()
{
    ControlServer server(m_stage->operations);
    const QString folder = m_folder->filePath(u"new/state"_s);
    QCOMPARE(server.listen(folder), std::nullopt);
    QCOMPARE(server.place(), folder + u"/control"_s);
    QCOMPARE(QFile::permissions(server.place()) & ~ownerOnly & ~(QFile::ExeOwner | QFile::ExeUser),
        QFile::Permissions());
    QCOMPARE(QFile::permissions(folder), ownerOnly | QFile::ExeOwner | QFile::ExeUser);
}

void ControlServerTest::folderOfOthersIsRefused()
{
    QFile::setPermissions(m_folder->path(), QFile::Permissions(0x7777));
    ControlServer server(m_stage->operations);
    const auto problem = server.listen(m_folder->path());
    QVERIFY(problem);
    QCOMPARE(problem->kind, ProblemKind::StorageUnusable);
    QCOMPARE(server.place(), QString());
}

void ControlServerTest::staleSocketIsReplaced()
{
    const QString place = controlPlace(m_folder->path());
    // A socket that nobody listens on any more, as a killed server leaves it.
    QFile file(place);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.close();
    ControlServer server(m_stage->operations);
    QCOMPARE(server.listen(m_folder->path()), std::nullopt);
    const Client caller(server.place());
    QTRY_VERIFY(caller.isConnected());
}

void ControlServerTest::socketThatAnswersIsLeftAlone()
{
    ControlServer first(m_stage->operations);
    QCOMPARE(first.listen(m_folder->path()), std::nullopt);
    ControlServer second(m_stage->operations);
    const auto problem = second.listen(m_folder->path());
    QVERIFY(problem);
    QCOMPARE(problem->kind, ProblemKind::StorageInUse);
    Client caller(first.place());
    caller.send("{\"method\":\"GET\",\"path\":\"/healthz\"}\n");
    QTRY_VERIFY(caller.hasLine());
}

void ControlServerTest::longRequestIsRefused()
{
    ControlServer server(m_stage->operations);
    ControlServer::Limits limits;
    limits.requestBytes = 1000;
    server.setLimits(limits);
    QCOMPARE(server.listen(m_folder->path()), std::nullopt);
    Client caller(server.place());
    caller.send(QByteArray(5000, 'x'));
    QTRY_VERIFY(caller.hasLine());
    QCOMPARE(caller.line().value(u"status"_s).toInt(), 413);
    QTRY_VERIFY(caller.isClosed());
}

void ControlServerTest::idleConnectionIsClosed()
{
    ControlServer server(m_stage->operations);
    ControlServer::Limits limits;
    limits.idle = std::chrono::milliseconds(50);
    server.setLimits(limits);
    QCOMPARE(server.listen(m_folder->path()), std::nullopt);
    Client caller(server.place());
    caller.send("{\"meth");
    QTRY_VERIFY(caller.isClosed());
}

void ControlServerTest::connectionsAreBounded()
{
    ControlServer server(m_stage->operations);
    ControlServer::Limits limits;
    limits.connections = 2;
    server.setLimits(limits);
    QCOMPARE(server.listen(m_folder->path()), std::nullopt);
    auto first = std::make_unique<Client>(server.place());
    first->send("\n");
    QTRY_VERIFY(first->hasLine());
    Client second(server.place());
    second.send("\n");
    QTRY_VERIFY(second.hasLine());
    const Client third(server.place());
    QTRY_VERIFY(third.isClosed());
    first.reset();
    const auto admitted = [&server] {
        Client caller(server.place());
        caller.send("\n");
        return QTest::qWaitFor([&caller] { return caller.hasLine() || caller.isClosed(); })
            && caller.hasLine();
    };
    QTRY_VERIFY(admitted());
}

void ControlServerTest::stoppedServerTakesItsSocketAway()
{
    ControlServer server(m_stage->operations);
    QCOMPARE(server.listen(m_folder->path()), std::nullopt);
    const QString place = server.place();
    const Client caller(place);
    QTRY_VERIFY(caller.isConnected());
    QVERIFY(QFileInfo::exists(place));
    QCoreApplication::processEvents();
    server.stop();
    QVERIFY(!QFileInfo::exists(place));
    QTRY_VERIFY(caller.isClosed());
}

void ControlServerTest::longFolderHasAShortSocket()
{
    const QString deep = u"/srv/"_s + QString(200, u'x');
    const QString place = controlPlace(deep, u"/run/user/1000"_s);
    QVERIFY(place.startsWith(u"/run/user/1000/rendezvous-"_s));
    QVERIFY(place.endsWith(u"/control"_s));
    QVERIFY(place.size() < 90);
    QCOMPARE(controlPlace(deep + u"/../"_s + QString(200, u'x') + u'/', u"/run/user/1000"_s), place);
    QVERIFY(controlPlace(deep + u'y', u"/run/user/1000"_s) != place);
    QCOMPARE(controlPlace(u"/var/lib/rendezvous"_s, {}), u"/var/lib/rendezvous/control"_s);

    ControlServer server(m_stage->operations);
    QCOMPARE(server.listen(m_folder->filePath(QString(150, u'y'))), std::nullopt);
    const Client caller(server.place());
    QTRY_VERIFY(caller.isConnected());
    server.stop();
    QDir().rmdir(QFileInfo(controlPlace(m_folder->filePath(QString(150, u'y')))).absolutePath());
}

QTEST_GUILESS_MAIN(ControlServerTest)
#include "tst_controlserver.moc"
