// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/tls/TlsWire.h"

#include <QtGlobal>

#include <memory>

struct ssl_st;

namespace rdv {

class TlsContext;

/// The server's side of one TLS connection without its socket: encrypted bytes become plain ones and plain
/// ones encrypted. Whoever has the socket sends what takeOutgoing() gives after every other call.
class TlsSession {
public:
    enum class State {
        Handshaking,
        Open,
        PeerClosed, ///< the peer has said its last word, and may still be told something
        Failed, ///< for good; what is outgoing tells the peer why
    };

    explicit TlsSession(const TlsContext& context);
    ~TlsSession();
    Q_DISABLE_COPY_MOVE(TlsSession)

    [[nodiscard]] State state() const { return m_state; }
    /// The handshake is done and nothing has gone wrong.
    [[nodiscard]] bool isOpen() const { return m_state == State::Open || m_state == State::PeerClosed; }
    [[nodiscard]] bool hasPeerClosed() const { return m_state == State::PeerClosed; }
    [[nodiscard]] bool hasFailed() const { return m_state == State::Failed; }

    /// Takes bytes of the peer, cut anywhere, and returns what they say.
    [[nodiscard]] QByteArray receive(QByteArrayView encrypted);
    /// False when nothing can be said: before the handshake is done, after close() and after a failure.
    [[nodiscard]] bool send(QByteArrayView plain);
    /// Our last word.
    void close();
    [[nodiscard]] QByteArray takeOutgoing();

private:
    struct Free {
        void operator()(ssl_st* session) const;
    };
    void shakeHands();
    [[nodiscard]] QByteArray readAll();
    void judge(int result);

    TlsWire m_wire;
    std::unique_ptr<ssl_st, Free> m_ssl; ///< which uses the wire
    State m_state = State::Handshaking;
    bool m_isClosed = false;
};

} // namespace rdv
