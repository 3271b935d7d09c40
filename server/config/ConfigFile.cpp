// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/config/ConfigFile.h"

#include "server/config/Credentials.h"
#include "server/config/JsonLines.h"
#include "server/config/Schema.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace rdv {

namespace {

constexpr qint64 largestFile = qint64{1024} * 1024; // bytes

/// Qt's words for a syntax error say what is wrong; these say what belongs there.
QString expectedInstead(const QJsonParseError& error)
{
    switch (error.error) {
    case QJsonParseError::UnterminatedObject:
        return u"expected a key in double quotes, a comma or \"}\""_s;
    case QJsonParseError::UnterminatedArray:
        return u"expected a comma or \"]\""_s;
    case QJsonParseError::MissingNameSeparator:
        return u"expected a colon after the key"_s;
    case QJsonParseError::MissingValueSeparator:
        return u"expected a comma between two values"_s;
    case QJsonParseError::IllegalValue:
    case QJsonParseError::IllegalNumber:
        return u"expected a value: a string in double quotes, a number, true, false, null, { or ["_s;
    case QJsonParseError::MissingObject:
        return u"expected a key in double quotes"_s;
    case QJsonParseError::UnterminatedString:
        return u"expected a closing double quote"_s;
    case QJsonParseError::IllegalUTF8String:
        return u"expected text in UTF-8"_s;
    case QJsonParseError::GarbageAtEnd:
        return u"expected nothing after the closing brace"_s;
    default:
        return u"expected valid JSON: %1"_s.arg(error.errorString());
    }
}

/// One file laid over the configuration.
class FileReader {
public:
    FileReader(LoadedConfig& result, const QString& path)
        : m_result(result)
        , m_path(path)
    {
    }

    void read()
    {
        const auto bytes = readConfigFile(m_path);
        if (!bytes) {
            m_result.errors += ConfigRemark{Source::File, m_path, 0, 0, {}, bytes.error()};
            return;
        }
        readText(*bytes);
    }

    void readText(QByteArray text)
    {
        if (text.startsWith("\xEF\xBB\xBF"))
            text.remove(0, 3);
        text = withoutComments(text);

        QJsonParseError error;
        const QJsonDocument document = QJsonDocument::fromJson(text, &error);
        if (error.error != QJsonParseError::NoError) {
            const TextPlace place = placeOf(text, error.offset);
            m_result.errors
                += ConfigRemark{Source::File, m_path, place.line, place.column, {}, expectedInstead(error)};
            return;
        }
        const JsonLines lines(text);
        m_lines = &lines;
        for (const QString& key : lines.repeated())
            warn(key, u"stands here twice; this one counts"_s);
        if (document.isObject())
            readObject({}, document.object());
        else
            fail({}, u"expected an object in braces"_s);
        m_lines = nullptr;
    }

private:
    void readObject(const QString& path, const QJsonObject& object)
    {
        for (auto item = object.begin(); item != object.end(); ++item) {
            const QString key = path.isEmpty() ? item.key() : path + u'.' + item.key();
            if (const Setting* setting = findSetting(key))
                readSetting(*setting, item.value());
            else if (isSection(key))
                readSection(key, item.value());
            else
                warnUnknown(key);
        }
    }

    void readSection(const QString& path, const QJsonValue& value)
    {
        if (value.isObject())
            readObject(path, value.toObject());
        else
            fail(path, u"expected an object in braces"_s);
    }

    void readSetting(const Setting& setting, const QJsonValue& value)
    {
        const auto accepted = accept(setting, value);
        if (!accepted) {
            fail(accepted.error().key, accepted.error().text);
            return;
        }
        if (setting.type == SettingType::IceServers)
            warnUnknownInServers(setting.key, value.toArray());
        setting.write(m_result.config, *accepted);
        m_result.sources[setting.key] = Source::File;
        m_result.lines[setting.key] = m_lines->lineOf(setting.key);
    }

    void warnUnknownInServers(const QString& key, const QJsonArray& servers)
    {
        static const QStringList known{
            u"url"_s, u"urls"_s, u"username"_s, u"credential"_s, u"secret"_s, u"expiry"_s, u"enabled"_s};
        for (qsizetype i = 0; i < servers.size(); ++i) {
            const QStringList names = servers.at(i).toObject().keys();
            for (const QString& name : names) {
                if (!known.contains(name))
                    warn(u"%1[%2].%3"_s.arg(key).arg(i).arg(name),
                        u"unknown; known here: %1"_s.arg(known.join(u", "_s)));
            }
        }
    }

