// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/Meeting.h"

#include <QTest>

using namespace rdv;
using namespace rdv::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

ServerConfig withTokens()
{
    ServerConfig config;
    config.tokensEnabled = true;
    return config;
}

/// A camera waits, and a viewer with a token has joined; the store has not answered yet.
struct Pairing {
    explicit Pairing(const ServerConfig& config = withTokens())
        : meeting(config)
    {
        meeting.issue(u"ticket"_s);
        device = meeting.device(u"garden"_s);
        meeting.holdsAnswers = true;
        viewer = meeting.viewer(u"garden"_s, u"ticket"_s);
    }
    TokenState state() const { return meeting.rules.tokens(meeting.now).value(0).state; }
    bool isPaired() const { return meeting.wasTold<ViewerJoinAck>(viewer); }

    Meeting meeting;
    PeerId device;
    PeerId viewer;
};

} // namespace

class tst_commits : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nobodyHearsAnythingBeforeItIsStored();
    void storedBindingPairs();
    void bindingThatCannotBeStoredIsRefused();
    void rotationThatCannotBeStoredLeavesTheOldSecretValid();
    void whatHappensMeanwhile_data();
    void whatHappensMeanwhile();
    void nextViewerIsServedWhenTheFirstLeaves();
    void viewerOfALostDeviceIsTheFirstOfTheQueue();
    void queueTimeDoesNotEndWhileTheStoreWrites();
    void pairingWithoutTokensWaitsForNothing();
    void olderHolderIsClosedOnlyWhenTheNewerIsIn();
    void revokeMeetsBind_data();
    void revokeMeetsBind();
    void severalPairingsOfOneDecisionShareACommit();

    void issuedTokenAdmitsNobodyBeforeItIsStored();
    void operatorsChangeThatCannotBeStoredChangesNothing_data();
    void operatorsChangeThatCannotBeStoredChangesNothing();
    void tokenIssuedTwiceInOneWindowIsOneToken();
    void revokedAndIssuedAnewInOneWindow();
    void unusedTokenIssuedAgainNeedsNoCommit();
    void commitsRise();
    void roomsAreRestored();
    void revokedDeviceTokenEndsTheDevicesLinks_data();
    void revokedDeviceTokenEndsTheDevicesLinks();
    void endedVisitIsStored();
    void farewellTakesBackWhatWasNotAcknowledged();
};

void tst_commits::nobodyHearsAnythingBeforeItIsStored()
{
    Pairing pairing;
    QVERIFY(!pairing.isPaired());
    QVERIFY(!pairing.meeting.wasTold<WaitingForDevice>(pairing.viewer));
    QVERIFY(!pairing.meeting.wasTold<JoinRefused>(pairing.viewer));
    QVERIFY(!pairing.meeting.wasTold<ClientJoined>(pairing.device));
    QCOMPARE(pairing.meeting.rules.sessionCount(), 0);
    QCOMPARE(pairing.meeting.rules.pendingCount(), 1);
    // The link is taken, and so is the token.
    const PeerId second = pairing.meeting.viewer(u"garden"_s, u"ticket"_s);
    QCOMPARE(pairing.meeting.told<JoinRefused>(second).value(0).error, JoinError::InvalidToken);
}

void tst_commits::storedBindingPairs()
{
    Pairing pairing;
    pairing.meeting.answer();
    QVERIFY(pairing.isPaired());
    QCOMPARE(pairing.meeting.told<ClientJoined>(pairing.device).value(0).viewer, pairing.viewer);
    QCOMPARE(pairing.meeting.rules.pendingCount(), 0);
    const auto& uses = pairing.meeting.store.uses;
    QCOMPARE(uses.size(), 1);
    QCOMPARE(uses.begin()->size(), 1);
}

