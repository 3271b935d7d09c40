// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/doctor/Findings.h"
#include "app/doctor/IceChecks.h"
#include "app/doctor/LocalChecks.h"
#include "app/doctor/PortChecks.h"
#include "app/doctor/TlsChecks.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace rdv;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 day = qint64{24} * 3600 * 1000;
constexpr qint64 now = qint64{20'800} * day;

QString wordsOf(const Problem& problem, const ServerConfig&)
{
    return problem.subject + u' ' + problem.detail;
}

const Finding* find(const QList<Finding>& findings, const QString& id)
{
    for (const Finding& finding : findings) {
        if (finding.id == id)
            return &finding;
    }
    return nullptr;
}

TlsFacts goodTls()
{
    TlsFacts facts{true, u"cam.example.org"_s, {u"/key.pem"_s, true, false, false}, {}, {}};
    facts.certificate = CertificateFacts{
        u"/cert.pem"_s, u"cam"_s, {u"*.example.org"_s}, now - day, now + 60 * day, false, 2};
    return facts;
}

IceFacts iceFacts(const QString& url, IceProbe::Method method, IceProbe::Verdict verdict, int errorCode = 0)
{
    IceFacts facts;
    facts.report.url = url;
    facts.report.finished = true;
    IceProbe probe;
    probe.method = method;
    probe.verdict = verdict;
    probe.errorCode = errorCode;
    probe.address = u"203.0.113.9:3478"_s;
    probe.mappedAddress = u"198.51.100.7:5000"_s;
    probe.relayedAddress = u"203.0.113.9:50000"_s;
    facts.report.probes += probe;
    return facts;
}

StateFacts goodState()
{
    StateFacts facts;
    facts.path = u"/var/lib/rendezvous"_s;
    facts.exists = facts.isFolder = facts.isWritable = true;
    facts.owner = u"rendezvous"_s;
    facts.freeBytes = qint64{10} << 30;
    facts.database = StateFacts::Database::Fine;
    return facts;
}

} // namespace

class DoctorChecksTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void portsAreJudged();
    void certificateIsJudged();
    void namesAreCovered();
    void turnRefusalsAreToldApart_data();
    void turnRefusalsAreToldApart();
    void relayThatNobodyReachesIsAWarning();
    void silentResponderIsAFaultOnlyAtAnOwnAddress();
    void routerNeedsForwardedPorts();
    void publicHostIsJudged();
    void stateFolderIsJudged();
    void clockIsJudged();
    void descriptorsAreJudged();
    void serviceIsJudged();
    void openAdminPortIsAFault();
    void configurationIsJudged();
    void reportIsGroupedAndCounted();
    void exitCodeFollowsTheWorst();
    void strangersTextCannotSteerTheTerminal();
};

void DoctorChecksTest::portsAreJudged()
{
    PortFacts facts{u"signaling"_s, u"server.port"_s, u"TCP"_s, {}, 3535, PortFacts::State::Free, {}, {}};
    QCOMPARE(judgePort(facts).verdict, Verdict::Ok);
    facts.state = PortFacts::State::OwnServer;
    QCOMPARE(judgePort(facts).verdict, Verdict::Ok);
    facts.state = PortFacts::State::Taken;
    facts.holder = u"nginx (process 12)"_s;
    const Finding taken = judgePort(facts);
    QCOMPARE(taken.verdict, Verdict::Fault);
    QVERIFY(taken.found.contains(u"nginx (process 12)"_s));
    QVERIFY(taken.remedy.contains(u"server.port"_s));
    for (const auto state :
        {PortFacts::State::Forbidden, PortFacts::State::NoSuchAddress, PortFacts::State::Failed}) {
        facts.state = state;
        QCOMPARE(judgePort(facts).verdict, Verdict::Fault);
        QVERIFY(!judgePort(facts).remedy.isEmpty());
    }
}

