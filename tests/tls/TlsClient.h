// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <array>
#include <memory>
#include <openssl/ssl.h>

namespace rdv::test {

template <auto release> struct FreeWith {
    template <typename T> void operator()(T* handle) const { release(handle); }
};

/// The other side of a TlsSession, by OpenSSL's own means and without a socket either.
class TlsClient {
public:
    using Session = std::unique_ptr<SSL_SESSION, FreeWith<SSL_SESSION_free>>;

    /// Speaks this version only; 0 offers all that it knows.
    explicit TlsClient(int version = 0)
        : m_context(SSL_CTX_new(TLS_client_method()))
    {
        SSL_CTX_set_security_level(context(), 0); // so that the refusal is the server's
        SSL_CTX_set_options(context(), SSL_OP_ALLOW_CLIENT_RENEGOTIATION);
        SSL_CTX_set_min_proto_version(context(), version);
        SSL_CTX_set_max_proto_version(context(), version);
        m_ssl.reset(SSL_new(context()));
        SSL_set_bio(ssl(), BIO_new(BIO_s_mem()), BIO_new(BIO_s_mem()));
        SSL_set_connect_state(ssl());
    }
    [[nodiscard]] SSL_CTX* context() const { return m_context.get(); }
    [[nodiscard]] SSL* ssl() const { return m_ssl.get(); }

    bool shakeHands() { return SSL_do_handshake(ssl()) == 1; }
    bool say(const QByteArray& plain)
    {
        return SSL_write(ssl(), plain.constData(), static_cast<int>(plain.size())) == plain.size();
    }
    /// What is to be sent to the server.
    [[nodiscard]] QByteArray outgoing()
    {
        QByteArray bytes(static_cast<qsizetype>(BIO_ctrl_pending(SSL_get_wbio(ssl()))), '\0');
        if (!bytes.isEmpty())
            BIO_read(SSL_get_wbio(ssl()), bytes.data(), static_cast<int>(bytes.size()));
        return bytes;
    }
    /// What the server sent; returns what it says.
    QByteArray receive(const QByteArray& encrypted)
    {
        if (!encrypted.isEmpty())
            BIO_write(SSL_get_rbio(ssl()), encrypted.constData(), static_cast<int>(encrypted.size()));
        QByteArray plain;
        std::array<char, 4096> block{};
        if (!SSL_is_init_finished(ssl()) && !shakeHands())
            return plain;
        for (int got = 1; got > 0;) {
            got = SSL_read(ssl(), block.data(), static_cast<int>(block.size()));
            if (got > 0)
                plain.append(block.data(), got);
        }
        return plain;
    }
    [[nodiscard]] bool heardLastWord() const
    {
        return (SSL_get_shutdown(ssl()) & SSL_RECEIVED_SHUTDOWN) != 0;
    }

private:
    std::unique_ptr<SSL_CTX, FreeWith<SSL_CTX_free>> m_context;
    std::unique_ptr<SSL, FreeWith<SSL_free>> m_ssl;
};

} // namespace rdv::test
