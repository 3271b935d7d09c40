// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/model/Ids.h"

#include <QString>
#include <QStringList>

#include <chrono>
#include <optional>

namespace rdv {

enum class TokenKind { Viewer, Device };
enum class TokenState { Unused, Bound, Expired, Revoked };

/// A token as lists show it. Times are milliseconds since the Unix epoch, UTC.
struct TokenInfo {
    TokenId key; ///< names the token in commands; derived from its digest, not secret
    QString id; ///< the clear text: only for tokens whose text the operator chose; else empty
    QString fingerprint; ///< "tok:" + the first 8 hex digits of the digest: safe to show and log
    TokenKind kind = TokenKind::Viewer;
    TokenState state = TokenState::Unused;
    QStringList rooms; ///< empty: every room
    QStringList streams; ///< empty: every stream
    QString note;
    QString createdBy;
    qint64 createdAt = 0;
    qint64 notBefore = 0; ///< 0: at once
    qint64 notAfter = 0; ///< 0: no absolute end
    bool isSigned = false; ///< a signed token (JWT) of another issuer
    std::optional<qint64>
        remainingSeconds; ///< of the window (bound) or of unusedTtl (unused); none: no limit
    qint64 endsAt = 0; ///< the same as a time of day; 0: no limit
    int uses = 0;
    int maxUses = 1; ///< 0: unlimited
    QString boundTo; ///< peer id of the client that holds it now; empty when none
    QString boundAddress; ///< of that client
};

/// What an operator asks for.
struct TokenRequest {
    QString text; ///< operator-chosen; empty: 192 bits from the system generator, base64url
    TokenKind kind = TokenKind::Viewer;
    QStringList rooms; ///< empty: every room
    QStringList streams; ///< empty: every stream
    std::chrono::milliseconds notBefore{0}; ///< Unix time; 0: at once
    std::chrono::milliseconds notAfter{0}; ///< Unix time from which it admits nobody; 0: no such end
    std::chrono::seconds unusedTtl{0}; ///< 0: an unused token does not age
    int maxUses = 1; ///< independent clients; 0: unlimited
    QString note;
    QString createdBy;
};

struct IssuedToken {
    QString text; ///< the secret, returned this once
    TokenInfo info;
};

/// What becomes of sessions that were admitted by a token when it is revoked.
enum class RevokeMode {
    AsConfigured, ///< `tokens.revokeDisconnects`
    Disconnect,
    KeepSessions,
};

} // namespace rdv
