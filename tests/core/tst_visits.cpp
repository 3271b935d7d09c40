// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/Meeting.h"

#include <QTest>

using namespace rdv;
using namespace rdv::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const Candidate kHost{u"candidate:1 1 udp 1 192.0.2.5 5 typ host"_s, u"0"_s, 0, {}};
const Candidate kRelay{u"candidate:1 1 udp 1 2001:db8::5 5 typ relay"_s, u"0"_s, 0, {}};

/// A camera and a viewer in one room.
struct Couple {
    explicit Couple(const ServerConfig& config = {})
        : meeting(config)
        , device(meeting.device(u"garden"_s))
        , viewer(meeting.viewer(u"garden"_s))
        , id(meeting.rules.sessionOf(viewer))
    {
        meeting.alive = {device, viewer};
    }

    SessionInfo visit() const { return meeting.rules.session(id).value_or(SessionInfo()); }
    SessionInfo end() const { return meeting.ended.empty() ? SessionInfo() : meeting.ended.back(); }
    void negotiate()
    {
        meeting.relay(device, viewer, Offer{u"a=rtpmap:96 H264/90000\r\n"_s});
        meeting.relay(viewer, device, Answer{u"v=0\r\n"_s});
        meeting.relay(device, viewer, kHost);
        meeting.relay(viewer, device, kRelay);
    }
    void say(IceReport::State state, std::optional<CandidateType> local = {},
        std::optional<CandidateType> remote = {})
    {
        meeting.say(viewer, IceReport{state, local, remote});
    }

    Meeting meeting;
    PeerId device;
    PeerId viewer;
    SessionId id;
};

} // namespace

class tst_visits : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void queuedViewerHasItsSessionAlready();
    void visitGoesThroughItsStates();
    void pageTellsWhetherIceSucceeded();
    void pageThatSaysNothingIsTakenForConnected();
    void pageThatIsCheckingIsWaitedFor();
    void deviceCannotReport();
    void lostDeviceLeavesTheVisitOpen();
    void outcomesFollowHowFarItCame_data();
    void outcomesFollowHowFarItCame();
    void queueTimeEndsAsNoDevice();
    void missingStreamEndsAsNoStream();
    void farewellEndsEveryVisit();
    void ladderHasEveryMessageInOrder();
    void strayMessageIsOnTheLadderAsDropped();
    void relayedMessagesTouchNoRoom();

    void pausedServerRefusesNewViewers();
    void disconnectedViewerIsOut();
    void disconnectedDeviceLosesEveryLink();
    void roomIsBlockedWithoutAList();
    void blockedRoomOfAListIsOff();
    void tokenIsRevokedByKey_data();
    void tokenIsRevokedByKey();
    void deviceIsDescribed();
    void heartbeatIsMeasured();
    void countersAgreeWithTheLists();
};

void tst_visits::queuedViewerHasItsSessionAlready()
{
    Meeting meeting;
    const PeerId viewer = meeting.viewer(u"garden"_s);
    const SessionId id = meeting.rules.sessionOf(viewer);
    QVERIFY(!id.isEmpty());
    QCOMPARE(meeting.rules.session(id)->state, SessionState::Queued);
    QCOMPARE(meeting.rules.session(id)->stream, u"stream"_s);
    QCOMPARE(meeting.rules.sessionCount(), 0);
    QCOMPARE(meeting.rules.device(u"garden"_s)->queued, 1);

    const PeerId device = meeting.device(u"garden"_s);
    QCOMPARE(meeting.rules.sessionOf(viewer), id);
    QCOMPARE(meeting.rules.session(id)->state, SessionState::Paired);
    QCOMPARE(meeting.rules.session(id)->device, device);
    QCOMPARE(meeting.rules.sessionCount(), 1);
}

