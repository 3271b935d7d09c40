// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/Meeting.h"

#include <QTest>

using namespace rdv;
using namespace rdv::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class tst_rendezvous : public QObject {
    Q_OBJECT

private Q_SLOTS:
    // arriving
    void arrivalIsToldTheFourThingsInOrder();
    void strangersGetNoTurnCredentialsWhenTokensAreOn();
    void silentArrivalIsClosedAfterAMinute();
    void refusedViewerHoldsItsConnectionForAMinuteAtMost();

    // devices
    void deviceInFreeRoomWaits();
    void deviceInRoomNotAllowedGetsInvalidRoomAndIsClosed();
    void unacceptableNamesAreRefused_data();
    void unacceptableNamesAreRefused();
    void secondDeviceIsTakenWhenTheFirstAnswers();
    void powerCycledDeviceIsBackWithinSixSeconds();
    void respawnOfTheSameDeviceIsWelcome();
    void anotherDeviceCannotTakeTheSlotOfASession();
    void deviceTokenIsTheIdentityThatCounts();
    void missingDeviceTokenIsRefusedInTheDevicesSpelling_data();
    void missingDeviceTokenIsRefusedInTheDevicesSpelling();
    void silentDeviceIsGivenUpAfterAMinute();

    // viewers
    void viewerIsPairedWithTheWaitingDevice();
    void viewerWaitsForTheDevice();
    void queuedViewersAreServedInOrder();
    void queueTimeEndsWithNoDevice();
    void fullQueueRefuses();
    void viewerWhoLeftTheQueueIsNotPaired();
    void namesThatADeviceWouldMisreadAreRefused_data();
    void namesThatADeviceWouldMisreadAreRefused();
    void placesAreKeptForDevices();

    // sessions
    void messagesReachThePartnerOnly();
    void messagesToAnybodyElseAreDropped();
    void leavingViewerIsRemovedFromTheDevice();
    void nothingFollowsAClosingEvent();
    void lostDeviceIsToldToTheViewerAndTheSessionStays();
    void missingStreamMakesTheLinkWaitAgain();
    void rejoinOnTheSameConnectionEndsTheOldSession();

    // tokens
    void tokenAdmitsOneViewer();
    void everyRefusalLooksTheSame();
    void resumeSecretReadmitsAndClosesTheOlderConnection();
    void queuedViewerHasNotUsedItsToken();
    void missingStreamGivesTheTokenBack();
    void fiveWrongTokensCloseTheConnection();
    void persistentGuesserIsAnsweredLate();
    void guesserIsKnownByItsNetwork_data();
    void guesserIsKnownByItsNetwork();
    void revokedTokenEndsItsSession();
    void expiredWindowLeavesTheSessionAlone();

    // rooms at run time
    void allowingARoomTurnsTheListOn();
    void disallowedRoomSendsItsWaitingDeviceAway();
    void blockedRoomIsListedUntilItIsAllowedAgain();
    void listStaysInForceWhenItsLastRoomGoes();

    void farewellTellsEverybody();
    void randomTrafficNeverBreaksTheRules();
};

void tst_rendezvous::arrivalIsToldTheFourThingsInOrder()
{
    Meeting meeting;
    meeting.arrive();
    QCOMPARE(meeting.delivered.size(), size_t(4));
    QVERIFY(std::holds_alternative<Connected>(meeting.delivered[0].message));
    QVERIFY(std::holds_alternative<StunServers>(meeting.delivered[1].message));
    QVERIFY(std::holds_alternative<TurnServers>(meeting.delivered[2].message));
    QVERIFY(std::holds_alternative<ServerIdentity>(meeting.delivered[3].message));
    QCOMPARE(std::get<StunServers>(meeting.delivered[1].message).servers,
        QList<IceServer>({{u"stun:rdv.example:3478"_s, {}, {}}}));
}

void tst_rendezvous::strangersGetNoTurnCredentialsWhenTokensAreOn()
{
    ServerConfig config;
    config.turnServers = {{{u"turn:t.example:3478"_s}, {}, {}, u"secret"_s, 0s}};
    for (const bool tokensEnabled : {false, true}) {
        config.tokensEnabled = tokensEnabled;
        Meeting meeting(config);
        const PeerId peer = meeting.arrive();
        QCOMPARE(meeting.told<TurnServers>(peer).first().servers.size(), tokensEnabled ? 0 : 1);
    }
}

void tst_rendezvous::silentArrivalIsClosedAfterAMinute()
{
    Meeting meeting;
    const PeerId peer = meeting.arrive();
    meeting.alive.insert(peer);
    meeting.pass(59s);
    QVERIFY(!meeting.isClosed(peer));
    meeting.pass(2s);
    QVERIFY(meeting.isClosed(peer));
    QCOMPARE(meeting.counted(Counter::NeverJoined), 1);
}

