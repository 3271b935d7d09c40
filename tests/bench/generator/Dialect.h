// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/bench/generator/Peer.h"

#include <memory>
#include <string>
#include <string_view>

namespace rdv::bench {

enum class Kind : std::uint8_t { Offer, Answer, Candidate };

enum class Heard : std::uint8_t {
    Nothing,
    Joined, ///< this peer is in its room
    Met, ///< this peer knows how to address its mate
    Relayed,
    Beat
};

/// What one kind of server wants to hear, and how its answers read. Stateless: all it learns stands in the
/// peer.
class Dialect {
public:
    Dialect() = default;
    Dialect(const Dialect&) = delete;
    Dialect& operator=(const Dialect&) = delete;
    virtual ~Dialect() = default;

    [[nodiscard]] virtual std::string firstRequest(Peer& peer) const = 0;
    /// The request after an HTTP answer that was not the upgrade. Empty: the answer is a failure.
    [[nodiscard]] virtual std::string nextRequest(Peer&, std::string_view) const { return {}; }
    /// The connection is upgraded. `reply` is said if it is not empty.
    virtual Heard upgraded(Peer& peer, std::string& reply) const = 0;
    virtual Heard hear(Peer& peer, std::string_view text, std::string& reply) const = 0;
    /// What a peer says to stay alive when the server does not ask. Empty: nothing.
    [[nodiscard]] virtual std::string beat() const { return {}; }
    /// A text that reaches the peer's mate. A candidate carries `stamp` in its foundation.
    [[nodiscard]] virtual std::string message(const Peer& peer, Kind kind, std::uint64_t stamp) const = 0;

    /// ers, socketio4, peerjs or plain; nothing for any other name.
    static std::unique_ptr<Dialect> named(std::string_view name);
};

/// GET of this path with the fields of an upgrade.
std::string upgradeRequest(std::string_view path);

} // namespace rdv::bench
