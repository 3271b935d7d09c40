// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <sys/socket.h>
#include <unistd.h>
#include <utility>

namespace rdv::loop {

/// Two connected sockets. The near one is watched, the far one plays the peer.
class SocketPair {
public:
    SocketPair()
    {
        int ends[2] = {-1, -1};
        if (socketpair(AF_UNIX, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0, ends) == 0) {
            m_near = ends[0];
            m_far = ends[1];
        }
    }
    ~SocketPair()
    {
        closeNear();
        closeFar();
    }
    SocketPair(SocketPair&& other) noexcept
        : m_near(std::exchange(other.m_near, -1))
        , m_far(std::exchange(other.m_far, -1))
    {
    }
    SocketPair& operator=(SocketPair&&) = delete;
    Q_DISABLE_COPY(SocketPair)

    [[nodiscard]] int near() const { return m_near; }
    [[nodiscard]] int far() const { return m_far; }
    void send() const { [[maybe_unused]] const auto sent = ::write(m_far, "x", 1); }
    void urge() const { ::send(m_far, "!", 1, MSG_OOB); }
    void take() const
    {
        char byte = 0;
        while (::read(m_near, &byte, 1) > 0) { }
    }
    void closeNear() { close(m_near); }
    void closeFar() { close(m_far); }

private:
    static void close(int& descriptor)
    {
        if (descriptor >= 0)
            ::close(std::exchange(descriptor, -1));
    }

    int m_near = -1;
    int m_far = -1;
};

} // namespace rdv::loop
