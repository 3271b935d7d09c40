// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/config/ConfigFile.h"
#include "server/config/JsonLines.h"
#include "server/config/Schema.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

using namespace rdv;
using namespace Qt::StringLiterals;

class TestConfigFile : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void originalFileIsReadUnchanged();
    void everyOriginalKeyIsTakenOver();
    void bothSpellingsOfServersAreRead();
    void aDisabledServerStaysInTheList();
    void wrongFilesNameLineKeyAndWhatWasExpected_data();
    void wrongFilesNameLineKeyAndWhatWasExpected();
    void secretsAreNotRepeatedInErrors();
    void oddFilesAreWarnedOfAndRead_data();
    void oddFilesAreWarnedOfAndRead();
    void byteOrderMarkIsSkipped();
    void commentsAreSkippedAndLinesKept();
    void unreadableFilesAreRefused();
    void flagBeatsEnvironmentBeatsFileBeatsBuiltIn();
    void everySettingIsReadFromItsVariable();
    void wrongVariablesAndOptionsAreNamed();
    void filesAreLookedForInTheirOrder();
    void stateFolderIsFoundInItsOrder();
    void printedConfigurationIsAFileAgain();

private:
    QString write(const QByteArray& content, const QString& name = u"default.json"_s);
    LoadedConfig load(const QByteArray& content) { return loadConfig({write(content), {}, {}}); }

    QTemporaryDir m_dir;
};

namespace {

const QByteArray original = R"({
  "server": {
    "port": 3535, "secure": false, "key": null, "cert": null, "password": null,
    "tokensEnabled": false, "webServerEnabled": true,
    "adminAccessEnabled": true, "adminIP": "127.0.0.1", "adminPort": 3030
  },
  "allowedrooms": [],
  "stunservers": [ { "url": "stun:host:port" } ],
  "turnservers": []
}
)";

QString all(const QList<ConfigRemark>& remarks)
{
    QStringList lines;
    for (const ConfigRemark& remark : remarks)
        lines += remark.toString();
    return lines.join(u'\n');
}

} // namespace

QString TestConfigFile::write(const QByteArray& content, const QString& name)
{
    QDir().mkpath(QFileInfo(m_dir.filePath(name)).path());
    QFile file(m_dir.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        return {};
    return file.fileName();
}

void TestConfigFile::originalFileIsReadUnchanged()
{
    const LoadedConfig loaded = load(original);
    QCOMPARE(all(loaded.errors), QString());
    QCOMPARE(all(loaded.warnings), QString());
    ServerConfig expected;
    expected.stunServers = {IceServerConfig{{u"stun:host:port"_s}, {}, {}, {}, {}}};
    expected.stateDir = loaded.config.stateDir;
    QVERIFY(loaded.config == expected);
    QVERIFY(loaded.config.validate().isEmpty());
    QCOMPARE(loaded.config.warnings().size(), 1);
    QCOMPARE(loaded.sources.value(u"server.port"_s), Source::File);
    QCOMPARE(loaded.sources.value(u"stun.port"_s), Source::Default);
    QCOMPARE(loaded.lines.value(u"server.adminPort"_s), 5);
}

void TestConfigFile::everyOriginalKeyIsTakenOver()
{
    const LoadedConfig loaded = load(R"({
  "server": {
    "port": 4000, "secure": true, "key": "/k.pem", "cert": "/c.pem", "password": "pw",
    "tokensEnabled": true, "webServerEnabled": false,
    "adminAccessEnabled": false, "adminIP": ["127.0.0.1", "10.0.0.1"], "adminPort": 4001
  },
  "allowedrooms": ["a", "front door"],
  "stunservers": [ { "url": "stun:a:1" }, { "url": "stun:b:2" } ],
  "turnservers": [ { "url": "turn:c:3", "secret": "s", "expiry": 600 } ]
})");
    QCOMPARE(all(loaded.errors), QString());
    const ServerConfig& config = loaded.config;
    QCOMPARE(config.port, quint16{4000});
    QVERIFY(config.secure && config.tokensEnabled && !config.webServerEnabled && !config.adminAccessEnabled);
    QCOMPARE(config.key, u"/k.pem"_s);
    QCOMPARE(config.cert, u"/c.pem"_s);
    QCOMPARE(config.password, u"pw"_s);
    QCOMPARE(config.adminIp, QStringList({u"127.0.0.1"_s, u"10.0.0.1"_s}));
    QCOMPARE(config.adminPort, quint16{4001});
    QCOMPARE(config.allowedRooms, QStringList({u"a"_s, u"front door"_s}));
    QCOMPARE(config.stunServers.size(), 2);
    QCOMPARE(config.stunServers.at(1).urls, QStringList{u"stun:b:2"_s});
    QCOMPARE(config.turnServers.size(), 1);
    QCOMPARE(config.turnServers.first().secret, u"s"_s);
    QCOMPARE(config.turnServers.first().expiry, std::chrono::seconds(600));
}