void DoctorChecksTest::certificateIsJudged()
{
    const auto worst = [](const TlsFacts& facts, const QString& id) {
        const QList<Finding> findings = judgeTls(facts, now);
        const Finding* finding = find(findings, id);
        return finding ? finding->verdict : Verdict::Ok;
    };
    for (const Finding& finding : judgeTls(goodTls(), now))
        QCOMPARE(finding.verdict, Verdict::Ok);
    TlsFacts facts = goodTls();
    facts.certificate->notAfter = now;
    QCOMPARE(worst(facts, u"tls.expiry"_s), Verdict::Fault);
    facts.certificate->notAfter = now + 20 * day;
    QCOMPARE(worst(facts, u"tls.expiry"_s), Verdict::Warning);
    facts.certificate->notAfter = now + 21 * day;
    QCOMPARE(worst(facts, u"tls.expiry"_s), Verdict::Ok);
    facts.certificate->notBefore = now + day;
    QCOMPARE(worst(facts, u"tls.expiry"_s), Verdict::Fault);
    facts = goodTls();
    facts.publicHost = u"example.net"_s;
    QCOMPARE(worst(facts, u"tls.name"_s), Verdict::Fault);
    facts.publicHost.clear();
    QCOMPARE(worst(facts, u"tls.name"_s), Verdict::Note);
    facts = goodTls();
    facts.key.othersMayRead = true;
    QCOMPARE(worst(facts, u"tls.key-rights"_s), Verdict::Warning);
    facts.certificate->isSelfSigned = true;
    QCOMPARE(worst(facts, u"tls.chain"_s), Verdict::Warning);
    facts.problem
        = Problem{ProblemKind::TlsKey, u"/key.pem"_s, u"the key does not belong to the certificate"_s};
    QCOMPARE(worst(facts, u"tls.key"_s), Verdict::Fault);
    facts.secure = false;
    QCOMPARE(worst(facts, u"tls.off"_s), Verdict::Note);
}

void DoctorChecksTest::namesAreCovered()
{
    QVERIFY(covers({u"Cam.example.org"_s}, u"cam.EXAMPLE.org"_s));
    QVERIFY(covers({u"*.example.org"_s}, u"cam.example.org"_s));
    QVERIFY(!covers({u"*.example.org"_s}, u"a.cam.example.org"_s));
    QVERIFY(!covers({u"*.example.org"_s}, u"example.org"_s));
    QVERIFY(!covers({}, u"example.org"_s));
    QVERIFY(covers({u"192.0.2.1"_s}, u"192.0.2.1"_s));
}

void DoctorChecksTest::turnRefusalsAreToldApart_data()
{
    using V = IceProbe::Verdict;
    QTest::addColumn<int>("verdict");
    QTest::addColumn<int>("errorCode");
    QTest::addColumn<bool>("minted");
    QTest::addColumn<qint64>("expiry");
    QTest::addColumn<int>("wanted");
    QTest::addColumn<QString>("word");
    const auto row = [](const char* name, V verdict, int code, bool minted, qint64 expiry, Verdict wanted,
                         const QString& word) {
        QTest::newRow(name) << static_cast<int>(verdict) << code << minted << expiry
                            << static_cast<int>(wanted) << word;
    };
    const qint64 seconds = now / 1000;
    row("works", V::Works, 0, true, seconds + 600, Verdict::Ok, u"relays"_s);
    row("expired", V::StunError, 401, false, seconds - 1, Verdict::Fault, u"expired"_s);
    row("wrong secret", V::StunError, 401, true, seconds + 600, Verdict::Fault, u"static-auth-secret"_s);
    row("wrong password", V::StunError, 401, false, 0, Verdict::Fault, u"user=NAME:PASSWORD"_s);
    row("quota", V::StunError, 486, false, 0, Verdict::Warning, u"quota"_s);
    row("forbidden", V::StunError, 403, false, 0, Verdict::Fault, u"403"_s);
    row("unreachable", V::NoAnswer, 0, false, 0, Verdict::Fault, u"not reachable"_s);
    row("refused", V::Refused, 0, false, 0, Verdict::Fault, u"not reachable"_s);
    row("unknown name", V::NameNotFound, 0, false, 0, Verdict::Fault, u"DNS"_s);
    row("another protocol", V::NotStun, 0, false, 0, Verdict::Fault, u"does not speak STUN"_s);
    row("other signature", V::BadIntegrity, 0, false, 0, Verdict::Fault, u"another secret"_s);
    row("no relay", V::NoRelay, 0, false, 0, Verdict::Fault, u"no relay address"_s);
}

