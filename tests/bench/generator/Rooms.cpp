// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/generator/Rooms.h"

#include <algorithm>
#include <cstdio>
#include <vector>

namespace rdv::bench {

namespace {

constexpr double kPatience = 120; // s; a saturated server is slow, not broken

bool allJoin(Swarm& swarm, const std::vector<Peer*>& peers)
{
    const std::uint64_t before = swarm.joined();
    for (Peer* peer : peers)
        swarm.start(*peer);
    const bool done = turnUntil(swarm, kPatience, [&] { return swarm.joined() - before >= peers.size(); });
    if (!done) {
        std::fprintf(stderr, "only %lu of %zu joined, %lu lost\n",
            static_cast<unsigned long>(swarm.joined() - before), peers.size(),
            static_cast<unsigned long>(swarm.losses()));
    }
    return done;
}

} // namespace

void turnFor(Swarm& swarm, double seconds)
{
    turnUntil(swarm, seconds, [] { return false; });
}

bool fillWithDevices(Swarm& swarm, unsigned rooms)
{
    std::vector<Peer*> devices;
    for (unsigned room = 0; room < rooms; ++room)
        devices.push_back(&swarm.add(Role::Device, room));
    return allJoin(swarm, devices);
}

bool fillWithViewers(Swarm& swarm, unsigned most)
{
    std::vector<Peer*> viewers;
    for (size_t i = 0, count = std::min<size_t>(swarm.peers().size(), most); i < count; ++i) {
        Peer& device = *swarm.peers()[i];
        Peer& viewer = swarm.add(Role::Viewer, device.room);
        viewer.mate = &device;
        device.mate = &viewer;
        viewers.push_back(&viewer);
    }
    if (!allJoin(swarm, viewers))
        return false;
    constexpr double last = 10;
    return turnUntil(swarm, last, [&] {
        for (const Peer* viewer : viewers) {
            if (viewer->mate->mateId.empty())
                return false;
        }
        return true;
    });
}

} // namespace rdv::bench
