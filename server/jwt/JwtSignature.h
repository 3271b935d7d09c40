// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/jwt/JwtKey.h"

#include <QByteArray>

namespace rdv {

/// Whether the holder of `key` signed `text` (header, dot and payload as they stand in the token).
/// `signature` is base64url, already found to be well-formed: the library does not check that.
[[nodiscard]] bool isSignedBy(const JwtKey& key, const QByteArray& text, const QByteArray& signature);

} // namespace rdv
