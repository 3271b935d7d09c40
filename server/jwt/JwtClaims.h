// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/core/SignedTokens.h"
#include "server/core/TokenVault.h"
#include "server/model/Expected.h"

#include <QByteArray>
#include <QString>

#include <chrono>
#include <optional>

namespace rdv {

/// What chooses the key, from the token's first part.
struct JwtHeader {
    QString algorithm; ///< `alg`
    std::optional<QString> keyId; ///< `kid`
};

/// Nothing when the text is not one small JSON object without repeated names, `alg` or `kid` is no string,
/// `typ` is something else than JWT, or the token brings its own key (`jwk`, `jku`, `x5u`, `x5c`), asks for
/// an extension (`crit`) or holds another token (`cty`).
[[nodiscard]] std::optional<JwtHeader> readJwtHeader(const QByteArray& json);

/// The claims of a token whose signature is right. Errors: BadClaims, Expired, NotYet (`nbf`, or an `iat`
/// beyond the skew: the clocks of issuer and server differ).
[[nodiscard]] Expected<SignedClaims, TokenError> readJwtClaims(
    const QByteArray& json, const QString& audience, std::chrono::milliseconds wall);

} // namespace rdv
