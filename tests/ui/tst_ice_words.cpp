// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/iceservers/IceAdvice.h"
#include "ui/iceservers/IceTestWording.h"

#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;

namespace rdv::ui {

class IceWordsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatDevicesCannotUseIsSaid_data();
    void whatDevicesCannotUseIsSaid();
    void onlyTheFirstServerIsForDevices();
    void disabledServersDoNotCount();
    void turnWithoutCredentialsIsWarnedOf();
    void coturnGetsTheLinesOfTheEntry();
    void everyErrorCodeHasItsOwnSentence();
    void refusedLivingCredentialSpeaksOfSecretAndClock();
    void aTestIsSummedUp();
};

void IceWordsTest::whatDevicesCannotUseIsSaid_data()
{
    QTest::addColumn<IceListKind>("kind");
    QTest::addColumn<QString>("url");
    QTest::addColumn<IceAdvice::Audience>("audience");
    QTest::addColumn<QString>("word"); // in the remark; empty: no remark

    using Audience = IceAdvice::Audience;
    constexpr auto stun = IceListKind::Stun;
    constexpr auto turn = IceListKind::Turn;
    QTest::newRow("usable") << stun << u"stun:a.example:3478"_s << Audience::Everybody << QString();
    QTest::newRow("usable turn") << turn << u"turn:a.example:3478?transport=udp"_s << Audience::Everybody
                                 << QString();
    QTest::newRow("stuns") << stun << u"stuns:a.example:5349"_s << Audience::BrowsersOnly << u"stuns:"_s;
    QTest::newRow("turns") << turn << u"turns:a.example:5349"_s << Audience::BrowsersOnly << u"turns:"_s;
    QTest::newRow("no port") << stun << u"stun:a.example"_s << Audience::BrowsersOnly << u"port is missing"_s;
    QTest::newRow("slashes") << stun << u"stun://a.example:3478"_s << Audience::Nobody << u"“//”"_s;
    QTest::newRow("placeholder") << stun << u"stun:host:port"_s << Audience::Nobody << u"not a URL"_s;
    QTest::newRow("http") << stun << u"http:a.example"_s << Audience::Nobody << u"not a URL"_s;
    QTest::newRow("empty") << stun << u" "_s << Audience::Nobody << u"Enter a URL"_s;
    QTest::newRow("turn among stun") << stun << u"turn:a.example:3478"_s << Audience::BrowsersOnly
                                     << u"list of TURN servers"_s;
    QTest::newRow("stun among turn") << turn << u"stun:a.example:3478"_s << Audience::BrowsersOnly
                                     << u"list of STUN servers"_s;
}

void IceWordsTest::whatDevicesCannotUseIsSaid()
{
    QFETCH(const IceListKind, kind);
    QFETCH(const QString, url);
    QFETCH(const IceAdvice::Audience, audience);
    QFETCH(const QString, word);
    IceServerConfig server;
    server.urls = {url};
    server.username = server.credential = u"x"_s;
    const IceAdvice advice = IceWords::adviceFor({server}, 0, kind);
    QCOMPARE(advice.audience, audience);
    if (word.isEmpty())
        QCOMPARE(advice.remark, QString());
    else
        QVERIFY2(advice.remark.contains(word), qPrintable(advice.remark));
    QCOMPARE(IceWords::urlRemark(url, kind).isEmpty(), word.isEmpty());
}

void IceWordsTest::onlyTheFirstServerIsForDevices()
{
    const QList<IceServerConfig> servers{{{u"stuns:a:1"_s}, {}, {}, {}, {}},
        {{u"stun:b:2"_s}, {}, {}, {}, {}}, {{u"stun:c:3"_s}, {}, {}, {}, {}}};
    // The first cannot be used by devices, so the second is theirs.
    QCOMPARE(IceWords::adviceFor(servers, 1, IceListKind::Stun).audience, IceAdvice::Audience::Everybody);
    const IceAdvice third = IceWords::adviceFor(servers, 2, IceListKind::Stun);
    QCOMPARE(third.audience, IceAdvice::Audience::BrowsersOnly);
    QCOMPARE(third.remark, u"Devices use only the first STUN server: this one is for browsers only."_s);
    QVERIFY(!third.isMistake);
}

