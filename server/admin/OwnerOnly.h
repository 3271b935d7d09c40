// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QFile;

namespace rdv {

/// Whether nobody but the owner (and the system) may read or write an open file, as far as the platform's
/// file modes tell.
[[nodiscard]] bool isOwnerOnly(const QFile& file);

} // namespace rdv
