// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMetaObject>
#include <QSslSocket>
#include <QTcpSocket>

#include <functional>
#include <utility>

namespace rdv {

/// Bytes accepted by the socket object that the system has not taken yet, encrypted ones included.
[[nodiscard]] inline qint64 unsentBytes(const QTcpSocket& socket)
{
    const auto* tls = qobject_cast<const QSslSocket*>(&socket);
    return socket.bytesToWrite() + (tls == nullptr ? 0 : tls->encryptedBytesToWrite());
}

/// A QTcpSocket or QSslSocket whose output queue has an upper bound, whoever writes to it: Qt's own WebSocket
/// pongs grow it without end when a peer sends pings and never reads. Beyond the cap the connection is
/// aborted at the end of the event-loop turn.
template <typename Socket> class CappedSocket : public Socket {
public:
    explicit CappedSocket(qint64 capBytes, QObject* parent = nullptr)
        : Socket(parent)
        , m_cap(capBytes)
    {
    }
    /// Called once, when the cap struck.
    void onOverflow(std::function<void()> handler) { m_handler = std::move(handler); }

protected:
    qint64 writeData(const char* data, qint64 size) override
    {
        if (unsentBytes(*this) + size <= m_cap)
            return Socket::writeData(data, size);
        if (!std::exchange(m_overflowed, true)) {
            if (m_handler)
                m_handler();
            QMetaObject::invokeMethod(
                this, [this] { this->abort(); }, Qt::QueuedConnection);
        }
        return -1;
    }

private:
    qint64 m_cap;
    bool m_overflowed = false;
    std::function<void()> m_handler;
};

} // namespace rdv
