// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/core/Room.h"

#include <algorithm>

namespace rdv {

bool DeviceIdentity::isSameAs(const DeviceIdentity& other) const
{
    if (!token.isEmpty() || !other.token.isEmpty())
        return token == other.token;
    return address == other.address && userAgent == other.userAgent;
}

bool Room::isAbandoned() const
{
    return waiting.isEmpty() && held.isEmpty() && sessions.isEmpty() && queue.empty();
}

int Room::queuedCount() const
{
    return static_cast<int>(queue.size()) + (reserved.isEmpty() ? 0 : 1);
}

int Room::positionOf(const PeerId& viewer) const
{
    const auto it = std::find(queue.begin(), queue.end(), viewer);
    return it == queue.end() ? 0 : static_cast<int>(it - queue.begin()) + 1;
}

void Room::dequeue(const PeerId& viewer)
{
    queue.erase(std::remove(queue.begin(), queue.end(), viewer), queue.end());
}

} // namespace rdv
