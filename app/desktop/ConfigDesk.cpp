// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/ConfigDesk.h"

#include "app/desktop/SettingText.h"

#include <QFileInfo>
#include <QJsonObject>

#include <utility>

using namespace Qt::StringLiterals;

namespace rdv {

namespace {

ui::SettingKind kindOf(SettingType type)
{
    switch (type) {
    case SettingType::Boolean:
        return ui::SettingKind::Boolean;
    case SettingType::Integer:
        return ui::SettingKind::Integer;
    case SettingType::Text:
        return ui::SettingKind::Text;
    case SettingType::Choice:
        return ui::SettingKind::Choice;
    case SettingType::TextList:
        return ui::SettingKind::TextList;
    case SettingType::IceServers:
        return ui::SettingKind::IceServers;
    }
    return ui::SettingKind::Text;
}

ui::ValueSource sourceOf(Source source)
{
    switch (source) {
    case Source::Default:
        return ui::ValueSource::Default;
    case Source::File:
        return ui::ValueSource::File;
    case Source::Environment:
        return ui::ValueSource::Environment;
    case Source::CommandLine:
        return ui::ValueSource::CommandLine;
    }
    return ui::ValueSource::Default;
}

} // namespace

ConfigDesk::ConfigDesk(ConfigRequest request, LoadedConfig loaded, QObject* parent)
    : SettingsStore(parent)
    , m_keeper(std::move(request), std::move(loaded))
    , m_isFirstStart(!QFileInfo::exists(m_keeper.loaded().file))
{
}

QList<ui::SettingRow> ConfigDesk::rows() const
{
    const ServerConfig builtIn = m_keeper.defaults();
    QList<ui::SettingRow> rows;
    for (const Setting& setting : settings()) {
        ui::SettingRow row;
        row.key = setting.key;
        row.kind = kindOf(setting.type);
        row.lowest = setting.lowest;
        row.highest = setting.highest;
        row.choices = setting.choices;
        row.secret = setting.secret || holdSecret({{setting.key, setting.read(m_keeper.config())}});
        row.waitsForStart = setting.waitsForStart;
        row.value = settingText(setting, m_keeper.config());
        row.defaultValue = settingText(setting, builtIn);
        row.source = sourceOf(m_keeper.loaded().sources.value(setting.key));
        row.origin = m_keeper.originOf(setting.key);
        rows += row;
    }
    return rows;
}

Expected<ServerConfig, ui::SettingFault> ConfigDesk::edited(
    const ServerConfig& base, const QString& key, const QString& text) const
{
    const Setting* setting = findSetting(key);
    if (!setting)
        return ui::SettingFault{ui::SettingFault::Kind::Other, u"%1: unknown"_s.arg(key)};
    const auto value = typedValue(*setting, text);
    if (!value)
        return value.error();
    ServerConfig config = base;
    setting->write(config, *value);
    if (config.stateDir.isEmpty())
        config.stateDir = statePlace(m_keeper.environment());
    return config;
}

QString ConfigDesk::textOf(const ServerConfig& config, const QString& key) const
{
    const Setting* setting = findSetting(key);
    return setting ? settingText(*setting, config) : QString();
}

QList<ui::SettingDifference> ConfigDesk::differences(const ServerConfig& wanted) const
{
    QList<ui::SettingDifference> found;
    for (const Setting& setting : settings()) {
        if (setting.read(wanted) == setting.read(m_keeper.config()))
            continue;
        ui::SettingDifference difference;
        difference.key = setting.key;
        difference.before = maskedText(setting, m_keeper.config());
        difference.after = maskedText(setting, wanted);
        difference.waitsForStart = setting.waitsForStart;
        difference.isOverruled = m_keeper.isOverruled(setting.key);
        difference.origin = difference.isOverruled ? m_keeper.originOf(setting.key) : QString();
        found += difference;
    }
    return found;
}

std::optional<Problem> ConfigDesk::apply(const ServerConfig& wanted)
{
    return announced(m_keeper.write(wanted));
}

std::optional<Problem> ConfigDesk::change(const ServerConfig& wanted)
{
    return announced(m_keeper.change(wanted));
}

std::optional<Problem> ConfigDesk::announced(const std::optional<Problem>& problem)
{
    if (problem)
        return problem;
    m_isFirstStart = false;
    Q_EMIT changed();
    Q_EMIT applied(m_keeper.config());
    return std::nullopt;
}

QList<Problem> ConfigDesk::reload()
{
    const LoadedConfig loaded = m_keeper.reread();
    const QList<Problem> problems = problemsOf(loaded);
    if (!problems.isEmpty())
        return problems;
    m_keeper.takeOver(loaded);
    Q_EMIT changed();
    Q_EMIT applied(m_keeper.config());
    return {};
}

Expected<ServerConfig, QStringList> ConfigDesk::imported(const QString& path) const
{
    ConfigRequest request;
    request.file = path;
    const LoadedConfig other = loadConfig(request);
    if (!other.errors.isEmpty()) {
        QStringList words;
        for (const ConfigRemark& error : other.errors)
            words += error.toString();
        return words;
    }
    ServerConfig config = m_keeper.config();
    for (const Setting& setting : settings()) {
        if (other.sources.value(setting.key) == Source::File)
            setting.write(config, setting.read(other.config));
    }
    return config;
}

} // namespace rdv