void tst_commits::bindingThatCannotBeStoredIsRefused()
{
    Pairing pairing;
    Meeting& meeting = pairing.meeting;
    const PeerId next = meeting.viewer(u"garden"_s, meeting.issue(u"other"_s));
    meeting.failAll();
    const auto refusal = meeting.told<JoinRefused>(pairing.viewer).value(0);
    QCOMPARE(refusal.error, JoinError::Full);
    QVERIFY(refusal.detail.startsWith(u"The server cannot store"_s));
    QCOMPARE(pairing.state(), TokenState::Unused);
    QVERIFY(!meeting.isClosed(pairing.viewer));
    QCOMPARE(meeting.rules.rooms().value(0).state, RoomState::Waiting);
    QCOMPARE(meeting.rules.viewerCount(), 0);
    QVERIFY(meeting.wasTold<JoinRefused>(next)); // its token had not become valid either
    // When the store is well again, the same token admits.
    meeting.held.clear();
    meeting.holdsAnswers = false;
    meeting.join(pairing.viewer, Meeting::viewerJoin(u"garden"_s, u"ticket"_s));
    QVERIFY(pairing.isPaired());
}

void tst_commits::rotationThatCannotBeStoredLeavesTheOldSecretValid()
{
    Pairing pairing;
    Meeting& meeting = pairing.meeting;
    meeting.answer();
    const QString resume = meeting.told<ViewerJoinAck>(pairing.viewer).value(0).resume;
    meeting.device(u"garden"_s);
    const PeerId again = meeting.viewer(u"garden"_s, u"ticket"_s, resume);
    meeting.failAll();
    QCOMPARE(meeting.told<JoinRefused>(again).value(0).error, JoinError::Full);
    QVERIFY(!meeting.isClosed(pairing.viewer));
    // Long after the time for which a rotated secret is kept.
    meeting.alive = {pairing.viewer, pairing.device};
    meeting.pass(120s);
    meeting.holdsAnswers = false;
    meeting.answerAll();
    meeting.device(u"garden"_s);
    QVERIFY(meeting.wasTold<ViewerJoinAck>(meeting.viewer(u"garden"_s, u"ticket"_s, resume)));
    QVERIFY(meeting.isClosed(pairing.viewer));
}

void tst_commits::whatHappensMeanwhile_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<bool>("isStored");
    QTest::addColumn<TokenState>("state");
    QTest::addColumn<RoomState>("room");
    QTest::addColumn<bool>("pairs");
    for (const bool isStored : {true, false}) {
        const auto row = [isStored](const char* name) -> QTestData& {
            return QTest::addRow("%s, %s", name, isStored ? "stored" : "not stored") << name << isStored;
        };
        row("nothing") << (isStored ? TokenState::Bound : TokenState::Unused)
                       << (isStored ? RoomState::Busy : RoomState::Waiting) << isStored;
        row("viewer hangs up") << TokenState::Unused << RoomState::Waiting << false;
        row("viewer leaves") << TokenState::Unused << RoomState::Waiting << false;
        row("device hangs up") << TokenState::Unused << RoomState::Queueing << false;
        row("device and viewer hang up") << TokenState::Unused << RoomState::Empty << false;
        row("operator disconnects") << TokenState::Unused << RoomState::Waiting << false;
        row("room is blocked") << TokenState::Unused << RoomState::Empty << false;
        row("another device knocks") << TokenState::Unused << RoomState::Waiting << false;
    }
}

