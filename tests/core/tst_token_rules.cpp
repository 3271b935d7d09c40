// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/Meeting.h"

#include <QElapsedTimer>
#include <QTest>

using namespace rdv;
using namespace rdv::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr qint64 kStart = 1'795'334'719'000;

/// Reads texts such as "jwt.<id>": what a reader of real signed tokens says is given by the test.
class Reader : public SignedTokens {
public:
    bool isSigned(const QString& text) const override { return text.startsWith(u"jwt."_s); }
    Expected<SignedClaims, TokenError> read(
        const QString& text, std::chrono::milliseconds wall) const override
    {
        const QString id = text.section(u'.', 1, 1);
        if (!claims.contains(id))
            return TokenError::BadSignature;
        if (wall >= claims[id].notAfter)
            return TokenError::Expired;
        return claims[id];
    }
    void add(const QString& id, int uses = 1, TokenKind kind = TokenKind::Viewer)
    {
        SignedClaims claim;
        claim.id = id;
        claim.kind = kind;
        claim.rooms = {u"garden"_s};
        claim.notAfter = std::chrono::milliseconds(kStart) + 1h;
        claim.maxUses = uses;
        claim.issuer = u"shop"_s;
        claims.insert(id, claim);
    }
    QHash<QString, SignedClaims> claims;
};

ServerConfig withTokens()
{
    ServerConfig config;
    config.tokensEnabled = true;
    return config;
}

Rendezvous restarted(const Meeting& meeting, Now now)
{
    Rendezvous next(withTokens(), {}, QByteArray(32, 'k'));
    next.restore(meeting.store.state(), now);
    return next;
}

} // namespace

class tst_token_rules : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cookieProvesTheClient_data();
    void cookieProvesTheClient();
    void restartForgetsNothing();
    void wallClockThatJumpsChangesNothing_data();
    void wallClockThatJumpsChangesNothing();
    void absoluteEndIsDecidedAtRedeem();
    void manyVisitsOfALinkLeaveNothingBehind();
    void idleTokensCostNothing();
    void textIssuedAnewIsAnotherToken();

    void signedTokenIsBoundByItsId();
    void refusedSignedTokens_data();
    void refusedSignedTokens();
    void signedTokenIsRevoked();
    void tombstoneOutlivesTheSignedToken();
    void signedTokenThatCannotBeStoredLeavesNothing();
    void signedTokenOfADeviceAdmitsDevices();

    void viewerIsHeldUntilItIsAuthorized();
    void deniedViewerHearsWhatAWrongTokenHears();
    void staleAnswersAreIgnored_data();
    void staleAnswersAreIgnored();
    void whatHasChangedIsCheckedAgain();
};

void tst_token_rules::cookieProvesTheClient_data()
{
    QTest::addColumn<QByteArray>("first");
    QTest::addColumn<QByteArray>("second");
    QTest::addColumn<bool>("admits");
    QTest::newRow("the same") << "c1"_ba
                              << "c1"_ba << true;
    QTest::newRow("another") << "c1"_ba
                             << "c2"_ba << false;
    QTest::newRow("none later") << "c1"_ba << QByteArray() << false;
    QTest::newRow("none before") << QByteArray() << "c1"_ba << false;
    QTest::newRow("none at all") << QByteArray() << QByteArray() << false;
}

void tst_token_rules::cookieProvesTheClient()
{
    QFETCH(QByteArray, first);
    QFETCH(QByteArray, second);
    QFETCH(bool, admits);
    Meeting meeting(withTokens());
    meeting.issue(u"ticket"_s);
    meeting.device(u"garden"_s);
    const PeerId before = meeting.viewer(u"garden"_s, u"ticket"_s, {}, first);
    meeting.device(u"garden"_s);
    const PeerId after = meeting.viewer(u"garden"_s, u"ticket"_s, {}, second);
    QCOMPARE(meeting.wasTold<ViewerJoinAck>(after), admits);
    QCOMPARE(meeting.isClosed(before), admits);
    for (const auto& uses : std::as_const(meeting.store.uses)) {
        for (const UseRow& use : uses)
            QVERIFY(!use.cookieDigest.contains("c1"));
    }
}

