// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/ConfigDesk.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <memory>

using namespace rdv;
using namespace Qt::StringLiterals;

using Fault = ui::SettingFault::Kind;
using Row = ui::SettingRow;

Q_DECLARE_METATYPE(rdv::ui::SettingFault::Kind)

namespace {

IceServerConfig server(const QStringList& urls, const QString& secret = {})
{
    IceServerConfig config;
    config.urls = urls;
    config.secret = secret;
    return config;
}

} // namespace

class TestConfigDesk : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        QVERIFY(m_dir->isValid());
        m_request = {};
        m_request.environment.insert(u"XDG_CONFIG_HOME"_s, m_dir->filePath(u"config"_s));
        m_request.environment.insert(u"HOME"_s, m_dir->path());
    }

    void rowsTellValueSourceAndOrigin()
    {
        m_request.file = put("{\n  \"server\": {\n    \"port\": 4000,\n    \"adminPort\": 4001\n  },\n"
                             "  \"tokens\": { \"window\": 60 },\n"
                             "  \"turnservers\": [{\"url\": \"turn:a:1\", \"secret\": \"s\"}]\n}\n");
        m_request.environment.insert(u"ERS_ADMIN_PORT"_s, u"5001"_s);
        m_request.options = {{u"server.port"_s, u"6000"_s}, {u"stun.port"_s, u"6001"_s}};
        const auto desk = makeDesk();
        QCOMPARE(desk->rows().size(), settings().size());

        const Row port = row(*desk, u"server.port"_s);
        QCOMPARE(port.kind, ui::SettingKind::Integer);
        QCOMPARE(port.highest, 65535);
        QCOMPARE(port.value, u"6000"_s);
        QCOMPARE(port.defaultValue, u"3535"_s);
        QCOMPARE(port.source, ui::ValueSource::CommandLine);
        QCOMPARE(port.origin, u"--port"_s);
        QVERIFY(port.waitsForStart);
        QCOMPARE(row(*desk, u"stun.port"_s).origin, u"--set"_s);

        QCOMPARE(row(*desk, u"server.adminPort"_s).source, ui::ValueSource::Environment);
        QCOMPARE(row(*desk, u"server.adminPort"_s).origin, u"ERS_ADMIN_PORT"_s);

        QCOMPARE(row(*desk, u"tokens.window"_s).source, ui::ValueSource::File);
        QCOMPARE(row(*desk, u"tokens.window"_s).origin, u"default.json:6"_s);

        QCOMPARE(row(*desk, u"publicHost"_s).source, ui::ValueSource::Default);
        QVERIFY(row(*desk, u"publicHost"_s).origin.isEmpty());
        QVERIFY(row(*desk, u"server.password"_s).secret);
        QVERIFY(row(*desk, u"turnservers"_s).secret);
        QVERIFY(!row(*desk, u"stunservers"_s).secret);
        QCOMPARE(row(*desk, u"log.level"_s).choices.size(), 4);
        QCOMPARE(row(*desk, u"stateDir"_s).value, row(*desk, u"stateDir"_s).defaultValue);
    }

    void textOfEveryValueIsReadBack()
    {
        const auto desk = makeDesk();
        ServerConfig config = desk->config();
        config.allowedRooms = {u"front, door"_s, u"[x]"_s, u"yard"_s};
        config.adminIp = {u"::1"_s, u"127.0.0.1"_s};
        config.password = u" with \"blanks\" "_s;
        config.stunServers = {server({u"stun:a:1"_s, u"stun:b:2"_s})};
        config.turnServers = {server({u"turn:a:1"_s}, u"p"_s)};
        ServerConfig copy = desk->config();
        for (const Row& each : desk->rows()) {
            const auto next = desk->edited(copy, each.key, desk->textOf(config, each.key));
            QVERIFY2(next, qPrintable(each.key));
            copy = *next;
        }
        QVERIFY(copy == config);
        QCOMPARE(desk->textOf(config, u"server.adminIP"_s), u"::1, 127.0.0.1"_s);
    }

    void faultsAreTold_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("text");
        QTest::addColumn<Fault>("fault");
        QTest::newRow("boolean") << u"server.secure"_s << u"maybe"_s << Fault::NotBoolean;
        QTest::newRow("words") << u"server.port"_s << u"http"_s << Fault::NotANumber;
        QTest::newRow("fraction") << u"server.port"_s << u"1.5"_s << Fault::NotANumber;
        QTest::newRow("nothing") << u"server.port"_s << QString() << Fault::NotANumber;
        QTest::newRow("too high") << u"server.port"_s << u"65536"_s << Fault::OutOfRange;
        QTest::newRow("negative") << u"server.port"_s << u"-1"_s << Fault::OutOfRange;
        QTest::newRow("far too high") << u"server.port"_s << QString(30, u'9') << Fault::OutOfRange;
        QTest::newRow("choice") << u"log.level"_s << u"loud"_s << Fault::NotAChoice;
        QTest::newRow("list") << u"allowedrooms"_s << u"[1]"_s << Fault::NotAList;
        QTest::newRow("half a list") << u"allowedrooms"_s << u"[\"a\""_s << Fault::NotAList;
        QTest::newRow("server without a URL") << u"stunservers"_s << u"[{}]"_s << Fault::NotAnIceServer;
        QTest::newRow("long text") << u"publicHost"_s << QString(5000, u'x') << Fault::TooLong;
        QTest::newRow("unknown key") << u"server.colour"_s << u"blue"_s << Fault::Other;
    }
    void faultsAreTold()
    {
        QFETCH(QString, key);
        QFETCH(QString, text);
        QFETCH(Fault, fault);
        const auto desk = makeDesk();
        const auto result = desk->edited(desk->config(), key, text);
        QVERIFY(!result);
        QCOMPARE(result.error().kind, fault);
    }

    void differencesHideSecretsAndNameWhatOverrules()
    {
        m_request.environment.insert(u"ERS_PUBLIC_HOST"_s, u"from.environment"_s);
        const auto desk = makeDesk();
        QVERIFY(desk->differences(desk->config()).isEmpty());
        ServerConfig wanted = desk->config();
        wanted.password = u"hush"_s;
        wanted.publicHost = u"typed"_s;
        wanted.port = 4000;
        wanted.turnServers = {server({u"turn:a:1"_s}, u"hush"_s)};
        const auto found = desk->differences(wanted);
        QCOMPARE(found.size(), 4);
        for (const ui::SettingDifference& difference : found) {
            QVERIFY(!difference.after.contains(u"hush"_s));
            QCOMPARE(difference.isOverruled, difference.key == u"publicHost"_s);
            QCOMPARE(difference.waitsForStart, difference.key == u"server.port"_s);
        }
        QCOMPARE(found.first().key, u"server.port"_s);
        QCOMPARE(found.first().before, u"3535"_s);
        QCOMPARE(found.first().after, u"4000"_s);
        QCOMPARE(found.at(2).origin, u"ERS_PUBLIC_HOST"_s);
    }

    void onlyWhatWasChangedIsWritten()
    {
        const QByteArray before
            = "{\n  \"mine\": 1,\n  \"server\": { \"adminPort\": 4001, \"port\": 4000 }\n}\n";
        m_request.file = put(before);
        m_request.options = {{u"server.port"_s, u"6000"_s}};
        const auto desk = makeDesk();
        QSignalSpy changes(desk.get(), &ConfigDesk::changed);
        QSignalSpy takenOver(desk.get(), &ConfigDesk::applied);
        ServerConfig wanted = desk->config();
        wanted.adminPort = 4002;
        QCOMPARE(desk->apply(wanted), std::nullopt);

        QByteArray after = before;
        after.replace("4001", "4002"); // and not the port of the command line
        QCOMPARE(content(), after);
        QCOMPARE(changes.size(), 1);
        QCOMPARE(takenOver.size(), 1);
        QCOMPARE(takenOver.first().first().value<ServerConfig>().adminPort, quint16{4002});
        QCOMPARE(desk->config().port, quint16{6000});
        QVERIFY(desk->differences(wanted).isEmpty());
    }

    void overruledChangeWaitsInTheFile()
    {
        m_request.file = put("{}");
        m_request.environment.insert(u"ERS_PUBLIC_HOST"_s, u"first"_s);
        const auto desk = makeDesk();
        ServerConfig wanted = desk->config();
        wanted.publicHost = u"later"_s;
        QCOMPARE(desk->apply(wanted), std::nullopt);
        QCOMPARE(desk->config().publicHost, u"first"_s);
        QVERIFY(content().contains("\"publicHost\": \"later\""));
    }

    void changesOfOthersAreKept()
    {
        m_request.file = put("{ \"publicHost\": \"a\" }");
        const auto desk = makeDesk();
        ServerConfig wanted = desk->config();
        wanted.tokensEnabled = true;
        put("{ \"publicHost\": \"b\" }"); // by an editor, meanwhile
        QCOMPARE(desk->apply(wanted), std::nullopt);
        QCOMPARE(desk->config().publicHost, u"b"_s);
        QVERIFY(desk->config().tokensEnabled);
    }

    void firstApplyMakesTheUsersFile()
    {
        const auto desk = makeDesk();
        if (!desk->config().stateDir.isEmpty() && QFileInfo::exists(u"/etc/rendezvous/default.json"_s))
            QSKIP("this machine has a configuration");
        QVERIFY(desk->isFirstStart());
        QCOMPARE(desk->file(), m_dir->filePath(u"config/rendezvous/default.json"_s));
        ServerConfig wanted = desk->config();
        wanted.turnServers = {server({u"turn:a:1"_s}, u"s"_s)};
        QCOMPARE(desk->apply(wanted), std::nullopt);
        QVERIFY(!desk->isFirstStart());
        QVERIFY(desk->config() == wanted);
        constexpr auto others = QFile::ReadGroup | QFile::ReadOther;
        QVERIFY(!(QFileInfo(desk->file()).permissions() & others)); // it holds a secret
        QVERIFY(loadConfig(m_request).config == wanted);
        QVERIFY(!makeDesk()->isFirstStart());
    }

    void firstStartIsOverWithoutAChange()
    {
        m_request.file = m_dir->filePath(u"named.json"_s);
        LoadedConfig nothing;
        ConfigDesk desk(m_request, nothing);
        QVERIFY(desk.isFirstStart());
        QCOMPARE(desk.file(), m_request.file);
        QCOMPARE(desk.apply(loadConfig({{}, m_request.environment, {}}).config), std::nullopt);
        QVERIFY(QFileInfo::exists(m_request.file));
    }

    void unusableConfigurationIsNotApplied()
    {
        const QByteArray before = "{ \"publicHost\": \"a\" }";
        m_request.file = put(before);
        const auto desk = makeDesk();
        QSignalSpy changes(desk.get(), &ConfigDesk::changed);
        ServerConfig wanted = desk->config();
        wanted.bindAddress = u"not an address"_s;
        const auto problem = desk->apply(wanted);
        QVERIFY(problem);
        QCOMPARE(problem->kind, ProblemKind::Configuration);
        QCOMPARE(problem->subject, u"bindAddress"_s);
        QCOMPARE(content(), before);
        QCOMPARE(changes.size(), 0);
    }

    void brokenOrUnwritableFileIsLeftAlone()
    {
        m_request.file = put("{ \"publicHost\": \"a\" }");
        const auto desk = makeDesk();
        ServerConfig wanted = desk->config();
        wanted.tokensEnabled = true;

        put("{ \"publicHost\": ");
        auto problem = desk->apply(wanted);
        QVERIFY(problem && !problem->detail.isEmpty());
        QCOMPARE(problem->kind, ProblemKind::ConfigurationFile);
        QCOMPARE(problem->subject, m_request.file);
        QCOMPARE(content(), QByteArray("{ \"publicHost\": "));

        QVERIFY(QFile::remove(m_request.file) && QDir().mkpath(m_request.file));
        problem = desk->apply(wanted);
        QVERIFY(problem);
        QCOMPARE(problem->kind, ProblemKind::ConfigurationFile);
        QVERIFY(!desk->config().tokensEnabled);
    }

    void reloadTakesOverWhatAnEditorWrote()
    {
        m_request.file = put("{ \"publicHost\": \"a\" }");
        const auto desk = makeDesk();
        QSignalSpy takenOver(desk.get(), &ConfigDesk::applied);
        put("{ \"publicHost\": 3 }");
        QCOMPARE(desk->reload().size(), 1);
        QCOMPARE(takenOver.size(), 0);
        QCOMPARE(desk->config().publicHost, u"a"_s);
        put("{ \"publicHost\": \"b\" }");
        QVERIFY(desk->reload().isEmpty());
        QCOMPARE(takenOver.size(), 1);
        QCOMPARE(desk->config().publicHost, u"b"_s);
    }

    void originalFileIsLaidOver()
    {
        m_request.environment.insert(u"ERS_PUBLIC_HOST"_s, u"kept"_s);
        const auto desk = makeDesk();
        const QString path
            = put("{ \"server\": { \"port\": 4000, \"key\": null }, \"allowedrooms\": [\"a\"] }");
        const auto config = desk->imported(path);
        QVERIFY(config);
        QCOMPARE(config->port, quint16{4000});
        QCOMPARE(config->allowedRooms, QStringList{u"a"_s});
        QCOMPARE(config->publicHost, u"kept"_s);
        QCOMPARE(config->stateDir, desk->config().stateDir);

        const auto wrong = desk->imported(put("{ \"server\": { \"port\": \"x\" } }"));
        QVERIFY(!wrong);
        QVERIFY2(wrong.error().first().contains(u"server.port"_s), qPrintable(wrong.error().first()));
        QVERIFY(!desk->imported(m_dir->filePath(u"missing"_s)));
    }

    /// An operator elsewhere expects what was changed to be in force.
    void changeFromElsewhereIsRefusedWhenOverruled()
    {
        const QByteArray before = "{\"tokens\": {\"window\": 60}, \"mine\": 1}";
        m_request.file = put(before);
        m_request.options = {{u"limits.messageBurst"_s, u"100"_s}};
        const auto desk = makeDesk();
        QSignalSpy takenOver(desk.get(), &ConfigDesk::applied);
        ServerConfig wanted = desk->config();
        wanted.limits.messageBurst = 7;
        wanted.tokens.window = std::chrono::seconds(90);
        const auto problem = desk->change(wanted);
        QVERIFY(problem);
        QCOMPARE(problem->kind, ProblemKind::Configuration);
        QCOMPARE(problem->subject, u"limits.messageBurst"_s);
        QVERIFY(problem->detail.contains(u"--set"_s));
        QCOMPARE(content(), before);
        QCOMPARE(takenOver.size(), 0);

        wanted.limits.messageBurst = 100;
        QVERIFY(!desk->change(wanted));
        QCOMPARE(takenOver.size(), 1);
        QCOMPARE(desk->config().tokens.window, std::chrono::seconds(90));
        const QByteArray text = content();
        QVERIFY(text.contains("90") && text.contains("\"mine\": 1") && !text.contains("messageBurst"));
    }

private:
    QString put(const QByteArray& bytes)
    {
        QFile file(m_dir->filePath(u"default.json"_s));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            return {};
        return file.fileName();
    }
    QByteArray content()
    {
        QFile file(m_dir->filePath(u"default.json"_s));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    std::unique_ptr<ConfigDesk> makeDesk()
    {
        return std::make_unique<ConfigDesk>(m_request, loadConfig(m_request));
    }
    static Row row(const ConfigDesk& desk, const QString& key)
    {
        const QList<Row> rows = desk.rows();
        const auto found
            = std::find_if(rows.begin(), rows.end(), [&key](const Row& each) { return each.key == key; });
        return found == rows.end() ? Row() : *found;
    }

    std::unique_ptr<QTemporaryDir> m_dir;
    ConfigRequest m_request;
};

QTEST_GUILESS_MAIN(TestConfigDesk)
#include "tst_config_desk.moc"