void tst_rendezvous::refusedViewerHoldsItsConnectionForAMinuteAtMost()
{
    ServerConfig config;
    config.allowedRooms = {u"garden"_s};
    Meeting meeting(config);
    const PeerId refused = meeting.viewer(u"cellar"_s);
    const PeerId queued = meeting.viewer(u"garden"_s);
    meeting.alive = {refused, queued};
    meeting.pass(59s);
    QVERIFY(!meeting.isClosed(refused));
    meeting.pass(2s);
    QVERIFY(meeting.isClosed(refused));
    // It was admitted to the queue, and may try again.
    QVERIFY(!meeting.isClosed(queued));
    QCOMPARE(meeting.counted(Counter::NeverJoined), 1);
}

void tst_rendezvous::deviceInFreeRoomWaits()
{
    Meeting meeting;
    const PeerId device = meeting.device(u"garden"_s);
    QCOMPARE(meeting.told<DeviceJoinAck>(device).size(), 1);
    const QList<RoomInfo> rooms = meeting.rules.rooms();
    QCOMPARE(rooms.size(), 1);
    QCOMPARE(rooms[0].state, RoomState::Waiting);
    QCOMPARE(rooms[0].deviceAddress, u"192.0.2.1"_s);
    QCOMPARE(meeting.rules.deviceCount(), 1);
}

void tst_rendezvous::deviceInRoomNotAllowedGetsInvalidRoomAndIsClosed()
{
    ServerConfig config;
    config.allowedRooms = {u"garden"_s};
    Meeting meeting(config);
    const PeerId stranger = meeting.device(u"cellar"_s);
    QCOMPARE(meeting.told<JoinRefused>(stranger).value(0).error, JoinError::InvalidRoom);
    QVERIFY(meeting.isClosed(stranger));
    QVERIFY(!meeting.isClosed(meeting.device(u"garden"_s)));
}

void tst_rendezvous::unacceptableNamesAreRefused_data()
{
    QTest::addColumn<QString>("room");
    QTest::newRow("empty") << QString();
    QTest::newRow("outer blank") << u" garden"_s;
    QTest::newRow("control") << u"gar\nden"_s;
    QTest::newRow("bidirectional") << u"gar\u202eden"_s;
    QTest::newRow("zero width") << u"gar\u200bden"_s;
    QTest::newRow("too long") << QString(129, u'a');
}

void tst_rendezvous::unacceptableNamesAreRefused()
{
    QFETCH(QString, room);
    Meeting meeting;
    const PeerId device = meeting.device(room);
    QCOMPARE(meeting.told<JoinRefused>(device).value(0).error, JoinError::InvalidRoom);
    const PeerId viewer = meeting.viewer(room);
    QCOMPARE(meeting.told<JoinRefused>(viewer).value(0).error, JoinError::InvalidRoom);
    QVERIFY(!meeting.isClosed(viewer));
    QCOMPARE(meeting.counted(Counter::NamesRefused), 2);
    QVERIFY(meeting.rules.rooms().isEmpty());
}

void tst_rendezvous::secondDeviceIsTakenWhenTheFirstAnswers()
{
    Meeting meeting;
    const PeerId first = meeting.device(u"garden"_s);
    const PeerId second = meeting.device(u"garden"_s, u"192.0.2.2"_s);
    QCOMPARE(meeting.told<Heartbeat>(first).size(), 1);
    QVERIFY(!meeting.wasTold<JoinRefused>(second));
    meeting.say(first, Heartbeat{});
    QCOMPARE(meeting.told<JoinRefused>(second).value(0).error, JoinError::Taken);
    QVERIFY(meeting.isClosed(second));
    QVERIFY(!meeting.isClosed(first));
}

void tst_rendezvous::powerCycledDeviceIsBackWithinSixSeconds()
{
    Meeting meeting;
    const PeerId dead = meeting.device(u"garden"_s);
    const PeerId back = meeting.device(u"garden"_s);
    const PeerId viewer = meeting.viewer(u"garden"_s);
    QVERIFY(!meeting.wasTold<ViewerJoinAck>(viewer));
    meeting.pass(6s);
    QVERIFY(meeting.isClosed(dead));
    QVERIFY(meeting.wasTold<DeviceJoinAck>(back));
    QCOMPARE(meeting.told<ViewerJoinAck>(viewer).value(0).device, back);
}

void tst_rendezvous::respawnOfTheSameDeviceIsWelcome()
{
    Meeting meeting;
    const PeerId first = meeting.device(u"garden"_s);
    const PeerId viewer = meeting.viewer(u"garden"_s);
    QCOMPARE(meeting.told<ClientJoined>(first).value(0).viewer, viewer);
    const PeerId next = meeting.device(u"garden"_s);
    QVERIFY(meeting.wasTold<DeviceJoinAck>(next));
    const PeerId another = meeting.viewer(u"garden"_s);
    QCOMPARE(meeting.told<ClientJoined>(next).value(0).viewer, another);
    QCOMPARE(meeting.rules.sessionCount(), 2);
}

