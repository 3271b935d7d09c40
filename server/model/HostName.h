// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace rdv {

/// An IP address without brackets, and nothing before or after it.
[[nodiscard]] bool isAddress(const QString& text);

/// RFC 3986 reg-name as DNS allows it (RFC 1123), or an address, without brackets and port.
[[nodiscard]] bool isHost(const QString& text);

} // namespace rdv