void tst_visits::visitGoesThroughItsStates()
{
    Couple couple;
    QCOMPARE(couple.visit().state, SessionState::Paired);
    couple.meeting.relay(couple.device, couple.viewer, kHost);
    QCOMPARE(couple.visit().state, SessionState::Paired);
    couple.meeting.relay(couple.device, couple.viewer, Offer{u"v=0\r\n"_s});
    QCOMPARE(couple.visit().state, SessionState::Offered);
    couple.meeting.relay(couple.viewer, couple.device, Answer{u"v=0\r\n"_s});
    QCOMPARE(couple.visit().state, SessionState::Answered);
    couple.meeting.relay(couple.viewer, couple.device, kRelay);
    QCOMPARE(couple.visit().state, SessionState::Connecting);
    QCOMPARE(couple.visit().deviceCandidates.host, 1);
    QCOMPARE(couple.visit().viewerCandidates.relay, 1);
    QCOMPARE(couple.visit().viewerCandidates.ipv6, 1);
    QCOMPARE(couple.meeting.rules.settingUpCount(), 1);
}

void tst_visits::pageTellsWhetherIceSucceeded()
{
    Couple couple;
    couple.negotiate();
    couple.say(IceReport::State::Checking);
    QCOMPARE(couple.visit().state, SessionState::Connecting);
    couple.say(IceReport::State::Connected, CandidateType::Host, CandidateType::ServerReflexive);
    QCOMPARE(couple.visit().state, SessionState::Connected);
    QVERIFY(couple.visit().confirmed);
    QCOMPARE(couple.visit().chosenPair, u"host–srflx"_s);
    QVERIFY(couple.visit().connectedAt != 0);
    QCOMPARE(couple.meeting.rules.settingUpCount(), 0);
    couple.say(IceReport::State::Failed);
    QCOMPARE(couple.visit().state, SessionState::Failed);
    couple.meeting.hangUp(couple.viewer);
    QCOMPARE(couple.end().outcome, SessionOutcome::Watched);
}

void tst_visits::pageThatSaysNothingIsTakenForConnected()
{
    Couple couple;
    couple.negotiate();
    couple.meeting.pass(19s);
    QCOMPARE(couple.visit().state, SessionState::Connecting);
    couple.meeting.pass(2s);
    QCOMPARE(couple.visit().state, SessionState::Connected);
    QVERIFY(!couple.visit().confirmed);
}

void tst_visits::pageThatIsCheckingIsWaitedFor()
{
    Couple couple;
    couple.negotiate();
    couple.say(IceReport::State::Checking);
    couple.meeting.pass(30s);
    QCOMPARE(couple.visit().state, SessionState::Connecting);
}

void tst_visits::deviceCannotReport()
{
    Couple couple;
    couple.negotiate();
    couple.meeting.say(couple.device, IceReport{IceReport::State::Connected, {}, {}});
    QCOMPARE(couple.visit().state, SessionState::Connecting);
}

void tst_visits::lostDeviceLeavesTheVisitOpen()
{
    Couple couple;
    couple.negotiate();
    couple.meeting.hangUp(couple.device);
    QVERIFY(couple.visit().deviceLost);
    QVERIFY(couple.visit().device.isEmpty());
    QCOMPARE(couple.visit().outcome, SessionOutcome::Open);
    couple.say(IceReport::State::Connected);
    QCOMPARE(couple.visit().state, SessionState::Connected);
}

void tst_visits::outcomesFollowHowFarItCame_data()
{
    QTest::addColumn<int>("messages");
    QTest::addColumn<SessionOutcome>("outcome");
    QTest::newRow("paired") << 0 << SessionOutcome::Abandoned;
    QTest::newRow("offered") << 1 << SessionOutcome::Abandoned;
    QTest::newRow("answered") << 2 << SessionOutcome::Failed;
    QTest::newRow("connecting") << 4 << SessionOutcome::Failed;
    QTest::newRow("failed") << 5 << SessionOutcome::Failed;
}

void tst_visits::outcomesFollowHowFarItCame()
{
    QFETCH(int, messages);
    Couple couple;
    Meeting& meeting = couple.meeting;
    if (messages > 0)
        meeting.relay(couple.device, couple.viewer, Offer{u"v=0\r\n"_s});
    if (messages > 1)
        meeting.relay(couple.viewer, couple.device, Answer{u"v=0\r\n"_s});
    if (messages > 2) {
        meeting.relay(couple.device, couple.viewer, kHost);
        meeting.relay(couple.viewer, couple.device, kHost);
    }
    if (messages > 4)
        couple.say(IceReport::State::Failed);
    meeting.hangUp(couple.viewer);
    QCOMPARE(couple.end().id, couple.id);
    QCOMPARE(couple.end().state, SessionState::Ended);
    QTEST(couple.end().outcome, "outcome");
    QCOMPARE(couple.end().endReason, u"connection closed"_s);
    QVERIFY(!meeting.rules.session(couple.id));
}

