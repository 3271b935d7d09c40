// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/entrance/HttpHead.h"
#include "server/model/Ids.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QDateTime>

namespace rdv {

/// What a path below /socket.io/ asks for (Socket.IO protocol revision 1).
struct SocketIoRequest {
    enum class Kind {
        None, ///< not ours: a page
        Handshake, ///< /socket.io/1/
        WebSocket, ///< /socket.io/1/websocket/<id>
        Polling, ///< /socket.io/1/xhr-polling/<id>
        Disconnect, ///< any of them with ?disconnect=…, which a page sends when it is left
        OtherTransport, ///< htmlfile, jsonp-polling, flashsocket: never offered
        OtherProtocol, ///< another revision than 1
    };
    Kind kind = Kind::None;
    TransportId id;
};

[[nodiscard]] SocketIoRequest readSocketIoRequest(const HttpHead& head);

/// The id a device falls back to when it could not find one in the handshake: it asks for a new session.
[[nodiscard]] const TransportId& fallbackTransportId();

/// The fields that let a page of this origin read the answer, each ending in CRLF. Credentials are allowed
/// for a named origin because the 0.9 client of a foreign page always sends them. Empty without an Origin.
[[nodiscard]] QByteArray corsFields(QByteArrayView origin);

/// The whole answer to a handshake. A device searches what its first read returned for `chunked`, skips three
/// line feeds and takes the id up to the colon: Transfer-Encoding is the last field, and every byte, the
/// terminal chunk included, must reach it in one write. `fields`, each ending in CRLF, are for browsers only.
[[nodiscard]] QByteArray handshakeAnswer(
    const TransportId& id, QByteArrayView origin, const QDateTime& now, QByteArrayView fields = {});

/// The answer to a CORS preflight request for any Socket.IO path.
[[nodiscard]] QByteArray preflightAnswer(QByteArrayView origin, const QDateTime& now);

/// The answer to a poll: `payload` is one packet or several joined ones.
[[nodiscard]] QByteArray pollAnswer(QByteArrayView payload, QByteArrayView origin, const QDateTime& now);
/// The answer to a POST whose packets were taken.
[[nodiscard]] QByteArray postAnswer(QByteArrayView origin, const QDateTime& now);

/// `7:::1+0`: this transport id is not known, do the handshake again.
[[nodiscard]] QByteArray notHandshakenPacket();

/// The 101 to an upgrade request that checkUpgrade() found good. No extension is ever accepted.
[[nodiscard]] QByteArray upgradeAnswer(const HttpHead& head, const QDateTime& now);

/// Checks an upgrade request (RFC 6455 §4.2.1). Zero when it is good, else 400, 405 or 426.
[[nodiscard]] int checkUpgrade(const HttpHead& head);

} // namespace rdv
