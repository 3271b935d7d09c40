// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QString>

namespace rdv {

/// Which names a room, stream or viewer may have.
enum class NamePolicy {
    Compatible, ///< 1–128 characters of valid Unicode, nothing invisible, no outer blanks
    Strict, ///< 1–64 of [A-Za-z0-9_.:@-]
};

enum class NameVerdict {
    Fine,
    Empty,
    TooLong,
    BadCharacter, ///< control, bidirectional, zero-width, unpaired surrogate; or outside the strict set
    OuterBlank,
};

[[nodiscard]] NameVerdict checkName(const QString& name, NamePolicy policy);

} // namespace rdv
