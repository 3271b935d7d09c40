// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/core/TokenVault.h"

#include <QSet>
#include <QTest>

using namespace rdv;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class tst_token_vault : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void generatedTokensAreLongAndDiffer();
    void unacceptableTextsAreMalformed();
    void addingAnUnusedTokenAgainIsSuccess();
    void addingABoundTokenIsRefusedAndDoesNotResetIt();
    void removedTokenMayBeIssuedAnew();
    void firstUseBindsAndOthersAreRefused();
    void checkChangesNothing();
    void sameConnectionMayRepeatItsJoin();
    void resumeSecretProvesTheClient();
    void previousResumeSecretLivesThirtySeconds();
    void addressOrIdOfAnotherProvesNothing();
    void windowIsMeasuredFromTheFirstUse();
    void lateTokenIsRefusedBeforeAnySweep();
    void expiredTokenLeavesTheList();
    void unusedTokenAgesOnlyWhenAskedTo();
    void scopeIsEnforced_data();
    void scopeIsEnforced();
    void severalUsesHaveWindowsOfTheirOwn();
    void unlimitedTokenAdmitsEverybody();
    void undoTakesBackOnlyTheBindingOfThisGrant();
    void kindsDoNotMix();
    void deviceTokenIsReusable();
    void revokedTokenAdmitsNobodyAndNamesItsHolders();
    void tombstonesAreForgottenAfterADay();
    void aThousandRacersHaveOneWinner();

private:
    Now m_now{1h, std::chrono::milliseconds(1'795'334'719'000)};
    TokenVault m_vault{ServerConfig::Tokens{}};
    CommitId m_commit = 0;
    QList<PeerId> m_older; ///< that held the latest use before

    Expected<IssuedToken, TokenError> issue(const TokenRequest& request)
    {
        const auto issue = m_vault.issue(request, ++m_commit, m_now);
        if (!issue)
            return issue.error();
        static_cast<void>(m_vault.settle(m_commit, true, m_now));
        return issue->token;
    }
    Expected<QList<PeerId>, TokenError> revoke(const QString& text)
    {
        const TokenId key = m_vault.keyOf(text, TokenKind::Viewer, m_now);
        const auto changes = m_vault.revoke(key, ++m_commit, m_now);
        if (!changes)
            return changes.error();
        return m_vault.settle(m_commit, true, m_now)->holders;
    }
    /// Redeems, as if it were stored at once.
    Expected<TokenGrant, TokenError> redeem(const TokenPresented& presented, Now now)
    {
        auto grant = m_vault.redeem(presented, now);
        if (grant)
            m_older = m_vault.confirm(*grant);
        return grant;
    }
    void add(const QString& text)
    {
        TokenRequest request;
        request.text = text;
        QVERIFY(issue(request));
    }
    static TokenPresented shown(
        const QString& text, const PeerId& peer = makePeerId(1), const QString& resume = {})
    {
        return {text, TokenKind::Viewer, u"garden"_s, u"stream"_s, resume, peer, {}};
    }

private Q_SLOTS:
    void init() { m_vault = TokenVault(ServerConfig::Tokens{}); }
};

void tst_token_vault::generatedTokensAreLongAndDiffer()
{
    QSet<QString> texts;
    for (int i = 0; i < 100; ++i) {
        const auto issued = issue(TokenRequest());
        QVERIFY(issued);
        QVERIFY(issued->text.size() >= 32);
        QVERIFY(issued->info.id.isEmpty());
        QVERIFY(issued->info.fingerprint.startsWith(u"tok:"_s));
        texts.insert(issued->text);
    }
    QCOMPARE(texts.size(), 100);
}

void tst_token_vault::unacceptableTextsAreMalformed()
{
    for (const QString& text : {u"a\nb"_s, QString(129, u'a'), QString(QChar(0x7f))}) {
        TokenRequest request;
        request.text = text;
        const auto issued = issue(request);
        QVERIFY(!issued);
        QCOMPARE(issued.error(), TokenError::Malformed);
    }
}

void tst_token_vault::addingAnUnusedTokenAgainIsSuccess()
{
    add(u"t"_s);
    add(u"t"_s);
    QCOMPARE(m_vault.list(m_now).size(), 1);
}

