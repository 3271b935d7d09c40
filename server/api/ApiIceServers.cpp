// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/api/ApiIceServers.h"

#include "server/api/ApiConfig.h"
#include "server/api/ApiInput.h"
#include "server/api/InfoJson.h"
#include "server/config/Schema.h"

#include <algorithm>

namespace rdv {

using namespace Qt::StringLiterals;

namespace {

using Code = ApiError::Code;

constexpr qsizetype mostServers = 64;
constexpr qsizetype mostUrls = 32;
constexpr qsizetype longestText = 1024;
constexpr qint64 longestExpiry = qint64{366} * 24 * 60 * 60; // seconds

const QString& stunKey()
{
    static const QString key = u"stunservers"_s;
    return key;
}

const QString& turnKey()
{
    static const QString key = u"turnservers"_s;
    return key;
}

/// The stored server with these urls; that of the same user first.
const IceServerConfig* storedLike(
    const QStringList& urls, const QString& username, const QList<IceServerConfig>& stored)
{
    const IceServerConfig* found = nullptr;
    for (const IceServerConfig& server : stored) {
        if (server.urls != urls)
            continue;
        if (server.username == username)
            return &server;
        if (found == nullptr)
            found = &server;
    }
    return found;
}

QStringList readUrls(FieldReader& reader)
{
    QStringList urls = reader.texts(u"urls"_s, mostUrls);
    if (const QString one = reader.text(u"url"_s, longestText); !one.isEmpty())
        urls << one;
    if (urls.isEmpty())
        reader.fail(u"urls"_s, u"must name at least one URL"_s);
    for (const QString& url : std::as_const(urls)) {
        if (parseIceUrl(url).verdict == IceUrl::Verdict::Malformed)
            reader.fail(u"urls"_s, u"must be of the form stun:host:port or turn:host:port"_s);
    }
    return urls;
}

Expected<QJsonObject, ApiError> unmaskedIceServer(
    const QJsonObject& given, const QString& place, const QList<IceServerConfig>& stored)
{
    FieldReader reader(given, place + u'.');
    const QStringList urls = readUrls(reader);
    const QString username = reader.text(u"username"_s, longestText);
    const QString credential = reader.text(u"credential"_s, longestText);
    const QString secret = reader.text(u"secret"_s, longestText);
    [[maybe_unused]] const qint64 expiry = reader.number(u"expiry"_s, 0, longestExpiry, 0);
    [[maybe_unused]] const bool enabled = reader.boolean(u"enabled"_s, true);
    const IceServerConfig* known = storedLike(urls, username, stored);
    QJsonObject server = given;
    const auto unmask = [&](const QString& name, const QString& text, QString IceServerConfig::*member) {
        if (text != secretMask())
            return;
        if (known == nullptr || (known->*member).isEmpty())
            reader.fail(name, u"is stored for other urls only; give it anew"_s);
        else
            server[name] = known->*member;
    };
    unmask(u"credential"_s, credential, &IceServerConfig::credential);
    unmask(u"secret"_s, secret, &IceServerConfig::secret);
    if (const auto fault = reader.finish())
        return *fault;
    return server;
}

const QList<IceServerConfig>& listOf(const QString& key, const ServerConfig& config)
{
    return key == stunKey() ? config.stunServers : config.turnServers;
}

/// Writes the list `name` of a body, when it is there.
std::optional<ApiError> writeList(
    FieldReader& reader, const QString& name, const QString& key, ServerConfig& config)
{
    const QJsonValue given = reader.value(name);
    if (given.isUndefined())
        return std::nullopt;
    const auto list = unmaskedIceServers(given, name, key, config);
    if (!list)
        return list.error();
    const Setting& setting = *findSetting(key);
    const auto accepted = accept(setting, *list);
    if (!accepted) {
        QString field = accepted.error().key;
        field.replace(key, name);
        return ApiError{Code::Invalid, u"%1: %2."_s.arg(field, accepted.error().text), field};
    }
    setting.write(config, *accepted);
    return std::nullopt;
}

} // namespace

Expected<QJsonArray, ApiError> unmaskedIceServers(
    const QJsonValue& given, const QString& place, const QString& key, const ServerConfig& current)
{
    const QJsonArray items = given.toArray();
    if (!given.isArray() || items.size() > mostServers)
        return ApiError{
            Code::Invalid, u"%1 must be a list of at most %2 servers."_s.arg(place).arg(mostServers), place};
    QJsonArray list;
    for (qsizetype i = 0; i < items.size(); ++i) {
        const QJsonValue item = items.at(i).isString() ? QJsonObject{{u"url"_s, items.at(i)}} : items.at(i);
        const QString itemPlace = u"%1[%2]"_s.arg(place).arg(i);
        if (!item.isObject())
            return ApiError{Code::Invalid, u"%1 must be an object."_s.arg(itemPlace), itemPlace};
        const auto server = unmaskedIceServer(item.toObject(), itemPlace, listOf(key, current));
        if (!server)
            return server.error();
        list += *server;
    }
    return list;
}

QJsonObject iceServersToJson(const ServerConfig& config)
{
    return {{u"stun"_s, toJsonArray(config.stunServers)}, {u"turn"_s, toJsonArray(config.turnServers)}};
}

Expected<ServerConfig, ApiError> withIceServers(const QJsonObject& body, const ServerConfig& current)
{
    ServerConfig wanted = current;
    FieldReader reader(body);
    for (const auto& [name, key] : {std::pair{u"stun"_s, stunKey()}, std::pair{u"turn"_s, turnKey()}}) {
        if (const auto fault = writeList(reader, name, key, wanted))
            return *fault;
    }
    if (const auto fault = reader.finish())
        return *fault;
    return wanted;
}

Expected<IceTestRequest, ApiError> readIceTest(const QJsonObject& body, const ServerConfig& current)
{
    FieldReader reader(body);
    const QJsonValue given = reader.value(u"server"_s);
    const QString url = reader.text(u"url"_s, longestText);
    if (!given.isObject())
        reader.fail(u"server"_s, u"must be an object with urls"_s);
    if (const auto fault = reader.finish())
        return *fault;
    const auto server
        = unmaskedIceServer(given.toObject(), u"server"_s, current.stunServers + current.turnServers);
    if (!server)
        return server.error();
    const Setting& setting = *findSetting(turnKey());
    const auto accepted = accept(setting, QJsonArray{*server});
    if (!accepted)
        return ApiError{Code::Invalid, u"server: %1."_s.arg(accepted.error().text), u"server"_s};
    ServerConfig scratch;
    setting.write(scratch, *accepted);
    IceTestRequest request{scratch.turnServers.first(), url};
    if (url.isEmpty())
        request.url = request.server.urls.first();
    else if (!request.server.urls.contains(url))
        return ApiError{Code::Invalid, u"url must be one of the server's urls."_s, u"url"_s};
    return request;
}

} // namespace rdv