void tst_commits::whatHappensMeanwhile()
{
    QFETCH(QString, what);
    QFETCH(bool, isStored);
    QFETCH(TokenState, state);
    QFETCH(RoomState, room);
    QFETCH(bool, pairs);
    Pairing pairing;
    Meeting& meeting = pairing.meeting;
    if (what.startsWith(u"device"_s))
        meeting.hangUp(pairing.device);
    if (what.endsWith(u"hangs up"_s) && what.startsWith(u"viewer"_s))
        meeting.hangUp(pairing.viewer);
    if (what == u"device and viewer hang up"_s)
        meeting.hangUp(pairing.viewer);
    if (what == u"viewer leaves"_s)
        meeting.say(pairing.viewer, Leave{});
    if (what == u"operator disconnects"_s)
        meeting.take(*meeting.rules.disconnectViewer(pairing.viewer, meeting.now));
    if (what == u"room is blocked"_s) {
        const Effects effects = meeting.rules.blockRoom(u"garden"_s, meeting.now);
        meeting.take(meeting.rules.stored(effects.commit, true, meeting.now));
        QCOMPARE(meeting.told<JoinRefused>(pairing.viewer).value(0).error, JoinError::InvalidRoom);
    }
    if (what == u"another device knocks"_s)
        meeting.device(u"garden"_s, u"203.0.113.4"_s);

    if (isStored)
        meeting.answerAll();
    else
        meeting.failAll();
    QCOMPARE(pairing.isPaired(), pairs);
    QCOMPARE(pairing.state(), state);
    const RoomInfo info = meeting.rules.rooms().value(0);
    QCOMPARE(info.state, room);
    QVERIFY(!meeting.toldAfterClose);
    // What a restart would find is what is true now.
    if (isStored) {
        Rendezvous next(withTokens(), {}, QByteArray(32, 'k'));
        next.restore(meeting.store.state(), meeting.now);
        QCOMPARE(next.tokens(meeting.now).value(0).state, state);
    }
    // What could not be written is written later; then nobody waits for anything.
    meeting.pass(2s);
    meeting.answerAll();
    QCOMPARE(meeting.rules.pendingCount(), 0);
}

void tst_commits::nextViewerIsServedWhenTheFirstLeaves()
{
    Pairing pairing;
    Meeting& meeting = pairing.meeting;
    meeting.holdsAnswers = false;
    meeting.answerAll();
    meeting.issue(u"second"_s);
    const PeerId link = meeting.device(u"garden"_s);
    meeting.issue(u"first"_s);
    meeting.holdsAnswers = true;
    const PeerId first = meeting.viewer(u"garden"_s, u"first"_s);
    const PeerId second = meeting.viewer(u"garden"_s, u"second"_s);
    meeting.hangUp(first);
    QVERIFY(!meeting.wasTold<ViewerJoinAck>(second));
    meeting.answerAll();
    QCOMPARE(meeting.told<ViewerJoinAck>(second).value(0).device, link);
}

void tst_commits::viewerOfALostDeviceIsTheFirstOfTheQueue()
{
    Pairing pairing;
    Meeting& meeting = pairing.meeting;
    meeting.issue(u"second"_s);
    const PeerId other = meeting.viewer(u"garden"_s, u"second"_s);
    meeting.hangUp(pairing.device);
    QCOMPARE(meeting.told<WaitingForDevice>(pairing.viewer).value(0).position, 1);
    meeting.answerAll();
    meeting.holdsAnswers = false;
    const PeerId next = meeting.device(u"garden"_s);
    QCOMPARE(meeting.told<ClientJoined>(next).value(0).viewer, pairing.viewer);
    QVERIFY(!meeting.wasTold<ViewerJoinAck>(other));
}

void tst_commits::queueTimeDoesNotEndWhileTheStoreWrites()
{
    Pairing pairing;
    pairing.meeting.alive = {pairing.device, pairing.viewer};
    pairing.meeting.pass(45s);
    QVERIFY(!pairing.meeting.wasTold<JoinRefused>(pairing.viewer));
    pairing.meeting.answerAll();
    QVERIFY(pairing.isPaired());
}

void tst_commits::pairingWithoutTokensWaitsForNothing()
{
    Pairing pairing{ServerConfig()};
    QVERIFY(pairing.isPaired());
    QCOMPARE(pairing.meeting.rules.pendingCount(), 0);
}

void tst_commits::olderHolderIsClosedOnlyWhenTheNewerIsIn()
{
    Pairing pairing;
    Meeting& meeting = pairing.meeting;
    meeting.answer();
    const QString resume = meeting.told<ViewerJoinAck>(pairing.viewer).value(0).resume;
    meeting.device(u"garden"_s);
    const PeerId newer = meeting.viewer(u"garden"_s, u"ticket"_s, resume);
    QVERIFY(!meeting.isClosed(pairing.viewer));
    meeting.answer();
    QVERIFY(meeting.isClosed(pairing.viewer));
    QVERIFY(meeting.wasTold<Removed>(pairing.device));
    QVERIFY(meeting.wasTold<ViewerJoinAck>(newer));
    QCOMPARE(meeting.rules.sessionCount(), 1);
}

