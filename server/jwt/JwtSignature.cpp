// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/jwt/JwtSignature.h"

#include <exception>
#include <jwt/jwt.hpp> // nowhere else
#include <openssl/crypto.h>
#include <openssl/err.h>

namespace rdv {

namespace {

jwt::string_view viewOf(const QByteArray& bytes)
{
    return {bytes.constData(), static_cast<std::size_t>(bytes.size())};
}

QByteArray decoded(const QByteArray& signature)
{
    return QByteArray::fromBase64(signature, QByteArray::Base64UrlEncoding);
}

/// The library would compare texts, and end at the first difference.
bool hasMac(const JwtKey& key, const QByteArray& text, const QByteArray& signature)
{
    const auto [mac, error] = jwt::HMACSign<jwt::algo::HS256>::sign(viewOf(key.material), viewOf(text));
    const QByteArray shown = decoded(signature);
    return !error && shown.size() == static_cast<qsizetype>(mac.size())
        && CRYPTO_memcmp(shown.constData(), mac.data(), mac.size()) == 0;
}

template <typename Algorithm>
bool verify(const JwtKey& key, const QByteArray& text, const QByteArray& signature)
{
    const auto [fine, error]
        = jwt::PEMSign<Algorithm>::verify(viewOf(key.material), viewOf(text), viewOf(signature));
    return fine && !error;
}

/// RFC 8037 §3.1, which the library does not know.
bool verifyEdDsa(const JwtKey& key, const QByteArray& text, const QByteArray& signature)
{
    const jwt::BIO_uptr bio(
        BIO_new_mem_buf(key.material.constData(), static_cast<int>(key.material.size())), jwt::bio_deletor);
    const jwt::EC_PKEY_uptr publicKey(
        PEM_read_bio_PUBKEY(bio.get(), nullptr, nullptr, nullptr), jwt::ev_pkey_deletor);
    const jwt::EVP_MDCTX_uptr context(EVP_MD_CTX_new(), jwt::evp_md_ctx_deletor);
    if (publicKey == nullptr || context == nullptr
        || EVP_DigestVerifyInit(context.get(), nullptr, nullptr, nullptr, publicKey.get()) != 1)
        return false;
    const QByteArray shown = decoded(signature);
    const auto bytes = [](const QByteArray& array) {
        return reinterpret_cast<const unsigned char*>(array.constData());
    };
    return EVP_DigestVerify(context.get(), bytes(shown), static_cast<std::size_t>(shown.size()), bytes(text),
               static_cast<std::size_t>(text.size()))
        == 1;
}

bool verifyByAlgorithm(const JwtKey& key, const QByteArray& text, const QByteArray& signature)
{
    switch (key.algorithm) {
    case JwtAlgorithm::Hs256:
        return hasMac(key, text, signature);
    case JwtAlgorithm::Rs256:
        return verify<jwt::algo::RS256>(key, text, signature);
    case JwtAlgorithm::Es256:
        return verify<jwt::algo::ES256>(key, text, signature);
    case JwtAlgorithm::EdDsa:
        return verifyEdDsa(key, text, signature);
    }
    return false;
}

} // namespace

bool isSignedBy(const JwtKey& key, const QByteArray& text, const QByteArray& signature)
{
    bool fine = false;
    try {
        fine = verifyByAlgorithm(key, text, signature);
    } catch (const std::exception&) {
        fine = false; // out of memory, in the library's words
    }
    // What a wrong signature leaves in this thread's queue must not be found by TLS.
    ERR_clear_error();
    return fine;
}

} // namespace rdv
