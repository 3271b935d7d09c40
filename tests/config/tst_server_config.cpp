// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/model/ServerConfig.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <functional>

using namespace rdv;
using namespace Qt::StringLiterals;

using Change = std::function<void(ServerConfig&)>;
Q_DECLARE_METATYPE(Change)
Q_DECLARE_METATYPE(rdv::ProblemKind)

class TestServerConfig : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void defaultsAreUsableAndWithoutWarnings();
    void unusableConfigurationsNameTheirKey_data();
    void unusableConfigurationsNameTheirKey();
    void usableConfigurationsAreAccepted_data();
    void usableConfigurationsAreAccepted();
    void oddConfigurationsAreWarnedOf_data();
    void oddConfigurationsAreWarnedOf();
    void iceUrlsAreJudged_data();
    void iceUrlsAreJudged();

private:
    QString file(const QString& name, const QByteArray& content,
        QFile::Permissions permissions = QFile::ReadOwner | QFile::WriteOwner);

    QTemporaryDir m_dir;
    QString m_pem;
    QString m_adminKey;
    QString m_shortKey;
    QString m_openKey;
};

QString TestServerConfig::file(const QString& name, const QByteArray& content, QFile::Permissions permissions)
{
    QFile file(m_dir.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        return {};
    file.setPermissions(permissions);
    return file.fileName();
}

void TestServerConfig::initTestCase()
{
    QVERIFY(m_dir.isValid());
    m_pem = file(u"some.pem"_s, "pem");
    m_adminKey = file(u"admin.key"_s, QByteArray(64, 'a') + '\n');
    m_shortKey = file(u"short.key"_s, "secret\n");
    m_openKey = file(u"open.key"_s, QByteArray(64, 'a'), QFile::ReadOwner | QFile::ReadOther);
}

void TestServerConfig::defaultsAreUsableAndWithoutWarnings()
{
    QVERIFY(ServerConfig().validate().isEmpty());
    QVERIFY(ServerConfig().warnings().isEmpty());
}

void TestServerConfig::unusableConfigurationsNameTheirKey_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<ProblemKind>("kind");
    QTest::addColumn<QString>("subject");
    const auto row = [](const char* name, ProblemKind kind, const QString& subject, const Change& change) {
        QTest::newRow(name) << change << kind << subject;
    };
    const auto configuration = [&row](const char* name, const QString& subject, const Change& change) {
        row(name, ProblemKind::Configuration, subject, change);
    };
    configuration("ACME folder that is not there", u"acmeRoot"_s,
        [](ServerConfig& c) { c.acmeRoot = u"/no/such/folder"_s; });
    configuration(
        "ACME folder that is a file", u"acmeRoot"_s, [this](ServerConfig& c) { c.acmeRoot = m_pem; });
    configuration("signed tokens: no algorithm", u"jwt.keys"_s,
        [this](ServerConfig& c) { c.jwt.keys = {u"id:"_s + m_pem}; });
    configuration("signed tokens: unknown algorithm", u"jwt.keys"_s,
        [this](ServerConfig& c) { c.jwt.keys = {u"id:none:"_s + m_pem}; });
    configuration("signed tokens: no key id", u"jwt.keys"_s,
        [this](ServerConfig& c) { c.jwt.keys = {u":HS256:"_s + m_pem}; });
    configuration("signed tokens: key id twice", u"jwt.keys"_s, [this](ServerConfig& c) {
        c.jwt.keys = {u"a:HS256:"_s + m_pem, u"a:RS256:"_s + m_pem};
    });
    configuration("signed tokens: no audience", u"jwt.audience"_s, [this](ServerConfig& c) {
        c.jwt.keys = {u"a:HS256:"_s + m_pem};
        c.jwt.audience.clear();
    });
    row("signed tokens: no file", ProblemKind::SignedTokenKey, u"/no/such/key"_s,
        [](ServerConfig& c) { c.jwt.keys = {u"a:RS256:/no/such/key"_s}; });
    configuration("webhook of another scheme", u"webhook.url"_s,
        [](ServerConfig& c) { c.webhook.url = u"ftp://hook.example/"_s; });
    configuration("webhook without scheme", u"webhook.url"_s,
        [](ServerConfig& c) { c.webhook.url = u"hook.example/path"_s; });
    configuration(
        "webhook without host", u"webhook.url"_s, [](ServerConfig& c) { c.webhook.url = u"http:///path"_s; });
    row("TLS without certificate", ProblemKind::TlsCertificate, {}, [this](ServerConfig& c) {
        c.secure = true;
        c.key = m_pem;
    });
    row("TLS without key", ProblemKind::TlsKey, {}, [this](ServerConfig& c) {
        c.secure = true;
        c.cert = m_pem;
    });
    row("TLS key is missing", ProblemKind::TlsKey, u"/nowhere/key.pem"_s, [this](ServerConfig& c) {
        c.secure = true;
        c.cert = m_pem;
        c.key = u"/nowhere/key.pem"_s;
    });
    row("remote admin without TLS", ProblemKind::AdminNeedsTls, u"server.adminIP"_s, [this](ServerConfig& c) {
        c.adminIp = QStringList{u"192.0.2.1"_s};
        c.admin.key = m_adminKey;
    });
    row("remote admin without key", ProblemKind::AdminNeedsKey, u"admin.key"_s, [this](ServerConfig& c) {
        c.adminIp = QStringList{u"127.0.0.1"_s, u"192.0.2.1"_s};
        c.secure = true;
        c.key = c.cert = m_pem;
    });
    row("web root is missing", ProblemKind::WebRoot, u"/nowhere"_s,
        [](ServerConfig& c) { c.webRoot = u"/nowhere"_s; });
    configuration("no admin address", u"server.adminIP"_s, [](ServerConfig& c) { c.adminIp.clear(); });
    configuration("admin host name", u"server.adminIP"_s,
        [](ServerConfig& c) { c.adminIp = QStringList{u"example.org"_s}; });
    configuration(
        "admin key is missing", u"admin.key"_s, [](ServerConfig& c) { c.admin.key = u"/nowhere"_s; });
    configuration("one port for two", u"server.adminPort"_s, [](ServerConfig& c) { c.adminPort = c.port; });
    configuration(
        "STUN on the signaling port", u"stun.port"_s, [](ServerConfig& c) { c.stun.port = c.port; });
    configuration(
        "STUN on the admin port", u"stun.port"_s, [](ServerConfig& c) { c.stun.port = c.adminPort; });
    configuration("bind to a name", u"bindAddress"_s, [](ServerConfig& c) { c.bindAddress = u"eth0"_s; });
    configuration(
        "STUN address", u"stun.address"_s, [](ServerConfig& c) { c.stun.address = u"1.2.3"_s + u".x"_s; });
    configuration("public host with port", u"publicHost"_s,
        [](ServerConfig& c) { c.publicHost = u"example.org:3535"_s; });
    configuration("public host is a URL", u"publicHost"_s,
        [](ServerConfig& c) { c.publicHost = u"http://example.org"_s; });
    for (const QString& url : {u"cam.example"_s, u"ftp://cam.example"_s, u"https://"_s,
             u"https://u@cam.example"_s, u"https://cam.example/?a=b"_s})
        configuration(qPrintable(u"public URL "_s + url), u"publicUrl"_s,
            [url](ServerConfig& c) { c.publicUrl = url; });
    configuration("admin origin with a path", u"admin.hosts"_s,
        [](ServerConfig& c) { c.admin.hosts = QStringList{u"https://cam.example/admin"_s}; });
    configuration("proxy name", u"trustedProxies"_s,
        [](ServerConfig& c) { c.trustedProxies = QStringList{u"proxy"_s}; });
    configuration("origin without scheme", u"allowedOrigins"_s,
        [](ServerConfig& c) { c.allowedOrigins = QStringList{u"example.org"_s}; });
    configuration("origin with path", u"allowedOrigins"_s,
        [](ServerConfig& c) { c.allowedOrigins = QStringList{u"https://example.org/a"_s}; });
    configuration("room with a control character", u"allowedrooms"_s,
        [](ServerConfig& c) { c.allowedRooms = QStringList{u"a\nb"_s}; });
    configuration("room outside the strict set", u"allowedrooms"_s, [](ServerConfig& c) {
        c.rooms.namePolicy = NamePolicy::Strict;
        c.allowedRooms = QStringList{u"a b"_s};
    });
    configuration("admin host with port", u"admin.hosts"_s,
        [](ServerConfig& c) { c.admin.hosts = QStringList{u"admin:3030"_s}; });
}