void tst_commits::revokeMeetsBind_data()
{
    QTest::addColumn<bool>("revokeFirst");
    QTest::addColumn<bool>("isStored");
    QTest::newRow("bind, then revoke") << false << true;
    QTest::newRow("revoke, then bind") << true << true;
    QTest::newRow("bind, then revoke, not stored") << false << false;
    QTest::newRow("revoke, then bind, not stored") << true << false;
}

void tst_commits::revokeMeetsBind()
{
    QFETCH(bool, revokeFirst);
    QFETCH(bool, isStored);
    Meeting meeting(withTokens());
    meeting.issue(u"ticket"_s);
    meeting.device(u"garden"_s);
    meeting.holdsAnswers = true;
    if (revokeFirst)
        QVERIFY(meeting.revoke(u"ticket"_s));
    const PeerId viewer = meeting.viewer(u"garden"_s, u"ticket"_s);
    if (!revokeFirst)
        QVERIFY(meeting.revoke(u"ticket"_s));
    if (isStored)
        meeting.answerAll();
    else
        meeting.failAll();
    QCOMPARE(meeting.rules.sessionCount(), 0);
    QCOMPARE(meeting.rules.tokenCount(), isStored ? 0 : 1);
    if (revokeFirst)
        QCOMPARE(meeting.told<JoinRefused>(viewer).value(0).error, JoinError::InvalidToken);
    else
        QCOMPARE(meeting.isClosed(viewer), isStored);
    Rendezvous next(withTokens(), {}, QByteArray(32, 'k'));
    next.restore(meeting.store.state(), meeting.now);
    QCOMPARE(next.tokenCount(), meeting.rules.tokenCount());
}

void tst_commits::severalPairingsOfOneDecisionShareACommit()
{
    Meeting meeting(withTokens());
    QList<PeerId> viewers;
    for (const QString& room : {u"garden"_s, u"cellar"_s}) {
        meeting.device(room);
        meeting.device(room); // the first one has to prove itself, and does not
        viewers.append(meeting.viewer(room, meeting.issue(room)));
    }
    meeting.holdsAnswers = true;
    meeting.pass(6s);
    int joint = 0;
    for (const Meeting::Waiting& waiting : meeting.held)
        joint = std::max(joint, static_cast<int>(waiting.changes.size()));
    QVERIFY(joint >= 4);
    meeting.answerAll();
    for (const PeerId& viewer : std::as_const(viewers))
        QVERIFY(meeting.wasTold<ViewerJoinAck>(viewer));
    QCOMPARE(meeting.rules.pendingCount(), 0);
}

void tst_commits::issuedTokenAdmitsNobodyBeforeItIsStored()
{
    Meeting meeting(withTokens());
    meeting.device(u"garden"_s);
    meeting.holdsAnswers = true;
    meeting.issue(u"ticket"_s);
    QVERIFY(meeting.wasTold<JoinRefused>(meeting.viewer(u"garden"_s, u"ticket"_s)));
    QVERIFY(meeting.facts(EventKind::TokenIssued).isEmpty());
    meeting.answer();
    QCOMPARE(meeting.facts(EventKind::TokenIssued).size(), 1);
    const PeerId viewer = meeting.viewer(u"garden"_s, u"ticket"_s);
    meeting.answer();
    QVERIFY(meeting.wasTold<ViewerJoinAck>(viewer));
}

void tst_commits::operatorsChangeThatCannotBeStoredChangesNothing_data()
{
    QTest::addColumn<QString>("what");
    QTest::newRow("issue") << u"issue"_s;
    QTest::newRow("revoke") << u"revoke"_s;
    QTest::newRow("allow") << u"allow"_s;
    QTest::newRow("disallow") << u"disallow"_s;
    QTest::newRow("block") << u"block"_s;
}

