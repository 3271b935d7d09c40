// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHostAddress>
#include <QString>

namespace rdv {

/// The address without a scope, a v4-mapped one folded to IPv4.
[[nodiscard]] QHostAddress canonicalAddress(const QHostAddress& address);

/// The network an address belongs to, as one comparable text: IPv4 to `v4Bits`, IPv6 to `v6Bits`.
[[nodiscard]] QByteArray networkKey(const QHostAddress& address, int v4Bits, int v6Bits);

/// Whose attempts are counted together: an IPv4 address, or the /64 that every IPv6 host may choose its
/// addresses from.
[[nodiscard]] QString senderKey(const QString& address);

} // namespace rdv
