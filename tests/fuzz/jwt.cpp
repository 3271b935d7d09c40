// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/core/TokenVault.h"
#include "server/jwt/JwtReader.h"
#include "tests/fuzz/Fuzz.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMessageAuthenticationCode>
#include <QTemporaryDir>

using namespace rdv;
using namespace rdv::fuzz;
using namespace std::chrono_literals;

namespace {

constexpr std::chrono::milliseconds now = std::chrono::seconds(1'795'334'720);
const QByteArray hmacKey("0123456789abcdef0123456789abcdef");
// Whose private half nobody has.
const QByteArray publicKey("-----BEGIN PUBLIC KEY-----\n"
                           "MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEEVs/o5+uQbTjL3chynL4wXgUg2R9\n"
                           "q9UU8I5mEovUf86QZ7kOBIjJwqnzD1omageEHWwHdBO6B+dFabmdT9POxg==\n"
                           "-----END PUBLIC KEY-----\n");

std::unique_ptr<SignedTokens> makeReader()
{
    const QTemporaryDir folder;
    ServerConfig::Jwt config;
    const auto add = [&](const QString& entry, const QString& name, const QByteArray& content) {
        QFile file(folder.filePath(name));
        require(
            file.open(QIODevice::WriteOnly) && file.write(content) == content.size(), "a key can be written");
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
        config.keys.append(entry + file.fileName());
    };
    add(QStringLiteral("h:HS256:"), QStringLiteral("h"), hmacKey);
    add(QStringLiteral("e:ES256:"), QStringLiteral("e"), publicKey);
    auto reader = loadSignedTokens(config);
    require(reader.hasValue(), "the keys can be read");
    return std::move(*reader);
}

QByteArray base64Url(const QByteArray& bytes)
{
    return bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

QByteArray signatureOf(const QByteArray& text)
{
    return base64Url(QMessageAuthenticationCode::hash(text, hmacKey, QCryptographicHash::Sha256));
}

/// What was signed with the one key that this target knows.
bool isOurs(const QByteArray& token)
{
    const qsizetype end = token.lastIndexOf('.');
    return end > 0 && token.mid(end + 1) == signatureOf(token.first(end));
}

void requireLawful(const QByteArray& payload, const SignedClaims& claims)
{
    const QJsonObject said = QJsonDocument::fromJson(payload).object();
    const QJsonValue audience = said.value(QLatin1StringView("aud"));
    const QString own = QStringLiteral("rendezvous");
    require(audience == own || audience.toArray().contains(own), "a token for others is refused");
    require(claims.notAfter > now && claims.notAfter <= now + 24h + 3min, "a token has an end, and soon");
    require(!claims.id.isEmpty() && claims.id.size() <= 256, "a token has an id");
    require(claims.maxUses >= 0, "uses are counted from nothing");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    static const std::unique_ptr<SignedTokens> reader = makeReader();
    return inTime([&] {
        const QByteArray text(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
        static_cast<void>(reader->isSigned(QString::fromUtf8(text)));
        if (reader->read(QString::fromUtf8(text), now))
            require(isOurs(text), "only what we signed is believed");

        // A header and claims of anybody's, rightly signed: what the owner of a key could send.
        Input input(data, size);
        const QByteArray header = input.bytes();
        const QByteArray payload = input.bytes();
        QByteArray token = base64Url(header) + '.' + base64Url(payload);
        token += '.' + signatureOf(token);
        if (const auto claims = reader->read(QString::fromLatin1(token), now))
            requireLawful(payload, *claims);
    });
}
