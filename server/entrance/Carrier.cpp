// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/entrance/Carrier.h"

#include "server/entrance/CarrierHolder.h"
#include "server/entrance/DirectSend.h"
#include "server/entrance/UnsentBound.h"

#include <algorithm>
#include <utility>

namespace rdv {

Carrier::Carrier(std::unique_ptr<QTcpSocket> socket, const TlsContext* tls, qint64 capBytes,
    std::function<void()> overflowed)
    : m_socket(std::move(socket))
    , m_tls(tls == nullptr ? nullptr : std::make_unique<TlsSession>(*tls))
    , m_cap(capBytes)
    , m_overflowed(std::move(overflowed))
{
    QTcpSocket* const context = m_socket.get();
    QObject::connect(context, &QTcpSocket::readyRead, context, [this] { onReadyRead(); });
    QObject::connect(context, &QTcpSocket::bytesWritten, context, [this] { onBytesWritten(); });
    QObject::connect(context, &QTcpSocket::disconnected, context, [this] { onDisconnected(); });
}

Carrier::~Carrier()
{
    QObject::disconnect(m_socket.get(), nullptr, m_socket.get(), nullptr);
}

qint64 Carrier::bytesAvailable() const
{
    return m_tls ? m_plain.size() : m_socket->bytesAvailable();
}

QByteArray Carrier::peek(qint64 most) const
{
    return m_tls ? m_plain.first(std::min<qint64>(most, m_plain.size())) : m_socket->peek(most);
}

QByteArray Carrier::read(qint64 most)
{
    if (!m_tls)
        return m_socket->read(most);
    QByteArray taken;
    if (most >= m_plain.size()) {
        taken = std::exchange(m_plain, {});
    } else {
        taken = m_plain.first(most);
        m_plain.remove(0, most);
    }
    decryptRestLater();
    return taken;
}

void Carrier::skip(qint64 bytes)
{
    if (m_tls)
        (void)read(bytes);
    else
        m_socket->skip(bytes);
}

bool Carrier::write(QByteArrayView bytes)
{
    if (!m_tls)
        return sendNow(bytes);
    return m_tls->send(bytes) && sendNow(m_tls->takeOutgoing());
}

bool Carrier::queue(QByteArrayView bytes)
{
    if (!m_tls)
        return sendLater(bytes);
    return m_tls->send(bytes) && sendLater(m_tls->takeOutgoing());
}

bool Carrier::sendNow(QByteArrayView bytes)
{
    if (!m_socket->isOpen())
        return false;
    const qsizetype sent = sendDirectly(*m_socket, bytes);
    return sent == bytes.size() || sendLater(bytes.sliced(sent));
}

bool Carrier::sendLater(QByteArrayView bytes)
{
    if (!m_socket->isOpen())
        return false;
    if (unsentBytes() + bytes.size() <= m_cap)
        return m_socket->write(bytes.data(), bytes.size()) == bytes.size();
    overflow();
    return false;
}

void Carrier::overflow()
{
    const auto overflowed = std::exchange(m_overflowed, {});
    if (!overflowed)
        return;
    overflowed();
    QMetaObject::invokeMethod(
        m_socket.get(), [this] { abort(); }, Qt::QueuedConnection);
}

void Carrier::boundUnsent(int bytes)
{
    rdv::boundUnsent(m_socket->socketDescriptor(), bytes);
}

void Carrier::end()
{
    if (std::exchange(m_isEnding, true))
        return;
    if (m_tls) {
        m_tls->close();
        sendNow(m_tls->takeOutgoing());
    }
    m_plain.clear();
    discardInput();
    m_socket->disconnectFromHost();
}

/// Closing with unread input makes the system reset the connection, and what was sent may be lost with it.
void Carrier::discardInput()
{
    if (m_socket->isOpen())
        m_socket->skip(m_socket->bytesAvailable());
}

void Carrier::onReadyRead()
{
    if (m_isEnding)
        return discardInput();
    if (m_tls)
        return decrypt();
    m_holder->onReceived();
}

/// Takes exactly what is there: the socket then gives its block of 16 KiB away instead of keeping it, empty.
/// While much is decrypted that nobody has read, the rest waits in the socket, which is bounded.
void Carrier::decrypt()
{
    if (m_isEnding || m_plain.size() >= m_socket->readBufferSize())
        return;
    const bool wasOpen = m_tls->isOpen();
    const qsizetype before = m_plain.size();
    m_plain += m_tls->receive(m_socket->read(m_socket->bytesAvailable()));
    sendNow(m_tls->takeOutgoing());
    if (!wasOpen && m_tls->isOpen())
        m_holder->onOpened();
    if (m_plain.size() > before)
        m_holder->onReceived();
    followPeer();
}

void Carrier::decryptRestLater()
{
    if (!m_isEnding && m_socket->bytesAvailable() > 0)
        QMetaObject::invokeMethod(
            m_socket.get(), [this] { decrypt(); }, Qt::QueuedConnection);
}

/// A peer that has said its last word is told what was begun, and then ours; with one that breaks the rules
/// nothing can be spoken any more.
void Carrier::followPeer()
{
    if (m_tls && !m_isEnding && (m_tls->hasFailed() || (m_tls->hasPeerClosed() && unsentBytes() == 0)))
        end();
}

void Carrier::onBytesWritten()
{
    m_holder->onSent();
    followPeer();
}

void Carrier::onDisconnected()
{
    m_isEnding = true;
    m_holder->onEnded();
}

} // namespace rdv