    void warnUnknown(const QString& key)
    {
        const QString nearest = nearestKey(key);
        warn(key, nearest.isEmpty() ? u"unknown"_s : u"unknown; did you mean %1?"_s.arg(nearest));
    }

    [[nodiscard]] ConfigRemark remark(const QString& key, const QString& text) const
    {
        return {Source::File, m_path, m_lines->lineOf(key), 0, key, text};
    }
    void fail(const QString& key, const QString& text) { m_result.errors += remark(key, text); }
    void warn(const QString& key, const QString& text) { m_result.warnings += remark(key, text); }

    LoadedConfig& m_result;
    QString m_path;
    const JsonLines* m_lines = nullptr;
};

void readText(
    LoadedConfig& result, const Setting& setting, Source source, const QString& origin, const QString& text)
{
    const auto accepted = acceptText(setting, text);
    if (!accepted) {
        result.errors += ConfigRemark{source, origin, 0, 0, accepted.error().key, accepted.error().text};
        return;
    }
    setting.write(result.config, *accepted);
    result.sources[setting.key] = source;
}

/// An empty variable counts as not set, as files of container tools mean it.
void readEnvironment(LoadedConfig& result, const Environment& environment)
{
    Environment ours;
    for (auto item = environment.begin(); item != environment.end(); ++item) {
        if (item.key().startsWith("ERS_"_L1) && item.key() != "ERS_CONFIG"_L1 && !item.value().isEmpty())
            ours.insert(item.key(), item.value());
    }
    for (const Setting& setting : settings()) {
        const QString name = setting.environmentName();
        if (ours.contains(name))
            readText(result, setting, Source::Environment, name, ours.take(name));
    }
    for (const QString& name : ours.keys()) {
        result.warnings += ConfigRemark{Source::Environment, name, 0, 0, {},
            u"unknown; the variables are listed in docs/configuration.md"_s};
    }
}

void readOptions(LoadedConfig& result, const QList<std::pair<QString, QString>>& options)
{
    for (const auto& [key, text] : options) {
        if (const Setting* setting = findSetting(key)) {
            readText(result, *setting, Source::CommandLine, u"command line"_s, text);
            continue;
        }
        const QString nearest = nearestKey(key);
        result.errors += ConfigRemark{Source::CommandLine, u"command line"_s, 0, 0, key,
            nearest.isEmpty() ? u"unknown"_s : u"unknown; did you mean %1?"_s.arg(nearest)};
    }
}

/// The file to read; empty when none was named and none is there.
QString chooseFile(const ConfigRequest& request)
{
    if (!request.file.isEmpty())
        return request.file;
    QString named = request.environment.value(u"ERS_CONFIG"_s);
    if (!named.isEmpty())
        return named;
    for (const QString& place : configurationPlaces(request.environment)) {
        if (QFileInfo::exists(place))
            return place;
    }
    return {};
}

LoadedConfig withDefaultsOnly()
{
    LoadedConfig result;
    for (const Setting& setting : settings())
        result.sources.insert(setting.key, Source::Default);
    return result;
}

void layOver(LoadedConfig& result, const ConfigRequest& request)
{
    readEnvironment(result, request.environment);
    readOptions(result, request.options);
    if (result.config.stateDir.isEmpty())
        result.config.stateDir = statePlace(request.environment);
    if (request.usesCredentials)
        resolveCredentials(result, Credentials(request.environment));
}

} // namespace

Expected<QByteArray, QString> readConfigFile(const QString& path)
{
    if (QFileInfo(path).isDir())
        return u"expected a file, found a folder"_s;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return u"expected a readable file: %1"_s.arg(file.errorString());
    QByteArray bytes = file.read(largestFile + 1);
    if (bytes.size() > largestFile)
        return u"expected at most 1 MiB"_s;
    return bytes;
}

QString ConfigRemark::toString() const
{
    QString where = origin;
    if (line > 0)
        where += u":%1"_s.arg(line);
    if (column > 0)
        where += u":%1"_s.arg(column);
    return key.isEmpty() ? u"%1: %2"_s.arg(where, text) : u"%1: %2: %3"_s.arg(where, key, text);
}

LoadedConfig loadConfig(const ConfigRequest& request)
{
    LoadedConfig result = withDefaultsOnly();
    result.file = chooseFile(request);
    if (!result.file.isEmpty())
        FileReader(result, result.file).read();
    layOver(result, request);
    return result;
}

LoadedConfig loadConfig(const ConfigRequest& request, const QString& file, const QByteArray& content)
{
    LoadedConfig result = withDefaultsOnly();
    result.file = file;
    FileReader(result, file).readText(content);
    layOver(result, request);
    return result;
}

} // namespace rdv
