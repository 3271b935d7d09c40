// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/stun/StunMessage.h"

namespace rdv {

/// Writes one STUN message, attribute by attribute. The header's length is right after every step.
/// MESSAGE-INTEGRITY, if any, goes last but for FINGERPRINT, which goes last of all.
class StunBuilder {
public:
    /// `transaction`: the stunTransactionBytes bytes of the request that is answered, or the cookie and
    /// twelve random bytes.
    StunBuilder(StunClass messageClass, quint16 method, QByteArrayView transaction);

    StunBuilder& attribute(StunAttribute type, QByteArrayView value); ///< at most 1024 bytes
    StunBuilder& mappedAddress(const StunEndpoint& endpoint);
    StunBuilder& xorMappedAddress(const StunEndpoint& endpoint);
    StunBuilder& errorCode(int code); ///< 300–699, without a reason phrase
    StunBuilder& unknownAttributes(const StunMessage::Unknown& unknown);
    StunBuilder& integrity(const QByteArray& key);
    StunBuilder& fingerprint();

    [[nodiscard]] QByteArray take() { return std::move(m_bytes); }

private:
    void begin(StunAttribute type, qsizetype length);
    void append16(quint16 value);
    void append32(quint32 value);
    void endpoint(const StunEndpoint& endpoint, QByteArrayView mask);

    QByteArray m_bytes;
};

} // namespace rdv
