// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/jwt/JwtClaims.h"

#include "server/model/Event.h"

#include <algorithm>
#include <cmath>
#include <nlohmann/json.hpp>
#include <set>
#include <string>
#include <vector>

namespace rdv {

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using Json = nlohmann::json;
using std::chrono::milliseconds;

namespace {

constexpr qsizetype maxHeaderBytes = 1024;
constexpr int maxDepth = 8;
constexpr milliseconds skew = 60s;
constexpr milliseconds maxLife = 24h;
constexpr qsizetype maxText = 128;
constexpr std::size_t maxList = 64;
constexpr int maxUses = 1000;
constexpr double lastSecond = 253'402'300'799.0; // of the year 9999

/// One JSON object. Nothing when it is anything else, nests too deeply, or names anything twice: which of two
/// would count depends on the reader (RFC 7519 §4).
std::optional<Json> parseObject(const QByteArray& text)
{
    std::vector<std::set<std::string>> names;
    bool sound = true;
    const auto check = [&](int depth, Json::parse_event_t event, const Json& parsed) {
        if (event == Json::parse_event_t::object_start)
            names.emplace_back();
        else if (event == Json::parse_event_t::object_end)
            names.pop_back();
        else if (event == Json::parse_event_t::key)
            sound = names.back().insert(parsed.get<std::string>()).second && sound;
        sound = sound && depth <= maxDepth;
        return true;
    };
    Json object = Json::parse(text.cbegin(), text.cend(), check, false);
    if (!sound || !object.is_object())
        return std::nullopt;
    return object;
}

const Json* member(const Json& object, const char* name)
{
    const auto found = object.find(name);
    return found == object.end() ? nullptr : &*found;
}

/// 1–128 characters, no control characters.
std::optional<QString> readText(const Json& value)
{
    if (!value.is_string())
        return std::nullopt;
    const QString text = QString::fromStdString(value.get<std::string>());
    const bool plain = std::none_of(
        text.cbegin(), text.cend(), [](QChar c) { return c.category() == QChar::Other_Control; });
    return plain && !text.isEmpty() && text.size() <= maxText ? std::optional(text) : std::nullopt;
}

/// A text or a list of them.
std::optional<QStringList> readTexts(const Json& value)
{
    if (!value.is_array()) {
        const auto text = readText(value);
        return text ? std::optional(QStringList{*text}) : std::nullopt;
    }
    if (value.empty() || value.size() > maxList)
        return std::nullopt;
    QStringList texts;
    for (const Json& element : value) {
        const auto text = readText(element);
        if (!text)
            return std::nullopt;
        texts.append(*text);
    }
    return texts;
}

/// A text or a list of them; a lone `*` stands for everything and gives an empty list.
std::optional<QStringList> readScope(const Json& value)
{
    auto names = readTexts(value);
    if (names == QStringList{u"*"_s})
        return QStringList();
    if (names && names->contains(u"*"_s))
        return std::nullopt;
    return names;
}

/// NumericDate (RFC 7519 §2): seconds, perhaps with a fraction.
std::optional<milliseconds> readTime(const Json* value)
{
    if (value == nullptr || !value->is_number())
        return std::nullopt;
    const auto seconds = value->get<double>();
    if (!(seconds >= 0 && seconds <= lastSecond))
        return std::nullopt;
    return milliseconds(static_cast<qint64>(std::floor(seconds * 1000)));
}

bool isFor(const Json* audiences, const QString& audience)
{
    const auto names = audiences != nullptr ? readTexts(*audiences) : std::nullopt;
    return names && names->contains(audience);
}

/// False when a claim has a wrong shape.
bool readRole(const Json& object, SignedClaims& claims)
{
    const Json* const role = member(object, "role");
    if (role == nullptr || *role == "viewer")
        return true;
    claims.kind = TokenKind::Device;
    return *role == "device";
}

bool readScopeInto(QStringList& names, const Json& value)
{
    auto scope = readScope(value);
    if (scope)
        names = *std::move(scope);
    return scope.has_value();
}

bool readScopes(const Json& object, SignedClaims& claims)
{
    const Json* const room = member(object, "room");
    const Json* const stream = member(object, "stream");
    // A forgotten room must not open every room.
    return room != nullptr && readScopeInto(claims.rooms, *room)
        && (stream == nullptr || readScopeInto(claims.streams, *stream));
}

bool readUses(const Json& object, SignedClaims& claims)
{
    const Json* const uses = member(object, "use");
    if (uses == nullptr)
        return true;
    if (!uses->is_number_integer())
        return false;
    const auto count = uses->get<double>(); // which no integer overflows
    if (!(count >= 0 && count <= maxUses))
        return false;
    claims.maxUses = static_cast<int>(count);
    return true;
}

bool readNames(const Json& object, SignedClaims& claims)
{
    const Json* const id = member(object, "jti");
    const auto text = id != nullptr ? readText(*id) : std::nullopt;
    if (!text)
        return false;
    claims.id = *text;
    const Json* const issuer = member(object, "iss");
    if (issuer == nullptr)
        return true;
    if (!issuer->is_string())
        return false;
    claims.issuer = safeText(QString::fromStdString(issuer->get<std::string>()), maxText);
    return true;
}

std::optional<TokenError> readTimes(const Json& object, milliseconds wall, SignedClaims& claims)
{
    const auto expiry = readTime(member(object, "exp"));
    const auto issued = readTime(member(object, "iat"));
    const Json* const start = member(object, "nbf");
    const auto notBefore = start != nullptr ? readTime(start) : milliseconds(0);
    if (!expiry || !issued || !notBefore || *expiry <= *issued || *expiry - *issued > maxLife)
        return TokenError::BadClaims;
    claims.notAfter = *expiry + skew;
    claims.notBefore = std::max(*notBefore - skew, milliseconds(0));
    if (wall >= claims.notAfter)
        return TokenError::Expired;
    if (*issued > wall + skew || claims.notBefore > wall)
        return TokenError::NotYet;
    return std::nullopt;
}

} // namespace

std::optional<JwtHeader> readJwtHeader(const QByteArray& json)
{
    if (json.size() > maxHeaderBytes)
        return std::nullopt;
    const auto object = parseObject(json);
    if (!object)
        return std::nullopt;
    for (const char* forbidden : {"jwk", "jku", "x5u", "x5c", "crit", "cty"}) {
        if (object->contains(forbidden))
            return std::nullopt;
    }
    const Json* const type = member(*object, "typ");
    if (type != nullptr) {
        const auto text = readText(*type);
        if (!text || text->compare("JWT"_L1, Qt::CaseInsensitive) != 0)
            return std::nullopt;
    }
    const Json* const algorithm = member(*object, "alg");
    const auto name = algorithm != nullptr ? readText(*algorithm) : std::nullopt;
    if (!name)
        return std::nullopt;
    const Json* const keyId = member(*object, "kid");
    if (keyId == nullptr)
        return JwtHeader{*name, std::nullopt};
    const auto id = readText(*keyId);
    return id ? std::optional(JwtHeader{*name, id}) : std::nullopt;
}

Expected<SignedClaims, TokenError> readJwtClaims(
    const QByteArray& json, const QString& audience, milliseconds wall)
{
    const auto object = parseObject(json);
    SignedClaims claims;
    if (!object || !isFor(member(*object, "aud"), audience) || !readNames(*object, claims)
        || !readRole(*object, claims) || !readScopes(*object, claims) || !readUses(*object, claims))
        return TokenError::BadClaims;
    if (const auto error = readTimes(*object, wall, claims))
        return *error;
    return claims;
}

} // namespace rdv
