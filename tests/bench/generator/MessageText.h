// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/bench/generator/Dialect.h"

namespace rdv::bench {

/// The word for a kind, in lower case.
std::string_view kindName(Kind kind);

/// JSON of a description (an offer of 2.5 kB, an answer of 1.5 kB) or of one candidate.
std::string payloadJson(Kind kind, std::uint64_t stamp);

/// JSON of the message that devices and pages send one another.
std::string messageJson(std::string_view to, Kind kind, std::uint64_t stamp);

/// The stamp in a relayed candidate; 0 in any other text.
std::uint64_t stampIn(std::string_view text);

} // namespace rdv::bench
