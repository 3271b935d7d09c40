// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/api/ApiConfig.h"

#include "server/api/ApiIceServers.h"
#include "server/api/InfoJson.h"
#include "server/api/InfoNames.h"
#include "server/config/Schema.h"
#include "server/model/Event.h"

namespace rdv {

using namespace Qt::StringLiterals;

namespace {

using Code = ApiError::Code;

bool isLocked(const Setting& setting)
{
    static const QStringList locked{u"server.key"_s, u"server.cert"_s, u"server.password"_s,
        u"server.adminAccessEnabled"_s, u"server.adminIP"_s, u"webRoot"_s, u"acmeRoot"_s, u"trustedProxies"_s,
        u"admin.key"_s, u"admin.confirmNavigations"_s, u"admin.hosts"_s, u"jwt.keys"_s, u"jwt.audience"_s,
        u"webhook.url"_s, u"stateDir"_s};
    return locked.contains(setting.key);
}

/// From the shape of the file, where a section is an object.
QJsonValue valueAt(const QJsonObject& root, const QString& key)
{
    const qsizetype dot = key.indexOf(u'.');
    return dot < 0 ? root.value(key) : root.value(key.left(dot)).toObject().value(key.mid(dot + 1));
}

QJsonObject describe(const Setting& setting, const QJsonObject& values)
{
    QJsonObject object{{u"key"_s, setting.key}, {u"value"_s, valueAt(values, setting.key)},
        {u"default"_s, setting.read(ServerConfig())}, {u"type"_s, nameOf(setting.type)},
        {u"secret"_s, setting.secret}, {u"waitsForStart"_s, setting.waitsForStart},
        {u"locked"_s, isLocked(setting)}, {u"meaning"_s, setting.meaning}};
    if (setting.type == SettingType::Integer) {
        object[u"lowest"_s] = setting.lowest;
        object[u"highest"_s] = setting.highest;
    }
    if (setting.type == SettingType::Choice)
        object[u"choices"_s] = QJsonArray::fromStringList(setting.choices);
    return object;
}

ApiError unknownSetting(const QString& key)
{
    const QString safe = safeText(key, 64);
    const QString nearest = nearestKey(key.left(64));
    const QString hint = nearest.isEmpty() ? QString() : u" Did you mean %1?"_s.arg(nearest);
    return {Code::UnknownField, u"There is no setting %1."_s.arg(safe) + hint, safe};
}

ApiError lockedSetting(const QString& key)
{
    return {Code::Locked,
        u"%1 cannot be changed here. Change it in the configuration file, or with a command on the server's "
        u"own machine."_s.arg(key),
        key};
}

std::optional<ApiError> writeSetting(
    ServerConfig& config, const Setting& setting, const QJsonValue& given, Face face)
{
    if (setting.secret && given == secretMask())
        return std::nullopt;
    const QJsonValue before = setting.read(config);
    QJsonValue value = given;
    if (setting.type == SettingType::IceServers) {
        const auto unmasked = unmaskedIceServers(given, setting.key, setting.key, config);
        if (!unmasked)
            return unmasked.error();
        value = *unmasked;
    }
    const auto accepted = accept(setting, value);
    if (!accepted)
        return ApiError{Code::Invalid, u"%1: %2."_s.arg(accepted.error().key, accepted.error().text),
            accepted.error().key};
    if (isLocked(setting) && face != Face::CommandLine && *accepted != before)
        return lockedSetting(setting.key);
    setting.write(config, *accepted);
    return std::nullopt;
}

} // namespace

QJsonObject configToJson(const ServerConfig& config)
{
    const QJsonObject values = toJson(config, Secrets::Masked);
    QJsonArray list;
    for (const Setting& setting : settings())
        list += describe(setting, values);
    return {{u"settings"_s, list}};
}

Expected<ServerConfig, ApiError> withSettings(const QJsonObject& body, const ServerConfig& current, Face face)
{
    if (body.isEmpty())
        return ApiError{Code::Invalid, u"The body names no setting."_s, {}};
    ServerConfig wanted = current;
    for (auto field = body.begin(); field != body.end(); ++field) {
        const Setting* setting = findSetting(field.key());
        if (setting == nullptr)
            return unknownSetting(field.key());
        if (const auto fault = writeSetting(wanted, *setting, field.value(), face))
            return *fault;
    }
    return wanted;
}

std::optional<ApiError> newFault(const ServerConfig& current, const ServerConfig& wanted)
{
    const QList<Problem> known = current.validate();
    const QList<Problem> problems = wanted.validate();
    for (const Problem& problem : problems) {
        if (!known.contains(problem))
            return toError(problem);
    }
    return std::nullopt;
}

QStringList changedKeys(const ServerConfig& current, const ServerConfig& wanted)
{
    QStringList keys;
    for (const Setting& setting : settings()) {
        if (setting.read(current) != setting.read(wanted))
            keys << setting.key;
    }
    return keys;
}

QJsonObject changeToJson(const ServerConfig& wanted, const QStringList& changed)
{
    QJsonArray waiting;
    for (const QString& key : changed) {
        if (findSetting(key)->waitsForStart)
            waiting += key;
    }
    QJsonArray warnings;
    for (const Problem& warning : wanted.warnings()) {
        if (changed.contains(warning.subject.section(u'[', 0, 0)))
            warnings += QJsonObject{{u"key"_s, warning.subject}, {u"text"_s, warning.detail}};
    }
    return {{u"changed"_s, QJsonArray::fromStringList(changed)}, {u"waitsForStart"_s, waiting},
        {u"warnings"_s, warnings}};
}

ApiError toError(const Problem& problem)
{
    const bool stored = problem.kind == ProblemKind::ConfigurationFile
        || problem.kind == ProblemKind::StorageUnusable || problem.kind == ProblemKind::StorageDamaged
        || problem.kind == ProblemKind::StorageNewer;
    QString text = problem.detail.isEmpty() ? nameOf(problem.kind).replace(u'_', u' ') : problem.detail;
    if (!problem.subject.isEmpty())
        text = problem.subject + u": "_s + text;
    const QString field = findSetting(problem.subject) != nullptr ? problem.subject : QString();
    return {stored ? Code::StorageFailed : Code::Invalid, u"Nothing was changed. "_s + text + u'.', field};
}

} // namespace rdv
