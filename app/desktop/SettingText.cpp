// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/SettingText.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rdv {

namespace {

constexpr qsizetype longestText = 4096; // characters; the longest path there is
constexpr qsizetype longestList = qsizetype{256} * 1024;

QString compact(const QJsonArray& list)
{
    return QString::fromUtf8(QJsonDocument(list).toJson(QJsonDocument::Compact));
}

/// Whether the item comes back out of a list that is separated by commas.
bool isPlain(const QString& item)
{
    return !item.isEmpty() && item == item.trimmed() && !item.contains(u',') && !item.startsWith(u'[');
}

QString listText(const QJsonArray& list)
{
    QStringList items;
    for (const auto& item : list)
        items += item.toString();
    return std::all_of(items.begin(), items.end(), isPlain) ? items.join(u", "_s) : compact(list);
}

QString textOf(const Setting& setting, const QJsonValue& value)
{
    switch (setting.type) {
    case SettingType::Boolean:
        return value.toBool() ? u"true"_s : u"false"_s;
    case SettingType::Integer:
        return QString::number(value.toInteger());
    case SettingType::Text:
    case SettingType::Choice:
        return value.toString();
    case SettingType::TextList:
        return listText(value.toArray());
    case SettingType::IceServers:
        return value.toArray().isEmpty() ? QString() : compact(value.toArray());
    }
    return {};
}

ui::SettingFault::Kind kindOfFault(const Setting& setting, const QString& text)
{
    using Kind = ui::SettingFault::Kind;
    switch (setting.type) {
    case SettingType::Boolean:
        return Kind::NotBoolean;
    case SettingType::Integer: {
        bool isNumber = false;
        [[maybe_unused]] const double number = text.trimmed().toDouble(&isNumber);
        const bool isWhole = isNumber && !text.contains(u'.') && !text.contains(u'e', Qt::CaseInsensitive);
        return isWhole ? Kind::OutOfRange : Kind::NotANumber;
    }
    case SettingType::Choice:
        return Kind::NotAChoice;
    case SettingType::TextList:
        return Kind::NotAList;
    case SettingType::IceServers:
        return Kind::NotAnIceServer;
    case SettingType::Text:
        break;
    }
    return Kind::Other;
}

} // namespace

QString settingText(const Setting& setting, const ServerConfig& config)
{
    return textOf(setting, setting.read(config));
}

QString maskedText(const Setting& setting, const ServerConfig& config)
{
    const QJsonObject all = toJson(config, Secrets::Masked);
    const qsizetype dot = setting.key.indexOf(u'.');
    const QJsonObject section = dot < 0 ? all : all.value(setting.key.left(dot)).toObject();
    return textOf(setting, section.value(setting.key.mid(dot + 1)));
}

Expected<QJsonValue, ui::SettingFault> typedValue(const Setting& setting, const QString& text)
{
    const bool isText = setting.type == SettingType::Text;
    if (text.size() > (isText ? longestText : longestList))
        return ui::SettingFault{ui::SettingFault::Kind::TooLong, {}};
    const auto value = acceptText(setting, text);
    if (!value)
        return ui::SettingFault{kindOfFault(setting, text), value.error().text};
    return *value;
}

} // namespace rdv
