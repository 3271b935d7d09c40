// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/model/Ids.h"
#include "server/model/Tokens.h"

#include <QByteArray>
#include <QString>

namespace rdv {

/// Turns what a client shows into what is kept: HMAC-SHA-256 under the server's key, each use with a prefix
/// of its own, so that one kind of secret never passes for another.
class TokenProof {
public:
    explicit TokenProof(QByteArray key); ///< 32 bytes; empty: a fresh one

    [[nodiscard]] QByteArray ofText(TokenKind kind, const QString& text) const;
    [[nodiscard]] QByteArray ofSignedId(const QString& id) const; ///< `jti`
    [[nodiscard]] QByteArray ofResume(const QString& resume) const;
    [[nodiscard]] QByteArray ofCookie(const QByteArray& cookie) const;

private:
    [[nodiscard]] QByteArray digest(const QByteArray& text) const;

    QByteArray m_key;
};

/// Takes the same time wherever the first difference is.
[[nodiscard]] bool isSameDigest(const QByteArray& a, const QByteArray& b);

/// Random bytes of the system generator as base64url.
[[nodiscard]] QString makeSecret(int bytes);

/// The first 32 hex digits of the digest.
[[nodiscard]] TokenId tokenIdOf(const QByteArray& digest);
/// "tok:" and the first 8 hex digits of the digest: what may be shown and logged.
[[nodiscard]] QString fingerprintOf(const QByteArray& digest);

} // namespace rdv
