// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/stun/StunMessage.h"

#include <QCryptographicHash>
#include <QMessageAuthenticationCode>
#include <QtEndian>

#include <algorithm>

namespace rdv {
namespace {

constexpr qsizetype attributeHeaderBytes = 4;
constexpr qsizetype fingerprintBytes = 4;
constexpr qsizetype sha1Bytes = 20;
constexpr quint32 fingerprintMask = 0x5354554e;

quint16 read16(QByteArrayView bytes, qsizetype at)
{
    return qFromBigEndian<quint16>(bytes.data() + at);
}

quint32 read32(QByteArrayView bytes, qsizetype at)
{
    return qFromBigEndian<quint32>(bytes.data() + at);
}

constexpr qsizetype padded(qsizetype length)
{
    return (length + 3) & ~qsizetype{3};
}

constexpr std::array<quint32, 256> makeCrcTable()
{
    constexpr quint32 reversedPolynomial = 0xedb88320;
    std::array<quint32, 256> table{};
    for (quint32 byte = 0; byte < table.size(); ++byte) {
        quint32 crc = byte;
        for (int bit = 0; bit < 8; ++bit) {
            crc = (crc >> 1) ^ ((crc & 1) != 0 ? reversedPolynomial : 0);
        }
        table[byte] = crc;
    }
    return table;
}

constexpr auto crcTable = makeCrcTable();

/// Both must have the same size. Takes the same time wherever they differ.
bool equalInConstantTime(QByteArrayView a, QByteArrayView b)
{
    quint8 difference = 0;
    for (qsizetype i = 0; i < a.size(); ++i) {
        difference |= static_cast<quint8>(a[i] ^ b[i]);
    }
    return difference == 0;
}

bool isUnderstood(StunAttribute type, QByteArrayView value)
{
    switch (type) {
    case StunAttribute::MappedAddress:
    case StunAttribute::Username:
    case StunAttribute::MessageIntegrity:
    case StunAttribute::ErrorCode:
    case StunAttribute::UnknownAttributes:
    case StunAttribute::Realm:
    case StunAttribute::Nonce:
    case StunAttribute::MessageIntegritySha256:
    case StunAttribute::PasswordAlgorithm:
    case StunAttribute::Userhash:
    case StunAttribute::XorMappedAddress:
        return true;
    case StunAttribute::ChangeRequest:
        // Clients of RFC 3489 put it into every request; without a flag set it asks for nothing.
        return value.size() == 4 && read32(value, 0) == 0;
    case StunAttribute::Lifetime: // the responder speaks no TURN
    case StunAttribute::XorRelayedAddress:
    case StunAttribute::RequestedTransport:
    case StunAttribute::Software:
    case StunAttribute::AlternateServer:
    case StunAttribute::Fingerprint:
        break;
    }
    return false;
}

/// `mask` holds the sixteen octets to XOR with, or is empty for a plain MAPPED-ADDRESS (RFC 8489
/// §14.1, 14.2).
std::optional<StunEndpoint> readEndpoint(QByteArrayView value, QByteArrayView mask)
{
    if (value.size() != 8 && value.size() != 20) {
        return std::nullopt;
    }
    StunEndpoint endpoint;
    endpoint.ipv6 = value.size() == 20;
    if (value[1] != (endpoint.ipv6 ? 2 : 1)) {
        return std::nullopt;
    }
    endpoint.port = read16(value, 2);
    std::copy_n(value.data() + 4, endpoint.octetCount(), endpoint.octets.begin());
    if (!mask.isEmpty()) {
        endpoint.port ^= read16(mask, 0);
        for (int i = 0; i < endpoint.octetCount(); ++i) {
            endpoint.octets[static_cast<std::size_t>(i)] ^= static_cast<quint8>(mask[i]);
        }
    }
    return endpoint;
}

} // namespace

qsizetype stunMessageSize(QByteArrayView head, qsizetype largest)
{
    // RFC 8489 §5: the first two bits are zero, and so are the last two of the length.
    const bool isStun = head.size() >= 4 && (head[0] & 0xc0) == 0 && (head[3] & 0x03) == 0;
    const qsizetype size = isStun ? stunHeaderBytes + read16(head, 2) : 0;
    return size <= largest ? size : 0;
}

std::optional<StunMessage> StunMessage::parse(QByteArrayView bytes, qsizetype largest)
{
    if (bytes.size() < stunHeaderBytes || stunMessageSize(bytes, largest) != bytes.size()) {
        return std::nullopt;
    }
    StunMessage message(bytes);
    return message.readAttributes() ? std::optional(message) : std::nullopt;
}

bool StunMessage::readAttributes()
{
    qsizetype offset = stunHeaderBytes;
    while (offset < m_bytes.size()) {
        // Offsets stay multiples of four, so there is always room for an attribute's header.
        const qsizetype begin = offset + attributeHeaderBytes;
        const qsizetype length = read16(m_bytes, offset + 2);
        if (padded(length) > m_bytes.size() - begin) {
            return false;
        }
        if (!readAttribute(read16(m_bytes, offset), offset, m_bytes.sliced(begin, length))) {
            return false;
        }
        offset = begin + padded(length);
    }
    return true;
}

bool StunMessage::readAttribute(quint16 type, qsizetype offset, QByteArrayView value)
{
    if (type == static_cast<quint16>(StunAttribute::Fingerprint)) {
        m_fingerprint = value.size() == fingerprintBytes
            && offset + attributeHeaderBytes + fingerprintBytes == m_bytes.size()
            && read32(value, 0) == stunFingerprint(m_bytes.first(offset));
        return m_fingerprint;
    }
    if (offset >= m_trustedEnd) {
        return true;
    }
    if (type == static_cast<quint16>(StunAttribute::MessageIntegrity)) {
        m_integrityOffset = offset;
        m_trustedEnd = offset + attributeHeaderBytes + value.size();
        return value.size() == sha1Bytes;
    }
    noteIfUnknown(type, value);
    return true;
}

void StunMessage::noteIfUnknown(quint16 type, QByteArrayView value)
{
    const bool required = type < 0x8000;
    if (!required || isUnderstood(static_cast<StunAttribute>(type), value)) {
        return;
    }
    const auto end = m_unknown.types.begin() + m_unknown.count;
    const bool full = end == m_unknown.types.end();
    if (!full && std::find(m_unknown.types.begin(), end, type) == end) {
        *end = type;
        ++m_unknown.count;
    }
}

StunClass StunMessage::messageClass() const
{
    const quint16 type = read16(m_bytes, 0);
    return static_cast<StunClass>(((type >> 4) & 1) | ((type >> 7) & 2));
}

quint16 StunMessage::method() const
{
    const quint16 type = read16(m_bytes, 0);
    return static_cast<quint16>((type & 0x000f) | ((type >> 1) & 0x0070) | ((type >> 2) & 0x0f80));
}

bool StunMessage::hasCookie() const
{
    return read32(m_bytes, 4) == stunMagicCookie;
}

QByteArrayView StunMessage::transaction() const
{
    return m_bytes.sliced(4, stunTransactionBytes);
}

std::optional<QByteArrayView> StunMessage::attribute(StunAttribute type) const
{
    qsizetype offset = stunHeaderBytes;
    while (offset < m_trustedEnd) {
        const qsizetype length = read16(m_bytes, offset + 2);
        if (read16(m_bytes, offset) == static_cast<quint16>(type)) {
            return m_bytes.sliced(offset + attributeHeaderBytes, length);
        }
        offset += attributeHeaderBytes + padded(length);
    }
    return std::nullopt;
}

std::optional<StunEndpoint> StunMessage::mappedAddress() const
{
    if (const auto value = attribute(StunAttribute::XorMappedAddress)) {
        return readEndpoint(*value, transaction());
    }
    if (const auto value = attribute(StunAttribute::MappedAddress)) {
        return readEndpoint(*value, {});
    }
    return std::nullopt;
}

std::optional<StunEndpoint> StunMessage::relayedAddress() const
{
    const auto value = attribute(StunAttribute::XorRelayedAddress);
    return value ? readEndpoint(*value, transaction()) : std::nullopt;
}

std::optional<StunEndpoint> StunMessage::alternateServer() const
{
    const auto value = attribute(StunAttribute::AlternateServer);
    return value ? readEndpoint(*value, {}) : std::nullopt;
}

QString StunMessage::reason() const
{
    const auto value = attribute(StunAttribute::ErrorCode);
    return value && value->size() > 4 ? QString::fromUtf8(value->sliced(4)) : QString();
}

std::optional<int> StunMessage::errorCode() const
{
    const auto value = attribute(StunAttribute::ErrorCode);
    if (!value || value->size() < 4) {
        return std::nullopt;
    }
    const int hundreds = value->at(2) & 0x07;
    const int rest = static_cast<quint8>(value->at(3));
    const bool valid = hundreds >= 3 && hundreds <= 6 && rest < 100;
    return valid ? std::optional(hundreds * 100 + rest) : std::nullopt;
}

bool StunMessage::isSignedWith(const QByteArray& key) const
{
    if (m_integrityOffset == 0) {
        return false;
    }
    const auto carried = m_bytes.sliced(m_integrityOffset + attributeHeaderBytes, sha1Bytes);
    return equalInConstantTime(carried, stunIntegrity(m_bytes.first(m_integrityOffset), key));
}

quint32 stunFingerprint(QByteArrayView bytes)
{
    quint32 crc = 0xffffffff;
    for (const char byte : bytes) {
        crc = (crc >> 8) ^ crcTable[(crc ^ static_cast<quint8>(byte)) & 0xff];
    }
    return ~crc ^ fingerprintMask;
}

QByteArray stunIntegrity(QByteArrayView upToIntegrity, const QByteArray& key)
{
    const qsizetype endOfIntegrity = upToIntegrity.size() + attributeHeaderBytes + sha1Bytes;
    std::array<char, 4> head{upToIntegrity[0], upToIntegrity[1], 0, 0};
    qToBigEndian(static_cast<quint16>(endOfIntegrity - stunHeaderBytes), head.data() + 2);

    const QByteArrayView rest = upToIntegrity.sliced(4);
    QMessageAuthenticationCode code(QCryptographicHash::Sha1, key);
    code.addData(head.data(), head.size());
    code.addData(rest.data(), rest.size());
    return code.result();
}

QByteArray stunLongTermKey(QByteArrayView username, QByteArrayView realm, QByteArrayView password)
{
    QByteArray text;
    text.append(username).append(':').append(realm).append(':').append(password);
    return QCryptographicHash::hash(text, QCryptographicHash::Md5);
}

} // namespace rdv
