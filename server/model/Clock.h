// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/model/Now.h"

namespace rdv {

/// Reads both clocks. The steady one counts from the start of the machine and goes on while it sleeps, so a
/// stamp still holds in the next process, until the machine is restarted.
[[nodiscard]] Now stampNow();

/// The steady clock alone.
[[nodiscard]] std::chrono::milliseconds sinceBoot();

} // namespace rdv
