// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/jwt/JwtKey.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <array>
#include <memory>
#include <openssl/bio.h>
#include <openssl/core_names.h>
#include <openssl/err.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/x509.h>

namespace rdv {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 maxFileBytes = qint64{64} * 1024;
constexpr qsizetype minSecretBytes = 32; // RFC 7518 §3.2: as long as the hash
constexpr int minRsaBits = 2048; // RFC 7518 §3.3
constexpr int maxRsaBits = 8192; // a check must stay cheap

struct Free {
    void operator()(BIO* bio) const { BIO_free_all(bio); }
    void operator()(EVP_PKEY* key) const { EVP_PKEY_free(key); }
    void operator()(X509* certificate) const { X509_free(certificate); }
};
using Bio = std::unique_ptr<BIO, Free>;
using PublicKey = std::unique_ptr<EVP_PKEY, Free>;
using Certificate = std::unique_ptr<X509, Free>;

using Material = Expected<QByteArray, QString>; // or what is wrong with the file

bool isPrintable(const QByteArray& bytes)
{
    return std::all_of(bytes.begin(), bytes.end(), [](char c) { return c >= ' ' && c <= '~'; });
}

QByteArray withoutLineEnds(QByteArray text)
{
    while (text.endsWith('\n') || text.endsWith('\r'))
        text.chop(1);
    return text;
}

/// Null when the text is not hexadecimal.
QByteArray fromHex(const QByteArray& text)
{
    const bool isHex = std::all_of(text.begin(), text.end(),
        [](char c) { return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F'); });
    return isHex && text.size() % 2 == 0 ? QByteArray::fromHex(text) : QByteArray();
}

/// Null when the text is neither base64 nor base64url.
QByteArray fromBase64(const QByteArray& text)
{
    for (const auto encoding : {QByteArray::Base64Encoding, QByteArray::Base64UrlEncoding}) {
        const auto result
            = QByteArray::fromBase64Encoding(text, encoding | QByteArray::AbortOnBase64DecodingErrors);
        if (result)
            return result.decoded;
    }
    return {};
}

QByteArray secretIn(const QByteArray& file)
{
    QByteArray text = withoutLineEnds(file);
    if (text.startsWith("hex:"))
        return fromHex(text.sliced(4).trimmed());
    if (text.startsWith("base64:"))
        return fromBase64(text.sliced(7).trimmed());
    if (text.startsWith("text:"))
        return text.sliced(5);
    if (!isPrintable(text))
        return file;
    if (QByteArray hex = fromHex(text); hex.size() >= minSecretBytes)
        return hex;
    if (QByteArray decoded = fromBase64(text); decoded.size() >= minSecretBytes)
        return decoded;
    return text;
}

Material readSecret(const QByteArray& file)
{
    // Whoever knows the public key could otherwise sign with it.
    if (file.contains("-----BEGIN "))
        return u"it holds a PEM key, which is no HS256 secret; name RS256, ES256 or EdDSA for it"_s;
    const QByteArray secret = secretIn(file);
    if (secret.size() < minSecretBytes)
        return u"an HS256 secret needs at least %1 bytes, this one has %2; make one with openssl rand -hex 32"_s
            .arg(minSecretBytes)
            .arg(secret.size());
    return secret;
}

PublicKey parsePublicKey(const QByteArray& pem)
{
    const auto open = [&pem] {
        return Bio(BIO_new_mem_buf(pem.constData(), static_cast<int>(pem.size())));
    };
    const Bio asKey = open();
    PublicKey key(PEM_read_bio_PUBKEY(asKey.get(), nullptr, nullptr, nullptr));
    if (key == nullptr) {
        const Bio asCertificate = open();
        const Certificate certificate(PEM_read_bio_X509(asCertificate.get(), nullptr, nullptr, nullptr));
        if (certificate != nullptr)
            key.reset(X509_get_pubkey(certificate.get()));
    }
    ERR_clear_error(); // an attempt that failed must not be found by the next user of this thread
    return key;
}

QString curveOf(const EVP_PKEY& key)
{
    std::array<char, 64> name{};
    std::size_t length = 0;
    const int fine
        = EVP_PKEY_get_utf8_string_param(&key, OSSL_PKEY_PARAM_GROUP_NAME, name.data(), name.size(), &length);
    return fine == 1 ? QString::fromLatin1(name.data(), static_cast<qsizetype>(length)) : QString();
}

/// Empty when the key fits its algorithm.
QString unfitness(const EVP_PKEY& key, JwtAlgorithm algorithm)
{
    if (algorithm == JwtAlgorithm::EdDsa)
        return EVP_PKEY_is_a(&key, "ED25519") == 1 ? QString() : u"it holds no Ed25519 key"_s;
    if (algorithm == JwtAlgorithm::Es256) {
        const bool fits = EVP_PKEY_is_a(&key, "EC") == 1 && curveOf(key) == "prime256v1"_L1;
        return fits ? QString() : u"it holds no EC key on the curve P-256"_s;
    }
    if (EVP_PKEY_is_a(&key, "RSA") != 1)
        return u"it holds no RSA key"_s;
    const int bits = EVP_PKEY_get_bits(&key);
    if (bits < minRsaBits || bits > maxRsaBits)
        return u"an RSA key of %1 to %2 bits is needed, this one has %3"_s.arg(minRsaBits)
            .arg(maxRsaBits)
            .arg(bits);
    return {};
}

Material readPublicKey(const QByteArray& file, JwtAlgorithm algorithm)
{
    if (file.contains("PRIVATE KEY-----"))
        return u"it holds a private key, which must stay where tokens are signed; write the public one with "
               "openssl pkey -in private.pem -pubout -out public.pem"_s;
    const PublicKey key = parsePublicKey(file);
    if (key == nullptr)
        return u"it holds neither a public key nor a certificate in PEM form"_s;
    if (const QString why = unfitness(*key, algorithm); !why.isEmpty())
        return why;
    const Bio out(BIO_new(BIO_s_mem()));
    char* text = nullptr;
    if (PEM_write_bio_PUBKEY(out.get(), key.get()) != 1)
        return u"its public key cannot be written"_s;
    const auto size = BIO_get_mem_data(out.get(), &text);
    return QByteArray(text, size);
}

Expected<QByteArray, QString> readFile(const QString& path)
{
    QFile file(path);
    if (!QFileInfo(path).isFile())
        return u"there is no such file"_s;
    if (!file.open(QIODevice::ReadOnly))
        return file.errorString();
    if (file.size() > maxFileBytes)
        return u"it is too large for a key"_s;
    return file.read(maxFileBytes);
}

} // namespace

Expected<JwtKey, Problem> loadJwtKey(const JwtKeyEntry& entry)
{
    const auto file = readFile(entry.file);
    if (!file)
        return Problem{ProblemKind::SignedTokenKey, entry.file, file.error()};
    const Material material
        = entry.algorithm == JwtAlgorithm::Hs256 ? readSecret(*file) : readPublicKey(*file, entry.algorithm);
    if (!material)
        return Problem{ProblemKind::SignedTokenKey, entry.file, material.error()};
    return JwtKey{entry.id, entry.algorithm, *material};
}

} // namespace rdv
