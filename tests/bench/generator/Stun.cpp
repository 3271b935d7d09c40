// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/generator/JsonLine.h"
#include "tests/bench/generator/Measurements.h"
#include "tests/bench/generator/ServerGauge.h"
#include "tests/bench/generator/Swarm.h"

#include <arpa/inet.h>
#include <array>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>
#include <vector>

namespace rdv::bench {

namespace {

constexpr unsigned kSockets = 8;
constexpr unsigned kOutstanding = 16; // of each socket
constexpr std::uint64_t kLostAfterNs = 50'000'000;
constexpr size_t kHeader = 20;
constexpr unsigned char kBindingSuccess = 0x01;

using Request = std::array<unsigned char, kHeader>;

/// A socket that keeps a number of requests under way.
class Asker {
public:
    Asker(unsigned host, std::uint16_t port)
        : m_fd(socket(AF_INET, SOCK_DGRAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0))
    {
        sockaddr_in address{};
        address.sin_family = AF_INET;
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK + host);
        bind(m_fd, reinterpret_cast<const sockaddr*>(&address), sizeof address);
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        address.sin_port = htons(port);
        connect(m_fd, reinterpret_cast<const sockaddr*>(&address), sizeof address);
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
            send(m_fd, request.data(), request.size(), 0);
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
    int m_fd;
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
        askers.emplace_back(i + 1, plan.port);
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
