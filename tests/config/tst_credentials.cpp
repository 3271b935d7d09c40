// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/config/Credentials.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace rdv;
using namespace Qt::StringLiterals;

class TestCredentials : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void filesAreFoundByTheirCredential();
    void secretsAreReadWithoutTheLineEnd();
    void variablesAndOptionsMayNameCredentialsToo();
    void missingCredentialsAreErrorsOfTheirKey_data();
    void missingCredentialsAreErrorsOfTheirKey();
    void otherProcessesDoNotNeedThem();
    void whatIsWrittenIsTheReference();
    void printedConfigurationHoldsNoSecret();

private:
    [[nodiscard]] ConfigRequest request() const;
    [[nodiscard]] LoadedConfig load(const QByteArray& content) const
    {
        return loadConfig(request(), u"default.json"_s, content);
    }
    [[nodiscard]] QString path(const QString& name) const { return m_folder.filePath(name); }

    QTemporaryDir m_folder;
};

namespace {

const QByteArray everything = R"({
  "server": { "key": "credential:tls-key", "cert": "credential:tls-cert", "password": "credential:word" },
  "admin": { "key": "credential:admin" },
  "jwt": { "keys": ["shop:HS256:credential:shop", "old:HS256:/etc/old"] },
  "webhook": { "url": "credential:hook" },
  "turnservers": [
    { "url": "turn:a:3478", "secret": "credential:turn", "expiry": 60 },
    { "url": "turn:b:3478", "username": "u", "credential": "credential:word" },
    { "url": "turn:c:3478", "secret": "plain" }
  ]
})";

} // namespace

void TestCredentials::initTestCase()
{
    const QList<std::pair<QString, QByteArray>> files{{u"tls-key"_s, "PEM"}, {u"tls-cert"_s, "PEM"},
        {u"word"_s, "hunter2\n"}, {u"admin"_s, "key"}, {u"shop"_s, "key"},
        {u"hook"_s, "https://hook.example/"}, {u"turn"_s, "hunter3\r\n"}, {u"empty"_s, "\n"},
        {u"large"_s, QByteArray(70'000, 'x')}};
    for (const auto& [name, content] : files) {
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
    }
}

ConfigRequest TestCredentials::request() const
{
    ConfigRequest request;
    request.environment.insert(u"CREDENTIALS_DIRECTORY"_s, m_folder.path());
    return request;
}

void TestCredentials::filesAreFoundByTheirCredential()
{
    const LoadedConfig loaded = load(everything);
    QVERIFY(loaded.errors.isEmpty());
    QCOMPARE(loaded.config.key, path(u"tls-key"_s));
    QCOMPARE(loaded.config.cert, path(u"tls-cert"_s));
    QCOMPARE(loaded.config.admin.key, path(u"admin"_s));
    QCOMPARE(
        loaded.config.jwt.keys, (QStringList{u"shop:HS256:"_s + path(u"shop"_s), u"old:HS256:/etc/old"_s}));
}

void TestCredentials::secretsAreReadWithoutTheLineEnd()
{
    const LoadedConfig loaded = load(everything);
    QCOMPARE(loaded.config.password, u"hunter2"_s);
    QCOMPARE(loaded.config.webhook.url, u"https://hook.example/"_s);
    QCOMPARE(loaded.config.turnServers.at(0).secret, u"hunter3"_s);
    QCOMPARE(loaded.config.turnServers.at(0).expiry.count(), 60);
    QCOMPARE(loaded.config.turnServers.at(1).credential, u"hunter2"_s);
    QCOMPARE(loaded.config.turnServers.at(2).secret, u"plain"_s);
}

void TestCredentials::variablesAndOptionsMayNameCredentialsToo()
{
    ConfigRequest asked = request();
    asked.environment.insert(u"ERS_PASSWORD"_s, u"credential:word"_s);
    asked.options.emplaceBack(u"server.key"_s, u"credential:nothing"_s);
    const LoadedConfig loaded = loadConfig(asked, u"default.json"_s, "{}");
    QCOMPARE(loaded.config.password, u"hunter2"_s);
    QCOMPARE(loaded.errors.size(), 1);
    QCOMPARE(loaded.errors.first().source, Source::CommandLine);
}

void TestCredentials::missingCredentialsAreErrorsOfTheirKey_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("start");
    QTest::addColumn<QString>("part");
    QTest::newRow("not there") << "{\n\"server\": {\n\"key\": \"credential:nothing\"}}"_ba
                               << u"default.json:3: server.key: "_s << u"LoadCredential=nothing:FILE"_s;
    QTest::newRow("a path") << R"({"server": {"key": "credential:../word"}})"_ba
                            << u"default.json:1: server.key: "_s << u"without a slash"_s;
    QTest::newRow("no name") << R"({"admin": {"key": "credential:"}})"_ba << u"default.json:1: admin.key: "_s
                             << u"expected credential:NAME"_s;
    QTest::newRow("empty") << R"({"server": {"password": "credential:empty"}})"_ba
                           << u"default.json:1: server.password: "_s << u"is empty"_s;
    QTest::newRow("too large") << R"({"turnservers": [{"url": "turn:a:1", "secret": "credential:large"}]})"_ba
                               << u"default.json:1: turnservers[0].secret: "_s << u"64 KiB"_s;
}

void TestCredentials::missingCredentialsAreErrorsOfTheirKey()
{
    QFETCH(QByteArray, content);
    QFETCH(QString, start);
    QFETCH(QString, part);
    const LoadedConfig loaded = load(content);
    QCOMPARE(loaded.errors.size(), 1);
    const QString text = loaded.errors.first().toString();
    QVERIFY2(text.startsWith(start) && text.contains(part), qPrintable(text));

    const LoadedConfig outside = loadConfig({}, u"default.json"_s, content);
    QCOMPARE(outside.errors.size(), 1);
}

void TestCredentials::otherProcessesDoNotNeedThem()
{
    ConfigRequest asked;
    asked.usesCredentials = false;
    const LoadedConfig loaded = loadConfig(asked, u"default.json"_s, everything);
    QVERIFY(loaded.errors.isEmpty());
    QCOMPARE(loaded.config.key, u"credential:tls-key"_s);
}

void TestCredentials::whatIsWrittenIsTheReference()
{
    const LoadedConfig loaded = load(everything);
    const QJsonObject file = QJsonDocument::fromJson(everything).object();
    for (const Setting& setting : settings()) {
        if (loaded.sources.value(setting.key) != Source::File)
            continue;
        QJsonValue inFile = file;
        for (const QString& part : setting.key.split(u'.'))
            inFile = inFile.toObject().value(part);
        QCOMPARE(withReferences(loaded, setting, setting.read(loaded.config)), inFile);
    }
    // A list that is changed keeps the references of the rest.
    ServerConfig wanted = loaded.config;
    wanted.turnServers.removeLast();
    wanted.turnServers[0].expiry = std::chrono::seconds(120);
    const Setting* servers = findSetting(u"turnservers"_s);
    const QJsonArray written = withReferences(loaded, *servers, servers->read(wanted)).toArray();
    QCOMPARE(written.at(0)["secret"_L1].toString(), u"credential:turn"_s);
    QCOMPARE(written.at(1)["credential"_L1].toString(), u"credential:word"_s);
}

void TestCredentials::printedConfigurationHoldsNoSecret()
{
    const QByteArray text = QJsonDocument(toJson(load(everything).config, Secrets::Masked)).toJson();
    QVERIFY(!text.contains("hunter"));
    QVERIFY(!text.contains("hook.example"));
}

QTEST_GUILESS_MAIN(TestCredentials)
#include "tst_credentials.moc"
