// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/bench/generator/Dialect.h"

#include <deque>
#include <functional>
#include <memory>

namespace rdv::bench {

/// Nanoseconds of the steady clock.
std::uint64_t nowNs();

/// Many connections to one server on one epoll descriptor. Not more than `window` of them connect at a time.
class Swarm {
public:
    struct Callbacks {
        std::function<void(Peer&)> ready;
        std::function<void(Peer&)> met; ///< knows its mate's id now
        std::function<void(Peer&)> lost; ///< ended by the other side, or never came to be
        std::function<void(Peer&, std::string_view)> relayed;
    };

    Swarm(const Dialect& dialect, std::uint16_t port, unsigned window);
    ~Swarm();
    Swarm(const Swarm&) = delete;
    Swarm& operator=(const Swarm&) = delete;

    Callbacks on;

    Peer& add(Role role, std::uint32_t room);
    /// Connects and joins in one of the next turns, as soon as the window has room.
    void start(Peer& peer);
    /// Ends the connection with a reset: no port is left waiting.
    void stop(Peer& peer);
    void say(Peer& peer, std::string_view text);
    /// Waits for events, at most this long, and handles them.
    void turn(std::uint64_t waitNs);
    void stopAll();

    [[nodiscard]] std::uint64_t beats() const { return m_beats; }
    [[nodiscard]] std::uint64_t joined() const { return m_joined; }
    [[nodiscard]] std::uint64_t losses() const { return m_losses; }
    [[nodiscard]] const std::deque<std::unique_ptr<Peer>>& peers() const { return m_peers; }

private:
    void connectMore();
    void connectNow(Peer& peer);
    void handle(Peer& peer, unsigned events);
    void readable(Peer& peer);
    void consume(Peer& peer);
    bool consumeAnswer(Peer& peer);
    bool consumeFrame(Peer& peer, std::string_view& rest);
    void learned(Peer& peer, Heard heard, std::string_view text);
    void write(Peer& peer, std::string_view bytes);
    void flush(Peer& peer);
    void watch(Peer& peer, bool wantsToWrite);
    void lose(Peer& peer);
    void forget(Peer& peer);
    void beatWhenDue();

    const Dialect& m_dialect;
    const std::uint16_t m_port;
    const unsigned m_window;
    int m_epoll = -1;
    unsigned m_underWay = 0;
    unsigned m_address = 0;
    std::uint64_t m_beats = 0;
    std::uint64_t m_joined = 0;
    std::uint64_t m_losses = 0;
    std::uint64_t m_nextBeat = 0;
    size_t m_beating = 0; ///< the next peer to beat
    std::deque<std::unique_ptr<Peer>> m_peers;
    std::deque<Peer*> m_queue; ///< wait for the window
};

} // namespace rdv::bench
