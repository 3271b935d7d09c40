// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/generator/JsonLine.h"
#include "tests/bench/generator/Latencies.h"
#include "tests/bench/generator/MessageText.h"
#include "tests/bench/generator/Rooms.h"
#include "tests/bench/generator/ServerGauge.h"

#include <algorithm>
#include <vector>

namespace rdv::bench {

namespace {

/// What a stretch of time cost the server.
struct Stretch {
    double cpuNs = 0;
    double seconds = 0;
    double beats = 0;
};

/// Says candidates, all peers in turn.
class Talk {
public:
    Talk(Swarm& swarm, const Dialect& dialect)
        : m_swarm(swarm)
        , m_dialect(dialect)
    {
        for (const auto& peer : swarm.peers()) {
            if (peer->mate)
                m_talkers.push_back(peer.get());
        }
    }

    /// A number at an even rate, until all is heard. A server that falls behind is not waited for without
    /// end.
    void speak(unsigned rate, std::uint64_t count)
    {
        constexpr std::uint64_t kSlowdown = 4;
        const std::uint64_t periodNs = 1'000'000'000 / rate;
        listen();
        const std::uint64_t begin = nowNs();
        const std::uint64_t deadline = begin + kSlowdown * periodNs * count;
        while (m_said < count && nowNs() < deadline) {
            const std::uint64_t now = nowNs();
            const std::uint64_t due = std::min((now - begin) / periodNs + 1, count);
            while (m_said < due)
                say();
            const std::uint64_t next = begin + m_said * periodNs;
            m_swarm.turn(next > now ? next - now : 0);
        }
        finish();
    }

    /// As many as the server can take, so many of them at a time.
    void press(unsigned underWay, double seconds)
    {
        listen();
        const std::uint64_t deadline = nowNs() + static_cast<std::uint64_t>(seconds * 1e9);
        while (nowNs() < deadline) {
            while (m_said - m_times.count() < underWay)
                say();
            m_swarm.turn(deadline - std::min(nowNs(), deadline));
        }
        finish();
    }

    [[nodiscard]] std::uint64_t said() const { return m_said; }
    [[nodiscard]] std::uint64_t lost() const { return m_said - std::min(m_said, m_times.count()); }
    [[nodiscard]] const Latencies& times() const { return m_times; }

private:
    void listen()
    {
        m_swarm.on.relayed = [this](Peer&, std::string_view text) {
            hear(text);
        };
    }

    void finish()
    {
        constexpr double kPatience = 30; // s
        turnUntil(m_swarm, kPatience, [this] { return m_times.count() >= m_said; });
        m_swarm.on.relayed = nullptr;
    }

    void say()
    {
        // Neighbours in time are strangers in the server's memory.
        constexpr size_t kStride = 7919;
        Peer& peer = *m_talkers[m_said * kStride % m_talkers.size()];
        m_swarm.say(peer, m_dialect.message(peer, Kind::Candidate, nowNs()));
        ++m_said;
    }

    void hear(std::string_view text)
    {
        if (const std::uint64_t stamp = stampIn(text))
            m_times.add(stamp, nowNs());
    }

    Swarm& m_swarm;
    const Dialect& m_dialect;
    std::vector<Peer*> m_talkers;
    Latencies m_times;
    std::uint64_t m_said = 0;
};

template <typename Act> Stretch during(const Swarm& swarm, const ServerGauge& gauge, Act act)
{
    const std::uint64_t cpu = gauge.cpuNs();
    const std::uint64_t beats = swarm.beats();
    const std::uint64_t begin = nowNs();
    act();
    return {static_cast<double>(gauge.cpuNs() - cpu), static_cast<double>(nowNs() - begin) / 1e9,
        static_cast<double>(swarm.beats() - beats)};
}

/// Without what the server would have done in silence, heartbeats above all: those come in waves.
double netNs(const Stretch& talk, const Stretch& silence)
{
    const double share = silence.beats > 0 ? talk.beats / silence.beats : talk.seconds / silence.seconds;
    return talk.cpuNs - silence.cpuNs * share;
}

std::uint64_t countFor(unsigned rate, double seconds)
{
    return static_cast<std::uint64_t>(seconds * rate);
}

} // namespace

int measureRelay(const Plan& plan)
{
    const ServerGauge gauge(plan.pid);
    Swarm swarm(*plan.dialect, plan.port, plan.window);
    if (!fillWithDevices(swarm, plan.rooms) || !fillWithViewers(swarm, plan.viewers))
        return 1;
    const unsigned costRate = plan.costRate > 0 ? plan.costRate : plan.rate;
    Talk(swarm, *plan.dialect).speak(costRate, countFor(costRate, plan.warmSeconds));

    const Stretch silence = during(swarm, gauge, [&] { turnFor(swarm, plan.idleSeconds); });
    const std::uint64_t count = plan.messages > 0 ? plan.messages : countFor(costRate, plan.seconds);
    Talk costly(swarm, *plan.dialect);
    const Stretch talking = during(swarm, gauge, [&] { costly.speak(costRate, count); });
    Talk calm(swarm, *plan.dialect);
    const bool together = costRate == plan.rate;
    if (!together)
        calm.speak(plan.rate, countFor(plan.rate, plan.seconds));
    Talk full(swarm, *plan.dialect);
    Stretch pressed;
    if (plan.underWay > 0)
        pressed = during(swarm, gauge, [&] { full.press(plan.underWay, plan.seconds); });

    const auto said = static_cast<double>(costly.said());
    const std::uint64_t lost = costly.lost() + calm.lost() + full.lost() + swarm.losses();
    const Latencies& times = (together ? costly : calm).times();
    JsonLine line;
    line.text("measurement", "relay")
        .number("rooms", plan.rooms)
        .number("messages", costly.said())
        .number("per_second", said / talking.seconds)
        .number("cpu_us_per_message", talking.cpuNs / said / 1000)
        .number("cpu_us_per_message_net", netNs(talking, silence) / said / 1000)
        .number("idle_cpu_us_per_second", silence.cpuNs / silence.seconds / 1000)
        .number("p50_us", times.percentile(0.5))
        .number("p99_us", times.percentile(0.99))
        .number("p999_us", times.percentile(0.999))
        .number("quiet_p50_us", times.quietMedian())
        .number("lost", lost);
    if (plan.underWay > 0) {
        const auto heard = static_cast<double>(full.said());
        line.number("full_cpu_us_per_message", netNs(pressed, silence) / heard / 1000)
            .number("full_per_second", heard / pressed.seconds);
    }
    line.print();
    return lost == 0 ? 0 : 1;
}

} // namespace rdv::bench
