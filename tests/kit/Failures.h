// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace rdv::kit {

/// What the doubles could not bear: a device that would have crashed, a frame that breaks a protocol.
/// Collected in one place, so that a test class that asserts `takeFailures()` to be empty in its cleanup()
/// misses none.
void reportFailure(const QString& who, const QString& what);
[[nodiscard]] QStringList takeFailures();

} // namespace rdv::kit
