// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/server/Stage.h"

#include <QHash>
#include <QSignalSpy>

#include <algorithm>

using namespace rdv;
using namespace rdv::kit;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// Everything a watcher has been told, put together as a window does it.
class Watcher : public QObject {
public:
    explicit Watcher(RendezvousServer& server)
    {
        connect(&server, &RendezvousServer::changed, this, &Watcher::take);
        connect(&server, &RendezvousServer::ladderReady, this, [this](const Ladder& got) { ladder = got; });
        connect(&server, &RendezvousServer::answered, this,
            [this](quint64 ticket, std::optional<OperationError> error) { answers.insert(ticket, error); });
        connect(&server, &RendezvousServer::tokensIssued, this,
            [this](quint64 ticket, const QList<IssuedToken>& tokens, std::optional<OperationError> error) {
                answers.insert(ticket, error);
                issued = tokens;
            });
        connect(&server, &RendezvousServer::iceServerTested, this,
            [this](quint64 ticket, const IceTestReport& report) {
                if (report.finished)
                    answers.insert(ticket, std::nullopt);
            });
        server.watch();
    }

    void take(const ServerChanges& changes)
    {
        complete += changes.isComplete ? 1 : 0;
        for (const DeviceInfo& device : changes.devices)
            devices.insert(device.room, device);
        for (const QString& room : changes.goneDevices)
            devices.remove(room);
        for (const SessionInfo& session : changes.sessions) {
            sessions.insert(session.id, session);
            if (states.isEmpty() || states.last() != session.state)
                states.append(session.state);
        }
        for (const TokenInfo& token : changes.tokens)
            tokens.insert(token.key, token);
        for (const TokenId& key : changes.goneTokens)
            tokens.remove(key);
        events += changes.events;
        samples += changes.sample ? 1 : 0;
        if (changes.sample)
            sample = *changes.sample;
        if (changes.status)
            status = *changes.status;
    }

    [[nodiscard]] DeviceState device(const QString& room = u"room1"_s) const
    {
        return devices.value(room).state;
    }
    [[nodiscard]] SessionInfo session() const
    {
        return sessions.isEmpty() ? SessionInfo() : *sessions.cbegin();
    }

    QHash<QString, DeviceInfo> devices;
    QHash<SessionId, SessionInfo> sessions;
    QHash<TokenId, TokenInfo> tokens;
    QHash<quint64, std::optional<OperationError>> answers;
    QList<SessionState> states;
    QList<IssuedToken> issued;
    QList<Event> events;
    Ladder ladder;
    ServerStatus status;
    StatsSample sample;
    int complete = 0;
    int samples = 0;
};

} // namespace

class tst_watch : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void firstChangesAreComplete();
    void deviceThatJoinsIsWaiting();
    void visitIsFollowedThroughItsStates();
    void reportOfThePageConfirmsTheConnection();
    void ladderHasTheMessagesInOrder();
    void revokedTokenCutsItsViewer();
    void pausedServerRefusesViewers();
    void killedDeviceIsLostWithinASecond();
    void blockedRoomIsShownAndCanBeAllowedAgain();
    void viewerAndDeviceAreDisconnected();
    void stopLosesDevicesAndEndsSessions();
    void everyCommandIsAnsweredWhenStopped();
    void failedStartIsInTheStatus();
    void certificateIsInTheStatus();
    void samplesComeEverySecond();
};

void tst_watch::firstChangesAreComplete()
{
    Stage stage;
    QVERIFY(stage.isReady());
    DeviceDouble device(stage.device());
    device.start();
    QTRY_VERIFY(device.isWaiting());
    Watcher watcher(stage.server.facade());
    QTRY_COMPARE(watcher.complete, 1);
    QCOMPARE(watcher.device(), DeviceState::Waiting);
    QVERIFY(watcher.status.running);
    QCOMPARE(watcher.samples, 1);
}

void tst_watch::deviceThatJoinsIsWaiting()
{
    Stage stage;
    Watcher watcher(stage.server.facade());
    DeviceDouble device(stage.device());
    device.start();
    QTRY_COMPARE(watcher.device(), DeviceState::Waiting);
    const DeviceInfo info = watcher.devices.value(u"room1"_s);
    QCOMPARE(info.address, u"127.0.0.1"_s);
    QVERIFY(!info.waitingLink.isEmpty());
    QVERIFY(info.since > 0);
    QTRY_COMPARE(watcher.status.devices, 1);
    QVERIFY(std::ranges::any_of(
        watcher.events, [](const Event& event) { return event.kind == EventKind::DeviceJoined; }));
}

