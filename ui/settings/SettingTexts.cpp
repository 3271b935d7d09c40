// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/SettingTexts.h"

#include "ui/settings/SettingTable.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rdv::ui {

namespace {

const SettingText* find(const QString& key)
{
    const auto table = settingTable();
    const auto row = std::ranges::find_if(
        table, [&key](const SettingText& text) { return key == QLatin1StringView(text.key); });
    return row == table.end() ? nullptr : &*row;
}

} // namespace

QStringList SettingTexts::keys()
{
    QStringList keys;
    for (const SettingText& text : settingTable())
        keys += QString::fromLatin1(text.key);
    return keys;
}

QString SettingTexts::label(const QString& key)
{
    const SettingText* text = find(key);
    return text == nullptr ? key : tr(text->label);
}

QString SettingTexts::explanation(const QString& key)
{
    const SettingText* text = find(key);
    return text == nullptr ? QString() : tr(text->explanation);
}

QString SettingTexts::unit(const QString& key)
{
    const SettingText* text = find(key);
    return text == nullptr || *text->unit == '\0' ? QString() : tr(text->unit);
}

SettingGroup SettingTexts::group(const QString& key)
{
    const SettingText* text = find(key);
    return text == nullptr ? SettingGroup::Program : text->group;
}

QString SettingTexts::choice(const QString& key, const QString& word)
{
    if (key == "rooms.namePolicy"_L1) {
        if (word == "compatible"_L1)
            return tr("Anything visible");
        if (word == "strict"_L1)
            return tr("Only letters, digits and _ . : @ -");
    }
    if (key == "log.level"_L1) {
        if (word == "debug"_L1)
            return tr("Everything");
        if (word == "info"_L1)
            return tr("Information");
        if (word == "warning"_L1)
            return tr("Warnings");
        if (word == "error"_L1)
            return tr("Errors");
    }
    if (key == "log.format"_L1) {
        if (word == "text"_L1)
            return tr("A line of text");
        if (word == "json"_L1)
            return tr("A JSON object");
    }
    return word;
}

QList<SettingGroup> SettingTexts::groups()
{
    return {SettingGroup::Server, SettingGroup::Pages, SettingGroup::Rooms, SettingGroup::Tokens,
        SettingGroup::Admin, SettingGroup::Ice, SettingGroup::Connections, SettingGroup::Messages,
        SettingGroup::Misuse, SettingGroup::Program};
}

QString SettingTexts::groupName(SettingGroup group)
{
    switch (group) {
    case SettingGroup::Server:
        return tr("Server");
    case SettingGroup::Pages:
        return tr("Web pages", "a group of settings");
    case SettingGroup::Rooms:
        return tr("Rooms");
    case SettingGroup::Tokens:
        return tr("Tokens");
    case SettingGroup::Admin:
        return tr("Administration");
    case SettingGroup::Ice:
        return tr("STUN and TURN");
    case SettingGroup::Connections:
        return tr("Limits of connections");
    case SettingGroup::Messages:
        return tr("Limits of messages");
    case SettingGroup::Misuse:
        return tr("Limits of misuse");
    case SettingGroup::Program:
        return tr("Log and files");
    }
    return {};
}

} // namespace rdv::ui