void tst_commits::operatorsChangeThatCannotBeStoredChangesNothing()
{
    QFETCH(QString, what);
    Meeting meeting(withTokens());
    if (what == u"disallow"_s)
        meeting.take(meeting.rules.allowRoom(u"garden"_s, meeting.now));
    meeting.issue(u"there"_s);
    const bool wasInForce = meeting.rules.isListInForce();
    meeting.events.clear();
    meeting.holdsAnswers = true;
    if (what == u"issue"_s)
        QVERIFY(!meeting.issue(u"ticket"_s).isEmpty());
    if (what == u"revoke"_s)
        QVERIFY(meeting.revoke(u"there"_s));
    if (what == u"allow"_s)
        meeting.take(meeting.rules.allowRoom(u"garden"_s, meeting.now));
    if (what == u"disallow"_s)
        meeting.take(*meeting.rules.disallowRoom(u"garden"_s, meeting.now));
    if (what == u"block"_s)
        meeting.take(meeting.rules.blockRoom(u"garden"_s, meeting.now));
    QCOMPARE(meeting.held.size(), size_t(1));
    QVERIFY(meeting.held.front().commit != 0);
    meeting.failAll();
    QCOMPARE(meeting.rules.tokenCount(), 1);
    QVERIFY(meeting.rules.isAllowed(u"garden"_s));
    QCOMPARE(meeting.rules.isListInForce(), wasInForce);
    QVERIFY(meeting.events.empty());
    QCOMPARE(meeting.rules.pendingCount(), 0);
}

void tst_commits::tokenIssuedTwiceInOneWindowIsOneToken()
{
    for (const bool isStored : {true, false}) {
        Meeting meeting(withTokens());
        meeting.device(u"garden"_s);
        meeting.holdsAnswers = true;
        QVERIFY(!meeting.issue(u"ticket"_s).isEmpty());
        QVERIFY(!meeting.issue(u"ticket"_s).isEmpty());
        QCOMPARE(meeting.held.size(), size_t(2));
        if (!isStored) {
            meeting.failAll();
            QCOMPARE(meeting.rules.tokenCount(), 0);
            continue;
        }
        meeting.answer();
        // Bound between the two answers: the second must not give it back.
        const PeerId viewer = meeting.viewer(u"garden"_s, u"ticket"_s);
        meeting.answerAll();
        QVERIFY(meeting.wasTold<ViewerJoinAck>(viewer));
        QCOMPARE(meeting.rules.tokens(meeting.now).size(), 1);
        QCOMPARE(meeting.rules.tokens(meeting.now)[0].state, TokenState::Bound);
        QCOMPARE(meeting.rules.tokenCount(), 1);
    }
}

void tst_commits::revokedAndIssuedAnewInOneWindow()
{
    for (const bool isStored : {true, false}) {
        Pairing pairing;
        Meeting& meeting = pairing.meeting;
        meeting.answer();
        QVERIFY(meeting.revoke(u"ticket"_s));
        QVERIFY(!meeting.issue(u"ticket"_s).isEmpty());
        QVERIFY(meeting.revoke(u"ticket"_s));
        QVERIFY(!meeting.issue(u"ticket"_s).isEmpty());
        if (isStored)
            meeting.answerAll();
        else
            meeting.failAll();
        QCOMPARE(pairing.state(), isStored ? TokenState::Unused : TokenState::Bound);
        QCOMPARE(meeting.rules.tokenCount(), 1);
        QCOMPARE(meeting.isClosed(pairing.viewer), isStored);
        Rendezvous next(withTokens(), {}, QByteArray(32, 'k'));
        next.restore(meeting.store.state(), meeting.now);
        QCOMPARE(next.tokens(meeting.now).value(0).state, pairing.state());
        QCOMPARE(next.tokens(meeting.now).value(0).uses, isStored ? 0 : 1);
    }
}

void tst_commits::unusedTokenIssuedAgainNeedsNoCommit()
{
    Meeting meeting(withTokens());
    meeting.issue(u"ticket"_s);
    TokenRequest request;
    request.text = u"ticket"_s;
    const auto again = meeting.rules.issueToken(request, meeting.now);
    QVERIFY(again);
    QCOMPARE(again->effects.commit, CommitId(0));
    QVERIFY(again->effects.changes.empty());
}

