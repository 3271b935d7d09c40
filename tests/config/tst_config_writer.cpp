// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/config/ConfigFile.h"
#include "server/config/ConfigWriter.h"
#include "server/config/Schema.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace rdv;
using namespace Qt::StringLiterals;

namespace {

/// A file of the original server as people have it: odd order, comments, keys that nobody knows.
const QByteArray original = R"({
  "turnservers": [],
  "server": {
    "port": 3535, "secure": false, "key": null, "cert": null, "password": null,
    "tokensEnabled": false,   "webServerEnabled": true, // pages
    "adminAccessEnabled": true, "adminIP": "127.0.0.1", "adminPort": 3030
  },
  "colour" : "blue",
  "stunservers": [ { "url": "stun:host:port" } ],
  "allowedrooms": []
}
)";

QByteArray edited(const QByteArray& before, const QList<ConfigEdit>& edits)
{
    const auto result = editedConfig(before, edits);
    return result ? *result : "error: " + result.error().toUtf8();
}

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool put(const QString& path, const QByteArray& content)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(content) == content.size();
}

constexpr auto everybody = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;

} // namespace

class TestConfigWriter : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void untouchedBytesAreKept()
    {
        QByteArray expected = original;
        expected.replace("\"port\": 3535", "\"port\": 4000");
        expected.replace("\"allowedrooms\": []", "\"allowedrooms\": [\"yard\", \"front \\\"door\\\"\"]");
        QCOMPARE(edited(original,
                     {{u"server.port"_s, QJsonValue(4000)},
                         {u"allowedrooms"_s, QJsonArray{u"yard"_s, u"front \"door\""_s}}}),
            expected);
    }

    void editsAreMadeWhereTheyBelong_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QString>("key");
        QTest::addColumn<QJsonValue>("value"); // undefined: taken out
        QTest::addColumn<QByteArray>("after");
        const QJsonValue none(QJsonValue::Undefined);
        const QJsonValue port(4000);

        QTest::newRow("new file") << QByteArray() << u"server.port"_s << port
                                  << QByteArray("{\n  \"server\": {\n    \"port\": 4000\n  }\n}\n");
        QTest::newRow("empty object") << QByteArray("{}") << u"publicHost"_s << QJsonValue(u"a"_s)
                                      << QByteArray("{\n  \"publicHost\": \"a\"\n}");
        QTest::newRow("section is missing")
            << QByteArray("{\n\t\"x\": 1\n}\n") << u"stun.port"_s << port
            << QByteArray("{\n\t\"x\": 1,\n\t\"stun\": {\n\t\t\"port\": 4000\n\t}\n}\n");
        QTest::newRow("section is there")
            << QByteArray("{\n    \"stun\": {\n        \"enabled\": true\n    }\n}\n") << u"stun.port"_s
            << port
            << QByteArray(
                   "{\n    \"stun\": {\n        \"enabled\": true,\n        \"port\": 4000\n    }\n}\n");
        QTest::newRow("all on one line")
            << QByteArray("{ \"stun\": { \"enabled\": true }, \"x\": [1, {\"port\": 2}] }") << u"stun.port"_s
            << port
            << QByteArray("{ \"stun\": { \"enabled\": true, \"port\": 4000 }, \"x\": [1, {\"port\": 2}] }");
        QTest::newRow("after a nested object")
            << QByteArray("{\n  \"a\": {\n    \"b\": 1\n  }\n}") << u"publicHost"_s << QJsonValue(u"h"_s)
            << QByteArray("{\n  \"a\": {\n    \"b\": 1\n  },\n  \"publicHost\": \"h\"\n}");
        QTest::newRow("written as one dotted name")
            << QByteArray("{ \"server.port\": 1 }") << u"server.port"_s << port
            << QByteArray("{ \"server.port\": 4000 }");
        QTest::newRow("stands twice")
            << QByteArray("{ \"stun\": {\"port\": 1}, \"stun\": {\"port\": 2} }") << u"stun.port"_s << port
            << QByteArray("{ \"stun\": {\"port\": 4000}, \"stun\": {\"port\": 4000} }");
        QTest::newRow("stands in an object that another one replaces")
            << QByteArray("{ \"stun\": {\"port\": 1}, \"stun\": {\"enabled\": true} }") << u"stun.port"_s
            << port
            << QByteArray("{ \"stun\": {\"port\": 4000}, \"stun\": {\"enabled\": true, \"port\": 4000} }");
        QTest::newRow("line ends of Windows")
            << QByteArray("{\r\n  \"x\": 1\r\n}\r\n") << u"publicHost"_s << QJsonValue(u"h"_s)
            << QByteArray("{\r\n  \"x\": 1,\r\n  \"publicHost\": \"h\"\r\n}\r\n");
        QTest::newRow("byte order mark")
            << QByteArray("\xEF\xBB\xBF{ \"publicHost\": \"a\" }") << u"publicHost"_s << QJsonValue(u"b"_s)
            << QByteArray("\xEF\xBB\xBF{ \"publicHost\": \"b\" }");
        QTest::newRow("name in a comment and in a string")
            << QByteArray(
                   "{ /* \"publicHost\": 1 */ \"x\": \"\\\"publicHost\\\": }\", \"publicHost\": \"a\" }")
            << u"publicHost"_s << QJsonValue(u"b"_s)
            << QByteArray(
                   "{ /* \"publicHost\": 1 */ \"x\": \"\\\"publicHost\\\": }\", \"publicHost\": \"b\" }");
        QTest::newRow("section that is no object")
            << QByteArray("{ \"stun\": null }") << u"stun.port"_s << port
            << QByteArray("{ \"stun\": {\n  \"port\": 4000\n} }");

        QTest::newRow("first is taken out") << QByteArray("{\n  \"publicHost\": \"a\",\n  \"x\": 1\n}\n")
                                            << u"publicHost"_s << none << QByteArray("{\n  \"x\": 1\n}\n");
        QTest::newRow("last is taken out") << QByteArray("{\n  \"x\": 1,\n  \"publicHost\": \"a\"\n}\n")
                                           << u"publicHost"_s << none << QByteArray("{\n  \"x\": 1\n}\n");
        QTest::newRow("middle is taken out")
            << QByteArray("{\n  \"x\": 1,\n  \"publicHost\": \"a\",\n  \"y\": 2\n}\n") << u"publicHost"_s
            << none << QByteArray("{\n  \"x\": 1,\n  \"y\": 2\n}\n");
        QTest::newRow("only one is taken out") << QByteArray("{\n  \"publicHost\": \"a\"\n}\n")
                                               << u"publicHost"_s << none << QByteArray("{\n}\n");
        QTest::newRow("both are taken out") << QByteArray("{ \"publicHost\": \"a\", \"publicHost\": \"b\" }")
                                            << u"publicHost"_s << none << QByteArray("{ }");
        QTest::newRow("none to take out")
            << QByteArray("{ \"x\": 1 }") << u"publicHost"_s << none << QByteArray("{ \"x\": 1 }");
    }
    void editsAreMadeWhereTheyBelong()
    {
        QFETCH(QByteArray, before);
        QFETCH(QString, key);
        QFETCH(QJsonValue, value);
        QFETCH(QByteArray, after);
        const auto wanted = value.isUndefined() ? std::nullopt : std::optional(value);
        QCOMPARE(edited(before, {{key, wanted}}), after);
    }

    void serversAreWrittenALineEachAndKeepWhatNobodyKnows()
    {
        const QByteArray before = R"({
  "turnservers": [{"credential": "p", "url": "turn:a:1", "credentialType": "password", "username": "u"}]
}
)";
        const QByteArray after = R"({
  "turnservers": [
    { "url": "turn:b:2", "secret": "s", "expiry": 600 },
    { "url": "turn:a:1", "username": "v", "credential": "q", "credentialType": "password" }
  ]
}
)";
        ServerConfig config;
        IceServerConfig fixed;
        fixed.urls = {u"turn:a:1"_s};
        fixed.username = u"v"_s;
        fixed.credential = u"q"_s;
        IceServerConfig timed;
        timed.urls = {u"turn:b:2"_s};
        timed.secret = u"s"_s;
        timed.expiry = std::chrono::seconds(600);
        config.turnServers = {timed, fixed};
        const QString key = u"turnservers"_s;
        QCOMPARE(edited(before, {{key, findSetting(key)->read(config)}}), after);
    }

    void everySettingIsReadBackAsWritten()
    {
        // Values that are not the defaults, for every row of the schema.
        ServerConfig wanted;
        QList<ConfigEdit> edits;
        for (const Setting& setting : settings()) {
            QJsonValue value = setting.read(wanted);
            if (setting.type == SettingType::Boolean)
                value = !value.toBool();
            else if (setting.type == SettingType::Integer)
                value = value.toInteger() == setting.highest ? setting.lowest : setting.highest;
            else if (setting.type == SettingType::Text)
                value = u"a \"text\" \\ ä\n"_s;
            else if (setting.type == SettingType::Choice)
                value = setting.choices.last();
            else if (setting.type == SettingType::TextList)
                value = QJsonArray{u"a,b"_s, QString(100, u'x')};
            else
                value = QJsonArray{QJsonObject{{u"url"_s, u"stun:a:1"_s}}};
            edits += {setting.key, value};
        }
        for (const QByteArray& start : {QByteArray(), original}) {
            const LoadedConfig loaded = loadConfig({}, u"default.json"_s, edited(start, edits));
            QVERIFY2(loaded.errors.isEmpty(),
                loaded.errors.isEmpty() ? "" : qPrintable(loaded.errors.first().toString()));
            for (const ConfigEdit& edit : std::as_const(edits)) {
                QCOMPARE(findSetting(edit.key)->read(loaded.config), *edit.value);
                QCOMPARE(loaded.sources.value(edit.key), Source::File);
            }
        }
    }

    void unusableTextIsRefused_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::newRow("half a file") << QByteArray("{\n \"server\": {");
        QTest::newRow("a list") << QByteArray("[1]");
        QTest::newRow("no JSON") << QByteArray("port=3535");
    }
    void unusableTextIsRefused()
    {
        QFETCH(QByteArray, before);
        const auto result = editedConfig(before, {{u"publicHost"_s, QJsonValue(u"a"_s)}});
        QVERIFY(!result);
        QVERIFY(!result.error().isEmpty());
    }

    void secretsAreRecognized()
    {
        QVERIFY(
            !holdSecret({{u"server.port"_s, QJsonValue(1)}, {u"server.password"_s, QJsonValue(QString())}}));
        QVERIFY(!holdSecret({{u"server.password"_s, std::nullopt}}));
        QVERIFY(holdSecret({{u"server.password"_s, QJsonValue(u"x"_s)}}));
        QVERIFY(!holdSecret({{u"stunservers"_s, QJsonArray{QJsonObject{{u"url"_s, u"stun:a:1"_s}}}}}));
        QVERIFY(holdSecret({{u"turnservers"_s, QJsonArray{QJsonObject{{u"secret"_s, u"x"_s}}}}}));
    }

    void newFileIsMadeWithItsFolder()
    {
        const QString path = m_dir.filePath(u"made/below/default.json"_s);
        QCOMPARE(replaceConfigFile(path, "{}", FileAccess::OwnerOnly), std::nullopt);
        QCOMPARE(contentOf(path), QByteArray("{}"));
        QVERIFY(!(QFileInfo(path).permissions() & everybody));
    }

    void oldFileKeepsItsPermissions()
    {
        const QString path = m_dir.filePath(u"kept.json"_s);
        QVERIFY(put(path, "{ }"));
        const auto wanted = QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup;
        QVERIFY(QFile::setPermissions(path, wanted));
        QCOMPARE(replaceConfigFile(path, "{}", FileAccess::OwnerOnly), std::nullopt);
        QCOMPARE(contentOf(path), QByteArray("{}"));
        QCOMPARE(QFileInfo(path).permissions() & (wanted | everybody), wanted);
    }

    void linkStaysALink()
    {
        const QString target = m_dir.filePath(u"target.json"_s);
        const QString link = m_dir.filePath(u"link.json"_s);
        QVERIFY(put(target, "{ }"));
        QVERIFY(QFile::link(target, link));
        QCOMPARE(replaceConfigFile(link, "{}", FileAccess::Usual), std::nullopt);
        QVERIFY(QFileInfo(link).isSymLink());
        QCOMPARE(contentOf(target), QByteArray("{}"));
    }

    void failureLeavesTheOldFile()
    {
        // A file where the folder should be, which stops even a superuser.
        const QString file = m_dir.filePath(u"plain"_s);
        QVERIFY(put(file, "old"));
        const auto inFile = replaceConfigFile(file + u"/default.json"_s, "{}", FileAccess::Usual);
        QVERIFY(inFile && !inFile->isEmpty());
        QCOMPARE(contentOf(file), QByteArray("old"));
        const auto overFolder = replaceConfigFile(m_dir.path(), "{}", FileAccess::Usual);
        QVERIFY(overFolder && !overFolder->isEmpty());
    }

    void lockedFolderLeavesTheOldFile()
    {
        const QString folder = m_dir.filePath(u"locked"_s);
        const QString path = folder + u"/default.json"_s;
        QVERIFY(QDir().mkpath(folder) && put(path, "old"));
        QVERIFY(QFile::setPermissions(folder, QFile::ReadOwner | QFile::ExeOwner));
        const auto restore = qScopeGuard([&folder] {
            QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        });
        if (put(folder + u"/probe"_s, "x"))
            QSKIP("this user may write everywhere");
        const auto problem = replaceConfigFile(path, "new", FileAccess::Usual);
        QVERIFY(problem && !problem->isEmpty());
        QCOMPARE(contentOf(path), QByteArray("old"));
        QCOMPARE(QDir(folder).entryList(QDir::Files), QStringList{u"default.json"_s});
    }

private:
    QTemporaryDir m_dir;
};

QTEST_GUILESS_MAIN(TestConfigWriter)
#include "tst_config_writer.moc"