void DoctorChecksTest::turnRefusalsAreToldApart()
{
    QFETCH(const int, verdict);
    QFETCH(const int, errorCode);
    QFETCH(const bool, minted);
    QFETCH(const qint64, expiry);
    QFETCH(const int, wanted);
    QFETCH(const QString, word);
    IceFacts facts = iceFacts(u"turn:turn.example:3478"_s, IceProbe::Method::Allocation,
        static_cast<IceProbe::Verdict>(verdict), errorCode);
    facts.isMinted = minted;
    if (expiry != 0)
        facts.loginExpiry = expiry;
    const Finding finding = judgeTurnServer(facts, now);
    QCOMPARE(static_cast<int>(finding.verdict), wanted);
    const QString text = finding.found + finding.remedy;
    QVERIFY2(text.contains(word), qPrintable(text));
    QCOMPARE(finding.remedy.isEmpty(), finding.verdict == Verdict::Ok);
    facts.hasLogin = false;
    QVERIFY(judgeTurnServer(facts, now).found.contains(u"neither"_s));
}

void DoctorChecksTest::relayThatNobodyReachesIsAWarning()
{
    IceFacts facts
        = iceFacts(u"turn:turn.example:3478"_s, IceProbe::Method::Allocation, IceProbe::Verdict::Works);
    facts.report.probes[0].relayedAddress = u"172.31.0.4:50000"_s;
    QCOMPARE(judgeTurnServer(facts, now).verdict, Verdict::Warning);
    QVERIFY(judgeTurnServer(facts, now).remedy.contains(u"external-ip"_s));
    facts.report.probes[0].address = u"172.31.0.4:3478"_s; // inside the same network
    QCOMPARE(judgeTurnServer(facts, now).verdict, Verdict::Ok);
}

void DoctorChecksTest::silentResponderIsAFaultOnlyAtAnOwnAddress()
{
    IceFacts facts
        = iceFacts(u"stun:192.0.2.1:3478"_s, IceProbe::Method::Binding, IceProbe::Verdict::NoAnswer);
    facts.host = u"192.0.2.1"_s;
    QCOMPARE(judgeResponder(facts).verdict, Verdict::Warning);
    facts.isOwnAddress = true;
    QCOMPARE(judgeResponder(facts).verdict, Verdict::Fault);
    IceProbe tcp = facts.report.probes.first();
    tcp.transport = IceProbe::Transport::Tcp;
    tcp.verdict = IceProbe::Verdict::Works;
    facts.report.probes += tcp;
    QCOMPARE(judgeResponder(facts).verdict, Verdict::Warning);
    QVERIFY(judgeResponder(facts).found.contains(u"over TCP, not over UDP"_s));
    facts.report.probes.removeFirst();
    QCOMPARE(judgeResponder(facts).verdict, Verdict::Ok);
    QCOMPARE(judgeStunServer(facts).verdict, Verdict::Ok);
    facts.report.probes[0].verdict = IceProbe::Verdict::NoAnswer;
    QCOMPARE(judgeStunServer(facts).verdict, Verdict::Fault);
}

void DoctorChecksTest::routerNeedsForwardedPorts()
{
    OutsideFacts facts;
    facts.signalingPort = 3535;
    facts.stunPort = 3478;
    QCOMPARE(judgeOutsideView(facts).verdict, Verdict::Note);
    facts.isConfigured = true;
    facts.servers = {u"stun:stun.example:3478"_s};
    QCOMPARE(judgeOutsideView(facts).verdict, Verdict::Warning);
    facts.seen = {u"198.51.100.7"_s};
    facts.host.own = {u"192.168.1.5"_s};
    const Finding behind = judgeOutsideView(facts);
    QCOMPARE(behind.verdict, Verdict::Warning);
    QVERIFY2(behind.remedy.contains(u"TCP 3535, UDP 3478 and TCP 3478"_s), qPrintable(behind.remedy));
    facts.host.publicHost = u"cam.example.org"_s;
    QVERIFY(judgeOutsideView(facts).why.contains(u"leads elsewhere"_s));
    facts.host.resolved = facts.seen;
    QCOMPARE(judgeOutsideView(facts).verdict, Verdict::Note);
    facts.host.own += facts.seen;
    QCOMPARE(judgeOutsideView(facts).verdict, Verdict::Ok);
}