void TestConfigFile::bothSpellingsOfServersAreRead()
{
    const LoadedConfig loaded = load(R"({"turnservers": [
        {"url": "turn:a:1", "username": "u", "credential": "c"},
        {"urls": "turn:b:2", "username": "u", "credential": "c"},
        {"urls": ["turn:c:3", "turn:d:4"], "username": "u", "credential": "c"}]})");
    QCOMPARE(all(loaded.errors + loaded.warnings), QString());
    const QList<IceServerConfig>& servers = loaded.config.turnServers;
    QCOMPARE(servers.size(), 3);
    QCOMPARE(servers.at(0).urls, QStringList{u"turn:a:1"_s});
    QCOMPARE(servers.at(1).urls, QStringList{u"turn:b:2"_s});
    QCOMPARE(servers.at(2).urls, QStringList({u"turn:c:3"_s, u"turn:d:4"_s}));
    QCOMPARE(servers.at(2).username, u"u"_s);
    QCOMPARE(servers.at(2).credential, u"c"_s);
}

void TestConfigFile::aDisabledServerStaysInTheList()
{
    const LoadedConfig loaded
        = load(R"({"stunservers": [{"url": "stun:a:1", "enabled": false}, "stun:b:2"]})");
    QCOMPARE(all(loaded.errors + loaded.warnings), QString());
    const QList<IceServerConfig>& servers = loaded.config.stunServers;
    QCOMPARE(servers.size(), 2);
    QVERIFY(!servers.at(0).enabled);
    QVERIFY(servers.at(1).enabled);
    const QJsonArray written = toJson(loaded.config, Secrets::Shown)["stunservers"_L1].toArray();
    QCOMPARE(written.at(0)["enabled"_L1], QJsonValue(false));
    QVERIFY(!written.at(1).toObject().contains("enabled"_L1));
}