void tst_rendezvous::anotherDeviceCannotTakeTheSlotOfASession()
{
    Meeting meeting;
    meeting.device(u"garden"_s);
    meeting.viewer(u"garden"_s);
    const PeerId otherAddress = meeting.device(u"garden"_s, u"192.0.2.2"_s);
    QCOMPARE(meeting.told<JoinRefused>(otherAddress).value(0).error, JoinError::Taken);
    const PeerId otherModel = meeting.device(u"garden"_s, u"192.0.2.1"_s, u"Other"_s);
    QCOMPARE(meeting.told<JoinRefused>(otherModel).value(0).error, JoinError::Taken);
}

void tst_rendezvous::deviceTokenIsTheIdentityThatCounts()
{
    Meeting meeting;
    TokenRequest request;
    request.text = u"camera-token"_s;
    request.kind = TokenKind::Device;
    request.rooms = {u"garden"_s};
    QVERIFY(!meeting.issue(request).isEmpty());
    const PeerId first = meeting.arrive(u"192.0.2.1"_s);
    meeting.join(first, Meeting::deviceJoin(u"garden"_s, u"camera-token"_s));
    meeting.viewer(u"garden"_s);
    const PeerId impostor = meeting.device(u"garden"_s, u"192.0.2.1"_s);
    QCOMPARE(meeting.told<JoinRefused>(impostor).value(0).error, JoinError::Taken);
    const PeerId elsewhere = meeting.arrive(u"203.0.113.9"_s);
    meeting.join(elsewhere, Meeting::deviceJoin(u"garden"_s, u"camera-token"_s));
    QVERIFY(meeting.wasTold<DeviceJoinAck>(elsewhere));
}

void tst_rendezvous::missingDeviceTokenIsRefusedInTheDevicesSpelling_data()
{
    QTest::addColumn<Spelling>("spelling");
    QTest::newRow("EMS") << Spelling::Ems;
    QTest::newRow("RMS") << Spelling::Rms;
}

void tst_rendezvous::missingDeviceTokenIsRefusedInTheDevicesSpelling()
{
    QFETCH(Spelling, spelling);
    ServerConfig config;
    config.deviceTokens.required = true;
    Meeting meeting(config);
    const PeerId device = meeting.arrive();
    meeting.join(device, Meeting::deviceJoin(u"garden"_s, u"guess"_s, spelling));
    const auto refusals = meeting.told<JoinRefused>(device);
    QCOMPARE(refusals.size(), 1);
    QCOMPARE(refusals[0].error, JoinError::InvalidToken);
    QCOMPARE(refusals[0].spelling, spelling);
    QVERIFY(meeting.isClosed(device));
}

void tst_rendezvous::silentDeviceIsGivenUpAfterAMinute()
{
    Meeting meeting;
    const PeerId silent = meeting.device(u"garden"_s);
    const PeerId alive = meeting.device(u"cellar"_s);
    meeting.alive.insert(alive);
    meeting.pass(90s);
    QVERIFY(meeting.isClosed(silent));
    QVERIFY(!meeting.isClosed(alive));
    QCOMPARE(meeting.counted(Counter::HeartbeatsLost), 1);
    const auto beats = meeting.told<Heartbeat>(alive).size();
    QVERIFY2(beats == 4, qPrintable(QString::number(beats)));
}

void tst_rendezvous::viewerIsPairedWithTheWaitingDevice()
{
    Meeting meeting;
    const PeerId device = meeting.device(u"garden"_s);
    const PeerId viewer = meeting.viewer(u"garden"_s);
    const auto ack = meeting.told<ViewerJoinAck>(viewer).value(0);
    QCOMPARE(ack.id, viewer);
    QCOMPARE(ack.device, device);
    const auto joined = meeting.told<ClientJoined>(device).value(0);
    QCOMPARE(joined.viewer, viewer);
    QCOMPARE(joined.device, device);
    QCOMPARE(joined.streamName, u"stream"_s);
    QCOMPARE(joined.transport, u"srtp"_s);
    // The newest list wins: the device hears it right before it has to use it.
    const Deliver& last = meeting.delivered[meeting.delivered.size() - 1];
    const Deliver& before = meeting.delivered[meeting.delivered.size() - 2];
    QVERIFY(std::holds_alternative<ClientJoined>(last.message));
    QVERIFY(std::holds_alternative<TurnServers>(before.message));
    QCOMPARE(before.to, device);
    QCOMPARE(meeting.told<TurnServers>(viewer).size(), 2);
}

