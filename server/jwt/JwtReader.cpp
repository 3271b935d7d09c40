// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/jwt/JwtReader.h"

namespace rdv {

Expected<std::unique_ptr<SignedTokens>, Problem> loadSignedTokens(const ServerConfig::Jwt& config)
{
    return Problem{ProblemKind::SignedTokenKey, config.keys.value(0), {}};
}

} // namespace rdv
