// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/kit/WebSocketBytes.h"

#include <QCryptographicHash>
#include <QtEndian>

using namespace Qt::StringLiterals;

namespace rdv::kit {

namespace {

void applyMask(QByteArray& payload, const QByteArray& mask)
{
    for (qsizetype i = 0; i < payload.size(); ++i)
        payload[i] = static_cast<char>(payload[i] ^ mask[i % 4]);
}

template <typename T> QByteArray bigEndian(T value)
{
    QByteArray out(sizeof(T), Qt::Uninitialized);
    qToBigEndian(value, out.data());
    return out;
}

/// The body of `transfer-encoding: chunked`; empty while chunks are missing.
std::optional<QByteArray> takeChunks(QByteArray& buffer)
{
    QByteArray body;
    qsizetype at = 0;
    for (;;) {
        const qsizetype end = buffer.indexOf("\r\n", at);
        if (end < 0)
            return {};
        const qsizetype size = buffer.sliced(at, end - at).toLongLong(nullptr, 16);
        if (buffer.size() < end + 2 + size + 2)
            return {};
        body += buffer.sliced(end + 2, size);
        at = end + 2 + size + 2;
        if (size == 0)
            break;
    }
    buffer.remove(0, at);
    return body;
}

} // namespace

QByteArray frameBytes(const QByteArray& payload, const QByteArray& mask, int opcode, bool fin)
{
    QByteArray out(1, static_cast<char>((fin ? 0x80 : 0) | opcode));
    const int maskBit = mask.isEmpty() ? 0 : 0x80;
    if (payload.size() < 126) {
        out += static_cast<char>(maskBit | static_cast<int>(payload.size()));
    } else if (payload.size() <= 0xffff) {
        out += static_cast<char>(maskBit | 126);
        out += bigEndian(static_cast<quint16>(payload.size()));
    } else {
        out += static_cast<char>(maskBit | 127);
        out += bigEndian(static_cast<quint64>(payload.size()));
    }
    QByteArray body = payload;
    if (!mask.isEmpty()) {
        out += mask;
        applyMask(body, mask);
    }
    return out + body;
}

std::optional<WebSocketFrame> takeFrame(QByteArray& buffer)
{
    if (buffer.size() < 2)
        return {};
    const auto first = static_cast<quint8>(buffer[0]);
    const auto second = static_cast<quint8>(buffer[1]);
    WebSocketFrame frame{(first & 0x80) != 0, (first >> 4) & 7, first & 15, (second & 0x80) != 0, {}};
    quint64 size = second & 0x7f;
    qsizetype at = 2;
    const qsizetype lengthBytes = size == 126 ? 2 : size == 127 ? 8 : 0;
    const qsizetype maskBytes = frame.masked ? 4 : 0;
    if (buffer.size() < at + lengthBytes + maskBytes)
        return {};
    if (lengthBytes == 2)
        size = qFromBigEndian<quint16>(buffer.constData() + at);
    else if (lengthBytes == 8)
        size = qFromBigEndian<quint64>(buffer.constData() + at);
    at += lengthBytes;
    const QByteArray mask = buffer.sliced(at, maskBytes);
    at += maskBytes;
    if (static_cast<quint64>(buffer.size() - at) < size)
        return {};
    frame.payload = buffer.sliced(at, static_cast<qsizetype>(size));
    if (frame.masked)
        applyMask(frame.payload, mask);
    buffer.remove(0, at + static_cast<qsizetype>(size));
    return frame;
}

QByteArray acceptFor(const QByteArray& key)
{
    return QCryptographicHash::hash(key + "258EAFA5-E914-47DA-95CA-C5AB0DC85B11", QCryptographicHash::Sha1)
        .toBase64();
}

QByteArray HttpAnswer::header(QByteArrayView name) const
{
    for (const QByteArray& line : head.split('\n')) {
        const qsizetype colon = line.indexOf(':');
        if (colon > 0 && line.first(colon).compare(name, Qt::CaseInsensitive) == 0)
            return line.sliced(colon + 1).trimmed();
    }
    return {};
}

std::optional<HttpAnswer> takeAnswer(QByteArray& buffer)
{
    const qsizetype end = buffer.indexOf("\r\n\r\n");
    if (end < 0)
        return {};
    HttpAnswer answer{buffer.sliced(9, 3).toInt(), buffer.first(end), {}};
    QByteArray rest = buffer.sliced(end + 4);
    if (answer.header("transfer-encoding").compare("chunked", Qt::CaseInsensitive) == 0) {
        const auto body = takeChunks(rest);
        if (!body)
            return {};
        answer.body = *body;
    } else {
        const qsizetype size = answer.status == 101 ? 0 : answer.header("content-length").toLongLong();
        if (rest.size() < size)
            return {};
        answer.body = rest.first(size);
        rest.remove(0, size);
    }
    buffer = rest;
    return answer;
}

} // namespace rdv::kit