void tst_rendezvous::viewerWaitsForTheDevice()
{
    Meeting meeting;
    const PeerId viewer = meeting.viewer(u"garden"_s);
    QCOMPARE(meeting.told<WaitingForDevice>(viewer).value(0).position, 1);
    QCOMPARE(meeting.rules.rooms().value(0).state, RoomState::Queueing);
    const PeerId device = meeting.device(u"garden"_s);
    QCOMPARE(meeting.told<ViewerJoinAck>(viewer).value(0).device, device);
}

void tst_rendezvous::queuedViewersAreServedInOrder()
{
    Meeting meeting;
    QList<PeerId> viewers;
    for (int i = 0; i < 5; ++i)
        viewers.append(meeting.viewer(u"garden"_s));
    QCOMPARE(meeting.told<WaitingForDevice>(viewers[4]).value(0).position, 5);
    for (const PeerId& viewer : std::as_const(viewers)) {
        const PeerId link = meeting.device(u"garden"_s);
        QCOMPARE(meeting.told<ClientJoined>(link).value(0).viewer, viewer);
    }
    QCOMPARE(meeting.told<WaitingForDevice>(viewers[4]).last().position, 1);
    QCOMPARE(meeting.rules.sessionCount(), 5);
}

void tst_rendezvous::queueTimeEndsWithNoDevice()
{
    Meeting meeting;
    const PeerId viewer = meeting.viewer(u"garden"_s);
    meeting.pass(29s);
    QVERIFY(!meeting.wasTold<JoinRefused>(viewer));
    meeting.pass(2s);
    QCOMPARE(meeting.told<JoinRefused>(viewer).value(0).error, JoinError::NoDevice);
    QCOMPARE(meeting.told<JoinRefused>(viewer).value(0).ackId, "1"_ba);
    QVERIFY(!meeting.isClosed(viewer));
    QVERIFY(meeting.rules.rooms().isEmpty());
}

void tst_rendezvous::fullQueueRefuses()
{
    ServerConfig config;
    config.rooms.queueSize = 2;
    Meeting meeting(config);
    meeting.viewer(u"garden"_s);
    meeting.viewer(u"garden"_s);
    const PeerId third = meeting.viewer(u"garden"_s);
    QCOMPARE(meeting.told<JoinRefused>(third).value(0).error, JoinError::Full);
}

void tst_rendezvous::viewerWhoLeftTheQueueIsNotPaired()
{
    Meeting meeting;
    const PeerId first = meeting.viewer(u"garden"_s);
    const PeerId second = meeting.viewer(u"garden"_s);
    meeting.hangUp(first);
    QCOMPARE(meeting.told<WaitingForDevice>(second).last().position, 1);
    const PeerId device = meeting.device(u"garden"_s);
    QCOMPARE(meeting.told<ClientJoined>(device).value(0).viewer, second);
}

void tst_rendezvous::namesThatADeviceWouldMisreadAreRefused_data()
{
    QTest::addColumn<QString>("stream");
    QTest::addColumn<QString>("name");
    QTest::addColumn<JoinError>("error");
    QTest::addColumn<QString>("namedWord");
    QTest::newRow("keyword in stream")
        << u"special-offer"_s << QString() << JoinError::InvalidStream << u"offer"_s;
    QTest::newRow("keyword in name") << u"s"_s << u"clientsRUs"_s << JoinError::BadRequest << u"clients"_s;
    QTest::newRow("quote") << u"a\"b"_s << QString() << JoinError::InvalidStream << u"quotation"_s;
    QTest::newRow("backslash") << u"a\\b"_s << QString() << JoinError::InvalidStream << u"backslash"_s;
    QTest::newRow("no stream") << QString() << QString() << JoinError::InvalidStream << u"missing"_s;
}

void tst_rendezvous::namesThatADeviceWouldMisreadAreRefused()
{
    QFETCH(QString, stream);
    QFETCH(QString, name);
    QFETCH(JoinError, error);
    QFETCH(QString, namedWord);
    Meeting meeting;
    const PeerId device = meeting.device(u"garden"_s);
    const PeerId viewer = meeting.arrive();
    Join join = Meeting::viewerJoin(u"garden"_s);
    join.streamName = stream;
    join.name = name;
    meeting.join(viewer, join);
    const auto refusal = meeting.told<JoinRefused>(viewer).value(0);
    QCOMPARE(refusal.error, error);
    QVERIFY2(refusal.detail.contains(namedWord), qPrintable(refusal.detail));
    QVERIFY(!meeting.wasTold<ClientJoined>(device));
}

void tst_rendezvous::placesAreKeptForDevices()
{
    Meeting meeting;
    meeting.rules.setCapacity(10);
    meeting.device(u"garden"_s);
    for (int i = 0; i < 8; ++i)
        meeting.viewer(u"cellar"_s);
    const PeerId tenth = meeting.viewer(u"garden"_s);
    QCOMPARE(meeting.told<JoinRefused>(tenth).value(0).error, JoinError::Full);
    QVERIFY(meeting.wasTold<DeviceJoinAck>(meeting.device(u"attic"_s)));
}

