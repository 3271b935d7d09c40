// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>

namespace rdv::bench {

enum class Role : std::uint8_t { Device, Viewer };

enum class PeerState : std::uint8_t {
    Closed,
    Connecting, ///< TCP
    Asking, ///< an HTTP answer is awaited
    Open, ///< upgraded, not joined
    Ready ///< joined
};

/// One end of a room: a connection and what its dialect has learned on it.
struct Peer {
    Role role = Role::Device;
    std::uint32_t room = 0;
    PeerState state = PeerState::Closed;
    bool wantsToWrite = false;
    int fd = -1;
    std::string mateId; ///< how the other end is addressed; empty while unknown
    std::string in;
    std::string out;
    Peer* mate = nullptr;
    std::uint64_t since = 0; ///< nanoseconds; when it began to connect
    std::uint32_t heard = 0; ///< relayed messages
    void* owner = nullptr; ///< of the measurement
};

} // namespace rdv::bench
