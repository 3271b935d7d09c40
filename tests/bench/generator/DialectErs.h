// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/bench/generator/Dialect.h"

namespace rdv::bench {

/// Socket.IO 0.9 over WebSocket as devices and viewers of a rendezvous server speak it.
class DialectErs final : public Dialect {
public:
    [[nodiscard]] std::string firstRequest(Peer& peer) const override;
    [[nodiscard]] std::string nextRequest(Peer& peer, std::string_view answer) const override;
    Heard upgraded(Peer& peer, std::string& reply) const override;
    Heard hear(Peer& peer, std::string_view text, std::string& reply) const override;
    [[nodiscard]] std::string message(const Peer& peer, Kind kind, std::uint64_t stamp) const override;
};

} // namespace rdv::bench
