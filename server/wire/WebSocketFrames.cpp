// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/wire/WebSocketFrames.h"

#include <QCryptographicHash>
#include <QtEndian>

#include <array>
#include <cstring>
#include <utility>

namespace rdv {

namespace {

constexpr uchar finalBit = 0x80;
constexpr uchar reservedBits = 0x70;
constexpr uchar opcodeBits = 0x0f;
constexpr uchar maskBit = 0x80;
constexpr uchar maxShort = 125;
constexpr uchar twoByteLength = 126;
constexpr uchar eightByteLength = 127;
constexpr qsizetype shortHead = 2;
constexpr qsizetype maskingKey = 4;

bool isKnown(WebSocketOpcode opcode)
{
    return opcode <= WebSocketOpcode::Binary
        || (opcode >= WebSocketOpcode::Close && opcode <= WebSocketOpcode::Pong);
}

/// §5.3, eight bytes at a time.
void unmask(char* bytes, qsizetype size, const char* key)
{
    std::array<char, 8> twice{};
    std::memcpy(twice.data(), key, maskingKey);
    std::memcpy(twice.data() + maskingKey, key, maskingKey);
    quint64 wide = 0;
    std::memcpy(&wide, twice.data(), sizeof wide);
    qsizetype at = 0;
    for (; at + static_cast<qsizetype>(sizeof wide) <= size; at += sizeof wide) {
        quint64 word = 0;
        std::memcpy(&word, bytes + at, sizeof word);
        word ^= wide;
        std::memcpy(bytes + at, &word, sizeof word);
    }
    for (qsizetype i = 0; at < size; ++at, ++i)
        bytes[at] = static_cast<char>(bytes[at] ^ twice[static_cast<size_t>(i)]);
}

/// §7.4.1 and §7.4.2: 1004, 1005 and 1006 never travel.
bool isSendable(quint16 status)
{
    constexpr quint16 firstFree = 3000;
    constexpr quint16 end = 5000;
    return (status >= 1000 && status <= 1003) || (status >= 1007 && status <= 1014)
        || (status >= firstFree && status < end);
}

bool isGoodClose(QByteArrayView payload)
{
    constexpr qsizetype statusBytes = 2;
    if (payload.isEmpty())
        return true;
    return payload.size() >= statusBytes && isSendable(qFromBigEndian<quint16>(payload.data()))
        && payload.sliced(statusBytes).isValidUtf8();
}

} // namespace

void WebSocketReader::feed(QByteArray bytes)
{
    if (m_bytes.isEmpty())
        m_bytes = std::move(bytes);
    else
        m_bytes += bytes;
}

WebSocketInput WebSocketReader::next()
{
    while (m_at < m_bytes.size()) {
        Frame frame;
        if (const Kind error = readHead(frame); error != Kind::None)
            return {error, {}};
        if (frame.headBytes == 0 || m_bytes.size() - m_at - frame.headBytes < frame.payloadBytes)
            break;
        const WebSocketInput input = take(frame);
        if (input.kind != Kind::None)
            return input;
    }
    keepTheRest();
    return {};
}

/// An error is found as early as the bytes that show it are there: nobody waits for the payload of a bad
/// frame.
WebSocketInput::Kind WebSocketReader::readHead(Frame& frame) const
{
    const auto* head = reinterpret_cast<const uchar*>(m_bytes.constData()) + m_at;
    const qsizetype there = m_bytes.size() - m_at;
    if (there < shortHead)
        return Kind::None;
    if ((head[1] & maskBit) == 0)
        return Kind::Unmasked;
    frame.isFinal = (head[0] & finalBit) != 0;
    frame.opcode = static_cast<WebSocketOpcode>(head[0] & opcodeBits);
    if ((head[0] & reservedBits) != 0 || !isKnown(frame.opcode) || !isInOrder(frame))
        return Kind::Broken;
    if (frame.isControl() && (!frame.isFinal || (head[1] & ~maskBit) > maxShort))
        return Kind::Broken;
    return readLength(frame, head, there);
}

bool WebSocketReader::isInOrder(const Frame& frame) const
{
    const bool isAmongFragments = m_fragmented != WebSocketOpcode::Continuation;
    return frame.isControl() || isAmongFragments == (frame.opcode == WebSocketOpcode::Continuation);
}

/// §5.2: the shortest form that holds the length, and nothing else.
WebSocketInput::Kind WebSocketReader::readLength(Frame& frame, const uchar* head, qsizetype there) const
{
    const uchar shortLength = head[1] & ~maskBit;
    quint64 length = shortLength;
    qsizetype size = shortHead;
    if (shortLength == twoByteLength) {
        size += sizeof(quint16);
        if (there < size)
            return Kind::None;
        length = qFromBigEndian<quint16>(head + shortHead);
        if (length < twoByteLength)
            return Kind::Broken;
    } else if (shortLength == eightByteLength) {
        size += sizeof(quint64);
        if (there < size)
            return Kind::None;
        length = qFromBigEndian<quint64>(head + shortHead);
        constexpr quint64 largestTwoByte = 0xffff;
        if (length <= largestTwoByte || (length >> 63) != 0)
            return Kind::Broken;
    }
    const qsizetype before = frame.isControl() ? 0 : m_message.size();
    if (length > static_cast<quint64>(m_messageBytes - before) && !frame.isControl())
        return Kind::TooLarge;
    if (there < size + maskingKey)
        return Kind::None;
    frame.headBytes = size + maskingKey;
    frame.payloadBytes = static_cast<qsizetype>(length);
    return Kind::None;
}

QByteArrayView WebSocketReader::takePayload(const Frame& frame)
{
    char* begin = m_bytes.data() + m_at + frame.headBytes;
    unmask(begin, frame.payloadBytes, begin - maskingKey);
    m_at += frame.headBytes + frame.payloadBytes;
    return {begin, frame.payloadBytes};
}

WebSocketInput WebSocketReader::take(const Frame& frame)
{
    const QByteArrayView payload = takePayload(frame);
    switch (frame.opcode) {
    case WebSocketOpcode::Ping:
        return {Kind::Ping, payload};
    case WebSocketOpcode::Pong:
        return {};
    case WebSocketOpcode::Close:
        return isGoodClose(payload) ? WebSocketInput{Kind::Close, payload} : WebSocketInput{Kind::Broken, {}};
    case WebSocketOpcode::Text:
        if (frame.isFinal && !payload.isValidUtf8())
            return {Kind::Broken, {}};
        [[fallthrough]];
    default:
        if (frame.isFinal && frame.opcode != WebSocketOpcode::Continuation)
            return {frame.opcode == WebSocketOpcode::Text ? Kind::Text : Kind::Binary, payload};
        return takeFragment(frame, payload);
    }
}

WebSocketInput WebSocketReader::takeFragment(const Frame& frame, QByteArrayView payload)
{
    if (frame.opcode != WebSocketOpcode::Continuation) {
        m_fragmented = frame.opcode;
        m_message.clear();
    }
    m_message += payload;
    if (!frame.isFinal)
        return {};
    const bool isText = std::exchange(m_fragmented, WebSocketOpcode::Continuation) == WebSocketOpcode::Text;
    if (isText && !m_message.isValidUtf8())
        return {Kind::Broken, {}};
    return {isText ? Kind::Text : Kind::Binary, m_message};
}

void WebSocketReader::keepTheRest()
{
    if (m_at == m_bytes.size())
        m_bytes = {};
    else if (m_at > 0)
        m_bytes = QByteArray(m_bytes.constData() + m_at, m_bytes.size() - m_at);
    m_at = 0;
    if (m_fragmented == WebSocketOpcode::Continuation)
        m_message = {};
}

void appendWebSocketFrame(QByteArray& bytes, WebSocketOpcode opcode, QByteArrayView payload)
{
    std::array<uchar, shortHead + sizeof(quint64)> head{};
    qsizetype size = shortHead;
    head[0] = finalBit | static_cast<uchar>(opcode);
    if (payload.size() <= maxShort) {
        head[1] = static_cast<uchar>(payload.size());
    } else if (payload.size() <= 0xffff) {
        head[1] = twoByteLength;
        qToBigEndian(static_cast<quint16>(payload.size()), head.data() + shortHead);
        size += sizeof(quint16);
    } else {
        head[1] = eightByteLength;
        qToBigEndian(static_cast<quint64>(payload.size()), head.data() + shortHead);
        size += sizeof(quint64);
    }
    bytes.reserve(bytes.size() + size + payload.size());
    bytes.append(reinterpret_cast<const char*>(head.data()), size);
    bytes.append(payload);
}

QByteArray webSocketAccept(QByteArrayView key)
{
    QCryptographicHash hash(QCryptographicHash::Sha1);
    hash.addData(key);
    hash.addData("258EAFA5-E914-47DA-95CA-C5AB0DC85B11");
    return hash.result().toBase64();
}

} // namespace rdv
