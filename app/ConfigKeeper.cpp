// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ConfigKeeper.h"

#include "app/CommandLine.h"
#include "server/config/Credentials.h"
#include "server/config/Schema.h"

#include <QFileInfo>

#include <utility>

using namespace Qt::StringLiterals;

namespace rdv {

namespace {

/// A request for the file alone, whose values may be credentials all the same.
ConfigRequest ownCredentials(const Environment& environment)
{
    const QString name = u"CREDENTIALS_DIRECTORY"_s;
    ConfigRequest request;
    request.environment.insert(name, environment.value(name));
    return request;
}

} // namespace

QList<Problem> problemsOf(const LoadedConfig& loaded)
{
    QList<Problem> problems;
    for (const ConfigRemark& error : loaded.errors)
        problems += Problem{ProblemKind::ConfigurationFile, loaded.file, error.toString()};
    return problems.isEmpty() ? loaded.config.validate() : problems;
}

ConfigKeeper::ConfigKeeper(ConfigRequest request, LoadedConfig loaded)
    : m_request(std::move(request))
    , m_loaded(std::move(loaded))
{
}

QString ConfigKeeper::file() const
{
    if (!m_loaded.file.isEmpty())
        return m_loaded.file;
    if (!m_request.file.isEmpty())
        return m_request.file;
    const QString named = m_request.environment.value(u"ERS_CONFIG"_s);
    return named.isEmpty() ? configurationPlaces(m_request.environment).value(0) : named;
}

ServerConfig ConfigKeeper::defaults() const
{
    ServerConfig config;
    config.stateDir = statePlace(m_request.environment);
    return config;
}

QString ConfigKeeper::originOf(const QString& key) const
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

bool ConfigKeeper::isOverruled(const QString& key) const
{
    const Source source = m_loaded.sources.value(key);
    return source == Source::Environment || source == Source::CommandLine;
}

/// What has changed against the configuration in force and is not in the file already. A value that comes
/// from the environment or the command line is therefore not written down by accident.
QList<ConfigEdit> ConfigKeeper::editsFor(const ServerConfig& wanted, const QByteArray& content) const
{
    LoadedConfig inFile;
    if (!content.isEmpty())
        inFile = loadConfig(ownCredentials(m_request.environment), file(), content);
    inFile.config.stateDir
        = inFile.sources.value(u"stateDir"_s) == Source::File ? inFile.config.stateDir : defaults().stateDir;
    QList<ConfigEdit> edits;
    for (const Setting& setting : settings()) {
        const QJsonValue value = setting.read(wanted);
        if (value != setting.read(m_loaded.config) && value != setting.read(inFile.config))
            edits += ConfigEdit{setting.key, withReferences(m_loaded, setting, value)};
    }
    return edits;
}

std::optional<Problem> ConfigKeeper::write(const ServerConfig& wanted)
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
    takeOver(next);
    return std::nullopt;
}

std::optional<Problem> ConfigKeeper::change(const ServerConfig& wanted)
{
    for (const Setting& setting : settings()) {
        if (isOverruled(setting.key) && setting.read(wanted) != setting.read(m_loaded.config))
            return Problem{ProblemKind::Configuration, setting.key,
                u"%1 stands before the configuration file"_s.arg(originOf(setting.key))};
    }
    return write(wanted);
}

} // namespace rdv
