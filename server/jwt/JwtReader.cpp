// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/jwt/JwtReader.h"

#include "server/jwt/JwtClaims.h"
#include "server/jwt/JwtKey.h"
#include "server/jwt/JwtSignature.h"

#include <QHash>

#include <algorithm>
#include <optional>
#include <utility>

namespace rdv {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype maxTokenBytes = 4096;

bool isBase64Url(QChar c)
{
    const char16_t u = c.unicode();
    return (u >= u'a' && u <= u'z') || (u >= u'A' && u <= u'Z') || (u >= u'0' && u <= u'9') || u == u'-'
        || u == u'_';
}

/// Null when the text is not the one way to write these bytes (RFC 7515 §2, RFC 4648 §3.5): no padding, and
/// nothing in the bits that are left over.
QByteArray decodeStrictly(const QByteArray& text)
{
    constexpr auto options = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;
    const auto result
        = QByteArray::fromBase64Encoding(text, options | QByteArray::AbortOnBase64DecodingErrors);
    if (!result || result.decoded.isEmpty() || result.decoded.toBase64(options) != text)
        return {};
    return result.decoded;
}

/// The parts of a compact JWS (RFC 7515 §7.1).
struct Parts {
    QByteArray header; ///< decoded
    QByteArray payload; ///< decoded
    QByteArray signature; ///< still base64url
    QByteArray signedText; ///< what the signature is about
};

std::optional<Parts> split(const QString& token)
{
    if (token.size() > maxTokenBytes)
        return std::nullopt;
    const QByteArray text = token.toLatin1();
    const QList<QByteArray> pieces = text.split('.');
    if (pieces.size() != 3)
        return std::nullopt;
    Parts parts{
        decodeStrictly(pieces[0]), decodeStrictly(pieces[1]), pieces[2], text.first(text.lastIndexOf('.'))};
    if (parts.header.isNull() || parts.payload.isNull() || decodeStrictly(parts.signature).isNull())
        return std::nullopt;
    return parts;
}

class JwtReader : public SignedTokens {
public:
    JwtReader(QHash<QString, JwtKey> keys, QString audience)
        : m_keys(std::move(keys))
        , m_audience(std::move(audience))
    {
    }
    [[nodiscard]] bool isSigned(const QString& text) const override;
    [[nodiscard]] Expected<SignedClaims, TokenError> read(
        const QString& text, std::chrono::milliseconds wall) const override;

private:
    [[nodiscard]] const JwtKey* keyFor(const JwtHeader& header) const;

    QHash<QString, JwtKey> m_keys;
    QString m_audience;
};

/// Three parts, the first of which begins like an object. A token without a signature has an empty third
/// part and is asked about as well: it is refused for what it is.
bool JwtReader::isSigned(const QString& text) const
{
    if (text.count(u'.') != 2
        || !std::all_of(text.begin(), text.end(), [](QChar c) { return c == u'.' || isBase64Url(c); }))
        return false;
    const QByteArray start = text.first(std::min<qsizetype>(4, text.indexOf(u'.'))).toLatin1();
    return QByteArray::fromBase64(start, QByteArray::Base64UrlEncoding).startsWith('{');
}

const JwtKey* JwtReader::keyFor(const JwtHeader& header) const
{
    if (!header.keyId && m_keys.size() != 1)
        return nullptr;
    const auto key = header.keyId ? m_keys.constFind(*header.keyId) : m_keys.constBegin();
    // The key says which algorithm is right, the token only which one it means to have used.
    return key != m_keys.constEnd() && jwtAlgorithmNamed(header.algorithm) == key->algorithm ? &*key
                                                                                             : nullptr;
}

Expected<SignedClaims, TokenError> JwtReader::read(const QString& text, std::chrono::milliseconds wall) const
{
    const auto parts = split(text);
    const auto header = parts ? readJwtHeader(parts->header) : std::nullopt;
    const JwtKey* const key = header ? keyFor(*header) : nullptr;
    if (key == nullptr || !isSignedBy(*key, parts->signedText, parts->signature))
        return TokenError::BadSignature;
    auto claims = readJwtClaims(parts->payload, m_audience, wall);
    if (claims && claims->issuer.isEmpty())
        claims->issuer = key->id;
    return claims;
}

} // namespace

Expected<std::unique_ptr<SignedTokens>, Problem> loadSignedTokens(const ServerConfig::Jwt& config)
{
    QHash<QString, JwtKey> keys;
    const auto misconfigured = [](const QString& key, const QString& detail) {
        return Problem{ProblemKind::Configuration, key, detail};
    };
    if (config.audience.isEmpty())
        return misconfigured(u"jwt.audience"_s, u"expected a name, found none"_s);
    for (const QString& text : config.keys) {
        const auto entry = parseJwtKeyEntry(text);
        if (!entry)
            return misconfigured(u"jwt.keys"_s, u"expected id:algorithm:file, found \"%1\""_s.arg(text));
        if (keys.contains(entry->id))
            return misconfigured(u"jwt.keys"_s, u"the id \"%1\" stands there twice"_s.arg(entry->id));
        const auto key = loadJwtKey(*entry);
        if (!key)
            return key.error();
        keys.insert(key->id, *key);
    }
    if (keys.isEmpty())
        return misconfigured(u"jwt.keys"_s, u"no key is named"_s);
    return std::unique_ptr<SignedTokens>(std::make_unique<JwtReader>(std::move(keys), config.audience));
}

} // namespace rdv