void TestServerConfig::unusableConfigurationsNameTheirKey()
{
    QFETCH(Change, change);
    ServerConfig config;
    change(config);
    const QList<Problem> problems = config.validate();
    QCOMPARE(problems.size(), 1);
    QTEST(problems.first().kind, "kind");
    QTEST(problems.first().subject, "subject");
}

void TestServerConfig::usableConfigurationsAreAccepted_data()
{
    QTest::addColumn<Change>("change");
    const auto row = [](const char* name, const Change& change) {
        QTest::newRow(name) << change;
    };
    row("any free port for all", [](ServerConfig& c) { c.port = c.adminPort = c.stun.port = 0; });
    row("one port when the other part is off", [](ServerConfig& c) {
        c.stun.enabled = c.adminAccessEnabled = false;
        c.stun.port = c.adminPort = c.port;
    });
    row("two keys of signed tokens at once", [this](ServerConfig& c) {
        c.jwt.keys = {u"old:HS256:"_s + m_pem, u"new:EdDSA:"_s + m_pem};
    });
    row("webhooks", [](ServerConfig& c) { c.webhook.url = u"https://hook.example:8443/a?key=b"_s; });
    row("ACME folder", [this](ServerConfig& c) { c.acmeRoot = m_dir.path(); });
    row("IPv6 everywhere", [](ServerConfig& c) {
        c.bindAddress = u"::"_s;
        c.publicHost = u"2001:db8::1"_s;
        c.adminIp = QStringList{u"::1"_s};
        c.publicUrl = u"https://cam.example:8443/yard/"_s;
        c.trustedProxies = QStringList{u"2001:db8::/32"_s, u"10.0.0.0/8"_s};
    });
    row("remote admin with TLS and key", [this](ServerConfig& c) {
        c.adminIp = QStringList{u"192.0.2.1"_s};
        c.secure = true;
        c.key = c.cert = m_pem;
        c.admin.key = m_adminKey;
    });
    row("origin with port",
        [](ServerConfig& c) { c.allowedOrigins = QStringList{u"https://example.org:8443"_s}; });
    row("room with a blank", [](ServerConfig& c) { c.allowedRooms = QStringList{u"front door"_s}; });
}

