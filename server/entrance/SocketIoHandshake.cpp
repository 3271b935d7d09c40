// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/entrance/SocketIoHandshake.h"

#include "server/entrance/HttpAnswer.h"
#include "server/entrance/OriginPolicy.h"
#include "server/wire/WebSocketFrames.h"

namespace rdv {

using namespace Qt::StringLiterals;

namespace {

/// Seconds without a heartbeat, and without a transport, after which a 0.9 client gives the session up.
constexpr int heartbeatSeconds = 60;
constexpr int closeSeconds = 60;

QByteArray textAnswer(QByteArrayView body, QByteArrayView fields, const QDateTime& now)
{
    QByteArray bytes = "HTTP/1.1 200 OK\r\nContent-Type: text/plain; charset=UTF-8\r\nContent-Length: ";
    bytes += QByteArray::number(body.size()) + "\r\nConnection: Keep-Alive\r\n";
    bytes += fields;
    bytes += "Cache-Control: no-store\r\nDate: " + httpDate(now) + "\r\n\r\n";
    bytes += body;
    return bytes;
}

} // namespace

SocketIoRequest readSocketIoRequest(const HttpHead& head)
{
    using Kind = SocketIoRequest::Kind;
    // "", "socket.io", revision, transport, id, and perhaps a trailing slash
    const QList<QByteArray> parts = head.path.split('/');
    if (parts.size() < 3 || parts[1] != "socket.io" || parts[2].isEmpty())
        return {};
    // The file that old pages load the client library from, and its minified and flash companions.
    if (parts.size() == 3 && parts[2].contains('.'))
        return {};
    if (parts[2] != "1")
        return {Kind::OtherProtocol, {}};

    const QByteArray transport = parts.value(3);
    const TransportId id(parts.value(4));
    if (!queryValue(head.query, "disconnect").isNull())
        return {Kind::Disconnect, id};
    if (transport.isEmpty() && id.isEmpty())
        return {Kind::Handshake, {}};
    if (transport == "websocket")
        return {Kind::WebSocket, id};
    if (transport == "xhr-polling")
        return {Kind::Polling, id};
    return {Kind::OtherTransport, id};
}

const TransportId& fallbackTransportId()
{
    static const TransportId id("12345678901234567890"_ba);
    return id;
}

QByteArray corsFields(QByteArrayView origin)
{
    if (!isSerialisedOrigin(origin))
        return {};
    return "Access-Control-Allow-Origin: " + origin.toByteArray()
        + "\r\nAccess-Control-Allow-Credentials: true\r\n";
}

QByteArray handshakeAnswer(
    const TransportId& id, QByteArrayView origin, const QDateTime& now, QByteArrayView fields)
{
    const QByteArray session = id.text() + ':' + QByteArray::number(heartbeatSeconds) + ':'
        + QByteArray::number(closeSeconds) + ":websocket,xhr-polling";
    const QByteArray cors = corsFields(origin);
    QByteArray bytes = "HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\n";
    bytes += cors.isEmpty() ? "Access-Control-Allow-Origin: *\r\n"_ba : cors;
    bytes += fields;
    bytes += "Date: " + httpDate(now) + "\r\nConnection: keep-alive\r\nTransfer-Encoding: chunked\r\n\r\n";
    bytes += QByteArray::number(session.size(), 16) + "\r\n" + session + "\r\n0\r\n\r\n";
    return bytes;
}

QByteArray preflightAnswer(QByteArrayView origin, const QDateTime& now)
{
    QByteArray bytes = "HTTP/1.1 204 No Content\r\n";
    bytes += corsFields(origin);
    bytes += "Access-Control-Allow-Methods: GET, POST, OPTIONS\r\n"
             "Access-Control-Allow-Headers: Content-Type\r\n"
             "Access-Control-Max-Age: 600\r\n"
             "Connection: keep-alive\r\nDate: "
        + httpDate(now) + "\r\n\r\n";
    return bytes;
}

QByteArray pollAnswer(QByteArrayView payload, QByteArrayView origin, const QDateTime& now)
{
    return textAnswer(payload, corsFields(origin), now);
}

QByteArray postAnswer(QByteArrayView origin, const QDateTime& now)
{
    return textAnswer("1", corsFields(origin), now);
}

QByteArray notHandshakenPacket()
{
    return "7:::1+0"_ba;
}

QByteArray upgradeAnswer(const HttpHead& head, const QDateTime& now)
{
    const QByteArray origin = head.field("origin");
    // The exact case of Sec-WebSocket-Accept is what a device looks for.
    QByteArray bytes = "HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
                       "Sec-WebSocket-Accept: "
        + webSocketAccept(head.field("sec-websocket-key"));
    bytes += "\r\nAccess-Control-Allow-Credentials: false\r\nAccess-Control-Allow-Methods: GET\r\n"
             "Access-Control-Allow-Headers: content-type\r\nAccess-Control-Allow-Origin: ";
    bytes += origin.isEmpty() ? "*"_ba : origin;
    bytes += "\r\nDate: " + httpDate(now) + "\r\n\r\n";
    return bytes;
}

int checkUpgrade(const HttpHead& head)
{
    constexpr qsizetype keyBytes = 16;
    if (head.method != HttpHead::Method::Get)
        return 405;
    if (!head.lists("connection", "upgrade"))
        return 400;
    if (head.field("sec-websocket-version") != "13")
        return 426;
    const auto key = QByteArray::fromBase64Encoding(
        head.field("sec-websocket-key"), QByteArray::AbortOnBase64DecodingErrors);
    return key && key.decoded.size() == keyBytes ? 0 : 400;
}

} // namespace rdv
