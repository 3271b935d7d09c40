// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/store/TextSeal.h"

#include <array>
#include <memory>
#include <openssl/core_names.h>
#include <openssl/crypto.h>
#include <openssl/evp.h>
#include <openssl/kdf.h>
#include <openssl/params.h>
#include <openssl/rand.h>

namespace rdv {

namespace {

constexpr int kKeySize = 32;
constexpr int kNonceSize = 12;
constexpr int kTagSize = 16;

struct Free {
    void operator()(EVP_CIPHER_CTX* context) const { EVP_CIPHER_CTX_free(context); }
    void operator()(EVP_KDF* kdf) const { EVP_KDF_free(kdf); }
    void operator()(EVP_KDF_CTX* context) const { EVP_KDF_CTX_free(context); }
};
using CipherContext = std::unique_ptr<EVP_CIPHER_CTX, Free>;

unsigned char* bytes(QByteArray& array)
{
    return reinterpret_cast<unsigned char*>(array.data());
}

const unsigned char* bytes(const QByteArray& array)
{
    return reinterpret_cast<const unsigned char*>(array.constData());
}

int length(const QByteArray& array)
{
    return static_cast<int>(array.size());
}

} // namespace

TextSeal::TextSeal(const QByteArray& serverKey)
    : m_key(derive(serverKey, QByteArrayLiteral("token texts at rest")))
{
}

TextSeal::~TextSeal()
{
    OPENSSL_cleanse(m_key.data(), static_cast<size_t>(m_key.size()));
}

QByteArray TextSeal::seal(const QString& text, const QByteArray& row) const
{
    const QByteArray plain = text.toUtf8();
    QByteArray nonce(kNonceSize, Qt::Uninitialized);
    QByteArray cipher(plain.size(), Qt::Uninitialized);
    QByteArray tag(kTagSize, Qt::Uninitialized);
    const CipherContext context(EVP_CIPHER_CTX_new());
    int done = 0;
    const bool isSealed = m_key.size() == kKeySize && RAND_bytes(bytes(nonce), kNonceSize) == 1
        && EVP_EncryptInit_ex2(
               context.get(), EVP_aes_256_gcm(), bytes(std::as_const(m_key)), bytes(nonce), nullptr)
            == 1
        && EVP_EncryptUpdate(context.get(), nullptr, &done, bytes(row), length(row)) == 1
        && EVP_EncryptUpdate(context.get(), bytes(cipher), &done, bytes(plain), length(plain)) == 1
        && EVP_EncryptFinal_ex(context.get(), bytes(cipher) + done, &done) == 1
        && EVP_CIPHER_CTX_ctrl(context.get(), EVP_CTRL_AEAD_GET_TAG, kTagSize, tag.data()) == 1;
    return isSealed ? nonce + cipher + tag : QByteArray();
}

std::optional<QString> TextSeal::open(const QByteArray& sealed, const QByteArray& row) const
{
    if (sealed.size() < kNonceSize + kTagSize || m_key.size() != kKeySize)
        return std::nullopt;
    const QByteArray nonce = sealed.first(kNonceSize);
    const QByteArray cipher = sealed.sliced(kNonceSize, sealed.size() - kNonceSize - kTagSize);
    QByteArray tag = sealed.last(kTagSize);
    QByteArray plain(cipher.size(), Qt::Uninitialized);
    const CipherContext context(EVP_CIPHER_CTX_new());
    int done = 0;
    const bool isGenuine
        = EVP_DecryptInit_ex2(context.get(), EVP_aes_256_gcm(), bytes(m_key), bytes(nonce), nullptr) == 1
        && EVP_DecryptUpdate(context.get(), nullptr, &done, bytes(row), length(row)) == 1
        && EVP_DecryptUpdate(context.get(), bytes(plain), &done, bytes(cipher), length(cipher)) == 1
        && EVP_CIPHER_CTX_ctrl(context.get(), EVP_CTRL_AEAD_SET_TAG, kTagSize, tag.data()) == 1
        && EVP_DecryptFinal_ex(context.get(), bytes(plain) + done, &done) == 1;
    if (!isGenuine)
        return std::nullopt;
    return QString::fromUtf8(plain);
}

QByteArray TextSeal::derive(const QByteArray& serverKey, const QByteArray& purpose)
{
    QByteArray digest = QByteArrayLiteral("SHA256");
    QByteArray salt = QByteArrayLiteral("rendezvous store");
    QByteArray key = serverKey;
    QByteArray info = purpose;
    const std::array parameters{
        OSSL_PARAM_construct_utf8_string(OSSL_KDF_PARAM_DIGEST, digest.data(), 0),
        OSSL_PARAM_construct_octet_string(OSSL_KDF_PARAM_SALT, salt.data(), static_cast<size_t>(salt.size())),
        OSSL_PARAM_construct_octet_string(OSSL_KDF_PARAM_KEY, key.data(), static_cast<size_t>(key.size())),
        OSSL_PARAM_construct_octet_string(OSSL_KDF_PARAM_INFO, info.data(), static_cast<size_t>(info.size())),
        OSSL_PARAM_construct_end(),
    };
    const std::unique_ptr<EVP_KDF, Free> kdf(EVP_KDF_fetch(nullptr, OSSL_KDF_NAME_HKDF, nullptr));
    const std::unique_ptr<EVP_KDF_CTX, Free> context(EVP_KDF_CTX_new(kdf.get()));
    QByteArray derived(kKeySize, Qt::Uninitialized);
    const bool isDerived
        = context && EVP_KDF_derive(context.get(), bytes(derived), kKeySize, parameters.data()) == 1;
    OPENSSL_cleanse(key.data(), static_cast<size_t>(key.size()));
    return isDerived ? derived : QByteArray();
}

} // namespace rdv