void TestServerConfig::usableConfigurationsAreAccepted()
{
    QFETCH(Change, change);
    ServerConfig config;
    change(config);
    QCOMPARE(config.validate(), QList<Problem>());
}

void TestServerConfig::oddConfigurationsAreWarnedOf_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<QString>("subject");
    QTest::addColumn<QString>("words");
    const auto row
        = [](const char* name, const QString& subject, const QString& words, const Change& change) {
              QTest::newRow(name) << change << subject << words;
          };
    const auto stun = [&row](const char* name, const QStringList& urls, const QString& words) {
        row(name, u"stunservers[0]"_s, words, [urls](ServerConfig& c) {
            c.stunServers = {IceServerConfig{urls, {}, {}, {}, {}}};
        });
    };
    stun("the original's own example", {u"stun:host:port"_s}, u"stun:host:port or"_s);
    stun("two slashes", {u"stun://example.org:3478"_s}, u"stun://"_s);
    stun("TLS", {u"stuns:example.org:5349"_s}, u"stuns:"_s);
    stun("no port", {u"stun:example.org"_s}, u"no port"_s);
    stun("TURN among STUN", {u"turn:example.org:3478"_s}, u"turnservers"_s);
    stun("second one", {u"stun:a.example:3478"_s, u"stun:b.example:3478"_s}, u"first usable"_s);

    const auto turn = [&row](const char* name, const IceServerConfig& server, const QString& words) {
        row(name, u"turnservers[0]"_s, words, [server](ServerConfig& c) { c.turnServers = {server}; });
    };
    const QStringList url{u"turn:example.org:3478"_s};
    turn("no credentials", {url, {}, {}, {}, {}}, u"neither"_s);
    turn("half of the credentials", {url, u"user"_s, {}, {}, {}}, u"neither"_s);
    turn("expiry of fixed credentials", {url, u"u"_s, u"c"_s, {}, std::chrono::seconds(60)}, u"expiry"_s);
    turn("both kinds", {url, u"u"_s, u"c"_s, u"s"_s, {}}, u"the secret counts"_s);
    turn("TLS for TURN", {{u"turns:example.org:5349"_s}, u"u"_s, u"c"_s, {}, {}}, u"turns:"_s);

    row("short admin key", u"admin.key"_s, u"256 bits"_s,
        [this](ServerConfig& c) { c.admin.key = m_shortKey; });
    row("admin key for everybody", u"admin.key"_s, u"0600"_s,
        [this](ServerConfig& c) { c.admin.key = m_openKey; });
    row("signing secret for everybody", u"jwt.keys"_s, u"0600"_s,
        [this](ServerConfig& c) { c.jwt.keys = {u"a:HS256:"_s + m_openKey}; });
    row("certificate without TLS", u"server.secure"_s, u"not used"_s,
        [this](ServerConfig& c) { c.cert = m_pem; });
    row("pages without server", u"webRoot"_s, u"not used"_s, [this](ServerConfig& c) {
        c.webServerEnabled = false;
        c.webRoot = m_dir.path();
    });
    row("burst below rate", u"limits.messageBurst"_s, u"messagesPerSecond"_s,
        [](ServerConfig& c) { c.limits.messageBurst = 10; });
}

