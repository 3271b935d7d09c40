// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/tls/TlsSession.h"

#include "server/tls/OpenSslErrors.h"
#include "server/tls/TlsContext.h"

#include <array>
#include <openssl/ssl.h>
#include <utility>

namespace rdv {

namespace {

constexpr qsizetype recordBytes = qsizetype{16} * 1024;
/// Head, tag and nonce of a record, generously.
constexpr qsizetype recordOverhead = 64;

} // namespace

void TlsSession::Free::operator()(ssl_st* session) const
{
    SSL_free(session);
}

TlsSession::TlsSession(const TlsContext& context)
    : m_ssl(SSL_new(context.native()))
{
    const OpenSslErrors errors;
    BIO* const end = m_ssl ? m_wire.makeEnd() : nullptr;
    if (end == nullptr) {
        m_state = State::Failed;
        return;
    }
    SSL_set_bio(m_ssl.get(), end, end);
    SSL_set_accept_state(m_ssl.get());
}

TlsSession::~TlsSession() = default;

QByteArray TlsSession::receive(QByteArrayView encrypted)
{
    const OpenSslErrors errors;
    m_wire.incoming = encrypted;
    if (m_state == State::Handshaking)
        shakeHands();
    QByteArray plain;
    if (m_state == State::Open)
        plain = readAll();
    m_wire.incoming = {}; // what follows the last word means nothing
    return plain;
}

void TlsSession::shakeHands()
{
    const int result = SSL_do_handshake(m_ssl.get());
    if (result == 1)
        m_state = State::Open;
    else
        judge(result);
}

QByteArray TlsSession::readAll()
{
    QByteArray plain;
    std::array<char, recordBytes> block;
    while (m_state == State::Open) {
        const int got = SSL_read(m_ssl.get(), block.data(), static_cast<int>(block.size()));
        if (got <= 0) {
            judge(got);
            break;
        }
        plain.append(block.data(), got);
    }
    return plain;
}

/// What it means that OpenSSL did not go on.
void TlsSession::judge(int result)
{
    const int error = SSL_get_error(m_ssl.get(), result);
    if (error == SSL_ERROR_ZERO_RETURN)
        m_state = State::PeerClosed;
    else if (error != SSL_ERROR_WANT_READ)
        m_state = State::Failed;
}

bool TlsSession::send(QByteArrayView plain)
{
    if (m_isClosed || !isOpen())
        return false;
    const OpenSslErrors errors;
    const qsizetype records = plain.size() / recordBytes + 1;
    m_wire.outgoing.reserve(m_wire.outgoing.size() + plain.size() + records * recordOverhead);
    size_t taken = 0;
    if (plain.isEmpty()
        || SSL_write_ex(m_ssl.get(), plain.data(), static_cast<size_t>(plain.size()), &taken) == 1)
        return true;
    m_state = State::Failed;
    return false;
}

void TlsSession::close()
{
    if (!isOpen() || std::exchange(m_isClosed, true))
        return;
    const OpenSslErrors errors;
    (void)SSL_shutdown(m_ssl.get()); // that the peer has not answered yet is no failure
}

QByteArray TlsSession::takeOutgoing()
{
    return std::exchange(m_wire.outgoing, {});
}

} // namespace rdv