void tst_token_vault::addingABoundTokenIsRefusedAndDoesNotResetIt()
{
    add(u"t"_s);
    QVERIFY(redeem(shown(u"t"_s), m_now));
    TokenRequest request;
    request.text = u"t"_s;
    const auto again = issue(request);
    QVERIFY(!again);
    QCOMPARE(again.error(), TokenError::Exists);
    QVERIFY(!redeem(shown(u"t"_s), m_now));
}

void tst_token_vault::removedTokenMayBeIssuedAnew()
{
    add(u"t"_s);
    QVERIFY(redeem(shown(u"t"_s), m_now));
    QVERIFY(revoke(u"t"_s));
    QVERIFY(!redeem(shown(u"t"_s), m_now));
    add(u"t"_s);
    QVERIFY(redeem(shown(u"t"_s), m_now));
}

void tst_token_vault::firstUseBindsAndOthersAreRefused()
{
    add(u"t"_s);
    const PeerId winner = makePeerId(1);
    const auto grant = redeem(shown(u"t"_s, winner), m_now);
    QVERIFY(grant);
    QVERIFY(grant->bound);
    QVERIFY(grant->resume.size() >= 43);
    const auto other = redeem(shown(u"t"_s), m_now);
    QVERIFY(!other);
    QCOMPARE(other.error(), TokenError::BoundToAnother);
    const TokenInfo info = m_vault.list(m_now).value(0);
    QCOMPARE(info.state, TokenState::Bound);
    QCOMPARE(info.boundTo, winner.toString());
    QCOMPARE(info.remainingSeconds, std::optional<qint64>(600));
}

void tst_token_vault::checkChangesNothing()
{
    add(u"t"_s);
    QVERIFY(m_vault.check(shown(u"t"_s), m_now));
    QVERIFY(m_vault.check(shown(u"t"_s), m_now));
    QCOMPARE(m_vault.list(m_now).value(0).state, TokenState::Unused);
}

void tst_token_vault::sameConnectionMayRepeatItsJoin()
{
    add(u"t"_s);
    const PeerId peer = makePeerId(1);
    QVERIFY(redeem(shown(u"t"_s, peer), m_now));
    const auto again = redeem(shown(u"t"_s, peer), m_now);
    QVERIFY(again);
    QVERIFY(!again->bound);
    QVERIFY(m_older.isEmpty());
}

void tst_token_vault::resumeSecretProvesTheClient()
{
    add(u"t"_s);
    const PeerId before = makePeerId(1);
    const auto first = redeem(shown(u"t"_s, before), m_now);
    QVERIFY(first);
    const auto second = redeem(shown(u"t"_s, makePeerId(1), first->resume), m_now + 599s);
    QVERIFY(second);
    QCOMPARE(m_older, QList<PeerId>({before}));
    QVERIFY(second->resume != first->resume);
    QVERIFY(!redeem(shown(u"t"_s, makePeerId(1), u"guess"_s), m_now));
}

void tst_token_vault::previousResumeSecretLivesThirtySeconds()
{
    add(u"t"_s);
    const auto first = redeem(shown(u"t"_s), m_now);
    QVERIFY(first);
    const auto second = redeem(shown(u"t"_s, makePeerId(1), first->resume), m_now);
    QVERIFY(second);
    QVERIFY(m_vault.check(shown(u"t"_s, makePeerId(1), first->resume), m_now + 29s));
    QVERIFY(!m_vault.check(shown(u"t"_s, makePeerId(1), first->resume), m_now + 30s));
    QVERIFY(m_vault.check(shown(u"t"_s, makePeerId(1), second->resume), m_now + 30s));
}

void tst_token_vault::addressOrIdOfAnotherProvesNothing()
{
    add(u"t"_s);
    QVERIFY(redeem(shown(u"t"_s), m_now));
    QVERIFY(!redeem(shown(u"t"_s, PeerId()), m_now));
    QVERIFY(!redeem(shown(u"t"_s, makePeerId(1), QString()), m_now));
}

