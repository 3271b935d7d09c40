// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>

namespace rdv {

/// Opcodes of RFC 6455 §11.8.
enum class WebSocketOpcode : quint8 {
    Continuation = 0,
    Text = 1,
    Binary = 2,
    Close = 8,
    Ping = 9,
    Pong = 10
};

/// What a client's stream of frames amounts to next.
struct WebSocketInput {
    enum class Kind {
        None, ///< nothing until more bytes come
        Text, ///< a whole message, valid UTF-8
        Binary, ///< a whole message
        Ping,
        Close, ///< empty, or a status code of two bytes and a reason in UTF-8; nothing follows it
        // After these the stream cannot be read any further:
        Unmasked, ///< a frame that is not masked (§5.1)
        TooLarge, ///< a frame or a message above the limit
        Broken, ///< against any other rule of §5, or text that is no UTF-8
    };

    Kind kind = Kind::None;
    QByteArrayView payload; ///< good until the reader is used again
};

/// Reads what a WebSocket client sends (RFC 6455 §5), cut anywhere. No extension is ever agreed upon, so
/// reserved bits are errors. Holds what is not complete and nothing else: an idle reader owns no memory.
class WebSocketReader {
public:
    explicit WebSocketReader(qsizetype messageBytes)
        : m_messageBytes(messageBytes)
    {
    }

    /// More of the stream. Read it with next() until that says None.
    void feed(QByteArray bytes);
    [[nodiscard]] WebSocketInput next();

private:
    struct Frame {
        bool isFinal = false;
        WebSocketOpcode opcode = WebSocketOpcode::Continuation;
        qsizetype headBytes = 0;
        qsizetype payloadBytes = 0;
        [[nodiscard]] bool isControl() const { return opcode >= WebSocketOpcode::Close; }
    };
    using Kind = WebSocketInput::Kind;

    /// None: `frame` has been read, or its head is not there yet and headBytes stays 0.
    [[nodiscard]] Kind readHead(Frame& frame) const;
    [[nodiscard]] Kind readLength(Frame& frame, const uchar* head, qsizetype there) const;
    [[nodiscard]] bool isInOrder(const Frame& frame) const;
    [[nodiscard]] QByteArrayView takePayload(const Frame& frame);
    [[nodiscard]] WebSocketInput take(const Frame& frame);
    [[nodiscard]] WebSocketInput takeFragment(const Frame& frame, QByteArrayView payload);
    void keepTheRest();

    qsizetype m_messageBytes;
    QByteArray m_bytes; ///< of the stream, from the frame at m_at on not yet read
    qsizetype m_at = 0;
    QByteArray m_message; ///< the fragments so far
    WebSocketOpcode m_fragmented = WebSocketOpcode::Continuation; ///< what they are fragments of, if any
};

/// Appends one whole, unmasked frame. Control frames hold 125 bytes at most (§5.5).
void appendWebSocketFrame(QByteArray& bytes, WebSocketOpcode opcode, QByteArrayView payload);

/// What proves to a client that its handshake was understood (§4.2.2).
[[nodiscard]] QByteArray webSocketAccept(QByteArrayView key);

} // namespace rdv
