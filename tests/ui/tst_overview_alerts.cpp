// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/AlertModel.h"
#include "ui/overview/AlertRules.h"
#include "ui/overview/AlertWording.h"
#include "ui/overview/Reach.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

#include <functional>

using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(std::function<void(rdv::ui::AlertFacts&)>)

namespace rdv::ui {

namespace {

constexpr qint64 now = 1'700'000'000'000;
constexpr qint64 oneDay = 86'400'000;
using Change = std::function<void(AlertFacts&)>;

/// A server that nothing is wrong with.
AlertFacts calm()
{
    AlertFacts facts;
    facts.now = now;
    facts.status.running = true;
    facts.config.bindAddress = u"127.0.0.1"_s;
    return facts;
}

AlertFacts onAddress(const QString& address)
{
    AlertFacts facts = calm();
    facts.config.bindAddress.clear();
    facts.addresses = {QHostAddress::LocalHost, QHostAddress(address)};
    return facts;
}

IceServerConfig iceServer(const QString& url)
{
    IceServerConfig server;
    server.urls = {url};
    return server;
}

IceTestReport iceReport(const QString& url, IceProbe::Verdict verdict)
{
    IceTestReport report;
    report.url = url;
    report.finished = true;
    IceProbe probe;
    probe.verdict = verdict;
    report.probes = {probe};
    return report;
}

QList<AlertKind> kindsOf(const QList<Alert>& alerts)
{
    QList<AlertKind> kinds;
    for (const Alert& alert : alerts)
        kinds += alert.kind;
    return kinds;
}

} // namespace

class OverviewAlertsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nothingIsWrongWithACalmServer();
    void eachFactMakesItsAlert_data();
    void eachFactMakesItsAlert();
    void aPublicAddressIsGraverThanALocalOne();
    void theGravestComeFirst();
    void addressesAreToldApart_data();
    void addressesAreToldApart();
    void anAlertThatStaysKeepsItsRow();
    void everyAlertHasWords();
};

void OverviewAlertsTest::nothingIsWrongWithACalmServer()
{
    QVERIFY(alertsFor(calm()).isEmpty());
}