void tst_watch::visitIsFollowedThroughItsStates()
{
    Stage stage;
    Watcher watcher(stage.server.facade());
    ViewerDouble viewer(stage.viewer());
    viewer.start();
    QTRY_COMPARE(watcher.sessions.size(), 1);
    QCOMPARE(watcher.session().state, SessionState::Queued);
    const SessionId id = watcher.session().id;
    DeviceDouble device(stage.device());
    device.start();
    QTRY_COMPARE(watcher.session().state, SessionState::Connecting);
    QCOMPARE(watcher.session().id, id);
    QTRY_VERIFY(watcher.session().viewerCandidates.total() > 0);
    QVERIFY(watcher.session().deviceCandidates.total() > 0);
    QCOMPARE(watcher.session().viewer.toString(), viewer.id());
    QCOMPARE(watcher.session().room, u"room1"_s);
    QVERIFY(std::ranges::is_sorted(watcher.states));
    viewer.leave();
    QTRY_COMPARE(watcher.session().state, SessionState::Ended);
    QCOMPARE(watcher.session().outcome, SessionOutcome::Failed);
    QVERIFY(!watcher.session().endReason.isEmpty());
}

void tst_watch::reportOfThePageConfirmsTheConnection()
{
    Stage stage;
    Watcher watcher(stage.server.facade());
    DeviceDouble device(stage.device());
    device.start();
    QTRY_VERIFY(device.isWaiting());
    ViewerDouble viewer(stage.viewer());
    viewer.start();
    QTRY_COMPARE(watcher.session().state, SessionState::Connecting);
    const auto heard = device.heard().size();
    viewer.say(
        R"(5:::{"name":"iceState","args":[{"state":"connected","local":"host","remote":"srflx"}]})"_ba);
    QTRY_COMPARE(watcher.session().state, SessionState::Connected);
    QVERIFY(watcher.session().confirmed);
    QCOMPARE(watcher.session().chosenPair, u"host–srflx"_s);
    QCOMPARE(device.heard().size(), heard);
    viewer.leave();
    QTRY_COMPARE(watcher.session().outcome, SessionOutcome::Watched);
}

void tst_watch::ladderHasTheMessagesInOrder()
{
    using What = LadderStep::What;
    Stage stage;
    Watcher watcher(stage.server.facade());
    DeviceDouble device(stage.device());
    device.start();
    QTRY_VERIFY(device.isWaiting());
    ViewerDouble viewer(stage.viewer());
    viewer.start();
    QTRY_COMPARE(watcher.session().state, SessionState::Connecting);
    viewer.leave();
    QTRY_COMPARE(watcher.session().state, SessionState::Ended);
    stage.server.facade().requestLadder(watcher.session().id);
    QTRY_COMPARE(watcher.ladder.session, watcher.session().id);
    QList<What> whats;
    qint64 last = 0;
    for (const LadderStep& step : std::as_const(watcher.ladder.steps)) {
        QVERIFY(step.at * 1000 + step.micros >= last);
        last = step.at * 1000 + step.micros;
        whats.append(step.what);
    }
    qsizetype from = 0;
    for (const What what : {What::Join, What::JoinAcknowledged, What::StunServers, What::TurnServers,
             What::ClientJoined, What::Offer, What::Answer, What::Candidate, What::Left, What::Remove}) {
        const qsizetype at = whats.indexOf(what, from);
        QVERIFY2(at >= 0, qPrintable(QString::number(static_cast<int>(what))));
        from = at;
    }
    stage.server.facade().requestLadder(SessionId("unknown"));
    QTRY_COMPARE(watcher.ladder.session, SessionId("unknown"));
    QVERIFY(watcher.ladder.steps.isEmpty());
}