void tst_rendezvous::messagesReachThePartnerOnly()
{
    Meeting meeting;
    const PeerId device = meeting.device(u"garden"_s);
    const PeerId viewer = meeting.viewer(u"garden"_s);
    const PeerId bystander = meeting.viewer(u"garden"_s);
    meeting.relay(device, viewer, Offer{u"v=0"_s});
    meeting.relay(viewer, device, Answer{u"v=0"_s});
    meeting.relay(viewer, device, Candidate{u"candidate:1"_s, u"video"_s, 0, {}});
    QCOMPARE(meeting.told<Relayed>(viewer).size(), 1);
    QCOMPARE(meeting.told<Relayed>(viewer)[0].from, device);
    QCOMPARE(meeting.told<Relayed>(device).size(), 2);
    QCOMPARE(meeting.told<Relayed>(device)[0].from, viewer);
    QVERIFY(!meeting.wasTold<Relayed>(bystander));
}

void tst_rendezvous::messagesToAnybodyElseAreDropped()
{
    Meeting meeting;
    const PeerId garden = meeting.device(u"garden"_s);
    const PeerId cellar = meeting.device(u"cellar"_s);
    const PeerId viewer = meeting.viewer(u"garden"_s);
    meeting.relay(viewer, cellar, Answer{u"v=0"_s});
    meeting.relay(viewer, viewer, Answer{u"v=0"_s});
    meeting.relay(viewer, PeerId(), Answer{u"v=0"_s});
    meeting.relay(cellar, viewer, Offer{u"v=0"_s});
    QVERIFY(!meeting.wasTold<Relayed>(cellar));
    QVERIFY(!meeting.wasTold<Relayed>(garden));
    QVERIFY(!meeting.wasTold<Relayed>(viewer));
    QCOMPARE(meeting.counted(Counter::MessagesMisrouted), 4);
}

void tst_rendezvous::leavingViewerIsRemovedFromTheDevice()
{
    Meeting meeting;
    const PeerId device = meeting.device(u"garden"_s);
    const PeerId viewer = meeting.viewer(u"garden"_s);
    meeting.hangUp(viewer);
    QCOMPARE(meeting.told<Removed>(device).value(0).viewer, viewer);
    QVERIFY(meeting.isClosed(device));
    QCOMPARE(meeting.rules.sessionCount(), 0);
    QVERIFY(meeting.rules.rooms().isEmpty());
}

void tst_rendezvous::nothingFollowsAClosingEvent()
{
    Meeting meeting;
    const PeerId device = meeting.device(u"garden"_s);
    const PeerId viewer = meeting.viewer(u"garden"_s);
    meeting.hangUp(viewer);
    meeting.say(device, Heartbeat{});
    meeting.say(device, Meeting::deviceJoin(u"garden"_s));
    meeting.pass(30s);
    QVERIFY(!meeting.toldAfterClose);
    QVERIFY(std::holds_alternative<Removed>(meeting.delivered.back().message));
}

void tst_rendezvous::lostDeviceIsToldToTheViewerAndTheSessionStays()
{
    Meeting meeting;
    const PeerId device = meeting.device(u"garden"_s);
    const PeerId viewer = meeting.viewer(u"garden"_s);
    meeting.hangUp(device);
    QCOMPARE(meeting.told<DeviceLost>(viewer).size(), 1);
    QVERIFY(!meeting.isClosed(viewer));
    QCOMPARE(meeting.rules.sessionCount(), 1);
    QCOMPARE(meeting.rules.deviceCount(), 0);
    // Whoever comes now finds the room free, even from another address.
    const PeerId moved = meeting.device(u"garden"_s, u"203.0.113.5"_s);
    QVERIFY(meeting.wasTold<DeviceJoinAck>(moved));
    meeting.hangUp(viewer);
    QCOMPARE(meeting.rules.sessionCount(), 0);
    QVERIFY(!meeting.wasTold<Removed>(moved));
}

void tst_rendezvous::missingStreamMakesTheLinkWaitAgain()
{
    Meeting meeting;
    const PeerId device = meeting.device(u"garden"_s);
    const PeerId viewer = meeting.viewer(u"garden"_s);
    meeting.relay(device, viewer, Notice{u"Unable to retrieve stream!"_s});
    QCOMPARE(meeting.told<Relayed>(viewer).size(), 1);
    QCOMPARE(meeting.rules.rooms().value(0).state, RoomState::Waiting);
    QCOMPARE(meeting.rules.sessionCount(), 0);
    const PeerId next = meeting.viewer(u"garden"_s);
    QCOMPARE(meeting.told<ClientJoined>(device).last().viewer, next);
}

