// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/generator/JsonLine.h"
#include "tests/bench/generator/Latencies.h"
#include "tests/bench/generator/Rooms.h"

#include <algorithm>
#include <deque>

namespace rdv::bench {

namespace {

constexpr std::uint64_t kMilli = 1'000'000;
constexpr std::uint64_t kRetryNs = 250 * kMilli;
constexpr std::uint64_t kViewerPeriodNs = 10 * kMilli;

/// Devices that come back whenever they are lost.
class Devices {
public:
    explicit Devices(Swarm& swarm)
        : m_swarm(swarm)
    {
        m_swarm.on.lost = [this](Peer& peer) {
            m_retries.push_back({nowNs() + kRetryNs, &peer});
        };
        m_swarm.on.ready = [this](Peer& peer) {
            // The first that succeeds tells when the server was there again.
            if (m_back.empty())
                m_since = peer.since;
            m_back.push_back(&peer);
            m_lastBack = nowNs();
        };
    }

    void turn()
    {
        while (!m_retries.empty() && m_retries.front().due <= nowNs()) {
            m_swarm.start(*m_retries.front().peer);
            m_retries.pop_front();
        }
        m_swarm.turn(kMilli / 5);
    }

    [[nodiscard]] const std::deque<Peer*>& back() const { return m_back; }
    [[nodiscard]] double secondsUntilAllWereBack() const
    {
        return static_cast<double>(m_lastBack - m_since) / 1e9;
    }

private:
    struct Retry {
        std::uint64_t due = 0;
        Peer* peer = nullptr;
    };

    Swarm& m_swarm;
    std::deque<Retry> m_retries;
    std::deque<Peer*> m_back;
    std::uint64_t m_since = 0;
    std::uint64_t m_lastBack = 0;
};

/// Viewers that come one by one to rooms whose devices are back.
class Viewers {
public:
    explicit Viewers(Swarm& swarm)
        : m_swarm(swarm)
    {
        m_swarm.on.ready = [this](Peer& peer) {
            m_times.add(peer.since, nowNs());
        };
    }

    void turn(const std::deque<Peer*>& devices)
    {
        const std::uint64_t now = nowNs();
        if (now >= m_next && m_visited < devices.size()) {
            m_next = now + kViewerPeriodNs;
            m_swarm.start(m_swarm.add(Role::Viewer, devices[m_visited++]->room));
        }
        m_swarm.turn(0);
    }

    [[nodiscard]] bool allIn() const { return m_times.count() >= m_visited; }
    [[nodiscard]] const Latencies& times() const { return m_times; }

private:
    Swarm& m_swarm;
    Latencies m_times;
    std::uint64_t m_next = 0;
    size_t m_visited = 0;
};

} // namespace

int measureReconnect(const Plan& plan)
{
    Swarm deviceSwarm(*plan.dialect, plan.port, plan.window);
    if (!fillWithDevices(deviceSwarm, plan.rooms))
        return 1;
    Devices devices(deviceSwarm);
    JsonLine().number("waiting", plan.rooms).print();

    constexpr unsigned manyPorts = 1000; // a viewer never waits for another one
    Swarm viewerSwarm(*plan.dialect, plan.port, manyPorts);
    Viewers viewers(viewerSwarm);
    constexpr std::uint64_t patience = 120'000 * kMilli;
    const std::uint64_t deadline = nowNs() + patience;
    while (devices.back().size() < plan.rooms && nowNs() < deadline) {
        devices.turn();
        viewers.turn(devices.back());
    }
    constexpr double last = 5;
    turnUntil(viewerSwarm, last, [&] { return viewers.allIn(); });

    const bool complete = devices.back().size() >= plan.rooms && viewers.allIn() && viewerSwarm.losses() == 0;
    JsonLine()
        .text("measurement", "reconnect")
        .number("rooms", plan.rooms)
        .number("back", devices.back().size())
        .number("seconds", devices.secondsUntilAllWereBack())
        .number("viewers", viewers.times().count())
        .number("viewer_p50_ms", viewers.times().percentile(0.5) / 1000)
        .number("viewer_p99_ms", viewers.times().percentile(0.99) / 1000)
        .number("lost", viewerSwarm.losses())
        .print();
    return complete ? 0 : 1;
}

} // namespace rdv::bench
