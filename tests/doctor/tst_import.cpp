// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/ImportCommand.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace rdv;
using namespace Qt::StringLiterals;

namespace {

/// As the original came.
const QByteArray original = R"({
  "server": {
    "port": 3535, "secure": false, "key": null, "cert": null, "password": null,
    "tokensEnabled": false, "webServerEnabled": true,
    "adminAccessEnabled": true, "adminIP": "127.0.0.1", "adminPort": 3030
  },
  "allowedrooms": [
  ],
  "stunservers": [
    {
    "url": "stun:162.209.96.37:55555"
    }
  ],
  "turnservers": [
  ]
}
)";

constexpr auto privateFile = QFile::ReadOwner | QFile::WriteOwner;

} // namespace

class ImportTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void originalFileIsTakenOver();
    void deadServersAreDropped_data();
    void deadServersAreDropped();
    void relativeFilesAreFoundInTheOldFolder();
    void roomsAndUnknownKeysAndCommentsStay();
    void byteOrderMarkIsNoObstacle();
    void brokenFileIsRefusedByLine();
    void secretsArePutIntoTheFileAndNowhereElse();
    void settingsOfOnesOwnAreNotOverwritten();
    void fileThatSaysNothingIsReplaced();
    void secondImportChangesNothing();
    void whatBehavesDifferentlyIsToldAsToDo();
    void leftoversOfTheOriginalAreNamed();
    void existingFileKeepsItsPermissions();

private:
    [[nodiscard]] QString path(const QString& name) const { return m_folder->filePath(name); }
    void put(const QString& name, const QByteArray& content) const;
    [[nodiscard]] QByteArray content(const QString& name) const;
    [[nodiscard]] LoadedConfig written() const;
    [[nodiscard]] CommandOutcome import(const QStringList& words) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    ImportSystem m_system;
};

void ImportTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(QDir(m_folder->path()).mkpath(u"ers/config"_s));
    m_system = {[](quint16) { return QString(); }, path(u"home"_s), path(u"units"_s)};
}

void ImportTest::put(const QString& name, const QByteArray& content) const
{
    QFile file(path(name));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(content), content.size());
}

