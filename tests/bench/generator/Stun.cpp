// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/generator/JsonLine.h"
#include "tests/bench/generator/Measurements.h"
#include "tests/bench/generator/ServerGauge.h"
#include "tests/bench/generator/Swarm.h"

#include <arpa/inet.h>
#include <array>
#include <cstring>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>
#include <vector>

namespace rdv::bench {

namespace {

constexpr unsigned kSockets = 8;
constexpr unsigned kOutstanding = 16; // of each socket
// A server may limit answers per network: requests come from this many /24s of 127.0.0.0/8.
constexpr unsigned kNetworks = 8000;
constexpr std::uint64_t kLostAfterNs = 50'000'000;
constexpr size_t kHeader = 20;
constexpr unsigned char kBindingSuccess = 0x01;

using Request = std::array<unsigned char, kHeader>;

/// Sends a datagram from an address of the caller's choice (IP_PKTINFO).
void sendFrom(int fd, unsigned source, const sockaddr_in& to, Request& request)
{
    iovec data{request.data(), request.size()};
    alignas(cmsghdr) std::array<char, CMSG_SPACE(sizeof(in_pktinfo))> control{};
    msghdr message{};
    message.msg_name = const_cast<sockaddr_in*>(&to);
    message.msg_namelen = sizeof to;
    message.msg_iov = &data;
    message.msg_iovlen = 1;
    message.msg_control = control.data();
    message.msg_controllen = control.size();
    cmsghdr* header = CMSG_FIRSTHDR(&message);
    header->cmsg_level = IPPROTO_IP;
    header->cmsg_type = IP_PKTINFO;
    header->cmsg_len = CMSG_LEN(sizeof(in_pktinfo));
    in_pktinfo info{};
    info.ipi_spec_dst.s_addr = htonl(source);
    std::memcpy(CMSG_DATA(header), &info, sizeof info);
    sendmsg(fd, &message, 0);
}

/// A socket that keeps a number of requests under way.
class Asker {
public:
    explicit Asker(std::uint16_t port)
        : m_fd(socket(AF_INET, SOCK_DGRAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0))
    {
        m_server.sin_family = AF_INET;
        m_server.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        m_server.sin_port = htons(port);
    }

    [[nodiscard]] int fd() const { return m_fd; }
    [[nodiscard]] std::uint64_t answers() const { return m_answers; }

    void ask(unsigned count)
    {
        for (unsigned i = 0; i < count; ++i) {
            // Binding request, no attributes, magic cookie, a transaction id of its own (RFC 8489 §5).
            Request request{0, 1, 0, 0, 0x21, 0x12, 0xa4, 0x42};
            for (unsigned byte = 0; byte < 8; ++byte)
                request[12 + byte] = static_cast<unsigned char>(m_asked >> (8 * byte));
            ++m_asked;
            const unsigned network = s_nextNetwork++ % kNetworks + 1;
            sendFrom(m_fd, INADDR_LOOPBACK + (network << 8U), m_server, request);
        }
    }

    void answered()
    {
        std::array<unsigned char, 512> buffer;
        unsigned count = 0;
        while (recv(m_fd, buffer.data(), buffer.size(), 0) >= static_cast<ssize_t>(kHeader)) {
            if (buffer[0] == kBindingSuccess)
                ++count;
        }
        m_answers += count;
        if (count > 0)
            m_last = nowNs();
        ask(count);
    }

    void replaceLost()
    {
        if (nowNs() - m_last < kLostAfterNs)
            return;
        m_last = nowNs();
        ask(kOutstanding);
    }

private:
    inline static unsigned s_nextNetwork = 0;
    int m_fd;
    sockaddr_in m_server{};
    std::uint64_t m_asked = 0;
    std::uint64_t m_answers = 0;
    std::uint64_t m_last = 0;
};

} // namespace

int measureStun(const Plan& plan)
{
    const ServerGauge gauge(plan.pid);
    std::vector<Asker> askers;
    std::vector<pollfd> sockets;
    for (unsigned i = 0; i < kSockets; ++i) {
        askers.emplace_back(plan.port);
        sockets.push_back({askers.back().fd(), POLLIN, 0});
    }
    const std::uint64_t cpu = gauge.cpuNs();
    const std::uint64_t begin = nowNs();
    const std::uint64_t end = begin + static_cast<std::uint64_t>(plan.seconds * 1e9);
    while (nowNs() < end) {
        constexpr int patience = 10; // ms
        poll(sockets.data(), sockets.size(), patience);
        for (unsigned i = 0; i < kSockets; ++i) {
            if ((sockets[i].revents & POLLIN) != 0)
                askers[i].answered();
            askers[i].replaceLost();
        }
    }
    const double cpuSeconds = static_cast<double>(gauge.cpuNs() - cpu) / 1e9;
    const double seconds = static_cast<double>(nowNs() - begin) / 1e9;
    std::uint64_t answers = 0;
    for (const Asker& asker : askers) {
        answers += asker.answers();
        close(asker.fd());
    }
    JsonLine()
        .text("measurement", "stun")
        .number("answers", answers)
        .number("answers_per_second", static_cast<double>(answers) / seconds)
        .number("answers_per_cpu_second", cpuSeconds > 0 ? static_cast<double>(answers) / cpuSeconds : 0.0)
        .print();
    return answers > 0 ? 0 : 1;
}

} // namespace rdv::bench