void tst_visits::queueTimeEndsAsNoDevice()
{
    Meeting meeting;
    const PeerId viewer = meeting.viewer(u"garden"_s);
    meeting.alive = {viewer};
    meeting.pass(ServerConfig().rooms.queueSeconds + 1s);
    QCOMPARE(meeting.ended.size(), size_t(1));
    QCOMPARE(meeting.ended.front().outcome, SessionOutcome::NoDevice);
    QCOMPARE(meeting.ended.front().endReason, u"no device came"_s);
    QCOMPARE(meeting.rules.viewerCount(), 0);
}

void tst_visits::missingStreamEndsAsNoStream()
{
    Couple couple;
    couple.meeting.relay(couple.device, couple.viewer, Notice{u"Unable to retrieve stream"_s});
    QCOMPARE(couple.end().outcome, SessionOutcome::NoStream);
    QCOMPARE(couple.meeting.rules.device(u"garden"_s)->state, DeviceState::Waiting);
    QCOMPARE(couple.meeting.rules.deviceCount(), 1);
}

void tst_visits::farewellEndsEveryVisit()
{
    Couple couple;
    couple.meeting.take(couple.meeting.rules.farewell(couple.meeting.now));
    QCOMPARE(couple.end().endReason, u"server stopped"_s);
    QCOMPARE(couple.meeting.rules.viewerCount(), 0);
    QCOMPARE(couple.meeting.rules.sessionCount(), 0);
    QCOMPARE(couple.meeting.rules.deviceCount(), 0);
}

void tst_visits::ladderHasEveryMessageInOrder()
{
    using What = LadderStep::What;
    Couple couple;
    couple.negotiate();
    couple.say(IceReport::State::Connected, CandidateType::Host, CandidateType::Relay);
    couple.meeting.hangUp(couple.viewer);
    QList<What> whats;
    for (const SessionStep& step : couple.meeting.steps) {
        QCOMPARE(step.session, couple.id);
        whats.append(step.step.what);
    }
    QCOMPARE(whats,
        (QList<What>{What::Join, What::JoinAcknowledged, What::StunServers, What::TurnServers,
            What::TurnServers, What::ClientJoined, What::Offer, What::Answer, What::Candidate,
            What::Candidate, What::StateReport, What::Left, What::Remove}));
    QCOMPARE(couple.meeting.steps.at(6).step.detail, u"H264"_s);
    QVERIFY(couple.meeting.steps.at(6).step.bytes > 0);
    QCOMPARE(couple.meeting.steps.at(8).step.detail, u"host udp 192.0.2.5"_s);
    QCOMPARE(couple.meeting.steps.at(10).step.detail, u"connected host–relay"_s);
}

void tst_visits::strayMessageIsOnTheLadderAsDropped()
{
    Couple couple;
    couple.meeting.relay(couple.viewer, makePeerId(1), Answer{u"v=0\r\n"_s});
    QCOMPARE(couple.meeting.steps.back().step.what, LadderStep::What::Dropped);
    QCOMPARE(couple.visit().state, SessionState::Paired);
}

void tst_visits::relayedMessagesTouchNoRoom()
{
    Couple couple;
    couple.meeting.touchedRooms.clear();
    couple.negotiate();
    couple.say(IceReport::State::Connected);
    QVERIFY(couple.meeting.touchedRooms.empty());
    couple.meeting.hangUp(couple.viewer);
    QVERIFY(!couple.meeting.touchedRooms.empty());
}

void tst_visits::pausedServerRefusesNewViewers()
{
    Couple couple;
    couple.meeting.rules.pauseViewers(true);
    const PeerId late = couple.meeting.viewer(u"garden"_s);
    const auto refusals = couple.meeting.told<JoinRefused>(late);
    QCOMPARE(refusals.size(), 1);
    QCOMPARE(refusals.first().error, JoinError::Full);
    QVERIFY(!refusals.first().detail.isEmpty());
    const QList<Event> facts = couple.meeting.facts(EventKind::ViewerRefused);
    QVERIFY(facts.last().fields.contains(std::pair(QByteArrayView("reason"), u"viewers are paused"_s)));
    QCOMPARE(couple.visit().state, SessionState::Paired);
    couple.meeting.rules.pauseViewers(false);
    QVERIFY(!couple.meeting.rules.sessionOf(couple.meeting.viewer(u"garden"_s)).isEmpty());
}