void OverviewAlertsTest::eachFactMakesItsAlert_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<int>("kind");
    QTest::addColumn<int>("severity");
    QTest::addColumn<QString>("what");
    const auto row
        = [](const char* name, AlertKind kind, Severity severity, const QString& what, Change change) {
              QTest::newRow(name) << std::move(change) << static_cast<int>(kind) << static_cast<int>(severity)
                                  << what;
          };
    const auto expiresIn = [](qint64 span) {
        return [span](AlertFacts& facts) {
            facts.status.certificate = CertificateInfo{u"example.org"_s, now + span};
        };
    };
    row("start failed", AlertKind::StartFailed, Severity::Urgent, u"server.port"_s, [](AlertFacts& facts) {
        facts.status.running = false;
        facts.startProblems = {{ProblemKind::PortBusy, u"0.0.0.0:3535"_s, {}}};
    });
    row("part failed", AlertKind::PartFailed, Severity::Urgent, u"stun.port"_s, [](AlertFacts& facts) {
        facts.status.stun.state = PartState::Failed;
        facts.status.stun.problem = Problem{ProblemKind::PortBusy, u"0.0.0.0:3478"_s, {}};
    });
    row("storage", AlertKind::StorageFailing, Severity::Urgent, u"stateDir"_s, [](AlertFacts& facts) {
        facts.status.storage = Problem{ProblemKind::StorageUnusable, u"/state"_s, u"disk is full"_s};
    });
    row("web root", AlertKind::SettingFailed, Severity::Warning, u"webRoot"_s, [](AlertFacts& facts) {
        facts.settingProblems = {{ProblemKind::WebRoot, u"/nowhere"_s, {}}};
    });
    row("expired", AlertKind::CertificateExpired, Severity::Urgent, u"server.cert"_s, expiresIn(-1));
    row("one day", AlertKind::CertificateExpiring, Severity::Urgent, u"server.cert"_s, expiresIn(oneDay));
    row("seven days", AlertKind::CertificateExpiring, Severity::Warning, u"server.cert"_s,
        expiresIn(7 * oneDay));
    row("21 days", AlertKind::CertificateExpiring, Severity::Notice, u"server.cert"_s,
        expiresIn(21 * oneDay));
    row("admin", AlertKind::AdminExposed, Severity::Urgent, u"admin.key"_s, [](AlertFacts& facts) {
        facts.config.adminIp = {u"127.0.0.1"_s, u"192.0.2.1"_s};
    });
    row("tokens", AlertKind::TokensOff, Severity::Warning, u"server.tokensEnabled"_s,
        [](AlertFacts& facts) { facts = onAddress(u"192.168.1.5"_s); });
    row("no TLS", AlertKind::NoTls, Severity::Warning, u"server.secure"_s, [](AlertFacts& facts) {
        facts = onAddress(u"203.0.113.7"_s);
        facts.config.tokensEnabled = true;
        facts.config.allowedRooms = {u"yard"_s};
    });
    row("no room list", AlertKind::NoRoomList, Severity::Notice, u"allowedrooms"_s, [](AlertFacts& facts) {
        facts = onAddress(u"203.0.113.7"_s);
        facts.config.tokensEnabled = facts.config.secure = true;
    });
    row("behind a proxy", AlertKind::NoRoomList, Severity::Notice, u"allowedrooms"_s, [](AlertFacts& facts) {
        facts.config.publicHost = u"cameras.example.org"_s;
        facts.config.tokensEnabled = true;
    });
    row("dead STUN", AlertKind::IceServerDead, Severity::Warning, u"stun:192.0.2.1:3478"_s,
        [](AlertFacts& facts) {
            facts.config.stunServers = {iceServer(u"stun:192.0.2.1:3478"_s)};
            facts.iceTests.insert(
                u"stun:192.0.2.1:3478"_s, iceReport(u"stun:192.0.2.1:3478"_s, IceProbe::Verdict::NoAnswer));
        });
    row("no port", AlertKind::IceServerUnusable, Severity::Warning, u"stun:example.org"_s,
        [](AlertFacts& facts) { facts.config.stunServers = {iceServer(u"stun:example.org"_s)}; });
    row("malformed", AlertKind::IceServerMalformed, Severity::Urgent, u"stun://x"_s,
        [](AlertFacts& facts) { facts.config.turnServers = {iceServer(u"stun://x"_s)}; });
    row("connections", AlertKind::ConnectionsScarce, Severity::Warning, u"limits.maxConnections"_s,
        [](AlertFacts& facts) {
            facts.config.limits.maxConnections = 100;
            facts.status.connections = 95;
        });
    row("paused", AlertKind::ViewersPaused, Severity::Notice, {},
        [](AlertFacts& facts) { facts.status.viewersPaused = true; });
}

void OverviewAlertsTest::eachFactMakesItsAlert()
{
    QFETCH(const Change, change);
    QFETCH(const int, kind);
    QFETCH(const int, severity);
    QFETCH(const QString, what);
    AlertFacts facts = calm();
    change(facts);
    const QList<Alert> alerts = alertsFor(facts);
    QCOMPARE(alerts.size(), 1);
    QCOMPARE(static_cast<int>(alerts.first().kind), kind);
    QCOMPARE(static_cast<int>(alerts.first().severity), severity);
    QCOMPARE(alerts.first().fix.what, what);
}

void OverviewAlertsTest::aPublicAddressIsGraverThanALocalOne()
{
    const QList<Alert> alerts = alertsFor(onAddress(u"203.0.113.7"_s));
    QCOMPARE(kindsOf(alerts), (QList{AlertKind::TokensOff, AlertKind::NoTls, AlertKind::NoRoomList}));
    QCOMPARE(alerts.first().severity, Severity::Urgent);
    QVERIFY(alerts.first().isPublic);
}

