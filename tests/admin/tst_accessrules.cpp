// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/admin/AccessTable.h"

#include <QTest>

using namespace rdv;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(rdv::AccessRow)

namespace {

const AccessNames names{3030, "page-token-of-this-test"_ba};

AdminCredentials credentials(bool withKey = false)
{
    AdminCredentials all{std::nullopt, SecretText(names.pageToken), {"/ersadmin.html"_ba}};
    if (withKey)
        all.key = SecretText(accessKey());
    return all;
}

Expected<AccessRules, Problem> rulesFrom(const ServerConfig& config, quint16 port = names.port)
{
    return AccessRules::from(config, port, credentials());
}

Verdict judge(const ServerConfig& config, const QByteArray& method, const HeaderFields& fields,
    const QString& peer = u"127.0.0.1"_s)
{
    const auto rules = rulesFrom(config);
    if (!rules)
        qFatal("the rules of this test are not usable");
    return rules->judge(adminRequest(method, "/?c=version"_ba, fields, QHostAddress(peer)));
}

} // namespace

class AccessRulesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void requestIsJudged_data();
    void requestIsJudged();
    void firstFailingCheckIsNamed();
    void secureServerWantsItsOwnScheme();
    void defaultPortMayBeLeftOut();
    void twoPortsAreForeign();
    void configuredAddressIsAdmitted();
    void remoteAdminNeedsTlsAndKey_data();
    void remoteAdminNeedsTlsAndKey();
    void wrongAddressesAreConfigurationProblems();
    void listensWhereAdminsAre_data();
    void listensWhereAdminsAre();
    void strangersAreKnown();
    void everyVerdictHasItsOwnName();
};

void AccessRulesTest::requestIsJudged_data()
{
    QTest::addColumn<AccessRow>("row");
    for (const AccessRow& row : accessTable())
        QTest::newRow(row.name.constData()) << filledIn(row, names);
}

void AccessRulesTest::requestIsJudged()
{
    QFETCH(const AccessRow, row);
    const bool withKey = row.setup == Setup::Keyed || row.setup == Setup::Remote;
    const auto rules = AccessRules::from(accessConfig(row.setup), names.port, credentials(withKey));
    QVERIFY(rules);
    AdminRequest request = adminRequest(row.method, row.target, row.fields, QHostAddress(row.peer));
    request.readForm(row.body);
    QCOMPARE(verdictName(rules->judge(request)), verdictName(row.verdict));
}

/// Each step repairs what the step before it was refused for.
void AccessRulesTest::firstFailingCheckIsNamed()
{
    HeaderFields fields{{"Via", "1.1 x"}, {"Host", "a"}, {"Sec-Fetch-Site", "cross-site"}, {"Origin", "null"},
        {"Referer", "http://evil.example/"}};
    const ServerConfig config = accessConfig(Setup::Plain);
    QCOMPARE(judge(config, "PUT"_ba, fields, u"10.0.0.1"_s), Verdict::AddressRefused);
    QCOMPARE(judge(config, "PUT"_ba, fields), Verdict::ForwardedRefused);
    fields.removeFirst();
    QCOMPARE(judge(config, "PUT"_ba, fields), Verdict::HostForeign);
    fields.first().second = "127.0.0.1:3030";
    QCOMPARE(judge(config, "PUT"_ba, fields), Verdict::MethodRefused);
    QCOMPARE(judge(config, "POST"_ba, fields), Verdict::CrossSite);
    fields[1].second = "same-origin";
    QCOMPARE(judge(config, "POST"_ba, fields), Verdict::OriginForeign);
    fields[2].second = "http://127.0.0.1:3030";
    QCOMPARE(judge(config, "POST"_ba, fields), Verdict::RefererForeign);
    fields[3].second = "http://127.0.0.1:3030/";
    QCOMPARE(judge(config, "POST"_ba, fields), Verdict::Admitted);
}

void AccessRulesTest::secureServerWantsItsOwnScheme()
{
    ServerConfig config = accessConfig(Setup::Plain);
    config.secure = true;
    const std::pair<QByteArray, QByteArray> host{"Host", "localhost:3030"};
    QCOMPARE(judge(config, "GET"_ba, {host, {"Origin", "https://localhost:3030"}}), Verdict::Admitted);
    QCOMPARE(judge(config, "GET"_ba, {host, {"Origin", "http://localhost:3030"}}), Verdict::OriginForeign);
    QCOMPARE(judge(config, "GET"_ba, {host, {"Referer", "http://localhost:3030/"}}), Verdict::RefererForeign);
}

void AccessRulesTest::defaultPortMayBeLeftOut()
{
    const auto rules = rulesFrom(ServerConfig(), 80);
    QVERIFY(rules);
    const auto judged = [&rules](const HeaderFields& fields) {
        return rules->judge(adminRequest("GET", "/", fields, QHostAddress(QHostAddress::LocalHost)));
    };
    QCOMPARE(judged({{"Host", "localhost"}}), Verdict::Admitted);
    QCOMPARE(judged({{"Host", "[::1]"}}), Verdict::Admitted);
    QCOMPARE(judged({{"Host", "localhost:80"}, {"Origin", "http://localhost"}}), Verdict::Admitted);
    QCOMPARE(judged({{"Host", "localhost:443"}}), Verdict::HostForeign);
}

void AccessRulesTest::twoPortsAreForeign()
{
    const ServerConfig config;
    for (const char* host : {"127.0.0.1:3030:80", "localhost:3030:80", "[::1]:3030:80"})
        QCOMPARE(judge(config, "GET"_ba, {{"Host", host}}), Verdict::HostForeign);
}