void tst_watch::revokedTokenCutsItsViewer()
{
    ServerConfig config = ServerUnderTest::loopbackConfig();
    config.tokensEnabled = true;
    Stage stage(config);
    RendezvousServer& server = stage.server.facade();
    Watcher watcher(server);
    DeviceDouble device(stage.device());
    device.start();
    QTRY_VERIFY(device.isWaiting());

    TokenRequest request;
    request.note = u"front desk"_s;
    const auto ticket = server.issueTokens({request, request});
    QTRY_VERIFY(watcher.answers.contains(ticket));
    QVERIFY(!watcher.answers.value(ticket));
    QCOMPARE(watcher.issued.size(), 2);
    const TokenId key = watcher.issued.first().info.key;
    QTRY_COMPARE(watcher.tokens.size(), 2);
    QVERIFY(watcher.tokens.value(key).id.isEmpty());
    QCOMPARE(watcher.tokens.value(key).note, u"front desk"_s);
    QCOMPARE(watcher.tokens.value(key).createdBy, u"window"_s);

    ViewerDouble::Options options = stage.viewer();
    options.token = watcher.issued.first().text;
    ViewerDouble viewer(options);
    viewer.start();
    QTRY_COMPARE(watcher.tokens.value(key).state, TokenState::Bound);
    QCOMPARE(watcher.tokens.value(key).boundTo, viewer.id());
    QCOMPARE(watcher.tokens.value(key).boundAddress, u"127.0.0.1"_s);

    const auto revoked = server.revokeToken(key, RevokeMode::Disconnect);
    QTRY_VERIFY(watcher.answers.contains(revoked));
    QVERIFY(!watcher.answers.value(revoked));
    QTRY_VERIFY(viewer.hasEnded());
    QTRY_COMPARE(watcher.session().endReason, u"token revoked"_s);
    QTRY_COMPARE(watcher.tokens.value(key).state, TokenState::Revoked);
    const auto again = server.revokeToken(key, RevokeMode::Disconnect);
    QTRY_COMPARE(watcher.answers.value(again), OperationError::NotFound);
}

void tst_watch::pausedServerRefusesViewers()
{
    Stage stage;
    Watcher watcher(stage.server.facade());
    const auto ticket = stage.server.facade().pauseViewers(true);
    QTRY_VERIFY(watcher.answers.contains(ticket));
    QTRY_VERIFY(watcher.status.viewersPaused);
    ViewerDouble viewer(stage.viewer());
    viewer.start();
    QTRY_VERIFY(viewer.isRefused());
    QCOMPARE(viewer.joinError(), u"full"_s);
    QTRY_COMPARE(stage.server.field(EventKind::ViewerRefused, "reason"), u"viewers are paused"_s);
    stage.server.facade().pauseViewers(false);
    QTRY_VERIFY(!watcher.status.viewersPaused);
}

void tst_watch::killedDeviceIsLostWithinASecond()
{
    Stage stage;
    Watcher watcher(stage.server.facade());
    auto options = stage.device();
    options.reconnects = false;
    DeviceDouble device(options);
    device.start();
    QTRY_COMPARE(watcher.device(), DeviceState::Waiting);
    device.stop();
    QTRY_COMPARE_WITH_TIMEOUT(watcher.device(), DeviceState::Lost, 1000);
    const DeviceInfo lost = watcher.devices.value(u"room1"_s);
    QVERIFY(lost.lostSince >= lost.since);
    QCOMPARE(lost.address, u"127.0.0.1"_s);
    device.start();
    QTRY_COMPARE(watcher.device(), DeviceState::Waiting);
    QCOMPARE(watcher.devices.value(u"room1"_s).lostSince, 0);
}

void tst_watch::blockedRoomIsShownAndCanBeAllowedAgain()
{
    Stage stage;
    RendezvousServer& server = stage.server.facade();
    Watcher watcher(server);
    const auto blocked = server.blockRoom(u"room1"_s);
    QTRY_VERIFY(watcher.answers.contains(blocked));
    QTRY_VERIFY(watcher.devices.contains(u"room1"_s));
    QVERIFY(!watcher.devices.value(u"room1"_s).allowed);
    ViewerDouble viewer(stage.viewer());
    viewer.start();
    QTRY_VERIFY(viewer.isRefused());
    server.allowRoom(u"room1"_s);
    QTRY_VERIFY(!watcher.devices.contains(u"room1"_s));
    QVERIFY(!watcher.status.roomListInForce);
    const auto malformed = server.blockRoom(QString());
    QTRY_COMPARE(watcher.answers.value(malformed), OperationError::Malformed);

    server.allowRoom(u"room2"_s);
    QTRY_VERIFY(watcher.devices.value(u"room2"_s).listed);
    QTRY_VERIFY(watcher.status.roomListInForce);
}

