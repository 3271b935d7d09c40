// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/config/Schema.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <cmath>
#include <numeric>
#include <type_traits>
#include <utility>
#include <vector>

using namespace Qt::StringLiterals;

namespace rdv {

namespace {

// ---- Between the fields of ServerConfig and JSON -------------------------------------------------------

template <typename T> QJsonValue fromNumber(T number)
{
    return QJsonValue(static_cast<qint64>(number));
}

template <typename Rep, typename Period> QJsonValue fromNumber(std::chrono::duration<Rep, Period> span)
{
    return QJsonValue(static_cast<qint64>(span.count()));
}

QJsonValue fromList(const QStringList& list)
{
    return QJsonArray::fromStringList(list);
}

QStringList toList(const QJsonValue& value)
{
    QStringList list;
    const QJsonArray items = value.toArray();
    for (const auto& item : items)
        list += item.toString();
    return list;
}

QJsonValue fromIceServers(const QList<IceServerConfig>& servers)
{
    QJsonArray array;
    for (const IceServerConfig& server : servers) {
        QJsonObject entry;
        if (server.urls.size() == 1)
            entry["url"_L1] = server.urls.first();
        else
            entry["urls"_L1] = fromList(server.urls);
        if (!server.username.isEmpty())
            entry["username"_L1] = server.username;
        if (!server.credential.isEmpty())
            entry["credential"_L1] = server.credential;
        if (!server.secret.isEmpty())
            entry["secret"_L1] = server.secret;
        if (server.expiry.count() != 0)
            entry["expiry"_L1] = fromNumber(server.expiry);
        if (!server.enabled)
            entry["enabled"_L1] = false;
        array += entry;
    }
    return array;
}

QList<IceServerConfig> toIceServers(const QJsonValue& value)
{
    QList<IceServerConfig> servers;
    const QJsonArray items = value.toArray();
    for (const auto& item : items) {
        const QJsonObject entry = item.toObject();
        IceServerConfig server;
        server.urls
            = entry.contains("urls"_L1) ? toList(entry["urls"_L1]) : QStringList(entry["url"_L1].toString());
        server.username = entry["username"_L1].toString();
        server.credential = entry["credential"_L1].toString();
        server.secret = entry["secret"_L1].toString();
        server.expiry = std::chrono::seconds(entry["expiry"_L1].toInteger());
        server.enabled = entry["enabled"_L1].toBool(true);
        servers += server;
    }
    return servers;
}

// ---- Rows ----------------------------------------------------------------------------------------------
// A field is a generic lambda that names one member of a const or mutable ServerConfig.

template <typename Field> Setting row(const QString& key, SettingType type, Field, const QString& meaning)
{
    Setting setting;
    setting.key = key;
    setting.type = type;
    setting.meaning = meaning;
    return setting;
}

template <typename Field> Setting boolean(const QString& key, Field field, const QString& meaning)
{
    Setting setting = row(key, SettingType::Boolean, field, meaning);
    setting.read = [field](const ServerConfig& config) {
        return QJsonValue(field(config));
    };
    setting.write = [field](ServerConfig& config, const QJsonValue& value) {
        field(config) = value.toBool();
    };
    return setting;
}

template <typename Field>
Setting integer(const QString& key, Field field, qint64 lowest, qint64 highest, const QString& meaning)
{
    Setting setting = row(key, SettingType::Integer, field, meaning);
    setting.lowest = lowest;
    setting.highest = highest;
    setting.read = [field](const ServerConfig& config) {
        return fromNumber(field(config));
    };
    setting.write = [field](ServerConfig& config, const QJsonValue& value) {
        using Number = std::remove_reference_t<decltype(field(config))>;
        field(config) = static_cast<Number>(value.toInteger());
    };
    return setting;
}

template <typename Field> Setting text(const QString& key, Field field, const QString& meaning)
{
    Setting setting = row(key, SettingType::Text, field, meaning);
    setting.read = [field](const ServerConfig& config) {
        return QJsonValue(field(config));
    };
    setting.write = [field](ServerConfig& config, const QJsonValue& value) {
        field(config) = value.toString();
    };
    return setting;
}

/// `words` stand for the values 0, 1, 2 … of the field.
template <typename Field>
Setting choice(const QString& key, Field field, const QStringList& words, const QString& meaning)
{
    Setting setting = row(key, SettingType::Choice, field, meaning);
    setting.choices = words;
    setting.read = [field, words](const ServerConfig& config) {
        return QJsonValue(words.value(static_cast<int>(field(config))));
    };
    setting.write = [field, words](ServerConfig& config, const QJsonValue& value) {
        using Value = std::remove_reference_t<decltype(field(config))>;
        field(config) = static_cast<Value>(words.indexOf(value.toString()));
    };
    return setting;
}

template <typename Field> Setting textList(const QString& key, Field field, const QString& meaning)
{
    Setting setting = row(key, SettingType::TextList, field, meaning);
    setting.read = [field](const ServerConfig& config) {
        return fromList(field(config));
    };
    setting.write = [field](ServerConfig& config, const QJsonValue& value) {
        field(config) = toList(value);
    };
    return setting;
}

template <typename Field> Setting iceServers(const QString& key, Field field, const QString& meaning)
{
    Setting setting = row(key, SettingType::IceServers, field, meaning);
    setting.read = [field](const ServerConfig& config) {
        return fromIceServers(field(config));
    };
    setting.write = [field](ServerConfig& config, const QJsonValue& value) {
        field(config) = toIceServers(value);
    };
    return setting;
}

Setting waiting(Setting setting)
{
    setting.waitsForStart = true;
    return setting;
}

Setting secret(Setting setting)
{
    setting.secret = true;
    return setting;
}

constexpr qint64 highestPort = 65535;
constexpr qint64 oneDay = qint64{24} * 60 * 60;
constexpr qint64 oneYear = 366 * oneDay;
constexpr qint64 oneKiB = 1024;
constexpr qint64 oneMiB = 1024 * oneKiB;

// NOLINTBEGIN(bugprone-macro-parentheses): a member's path cannot stand in parentheses.
#define FIELD(path) ([](auto& config) -> auto& { return config.path; })
// NOLINTEND(bugprone-macro-parentheses)

QList<Setting> serverSettings()
{
    return {
        waiting(integer(u"server.port"_s, FIELD(port), 0, highestPort,
            u"Port for devices, viewers and pages, TCP. 0: any free port."_s)),
        waiting(boolean(u"server.secure"_s, FIELD(secure),
            u"TLS on both ports. Needs `server.key` and `server.cert`."_s)),
        text(u"server.key"_s, FIELD(key),
            u"PEM file with the private key; relative to the working directory."_s),
        text(u"server.cert"_s, FIELD(cert), u"PEM file with the certificate and its chain."_s),
        secret(text(u"server.password"_s, FIELD(password), u"Password of the private key."_s)),
        boolean(u"server.tokensEnabled"_s, FIELD(tokensEnabled), u"Viewers need a token to join a room."_s),
        boolean(u"server.webServerEnabled"_s, FIELD(webServerEnabled), u"Serve pages on `server.port`."_s),
        boolean(u"server.adminAccessEnabled"_s, FIELD(adminAccessEnabled), u"Open the admin port."_s),
        textList(u"server.adminIP"_s, FIELD(adminIp),
            u"Addresses that may use the admin port; a string or a list. Remote addresses need `server.secure` and `admin.key`."_s),
        integer(u"server.adminPort"_s, FIELD(adminPort), 0, highestPort,
            u"Port of the admin commands and page, TCP. 0: any free port."_s),
        waiting(text(u"bindAddress"_s, FIELD(bindAddress),
            u"Address on which `server.port` listens. Empty: every address."_s)),
        text(u"publicHost"_s, FIELD(publicHost),
            u"Host name or address under which others reach this server. Empty: the one each client used."_s),
        text(u"publicUrl"_s, FIELD(publicUrl),
            u"Where a reverse proxy shows the pages, as `https://host/path`; viewer links begin with it. Empty: no proxy."_s),
        text(u"webRoot"_s, FIELD(webRoot), u"Folder whose files stand before the built-in pages."_s),
        text(u"acmeRoot"_s, FIELD(acmeRoot),
            u"Folder served below /.well-known/acme-challenge/, for certbot --webroot."_s),
        textList(u"trustedProxies"_s, FIELD(trustedProxies),
            u"Addresses or networks whose X-Forwarded-For is believed."_s),
        textList(u"allowedOrigins"_s, FIELD(allowedOrigins),
            u"Origins, as `https://host:port`, whose pages may connect. Empty: any."_s),
        textList(u"allowedrooms"_s, FIELD(allowedRooms), u"Rooms that may be created. Empty: any."_s),
    };
}

QList<Setting> iceSettings()
{
    return {
        iceServers(u"stunservers"_s, FIELD(stunServers),
            u"STUN servers in the order in which they are handed out. Empty: the built-in responder."_s),
        iceServers(u"turnservers"_s, FIELD(turnServers),
            u"TURN servers, each with `username` and `credential`, or with `secret` and `expiry` (seconds) for time-limited credentials."_s),
        boolean(u"stun.enabled"_s, FIELD(stun.enabled), u"Run the built-in STUN responder."_s),
        integer(
            u"stun.port"_s, FIELD(stun.port), 0, highestPort, u"Its port, UDP and TCP. 0: any free port."_s),
        text(u"stun.address"_s, FIELD(stun.address), u"Its address. Empty: every address."_s),
    };
}

QList<Setting> ruleSettings()
{
    return {
        boolean(u"devicetokens.required"_s, FIELD(deviceTokens.required), u"Devices need a device token."_s),
        integer(u"tokens.window"_s, FIELD(tokens.window), 1, oneDay,
            u"Seconds from the first use of a token until it is removed."_s),
        integer(u"tokens.unusedTtl"_s, FIELD(tokens.unusedTtl), 0, oneYear,
            u"Seconds after which an unused token expires. 0: never."_s),
        boolean(u"tokens.revokeDisconnects"_s, FIELD(tokens.revokeDisconnects),
            u"Removing a token closes the sessions bound to it."_s),
        boolean(u"tokens.disconnectOnExpiry"_s, FIELD(tokens.disconnectOnExpiry),
            u"An expiring token closes the sessions bound to it."_s),
        text(u"admin.key"_s, FIELD(admin.key),
            u"File with the admin key, 256 bits as hexadecimal or base64url, mode 0600."_s),
        boolean(u"admin.confirmNavigations"_s, FIELD(admin.confirmNavigations),
            u"A followed link to a changing admin command asks first."_s),
        textList(u"admin.hosts"_s, FIELD(admin.hosts),
            u"Further host names under which the admin page may be opened, or `https://host` where a proxy shows it."_s),
        textList(u"jwt.keys"_s, FIELD(jwt.keys),
            u"Keys of signed tokens (JWT), each as `id:algorithm:file` with HS256, RS256, ES256 or EdDSA; two at once while changing over. Empty: signed tokens are refused."_s),
        text(u"jwt.audience"_s, FIELD(jwt.audience), u"Required `aud` of a signed token."_s),
        // It may hold a name and a password.
        secret(text(u"webhook.url"_s, FIELD(webhook.url),
            u"URL that is asked with a POST before a viewer is admitted. Empty: nobody is asked."_s)),
        integer(u"webhook.timeoutMs"_s, FIELD(webhook.timeout), 100, 10'000,
            u"Milliseconds within which it has to answer; a viewer is denied after that."_s),
        integer(u"rooms.queueSize"_s, FIELD(rooms.queueSize), 0, 10'000,
            u"Viewers that may wait for a device, per room."_s),
        integer(u"rooms.queueSeconds"_s, FIELD(rooms.queueSeconds), 1, 3600,
            u"Seconds a viewer waits for a device."_s),
        choice(u"rooms.namePolicy"_s, FIELD(rooms.namePolicy), {u"compatible"_s, u"strict"_s},
            u"Names of rooms, streams and viewers: anything visible, or only `A-Za-z0-9_.:@-`."_s),
    };
}

QList<Setting> limitSettings()
{
    return {
        integer(
            u"limits.headBytes"_s, FIELD(limits.headBytes), 1024, oneMiB, u"Size of an HTTP head, bytes."_s),
        integer(u"limits.headFields"_s, FIELD(limits.headFields), 8, 1000, u"Fields of an HTTP head."_s),
        integer(u"limits.headSeconds"_s, FIELD(limits.headSeconds), 1, 600,
            u"Seconds until an HTTP head must be complete."_s),
        integer(u"limits.tlsSeconds"_s, FIELD(limits.tlsSeconds), 1, 600, u"Seconds for a TLS handshake."_s),
        integer(u"limits.idleSeconds"_s, FIELD(limits.idleSeconds), 1, 3600,
            u"Seconds a kept-alive connection may be idle."_s),
        integer(u"limits.joinSeconds"_s, FIELD(limits.joinSeconds), 1, 3600,
            u"Seconds a connected client may take to join a room."_s),
        integer(u"limits.messageBytes"_s, FIELD(limits.messageBytes), 1024, 16 * oneMiB,
            u"Size of a signaling message and of a WebSocket frame, bytes."_s),
        integer(
            u"limits.jsonDepth"_s, FIELD(limits.jsonDepth), 4, 1000, u"Depth of the JSON in a message."_s),
        integer(u"limits.jsonTokens"_s, FIELD(limits.jsonTokens), 100, 1'000'000,
            u"Values and keys of the JSON in a message."_s),
        integer(u"limits.malformedMessages"_s, FIELD(limits.malformedMessages), 1, 10'000,
            u"Malformed messages after which a connection is closed."_s),
        integer(u"limits.sendQueueBytes"_s, FIELD(limits.sendQueueBytes), 16 * oneKiB, 64 * oneMiB,
            u"Bytes that may wait for a slow client before it is closed."_s),
        integer(u"limits.messagesPerSecond"_s, FIELD(limits.messagesPerSecond), 1, 100'000,
            u"Messages a connection may send, per second, in the long run."_s),
        integer(u"limits.messageBurst"_s, FIELD(limits.messageBurst), 1, 1'000'000,
            u"Messages a connection may send at once."_s),
        integer(u"limits.connectionsPerAddress"_s, FIELD(limits.connectionsPerAddress), 1, 1'000'000,
            u"Connections per address (IPv6: per /64)."_s),
        integer(u"limits.newConnectionsPerSecond"_s, FIELD(limits.newConnectionsPerSecond), 1, 1'000'000,
            u"New connections per second and address."_s),
        integer(u"limits.pendingHandshakes"_s, FIELD(limits.pendingHandshakes), 1, 1'000'000,
            u"Handshakes per address that wait for their upgrade."_s),
        integer(u"limits.wrongTokensPerConnection"_s, FIELD(limits.wrongTokensPerConnection), 1, 1000,
            u"Wrong tokens after which a connection is closed."_s),
        integer(u"limits.wrongTokensPerMinute"_s, FIELD(limits.wrongTokensPerMinute), 1, 100'000,
            u"Wrong tokens per minute and address after which answers are delayed."_s),
        integer(u"limits.wrongTokenDelayMs"_s, FIELD(limits.wrongTokenDelay), 0, 10'000,
            u"That delay, milliseconds."_s),
        integer(u"limits.reservedDescriptors"_s, FIELD(limits.reservedDescriptors), 8, 100'000,
            u"File descriptors kept free; accepting pauses there."_s),
        integer(u"limits.maxConnections"_s, FIELD(limits.maxConnections), 0, 10'000'000,
            u"Connections altogether. 0: what the descriptors allow."_s),
        integer(u"limits.deviceReservePercent"_s, FIELD(limits.deviceReservePercent), 0, 90,
            u"Share of the connections that only devices may use, percent."_s),
        integer(u"limits.stunPerSecond"_s, FIELD(limits.stunPerSecond), 1, 1'000'000,
            u"STUN requests answered per second and network (/24, /56)."_s),
    };
}

QList<Setting> programSettings()
{
    return {
        choice(u"log.level"_s, FIELD(log.level), {u"debug"_s, u"info"_s, u"warning"_s, u"error"_s},
            u"The least important records that are written."_s),
        choice(u"log.format"_s, FIELD(log.format), {u"text"_s, u"json"_s},
            u"One line of text, or one JSON object, per record."_s),
        waiting(text(u"stateDir"_s, FIELD(stateDir),
            u"Folder for what must survive a restart. Empty: the platform's place."_s)),
        integer(u"historyDays"_s, FIELD(historyDays), 1, 3650,
            u"Days for which ended sessions and the audit trail are kept."_s),
    };
}

#undef FIELD

// ---- What a value has to be ----------------------------------------------------------------------------

/// A refused value in a few words; long text is cut.
QString describe(const QJsonValue& value)
{
    switch (value.type()) {
    case QJsonValue::Null:
        return u"null"_s;
    case QJsonValue::Bool:
        return value.toBool() ? u"true"_s : u"false"_s;
    case QJsonValue::Double:
        return QString::number(value.toDouble(), 'g', 15);
    case QJsonValue::String: {
        const QString text = value.toString();
        return text.size() > 40 ? u"\"%1…\""_s.arg(text.left(40)) : u"\"%1\""_s.arg(text);
    }
    case QJsonValue::Array:
        return u"a list"_s;
    case QJsonValue::Object:
        return u"an object"_s;
    case QJsonValue::Undefined:
        break;
    }
    return u"nothing"_s;
}

SettingFault fault(const QString& key, const QString& expected, const QJsonValue& found)
{
    return {key, u"expected %1, found %2"_s.arg(expected, describe(found))};
}

SettingFault fault(const Setting& setting, const QJsonValue& found)
{
    if (setting.secret)
        return {setting.key, u"expected %1"_s.arg(setting.expected())};
    return fault(setting.key, setting.expected(), found);
}

bool isWhole(const QJsonValue& value, qint64 lowest, qint64 highest)
{
    if (!value.isDouble())
        return false;
    const double number = value.toDouble();
    return number == std::floor(number) && number >= static_cast<double>(lowest)
        && number <= static_cast<double>(highest);
}

/// A string or a list of strings as a list without empty strings.
Expected<QJsonValue, SettingFault> acceptList(
    const QString& key, const QString& expected, const QJsonValue& value)
{
    if (value.isNull())
        return QJsonValue(QJsonArray());
    if (!value.isString() && !value.isArray())
        return fault(key, expected, value);
    const QJsonArray items = value.isArray() ? value.toArray() : QJsonArray{value};
    QJsonArray list;
    for (qsizetype i = 0; i < items.size(); ++i) {
        if (!items.at(i).isString())
            return fault(u"%1[%2]"_s.arg(key).arg(i), u"a string"_s, items.at(i));
        if (!items.at(i).toString().isEmpty())
            list += items.at(i);
    }
    return QJsonValue(list);
}

Expected<QJsonValue, SettingFault> acceptIceServer(const QString& key, const QJsonValue& value)
{
    if (value.isString())
        return QJsonValue(QJsonObject{{u"url"_s, value}});
    if (!value.isObject())
        return fault(key, u"an object with \"url\" or \"urls\""_s, value);

    QJsonObject entry = value.toObject();
    for (const QString& name : {u"username"_s, u"credential"_s, u"secret"_s}) {
        const QJsonValue item = entry.value(name);
        if (!item.isUndefined() && !item.isNull() && !item.isString())
            return SettingFault{u"%1.%2"_s.arg(key, name), u"expected a string"_s};
    }
    const QJsonValue expiry = entry.value("expiry"_L1);
    if (!expiry.isUndefined() && !expiry.isNull() && !isWhole(expiry, 0, oneYear))
        return fault(key + u".expiry"_s, u"a whole number of seconds from 0 to %1"_s.arg(oneYear), expiry);

    const QJsonValue enabled = entry.value("enabled"_L1);
    if (!enabled.isUndefined() && !enabled.isNull() && !enabled.isBool())
        return fault(key + u".enabled"_s, u"true or false"_s, enabled);

    const QString spelling = entry.contains("urls"_L1) ? u"urls"_s : u"url"_s;
    const QString where = u"%1.%2"_s.arg(key, spelling);
    if (!entry.contains(spelling))
        return SettingFault{key, u"expected \"url\" or \"urls\" in the entry"_s};
    auto urls = acceptList(where, u"a URL or a list of URLs"_s, entry.value(spelling));
    if (!urls)
        return urls;
    if (urls->toArray().isEmpty())
        return SettingFault{where, u"expected at least one URL"_s};
    entry["urls"_L1] = *urls;
    return QJsonValue(entry);
}

Expected<QJsonValue, SettingFault> acceptIceServers(const Setting& setting, const QJsonValue& value)
{
    if (value.isNull())
        return QJsonValue(QJsonArray());
    if (!value.isArray())
        return fault(setting, value);
    QJsonArray list;
    const QJsonArray items = value.toArray();
    for (qsizetype i = 0; i < items.size(); ++i) {
        auto entry = acceptIceServer(u"%1[%2]"_s.arg(setting.key).arg(i), items.at(i));
        if (!entry)
            return entry;
        list += *entry;
    }
    return QJsonValue(list);
}

// ---- Text of the environment and of --set --------------------------------------------------------------

/// A value that accept() can judge; text that is not even of the right kind stays text and is refused there.
QJsonValue fromText(const Setting& setting, const QString& text)
{
    switch (setting.type) {
    case SettingType::Boolean: {
        const QString word = text.toLower();
        if (word == "true"_L1 || word == "1"_L1 || word == "yes"_L1 || word == "on"_L1)
            return true;
        if (word == "false"_L1 || word == "0"_L1 || word == "no"_L1 || word == "off"_L1)
            return false;
        return text;
    }
    case SettingType::Integer: {
        bool fine = false;
        const qint64 number = text.toLongLong(&fine);
        return fine ? QJsonValue(number) : QJsonValue(text);
    }
    case SettingType::Text:
    case SettingType::Choice:
        return text;
    case SettingType::TextList:
    case SettingType::IceServers:
        break;
    }
    QJsonArray list;
    for (const QString& item : text.split(u',', Qt::SkipEmptyParts))
        list += item.trimmed();
    return list;
}

bool looksLikeJson(const Setting& setting, const QString& text)
{
    const bool list = setting.type == SettingType::TextList || setting.type == SettingType::IceServers;
    return list && text.startsWith(u'[');
}

// ---- Printing ------------------------------------------------------------------------------------------

QJsonValue masked(const Setting& setting, const QJsonValue& value)
{
    const QJsonValue mask(u"********"_s);
    if (setting.secret)
        return value.toString().isEmpty() ? value : mask;
    if (setting.type != SettingType::IceServers)
        return value;
    QJsonArray list;
    const QJsonArray items = value.toArray();
    for (const auto& item : items) {
        QJsonObject entry = item.toObject();
        for (const QString& name : {u"credential"_s, u"secret"_s}) {
            if (entry.contains(name))
                entry[name] = mask;
        }
        list += entry;
    }
    return list;
}

/// How many single-character edits lie between two words (Levenshtein).
qsizetype distance(const QString& a, const QString& b)
{
    std::vector<qsizetype> line(static_cast<std::size_t>(b.size()) + 1);
    std::iota(line.begin(), line.end(), 0);
    for (qsizetype i = 0; i < a.size(); ++i) {
        qsizetype diagonal = line[0];
        line[0] = i + 1;
        for (qsizetype j = 0; j < b.size(); ++j) {
            const auto column = static_cast<std::size_t>(j);
            const qsizetype replace = diagonal + (a.at(i) == b.at(j) ? 0 : 1);
            diagonal = line[column + 1];
            line[column + 1] = std::min({replace, line[column] + 1, line[column + 1] + 1});
        }
    }
    return line.back();
}

QString lastPart(const QString& key)
{
    return key.section(u'.', -1).toLower();
}

} // namespace

QString Setting::environmentName() const
{
    QString path = key;
    if (path.startsWith("server."_L1))
        path.remove(0, 7);
    QString name = u"ERS_"_s;
    for (qsizetype i = 0; i < path.size(); ++i) {
        const QChar c = path.at(i);
        if (c == u'.') {
            name += u'_';
            continue;
        }
        if (c.isUpper() && i > 0 && path.at(i - 1).isLower())
            name += u'_';
        name += c.toUpper();
    }
    return name;
}

QString Setting::expected() const
{
    switch (type) {
    case SettingType::Boolean:
        return u"true or false"_s;
    case SettingType::Integer:
        return u"a whole number from %1 to %2"_s.arg(lowest).arg(highest);
    case SettingType::Text:
        return u"a string"_s;
    case SettingType::Choice:
        return u"one of "_s + choices.join(u", "_s);
    case SettingType::TextList:
        return u"a string or a list of strings"_s;
    case SettingType::IceServers:
        return u"a list of servers, each with \"url\" or \"urls\""_s;
    }
    return {};
}

const QList<Setting>& settings()
{
    static const QList<Setting> all
        = serverSettings() + iceSettings() + ruleSettings() + limitSettings() + programSettings();
    return all;
}

const Setting* findSetting(const QString& key)
{
    const auto& all = settings();
    const auto found
        = std::find_if(all.begin(), all.end(), [&key](const Setting& setting) { return setting.key == key; });
    return found == all.end() ? nullptr : &*found;
}

bool isSection(const QString& path)
{
    const QString prefix = path + u'.';
    const auto& all = settings();
    return std::any_of(
        all.begin(), all.end(), [&prefix](const Setting& setting) { return setting.key.startsWith(prefix); });
}

QString nearestKey(const QString& key)
{
    QString nearest;
    qsizetype best = std::max<qsizetype>(2, key.size() / 4) + 1;
    for (const Setting& setting : settings()) {
        // The right name in the wrong section is one mistake, however long the section's name is.
        const qsizetype inPlace = distance(key.toLower(), setting.key.toLower());
        const qsizetype elsewhere = lastPart(key) == lastPart(setting.key) ? 1 : inPlace;
        const qsizetype edits = std::min(inPlace, elsewhere);
        if (edits < best) {
            best = edits;
            nearest = setting.key;
        }
    }
    return nearest;
}

Expected<QJsonValue, SettingFault> accept(const Setting& setting, const QJsonValue& value)
{
    switch (setting.type) {
    case SettingType::Boolean:
        if (value.isBool())
            return value;
        break;
    case SettingType::Integer:
        if (isWhole(value, setting.lowest, setting.highest))
            return value;
        break;
    case SettingType::Text:
        if (value.isString())
            return value;
        if (value.isNull())
            return QJsonValue(QString());
        break;
    case SettingType::Choice:
        if (setting.choices.contains(value.toString()))
            return value;
        break;
    case SettingType::TextList:
        return acceptList(setting.key, setting.expected(), value);
    case SettingType::IceServers:
        return acceptIceServers(setting, value);
    }
    return fault(setting, value);
}

Expected<QJsonValue, SettingFault> acceptText(const Setting& setting, const QString& text)
{
    const QString trimmed = text.trimmed();
    if (!looksLikeJson(setting, trimmed))
        return accept(setting, fromText(setting, setting.type == SettingType::Text ? text : trimmed));
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(trimmed.toUtf8(), &error);
    if (error.error != QJsonParseError::NoError)
        return SettingFault{setting.key, u"expected a JSON list: %1"_s.arg(error.errorString())};
    return accept(setting, document.array());
}

QJsonObject toJson(const ServerConfig& config, Secrets secrets)
{
    QJsonObject root;
    for (const Setting& setting : settings()) {
        const QJsonValue plain = setting.read(config);
        const QJsonValue value = secrets == Secrets::Masked ? masked(setting, plain) : plain;
        const qsizetype dot = setting.key.indexOf(u'.');
        if (dot < 0) {
            root[setting.key] = value;
            continue;
        }
        const QString section = setting.key.left(dot);
        QJsonObject object = root.value(section).toObject();
        object[setting.key.mid(dot + 1)] = value;
        root[section] = object;
    }
    return root;
}

} // namespace rdv
