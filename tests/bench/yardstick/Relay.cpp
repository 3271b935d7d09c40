// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/yardstick/Relay.h"

#include "tests/bench/yardstick/Upgrade.h"

#include <algorithm>
#include <arpa/inet.h>
#include <array>
#include <cerrno>
#include <netinet/tcp.h>
#include <sys/epoll.h>
#include <sys/socket.h>
#include <unistd.h>

namespace rdv::bench {

namespace {

constexpr int kEvents = 256;
constexpr int kBacklog = 4096;
constexpr size_t kMaskBytes = 4;

/// Size of the first frame and where its payload begins; nothing of both while it is incomplete.
struct FrameSpan {
    size_t payload = 0;
    size_t size = 0;
};

FrameSpan firstFrame(const std::string& bytes, size_t at)
{
    const auto byte = [&](size_t i) {
        return static_cast<unsigned char>(bytes[at + i]);
    };
    const size_t there = bytes.size() - at;
    if (there < 2)
        return {};
    size_t length = byte(1) & 0x7fU;
    size_t head = 2;
    if (length > 125) {
        const size_t more = length == 126 ? 2 : 8;
        head += more;
        if (there < head)
            return {};
        length = 0;
        for (size_t i = 2; i < head; ++i)
            length = length << 8U | byte(i);
    }
    head += kMaskBytes;
    if (there < head || there - head < length)
        return {};
    return {head, head + length};
}

} // namespace

Relay::Relay()
    : m_listener(socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0))
    , m_epoll(epoll_create1(EPOLL_CLOEXEC))
{
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t size = sizeof address;
    bind(m_listener, reinterpret_cast<const sockaddr*>(&address), size);
    listen(m_listener, kBacklog);
    getsockname(m_listener, reinterpret_cast<sockaddr*>(&address), &size);
    m_port = ntohs(address.sin_port);
    epoll_event event{EPOLLIN, {nullptr}};
    epoll_ctl(m_epoll, EPOLL_CTL_ADD, m_listener, &event);
}

void Relay::serve(const volatile bool& ended)
{
    constexpr int patience = 500; // ms
    std::array<epoll_event, kEvents> events;
    while (!ended) {
        const int count = epoll_wait(m_epoll, events.data(), kEvents, patience);
        for (int i = 0; i < count; ++i) {
            const epoll_event& event = events[static_cast<size_t>(i)];
            auto* end = static_cast<End*>(event.data.ptr);
            if (!end)
                acceptAll();
            else if ((event.events & EPOLLOUT) != 0)
                flush(*end);
            else
                readable(*end);
        }
    }
}

void Relay::acceptAll()
{
    for (;;) {
        const int fd = accept4(m_listener, nullptr, nullptr, SOCK_NONBLOCK | SOCK_CLOEXEC);
        if (fd < 0)
            return;
        const int on = 1;
        setsockopt(fd, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
        auto* end = new End;
        end->fd = fd;
        epoll_event event{EPOLLIN, {end}};
        epoll_ctl(m_epoll, EPOLL_CTL_ADD, fd, &event);
    }
}

void Relay::readable(End& end)
{
    static std::array<char, 65536> buffer;
    const ssize_t got = recv(end.fd, buffer.data(), buffer.size(), 0);
    if (got < 0 && errno == EAGAIN)
        return;
    if (got <= 0) {
        leave(end);
        return;
    }
    end.in.append(buffer.data(), static_cast<size_t>(got));
    if (end.upgraded || upgrade(end))
        relayFrames(end);
}

bool Relay::upgrade(End& end)
{
    const size_t size = end.in.find("\r\n\r\n");
    if (size == std::string::npos)
        return false;
    write(end, upgradeAnswer(std::string_view(end.in).substr(0, size + 2)));
    end.room = end.in.substr(0, end.in.find('\r'));
    end.in.erase(0, size + 4);
    end.upgraded = true;
    meet(end);
    return true;
}

void Relay::meet(End& end)
{
    const auto [place, isFirst] = m_waiting.try_emplace(end.room, &end);
    if (isFirst)
        return;
    end.mate = place->second;
    end.mate->mate = &end;
    m_waiting.erase(place);
}

void Relay::relayFrames(End& end)
{
    static std::string frames; // one write for all that came in one read
    frames.clear();
    size_t at = 0;
    for (FrameSpan frame = firstFrame(end.in, at); frame.size > 0; frame = firstFrame(end.in, at)) {
        const size_t begin = frames.size();
        frames.append(end.in, at, frame.payload - kMaskBytes);
        frames[begin + 1] = static_cast<char>(frames[begin + 1] & 0x7f);
        const char* mask = end.in.data() + at + frame.payload - kMaskBytes;
        const size_t payload = frames.size();
        frames.append(end.in, at + frame.payload, frame.size - frame.payload);
        for (size_t i = payload; i < frames.size(); ++i)
            frames[i] = static_cast<char>(frames[i] ^ mask[(i - payload) % kMaskBytes]);
        at += frame.size;
    }
    end.in.erase(0, at);
    if (end.in.empty())
        std::string().swap(end.in);
    if (end.mate && !frames.empty())
        write(*end.mate, frames);
}

void Relay::write(End& end, const std::string& bytes)
{
    size_t sent = 0;
    if (end.out.empty())
        sent = static_cast<size_t>(
            std::max<ssize_t>(send(end.fd, bytes.data(), bytes.size(), MSG_NOSIGNAL), 0));
    if (sent == bytes.size())
        return;
    end.out.append(bytes, sent);
    watch(end, true);
}

void Relay::flush(End& end)
{
    const ssize_t sent = send(end.fd, end.out.data(), end.out.size(), MSG_NOSIGNAL);
    if (sent < 0 && errno != EAGAIN) {
        leave(end);
        return;
    }
    end.out.erase(0, static_cast<size_t>(std::max<ssize_t>(sent, 0)));
    watch(end, !end.out.empty());
}

void Relay::watch(End& end, bool wantsToWrite) const
{
    epoll_event event{EPOLLIN | (wantsToWrite ? EPOLLOUT : 0U), {&end}};
    epoll_ctl(m_epoll, EPOLL_CTL_MOD, end.fd, &event);
}

void Relay::leave(End& end)
{
    const auto place = m_waiting.find(end.room);
    if (place != m_waiting.end() && place->second == &end)
        m_waiting.erase(place);
    if (end.mate)
        end.mate->mate = nullptr;
    close(end.fd);
    delete &end;
}

} // namespace rdv::bench