void tst_rendezvous::rejoinOnTheSameConnectionEndsTheOldSession()
{
    Meeting meeting;
    const PeerId first = meeting.device(u"garden"_s);
    const PeerId viewer = meeting.viewer(u"garden"_s);
    const PeerId second = meeting.device(u"garden"_s);
    meeting.join(viewer, Meeting::viewerJoin(u"garden"_s));
    QVERIFY(meeting.wasTold<Removed>(first));
    QCOMPARE(meeting.told<ClientJoined>(second).value(0).viewer, viewer);
    QCOMPARE(meeting.rules.sessionCount(), 1);
}

namespace {

ServerConfig withTokens()
{
    ServerConfig config;
    config.tokensEnabled = true;
    return config;
}

void issue(Meeting& meeting, const QString& text)
{
    QVERIFY(!meeting.issue(text).isEmpty());
}

} // namespace

void tst_rendezvous::tokenAdmitsOneViewer()
{
    Meeting meeting(withTokens());
    issue(meeting, u"ticket"_s);
    meeting.device(u"garden"_s);
    const PeerId first = meeting.viewer(u"garden"_s, u"ticket"_s);
    QVERIFY(!meeting.told<ViewerJoinAck>(first).value(0).resume.isEmpty());
    meeting.device(u"garden"_s);
    const PeerId second = meeting.viewer(u"garden"_s, u"ticket"_s);
    QCOMPARE(meeting.told<JoinRefused>(second).value(0).error, JoinError::InvalidToken);
    QVERIFY(!meeting.wasTold<ViewerJoinAck>(second));
}

void tst_rendezvous::everyRefusalLooksTheSame()
{
    Meeting meeting(withTokens());
    issue(meeting, u"used"_s);
    issue(meeting, u"revoked"_s);
    TokenRequest elsewhere;
    elsewhere.text = u"elsewhere"_s;
    elsewhere.rooms = {u"cellar"_s};
    QVERIFY(!meeting.issue(elsewhere).isEmpty());
    TokenRequest forDevices;
    forDevices.text = u"camera"_s;
    forDevices.kind = TokenKind::Device;
    QVERIFY(!meeting.issue(forDevices).isEmpty());
    QVERIFY(meeting.revoke(u"revoked"_s));
    meeting.device(u"garden"_s);
    meeting.viewer(u"garden"_s, u"used"_s);
    for (const QString& token : {u""_s, u"unknown"_s, u"used"_s, u"revoked"_s, u"elsewhere"_s, u"camera"_s}) {
        const PeerId viewer = meeting.viewer(u"garden"_s, token);
        const auto refusal = meeting.told<JoinRefused>(viewer).value(0);
        QCOMPARE(refusal.error, JoinError::InvalidToken);
        QVERIFY(refusal.detail.isEmpty());
    }
    QCOMPARE(meeting.counted(Counter::TokensRefused), 6);
}

void tst_rendezvous::resumeSecretReadmitsAndClosesTheOlderConnection()
{
    Meeting meeting(withTokens());
    issue(meeting, u"ticket"_s);
    const PeerId firstLink = meeting.device(u"garden"_s);
    const PeerId before = meeting.viewer(u"garden"_s, u"ticket"_s);
    const QString resume = meeting.told<ViewerJoinAck>(before).value(0).resume;
    const PeerId secondLink = meeting.device(u"garden"_s);
    meeting.pass(60s);
    const PeerId after = meeting.viewer(u"garden"_s, u"ticket"_s, resume);
    QCOMPARE(meeting.told<ViewerJoinAck>(after).value(0).device, secondLink);
    QVERIFY(meeting.told<ViewerJoinAck>(after).value(0).resume != resume);
    QVERIFY(meeting.isClosed(before));
    QVERIFY(meeting.wasTold<Removed>(firstLink));
    QCOMPARE(meeting.rules.sessionCount(), 1);
}

void tst_rendezvous::queuedViewerHasNotUsedItsToken()
{
    Meeting meeting(withTokens());
    issue(meeting, u"ticket"_s);
    const PeerId queued = meeting.viewer(u"garden"_s, u"ticket"_s);
    QCOMPARE(meeting.rules.tokens(meeting.now).value(0).state, TokenState::Unused);
    meeting.hangUp(queued);
    meeting.device(u"garden"_s);
    const PeerId other = meeting.viewer(u"garden"_s, u"ticket"_s);
    QVERIFY(meeting.wasTold<ViewerJoinAck>(other));
}

void tst_rendezvous::missingStreamGivesTheTokenBack()
{
    Meeting meeting(withTokens());
    issue(meeting, u"ticket"_s);
    const PeerId device = meeting.device(u"garden"_s);
    const PeerId viewer = meeting.viewer(u"garden"_s, u"ticket"_s);
    meeting.relay(device, viewer, Notice{u"Unable to retrieve stream!"_s});
    QCOMPARE(meeting.rules.tokens(meeting.now).value(0).state, TokenState::Unused);
}

