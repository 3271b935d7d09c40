// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace rdv::bench {

/// The 101 to this request head (RFC 6455 §4.2.2).
std::string upgradeAnswer(std::string_view head);

} // namespace rdv::bench
