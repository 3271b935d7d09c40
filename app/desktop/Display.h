// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace rdv {

/// Whether there is something to open windows on, as far as it can be told before the application object is
/// made. The command line and the environment may name a platform that needs none.
[[nodiscard]] bool hasDisplay(int argc, const char* const* argv);

} // namespace rdv