void tst_rendezvous::fiveWrongTokensCloseTheConnection()
{
    Meeting meeting(withTokens());
    const PeerId viewer = meeting.arrive();
    for (int i = 0; i < 4; ++i)
        meeting.join(viewer, Meeting::viewerJoin(u"garden"_s, u"guess"_s));
    QVERIFY(!meeting.isClosed(viewer));
    meeting.join(viewer, Meeting::viewerJoin(u"garden"_s, u"guess"_s));
    QVERIFY(meeting.isClosed(viewer));
    QCOMPARE(meeting.counted(Counter::GuessersClosed), 1);
    QCOMPARE(meeting.counted(Counter::AnswersDelayed), 0);
}

void tst_rendezvous::persistentGuesserIsAnsweredLate()
{
    Meeting meeting(withTokens());
    for (int i = 0; i < 10; ++i)
        meeting.viewer(u"garden"_s, u"guess"_s);
    QCOMPARE(meeting.delivered.back().after, 0ms);
    meeting.viewer(u"garden"_s, u"guess"_s);
    QCOMPARE(meeting.delivered.back().after, 250ms);
    QCOMPARE(meeting.counted(Counter::AnswersDelayed), 1);
    // Another address is not slowed.
    const PeerId other = meeting.arrive(u"203.0.113.77"_s);
    meeting.join(other, Meeting::viewerJoin(u"garden"_s, u"guess"_s));
    QCOMPARE(meeting.delivered.back().after, 0ms);
}

void tst_rendezvous::guesserIsKnownByItsNetwork_data()
{
    QTest::addColumn<QString>("later");
    QTest::addColumn<bool>("isLate");
    QTest::newRow("same address") << u"2001:db8::7:1"_s << true;
    QTest::newRow("same /64") << u"2001:db8::ffff:0:0:1"_s << true;
    QTest::newRow("next /64") << u"2001:db8:0:1::1"_s << false;
    QTest::newRow("IPv4") << u"192.0.2.1"_s << false;
}

void tst_rendezvous::guesserIsKnownByItsNetwork()
{
    QFETCH(QString, later);
    QFETCH(bool, isLate);
    Meeting meeting(withTokens());
    for (int i = 1; i <= 10; ++i)
        meeting.join(
            meeting.arrive(u"2001:db8::7:%1"_s.arg(i)), Meeting::viewerJoin(u"garden"_s, u"guess"_s));
    QCOMPARE(meeting.counted(Counter::AnswersDelayed), 0);
    meeting.join(meeting.arrive(later), Meeting::viewerJoin(u"garden"_s, u"guess"_s));
    QCOMPARE(meeting.delivered.back().after, isLate ? 250ms : 0ms);
}

void tst_rendezvous::revokedTokenEndsItsSession()
{
    Meeting meeting(withTokens());
    issue(meeting, u"ticket"_s);
    const PeerId device = meeting.device(u"garden"_s);
    const PeerId viewer = meeting.viewer(u"garden"_s, u"ticket"_s);
    QVERIFY(meeting.revoke(u"ticket"_s));
    QVERIFY(meeting.isClosed(viewer));
    QVERIFY(meeting.wasTold<Removed>(device));
}

void tst_rendezvous::expiredWindowLeavesTheSessionAlone()
{
    for (const bool disconnect : {false, true}) {
        ServerConfig config = withTokens();
        config.tokens.disconnectOnExpiry = disconnect;
        Meeting meeting(config);
        issue(meeting, u"ticket"_s);
        const PeerId device = meeting.device(u"garden"_s);
        const PeerId viewer = meeting.viewer(u"garden"_s, u"ticket"_s);
        meeting.alive = {device, viewer};
        meeting.pass(601s);
        QVERIFY(meeting.rules.tokens(meeting.now).isEmpty());
        QCOMPARE(meeting.isClosed(viewer), disconnect);
    }
}

void tst_rendezvous::allowingARoomTurnsTheListOn()
{
    Meeting meeting;
    QVERIFY(!meeting.rules.isListInForce());
    meeting.take(meeting.rules.allowRoom(u"garden"_s, meeting.now));
    QVERIFY(meeting.rules.isListInForce());
    QVERIFY(meeting.isClosed(meeting.device(u"cellar"_s)));
    QVERIFY(!meeting.isClosed(meeting.device(u"garden"_s)));
}

void tst_rendezvous::disallowedRoomSendsItsWaitingDeviceAway()
{
    Meeting meeting;
    meeting.take(meeting.rules.allowRoom(u"garden"_s, meeting.now));
    const PeerId paired = meeting.device(u"garden"_s);
    const PeerId viewer = meeting.viewer(u"garden"_s);
    const PeerId waiting = meeting.device(u"garden"_s);
    const auto effects = meeting.rules.disallowRoom(u"garden"_s, meeting.now);
    QVERIFY(effects.has_value());
    meeting.take(*effects);
    QVERIFY(meeting.isClosed(waiting));
    QCOMPARE(meeting.told<JoinRefused>(waiting).value(0).error, JoinError::InvalidRoom);
    QVERIFY(!meeting.isClosed(paired));
    QVERIFY(!meeting.isClosed(viewer));
}

