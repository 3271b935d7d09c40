// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/generator/JsonLine.h"
#include "tests/bench/generator/Latencies.h"
#include "tests/bench/generator/Rooms.h"
#include "tests/bench/generator/ServerGauge.h"

namespace rdv::bench {

namespace {

constexpr unsigned kCandidates = 20;
constexpr unsigned kEach = kCandidates + 1; // with the description

/// Calls without end in a number of lanes, each with a device and a viewer that meet in a room of their own.
class CallLanes {
public:
    CallLanes(Swarm& swarm, const Plan& plan)
        : m_swarm(swarm)
        , m_dialect(*plan.dialect)
        , m_nextRoom(plan.rooms)
    {
        m_swarm.on.ready = [this](Peer& peer) {
            joined(peer);
        };
        m_swarm.on.met = [this](Peer& peer) {
            offerWhenBothAreThere(peer);
        };
        m_swarm.on.relayed = [this](Peer& peer, std::string_view) {
            heard(peer);
        };
        for (unsigned lane = 0; lane < plan.window; ++lane)
            begin(addLane());
    }

    [[nodiscard]] std::uint64_t calls() const { return m_times.count(); }
    [[nodiscard]] const Latencies& times() const { return m_times; }

private:
    Peer& addLane()
    {
        Peer& device = m_swarm.add(Role::Device, 0);
        Peer& viewer = m_swarm.add(Role::Viewer, 0);
        device.mate = &viewer;
        viewer.mate = &device;
        return device;
    }

    void begin(Peer& device)
    {
        device.room = device.mate->room = m_nextRoom++;
        device.mateId.clear();
        m_swarm.start(device);
    }

    void joined(Peer& peer)
    {
        if (peer.role == Role::Device)
            m_swarm.start(*peer.mate);
        else
            offerWhenBothAreThere(*peer.mate);
    }

    void offerWhenBothAreThere(Peer& device)
    {
        if (device.mate->state == PeerState::Ready && !device.mateId.empty())
            talk(device, Kind::Offer);
    }

    void talk(Peer& peer, Kind first)
    {
        m_swarm.say(peer, m_dialect.message(peer, first, 1));
        for (unsigned i = 0; i < kCandidates; ++i)
            m_swarm.say(peer, m_dialect.message(peer, Kind::Candidate, i + 1));
    }

    void heard(Peer& peer)
    {
        if (peer.role == Role::Viewer && peer.heard == 1)
            talk(peer, Kind::Answer);
        if (peer.heard < kEach || peer.mate->heard < kEach)
            return;
        Peer& device = peer.role == Role::Device ? peer : *peer.mate;
        m_times.add(device.since, nowNs());
        m_swarm.stop(*device.mate);
        m_swarm.stop(device);
        begin(device);
    }

    Swarm& m_swarm;
    const Dialect& m_dialect;
    std::uint32_t m_nextRoom;
    Latencies m_times;
};

} // namespace

int measureCalls(const Plan& plan)
{
    const ServerGauge gauge(plan.pid);
    Swarm swarm(*plan.dialect, plan.port, plan.window * 2);
    if (!fillWithDevices(swarm, plan.rooms))
        return 1;
    CallLanes lanes(swarm, plan);
    const std::uint64_t cpu = gauge.cpuNs();
    const std::uint64_t begin = nowNs();
    turnFor(swarm, plan.seconds);
    const auto calls = static_cast<double>(lanes.calls());
    const double seconds = static_cast<double>(nowNs() - begin) / 1e9;
    JsonLine()
        .text("measurement", "calls")
        .number("rooms", plan.rooms)
        .number("calls", lanes.calls())
        .number("calls_per_second", calls / seconds)
        .number("cpu_us_per_call", static_cast<double>(gauge.cpuNs() - cpu) / calls / 1000)
        .number("p50_us", lanes.times().percentile(0.5))
        .number("p99_us", lanes.times().percentile(0.99))
        .number("lost", swarm.losses())
        .print();
    return swarm.losses() == 0 && lanes.calls() > 0 ? 0 : 1;
}

} // namespace rdv::bench
