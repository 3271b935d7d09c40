// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/admin/AccessRules.h"

#include <QTest>

using namespace rdv;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(rdv::Verdict)
Q_DECLARE_METATYPE(rdv::HeaderFields)

namespace {

constexpr quint16 port = 3030;

ServerConfig plainConfig()
{
    ServerConfig config;
    config.admin.hosts = {u"admin.example"_s, u"proxied.example:8443"_s, u"fd00::5"_s};
    return config;
}

Verdict judge(const ServerConfig& config, const QByteArray& method, const HeaderFields& fields,
    const QString& peer = u"127.0.0.1"_s)
{
    const auto rules = AccessRules::from(config, port);
    if (!rules)
        qFatal("the rules of this test are not usable");
    return rules->judge(adminRequest(method, fields, QHostAddress(peer)));
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
    void configuredAddressIsAdmitted();
    void trustedProxyNamesTheClient_data();
    void trustedProxyNamesTheClient();
    void remoteAdminIsNotOpenedWithoutKey_data();
    void remoteAdminIsNotOpenedWithoutKey();
    void wrongAddressesAreConfigurationProblems();
    void listensOnLoopbackOnly_data();
    void listensOnLoopbackOnly();
    void everyVerdictHasItsOwnName();
};

void AccessRulesTest::requestIsJudged_data()
{
    QTest::addColumn<QString>("peer");
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<HeaderFields>("fields");
    QTest::addColumn<Verdict>("verdict");

    const QString here = u"127.0.0.1"_s;
    const std::pair<QByteArray, QByteArray> own{"Host", "127.0.0.1:3030"};
    const auto row = [&](const char* name, const HeaderFields& fields, Verdict verdict) {
        QTest::newRow(name) << here << "GET"_ba << fields << verdict;
    };
    const auto withHost = [&](const char* name, const QByteArray& host, Verdict verdict) {
        row(name, {{"Host", host}}, verdict);
    };
    const auto withField
        = [&](const char* name, const QByteArray& field, const QByteArray& value, Verdict verdict) {
              row(name, {own, {field, value}}, verdict);
          };
    const auto byMethod = [&](const QByteArray& method, Verdict verdict) {
        QTest::newRow(("method " + method).constData()) << here << method << HeaderFields{own} << verdict;
    };
    const auto fromPeer = [&](const char* name, const QString& peer, Verdict verdict) {
        QTest::newRow(name) << peer << "GET"_ba << HeaderFields{own} << verdict;
    };

    // 2: who asks
    fromPeer("loopback", here, Verdict::Admitted);
    fromPeer("v4-mapped loopback", u"::ffff:127.0.0.1"_s, Verdict::Admitted);
    fromPeer("another loopback address", u"127.0.0.2"_s, Verdict::AddressRefused);
    fromPeer("v6 loopback, not in adminIP", u"::1"_s, Verdict::AddressRefused);
    fromPeer("neighbour", u"192.168.1.20"_s, Verdict::AddressRefused);
    fromPeer("v4-mapped neighbour", u"::ffff:192.168.1.20"_s, Verdict::AddressRefused);
    fromPeer("v6 neighbour", u"fe80::1%eth0"_s, Verdict::AddressRefused);
    for (const char* mark :
        {"Forwarded", "X-Forwarded-For", "x-forwarded-host", "X-Forwarded-Proto", "X-Real-IP", "Via"})
        withField(qPrintable(u"through a proxy: %1"_s.arg(QLatin1StringView(mark))), mark, "127.0.0.1",
            Verdict::ForwardedRefused);

    // 3: under which name
    row("no Host", {}, Verdict::HostMissing);
    row("two Hosts", {own, own}, Verdict::HostRepeated);
    row("two Hosts, one foreign", {{"Host", "evil.example"}, own}, Verdict::HostRepeated);
    row("two Hosts in different case", {own, {"hOST", "127.0.0.1:3030"}}, Verdict::HostRepeated);
    withHost("localhost", "localhost:3030", Verdict::Admitted);
    withHost("localhost in capitals", "LOCALHOST:3030", Verdict::Admitted);
    withHost("v6 loopback name", "[::1]:3030", Verdict::Admitted);
    withHost("configured name", "admin.example:3030", Verdict::Admitted);
    withHost("configured name with its port", "proxied.example:8443", Verdict::Admitted);
    withHost("configured bare v6 address", "[fd00::5]:3030", Verdict::Admitted);
    withHost("configured name, other port", "proxied.example:3030", Verdict::HostForeign);
    withHost("rebound name", "evil.example:3030", Verdict::HostForeign);
    withHost("rebound name without port", "evil.example", Verdict::HostForeign);
    withHost("own address without port", "127.0.0.1", Verdict::HostForeign);
    withHost("own address, other port", "127.0.0.1:3535", Verdict::HostForeign);
    withHost("port with leading zero", "127.0.0.1:03030", Verdict::HostForeign);
    withHost("own name as a prefix", "127.0.0.1:3030.evil.example", Verdict::HostForeign);
    withHost("own name as a suffix", "evil.localhost:3030", Verdict::HostForeign);
    withHost("trailing dot", "localhost.:3030", Verdict::HostForeign);
    withHost("user information", "user@127.0.0.1:3030", Verdict::HostForeign);
    withHost("two in one", "127.0.0.1:3030, evil.example", Verdict::HostForeign);
    withHost("decimal address", "2130706433:3030", Verdict::HostForeign);
    withHost("unspecified address", "0.0.0.0:3030", Verdict::HostForeign);
    withHost("empty Host", "", Verdict::HostForeign);

    // 4: how
    byMethod("GET", Verdict::Admitted);
    byMethod("HEAD", Verdict::Admitted);
    byMethod("POST", Verdict::Admitted);
    for (const char* method : {"PUT", "DELETE", "OPTIONS", "PATCH", "TRACE", "CONNECT", "get", "UNKNOWN"})
        byMethod(method, Verdict::MethodRefused);

    // 5: from whose site
    withField("own page fetches", "Sec-Fetch-Site", "same-origin", Verdict::Admitted);
    withField("typed address", "Sec-Fetch-Site", "none", Verdict::Admitted);
    withField("page of another site", "Sec-Fetch-Site", "cross-site", Verdict::CrossSite);
    withField("page on another port", "Sec-Fetch-Site", "same-site", Verdict::CrossSite);
    withField("empty Sec-Fetch-Site", "Sec-Fetch-Site", "", Verdict::CrossSite);
    withField("capital Sec-Fetch-Site", "sec-fetch-site", "None", Verdict::CrossSite);
    row("two Sec-Fetch-Sites", {own, {"Sec-Fetch-Site", "none"}, {"Sec-Fetch-Site", "cross-site"}},
        Verdict::CrossSite);

    // 6: from whose page
    withField("own Origin", "Origin", "http://127.0.0.1:3030", Verdict::Admitted);
    withField("foreign Origin", "Origin", "http://evil.example", Verdict::OriginForeign);
    withField("null Origin", "Origin", "null", Verdict::OriginForeign);
    withField("empty Origin", "Origin", "", Verdict::OriginForeign);
    withField("Origin of the signaling port", "Origin", "http://127.0.0.1:3535", Verdict::OriginForeign);
    withField("Origin without port", "Origin", "http://127.0.0.1", Verdict::OriginForeign);
    withField("Origin of the other scheme", "Origin", "https://127.0.0.1:3030", Verdict::OriginForeign);
    withField("Origin of another own name", "Origin", "http://localhost:3030", Verdict::OriginForeign);
    withField("Origin with our name in front", "Origin", "http://127.0.0.1:3030.evil.example",
        Verdict::OriginForeign);
    row("two Origins", {own, {"Origin", "http://127.0.0.1:3030"}, {"Origin", "http://evil.example"}},
        Verdict::OriginForeign);
    withField("own Referer", "Referer", "http://127.0.0.1:3030/ersadmin.html?x=1", Verdict::Admitted);
    withField("foreign Referer", "Referer", "http://evil.example/127.0.0.1:3030/", Verdict::RefererForeign);
    withField(
        "Referer hiding its host", "Referer", "http://127.0.0.1:3030@evil.example/", Verdict::RefererForeign);
    withField("Referer without path", "Referer", "http://127.0.0.1:3030", Verdict::RefererForeign);
    withField("Referer that is no address", "Referer", "about:blank", Verdict::RefererForeign);
    withField("empty Referer", "Referer", "", Verdict::RefererForeign);
    row("all of our own page",
        {{"Host", "localhost:3030"}, {"Sec-Fetch-Site", "same-origin"}, {"Origin", "http://localhost:3030"},
            {"Referer", "http://localhost:3030/ersadmin.html"}},
        Verdict::Admitted);
    row("old browser, own Origin, foreign Referer",
        {own, {"Origin", "http://127.0.0.1:3030"}, {"Referer", "http://evil.example/"}},
        Verdict::RefererForeign);
}

void AccessRulesTest::requestIsJudged()
{
    QFETCH(const QString, peer);
    QFETCH(const QByteArray, method);
    QFETCH(const HeaderFields, fields);
    QFETCH(const Verdict, verdict);
    QCOMPARE(verdictName(judge(plainConfig(), method, fields, peer)), verdictName(verdict));
}

/// Each step repairs what the step before it was refused for.
void AccessRulesTest::firstFailingCheckIsNamed()
{
    HeaderFields fields{{"Via", "1.1 x"}, {"Host", "a"}, {"Sec-Fetch-Site", "cross-site"}, {"Origin", "null"},
        {"Referer", "http://evil.example/"}};
    const ServerConfig config = plainConfig();
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
    ServerConfig config = plainConfig();
    config.secure = true;
    const std::pair<QByteArray, QByteArray> host{"Host", "localhost:3030"};
    QCOMPARE(judge(config, "GET"_ba, {host, {"Origin", "https://localhost:3030"}}), Verdict::Admitted);
    QCOMPARE(judge(config, "GET"_ba, {host, {"Origin", "http://localhost:3030"}}), Verdict::OriginForeign);
    QCOMPARE(judge(config, "GET"_ba, {host, {"Referer", "http://localhost:3030/"}}), Verdict::RefererForeign);
}

void AccessRulesTest::defaultPortMayBeLeftOut()
{
    const auto rules = AccessRules::from(ServerConfig(), 80);
    QVERIFY(rules);
    const auto judged = [&rules](const HeaderFields& fields) {
        return rules->judge(adminRequest("GET", fields, QHostAddress(QHostAddress::LocalHost)));
    };
    QCOMPARE(judged({{"Host", "localhost"}}), Verdict::Admitted);
    QCOMPARE(judged({{"Host", "[::1]"}}), Verdict::Admitted);
    QCOMPARE(judged({{"Host", "localhost:80"}, {"Origin", "http://localhost"}}), Verdict::Admitted);
    QCOMPARE(judged({{"Host", "localhost:443"}}), Verdict::HostForeign);
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

void AccessRulesTest::trustedProxyNamesTheClient_data()
{
    QTest::addColumn<HeaderFields>("marks");
    QTest::addColumn<Verdict>("verdict");
    const auto row = [](const char* name, const HeaderFields& marks, Verdict verdict) {
        QTest::newRow(name) << marks << verdict;
    };
    row("no mark", {}, Verdict::Admitted);
    row("admitted client", {{"X-Forwarded-For", "127.0.0.1"}}, Verdict::Admitted);
    row("foreign client", {{"X-Forwarded-For", "203.0.113.9"}}, Verdict::AddressRefused);
    row("client that claims to be us", {{"X-Forwarded-For", "127.0.0.1, 203.0.113.9"}},
        Verdict::AddressRefused);
    row("claim in a field of its own", {{"X-Forwarded-For", "127.0.0.1"}, {"X-Forwarded-For", "203.0.113.9"}},
        Verdict::AddressRefused);
    row("chain of trusted proxies", {{"X-Forwarded-For", "127.0.0.1, 127.0.0.3"}}, Verdict::Admitted);
    row("nobody but proxies", {{"X-Forwarded-For", "127.0.0.3"}}, Verdict::ForwardedRefused);
    row("nonsense", {{"X-Forwarded-For", "unknown"}}, Verdict::ForwardedRefused);
    row("a mark that names nobody", {{"Via", "1.1 proxy"}}, Verdict::ForwardedRefused);
}

void AccessRulesTest::trustedProxyNamesTheClient()
{
    QFETCH(HeaderFields, marks);
    QFETCH(const Verdict, verdict);
    ServerConfig config = plainConfig();
    config.adminIp = {u"127.0.0.1"_s, u"127.0.0.2"_s};
    config.trustedProxies = {u"127.0.0.2/31"_s};
    marks.emplaceBack("Host", "localhost:3030");
    QCOMPARE(verdictName(judge(config, "GET"_ba, marks, u"127.0.0.2"_s)), verdictName(verdict));
}

void AccessRulesTest::remoteAdminIsNotOpenedWithoutKey_data()
{
    QTest::addColumn<QString>("address");
    for (const char* address :
        {"192.168.1.20", "0.0.0.0", "::", "2001:db8::1", "10.0.0.0/8", "127.0.0.0/7", "::1/64"})
        QTest::newRow(address) << QString::fromLatin1(address);
}

void AccessRulesTest::remoteAdminIsNotOpenedWithoutKey()
{
    QFETCH(const QString, address);
    ServerConfig config;
    config.adminIp = {u"127.0.0.1"_s, address};
    const auto rules = AccessRules::from(config, port);
    QVERIFY(!rules);
    QCOMPARE(rules.error().kind, ProblemKind::AdminNeedsKey);
}

void AccessRulesTest::wrongAddressesAreConfigurationProblems()
{
    ServerConfig config;
    for (const QString& wrong : {u"somewhere"_s, u""_s, u"127.0.0.1/99"_s, u"*"_s}) {
        config.adminIp = {wrong};
        const auto rules = AccessRules::from(config, port);
        QVERIFY2(!rules, qPrintable(wrong));
        QCOMPARE(rules.error().kind, ProblemKind::Configuration);
        QCOMPARE(rules.error().subject, u"server.adminIP"_s);
    }
    config.adminIp.clear();
    QVERIFY(!AccessRules::from(config, port));
    config = ServerConfig();
    config.trustedProxies = {u"proxy.example"_s};
    const auto rules = AccessRules::from(config, port);
    QVERIFY(!rules);
    QCOMPARE(rules.error().subject, u"trustedProxies"_s);
}

void AccessRulesTest::listensOnLoopbackOnly_data()
{
    QTest::addColumn<QStringList>("adminIp");
    QTest::addColumn<QList<QHostAddress>>("addresses");
    const QHostAddress v4(QHostAddress::LocalHost);
    const QHostAddress v6(QHostAddress::LocalHostIPv6);
    QTest::newRow("default") << QStringList{u"127.0.0.1"_s} << QList{v4};
    QTest::newRow("v6") << QStringList{u"::1"_s} << QList{v6};
    QTest::newRow("both") << QStringList{u"::1"_s, u"127.0.0.1"_s} << QList{v4, v6};
    QTest::newRow("by name") << QStringList{u"localhost"_s} << QList{v4, v6};
    QTest::newRow("remote") << QStringList{u"192.168.1.20"_s} << QList{v4};
}

void AccessRulesTest::listensOnLoopbackOnly()
{
    QFETCH(const QStringList, adminIp);
    QFETCH(const QList<QHostAddress>, addresses);
    ServerConfig config;
    config.adminIp = adminIp;
    QCOMPARE(adminListenAddresses(config), addresses);
}

void AccessRulesTest::everyVerdictHasItsOwnName()
{
    QSet<QByteArray> names;
    for (int i = 0; i <= static_cast<int>(Verdict::RefererForeign); ++i)
        names.insert(verdictName(static_cast<Verdict>(i)).toByteArray());
    QCOMPARE(names.size(), static_cast<int>(Verdict::RefererForeign) + 1);
}

QTEST_APPLESS_MAIN(AccessRulesTest)
#include "tst_accessrules.moc"
