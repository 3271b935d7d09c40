// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/model/Expected.h"
#include "server/model/Tokens.h"

#include <QString>

#include <chrono>

namespace rdv {

enum class TokenError;

/// What a signed token (JWT, RFC 7519) says, once signature, audience, times and shape have been found right.
struct SignedClaims {
    QString id; ///< `jti`: what is bound, so that a token signed anew is another token
    TokenKind kind = TokenKind::Viewer; ///< `role`
    QStringList rooms; ///< `room`; empty: every room
    QStringList streams; ///< `stream`; empty: every stream
    std::chrono::milliseconds notBefore{0}; ///< `nbf`, Unix time, skew already granted; 0: at once
    std::chrono::milliseconds notAfter{0}; ///< `exp`, Unix time, skew already granted
    int maxUses = 1; ///< `use`
    QString issuer; ///< `iss`, made safe; else the key's id
};

/// Reads signed tokens. The rules know what they mean, not how they are made.
class SignedTokens {
public:
    virtual ~SignedTokens() = default;
    /// Whether the text has the shape of a signed token, so that read() is to be asked and not the list.
    [[nodiscard]] virtual bool isSigned(const QString& text) const = 0;
    /// Errors: BadSignature (also an unknown key or another algorithm than the key's), BadClaims, Expired,
    /// NotYet. `wall` is Unix time.
    [[nodiscard]] virtual Expected<SignedClaims, TokenError> read(
        const QString& text, std::chrono::milliseconds wall) const = 0;
};

} // namespace rdv
