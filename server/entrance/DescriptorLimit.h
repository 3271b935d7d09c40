// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace rdv {

/// How many descriptors this process may have open, raised as far as the system allows without privileges.
/// Also the number of sockets where sockets are no descriptors.
[[nodiscard]] int descriptorLimit();

} // namespace rdv
