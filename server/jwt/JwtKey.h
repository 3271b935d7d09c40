// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/model/Expected.h"
#include "server/model/JwtKeyEntry.h"
#include "server/model/Problem.h"

#include <QByteArray>
#include <QString>

namespace rdv {

/// A key that signed tokens are checked with, fit for its algorithm.
struct JwtKey {
    QString id;
    JwtAlgorithm algorithm = JwtAlgorithm::Hs256;
    QByteArray material; ///< HS256: the secret's bytes; else the public key (SubjectPublicKeyInfo, PEM)
};

/// Reads the file of an entry.
///
/// HS256: at least 32 bytes. `hex:`, `base64:` or `text:` at the start of the file says how they are written;
/// without it, bytes that are no printable ASCII stand for themselves, an even number of 64 or more
/// hexadecimal digits is hexadecimal, what decodes to 32 bytes or more is base64 or base64url, and anything
/// else is the secret itself, line ends after it excepted.
/// RS256 (2048 to 8192 bits), ES256 (P-256) and EdDSA (Ed25519): PEM with a public key or a certificate.
///
/// The problem is a SignedTokenKey with the file as its subject.
[[nodiscard]] Expected<JwtKey, Problem> loadJwtKey(const JwtKeyEntry& entry);

} // namespace rdv
