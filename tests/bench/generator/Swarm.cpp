// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/generator/Swarm.h"

#include "tests/bench/generator/Frames.h"

#include <arpa/inet.h>
#include <array>
#include <cerrno>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <netinet/tcp.h>
#include <sys/epoll.h>
#include <unistd.h>

namespace rdv::bench {

namespace {

constexpr int kEvents = 512;
constexpr unsigned kAddresses
    = 16; // 127.0.0.2 and following: ports for more connections than one address has
constexpr std::uint64_t kSecond = 1'000'000'000;
constexpr std::uint64_t kBeatPeriod = 25 * kSecond;

sockaddr_in loopback(unsigned host, std::uint16_t port)
{
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK + host);
    return address;
}

int newSocket(unsigned host)
{
    const int fd = socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0);
    if (fd < 0) {
        std::perror("socket");
        std::exit(1);
    }
    const int on = 1;
    setsockopt(fd, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
    setsockopt(fd, IPPROTO_IP, IP_BIND_ADDRESS_NO_PORT, &on, sizeof on);
    const linger reset{1, 0};
    setsockopt(fd, SOL_SOCKET, SO_LINGER, &reset, sizeof reset);
    const sockaddr_in address = loopback(host, 0);
    static_cast<void>(bind(fd, reinterpret_cast<const sockaddr*>(&address), sizeof address));
    return fd;
}

} // namespace

std::uint64_t nowNs()
{
    return static_cast<std::uint64_t>(std::chrono::steady_clock::now().time_since_epoch().count());
}

Swarm::Swarm(const Dialect& dialect, std::uint16_t port, unsigned window)
    : m_dialect(dialect)
    , m_port(port)
    , m_window(window)
    , m_epoll(epoll_create1(EPOLL_CLOEXEC))
    , m_nextBeat(nowNs() + kBeatPeriod)
{
}

Swarm::~Swarm()
{
    stopAll();
    close(m_epoll);
}

Peer& Swarm::add(Role role, std::uint32_t room)
{
    Peer& peer = *m_peers.emplace_back(std::make_unique<Peer>());
    peer.role = role;
    peer.room = room;
    return peer;
}

void Swarm::start(Peer& peer)
{
    m_queue.push_back(&peer);
}

void Swarm::connectMore()
{
    while (m_underWay < m_window && !m_queue.empty()) {
        Peer& next = *m_queue.front();
        m_queue.pop_front();
        connectNow(next);
    }
}

void Swarm::connectNow(Peer& peer)
{
    ++m_underWay;
    m_address = m_address % kAddresses + 1;
    peer.fd = newSocket(m_address);
    peer.state = PeerState::Connecting;
    peer.since = nowNs();
    peer.heard = 0;
    peer.in.clear();
    peer.out = m_dialect.firstRequest(peer);
    peer.wantsToWrite = true;
    epoll_event event{EPOLLIN | EPOLLOUT, {&peer}};
    epoll_ctl(m_epoll, EPOLL_CTL_ADD, peer.fd, &event);
    // A refusal is reported by epoll as well, so that nobody is lost inside a call of their own.
    const sockaddr_in server = loopback(0, m_port);
    static_cast<void>(connect(peer.fd, reinterpret_cast<const sockaddr*>(&server), sizeof server));
}

void Swarm::stop(Peer& peer)
{
    forget(peer);
}

void Swarm::forget(Peer& peer)
{
    if (peer.fd < 0)
        return;
    if (peer.state != PeerState::Ready)
        --m_underWay;
    close(peer.fd);
    peer.fd = -1;
    peer.state = PeerState::Closed;
    peer.in.clear();
    peer.out.clear();
}

void Swarm::stopAll()
{
    m_queue.clear();
    for (const auto& peer : m_peers)
        forget(*peer);
}

void Swarm::lose(Peer& peer)
{
    ++m_losses;
    forget(peer);
    if (on.lost)
        on.lost(peer);
}

void Swarm::say(Peer& peer, std::string_view text)
{
    static std::string frame;
    frame.clear();
    appendClientFrame(frame, text);
    write(peer, frame);
}

void Swarm::write(Peer& peer, std::string_view bytes)
{
    if (peer.fd < 0)
        return;
    if (peer.out.empty()) {
        const ssize_t sent = send(peer.fd, bytes.data(), bytes.size(), MSG_NOSIGNAL);
        if (sent > 0)
            bytes.remove_prefix(static_cast<size_t>(sent));
    }
    peer.out.append(bytes);
    if (!peer.out.empty())
        watch(peer, true);
}

void Swarm::flush(Peer& peer)
{
    const ssize_t sent = send(peer.fd, peer.out.data(), peer.out.size(), MSG_NOSIGNAL);
    if (sent > 0)
        peer.out.erase(0, static_cast<size_t>(sent));
    watch(peer, !peer.out.empty());
}