void tst_token_rules::restartForgetsNothing()
{
    Meeting meeting(withTokens());
    TokenRequest request;
    request.text = u"ticket"_s;
    request.rooms = {u"garden"_s};
    request.note = u"for the neighbours"_s;
    meeting.issue(request);
    meeting.issue(u"unused"_s);
    meeting.issue(u"revoked"_s);
    meeting.revoke(u"revoked"_s);
    meeting.device(u"garden"_s);
    const PeerId viewer = meeting.viewer(u"garden"_s, u"ticket"_s, {}, "cookie"_ba);
    const QString resume = meeting.told<ViewerJoinAck>(viewer).value(0).resume;

    const QList<TokenInfo> before = meeting.rules.allTokens(meeting.now);
    Meeting next(withTokens());
    next.rules.restore(meeting.store.state(), next.now);
    const QList<TokenInfo> after = next.rules.allTokens(next.now);
    QCOMPARE(after.size(), before.size());
    for (qsizetype i = 0; i < after.size(); ++i) {
        QCOMPARE(after[i].key, before[i].key);
        QCOMPARE(after[i].state, before[i].state);
        QCOMPARE(after[i].note, before[i].note);
        QCOMPARE(after[i].remainingSeconds, before[i].remainingSeconds);
    }
    QCOMPARE(next.rules.tokenCount(), 2);
    next.device(u"garden"_s);
    QVERIFY(next.wasTold<JoinRefused>(next.viewer(u"garden"_s, u"ticket"_s)));
    QVERIFY(next.wasTold<JoinRefused>(next.viewer(u"garden"_s, u"revoked"_s)));
    QVERIFY(next.wasTold<ViewerJoinAck>(next.viewer(u"garden"_s, u"ticket"_s, resume)));
    next.device(u"garden"_s);
    QVERIFY(next.wasTold<ViewerJoinAck>(next.viewer(u"garden"_s, u"unused"_s)));
}

void tst_token_rules::wallClockThatJumpsChangesNothing_data()
{
    QTest::addColumn<qint64>("jump"); // seconds
    QTest::addColumn<bool>("restarts");
    for (const bool restarts : {false, true}) {
        const auto row = [restarts](const char* name, qint64 seconds) {
            QTest::addRow("%s%s", name, restarts ? ", restored" : "") << seconds << restarts;
        };
        row("none", 0);
        row("an hour ahead", 3600);
        row("an hour back", -3600);
        row("ten years ahead", 315'360'000);
        row("ten years back", -315'360'000);
    }
}

void tst_token_rules::wallClockThatJumpsChangesNothing()
{
    QFETCH(qint64, jump);
    QFETCH(bool, restarts);
    Meeting meeting(withTokens());
    TokenRequest aging;
    aging.text = u"aging"_s;
    aging.unusedTtl = 1h;
    meeting.issue(aging);
    meeting.issue(u"ticket"_s);
    meeting.issue(u"revoked"_s);
    meeting.revoke(u"revoked"_s);
    meeting.device(u"garden"_s);
    meeting.viewer(u"garden"_s, u"ticket"_s);
    Rendezvous fresh = restarted(meeting, meeting.now);
    Rendezvous& rules = restarts ? fresh : meeting.rules;
    const Now start{meeting.now.steady, meeting.now.wall + std::chrono::seconds(jump)};
    const auto countAt = [&](std::chrono::milliseconds span) {
        static_cast<void>(rules.tick(start + span));
        return std::pair(rules.tokens(start + span).size(), rules.allTokens(start + span).size());
    };
    using Counts = std::pair<qsizetype, qsizetype>;
    QCOMPARE(countAt(599s), Counts(2, 3));
    QCOMPARE(countAt(600s), Counts(1, 3));
    QCOMPARE(countAt(3599s), Counts(1, 3));
    QCOMPARE(countAt(3600s), Counts(0, 3));
    QCOMPARE(countAt(24h - 1s), Counts(0, 3));
    QCOMPARE(countAt(24h), Counts(0, 2));
    QCOMPARE(countAt(26h), Counts(0, 0));
}

void tst_token_rules::absoluteEndIsDecidedAtRedeem()
{
    Meeting meeting(withTokens());
    TokenRequest request;
    request.text = u"link"_s;
    request.maxUses = 0;
    request.notAfter = meeting.now.wall + 60s;
    meeting.issue(request);
    meeting.device(u"garden"_s);
    meeting.now = meeting.now + 59'999ms;
    QVERIFY(meeting.wasTold<ViewerJoinAck>(meeting.viewer(u"garden"_s, u"link"_s)));
    meeting.device(u"garden"_s);
    meeting.now = meeting.now + 1ms; // no sweep has been here
    QVERIFY(meeting.wasTold<JoinRefused>(meeting.viewer(u"garden"_s, u"link"_s)));
    meeting.take(meeting.rules.tick(meeting.now + 1s));
    QCOMPARE(meeting.facts(EventKind::TokenExpired).size(), 1);
    QCOMPARE(meeting.rules.tokenCount(), 0);
}

