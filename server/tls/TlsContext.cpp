// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/tls/TlsContext.h"

#include "server/tls/OpenSslErrors.h"

#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>

#include <openssl/ssl.h>
#include <utility>

namespace rdv {

namespace {

template <auto release> struct FreeWith {
    template <typename T> void operator()(T* handle) const { release(handle); }
};
using Certificate = std::unique_ptr<X509, FreeWith<X509_free>>;
using PrivateKey = std::unique_ptr<EVP_PKEY, FreeWith<EVP_PKEY_free>>;

/// RFC 9325 §4.2: an ephemeral key exchange and an AEAD cipher.
constexpr const char* suites12 = "ECDHE-ECDSA-AES256-GCM-SHA384:ECDHE-RSA-AES256-GCM-SHA384:"
                                 "ECDHE-ECDSA-CHACHA20-POLY1305:ECDHE-RSA-CHACHA20-POLY1305:"
                                 "ECDHE-ECDSA-AES128-GCM-SHA256:ECDHE-RSA-AES128-GCM-SHA256";
constexpr const char* suites13 = "TLS_AES_256_GCM_SHA384:TLS_CHACHA20_POLY1305_SHA256:TLS_AES_128_GCM_SHA256";

bool setRules(SSL_CTX* context)
{
    SSL_CTX_set_options(
        context, SSL_OP_CIPHER_SERVER_PREFERENCE | SSL_OP_NO_COMPRESSION | SSL_OP_NO_RENEGOTIATION);
    // An idle session keeps no block for records.
    SSL_CTX_set_mode(context, SSL_MODE_RELEASE_BUFFERS);
    // A session that is resumed lies with the client, within a ticket; one is enough for a device.
    SSL_CTX_set_session_cache_mode(context, SSL_SESS_CACHE_OFF);
    return SSL_CTX_set_num_tickets(context, 1) == 1
        && SSL_CTX_set_min_proto_version(context, TLS1_2_VERSION) == 1
        && SSL_CTX_set_cipher_list(context, suites12) == 1
        && SSL_CTX_set_ciphersuites(context, suites13) == 1;
}

Certificate certificateOf(const QSslCertificate& certificate)
{
    const QByteArray der = certificate.toDer();
    const auto* bytes = reinterpret_cast<const unsigned char*>(der.constData());
    return Certificate(d2i_X509(nullptr, &bytes, static_cast<long>(der.size())));
}

bool setChain(SSL_CTX* context, const QList<QSslCertificate>& chain)
{
    bool isLeaf = true;
    for (const QSslCertificate& shown : chain) {
        Certificate certificate = certificateOf(shown);
        if (!certificate)
            return false;
        if (std::exchange(isLeaf, false)) {
            if (SSL_CTX_use_certificate(context, certificate.get()) != 1)
                return false;
            continue;
        }
        if (SSL_CTX_add_extra_chain_cert(context, certificate.get()) != 1)
            return false;
        (void)certificate.release(); // the context's now
    }
    return !isLeaf;
}

bool setKey(SSL_CTX* context, const QSslKey& key)
{
    QByteArray der = key.toDer();
    const auto* bytes = reinterpret_cast<const unsigned char*>(der.constData());
    const PrivateKey native(d2i_AutoPrivateKey(nullptr, &bytes, static_cast<long>(der.size())));
    der.fill('\0');
    return native && SSL_CTX_use_PrivateKey(context, native.get()) == 1
        && SSL_CTX_check_private_key(context) == 1;
}

} // namespace

void TlsContext::Free::operator()(ssl_ctx_st* context) const
{
    SSL_CTX_free(context);
}

TlsContext::TlsContext(Handle context)
    : m_context(std::move(context))
{
}

Expected<TlsContext, QString> TlsContext::make(const QSslConfiguration& tls)
{
    const OpenSslErrors errors;
    Handle context(SSL_CTX_new(TLS_server_method()));
    if (!context || !setRules(context.get()) || !setChain(context.get(), tls.localCertificateChain())
        || !setKey(context.get(), tls.privateKey()))
        return OpenSslErrors::reason();
    return TlsContext(std::move(context));
}

} // namespace rdv