void tst_watch::viewerAndDeviceAreDisconnected()
{
    Stage stage;
    RendezvousServer& server = stage.server.facade();
    Watcher watcher(server);
    auto options = stage.device();
    options.reconnects = false;
    DeviceDouble device(options);
    device.start();
    QTRY_VERIFY(device.isWaiting());
    ViewerDouble viewer(stage.viewer());
    viewer.start();
    QTRY_COMPARE(watcher.session().state, SessionState::Connecting);
    server.disconnectViewer(watcher.session().viewer);
    QTRY_VERIFY(viewer.hasEnded());
    QTRY_COMPARE(watcher.session().endReason, u"disconnected by the operator"_s);
    server.disconnectDevice(u"room1"_s);
    QTRY_COMPARE(watcher.device(), DeviceState::Lost);
    const auto nobody = server.disconnectViewer(PeerId("0001"));
    QTRY_COMPARE(watcher.answers.value(nobody), OperationError::NotFound);
}

void tst_watch::stopLosesDevicesAndEndsSessions()
{
    Stage stage;
    Watcher watcher(stage.server.facade());
    auto options = stage.device();
    options.reconnects = false;
    DeviceDouble device(options);
    device.start();
    QTRY_VERIFY(device.isWaiting());
    ViewerDouble viewer(stage.viewer());
    viewer.start();
    QTRY_COMPARE(watcher.session().state, SessionState::Connecting);
    QVERIFY(stage.server.stop());
    QTRY_VERIFY(!watcher.status.running);
    QTRY_COMPARE(watcher.device(), DeviceState::Lost);
    QTRY_COMPARE(watcher.session().endReason, u"server stopped"_s);
    QCOMPARE(watcher.complete, 1);
}

void tst_watch::everyCommandIsAnsweredWhenStopped()
{
    RendezvousServer server;
    Watcher watcher(server);
    const QList<quint64> tickets{server.issueTokens({TokenRequest()}),
        server.revokeToken(TokenId("00"), RevokeMode::AsConfigured), server.disconnectViewer(PeerId("00")),
        server.disconnectDevice(u"room1"_s), server.allowRoom(u"room1"_s), server.blockRoom(u"room1"_s),
        server.pauseViewers(true)};
    QTRY_COMPARE(watcher.answers.size(), tickets.size());
    for (const quint64 ticket : tickets)
        QCOMPARE(watcher.answers.value(ticket), OperationError::NotRunning);
    const auto test = server.testIceServer({}, u"stun://nonsense"_s);
    QTRY_VERIFY(watcher.answers.contains(test));
    QCOMPARE(watcher.complete, 1);
    QVERIFY(!watcher.status.running);
}

void tst_watch::failedStartIsInTheStatus()
{
    Stage stage;
    ServerConfig config = ServerUnderTest::loopbackConfig();
    config.port = stage.server.port();
    RendezvousServer second;
    Watcher watcher(second);
    QSignalSpy failed(&second, &RendezvousServer::startFailed);
    second.start(config);
    QTRY_COMPARE(failed.size(), 1);
    QTRY_COMPARE(watcher.status.signaling.state, PartState::Failed);
    QVERIFY(watcher.status.signaling.problem);
    QCOMPARE(watcher.status.signaling.problem->kind, ProblemKind::PortBusy);
    QVERIFY(!watcher.status.running);
}

void tst_watch::certificateIsInTheStatus()
{
    Stage stage(ServerUnderTest::secureConfig());
    Watcher watcher(stage.server.facade());
    QTRY_VERIFY(watcher.status.certificate);
    QVERIFY(!watcher.status.certificate->subject.isEmpty());
    QVERIFY(watcher.status.certificate->notAfter > watcher.status.startedAt);
}

void tst_watch::samplesComeEverySecond()
{
    Stage stage;
    Watcher watcher(stage.server.facade());
    DeviceDouble device(stage.device());
    device.start();
    QTRY_VERIFY(watcher.samples >= 3);
    QCOMPARE(watcher.sample.devices, 1);
    QVERIFY(watcher.sample.memoryBytes > 0);
    QVERIFY(watcher.sample.counter(Counter::MessagesSent) > 0);
}

QTEST_GUILESS_MAIN(tst_watch)
#include "tst_watch.moc"