void AccessRulesTest::configuredAddressIsAdmitted()
{
    ServerConfig config;
    config.adminIp = {u"localhost"_s};
    const HeaderFields host{{"Host", "localhost:3030"}};
    QCOMPARE(judge(config, "GET"_ba, host, u"127.0.0.1"_s), Verdict::Admitted);
    QCOMPARE(judge(config, "GET"_ba, host, u"::1"_s), Verdict::Admitted);
    config.adminIp = {u"127.0.0.0/8"_s};
    QCOMPARE(judge(config, "GET"_ba, host, u"127.9.9.9"_s), Verdict::Admitted);
    QCOMPARE(judge(config, "GET"_ba, host, u"::1"_s), Verdict::AddressRefused);
}

void AccessRulesTest::remoteAdminNeedsTlsAndKey_data()
{
    QTest::addColumn<QString>("address");
    for (const char* address :
        {"192.168.1.20", "0.0.0.0", "::", "2001:db8::1", "10.0.0.0/8", "127.0.0.0/7", "::1/64"})
        QTest::newRow(address) << QString::fromLatin1(address);
}

void AccessRulesTest::remoteAdminNeedsTlsAndKey()
{
    QFETCH(const QString, address);
    ServerConfig config;
    config.adminIp = {u"127.0.0.1"_s, address};
    const auto plain = AccessRules::from(config, names.port, credentials(true));
    QVERIFY(!plain);
    QCOMPARE(plain.error().kind, ProblemKind::AdminNeedsTls);
    config.secure = true;
    const auto keyless = AccessRules::from(config, names.port, credentials());
    QVERIFY(!keyless);
    QCOMPARE(keyless.error().kind, ProblemKind::AdminNeedsKey);
    QVERIFY(AccessRules::from(config, names.port, credentials(true)));
}

void AccessRulesTest::wrongAddressesAreConfigurationProblems()
{
    ServerConfig config;
    for (const QString& wrong : {u"somewhere"_s, u""_s, u"127.0.0.1/99"_s, u"*"_s}) {
        config.adminIp = {wrong};
        const auto rules = rulesFrom(config);
        QVERIFY2(!rules, qPrintable(wrong));
        QCOMPARE(rules.error().kind, ProblemKind::Configuration);
        QCOMPARE(rules.error().subject, u"server.adminIP"_s);
    }
    config.adminIp.clear();
    QVERIFY(!rulesFrom(config));
    config = ServerConfig();
    config.trustedProxies = {u"proxy.example"_s};
    const auto rules = rulesFrom(config);
    QVERIFY(!rules);
    QCOMPARE(rules.error().subject, u"trustedProxies"_s);
}

void AccessRulesTest::listensWhereAdminsAre_data()
{
    QTest::addColumn<QStringList>("adminIp");
    QTest::addColumn<QList<QHostAddress>>("addresses");
    const QHostAddress v4(QHostAddress::LocalHost);
    const QHostAddress v6(QHostAddress::LocalHostIPv6);
    QTest::newRow("default") << QStringList{u"127.0.0.1"_s} << QList{v4};
    QTest::newRow("v6") << QStringList{u"::1"_s} << QList{v6};
    QTest::newRow("both") << QStringList{u"::1"_s, u"127.0.0.1"_s} << QList{v4, v6};
    QTest::newRow("by name") << QStringList{u"localhost"_s} << QList{v4, v6};
    const QHostAddress anyV4(QHostAddress::AnyIPv4);
    const QHostAddress anyV6(QHostAddress::AnyIPv6);
    QTest::newRow("remote") << QStringList{u"192.168.1.20"_s} << QList{anyV4};
    QTest::newRow("remote and local") << QStringList{u"127.0.0.1"_s, u"10.0.0.0/8"_s} << QList{anyV4};
    QTest::newRow("remote v6") << QStringList{u"2001:db8::1"_s} << QList{anyV6};
    QTest::newRow("local v4, remote v6") << QStringList{u"127.0.0.1"_s, u"fd00::/8"_s} << QList{v4, anyV6};
}

void AccessRulesTest::listensWhereAdminsAre()
{
    QFETCH(const QStringList, adminIp);
    QFETCH(const QList<QHostAddress>, addresses);
    ServerConfig config;
    config.adminIp = adminIp;
    QCOMPARE(adminListenAddresses(config), addresses);
}

void AccessRulesTest::strangersAreKnown()
{
    const auto rules = rulesFrom(accessConfig(Setup::Proxied));
    QVERIFY(rules);
    QVERIFY(rules->mayKnock(QHostAddress(u"::ffff:127.0.0.1"_s)));
    QVERIFY(rules->mayKnock(QHostAddress(u"127.0.0.3"_s))); // a proxy
    QVERIFY(!rules->mayKnock(QHostAddress(u"127.0.0.4"_s)));
}

void AccessRulesTest::everyVerdictHasItsOwnName()
{
    QSet<QByteArray> names;
    for (int i = 0; i <= static_cast<int>(Verdict::PageTokenWrong); ++i)
        names.insert(verdictName(static_cast<Verdict>(i)).toByteArray());
    QCOMPARE(names.size(), static_cast<int>(Verdict::PageTokenWrong) + 1);
}

QTEST_APPLESS_MAIN(AccessRulesTest)
#include "tst_accessrules.moc"
