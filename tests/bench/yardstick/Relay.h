// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <unordered_map>

namespace rdv::bench {

/// The least a relay can do: read a frame, take its mask off, write it to the other end of the room. No
/// parse, no check, no limit, no time-out.
class Relay {
public:
    /// Listens on a free port of 127.0.0.1.
    Relay();
    [[nodiscard]] std::uint16_t port() const { return m_port; }
    /// Serves until `ended`.
    void serve(const volatile bool& ended);

private:
    struct End {
        int fd = -1;
        bool upgraded = false;
        std::string room;
        std::string in;
        std::string out;
        End* mate = nullptr;
    };

    void acceptAll();
    void readable(End& end);
    bool upgrade(End& end);
    void meet(End& end);
    void relayFrames(End& end);
    void write(End& end, const std::string& bytes);
    void flush(End& end);
    void watch(End& end, bool wantsToWrite) const;
    void leave(End& end);

    int m_listener = -1;
    int m_epoll = -1;
    std::uint16_t m_port = 0;
    std::unordered_map<std::string, End*> m_waiting; ///< by room
};

} // namespace rdv::bench
