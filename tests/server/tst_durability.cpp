// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/server/Stage.h"

#include <QJsonDocument>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace rdv;
using namespace rdv::kit;
using namespace std::chrono_literals;

/// What a server has acknowledged holds in the next one.
class TestDurability : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void issuedTokenIsThereAfterARestart();
    void boundTokenAdmitsOnlyItsHolderAfterARestart();
    void revokedTokenStaysRevoked();
    void roomListIsKept();
    void endedSessionsAreShownAfterARestart();
    void restartInTheSameProcessKeepsEverything();
    void secondServerOnTheSameFolderDoesNotStart();
    void damagedStoreKeepsTheServerFromStarting();
    void auditNamesWhoAndWhat();
    void tokensComeAllOrNone();
    void serverWithoutAFolderKeepsNothing();

private:
    [[nodiscard]] ServerConfig config() const;
    [[nodiscard]] QStringList listed(const ServerUnderTest& server) const;
    [[nodiscard]] static bool succeeds(const ServerUnderTest& server, const QByteArray& query);

    std::unique_ptr<QTemporaryDir> m_state;
};

void TestDurability::init()
{
    m_state = std::make_unique<QTemporaryDir>();
}

void TestDurability::cleanup()
{
    QCOMPARE(takeFailures(), QStringList());
}

ServerConfig TestDurability::config() const
{
    ServerConfig config = ServerUnderTest::loopbackConfig();
    config.tokensEnabled = true;
    config.stateDir = m_state->filePath(u"state"_s);
    return config;
}

QStringList TestDurability::listed(const ServerUnderTest& server) const
{
    QStringList ids;
    for (const QJsonValue& token : server.admin("c=listTokens")[u"data"_s].toArray())
        ids << token[u"id"_s].toString();
    ids.sort();
    return ids;
}

bool TestDurability::succeeds(const ServerUnderTest& server, const QByteArray& query)
{
    const QJsonObject answer = server.admin(query);
    if (answer[u"status"_s] != u"SUCCESS"_s)
        qWarning() << query << answer;
    return answer[u"status"_s] == u"SUCCESS"_s;
}

void TestDurability::issuedTokenIsThereAfterARestart()
{
    Stage stage(config());
    QVERIFY(stage.isReady());
    QVERIFY(succeeds(stage.server, "c=addToken&i=one"));
    QVERIFY(succeeds(stage.server, "c=addToken&i=two"));
    QVERIFY(stage.server.restart());
    QCOMPARE(listed(stage.server), (QStringList{u"one"_s, u"two"_s}));

    DeviceDouble device(stage.device());
    device.start();
    QTRY_VERIFY(device.isWaiting());
    auto options = stage.viewer();
    options.token = u"one"_s;
    ViewerDouble viewer(options);
    viewer.start();
    QTRY_VERIFY(viewer.isJoined());
}

void TestDurability::boundTokenAdmitsOnlyItsHolderAfterARestart()
{
    Stage stage(config());
    QVERIFY(succeeds(stage.server, "c=addToken&i=mine"));
    DeviceDouble device(stage.device());
    device.start();
    QTRY_VERIFY(device.isWaiting());
    auto options = stage.viewer();
    options.token = u"mine"_s;
    ViewerDouble first(options);
    first.start();
    QTRY_VERIFY(first.isJoined());
    options.resume = first.resume();
    QVERIFY(!options.resume.isEmpty());
    first.leave();
    QVERIFY(stage.server.restart());
    QTRY_VERIFY(device.isWaiting());

    auto stranger = stage.viewer();
    stranger.token = u"mine"_s;
    ViewerDouble other(stranger);
    other.start();
    QTRY_COMPARE(other.joinError(), u"invalidToken"_s);
    options.port = stage.server.port();
    ViewerDouble again(options);
    again.start();
    QTRY_VERIFY(again.isJoined());
    QVERIFY(!again.resume().isEmpty() && again.resume() != options.resume);
}