void tst_token_vault::windowIsMeasuredFromTheFirstUse()
{
    add(u"t"_s);
    auto grant = redeem(shown(u"t"_s), m_now);
    QVERIFY(grant);
    QString resume = grant->resume;
    for (int minute = 1; minute < 10; ++minute) {
        const auto again = redeem(shown(u"t"_s, makePeerId(1), resume), m_now + std::chrono::minutes(minute));
        QVERIFY(again);
        resume = again->resume;
    }
    QVERIFY(m_vault.check(shown(u"t"_s, makePeerId(1), resume), m_now + 599'999ms));
    QVERIFY(!m_vault.check(shown(u"t"_s, makePeerId(1), resume), m_now + 600s));
}

void tst_token_vault::lateTokenIsRefusedBeforeAnySweep()
{
    add(u"t"_s);
    const PeerId peer = makePeerId(1);
    QVERIFY(redeem(shown(u"t"_s, peer), m_now));
    const auto late = redeem(shown(u"t"_s, peer), m_now + 600s);
    QVERIFY(!late);
    QCOMPARE(late.error(), TokenError::Expired);
}

void tst_token_vault::expiredTokenLeavesTheList()
{
    add(u"t"_s);
    QVERIFY(redeem(shown(u"t"_s), m_now));
    QCOMPARE(m_vault.list(m_now + 599s).size(), 1);
    QCOMPARE(m_vault.list(m_now + 599s).value(0).remainingSeconds, std::optional<qint64>(1));
    QVERIFY(m_vault.list(m_now + 600s).isEmpty());
    QCOMPARE(m_vault.sweep(m_now + 600s).expired.size(), 1);
    QVERIFY(m_vault.sweep(m_now + 601s).expired.isEmpty());
}

void tst_token_vault::unusedTokenAgesOnlyWhenAskedTo()
{
    add(u"for ever"_s);
    TokenRequest request;
    request.text = u"one hour"_s;
    request.unusedTtl = 1h;
    QVERIFY(issue(request));
    QVERIFY(m_vault.check(shown(u"one hour"_s), m_now + 59min));
    QVERIFY(!m_vault.check(shown(u"one hour"_s), m_now + 60min));
    QVERIFY(m_vault.check(shown(u"for ever"_s), m_now + 24h * 3650));
}

void tst_token_vault::scopeIsEnforced_data()
{
    QTest::addColumn<QStringList>("rooms");
    QTest::addColumn<QStringList>("streams");
    QTest::addColumn<int>("startsIn");
    QTest::addColumn<bool>("admits");
    QTest::newRow("everything") << QStringList() << QStringList() << 0 << true;
    QTest::newRow("this room") << QStringList(u"garden"_s) << QStringList() << 0 << true;
    QTest::newRow("another room") << QStringList(u"cellar"_s) << QStringList() << 0 << false;
    QTest::newRow("this stream") << QStringList() << QStringList(u"stream"_s) << 0 << true;
    QTest::newRow("another stream") << QStringList() << QStringList(u"other"_s) << 0 << false;
    QTest::newRow("not yet") << QStringList() << QStringList() << 60 << false;
}

void tst_token_vault::scopeIsEnforced()
{
    QFETCH(QStringList, rooms);
    QFETCH(QStringList, streams);
    QFETCH(int, startsIn);
    QFETCH(bool, admits);
    TokenRequest request;
    request.text = u"t"_s;
    request.rooms = rooms;
    request.streams = streams;
    if (startsIn > 0)
        request.notBefore = m_now.wall + std::chrono::seconds(startsIn);
    QVERIFY(issue(request));
    QCOMPARE(redeem(shown(u"t"_s), m_now).hasValue(), admits);
}

void tst_token_vault::severalUsesHaveWindowsOfTheirOwn()
{
    TokenRequest request;
    request.text = u"t"_s;
    request.maxUses = 2;
    QVERIFY(issue(request));
    const PeerId early = makePeerId(1);
    const PeerId later = makePeerId(1);
    QVERIFY(redeem(shown(u"t"_s, early), m_now));
    QVERIFY(redeem(shown(u"t"_s, later), m_now + 300s));
    QVERIFY(!redeem(shown(u"t"_s), m_now + 300s));
    QVERIFY(!m_vault.check(shown(u"t"_s, early), m_now + 700s));
    QVERIFY(m_vault.check(shown(u"t"_s, later), m_now + 700s));
    QVERIFY(m_vault.list(m_now + 900s).isEmpty());
}

void tst_token_vault::unlimitedTokenAdmitsEverybody()
{
    TokenRequest request;
    request.text = u"t"_s;
    request.maxUses = 0;
    QVERIFY(issue(request));
    for (int i = 0; i < 100; ++i)
        QVERIFY(redeem(shown(u"t"_s), m_now));
}

void tst_token_vault::undoTakesBackOnlyTheBindingOfThisGrant()
{
    add(u"t"_s);
    const auto bound = redeem(shown(u"t"_s), m_now);
    QVERIFY(bound);
    const auto resumed = redeem(shown(u"t"_s, makePeerId(1), bound->resume), m_now);
    QVERIFY(resumed);
    m_vault.undo(*resumed);
    QVERIFY(!m_vault.check(shown(u"t"_s), m_now));
    m_vault.undo(*bound); // the client has come again since
    QVERIFY(!m_vault.check(shown(u"t"_s), m_now));

    add(u"another"_s);
    const auto unheard = redeem(shown(u"another"_s), m_now);
    QVERIFY(unheard);
    m_vault.undo(*unheard);
    QVERIFY(m_vault.check(shown(u"another"_s), m_now));
    QCOMPARE(m_vault.list(m_now).last().state, TokenState::Unused);
}

void tst_token_vault::kindsDoNotMix()
{
    add(u"viewer"_s);
    TokenRequest request;
    request.text = u"device"_s;
    request.kind = TokenKind::Device;
    QVERIFY(issue(request));
    const auto asViewer = redeem(shown(u"device"_s), m_now);
    QVERIFY(!asViewer);
    QCOMPARE(asViewer.error(), TokenError::WrongKind);
    TokenPresented asDevice = shown(u"viewer"_s);
    asDevice.kind = TokenKind::Device;
    QVERIFY(!redeem(asDevice, m_now));
}

void tst_token_vault::deviceTokenIsReusable()
{
    TokenRequest request;
    request.text = u"device"_s;
    request.kind = TokenKind::Device;
    request.rooms = {u"garden"_s};
    QVERIFY(issue(request));
    TokenPresented presented = shown(u"device"_s);
    presented.kind = TokenKind::Device;
    for (int i = 0; i < 10; ++i) {
        presented.peer = makePeerId(1);
        QVERIFY(redeem(presented, m_now + i * 24h));
    }
    presented.room = u"cellar"_s;
    QVERIFY(!redeem(presented, m_now));
}

void tst_token_vault::revokedTokenAdmitsNobodyAndNamesItsHolders()
{
    add(u"t"_s);
    const PeerId holder = makePeerId(1);
    QVERIFY(redeem(shown(u"t"_s, holder), m_now));
    const auto holders = revoke(u"t"_s);
    QVERIFY(holders);
    QCOMPARE(*holders, QList<PeerId>({holder}));
    const auto refused = redeem(shown(u"t"_s, holder), m_now);
    QVERIFY(!refused);
    QCOMPARE(refused.error(), TokenError::Revoked);
    QVERIFY(!revoke(u"t"_s));
}

void tst_token_vault::tombstonesAreForgottenAfterADay()
{
    add(u"t"_s);
    QVERIFY(revoke(u"t"_s));
    QVERIFY(m_vault.sweep(m_now + 23h).forgotten.isEmpty());
    const auto before = m_vault.check(shown(u"t"_s), m_now + 23h);
    QVERIFY(!before);
    QCOMPARE(before.error(), TokenError::Revoked);
    QCOMPARE(m_vault.sweep(m_now + 24h).forgotten.size(), 1);
    const auto after = m_vault.check(shown(u"t"_s), m_now + 24h);
    QVERIFY(!after);
    QCOMPARE(after.error(), TokenError::Unknown);
}

void tst_token_vault::aThousandRacersHaveOneWinner()
{
    add(u"t"_s);
    int winners = 0;
    for (int i = 0; i < 1000; ++i)
        winners += redeem(shown(u"t"_s), m_now).hasValue() ? 1 : 0;
    QCOMPARE(winners, 1);
}

QTEST_APPLESS_MAIN(tst_token_vault)
#include "tst_token_vault.moc"
