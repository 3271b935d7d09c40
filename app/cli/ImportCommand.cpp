// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/ImportCommand.h"

#include "app/cli/FileOwner.h"
#include "server/config/ConfigWriter.h"
#include "server/config/Schema.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace rdv {

namespace {

/// The file itself, or that of an original server's folder.
Expected<ImportSource, QString> readSource(const QString& named)
{
    QFileInfo info(named);
    if (info.isDir())
        info.setFile(QDir(named).filePath(u"config/default.json"_s));
    if (!info.exists())
        return u"There is no file %1. Name the default.json of the original server, or the folder that it "
               u"lies in."_s.arg(info.absoluteFilePath());
    ImportSource source;
    source.file = info.absoluteFilePath();
    const QDir folder = info.absoluteDir();
    source.folder = folder.dirName() == "config"_L1 ? QFileInfo(folder.path()).absolutePath() : folder.path();
    const auto content = readConfigFile(source.file);
    if (!content)
        return u"%1: %2"_s.arg(source.file, content.error());
    source.content = *content;
    return source;
}

/// Whether this user may put a file there; folders that are missing are made.
bool isPlaceFor(const QString& file)
{
    QFileInfo folder(QFileInfo(file).absolutePath());
    while (!folder.exists() && !folder.isRoot())
        folder.setFile(folder.absolutePath());
    return folder.isDir() && folder.isWritable();
}

/// The service's place when this user may write there, else the user's own.
QString placeFor(const Command& command)
{
    if (!command.output.isEmpty())
        return QFileInfo(command.output).absoluteFilePath();
    const QStringList places = configurationPlaces(command.request.environment);
    return isPlaceFor(places.last()) ? places.last() : places.first();
}

/// A file that says nothing, as the packages bring one, may be replaced.
bool saysNothing(const QByteArray& content, const QString& path)
{
    const LoadedConfig loaded = loadConfig({}, path, content);
    ServerConfig config = loaded.config;
    config.stateDir.clear();
    return loaded.errors.isEmpty() && loaded.warnings.isEmpty() && config == ServerConfig();
}

QStringList restarters(const ImportSystem& system)
{
    QStringList found;
    if (const QString dump = system.home + u"/.pm2/dump.pm2"_s; QFileInfo::exists(dump))
        found += dump;
    const QDir units(system.systemUnits);
    for (const QString& name : units.entryList({u"pm2-*.service"_s}, QDir::Files))
        found += units.filePath(name);
    return found;
}

ImportSurroundings lookAround(
    const ImportSource& source, const QString& place, const Command& command, const ImportSystem& system)
{
    const LoadedConfig loaded = loadConfig({}, source.file, source.content);
    ImportSurroundings surroundings;
    surroundings.signalingHolder = system.portHolder(loaded.config.port);
    surroundings.stunHolder = system.portHolder(loaded.config.stun.port);
    surroundings.restarters = restarters(system);
    const QStringList places = configurationPlaces(command.request.environment);
    surroundings.forService = place == places.last() && places.size() > 1;
    return surroundings;
}

/// Empty: written. The one that was there is kept beside it.
QString write(const QString& place, const QByteArray& content)
{
    const bool isThere = QFileInfo::exists(place);
    if (isThere) {
        QFile::remove(place + u".bak"_s);
        if (!QFile::copy(place, place + u".bak"_s))
            return u"%1 could not be kept as %1.bak; nothing was written."_s.arg(place);
    }
    const QString folder = QFileInfo(place).absolutePath();
    if (!QDir().mkpath(folder))
        return u"The folder %1 could not be made."_s.arg(folder);
    const FileOwner owner = isThere ? ownerOf(place) : ownerForNewFile(folder);
    if (const auto fault = replaceConfigFile(place, content, FileAccess::OwnerOnly))
        return u"%1 could not be written: %2. Run the command as its owner, or choose another place with "
               u"--output."_s.arg(place, *fault);
    if (!giveTo(place, owner))
        return u"%1 was written, but its owner could not be set; the service may be unable to read it."_s.arg(
            place);
    return {};
}

QString listed(const QString& head, const QStringList& lines)
{
    if (lines.isEmpty())
        return {};
    return head + u":\n  "_s + lines.join(u"\n  "_s) + u"\n\n"_s;
}

QString reportText(const ImportPlan& plan, const QString& last)
{
    QStringList toDo = plan.toDo;
    toDo += u"Look at the rest with: rendezvous doctor"_s;
    return listed(u"Taken over"_s, plan.takenOver) + listed(u"Changed"_s, plan.changed)
        + listed(u"To do"_s, toDo) + last + u'\n';
}

QString reportJson(const ImportPlan& plan, const QString& place, bool written)
{
    const QJsonObject report{{u"file"_s, place}, {u"written"_s, written},
        {u"takenOver"_s, QJsonArray::fromStringList(plan.takenOver)},
        {u"changed"_s, QJsonArray::fromStringList(plan.changed)},
        {u"toDo"_s, QJsonArray::fromStringList(plan.toDo)}};
    return QString::fromUtf8(QJsonDocument(report).toJson(QJsonDocument::Indented));
}

CommandOutcome report(const Command& command, const ImportPlan& plan, const QString& place, bool written)
{
    if (command.asJson)
        return {ExitCode::Ok, reportJson(plan, place, written), {}};
    if (written)
        return {ExitCode::Ok, reportText(plan, u"Written to %1."_s.arg(place)), {}};
    if (!command.printOnly)
        return {ExitCode::Ok, reportText(plan, u"%1 says all this already."_s.arg(place)), {}};
    const QJsonDocument masked(toJson(plan.loaded.config, Secrets::Masked));
    return {ExitCode::Ok,
        QString::fromUtf8(masked.toJson(QJsonDocument::Indented)) + u'\n'
            + reportText(plan, u"Nothing was written; it would go to %1."_s.arg(place)),
        {}};
}

} // namespace

CommandOutcome runImport(const Command& command, const ImportSystem& system)
{
    const auto source = readSource(command.subject);
    if (!source)
        return {ExitCode::Configuration, {}, source.error()};
    const QString place = placeFor(command);
    const auto plan = planImport(*source, lookAround(*source, place, command, system));
    if (!plan)
        return {ExitCode::Configuration, {}, plan.error()};
    if (command.printOnly)
        return report(command, *plan, place, false);
    if (QFileInfo::exists(place)) {
        const auto old = readConfigFile(place);
        if (!old)
            return {ExitCode::Failure, {}, u"%1: %2"_s.arg(place, old.error())};
        if (*old == plan->content)
            return report(command, *plan, place, false);
        if (!command.force && !saysNothing(*old, place))
            return {ExitCode::Failure, {},
                u"%1 is there already and has settings of its own; it was left alone. --force replaces it "
                u"and "
                u"keeps it as %1.bak, --output FILE writes elsewhere, --print only shows."_s.arg(place)};
    }
    if (const QString fault = write(place, plan->content); !fault.isEmpty())
        return {ExitCode::Failure, {}, fault};
    return report(command, *plan, place, true);
}

} // namespace rdv
