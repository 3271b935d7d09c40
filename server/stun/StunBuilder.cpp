// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/stun/StunBuilder.h"

#include <QtEndian>

namespace rdv {
namespace {

/// Room for every answer of the responder but the longest lists of unknown attributes.
constexpr qsizetype usualBytes = 64;

quint16 messageType(StunClass messageClass, quint16 method)
{
    // RFC 8489 §5: the two bits of the class stand among the twelve of the method.
    const auto bits = static_cast<unsigned>(messageClass);
    const unsigned m = method;
    return static_cast<quint16>(
        (m & 0x000f) | ((m & 0x0070) << 1) | ((m & 0x0f80) << 2) | ((bits & 1) << 4) | ((bits & 2) << 7));
}

} // namespace

StunBuilder::StunBuilder(StunClass messageClass, quint16 method, QByteArrayView transaction)
{
    Q_ASSERT(transaction.size() == stunTransactionBytes);
    m_bytes.reserve(usualBytes);
    append16(messageType(messageClass, method));
    append16(0);
    m_bytes.append(transaction);
}

StunBuilder& StunBuilder::attribute(StunAttribute type, QByteArrayView value)
{
    begin(type, value.size());
    m_bytes.append(value);
    m_bytes.append(-value.size() & 3, '\0');
    return *this;
}

StunBuilder& StunBuilder::mappedAddress(const StunEndpoint& address)
{
    begin(StunAttribute::MappedAddress, 4 + address.octetCount());
    endpoint(address, {});
    return *this;
}

StunBuilder& StunBuilder::xorMappedAddress(const StunEndpoint& address)
{
    // The mask is copied: appending may move the bytes it would be a view of.
    std::array<char, stunTransactionBytes> mask{};
    std::copy_n(m_bytes.constData() + 4, mask.size(), mask.begin());
    begin(StunAttribute::XorMappedAddress, 4 + address.octetCount());
    endpoint(address, mask);
    return *this;
}

StunBuilder& StunBuilder::errorCode(int code)
{
    begin(StunAttribute::ErrorCode, 4);
    append16(0);
    append16(static_cast<quint16>((code / 100) << 8 | code % 100));
    return *this;
}

StunBuilder& StunBuilder::unknownAttributes(const StunMessage::Unknown& unknown)
{
    begin(StunAttribute::UnknownAttributes, 2 * qsizetype{unknown.count});
    for (int i = 0; i < unknown.count; ++i) {
        append16(unknown.types[static_cast<std::size_t>(i)]);
    }
    m_bytes.append(-m_bytes.size() & 3, '\0');
    return *this;
}

StunBuilder& StunBuilder::integrity(const QByteArray& key)
{
    return attribute(StunAttribute::MessageIntegrity, stunIntegrity(m_bytes, key));
}

StunBuilder& StunBuilder::fingerprint()
{
    const qsizetype covered = m_bytes.size();
    begin(StunAttribute::Fingerprint, 4);
    append32(stunFingerprint(QByteArrayView(m_bytes).first(covered)));
    return *this;
}

void StunBuilder::begin(StunAttribute type, qsizetype length)
{
    const qsizetype end = m_bytes.size() + 4 + ((length + 3) & ~qsizetype{3});
    append16(static_cast<quint16>(type));
    append16(static_cast<quint16>(length));
    qToBigEndian(static_cast<quint16>(end - stunHeaderBytes), m_bytes.data() + 2);
}

void StunBuilder::append16(quint16 value)
{
    const quint16 big = qToBigEndian(value);
    m_bytes.append(reinterpret_cast<const char*>(&big), sizeof big);
}

void StunBuilder::append32(quint32 value)
{
    const quint32 big = qToBigEndian(value);
    m_bytes.append(reinterpret_cast<const char*>(&big), sizeof big);
}

void StunBuilder::endpoint(const StunEndpoint& endpoint, QByteArrayView mask)
{
    const auto maskAt = [mask](int i) {
        return mask.isEmpty() ? 0 : static_cast<quint8>(mask[i]);
    };
    append16(endpoint.ipv6 ? 2 : 1);
    append16(static_cast<quint16>(endpoint.port ^ (maskAt(0) << 8 | maskAt(1))));
    for (int i = 0; i < endpoint.octetCount(); ++i) {
        m_bytes.append(static_cast<char>(endpoint.octets[static_cast<std::size_t>(i)] ^ maskAt(i)));
    }
}

} // namespace rdv
