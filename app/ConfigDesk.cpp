// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ConfigDesk.h"

#include "app/CommandLine.h"
#include "app/SettingText.h"

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

QList<Problem> problemsOf(const LoadedConfig& loaded)
{
    QList<Problem> problems;
    for (const ConfigRemark& error : loaded.errors)
        problems += Problem{ProblemKind::ConfigurationFile, loaded.file, error.toString()};
    return problems.isEmpty() ? loaded.config.validate() : problems;
}

} // namespace

ConfigDesk::ConfigDesk(ConfigRequest request, LoadedConfig loaded, QObject* parent)
    : SettingsStore(parent)
    , m_request(std::move(request))
    , m_loaded(std::move(loaded))
    , m_isFirstStart(!QFileInfo::exists(m_loaded.file))
{
}

QString ConfigDesk::file() const
{
    if (!m_loaded.file.isEmpty())
        return m_loaded.file;
    if (!m_request.file.isEmpty())
        return m_request.file;
    const QString named = m_request.environment.value(u"ERS_CONFIG"_s);
    return named.isEmpty() ? configurationPlaces(m_request.environment).value(0) : named;
}

ServerConfig ConfigDesk::defaults() const
{
    ServerConfig config;
    config.stateDir = statePlace(m_request.environment);
    return config;
}

QString ConfigDesk::originOf(const QString& key) const
{
    switch (m_loaded.sources.value(key)) {
    case Source::Default:
        break;
    case Source::File:
        return u"%1:%2"_s.arg(QFileInfo(m_loaded.file).fileName()).arg(m_loaded.lines.value(key));
    case Source::Environment:
        return findSetting(key)->environmentName();
    case Source::CommandLine:
        return optionFor(key);
    }
    return {};
}

bool ConfigDesk::isOverruled(const QString& key) const
{
    const Source source = m_loaded.sources.value(key);
    return source == Source::Environment || source == Source::CommandLine;
}

QList<ui::SettingRow> ConfigDesk::rows() const
{
    const ServerConfig builtIn = defaults();
    QList<ui::SettingRow> rows;
    for (const Setting& setting : settings()) {
        ui::SettingRow row;
        row.key = setting.key;
        row.kind = kindOf(setting.type);
        row.lowest = setting.lowest;
        row.highest = setting.highest;
        row.choices = setting.choices;
        row.secret = setting.secret || holdSecret({{setting.key, setting.read(m_loaded.config)}});
        row.waitsForStart = setting.waitsForStart;
        row.value = settingText(setting, m_loaded.config);
        row.defaultValue = settingText(setting, builtIn);
        row.source = sourceOf(m_loaded.sources.value(setting.key));
        row.origin = originOf(setting.key);
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
        config.stateDir = statePlace(m_request.environment);
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
        if (setting.read(wanted) == setting.read(m_loaded.config))
            continue;
        ui::SettingDifference difference;
        difference.key = setting.key;
        difference.before = maskedText(setting, m_loaded.config);
        difference.after = maskedText(setting, wanted);
        difference.waitsForStart = setting.waitsForStart;
        difference.isOverruled = isOverruled(setting.key);
        difference.origin = difference.isOverruled ? originOf(setting.key) : QString();
        found += difference;
    }
    return found;
}

/// What has changed against the configuration in force and is not in the file already. A value that comes
/// from the environment or the command line is therefore not written down by accident.
QList<ConfigEdit> ConfigDesk::editsFor(const ServerConfig& wanted, const QByteArray& content) const
{
    LoadedConfig inFile;
    if (!content.isEmpty())
        inFile = loadConfig({}, file(), content);
    inFile.config.stateDir
        = inFile.sources.value(u"stateDir"_s) == Source::File ? inFile.config.stateDir : defaults().stateDir;
    QList<ConfigEdit> edits;
    for (const Setting& setting : settings()) {
        const QJsonValue value = setting.read(wanted);
        if (value != setting.read(m_loaded.config) && value != setting.read(inFile.config))
            edits += ConfigEdit{setting.key, value};
    }
    return edits;
}

std::optional<Problem> ConfigDesk::apply(const ServerConfig& wanted)
{
    if (const QList<Problem> problems = wanted.validate(); !problems.isEmpty())
        return problems.first();
    const QString path = file();
    // Read anew: what somebody else has written there since is kept.
    QByteArray content;
    if (QFileInfo::exists(path)) {
        const auto bytes = readConfigFile(path);
        if (!bytes)
            return Problem{ProblemKind::ConfigurationFile, path, bytes.error()};
        content = *bytes;
    }
    const QList<ConfigEdit> edits = editsFor(wanted, content);
    const auto text = editedConfig(content, edits);
    if (!text)
        return Problem{ProblemKind::ConfigurationFile, path, text.error()};
    const LoadedConfig next = loadConfig(m_request, path, *text);
    if (const QList<Problem> problems = problemsOf(next); !problems.isEmpty())
        return problems.first();
    // A first start is over even when nothing was changed.
    if (!edits.isEmpty() || content.isEmpty()) {
        const auto access = holdSecret(edits) ? FileAccess::OwnerOnly : FileAccess::Usual;
        if (const auto fault = replaceConfigFile(path, *text, access))
            return Problem{ProblemKind::ConfigurationFile, path, *fault};
    }
    m_isFirstStart = false;
    takeOver(next);
    return std::nullopt;
}

QList<Problem> ConfigDesk::reload()
{
    const LoadedConfig loaded = loadConfig(m_request);
    QList<Problem> problems = problemsOf(loaded);
    if (problems.isEmpty())
        takeOver(loaded);
    return problems;
}

void ConfigDesk::takeOver(const LoadedConfig& loaded)
{
    m_loaded = loaded;
    Q_EMIT changed();
    Q_EMIT applied(m_loaded.config);
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
    ServerConfig config = m_loaded.config;
    for (const Setting& setting : settings()) {
        if (other.sources.value(setting.key) == Source::File)
            setting.write(config, setting.read(other.config));
    }
    return config;
}

} // namespace rdv