void TestConfigFile::wrongFilesNameLineKeyAndWhatWasExpected_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<int>("line");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("text");
    const auto row
        = [](const char* name, const QByteArray& content, int line, const QString& key, const QString& text) {
              QTest::newRow(name) << content << line << key << text;
          };
    const QString aPort = u"expected a whole number from 0 to 65535, found "_s;
    row("port is a word", "{\n \"server\": {\n  \"port\": \"abc\"\n }\n}", 3, u"server.port"_s,
        aPort + u"\"abc\""_s);
    row("port in quotes", "{\"server\": {\"port\": \"3535\"}}", 1, u"server.port"_s, aPort + u"\"3535\""_s);
    row("port too large", "{\"server\":\n{\"port\": 65536}}", 2, u"server.port"_s, aPort + u"65536"_s);
    row("port negative", "{\"server\":\n\n{\"port\": -1}}", 3, u"server.port"_s, aPort + u"-1"_s);
    row("port broken", "{\"server\": {\"port\": 35.5}}", 1, u"server.port"_s, aPort + u"35.5"_s);
    row("port null", "{\"server\": {\"port\": null}}", 1, u"server.port"_s, aPort + u"null"_s);
    row("boolean in quotes", "{\"server\": {\n\"secure\": \"yes\"}}", 2, u"server.secure"_s,
        u"expected true or false, found \"yes\""_s);
    row("section is a number", "{\n\"server\": 5}", 2, u"server"_s, u"expected an object in braces"_s);
    row("room is a number", "{\"allowedrooms\": [\"a\",\n 5]}", 2, u"allowedrooms[1]"_s,
        u"expected a string, found 5"_s);
    row("rooms are an object", "{\"allowedrooms\": {}}", 1, u"allowedrooms"_s,
        u"expected a string or a list of strings, found an object"_s);
    row("servers are a word", "{\"stunservers\": true}", 1, u"stunservers"_s,
        u"expected a list of servers, each with \"url\" or \"urls\", found true"_s);
    row("server without URL", "{\"stunservers\": [\n{\"username\":\"x\"}]}", 2, u"stunservers[0]"_s,
        u"expected \"url\" or \"urls\" in the entry"_s);
    row("server URL is a number", "{\"stunservers\": [\n{\"url\": \"stun:a:1\"},\n{\"url\": 5}]}", 3,
        u"stunservers[1].url"_s, u"expected a URL or a list of URLs, found 5"_s);
    row("no URL in the list", "{\"stunservers\": [{\n\"urls\": []}]}", 2, u"stunservers[0].urls"_s,
        u"expected at least one URL"_s);
    row("server is a number", "{\"turnservers\": [5]}", 1, u"turnservers[0]"_s,
        u"expected an object with \"url\" or \"urls\", found 5"_s);
    row("expiry is a word", "{\"turnservers\": [{\"url\": \"turn:a:1\",\n\"expiry\": \"1h\"}]}", 2,
        u"turnservers[0].expiry"_s, u"expected a whole number of seconds from 0 to 31622400, found \"1h\""_s);
    row("unknown word", "{\"log\": {\"level\":\n \"loud\"}}", 1, u"log.level"_s,
        u"expected one of debug, info, warning, error, found \"loud\""_s);
    row("limit too low", "{\"limits\": {\n\n\"headBytes\": 5}}", 3, u"limits.headBytes"_s,
        u"expected a whole number from 1024 to 1048576, found 5"_s);
    row("a list at the top", "[]", 1, {}, u"expected an object in braces"_s);
    row("missing comma", "{\n\"server\": {\"port\": 1\n\"secure\": true}}", 3, {},
        u"expected a key in double quotes, a comma or \"}\""_s);
    row("closing brace missing", "{\n\"server\": {\"port\": 1}\n", 3, {},
        u"expected a key in double quotes, a comma or \"}\""_s);
    row("single quotes", "{\n'server': {}}", 2, {}, u"expected a key in double quotes, a comma or \"}\""_s);
    row("missing colon", "{\"server\" {}}", 1, {}, u"expected a colon after the key"_s);
    row("bare word", "{\"server\": {\"port\": abc}}", 1, {},
        u"expected a value: a string in double quotes, a number, true, false, null, { or ["_s);
    row("not UTF-8", "{\"publicHost\": \"\xff\xfe\"}", 1, {}, u"expected text in UTF-8"_s);
    row("second object", "{}\n{}", 2, {}, u"expected nothing after the closing brace"_s);
}

void TestConfigFile::wrongFilesNameLineKeyAndWhatWasExpected()
{
    QFETCH(QByteArray, content);
    const LoadedConfig loaded = load(content);
    QCOMPARE(loaded.errors.size(), 1);
    const ConfigRemark& error = loaded.errors.first();
    QTEST(error.text, "text");
    QTEST(error.key, "key");
    QTEST(error.line, "line");
    QCOMPARE(error.source, Source::File);
    QVERIFY(error.toString().startsWith(u"%1:%2:"_s.arg(loaded.file).arg(error.line)));
}

void TestConfigFile::secretsAreNotRepeatedInErrors()
{
    const LoadedConfig loaded = load(R"({"server": {"password": 123456},
        "turnservers": [{"url": "turn:a:1", "credential": 777777}, {"url": "turn:a:1", "secret": ["888888"]}]})");
    QCOMPARE(loaded.errors.size(), 2);
    for (const QString& secret : {u"123456"_s, u"777777"_s, u"888888"_s})
        QVERIFY(!all(loaded.errors).contains(secret));
}

void TestConfigFile::oddFilesAreWarnedOfAndRead_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("remark");
    const auto row = [](const char* name, const QByteArray& content, const QString& remark) {
        QTest::newRow(name) << content << remark;
    };
    row("mistyped key", "{\"server\": {\"port\": 4000,\n\"prot\": 1}}",
        u":2: server.prot: unknown; did you mean server.port?"_s);
    row("wrong section", "{\"server\": {\"port\": 4000, \"publicHost\": \"h\"}}",
        u":1: server.publicHost: unknown; did you mean publicHost?"_s);
    row("unknown section", "{\"server\": {\"port\": 4000},\n\"colours\": {\"a\": {\"b\": 1}}}",
        u":2: colours: unknown"_s);
    row("unknown key of a server",
        "{\"server\": {\"port\": 4000},\n\"stunservers\": [{\"url\": \"stun:a:1\", \"uri\": 1}]}",
        u":2: stunservers[0].uri: unknown; known here: url, urls, username, credential, secret, expiry, enabled"_s);
    row("key twice", "{\"server\": {\"port\": 1,\n\"port\": 4000}}",
        u":2: server.port: stands here twice; this one counts"_s);
}