void TestDurability::revokedTokenStaysRevoked()
{
    Stage stage(config());
    QVERIFY(succeeds(stage.server, "c=addToken&i=gone"));
    QVERIFY(succeeds(stage.server, "c=delToken&i=gone"));
    QVERIFY(stage.server.restart());
    QCOMPARE(listed(stage.server), QStringList());
    DeviceDouble device(stage.device());
    device.start();
    QTRY_VERIFY(device.isWaiting());
    auto options = stage.viewer();
    options.token = u"gone"_s;
    ViewerDouble viewer(options);
    viewer.start();
    QTRY_COMPARE(viewer.joinError(), u"invalidToken"_s);
}

void TestDurability::roomListIsKept()
{
    ServerConfig open = config();
    open.tokensEnabled = false;
    Stage stage(open);
    QVERIFY(succeeds(stage.server, "c=addRoom&i=room1"));
    QVERIFY(stage.server.restart());
    DeviceDouble listedDevice(stage.device());
    listedDevice.start();
    QTRY_VERIFY(listedDevice.isWaiting());
    auto options = stage.otherDevice();
    options.character.room = "room2";
    DeviceDouble other(options);
    other.start();
    QTRY_VERIFY(other.count(Seen::InvalidRoom) >= 1);
    other.stop();

    QVERIFY(succeeds(stage.server, "c=delRoom&i=room1"));
    QTRY_VERIFY(!listedDevice.isWaiting());
    QVERIFY(stage.server.restart());
    // The list is empty and still in force: nobody comes in.
    QTRY_VERIFY(listedDevice.count(Seen::InvalidRoom) >= 2);
}

void TestDurability::endedSessionsAreShownAfterARestart()
{
    ServerConfig open = config();
    open.tokensEnabled = false;
    Stage stage(open);
    DeviceDouble device(stage.device());
    device.start();
    QTRY_VERIFY(device.isWaiting());
    ViewerDouble viewer(stage.viewer());
    viewer.start();
    QTRY_VERIFY(viewer.isJoined());
    viewer.leave();
    QTRY_COMPARE(stage.server.count(EventKind::SessionEnded), 1);
    QVERIFY(stage.server.restart());

    QSignalSpy changes(&stage.server.facade(), &RendezvousServer::changed);
    QList<SessionInfo> seen;
    stage.server.facade().watch();
    QTRY_VERIFY([&] {
        while (!changes.isEmpty())
            seen += changes.takeFirst().first().value<ServerChanges>().sessions;
        return !seen.isEmpty();
    }());
    QCOMPARE(seen.first().state, SessionState::Ended);
    QCOMPARE(seen.first().room, u"room1"_s);
    QVERIFY(seen.first().endedAt > 0);
}

void TestDurability::restartInTheSameProcessKeepsEverything()
{
    RendezvousServer server;
    QSignalSpy started(&server, &RendezvousServer::started);
    QSignalSpy stopped(&server, &RendezvousServer::stopped);
    QSignalSpy issued(&server, &RendezvousServer::tokensIssued);
    TokenRequest request;
    request.text = u"kept"_s;
    for (int round = 1; round <= 3; ++round) {
        server.start(config());
        QTRY_COMPARE(started.size(), round);
        // In flight while the server stops: answered all the same, and truly.
        request.text = u"kept%1"_s.arg(round);
        server.issueTokens({request});
        server.stop();
        QTRY_COMPARE(stopped.size(), round);
        QTRY_COMPARE(issued.size(), round);
        QVERIFY(!issued.last().at(2).value<std::optional<OperationError>>());
    }
    server.start(config());
    QTRY_COMPARE(started.size(), 4);
    QSignalSpy changes(&server, &RendezvousServer::changed);
    server.watch();
    QTRY_VERIFY(!changes.isEmpty());
    QCOMPARE(changes.first().first().value<ServerChanges>().tokens.size(), 3);
}