void tst_rendezvous::blockedRoomIsListedUntilItIsAllowedAgain()
{
    Meeting meeting;
    meeting.take(meeting.rules.blockRoom(u"garden"_s, meeting.now));
    const RoomInfo info = meeting.rules.rooms().value(0);
    QCOMPARE(info.name, u"garden"_s);
    QCOMPARE(info.state, RoomState::Empty);
    QVERIFY(!info.allowed);
    QVERIFY(!meeting.rules.disallowRoom(u"garden"_s, meeting.now).has_value()); // and it stays blocked
    meeting.take(meeting.rules.allowRoom(u"garden"_s, meeting.now));
    QVERIFY(meeting.rules.rooms().isEmpty());
    QVERIFY(!meeting.rules.isListInForce());
    QVERIFY(!meeting.isClosed(meeting.device(u"garden"_s)));
}

void tst_rendezvous::listStaysInForceWhenItsLastRoomGoes()
{
    Meeting meeting;
    meeting.take(meeting.rules.allowRoom(u"garden"_s, meeting.now));
    const auto effects = meeting.rules.disallowRoom(u"garden"_s, meeting.now);
    QVERIFY(effects.has_value());
    meeting.take(*effects);
    QVERIFY(!meeting.rules.disallowRoom(u"garden"_s, meeting.now).has_value());
    QVERIFY(meeting.isClosed(meeting.device(u"garden"_s)));
}

void tst_rendezvous::farewellTellsEverybody()
{
    Meeting meeting;
    const PeerId device = meeting.device(u"garden"_s);
    const PeerId viewer = meeting.viewer(u"garden"_s);
    const PeerId stranger = meeting.arrive();
    meeting.take(meeting.rules.farewell(meeting.now));
    for (const PeerId& peer : {device, viewer, stranger}) {
        QVERIFY(meeting.wasTold<Disconnected>(peer));
        QVERIFY(meeting.isClosed(peer));
    }
    QVERIFY(!meeting.toldAfterClose);
}

// Whatever peers do, in any order: nobody hears anything after its end, nobody is paired twice, and the
// lists agree with each other.
void tst_rendezvous::randomTrafficNeverBreaksTheRules()
{
    std::uint32_t state = 20261122;
    const auto next = [&state](int bound) {
        state = state * 1664525U + 1013904223U;
        return static_cast<int>((state >> 8U) % static_cast<std::uint32_t>(bound));
    };
    ServerConfig config = withTokens();
    config.rooms.queueSize = 3;
    Meeting meeting(config);
    for (int i = 0; i < 4; ++i)
        issue(meeting, u"ticket%1"_s.arg(i));
    QList<PeerId> peers;
    for (int step = 0; step < 20'000; ++step) {
        const QString room = u"room%1"_s.arg(next(3));
        const PeerId someone = peers.isEmpty() ? PeerId() : peers[next(static_cast<int>(peers.size()))];
        switch (next(10)) {
        case 0:
        case 1:
            peers.append(meeting.device(room, u"192.0.2.%1"_s.arg(next(2))));
            break;
        case 2:
        case 3:
            peers.append(meeting.viewer(room, u"ticket%1"_s.arg(next(5))));
            break;
        case 4:
            if (!meeting.isClosed(someone))
                meeting.hangUp(someone);
            break;
        case 5:
            meeting.relay(someone, peers.isEmpty() ? PeerId() : peers[next(static_cast<int>(peers.size()))],
                Notice{u"Unable"_s});
            break;
        case 6:
            if (!meeting.isClosed(someone))
                meeting.join(someone, Meeting::viewerJoin(room, u"ticket%1"_s.arg(next(5))));
            break;
        case 7:
            meeting.say(someone, Leave{});
            break;
        case 8:
            meeting.pass(std::chrono::seconds(next(20)));
            break;
        default:
            meeting.say(someone, Heartbeat{});
        }
        QVERIFY(!meeting.toldAfterClose);
        int sessions = 0;
        for (const RoomInfo& info : meeting.rules.rooms()) {
            sessions += info.sessions;
            QVERIFY(info.queued <= 3);
        }
        QCOMPARE(sessions, meeting.rules.sessionCount());
        meeting.delivered.clear();
        meeting.events.clear();
        meeting.counts.clear();
        if (peers.size() > 60)
            peers.remove(0, 30);
    }
}

QTEST_APPLESS_MAIN(tst_rendezvous)
#include "tst_rendezvous.moc"