void TestConfigFile::oddFilesAreWarnedOfAndRead()
{
    QFETCH(QByteArray, content);
    QFETCH(QString, remark);
    const LoadedConfig loaded = load(content);
    QCOMPARE(all(loaded.errors), QString());
    QCOMPARE(loaded.config.port, quint16{4000});
    QCOMPARE(all(loaded.warnings), loaded.file + remark);
}

void TestConfigFile::byteOrderMarkIsSkipped()
{
    const LoadedConfig loaded = load("\xEF\xBB\xBF{\"server\": {\"port\": 4000}}");
    QCOMPARE(all(loaded.errors + loaded.warnings), QString());
    QCOMPARE(loaded.config.port, quint16{4000});
}

void TestConfigFile::commentsAreSkippedAndLinesKept()
{
    const LoadedConfig loaded = load("// the port\n{\"server\": { /* two\nlines */ \"port\": 4000, // \"x\"\n"
                                     "\"adminPort\": \"x\"}, \"publicHost\": \"a//b/*c\"}");
    QCOMPARE(loaded.config.port, quint16{4000});
    QCOMPARE(loaded.config.publicHost, u"a//b/*c"_s);
    QCOMPARE(loaded.errors.size(), 1);
    QCOMPARE(loaded.errors.first().line, 4);
}

void TestConfigFile::unreadableFilesAreRefused()
{
    const auto refused = [](const QString& path, const QString& words) {
        const LoadedConfig loaded = loadConfig({path, {}, {}});
        return loaded.errors.size() == 1 && loaded.errors.first().origin == path
            && loaded.errors.first().text.contains(words);
    };
    QVERIFY(refused(m_dir.filePath(u"missing.json"_s), u"expected a readable file"_s));
    QVERIFY(refused(m_dir.path(), u"found a folder"_s));
    QVERIFY(refused(write("{}" + QByteArray(1024 * 1024, ' ')), u"at most 1 MiB"_s));
    QVERIFY(load("{}" + QByteArray(1024 * 1024 - 2, ' ')).errors.isEmpty());
}

void TestConfigFile::flagBeatsEnvironmentBeatsFileBeatsBuiltIn()
{
    ConfigRequest request;
    const QString key = u"server.port"_s;
    const auto portAndSource = [&] {
        const LoadedConfig loaded = loadConfig(request);
        return std::pair<int, Source>(loaded.config.port, loaded.sources.value(key));
    };
    request.environment = {{u"XDG_CONFIG_HOME"_s, m_dir.filePath(u"nothing"_s)}};
    QCOMPARE(portAndSource(), std::pair(3535, Source::Default));
    request.file = write("{\"server\": {\"port\": 1001}}");
    QCOMPARE(portAndSource(), std::pair(1001, Source::File));
    request.environment.insert(u"ERS_PORT"_s, u""_s);
    QCOMPARE(portAndSource(), std::pair(1001, Source::File));
    request.environment.insert(u"ERS_PORT"_s, u"1002"_s);
    QCOMPARE(portAndSource(), std::pair(1002, Source::Environment));
    request.options.emplaceBack(key, u"1003"_s);
    QCOMPARE(portAndSource(), std::pair(1003, Source::CommandLine));
    request.options.emplaceBack(key, u"1004"_s);
    QCOMPARE(portAndSource(), std::pair(1004, Source::CommandLine));
}

void TestConfigFile::everySettingIsReadFromItsVariable()
{
    for (const Setting& setting : settings()) {
        QString text;
        switch (setting.type) {
        case SettingType::Boolean:
            text = setting.read(ServerConfig()).toBool() ? u"false"_s : u"true"_s;
            break;
        case SettingType::Integer:
            text = QString::number(setting.highest);
            break;
        case SettingType::Choice:
            text = setting.choices.last();
            break;
        case SettingType::Text:
        case SettingType::TextList:
        case SettingType::IceServers:
            text = u"word"_s;
            break;
        }
        const LoadedConfig loaded = loadConfig({write("{}"), {{setting.environmentName(), text}}, {}});
        QVERIFY2(loaded.errors.isEmpty(), qPrintable(all(loaded.errors)));
        QVERIFY2(loaded.warnings.isEmpty(), qPrintable(all(loaded.warnings)));
        QCOMPARE(loaded.sources.value(setting.key), Source::Environment);
        QCOMPARE(setting.read(loaded.config), *acceptText(setting, text));
    }
}

