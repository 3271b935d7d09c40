// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/bench/generator/Dialect.h"

namespace rdv::bench {

/// A relay without a protocol of its own: the path is the room. The raw `ws` relay and the yardstick.
class DialectPlain final : public Dialect {
public:
    [[nodiscard]] std::string firstRequest(Peer& peer) const override;
    Heard upgraded(Peer& peer, std::string& reply) const override;
    Heard hear(Peer& peer, std::string_view text, std::string& reply) const override;
    [[nodiscard]] std::string message(const Peer& peer, Kind kind, std::uint64_t stamp) const override;
};

/// socket.io 4 (Engine.IO 4) over WebSocket only.
class DialectSocketIo4 final : public Dialect {
public:
    [[nodiscard]] std::string firstRequest(Peer& peer) const override;
    Heard upgraded(Peer& peer, std::string& reply) const override;
    Heard hear(Peer& peer, std::string_view text, std::string& reply) const override;
    [[nodiscard]] std::string message(const Peer& peer, Kind kind, std::uint64_t stamp) const override;
};

/// The PeerJS server, whose clients choose their own ids and beat by themselves.
class DialectPeerJs final : public Dialect {
public:
    [[nodiscard]] std::string firstRequest(Peer& peer) const override;
    Heard upgraded(Peer& peer, std::string& reply) const override;
    Heard hear(Peer& peer, std::string_view text, std::string& reply) const override;
    [[nodiscard]] std::string beat() const override { return R"({"type":"HEARTBEAT"})"; }
    [[nodiscard]] std::string message(const Peer& peer, Kind kind, std::uint64_t stamp) const override;
};

} // namespace rdv::bench
