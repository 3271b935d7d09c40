// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/core/Messages.h"

namespace rdv::fuzz {

/// As QString::fromUtf8(), but keeps a byte order mark at the beginning.
[[nodiscard]] QString textOf(const QByteArray& utf8);

/// Encodes the message for this role. Whatever comes out must be, to the tests' own model of a device, of the
/// class that was meant, must give it the values that were meant, and must not hurt it.
void requireReadAsMeant(const Outbound& message, Role role);

} // namespace rdv::fuzz