void tst_commits::commitsRise()
{
    Meeting meeting(withTokens());
    meeting.holdsAnswers = true;
    for (int i = 0; i < 10; ++i)
        meeting.issue(u"ticket%1"_s.arg(i));
    for (CommitId i = 0; i < 10; ++i)
        QCOMPARE(meeting.held[i].commit, i + 1);
}

void tst_commits::roomsAreRestored()
{
    Meeting meeting;
    meeting.take(meeting.rules.allowRoom(u"garden"_s, meeting.now));
    meeting.take(meeting.rules.allowRoom(u"cellar"_s, meeting.now));
    meeting.take(*meeting.rules.disallowRoom(u"cellar"_s, meeting.now));
    meeting.take(meeting.rules.blockRoom(u"attic"_s, meeting.now));
    Rendezvous next({}, {}, {});
    next.restore(meeting.store.state(), meeting.now);
    QVERIFY(next.isListInForce());
    for (const QString& room : {u"garden"_s, u"cellar"_s, u"attic"_s, u"other"_s})
        QCOMPARE(next.isAllowed(room), room == u"garden"_s);
    // Nor does the list go out of force when its last room goes.
    meeting.take(*meeting.rules.disallowRoom(u"garden"_s, meeting.now));
    Rendezvous last({}, {}, {});
    last.restore(meeting.store.state(), meeting.now);
    QVERIFY(last.isListInForce());
    QVERIFY(!last.isAllowed(u"garden"_s));
}

void tst_commits::revokedDeviceTokenEndsTheDevicesLinks_data()
{
    QTest::addColumn<RevokeMode>("mode");
    QTest::addColumn<bool>("ends");
    QTest::newRow("as configured") << RevokeMode::AsConfigured << true;
    QTest::newRow("disconnect") << RevokeMode::Disconnect << true;
    QTest::newRow("keep") << RevokeMode::KeepSessions << false;
}

void tst_commits::revokedDeviceTokenEndsTheDevicesLinks()
{
    QFETCH(RevokeMode, mode);
    QFETCH(bool, ends);
    ServerConfig config;
    config.deviceTokens.required = true;
    Meeting meeting(config);
    TokenRequest request;
    request.text = u"camera"_s;
    request.kind = TokenKind::Device;
    meeting.issue(request);
    QList<PeerId> links;
    for (int i = 0; i < 2; ++i) {
        links.append(meeting.arrive());
        meeting.join(links.last(), Meeting::deviceJoin(u"garden"_s, u"camera"_s));
        if (i == 0)
            meeting.viewer(u"garden"_s);
    }
    const TokenId key = meeting.rules.tokens(meeting.now).value(0).key;
    meeting.take(*meeting.rules.revokeToken(key, mode, meeting.now));
    for (const PeerId& link : std::as_const(links))
        QCOMPARE(meeting.isClosed(link), ends);
    const PeerId late = meeting.arrive();
    meeting.join(late, Meeting::deviceJoin(u"garden"_s, u"camera"_s));
    QCOMPARE(meeting.told<JoinRefused>(late).value(0).error, JoinError::InvalidToken);
}

void tst_commits::endedVisitIsStored()
{
    Pairing pairing;
    pairing.meeting.answerAll();
    QCOMPARE(pairing.meeting.store.sessions, 0);
    pairing.meeting.hangUp(pairing.viewer);
    QCOMPARE(pairing.meeting.held.back().commit, CommitId(0)); // nobody waits for it
    pairing.meeting.answerAll();
    QCOMPARE(pairing.meeting.store.sessions, 1);
}

void tst_commits::farewellTakesBackWhatWasNotAcknowledged()
{
    Pairing pairing;
    pairing.meeting.take(pairing.meeting.rules.farewell(pairing.meeting.now));
    QCOMPARE(pairing.meeting.rules.pendingCount(), 0);
    pairing.meeting.answerAll();
    Rendezvous next(withTokens(), {}, QByteArray(32, 'k'));
    next.restore(pairing.meeting.store.state(), pairing.meeting.now);
    QCOMPARE(next.tokens(pairing.meeting.now).value(0).state, TokenState::Unused);
}

QTEST_APPLESS_MAIN(tst_commits)
#include "tst_commits.moc"
