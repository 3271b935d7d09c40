// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/tls/TlsSession.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QHostAddress>
#include <QTcpSocket>

#include <functional>
#include <memory>

namespace rdv {

class CarrierHolder;
class TlsContext;

/// One accepted connection, plain or within TLS, which nobody above it can tell apart: bytes in and bytes
/// out, both bounded. It keeps no block while nothing is under way.
class Carrier {
public:
    /// Takes the connected socket over, and with `tls` answers the handshake of its peer. At most
    /// `capBytes` wait to be sent: beyond it `overflowed` is called, once, and the connection is aborted at
    /// the end of the event-loop turn.
    Carrier(std::unique_ptr<QTcpSocket> socket, const TlsContext* tls, qint64 capBytes,
        std::function<void()> overflowed);
    ~Carrier();
    Q_DISABLE_COPY_MOVE(Carrier)

    /// Tells this holder from now on, a QObject of which the socket becomes a child. There must be one before
    /// the event loop goes on.
    template <typename Holder> void setHolder(Holder* holder)
    {
        m_holder = holder;
        m_socket->setParent(holder);
    }
    [[nodiscard]] bool isSecure() const { return m_tls != nullptr; }
    [[nodiscard]] QHostAddress peerAddress() const { return m_socket->peerAddress(); }

    [[nodiscard]] qint64 bytesAvailable() const;
    [[nodiscard]] QByteArray peek(qint64 most) const;
    [[nodiscard]] QByteArray read(qint64 most);
    void skip(qint64 bytes);

    /// Sends at once what the system takes at once. False when the connection is over or too much waits.
    bool write(QByteArrayView bytes);
    /// Leaves it to the event loop, which sends it in its turn and then says so.
    bool queue(QByteArrayView bytes);
    /// Of what was queued, sends what the system takes now.
    void flush() { m_socket->flush(); }
    /// Bytes that the system has not taken yet, encrypted as they are sent.
    [[nodiscard]] qint64 unsentBytes() const { return m_socket->bytesToWrite(); }
    /// Has the system take at most about so many that it cannot send yet.
    void boundUnsent(int bytes);

    /// Ends the connection once everything is sent; nothing is received any more.
    void end();
    void abort() { m_socket->abort(); }

private:
    void onReadyRead();
    void onBytesWritten();
    void onDisconnected();
    void decrypt();
    void followPeer();
    void discardInput();
    void decryptRestLater();
    bool sendNow(QByteArrayView bytes);
    bool sendLater(QByteArrayView bytes);
    void overflow();

    std::unique_ptr<QTcpSocket> m_socket;
    std::unique_ptr<TlsSession> m_tls; ///< null: plain
    QByteArray m_plain; ///< decrypted and not yet read
    CarrierHolder* m_holder = nullptr;
    qint64 m_cap;
    std::function<void()> m_overflowed; ///< empty once it was called
    bool m_isEnding = false;
};

} // namespace rdv