void tst_visits::disconnectedViewerIsOut()
{
    Couple couple;
    const auto effects = couple.meeting.rules.disconnectViewer(couple.viewer, couple.meeting.now);
    QVERIFY(effects);
    couple.meeting.take(*effects);
    QVERIFY(couple.meeting.isClosed(couple.viewer));
    QVERIFY(couple.meeting.wasTold<Removed>(couple.device));
    QCOMPARE(couple.end().endReason, u"disconnected by the operator"_s);
    QVERIFY(!couple.meeting.rules.disconnectViewer(couple.viewer, couple.meeting.now));
    QVERIFY(!couple.meeting.toldAfterClose);
}

void tst_visits::disconnectedDeviceLosesEveryLink()
{
    Couple couple;
    const PeerId next = couple.meeting.device(u"garden"_s);
    QCOMPARE(couple.meeting.rules.device(u"garden"_s)->respawns, 1);
    const auto effects = couple.meeting.rules.disconnectDevice(u"garden"_s, couple.meeting.now);
    QVERIFY(effects);
    couple.meeting.take(*effects);
    QVERIFY(couple.meeting.isClosed(couple.device));
    QVERIFY(couple.meeting.isClosed(next));
    QVERIFY(couple.visit().deviceLost);
    QVERIFY(!couple.meeting.isClosed(couple.viewer));
    QCOMPARE(couple.meeting.rules.deviceCount(), 0);
    QVERIFY(!couple.meeting.rules.disconnectDevice(u"garden"_s, couple.meeting.now));
    QVERIFY(!couple.meeting.rules.disconnectDevice(u"cellar"_s, couple.meeting.now));
}

void tst_visits::roomIsBlockedWithoutAList()
{
    Couple couple;
    const PeerId next = couple.meeting.device(u"garden"_s);
    couple.meeting.take(couple.meeting.rules.blockRoom(u"garden"_s, couple.meeting.now));
    QVERIFY(couple.meeting.isClosed(next));
    QCOMPARE(couple.visit().state, SessionState::Paired);
    QVERIFY(!couple.meeting.rules.isListInForce());
    QVERIFY(couple.meeting.rules.isAllowed(u"cellar"_s));
    const PeerId late = couple.meeting.viewer(u"garden"_s);
    QCOMPARE(couple.meeting.told<JoinRefused>(late).first().error, JoinError::InvalidRoom);

    couple.meeting.take(couple.meeting.rules.allowRoom(u"garden"_s, couple.meeting.now));
    QVERIFY(couple.meeting.rules.isAllowed(u"garden"_s));
    QVERIFY(!couple.meeting.rules.isListInForce());
}

void tst_visits::blockedRoomOfAListIsOff()
{
    ServerConfig config;
    config.allowedRooms = {u"garden"_s};
    Couple couple(config);
    couple.meeting.take(couple.meeting.rules.blockRoom(u"garden"_s, couple.meeting.now));
    QVERIFY(!couple.meeting.rules.device(u"garden"_s)->listed);
    QVERIFY(!couple.meeting.rules.device(u"garden"_s)->allowed);
    couple.meeting.take(couple.meeting.rules.allowRoom(u"garden"_s, couple.meeting.now));
    QVERIFY(couple.meeting.rules.device(u"garden"_s)->listed);
}

void tst_visits::tokenIsRevokedByKey_data()
{
    QTest::addColumn<RevokeMode>("mode");
    QTest::addColumn<bool>("ends");
    QTest::newRow("disconnect") << RevokeMode::Disconnect << true;
    QTest::newRow("keep") << RevokeMode::KeepSessions << false;
}

