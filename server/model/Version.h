// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace rdv {

/// The version of this build, as semver.org spells it: 1.2.0 at the tag v1.2.0, 1.2.0+5.g1a2b3c4 five commits
/// after it.
[[nodiscard]] QString programVersion();

} // namespace rdv
