// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/wire/SocketIo09Packet.h"

#include <QString>

namespace rdv {

namespace {

constexpr qsizetype kMaxIdDigits = 16;
constexpr QByteArrayView kSeparator("\xef\xbf\xbd"); // U+FFFD in UTF-8

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

/// Bytes of the UTF-8 text at `from` that make up `units` UTF-16 units; -1 when the text ends before.
qsizetype bytesOfUtf16Units(QByteArrayView text, qsizetype from, qsizetype units)
{
    qsizetype at = from;
    while (units > 0) {
        if (at >= text.size())
            return -1;
        const auto lead = static_cast<unsigned char>(text[at]);
        const qsizetype bytes = lead < 0x80 ? 1 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
        units -= bytes == 4 ? 2 : 1;
        at += bytes;
    }
    return units == 0 && at <= text.size() ? at - from : -1;
}

} // namespace

std::optional<SocketIo09Packet> parsePacket(QByteArrayView text)
{
    // type ':' [id] ['+'] ':' [endpoint] [':' data]
    if (text.size() < 2 || text[0] < '0' || text[0] > '8' || text[1] != ':')
        return std::nullopt;

    SocketIo09Packet packet;
    packet.type = static_cast<SocketIo09Packet::Type>(text[0] - '0');

    qsizetype at = 2;
    const qsizetype idStart = at;
    while (at < text.size() && isDigit(text[at]))
        ++at;
    if (at - idStart > kMaxIdDigits)
        return std::nullopt;
    packet.id = text.sliced(idStart, at - idStart).toByteArray();
    if (at < text.size() && text[at] == '+') {
        packet.wantsDataAck = true;
        ++at;
    }
    if (at >= text.size() || text[at] != ':')
        return std::nullopt;
    ++at;

    const qsizetype endpointEnd = text.indexOf(':', at);
    if (endpointEnd < 0) {
        packet.endpoint = text.sliced(at).toByteArray();
        return packet;
    }
    packet.endpoint = text.sliced(at, endpointEnd - at).toByteArray();
    packet.data = text.sliced(endpointEnd + 1);
    return packet;
}

std::optional<QList<QByteArray>> splitPayload(const QByteArray& body)
{
    if (!body.startsWith(kSeparator))
        return QList<QByteArray>{body};

    QList<QByteArray> packets;
    qsizetype at = 0;
    while (at < body.size()) {
        if (!QByteArrayView(body).sliced(at).startsWith(kSeparator))
            return std::nullopt;
        at += kSeparator.size();
        const qsizetype lengthEnd = body.indexOf(kSeparator, at);
        if (lengthEnd < 0 || lengthEnd - at > 8)
            return std::nullopt;
        bool isNumber = false;
        const qsizetype units = QByteArrayView(body).sliced(at, lengthEnd - at).toInt(&isNumber);
        if (!isNumber || units < 0)
            return std::nullopt;
        at = lengthEnd + kSeparator.size();
        const qsizetype bytes = bytesOfUtf16Units(body, at, units);
        if (bytes < 0)
            return std::nullopt;
        packets.append(body.sliced(at, bytes));
        at += bytes;
    }
    return packets;
}

QByteArray joinPayload(const QList<QByteArray>& packets)
{
    if (packets.size() == 1)
        return packets.front();
    QByteArray body;
    for (const QByteArray& packet : packets) {
        body += kSeparator;
        body += QByteArray::number(QString::fromUtf8(packet).size());
        body += kSeparator;
        body += packet;
    }
    return body;
}

} // namespace rdv
