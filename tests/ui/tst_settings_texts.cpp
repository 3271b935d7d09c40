// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/config/Schema.h"
#include "ui/settings/SettingTexts.h"

#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;

namespace rdv::ui {

class SettingTextsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everySettingHasItsText();
    void everyWordOfAChoiceHasItsText();
    void groupsAreWhole();
};

void SettingTextsTest::everySettingHasItsText()
{
    QStringList known;
    for (const Setting& setting : settings()) {
        known += setting.key;
        const QByteArray key = setting.key.toUtf8();
        QVERIFY2(SettingTexts::label(setting.key) != setting.key, key.constData());
        QVERIFY2(!SettingTexts::explanation(setting.key).isEmpty(), key.constData());
        if (setting.meaning.contains(u"econds"_s) && setting.type == SettingType::Integer
            && !setting.key.contains(u"PerSecond"_s))
            QVERIFY2(!SettingTexts::unit(setting.key).isEmpty(), key.constData());
    }
    QStringList written = SettingTexts::keys();
    known.sort();
    written.sort();
    QCOMPARE(written, known);
}

void SettingTextsTest::everyWordOfAChoiceHasItsText()
{
    for (const Setting& setting : settings()) {
        for (const QString& word : setting.choices)
            QVERIFY2(SettingTexts::choice(setting.key, word) != word, qPrintable(setting.key));
    }
}

void SettingTextsTest::groupsAreWhole()
{
    // The page shows the settings in the order of the table, group by group.
    QList<SettingGroup> seen;
    const QStringList keys = SettingTexts::keys();
    for (const QString& key : keys) {
        const SettingGroup group = SettingTexts::group(key);
        if (seen.isEmpty() || seen.last() != group)
            seen += group;
    }
    QCOMPARE(seen, SettingTexts::groups());
    for (const SettingGroup group : SettingTexts::groups())
        QVERIFY(!SettingTexts::groupName(group).isEmpty());
}

} // namespace rdv::ui

QTEST_MAIN(rdv::ui::SettingTextsTest)
#include "tst_settings_texts.moc"
