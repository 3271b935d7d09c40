// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace rdv {

/// The signature algorithms of signed tokens (RFC 7518 §3.1, RFC 8037).
enum class JwtAlgorithm { Hs256, Rs256, Es256, EdDsa };

/// The algorithm of this `alg`, which is case-sensitive.
[[nodiscard]] std::optional<JwtAlgorithm> jwtAlgorithmNamed(QStringView name);

/// One entry of `jwt.keys`: `<key id>:<HS256|RS256|ES256|EdDSA>:<file>`.
struct JwtKeyEntry {
    QString id; ///< 1–64 of A–Z a–z 0–9 _ . -
    JwtAlgorithm algorithm = JwtAlgorithm::Hs256;
    QString file;
};

/// Nothing when the text has another shape.
[[nodiscard]] std::optional<JwtKeyEntry> parseJwtKeyEntry(const QString& text);

} // namespace rdv