void TestConfigFile::wrongVariablesAndOptionsAreNamed()
{
    const Environment environment{{u"ERS_PORT"_s, u"many"_s}, {u"ERS_PROT"_s, u"1"_s}};
    const LoadedConfig loaded
        = loadConfig({write("{}"), environment, {{u"server.prot"_s, u"1"_s}, {u"stun.port"_s, u"x"_s}}});
    QCOMPARE(all(loaded.errors),
        u"ERS_PORT: server.port: expected a whole number from 0 to 65535, found \"many\"\n"
        u"command line: server.prot: unknown; did you mean server.port?\n"
        u"command line: stun.port: expected a whole number from 0 to 65535, found \"x\""_s);
    QCOMPARE(loaded.warnings.size(), 1);
    QCOMPARE(loaded.warnings.first().origin, u"ERS_PROT"_s);
    QCOMPARE(loaded.errors.at(0).source, Source::Environment);
    QCOMPARE(loaded.errors.at(1).source, Source::CommandLine);
}

void TestConfigFile::filesAreLookedForInTheirOrder()
{
    const QString named = write("{\"server\": {\"port\": 1}}", u"named.json"_s);
    const QString variable = write("{\"server\": {\"port\": 2}}", u"variable.json"_s);
    const QString own = write("{\"server\": {\"port\": 3}}", u"xdg/rendezvous/default.json"_s);
    const QString home = write("{\"server\": {\"port\": 4}}", u"home/.config/rendezvous/default.json"_s);

    ConfigRequest request{named,
        {{u"ERS_CONFIG"_s, variable}, {u"XDG_CONFIG_HOME"_s, m_dir.filePath(u"xdg"_s)},
            {u"HOME"_s, m_dir.filePath(u"home"_s)}},
        {}};
    QCOMPARE(loadConfig(request).file, named);
    request.file.clear();
    QCOMPARE(loadConfig(request).file, variable);
    request.environment.remove(u"ERS_CONFIG"_s);
    QCOMPARE(loadConfig(request).file, own);
    QCOMPARE(loadConfig(request).config.port, quint16{3});
    request.environment.remove(u"XDG_CONFIG_HOME"_s);
    QCOMPARE(loadConfig(request).file, home);
    QCOMPARE(configurationPlaces(request.environment).last(), u"/etc/rendezvous/default.json"_s);
}

void TestConfigFile::stateFolderIsFoundInItsOrder()
{
    ConfigRequest request{write("{\"stateDir\": \"/file\"}"),
        {{u"ERS_STATE_DIR"_s, u"/variable"_s}, {u"STATE_DIRECTORY"_s, u"/service:/other"_s},
            {u"XDG_STATE_HOME"_s, u"/xdg"_s}, {u"HOME"_s, u"/home/me"_s}},
        {{u"stateDir"_s, u"/flag"_s}}};
    const auto folder = [&request] {
        return loadConfig(request).config.stateDir;
    };
    QCOMPARE(folder(), u"/flag"_s);
    request.options.clear();
    QCOMPARE(folder(), u"/variable"_s);
    request.environment.remove(u"ERS_STATE_DIR"_s);
    QCOMPARE(folder(), u"/file"_s);
    request.file = write("{}");
    QCOMPARE(folder(), u"/service"_s);
    request.environment.remove(u"STATE_DIRECTORY"_s);
    QCOMPARE(folder(), u"/xdg/rendezvous"_s);
    request.environment.remove(u"XDG_STATE_HOME"_s);
    QCOMPARE(folder(), u"/home/me/.local/state/rendezvous"_s);
}

void TestConfigFile::printedConfigurationIsAFileAgain()
{
    const LoadedConfig first = load(R"({"server": {"port": 4000, "password": "pw", "adminIP": ["::1"]},
        "stunservers": ["stun:a:1"], "turnservers": [{"urls": ["turn:b:2", "turn:c:3"], "secret": "s", "expiry": 60}],
        "tokens": {"window": 30}, "log": {"level": "debug"}})");
    QCOMPARE(all(first.errors), QString());
    const LoadedConfig second = load(QJsonDocument(toJson(first.config, Secrets::Shown)).toJson());
    QCOMPARE(all(second.errors + second.warnings), QString());
    QVERIFY(second.config == first.config);
}

QTEST_GUILESS_MAIN(TestConfigFile)
#include "tst_config_file.moc"
