// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/core/SignedTokens.h"
#include "server/model/Expected.h"
#include "server/model/Problem.h"
#include "server/model/ServerConfig.h"

#include <memory>

namespace rdv {

/// Compact JWS (RFC 7515) of at most 4 KiB with a JWT in it (RFC 7519). The algorithm is fixed per key id;
/// `none`, another algorithm, and keys in the token itself are refused. Required are `aud`, `exp`, `iat` and
/// `jti`, with exp − iat ≤ 24 h; 60 s of skew are granted.
///
/// Problems: SignedTokenKey for a file that cannot be read or holds no key of its algorithm (HS256: at least
/// 32 bytes), Configuration (`jwt.keys`) for an entry that is not `id:algorithm:file`.
[[nodiscard]] Expected<std::unique_ptr<SignedTokens>, Problem> loadSignedTokens(
    const ServerConfig::Jwt& config);

} // namespace rdv