void IceWordsTest::disabledServersDoNotCount()
{
    QList<IceServerConfig> servers{{{u"stun:a:1"_s}, {}, {}, {}, {}}, {{u"stun:b:2"_s}, {}, {}, {}, {}}};
    servers[0].enabled = false;
    QCOMPARE(IceWords::adviceFor(servers, 0, IceListKind::Stun).audience, IceAdvice::Audience::Nobody);
    QCOMPARE(IceWords::adviceFor(servers, 1, IceListKind::Stun).audience, IceAdvice::Audience::Everybody);
}

void IceWordsTest::turnWithoutCredentialsIsWarnedOf()
{
    IceServerConfig server;
    server.urls = {u"turn:a.example:3478"_s};
    QVERIFY(IceWords::adviceFor({server}, 0, IceListKind::Turn).remark.contains(u"neither"_s));
    server.secret = u"s"_s;
    QCOMPARE(IceWords::adviceFor({server}, 0, IceListKind::Turn).remark, QString());
}

void IceWordsTest::coturnGetsTheLinesOfTheEntry()
{
    IceServerConfig server;
    server.urls = {u"turn:turn.example:3479"_s};
    server.secret = u"north"_s;
    QCOMPARE(IceWords::coturnLines(server),
        u"listening-port=3479\nfingerprint\nuse-auth-secret\nstatic-auth-secret=north\nrealm=turn.example\n"_s);
    server.secret.clear();
    server.username = u"u"_s;
    server.credential = u"c"_s;
    QVERIFY(IceWords::coturnLines(server).contains(u"lt-cred-mech\nuser=u:c\n"_s));
}

void IceWordsTest::everyErrorCodeHasItsOwnSentence()
{
    QSet<QString> sentences;
    const QList<int> codes{300, 400, 401, 403, 420, 437, 438, 440, 441, 442, 486, 500, 508, 600};
    for (const int code : codes) {
        IceProbe probe;
        probe.verdict = IceProbe::Verdict::StunError;
        probe.errorCode = code;
        const QString sentence = IceTestWords::sentence(probe);
        QVERIFY2(sentence.contains(QString::number(code)), qPrintable(sentence));
        sentences += sentence;
    }
    QCOMPARE(sentences.size(), codes.size());
}

void IceWordsTest::refusedLivingCredentialSpeaksOfSecretAndClock()
{
    IceProbe probe;
    probe.verdict = IceProbe::Verdict::StunError;
    probe.errorCode = 401;
    QVERIFY(!IceTestWords::sentence(probe).contains(u"clock"_s));
    probe.clockSkewSeconds = 600;
    QVERIFY(IceTestWords::sentence(probe).contains(u"600"_s));
    QVERIFY(IceTestWords::sentence(probe).contains(u"clocks differ"_s));
}

void IceWordsTest::aTestIsSummedUp()
{
    IceTestReport report{u"turn:a:1"_s, {}, false};
    QCOMPARE(IceTestWords::summary(report), u"Testing…"_s);
    IceProbe binding;
    binding.verdict = IceProbe::Verdict::Works;
    IceProbe allocation;
    allocation.method = IceProbe::Method::Allocation;
    allocation.verdict = IceProbe::Verdict::StunError;
    allocation.errorCode = 401;
    report.probes = {binding, allocation};
    report.finished = true;
    QCOMPARE(IceTestWords::summary(report), u"Fails: Refused by the server (401)"_s);
    report.probes[1] = binding;
    report.probes[1].method = IceProbe::Method::Allocation;
    report.probes[1].roundTripMs = 12.4;
    QCOMPARE(IceTestWords::summary(report), u"Works, 12 ms"_s);
}

} // namespace rdv::ui

QTEST_MAIN(rdv::ui::IceWordsTest)
#include "tst_ice_words.moc"