void OverviewAlertsTest::theGravestComeFirst()
{
    AlertFacts facts = onAddress(u"203.0.113.7"_s);
    facts.status.viewersPaused = true;
    facts.status.certificate = CertificateInfo{u"example.org"_s, now - 1};
    facts.config.stunServers = {iceServer(u"stun:a"_s), iceServer(u"stun:a"_s), iceServer(u"stun:b"_s)};
    facts.config.stunServers.last().enabled = false;
    const QList<Alert> alerts = alertsFor(facts);
    for (qsizetype i = 1; i < alerts.size(); ++i)
        QVERIFY(alerts[i - 1].severity >= alerts[i].severity);
    QCOMPARE(kindsOf(alerts).count(AlertKind::IceServerUnusable), 1);
}

void OverviewAlertsTest::addressesAreToldApart_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<int>("reach");
    const auto row = [](const char* address, Reach reach) {
        QTest::newRow(address) << QString::fromLatin1(address) << static_cast<int>(reach);
    };
    row("127.0.0.2", Reach::ThisMachine);
    row("::1", Reach::ThisMachine);
    row("::ffff:127.0.0.1", Reach::ThisMachine);
    row("10.1.2.3", Reach::LocalNetwork);
    row("172.31.0.1", Reach::LocalNetwork);
    row("172.32.0.1", Reach::Anywhere);
    row("192.168.0.1", Reach::LocalNetwork);
    row("100.100.0.1", Reach::LocalNetwork);
    row("169.254.1.1", Reach::LocalNetwork);
    row("fe80::1", Reach::LocalNetwork);
    row("fd00::1", Reach::LocalNetwork);
    row("203.0.113.7", Reach::Anywhere);
    row("2001:db8::1", Reach::Anywhere);
}

void OverviewAlertsTest::addressesAreToldApart()
{
    QFETCH(const QString, address);
    QFETCH(const int, reach);
    QCOMPARE(static_cast<int>(reachOf(QHostAddress(address))), reach);
}

void OverviewAlertsTest::anAlertThatStaysKeepsItsRow()
{
    AlertModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    AlertFacts facts = onAddress(u"203.0.113.7"_s);
    facts.status.viewersPaused = true;
    model.show(alertsFor(facts), facts.config);
    QCOMPARE(model.rowCount(), 4);

    const QPersistentModelIndex paused = model.index(3);
    facts.config.tokensEnabled = true;
    facts.status.certificate = CertificateInfo{u"example.org"_s, now + 3 * oneDay};
    model.show(alertsFor(facts), facts.config);
    QVERIFY(paused.isValid());
    QCOMPARE(model.at(paused.row()).kind, AlertKind::ViewersPaused);

    const QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    facts.status.certificate->notAfter = now - 1;
    facts.status.viewersPaused = false;
    model.show(alertsFor(facts), facts.config);
    QCOMPARE(model.at(0).kind, AlertKind::CertificateExpired);
    QCOMPARE(changed.size(), 0);
    model.show({}, facts.config);
    QCOMPARE(model.rowCount(), 0);
}

void OverviewAlertsTest::everyAlertHasWords()
{
    for (int kind = 0; kind <= static_cast<int>(AlertKind::ViewersPaused); ++kind) {
        Alert alert;
        alert.kind = static_cast<AlertKind>(kind);
        alert.subject = u"<b>example.org</b>"_s;
        alert.problem = {ProblemKind::PortBusy, u"0.0.0.0:3535"_s, {}};
        QVERIFY(AlertWording::sentence(alert, ServerConfig()).endsWith(u'.'));
        QVERIFY(!AlertWording::fix(alert).isEmpty());
    }
}

} // namespace rdv::ui

QTEST_MAIN(rdv::ui::OverviewAlertsTest)
#include "tst_overview_alerts.moc"
