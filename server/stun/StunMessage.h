// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/stun/StunEndpoint.h"

#include <QByteArray>
#include <QByteArrayView>

#include <array>
#include <optional>

namespace rdv {

/// RFC 8489 §5.
enum class StunClass : quint8 { Request = 0, Indication = 1, Success = 2, Error = 3 };

/// RFC 8489 §18.3, as far as this program speaks of them. Values below 0x8000 must be understood by whoever
/// receives them in a request.
enum class StunAttribute : quint16 {
    MappedAddress = 0x0001,
    ChangeRequest = 0x0003, ///< RFC 3489 and RFC 5780
    Username = 0x0006,
    MessageIntegrity = 0x0008,
    ErrorCode = 0x0009,
    UnknownAttributes = 0x000a,
    Lifetime = 0x000d, ///< RFC 8656, as the next two
    Realm = 0x0014,
    Nonce = 0x0015,
    XorRelayedAddress = 0x0016,
    RequestedTransport = 0x0019,
    MessageIntegritySha256 = 0x001c,
    PasswordAlgorithm = 0x001d,
    Userhash = 0x001e,
    XorMappedAddress = 0x0020,
    Software = 0x8022,
    AlternateServer = 0x8023,
    Fingerprint = 0x8028,
};

inline constexpr qsizetype stunHeaderBytes = 20;
/// The cookie and the transaction id, or the longer transaction id of RFC 3489: what an answer repeats.
inline constexpr qsizetype stunTransactionBytes = 16;
inline constexpr quint32 stunMagicCookie = 0x2112a442;
inline constexpr quint16 stunBindingMethod = 0x001;
inline constexpr quint16 turnAllocateMethod = 0x003; ///< RFC 8656 §18, as the next
inline constexpr quint16 turnRefreshMethod = 0x004;
/// Larger requests are not read. RFC 8489 §6.1: what is certain to pass over IPv4 unfragmented.
inline constexpr qsizetype stunLargestMessage = 548;
/// Larger answers of other servers are not read. A realm, a nonce and a reason of the longest kind fit.
inline constexpr qsizetype stunLargestAnswer = 4096;

/// The size of the message that begins with `head`, for framing on a stream (RFC 8489 §6.2.2); 0 when no
/// message of at most `largest` bytes begins so. Needs four bytes.
[[nodiscard]] qsizetype stunMessageSize(QByteArrayView head, qsizetype largest = stunLargestMessage);

/// A STUN or TURN message, or a request of RFC 3489: a checked view of bytes that somebody else keeps.
class StunMessage {
public:
    /// Comprehension-required attributes that are not understood. What exceeds the array is left unnamed.
    struct Unknown {
        std::array<quint16, 8> types{};
        int count = 0;
    };

    /// Refuses whatever is not one whole message: a wrong length, an attribute that sticks out, a FINGERPRINT
    /// that is wrong or not the last attribute, a MESSAGE-INTEGRITY of the wrong size.
    [[nodiscard]] static std::optional<StunMessage> parse(
        QByteArrayView bytes, qsizetype largest = stunLargestMessage);

    [[nodiscard]] StunClass messageClass() const;
    [[nodiscard]] quint16 method() const;
    [[nodiscard]] bool hasCookie() const; ///< false: RFC 3489
    [[nodiscard]] bool hasFingerprint() const { return m_fingerprint; } ///< present and correct
    [[nodiscard]] QByteArrayView transaction() const; ///< stunTransactionBytes bytes
    [[nodiscard]] const Unknown& unknown() const { return m_unknown; }

    /// The value of the first such attribute. What follows MESSAGE-INTEGRITY is not looked at, because
    /// nobody vouches for it (RFC 8489 §14.5).
    [[nodiscard]] std::optional<QByteArrayView> attribute(StunAttribute type) const;
    /// XOR-MAPPED-ADDRESS, or MAPPED-ADDRESS where an old server sent only that.
    [[nodiscard]] std::optional<StunEndpoint> mappedAddress() const;
    [[nodiscard]] std::optional<StunEndpoint> relayedAddress() const; ///< of an allocation
    [[nodiscard]] std::optional<StunEndpoint> alternateServer() const; ///< with error 300
    [[nodiscard]] std::optional<int> errorCode() const; ///< 300–699
    [[nodiscard]] QString reason() const; ///< the phrase beside the error code, as the server wrote it
    /// Whether MESSAGE-INTEGRITY is there and was made with this key: the password (short-term), or
    /// stunLongTermKey().
    [[nodiscard]] bool isSignedWith(const QByteArray& key) const;

private:
    explicit StunMessage(QByteArrayView bytes)
        : m_bytes(bytes)
        , m_trustedEnd(bytes.size())
    {
    }
    [[nodiscard]] bool readAttributes();
    [[nodiscard]] bool readAttribute(quint16 type, qsizetype offset, QByteArrayView value);
    void noteIfUnknown(quint16 type, QByteArrayView value);

    QByteArrayView m_bytes;
    qsizetype m_trustedEnd; ///< where the attributes end that count
    qsizetype m_integrityOffset = 0; ///< of the MESSAGE-INTEGRITY attribute; 0: none
    bool m_fingerprint = false;
    Unknown m_unknown;
};

/// The CRC-32 of ITU V.42 over `bytes`, XORed as FINGERPRINT wants it (RFC 8489 §14.7).
[[nodiscard]] quint32 stunFingerprint(QByteArrayView bytes);
/// RFC 8489 §14.5: HMAC-SHA1 of a message up to, and not including, its MESSAGE-INTEGRITY attribute. The
/// length in its header is read as if the message ended with that attribute.
[[nodiscard]] QByteArray stunIntegrity(QByteArrayView upToIntegrity, const QByteArray& key);
/// RFC 8489 §9.2.2, MD5. The three are UTF-8, the password already prepared (RFC 8265 OpaqueString).
[[nodiscard]] QByteArray stunLongTermKey(
    QByteArrayView username, QByteArrayView realm, QByteArrayView password);

} // namespace rdv