void DoctorChecksTest::publicHostIsJudged()
{
    HostFacts facts{{}, {}, {u"192.0.2.1"_s}};
    QCOMPARE(judgeHost(facts).verdict, Verdict::Note);
    facts.publicHost = u"cam.example.org"_s;
    QCOMPARE(judgeHost(facts).verdict, Verdict::Fault);
    facts.resolved = {u"198.51.100.7"_s};
    QCOMPARE(judgeHost(facts).verdict, Verdict::Note);
    facts.resolved = facts.own;
    QCOMPARE(judgeHost(facts).verdict, Verdict::Ok);
}

void DoctorChecksTest::stateFolderIsJudged()
{
    const auto verdict = [](const StateFacts& facts, const QString& id) {
        const QList<Finding> findings = judgeState(facts);
        const Finding* finding = find(findings, id);
        return finding ? finding->verdict : Verdict::Ok;
    };
    const QString folder = u"state.folder"_s;
    StateFacts facts = goodState();
    QCOMPARE(verdict(facts, folder), Verdict::Ok);
    QCOMPARE(verdict(facts, u"state.server"_s), Verdict::Note);
    facts.isOwn = false;
    QVERIFY(judgeState(facts).last().found.contains(u"cannot see"_s));
    facts.isOwn = true;
    facts.isHeld = true;
    QCOMPARE(verdict(facts, u"state.server"_s), Verdict::Warning);
    facts.serverAnswers = true;
    QCOMPARE(verdict(facts, u"state.server"_s), Verdict::Ok);
    facts.othersMayRead = true;
    QCOMPARE(verdict(facts, folder), Verdict::Warning);
    facts.isWritable = false;
    QCOMPARE(verdict(facts, folder), Verdict::Fault);
    facts.isOwn = false;
    QCOMPARE(verdict(facts, folder), Verdict::Note);
    facts.isHeld = false;
    QCOMPARE(verdict(facts, folder), Verdict::Warning);
    facts.othersMayWrite = true;
    QCOMPARE(verdict(facts, folder), Verdict::Fault);
    facts.freeBytes = 1;
    QCOMPARE(verdict(facts, u"state.space"_s), Verdict::Warning);
    facts.database = StateFacts::Database::Foreign;
    QCOMPARE(verdict(facts, u"state.store"_s), Verdict::Fault);
    facts.database = StateFacts::Database::Newer;
    QCOMPARE(verdict(facts, u"state.store"_s), Verdict::Fault);
    facts.database = StateFacts::Database::Unreadable;
    QCOMPARE(verdict(facts, u"state.store"_s), Verdict::Warning);
    facts.isFolder = false;
    QCOMPARE(verdict(facts, folder), Verdict::Fault);
    facts.exists = false;
    QCOMPARE(verdict(facts, folder), Verdict::Fault);
    facts.isWritable = true;
    QCOMPARE(verdict(facts, folder), Verdict::Ok);
}

void DoctorChecksTest::clockIsJudged()
{
    QCOMPARE(judgeTime({0, true}, {}).first().verdict, Verdict::Fault);
    QCOMPARE(judgeTime({now, true}, {}).first().verdict, Verdict::Ok);
    QCOMPARE(judgeTime({now, false}, {}).first().verdict, Verdict::Note);
    QCOMPARE(judgeTime({now, std::nullopt}, {}).first().verdict, Verdict::Ok);
    IceServerConfig turn;
    turn.secret = u"s"_s;
    turn.expiry = std::chrono::seconds(30);
    QCOMPARE(judgeTime({now, true}, {turn}).size(), 2);
    QCOMPARE(judgeTime({now, true}, {turn}).last().verdict, Verdict::Warning);
}

void DoctorChecksTest::descriptorsAreJudged()
{
    QCOMPARE(judgeDescriptors({-1, 0, 64, u"It"_s}).verdict, Verdict::Note);
    QCOMPARE(judgeDescriptors({512, 0, 64, u"It"_s}).verdict, Verdict::Warning);
    QCOMPARE(judgeDescriptors({4096, 4032, 64, u"It"_s}).verdict, Verdict::Ok);
    QCOMPARE(judgeDescriptors({4096, 4033, 64, u"It"_s}).verdict, Verdict::Warning);
}

void DoctorChecksTest::serviceIsJudged()
{
    QCOMPARE(judgeService({false, {}, false, {}}).verdict, Verdict::Note);
    QCOMPARE(judgeService({true, {}, false, {}}).verdict, Verdict::Note);
    QCOMPARE(judgeService({true, u"/x"_s, true, u"failed"_s}).verdict, Verdict::Fault);
    QCOMPARE(judgeService({true, u"/x"_s, false, u"active"_s}).verdict, Verdict::Note);
    QCOMPARE(judgeService({true, u"/x"_s, true, u"active"_s}).verdict, Verdict::Ok);
}