void Swarm::watch(Peer& peer, bool wantsToWrite)
{
    if (peer.wantsToWrite == wantsToWrite)
        return;
    peer.wantsToWrite = wantsToWrite;
    epoll_event event{EPOLLIN | (wantsToWrite ? EPOLLOUT : 0U), {&peer}};
    epoll_ctl(m_epoll, EPOLL_CTL_MOD, peer.fd, &event);
}

void Swarm::turn(std::uint64_t waitNs)
{
    connectMore();
    std::array<epoll_event, kEvents> events;
    const timespec wait{static_cast<time_t>(waitNs / kSecond), static_cast<long>(waitNs % kSecond)};
    const int count = epoll_pwait2(m_epoll, events.data(), kEvents, &wait, nullptr);
    for (int i = 0; i < count; ++i) {
        auto* peer = static_cast<Peer*>(events[static_cast<size_t>(i)].data.ptr);
        if (peer->fd >= 0)
            handle(*peer, events[static_cast<size_t>(i)].events);
    }
    connectMore();
    beatWhenDue();
}

void Swarm::handle(Peer& peer, unsigned events)
{
    if (peer.state == PeerState::Connecting) {
        if ((events & (EPOLLERR | EPOLLHUP)) != 0) {
            lose(peer);
            return;
        }
        peer.state = PeerState::Asking;
    }
    if ((events & EPOLLOUT) != 0)
        flush(peer);
    if ((events & (EPOLLIN | EPOLLERR | EPOLLHUP)) != 0)
        readable(peer);
}

void Swarm::readable(Peer& peer)
{
    static std::array<char, 65536> buffer;
    const ssize_t got = recv(peer.fd, buffer.data(), buffer.size(), 0);
    if (got < 0 && errno == EAGAIN)
        return;
    if (got <= 0) {
        lose(peer);
        return;
    }
    peer.in.append(buffer.data(), static_cast<size_t>(got));
    consume(peer);
}

void Swarm::consume(Peer& peer)
{
    while (peer.state == PeerState::Asking) {
        if (!consumeAnswer(peer))
            return;
    }
    // What is heard may stop the peer: its bytes are taken out first.
    std::string bytes;
    bytes.swap(peer.in);
    std::string_view rest = bytes;
    while (peer.fd >= 0 && consumeFrame(peer, rest)) { }
    if (peer.fd >= 0)
        peer.in.assign(rest);
}

bool Swarm::consumeAnswer(Peer& peer)
{
    const size_t size = answerSize(peer.in);
    if (size == 0)
        return false;
    if (peer.in.starts_with("HTTP/1.1 101")) {
        peer.in.erase(0, size);
        peer.state = PeerState::Open;
        std::string reply;
        learned(peer, m_dialect.upgraded(peer, reply), {});
        return true;
    }
    const std::string next = m_dialect.nextRequest(peer, std::string_view(peer.in).substr(0, size));
    if (next.empty()) {
        std::fprintf(stderr, "refused: %.*s\n", static_cast<int>(peer.in.find('\r')), peer.in.data());
        lose(peer);
        return false;
    }
    peer.in.erase(0, size);
    write(peer, next);
    return true;
}

bool Swarm::consumeFrame(Peer& peer, std::string_view& rest)
{
    constexpr unsigned text = 1;
    constexpr unsigned binary = 2;
    const auto frame = firstServerFrame(rest);
    if (!frame)
        return false;
    rest.remove_prefix(frame->size);
    if (frame->opcode != text && frame->opcode != binary)
        return true;
    std::string reply;
    const Heard heard = m_dialect.hear(peer, frame->payload, reply);
    if (!reply.empty())
        say(peer, reply);
    learned(peer, heard, frame->payload);
    return true;
}

void Swarm::learned(Peer& peer, Heard heard, std::string_view text)
{
    switch (heard) {
    case Heard::Joined:
        peer.state = PeerState::Ready;
        --m_underWay;
        ++m_joined;
        if (on.ready)
            on.ready(peer);
        break;
    case Heard::Met:
        if (on.met)
            on.met(peer);
        break;
    case Heard::Relayed:
        ++peer.heard;
        if (on.relayed)
            on.relayed(peer, text);
        break;
    case Heard::Beat:
        ++m_beats;
        break;
    case Heard::Nothing:
        break;
    }
}

void Swarm::beatWhenDue()
{
    if (m_peers.empty() || m_dialect.beat().empty())
        return;
    // Everybody once a period, evenly: who is due follows from the time.
    const std::uint64_t step = kBeatPeriod / m_peers.size();
    for (const std::uint64_t now = nowNs(); m_nextBeat <= now; m_nextBeat += step) {
        Peer& peer = *m_peers[m_beating++ % m_peers.size()];
        if (peer.state != PeerState::Ready)
            continue;
        say(peer, m_dialect.beat());
        ++m_beats;
    }
}

} // namespace rdv::bench