QByteArray ImportTest::content(const QString& name) const
{
    QFile file(path(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

LoadedConfig ImportTest::written() const
{
    return loadConfig({}, path(u"out.json"_s), content(u"out.json"_s));
}

CommandOutcome ImportTest::import(const QStringList& words) const
{
    const auto command = Command::parse(
        QStringList{u"rendezvous"_s, u"import"_s, u"--output"_s, path(u"out.json"_s)} + words, {});
    return command ? runImport(*command, m_system) : CommandOutcome{ExitCode::Usage, {}, command.error()};
}

void ImportTest::originalFileIsTakenOver()
{
    put(u"ers/config/default.json"_s, original);
    const CommandOutcome outcome = import({path(u"ers"_s)}); // the folder will do
    QCOMPARE(outcome.code, ExitCode::Ok);
    QVERIFY(outcome.output.contains(u"server.port 3535"_s));
    QVERIFY(outcome.output.contains(u"162.209.96.37"_s));
    QVERIFY(outcome.output.contains(u"Written to "_s));
    const LoadedConfig loaded = written();
    QVERIFY(loaded.errors.isEmpty());
    QVERIFY(loaded.config.stunServers.isEmpty());
    QVERIFY(loaded.config.validate().isEmpty());
    QCOMPARE(QFileInfo(path(u"out.json"_s)).permissions() & (QFile::ReadOther | QFile::WriteOther),
        QFile::Permissions());
    QCOMPARE(content(u"ers/config/default.json"_s), original);
}

void ImportTest::deadServersAreDropped_data()
{
    QTest::addColumn<QByteArray>("servers");
    QTest::addColumn<QStringList>("left");
    QTest::newRow("example") << QByteArray(R"([{"url":"stun:host:port"}])") << QStringList();
    QTest::newRow("among others") << QByteArray(
        R"([{"urls":["stun:host:port","stun:stun.example:3478"]},{"url":"stun:STUN.evostream.com:3478"}])")
                                  << QStringList{u"stun:stun.example:3478"_s};
    QTest::newRow("none") << QByteArray(R"([{"url":"stun:stun.example:3478"}])")
                          << QStringList{u"stun:stun.example:3478"_s};
    QTest::newRow("similar name") << QByteArray(R"([{"url":"stun:notevostream.com:3478"}])")
                                  << QStringList{u"stun:notevostream.com:3478"_s};
}

void ImportTest::deadServersAreDropped()
{
    QFETCH(const QByteArray, servers);
    QFETCH(const QStringList, left);
    put(u"a.json"_s, "{\"stunservers\": " + servers + "}");
    QCOMPARE(import({path(u"a.json"_s)}).code, ExitCode::Ok);
    QStringList urls;
    for (const IceServerConfig& server : written().config.stunServers)
        urls += server.urls;
    QCOMPARE(urls, left);
}

void ImportTest::relativeFilesAreFoundInTheOldFolder()
{
    put(u"ers/key.pem"_s, "key");
    put(u"ers/config/cert.pem"_s, "certificate");
    put(u"ers/config/default.json"_s,
        R"({"server": {"secure": true, "key": "key.pem", "cert": "./cert.pem", "password": "hush-hush"}})");
    const CommandOutcome outcome = import({path(u"ers/config/default.json"_s)});
    QCOMPARE(outcome.code, ExitCode::Ok);
    QCOMPARE(written().config.key, path(u"ers/key.pem"_s));
    QCOMPARE(written().config.cert, path(u"ers/config/cert.pem"_s));
    QCOMPARE(written().config.password, u"hush-hush"_s);
    QVERIFY(!outcome.output.contains(u"hush"_s));
    QVERIFY(QFile::remove(path(u"ers/key.pem"_s)));
    QVERIFY(import({u"--print"_s, path(u"ers"_s)})
                .output.contains(u"there is no file "_s + path(u"ers/key.pem"_s)));
}

void ImportTest::roomsAndUnknownKeysAndCommentsStay()
{
    put(u"a.json"_s,
        "{\n  // ours\n  \"isDev\": true,\n  \"emsTokens\": [\"e\"],\n  \"allowedrooms\": [\"front\", "
        "\"back\"],\n"
        "  \"stunservers\": [{\"url\": \"stun:host:port\"}] /* later */\n}\n");
    const CommandOutcome outcome = import({path(u"a.json"_s)});
    QCOMPARE(outcome.code, ExitCode::Ok);
    QCOMPARE(content(u"out.json"_s),
        "{\n  // ours\n  \"isDev\": true,\n  \"emsTokens\": [\"e\"],\n  \"allowedrooms\": [\"front\", "
        "\"back\"],\n"
        "  \"stunservers\": [] /* later */\n}\n");
    QVERIFY(outcome.output.contains(u"token issue --device"_s));
    QVERIFY(outcome.output.contains(u"isDev"_s));
}

void ImportTest::byteOrderMarkIsNoObstacle()
{
    put(u"a.json"_s, "\xEF\xBB\xBF" + original);
    QCOMPARE(import({path(u"a.json"_s)}).code, ExitCode::Ok);
    QVERIFY(written().errors.isEmpty());
    QVERIFY(written().config.stunServers.isEmpty());
}

void ImportTest::brokenFileIsRefusedByLine()
{
    put(u"a.json"_s, "{\n  \"server\": { \"port\": }\n}");
    const CommandOutcome broken = import({path(u"a.json"_s)});
    QCOMPARE(broken.code, ExitCode::Configuration);
    QVERIFY2(broken.complaint.contains(u"a.json:2:"_s), qPrintable(broken.complaint));
    put(u"a.json"_s, "{\"server\": {\"port\": \"many\"}}");
    QCOMPARE(import({path(u"a.json"_s)}).code, ExitCode::Configuration);
    QCOMPARE(import({path(u"none.json"_s)}).code, ExitCode::Configuration);
    QVERIFY(!QFileInfo::exists(path(u"out.json"_s)));
    QCOMPARE(import({}).code, ExitCode::Usage);
}

void ImportTest::secretsArePutIntoTheFileAndNowhereElse()
{
    put(u"a.json"_s, R"({"server": {"password": "hush-1"}, "turnservers": [
        {"url": "turn:turn.example:3478", "secret": "hush-2", "expiry": 600, "note": "ours"},
        {"url": "turn:host:port", "username": "u", "credential": "hush-3"}]})");
    const CommandOutcome printed = import({u"--print"_s, path(u"a.json"_s)});
    QCOMPARE(printed.code, ExitCode::Ok);
    QVERIFY(!QFileInfo::exists(path(u"out.json"_s)));
    const CommandOutcome json = import({u"--print"_s, u"--json"_s, path(u"a.json"_s)});
    const CommandOutcome done = import({path(u"a.json"_s)});
    for (const CommandOutcome& outcome : {printed, json, done})
        QVERIFY2(!(outcome.output + outcome.complaint).contains(u"hush"_s), qPrintable(outcome.output));
    QVERIFY(QJsonDocument::fromJson(json.output.toUtf8()).object().contains(u"toDo"_s));
    QCOMPARE(written().config.turnServers.size(), 1);
    QCOMPARE(written().config.turnServers.first().secret, u"hush-2"_s);
    QCOMPARE(written().config.password, u"hush-1"_s);
    QVERIFY(content(u"out.json"_s).contains("\"ours\""));
}

void ImportTest::settingsOfOnesOwnAreNotOverwritten()
{
    put(u"a.json"_s, original);
    put(u"out.json"_s, R"({"server": {"port": 4000}})");
    const CommandOutcome refused = import({path(u"a.json"_s)});
    QCOMPARE(refused.code, ExitCode::Failure);
    QVERIFY(refused.complaint.contains(u"--force"_s));
    QCOMPARE(written().config.port, 4000);
    QCOMPARE(import({u"--force"_s, path(u"a.json"_s)}).code, ExitCode::Ok);
    QCOMPARE(written().config.port, 3535);
    QCOMPARE(content(u"out.json.bak"_s), R"({"server": {"port": 4000}})");
    put(u"out.json"_s, "{ broken");
    QCOMPARE(import({path(u"a.json"_s)}).code, ExitCode::Failure);
}

void ImportTest::fileThatSaysNothingIsReplaced()
{
    put(u"a.json"_s, original);
    put(u"out.json"_s, "{\n  // nothing yet\n  \"server\": { \"port\": 3535 }\n}\n");
    QCOMPARE(import({path(u"a.json"_s)}).code, ExitCode::Ok);
    QVERIFY(content(u"out.json"_s).contains("adminIP"));
}

void ImportTest::secondImportChangesNothing()
{
    put(u"a.json"_s, original);
    QCOMPARE(import({path(u"a.json"_s)}).code, ExitCode::Ok);
    const CommandOutcome again = import({path(u"a.json"_s)});
    QCOMPARE(again.code, ExitCode::Ok);
    QVERIFY(again.output.contains(u"says all this already"_s));
    QVERIFY(!QFileInfo::exists(path(u"out.json.bak"_s)));
}

void ImportTest::whatBehavesDifferentlyIsToldAsToDo()
{
    put(u"a.json"_s, R"({"server": {"port": 80, "adminIP": "192.0.2.7"}})");
    const QString text = import({path(u"a.json"_s)}).output;
    QVERIFY(text.contains(u"CAP_NET_BIND_SERVICE"_s));
    QVERIFY(text.contains(u"with TLS only"_s));
    QVERIFY(text.contains(u"admin.key"_s));
}

void ImportTest::leftoversOfTheOriginalAreNamed()
{
    m_system.portHolder = [](quint16 port) {
        return port == 3478 ? u"restund (process 7)"_s : u"node (process 8)"_s;
    };
    QVERIFY(QDir(m_folder->path()).mkpath(u"units"_s));
    put(u"units/pm2-root.service"_s, "[Unit]\n");
    put(u"a.json"_s, original);
    const QString text = import({u"--print"_s, path(u"a.json"_s)}).output;
    QVERIFY(text.contains(u"restund (process 7)"_s));
    QVERIFY(text.contains(u"node (process 8)"_s));
    QVERIFY(text.contains(u"pm2-root.service"_s));
}

void ImportTest::existingFileKeepsItsPermissions()
{
    put(u"a.json"_s, original);
    QCOMPARE(import({path(u"a.json"_s)}).code, ExitCode::Ok);
    const auto seen
        = QFileInfo(path(u"out.json"_s)).permissions() & (privateFile | QFile::ReadGroup | QFile::ReadOther);
    QCOMPARE(seen, QFile::Permissions(privateFile));
    constexpr auto shared = privateFile | QFile::ReadGroup;
    QVERIFY(QFile::setPermissions(path(u"out.json"_s), shared));
    put(u"a.json"_s, R"({"server": {"port": 4001}})");
    QCOMPARE(import({u"--force"_s, path(u"a.json"_s)}).code, ExitCode::Ok);
    const auto after = QFileInfo(path(u"out.json"_s)).permissions();
    QVERIFY(after.testFlag(QFile::ReadGroup) && !after.testFlag(QFile::ReadOther));
}

QTEST_GUILESS_MAIN(ImportTest)
#include "tst_import.moc"
