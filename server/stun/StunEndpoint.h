// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHostAddress>

#include <array>

namespace rdv {

/// An address and a port as STUN carries them, in network byte order.
/// An IPv4 address occupies the first four octets; v4-mapped IPv6 addresses are folded to IPv4, so that a
/// dual-stack socket and an IPv4 socket tell a client the same.
struct StunEndpoint {
    bool ipv6 = false;
    quint16 port = 0;
    std::array<quint8, 16> octets{}; ///< those that are not used are zero

    [[nodiscard]] static StunEndpoint from(const QHostAddress& address, quint16 port);
    [[nodiscard]] QHostAddress address() const;
    [[nodiscard]] int octetCount() const { return ipv6 ? 16 : 4; }

    friend bool operator==(const StunEndpoint&, const StunEndpoint&) = default;
};

/// The network an endpoint belongs to, as a number that no other network has: the first `ipv4Bits` (at most
/// 32) or `ipv6Bits` (at most 56) bits of the address, and the family. Never 0.
[[nodiscard]] quint64 networkKey(const StunEndpoint& endpoint, int ipv4Bits, int ipv6Bits);

} // namespace rdv
