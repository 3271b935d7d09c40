// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/config/SettingsTable.h"

#include "server/config/Schema.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace rdv {

namespace {

QString valueText(const QJsonValue& value)
{
    switch (value.type()) {
    case QJsonValue::Bool:
        return value.toBool() ? u"`true`"_s : u"`false`"_s;
    case QJsonValue::Double:
        return u"`%1`"_s.arg(value.toInteger());
    case QJsonValue::String:
        return value.toString().isEmpty() ? u"(empty)"_s : u"`\"%1\"`"_s.arg(value.toString());
    case QJsonValue::Array: {
        QStringList items;
        for (const QJsonValue& item : value.toArray())
            items += valueText(item);
        return items.isEmpty() ? u"(empty)"_s : items.join(u", "_s);
    }
    default:
        return {};
    }
}

QString typeText(const Setting& setting)
{
    switch (setting.type) {
    case SettingType::Boolean:
        return u"boolean"_s;
    case SettingType::Integer:
        return u"number"_s;
    case SettingType::Text:
        return setting.secret ? u"string, secret"_s : u"string"_s;
    case SettingType::Choice:
        return u"word"_s;
    case SettingType::TextList:
        return u"list of strings"_s;
    case SettingType::IceServers:
        return u"list of servers"_s;
    }
    return {};
}

QString rangeText(const Setting& setting)
{
    if (setting.type == SettingType::Integer)
        return u"%1 to %2"_s.arg(setting.lowest).arg(setting.highest);
    return setting.choices.join(u", "_s);
}

} // namespace

QString settingsTable()
{
    QString table = u"| key | type | default | range | environment | what it does | takes effect |\n"
                    u"| --- | --- | --- | --- | --- | --- | --- |\n"_s;
    for (const Setting& setting : settings()) {
        const QStringList cells{u"`%1`"_s.arg(setting.key), typeText(setting),
            valueText(setting.read(ServerConfig())), rangeText(setting),
            u"`%1`"_s.arg(setting.environmentName()), setting.meaning,
            setting.waitsForStart ? u"at the next start"_s : QString()};
        table += u"| "_s + cells.join(u" | "_s) + u" |\n"_s;
    }
    return table;
}

} // namespace rdv
