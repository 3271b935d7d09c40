// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace rdv {

// One of several files implements this; the build picks it.

/// Where the starts of one user meet.
struct InstancePlace {
    QString socket; ///< as QLocalServer takes it
    QString lock; ///< a file that one start at a time holds while it looks
};
[[nodiscard]] InstancePlace instancePlace(const QString& name);

} // namespace rdv