void tst_visits::tokenIsRevokedByKey()
{
    QFETCH(RevokeMode, mode);
    QFETCH(bool, ends);
    ServerConfig config;
    config.tokensEnabled = true;
    Meeting meeting(config);
    TokenRequest request;
    request.createdBy = u"window"_s;
    const auto issued = meeting.rules.issueToken(request, meeting.now);
    QVERIFY(issued);
    meeting.take(issued->effects);
    const TokenId key = issued->token.info.key;
    QVERIFY(!key.isEmpty());
    meeting.device(u"garden"_s);
    const PeerId viewer = meeting.viewer(u"garden"_s, issued->token.text);

    const TokenInfo bound = *meeting.rules.token(key, meeting.now);
    QCOMPARE(bound.state, TokenState::Bound);
    QCOMPARE(bound.boundTo, viewer.toString());
    QCOMPARE(bound.boundAddress, u"198.51.100.7"_s);
    QCOMPARE(bound.endsAt, (meeting.now + config.tokens.window).wall.count());
    QCOMPARE(bound.createdBy, u"window"_s);
    QCOMPARE(meeting.rules.tokenCount(), 1);

    const auto effects = meeting.rules.revokeToken(key, mode, meeting.now);
    QVERIFY(effects);
    meeting.take(*effects);
    QCOMPARE(meeting.isClosed(viewer), ends);
    QCOMPARE(meeting.rules.token(key, meeting.now)->state, TokenState::Revoked);
    QVERIFY(meeting.rules.tokens(meeting.now).isEmpty());
    QCOMPARE(meeting.rules.allTokens(meeting.now).size(), 1);
    QCOMPARE(meeting.rules.tokenCount(), 0);
    QVERIFY(!meeting.rules.revokeToken(key, mode, meeting.now));
}

void tst_visits::deviceIsDescribed()
{
    Couple couple;
    const DeviceInfo busy = *couple.meeting.rules.device(u"garden"_s);
    QCOMPARE(busy.state, DeviceState::Busy);
    QCOMPARE(busy.sessions, 1);
    QCOMPARE(busy.address, u"192.0.2.1"_s);
    QVERIFY(busy.waitingLink.isEmpty());
    QVERIFY(busy.since != 0);
    QVERIFY(!couple.meeting.rules.device(u"cellar"_s));
    couple.meeting.hangUp(couple.viewer);
    QVERIFY(!couple.meeting.rules.device(u"garden"_s));
}

void tst_visits::heartbeatIsMeasured()
{
    Meeting meeting;
    const PeerId device = meeting.device(u"garden"_s);
    QCOMPARE(meeting.rules.device(u"garden"_s)->roundTripMs, -1);
    meeting.pass(22s);
    QVERIFY(meeting.wasTold<Heartbeat>(device));
    meeting.touchedRooms.clear();
    meeting.now = meeting.now + 35ms;
    meeting.say(device, Heartbeat{});
    QCOMPARE(meeting.rules.device(u"garden"_s)->roundTripMs, 35);
    QCOMPARE(meeting.rules.device(u"garden"_s)->lastHeartbeat, meeting.now.wall.count());
    QCOMPARE(meeting.touchedRooms, std::vector<QString>{u"garden"_s});
}

void tst_visits::countersAgreeWithTheLists()
{
    Meeting meeting;
    QList<PeerId> peers;
    for (int round = 0; round < 400; ++round) {
        const QString room = QString::number(round % 7);
        peers.append(round % 3 == 0 ? meeting.device(room) : meeting.viewer(room));
        if (round % 2 == 0)
            meeting.hangUp(peers.takeAt((round * 31) % peers.size()));
        int present = 0;
        for (const QString& name : meeting.rules.roomNames()) {
            const DeviceState state = meeting.rules.device(name)->state;
            present += state == DeviceState::Waiting || state == DeviceState::Busy ? 1 : 0;
        }
        int paired = 0;
        for (const SessionInfo& session : meeting.rules.sessions())
            paired += session.state != SessionState::Queued ? 1 : 0;
        QCOMPARE(meeting.rules.deviceCount(), present);
        QCOMPARE(meeting.rules.sessionCount(), paired);
        QCOMPARE(meeting.rules.viewerCount(), static_cast<int>(meeting.rules.sessions().size()));
    }
}

QTEST_GUILESS_MAIN(tst_visits)
#include "tst_visits.moc"
