// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

namespace rdv {

/// One line that Windows takes apart into exactly these words again (CommandLineToArgvW).
/// A path with a blank that is not quoted would let somebody else's program start in our place.
[[nodiscard]] std::wstring windowsCommandLine(const std::vector<std::wstring>& words);

} // namespace rdv