void TestServerConfig::oddConfigurationsAreWarnedOf()
{
    QFETCH(Change, change);
    QFETCH(QString, words);
    ServerConfig config;
    change(config);
    QCOMPARE(config.validate(), QList<Problem>());
    const QList<Problem> warnings = config.warnings();
    QCOMPARE(warnings.size(), 1);
    QTEST(warnings.first().subject, "subject");
    QVERIFY2(warnings.first().detail.contains(words), qPrintable(warnings.first().detail));
}

void TestServerConfig::iceUrlsAreJudged_data()
{
    using Verdict = IceUrl::Verdict;
    QTest::addColumn<QString>("url");
    QTest::addColumn<int>("verdict");
    QTest::addColumn<QString>("host");
    QTest::addColumn<int>("port");
    QTest::addColumn<QString>("transport");
    const auto row = [](const QString& url, Verdict verdict, const QString& host = {}, int port = 0,
                         const QString& transport = {}) {
        QTest::newRow(qPrintable(url)) << url << static_cast<int>(verdict) << host << port << transport;
    };
    row(u"stun:example.org:3478"_s, Verdict::Usable, u"example.org"_s, 3478);
    row(u"STUN:Example.ORG:3478"_s, Verdict::Usable, u"Example.ORG"_s, 3478);
    row(u"stun:192.0.2.1:1"_s, Verdict::Usable, u"192.0.2.1"_s, 1);
    row(u"stun:[2001:db8::1]:3478"_s, Verdict::Usable, u"2001:db8::1"_s, 3478);
    row(u"turn:example.org:65535?transport=udp"_s, Verdict::Usable, u"example.org"_s, 65535, u"udp"_s);
    row(u"turn:example.org:3478?transport=TCP"_s, Verdict::Usable, u"example.org"_s, 3478, u"tcp"_s);
    row(u"stun:example.org"_s, Verdict::NoPort, u"example.org"_s);
    row(u"stun:[2001:db8::1]"_s, Verdict::NoPort, u"2001:db8::1"_s);
    row(u"stuns:example.org:5349"_s, Verdict::UnsupportedScheme, u"example.org"_s, 5349);
    row(u"turns:example.org:5349?transport=tcp"_s, Verdict::UnsupportedScheme, u"example.org"_s, 5349,
        u"tcp"_s);
    for (const QString& url : {u""_s, u"stun"_s, u"stun:"_s, u"stun::3478"_s, u"stun:host:port"_s,
             u"stun:host:"_s, u"stun:host:0"_s, u"stun:host:65536"_s, u"stun:host:+1"_s, u"stun:host:1:2"_s,
             u"stun:ho st:1"_s, u"stun://host:3478"_s, u"turn://host:3478"_s, u"http://host:3478"_s,
             u"example.org:3478"_s, u"stun:host:3478?transport=udp"_s, u"turn:host:3478?transport=sctp"_s,
             u"turn:host:3478?"_s, u"turn:host:3478?x=y"_s, u"stun:[::1:3478"_s, u"stun:[host]:3478"_s,
             u"stun:[::1]x"_s, u"stun:2001:db8::1"_s, u"stun:user@host:1"_s, u"stun: 192.0.2.1:1"_s,
             u"stun:192.0.2.1\0:1"_s, u"stun:[::1 ]:1"_s, u"stun:[192.0.2.1]:1"_s})
        row(url, Verdict::Malformed);
}

void TestServerConfig::iceUrlsAreJudged()
{
    QFETCH(QString, url);
    const IceUrl parsed = parseIceUrl(url);
    QTEST(static_cast<int>(parsed.verdict), "verdict");
    if (parsed.verdict == IceUrl::Verdict::Malformed)
        return;
    QCOMPARE(parsed.scheme, url.section(u':', 0, 0).toLower());
    QTEST(parsed.host, "host");
    QTEST(parsed.port, "port");
    QTEST(parsed.transport, "transport");
}

QTEST_GUILESS_MAIN(TestServerConfig)
#include "tst_server_config.moc"