void tst_token_rules::manyVisitsOfALinkLeaveNothingBehind()
{
    Meeting meeting(withTokens());
    TokenRequest request;
    request.text = u"link"_s;
    request.maxUses = 0;
    meeting.issue(request);
    TokenVault vault(ServerConfig::Tokens{}, QByteArray(32, 'k'));
    StoredState state = meeting.store.state();
    vault.restore(state, meeting.now);
    StoreModel store = meeting.store;
    Now now = meeting.now;
    constexpr int visits = 100'000;
    for (int i = 0; i < visits; ++i) {
        now = now + 20s;
        const auto grant
            = vault.redeem({u"link"_s, TokenKind::Viewer, u"garden"_s, u"s"_s, {}, makePeerId(1), {}}, now);
        QVERIFY(grant);
        store.write(grant->changes);
        static_cast<void>(vault.confirm(*grant));
        store.write(vault.sweep(now).changes);
    }
    const TokenInfo info = vault.list(now).value(0);
    QCOMPARE(info.uses, visits);
    QCOMPARE(info.state, TokenState::Bound);
    QVERIFY(store.uses.begin()->size() <= 31); // those whose ten minutes are not over
    QCOMPARE(store.tokens.begin()->pastUses + store.uses.begin()->size(), visits);
}

void tst_token_rules::idleTokensCostNothing()
{
    TokenVault vault(ServerConfig::Tokens{}, QByteArray(32, 'k'));
    const Now now{1h, std::chrono::milliseconds(kStart)};
    for (CommitId i = 1; i <= 100'000; ++i) {
        TokenRequest request;
        request.unusedTtl = i % 2 == 0 ? 0s : 3600s;
        request.notAfter = i % 3 == 0 ? now.wall + 2h : 0ms;
        QVERIFY(vault.issue(request, i, now));
        static_cast<void>(vault.settle(i, true, now));
    }
    int visited = 0;
    for (int second = 1; second < 3600; ++second)
        visited += vault.sweep(now + std::chrono::seconds(second)).visited;
    QCOMPARE(visited, 0);
    QCOMPARE(vault.sweep(now + 3600s).expired.size(), 50'000);
    QCOMPARE(vault.activeCount(), 50'000);
}

void tst_token_rules::textIssuedAnewIsAnotherToken()
{
    Meeting meeting(withTokens());
    meeting.issue(u"ticket"_s);
    meeting.device(u"garden"_s);
    const PeerId first = meeting.viewer(u"garden"_s, u"ticket"_s);
    const QString resume = meeting.told<ViewerJoinAck>(first).value(0).resume;
    meeting.revoke(u"ticket"_s);
    meeting.issue(u"ticket"_s);
    meeting.device(u"garden"_s);
    QVERIFY(meeting.wasTold<ViewerJoinAck>(meeting.viewer(u"garden"_s, u"ticket"_s)));
    meeting.device(u"garden"_s);
    QVERIFY(meeting.wasTold<JoinRefused>(meeting.viewer(u"garden"_s, u"ticket"_s, resume)));
    QCOMPARE(meeting.store.uses.begin()->size(), 1);
}

// ---- signed tokens

void tst_token_rules::signedTokenIsBoundByItsId()
{
    Reader reader;
    reader.add(u"a"_s);
    Meeting meeting(withTokens());
    meeting.rules.setSignedTokens(&reader);
    meeting.device(u"garden"_s);
    const PeerId first = meeting.viewer(u"garden"_s, u"jwt.a.x"_s);
    QVERIFY(meeting.wasTold<ViewerJoinAck>(first));
    const TokenInfo info = meeting.rules.tokens(meeting.now).value(0);
    QVERIFY(info.isSigned);
    QCOMPARE(info.createdBy, u"shop"_s);
    QCOMPARE(info.state, TokenState::Bound);
    meeting.device(u"garden"_s);
    // Another text with the same id is the same token.
    QVERIFY(meeting.wasTold<JoinRefused>(meeting.viewer(u"garden"_s, u"jwt.a.y"_s)));

    Meeting next(withTokens());
    next.rules.setSignedTokens(&reader);
    next.rules.restore(meeting.store.state(), next.now);
    next.device(u"garden"_s);
    QVERIFY(next.wasTold<JoinRefused>(next.viewer(u"garden"_s, u"jwt.a.x"_s)));
}

void tst_token_rules::refusedSignedTokens_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("room");
    QTest::addColumn<QString>("reason");
    QTest::newRow("not of ours") << u"jwt.b"_s << u"garden"_s << u"token signature not valid"_s;
    QTest::newRow("another room") << u"jwt.a"_s << u"cellar"_s << u"token wrong room"_s;
    QTest::newRow("of a device") << u"jwt.camera"_s << u"garden"_s << u"token wrong kind"_s;
    QTest::newRow("too long") << u"jwt.a."_s + QString(4096, u'x') << u"garden"_s << u"token malformed"_s;
    QTest::newRow("long, not signed") << QString(129, u'x') << u"garden"_s << u"token malformed"_s;
}

void tst_token_rules::refusedSignedTokens()
{
    QFETCH(QString, text);
    QFETCH(QString, room);
    QFETCH(QString, reason);
    Reader reader;
    reader.add(u"a"_s);
    reader.add(u"camera"_s, 1, TokenKind::Device);
    Meeting meeting(withTokens());
    meeting.rules.setSignedTokens(&reader);
    const PeerId viewer = meeting.viewer(room, text);
    QCOMPARE(meeting.told<JoinRefused>(viewer).value(0).error, JoinError::InvalidToken);
    const auto refusals = meeting.facts(EventKind::ViewerRefused);
    QCOMPARE(refusals.size(), 1);
    QCOMPARE(refusals[0].fields.last().second, reason);
    QVERIFY(meeting.rules.allTokens(meeting.now).isEmpty());
}

void tst_token_rules::signedTokenIsRevoked()
{
    Reader reader;
    reader.add(u"a"_s, 0);
    Meeting meeting(withTokens());
    meeting.rules.setSignedTokens(&reader);
    meeting.device(u"garden"_s);
    const PeerId viewer = meeting.viewer(u"garden"_s, u"jwt.a"_s);
    QVERIFY(meeting.revoke(u"jwt.a"_s));
    QVERIFY(meeting.isClosed(viewer));
    QVERIFY(meeting.wasTold<JoinRefused>(meeting.viewer(u"garden"_s, u"jwt.a"_s)));
}

void tst_token_rules::tombstoneOutlivesTheSignedToken()
{
    Reader reader;
    reader.add(u"a"_s);
    reader.claims[u"a"_s].notAfter = std::chrono::milliseconds(kStart) + 30h;
    Meeting meeting(withTokens());
    meeting.rules.setSignedTokens(&reader);
    meeting.device(u"garden"_s);
    meeting.viewer(u"garden"_s, u"jwt.a"_s);
    const auto isRemembered = [&](std::chrono::milliseconds span) {
        static_cast<void>(meeting.rules.tick(meeting.now + span));
        return !meeting.rules.allTokens(meeting.now + span).isEmpty();
    };
    QVERIFY(isRemembered(601s));
    QVERIFY(isRemembered(25h)); // its day is over, but its reader would still accept it
    QVERIFY(isRemembered(30h + 59s));
    QVERIFY(!isRemembered(30h + 62s));
}

void tst_token_rules::signedTokenThatCannotBeStoredLeavesNothing()
{
    Reader reader;
    reader.add(u"a"_s);
    Meeting meeting(withTokens());
    meeting.rules.setSignedTokens(&reader);
    meeting.device(u"garden"_s);
    meeting.holdsAnswers = true;
    const PeerId viewer = meeting.viewer(u"garden"_s, u"jwt.a"_s);
    meeting.failAll();
    QCOMPARE(meeting.told<JoinRefused>(viewer).value(0).error, JoinError::Full);
    QVERIFY(meeting.rules.allTokens(meeting.now).isEmpty());
    meeting.holdsAnswers = false;
    meeting.join(viewer, Meeting::viewerJoin(u"garden"_s, u"jwt.a"_s));
    QVERIFY(meeting.wasTold<ViewerJoinAck>(viewer));
    QCOMPARE(meeting.store.tokens.size(), 1);
    QVERIFY(meeting.store.tokens.begin()->isSigned);
}

void tst_token_rules::signedTokenOfADeviceAdmitsDevices()
{
    Reader reader;
    reader.add(u"camera"_s, 1, TokenKind::Device);
    ServerConfig config;
    config.deviceTokens.required = true;
    Meeting meeting(config);
    meeting.rules.setSignedTokens(&reader);
    for (int i = 0; i < 3; ++i) {
        const PeerId device = meeting.arrive();
        meeting.join(device, Meeting::deviceJoin(u"garden"_s, u"jwt.camera"_s));
        QVERIFY(meeting.wasTold<DeviceJoinAck>(device));
        meeting.hangUp(device);
    }
    QVERIFY(meeting.revoke(u"jwt.camera"_s, TokenKind::Device));
    const PeerId device = meeting.arrive();
    meeting.join(device, Meeting::deviceJoin(u"garden"_s, u"jwt.camera"_s));
    QCOMPARE(meeting.told<JoinRefused>(device).value(0).error, JoinError::InvalidToken);
}

// ---- the last word

namespace {

ServerConfig withWebhook()
{
    ServerConfig config = withTokens();
    config.webhook.url = u"http://127.0.0.1:1/"_s;
    return config;
}

} // namespace

void tst_token_rules::viewerIsHeldUntilItIsAuthorized()
{
    Meeting meeting(withWebhook());
    meeting.issue(u"ticket"_s);
    meeting.device(u"garden"_s);
    const PeerId viewer = meeting.viewer(u"garden"_s, u"ticket"_s);
    QCOMPARE(meeting.questions.size(), size_t(1));
    const AuthorizationAsked asked = meeting.questions[0];
    QCOMPARE(asked.room, u"garden"_s);
    QCOMPARE(asked.stream, u"stream"_s);
    QVERIFY(asked.token.startsWith(u"tok:"_s));
    QVERIFY(!meeting.wasTold<ViewerJoinAck>(viewer));
    QCOMPARE(meeting.rules.viewerCount(), 0);
    meeting.take(meeting.rules.authorized(asked.question, true, {}, meeting.now));
    QVERIFY(meeting.wasTold<ViewerJoinAck>(viewer));
    QCOMPARE(meeting.rules.pendingCount(), 0);
    // Whose token does not admit is not asked for.
    meeting.viewer(u"garden"_s, u"guess"_s);
    QCOMPARE(meeting.questions.size(), size_t(1));
}

void tst_token_rules::deniedViewerHearsWhatAWrongTokenHears()
{
    Meeting meeting(withWebhook());
    meeting.issue(u"ticket"_s);
    meeting.device(u"garden"_s);
    const PeerId viewer = meeting.viewer(u"garden"_s, u"ticket"_s);
    meeting.take(meeting.rules.authorized(meeting.questions[0].question, false, u"no answer"_s, meeting.now));
    const auto refusal = meeting.told<JoinRefused>(viewer).value(0);
    QCOMPARE(refusal.error, JoinError::InvalidToken);
    QVERIFY(refusal.detail.isEmpty());
    QCOMPARE(meeting.counted(Counter::AuthorizationsDenied), 1);
    QCOMPARE(meeting.facts(EventKind::AuthorizationDenied).size(), 1);
    QCOMPARE(meeting.rules.tokens(meeting.now).value(0).state, TokenState::Unused);
}

void tst_token_rules::staleAnswersAreIgnored_data()
{
    QTest::addColumn<QString>("what");
    QTest::newRow("hung up") << u"hangUp"_s;
    QTest::newRow("left") << u"leave"_s;
    QTest::newRow("joined again") << u"join"_s;
    QTest::newRow("answered before") << u"answer"_s;
}

void tst_token_rules::staleAnswersAreIgnored()
{
    QFETCH(QString, what);
    Meeting meeting(withWebhook());
    meeting.issue(u"ticket"_s);
    meeting.device(u"garden"_s);
    const PeerId viewer = meeting.viewer(u"garden"_s, u"ticket"_s);
    const quint64 question = meeting.questions[0].question;
    if (what == u"hangUp"_s)
        meeting.hangUp(viewer);
    else if (what == u"leave"_s)
        meeting.say(viewer, Leave{});
    else if (what == u"join"_s)
        meeting.join(viewer, Meeting::viewerJoin(u"garden"_s, u"ticket"_s));
    else
        meeting.take(meeting.rules.authorized(question, false, {}, meeting.now));
    meeting.take(meeting.rules.authorized(question, true, {}, meeting.now));
    QVERIFY(!meeting.wasTold<ViewerJoinAck>(viewer));
    QCOMPARE(meeting.rules.pendingCount(), what == u"join"_s ? 1 : 0);
}

void tst_token_rules::whatHasChangedIsCheckedAgain()
{
    Meeting meeting(withWebhook());
    meeting.issue(u"ticket"_s);
    meeting.device(u"garden"_s);
    const PeerId viewer = meeting.viewer(u"garden"_s, u"ticket"_s);
    meeting.revoke(u"ticket"_s);
    meeting.take(meeting.rules.authorized(meeting.questions[0].question, true, {}, meeting.now));
    QCOMPARE(meeting.told<JoinRefused>(viewer).value(0).error, JoinError::InvalidToken);
}

QTEST_APPLESS_MAIN(tst_token_rules)
#include "tst_token_rules.moc"
