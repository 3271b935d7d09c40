// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/config/Schema.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>
#include <QTest>

using namespace rdv;
using namespace Qt::StringLiterals;

class TestSchema : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyDefaultIsAcceptedByItsOwnRow();
    void keysAndVariablesAreUnique();
    void variablesAreNamedAfterTheKey_data();
    void variablesAreNamedAfterTheKey();
    void integersOutsideTheirRangeAreRefused();
    void textBecomesTheValueOfItsType_data();
    void textBecomesTheValueOfItsType();
    void mistypedKeysFindTheirNeighbour_data();
    void mistypedKeysFindTheirNeighbour();
    void printedConfigurationReadsBackTheSame();
    void printedConfigurationHidesSecrets();
};

namespace {

/// A configuration in which no setting has its default.
ServerConfig unusualConfig()
{
    ServerConfig config;
    for (const Setting& setting : settings()) {
        const QJsonValue before = setting.read(config);
        QJsonValue value;
        switch (setting.type) {
        case SettingType::Boolean:
            value = !before.toBool();
            break;
        case SettingType::Integer:
            value = before.toInteger() == setting.lowest ? setting.highest : setting.lowest;
            break;
        case SettingType::Text:
            value = u"some "_s + setting.key;
            break;
        case SettingType::Choice:
            value = setting.choices.first() == before.toString() ? setting.choices.last()
                                                                 : setting.choices.first();
            break;
        case SettingType::TextList:
            value = QJsonArray{u"one"_s, u"two, three"_s};
            break;
        case SettingType::IceServers:
            value = QJsonDocument::fromJson(R"([
                {"url":"turn:a:1","username":"u","credential":"c0ffee"},
                {"urls":["turn:b:2","turn:c:3"],"secret":"s3cret","expiry":90}])")
                        .array();
            break;
        }
        setting.write(config, *accept(setting, value));
    }
    return config;
}

} // namespace

void TestSchema::everyDefaultIsAcceptedByItsOwnRow()
{
    const ServerConfig defaults;
    for (const Setting& setting : settings()) {
        const QJsonValue value = setting.read(defaults);
        const auto accepted = accept(setting, value);
        QVERIFY2(accepted.hasValue(), qPrintable(setting.key));
        ServerConfig copy;
        setting.write(copy, *accepted);
        QVERIFY2(copy == defaults, qPrintable(setting.key));
    }
}

void TestSchema::keysAndVariablesAreUnique()
{
    QSet<QString> keys;
    QSet<QString> variables{u"ERS_CONFIG"_s};
    for (const Setting& setting : settings()) {
        QVERIFY2(!keys.contains(setting.key), qPrintable(setting.key));
        QVERIFY2(!variables.contains(setting.environmentName()), qPrintable(setting.key));
        QVERIFY2(setting.meaning.endsWith(u'.'), qPrintable(setting.key));
        keys += setting.key;
        variables += setting.environmentName();
    }
}

void TestSchema::variablesAreNamedAfterTheKey_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("variable");
    QTest::newRow("server is dropped") << u"server.port"_s << u"ERS_PORT"_s;
    QTest::newRow("camel case") << u"server.tokensEnabled"_s << u"ERS_TOKENS_ENABLED"_s;
    QTest::newRow("abbreviation") << u"server.adminIP"_s << u"ERS_ADMIN_IP"_s;
    QTest::newRow("admin port") << u"server.adminPort"_s << u"ERS_ADMIN_PORT"_s;
    QTest::newRow("section") << u"stun.port"_s << u"ERS_STUN_PORT"_s;
    QTest::newRow("top level") << u"stateDir"_s << u"ERS_STATE_DIR"_s;
    QTest::newRow("section and camel case")
        << u"limits.wrongTokenDelayMs"_s << u"ERS_LIMITS_WRONG_TOKEN_DELAY_MS"_s;
    QTest::newRow("lower case") << u"stunservers"_s << u"ERS_STUNSERVERS"_s;
}

void TestSchema::variablesAreNamedAfterTheKey()
{
    QFETCH(QString, key);
    const Setting* setting = findSetting(key);
    QVERIFY(setting != nullptr);
    QTEST(setting->environmentName(), "variable");
}

void TestSchema::integersOutsideTheirRangeAreRefused()
{
    int integers = 0;
    for (const Setting& setting : settings()) {
        if (setting.type != SettingType::Integer)
            continue;
        ++integers;
        QVERIFY2(accept(setting, setting.lowest).hasValue(), qPrintable(setting.key));
        QVERIFY2(accept(setting, setting.highest).hasValue(), qPrintable(setting.key));
        QVERIFY2(!accept(setting, setting.lowest - 1).hasValue(), qPrintable(setting.key));
        QVERIFY2(!accept(setting, setting.highest + 1).hasValue(), qPrintable(setting.key));
        QVERIFY2(!accept(setting, 100.5).hasValue(), qPrintable(setting.key));
        QVERIFY2(!accept(setting, QJsonValue()).hasValue(), qPrintable(setting.key));
    }
    QVERIFY(integers > 20);
}