void TestDurability::secondServerOnTheSameFolderDoesNotStart()
{
    Stage stage(config());
    QVERIFY(stage.isReady());
    ServerUnderTest second(config());
    QVERIFY(!second.start());
    QCOMPARE(second.problems().size(), 1);
    QCOMPARE(second.problems().first().kind, ProblemKind::StorageInUse);
    QVERIFY(succeeds(stage.server, "c=addToken&i=x"));
}

void TestDurability::damagedStoreKeepsTheServerFromStarting()
{
    {
        Stage stage(config());
        QVERIFY(succeeds(stage.server, "c=addToken&i=x"));
        QVERIFY(stage.server.stop());
    }
    const QDir folder(config().stateDir);
    const QStringList names = folder.entryList({u"*.sqlite"_s, u"*.db"_s}, QDir::Files);
    QCOMPARE(names.size(), 1);
    QFile file(folder.filePath(names.first()));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray(8192, 'x'));
    file.close();
    ServerUnderTest server(config());
    QVERIFY(!server.start());
    QCOMPARE(server.problems().first().kind, ProblemKind::StorageDamaged);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray(8192, 'x'));
}

void TestDurability::auditNamesWhoAndWhat()
{
    Stage stage(config());
    QVERIFY(succeeds(stage.server, "c=addToken&i=secret-text"));
    QVERIFY(succeeds(stage.server, "c=delToken&i=secret-text"));
    QVERIFY(succeeds(stage.server, "c=addRoom&i=room1"));
    RendezvousServer& facade = stage.server.facade();
    QSignalSpy answered(&facade, &RendezvousServer::answered);
    facade.pauseViewers(true);
    facade.blockRoom(u"room9"_s);
    QTRY_COMPARE(answered.size(), 2);

    const auto entries = [&] {
        return stage.server.api("audit")[u"items"_s].toArray();
    };
    QTRY_COMPARE(entries().size(), 5);
    QStringList actions;
    for (const QJsonValue& entry : entries())
        actions.prepend(entry[u"action"_s].toString());
    QCOMPARE(actions,
        (QStringList{
            u"token.issue"_s, u"token.revoke"_s, u"room.allow"_s, u"viewers.pause"_s, u"room.block"_s}));
    const QJsonArray list = entries();
    const QByteArray all = QJsonDocument(list).toJson();
    QVERIFY(!all.contains("secret-text"));
    QVERIFY(all.contains("tok:"));
    QVERIFY(all.contains("127.0.0.1")); // by the old URL
    QVERIFY(all.contains("window"));
    QVERIFY(stage.server.restart());
    QCOMPARE(entries().size(), 5);
}

void TestDurability::tokensComeAllOrNone()
{
    Stage stage(config());
    QVERIFY(stage.isReady());
    RendezvousServer& facade = stage.server.facade();
    QSignalSpy issued(&facade, &RendezvousServer::tokensIssued);
    TokenRequest good;
    good.text = u"good"_s;
    TokenRequest bad;
    bad.text = QString(200, u'x');
    facade.issueTokens({good, bad});
    QTRY_COMPARE(issued.size(), 1);
    QCOMPARE(issued.first().at(2).value<std::optional<OperationError>>(), OperationError::Malformed);
    QCOMPARE(listed(stage.server), QStringList());
    good.text.clear();
    facade.issueTokens({good, good, good});
    QTRY_COMPARE(issued.size(), 2);
    QCOMPARE(issued.last().at(1).value<QList<IssuedToken>>().size(), 3);
    QVERIFY(stage.server.restart());
    QCOMPARE(listed(stage.server).size(), 3);
}

void TestDurability::serverWithoutAFolderKeepsNothing()
{
    ServerConfig passing = config();
    passing.stateDir.clear();
    Stage stage(passing);
    QVERIFY(succeeds(stage.server, "c=addToken&i=x"));
    QCOMPARE(listed(stage.server), QStringList{u"x"_s});
    QVERIFY(stage.server.restart());
    QCOMPARE(listed(stage.server), QStringList());
    QVERIFY(!QFileInfo::exists(config().stateDir));
}

QTEST_GUILESS_MAIN(TestDurability)
#include "tst_durability.moc"