void DoctorChecksTest::openAdminPortIsAFault()
{
    AdminFacts facts{true, false, false, false, {u"127.0.0.1"_s}};
    QCOMPARE(judgeAdmin(facts).verdict, Verdict::Ok);
    facts.isRemote = true;
    QCOMPARE(judgeAdmin(facts).verdict, Verdict::Fault);
    facts.secure = true;
    QVERIFY(judgeAdmin(facts).remedy.contains(u"admin.key"_s));
    QCOMPARE(judgeAdmin(facts).verdict, Verdict::Fault);
    facts.hasKey = true;
    QCOMPARE(judgeAdmin(facts).verdict, Verdict::Ok);
    facts.enabled = false;
    QCOMPARE(judgeAdmin(facts).verdict, Verdict::Note);
}

void DoctorChecksTest::configurationIsJudged()
{
    const auto judged = [](const QByteArray& text, bool othersMayRead) {
        const LoadedConfig loaded = loadConfig({}, u"/etc/rendezvous/default.json"_s, text);
        return judgeConfig(loaded, {loaded.file, true, othersMayRead, false}, wordsOf);
    };
    QCOMPARE(judged("{}", false).first().verdict, Verdict::Ok);
    QCOMPARE(judged("{}", true).first().verdict, Verdict::Warning);
    QCOMPARE(judged("{", false).first().id, u"config.error"_s);
    QCOMPARE(judged("{", false).first().verdict, Verdict::Fault);
    const auto dead = judged(R"({"stunservers":[{"url":"stun:162.209.96.37:55555"}]})", false);
    QVERIFY(find(dead, u"config.dead-server"_s));
    const auto port = judged(R"({"server":{"port":3030}})", false);
    QCOMPARE(find(port, u"config.problem"_s)->verdict, Verdict::Fault);
    const auto unknown = judged(R"({"sever":{}})", false);
    QCOMPARE(find(unknown, u"config.warning"_s)->verdict, Verdict::Warning);
}

void DoctorChecksTest::reportIsGroupedAndCounted()
{
    const QList<Finding> findings{{u"ports.admin"_s, Verdict::Ok, u"fine"_s, {}, {}},
        {u"ports.signaling"_s, Verdict::Fault, u"taken"_s, u"because"_s, u"stop it"_s},
        {u"time.clock"_s, Verdict::Note, u"late"_s, {}, {}}};
    QCOMPARE(findingsText(findings),
        u"Ports\n  ok       fine\n  FAULT    taken\n           because\n        -> stop it\n"
        u"\nTime\n  note     late\n\n1 fault, 0 warnings, 1 note.\n"_s);
    const QJsonObject json = QJsonDocument::fromJson(findingsJson(findings).toUtf8()).object();
    QCOMPARE(json.value(u"faults"_s).toInt(), 1);
    QCOMPARE(json.value(u"findings"_s).toArray().at(1).toObject().value(u"verdict"_s).toString(), u"fault"_s);
    for (const QString& line :
        findingsText({{u"a.b"_s, Verdict::Note, u"word "_s.repeated(60), {}, {}}}).split(u'\n'))
        QVERIFY(line.size() <= 100);
}

void DoctorChecksTest::exitCodeFollowsTheWorst()
{
    const auto code = [](Verdict verdict, bool strict) {
        return exitCodeFor(QList<Finding>{{u"a.b"_s, verdict, {}, {}, {}}}, strict);
    };
    QCOMPARE(code(Verdict::Note, true), ExitCode::Ok);
    QCOMPARE(code(Verdict::Warning, false), ExitCode::Ok);
    QCOMPARE(code(Verdict::Warning, true), ExitCode::Failure);
    QCOMPARE(code(Verdict::Fault, false), ExitCode::Failure);
}

void DoctorChecksTest::strangersTextCannotSteerTheTerminal()
{
    const QString text = findingsText({{u"turn.server"_s, Verdict::Fault, u"reason \x1b[2J"_s, {}, {}}});
    QVERIFY(!text.contains(QChar(0x1b)));
}

QTEST_GUILESS_MAIN(DoctorChecksTest)
#include "tst_doctor_checks.moc"