void TestSchema::textBecomesTheValueOfItsType_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QByteArray>("value"); // a JSON list of one; empty: refused
    const auto row = [](const char* name, const QString& key, const QString& text, const QByteArray& value) {
        QTest::newRow(name) << key << text << value;
    };
    row("number", u"server.port"_s, u"4000"_s, "[4000]");
    row("number with blanks", u"server.port"_s, u" 4000 "_s, "[4000]");
    row("number with letters", u"server.port"_s, u"4000x"_s, "");
    row("number too large", u"server.port"_s, u"65536"_s, "");
    row("number negative", u"server.port"_s, u"-1"_s, "");
    row("empty number", u"server.port"_s, u""_s, "");
    row("true", u"server.secure"_s, u"true"_s, "[true]");
    row("upper case", u"server.secure"_s, u"TRUE"_s, "[true]");
    row("one", u"server.secure"_s, u"1"_s, "[true]");
    row("off", u"server.secure"_s, u"off"_s, "[false]");
    row("neither", u"server.secure"_s, u"maybe"_s, "");
    row("word", u"log.format"_s, u"json"_s, R"(["json"])");
    row("unknown word", u"log.format"_s, u"xml"_s, "");
    row("text keeps its blanks", u"server.password"_s, u" a b "_s, R"([" a b "])");
    row("commas make a list", u"allowedrooms"_s, u"a, b c,"_s, R"([["a","b c"]])");
    row("JSON list", u"allowedrooms"_s, uR"(["a,b","c"])"_s, R"([["a,b","c"]])");
    row("broken JSON list", u"allowedrooms"_s, uR"(["a,b")"_s, "");
    row("JSON list of numbers", u"allowedrooms"_s, u"[1]"_s, "");
    row("bare URLs", u"stunservers"_s, u"stun:a:1,stun:b:2"_s,
        R"([[{"url":"stun:a:1"},{"url":"stun:b:2"}]])");
    row("JSON servers", u"turnservers"_s, uR"([{"urls":["turn:a:1"],"secret":"s"}])"_s,
        R"([[{"urls":["turn:a:1"],"secret":"s"}]])");
}

void TestSchema::textBecomesTheValueOfItsType()
{
    QFETCH(QString, key);
    QFETCH(QString, text);
    QFETCH(QByteArray, value);
    const Setting* setting = findSetting(key);
    QVERIFY(setting != nullptr);
    const auto accepted = acceptText(*setting, text);
    QCOMPARE(accepted.hasValue(), !value.isEmpty());
    if (!accepted) {
        QVERIFY(accepted.error().text.startsWith("expected "_L1));
        return;
    }
    QCOMPARE(*accepted, QJsonDocument::fromJson(value).array().at(0));
}

void TestSchema::mistypedKeysFindTheirNeighbour_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("meant");
    QTest::newRow("letter missing") << u"server.prt"_s << u"server.port"_s;
    QTest::newRow("case") << u"server.adminip"_s << u"server.adminIP"_s;
    QTest::newRow("camel case") << u"allowedRooms"_s << u"allowedrooms"_s;
    QTest::newRow("wrong section") << u"server.publicHost"_s << u"publicHost"_s;
    QTest::newRow("no section") << u"tokensEnabled"_s << u"server.tokensEnabled"_s;
    QTest::newRow("nothing near") << u"colour"_s << QString();
}

void TestSchema::mistypedKeysFindTheirNeighbour()
{
    QFETCH(QString, typed);
    QTEST(nearestKey(typed), "meant");
}

void TestSchema::printedConfigurationReadsBackTheSame()
{
    const ServerConfig config = unusualConfig();
    const QJsonObject printed = toJson(config, Secrets::Shown);
    ServerConfig back;
    for (const Setting& setting : settings()) {
        const QJsonValue value = setting.key.contains(u'.')
            ? printed[setting.key.section(u'.', 0, 0)][setting.key.section(u'.', 1)]
            : printed[setting.key];
        QVERIFY2(value != setting.read(ServerConfig()), qPrintable(setting.key));
        const auto accepted = accept(setting, value);
        QVERIFY2(accepted.hasValue(), qPrintable(setting.key));
        setting.write(back, *accepted);
    }
    QVERIFY(back == config);
}

void TestSchema::printedConfigurationHidesSecrets()
{
    const QByteArray shown = QJsonDocument(toJson(unusualConfig(), Secrets::Shown)).toJson();
    const QByteArray masked = QJsonDocument(toJson(unusualConfig(), Secrets::Masked)).toJson();
    for (const QByteArray& secret : {"some server.password"_ba, "c0ffee"_ba, "s3cret"_ba}) {
        QVERIFY(shown.contains(secret));
        QVERIFY2(!masked.contains(secret), secret.constData());
    }
    QVERIFY(masked.contains("some server.key"));
}

QTEST_GUILESS_MAIN(TestSchema)
#include "tst_schema.moc"
