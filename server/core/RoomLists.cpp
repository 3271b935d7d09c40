// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/core/RoomLists.h"

namespace rdv {

bool RoomLists::isInForce(const QStringList& configured) const
{
    return turnedOn || !configured.isEmpty() || !allowed.isEmpty();
}

bool RoomLists::isListed(const QString& room, const QStringList& configured) const
{
    return !blocked.contains(room) && (allowed.contains(room) || configured.contains(room));
}

bool RoomLists::isAllowed(const QString& room, const QStringList& configured) const
{
    return !blocked.contains(room) && (!isInForce(configured) || isListed(room, configured));
}

void RoomLists::allow(const QString& room, const QStringList& configured)
{
    const bool wasBlocked = blocked.remove(room);
    if (!wasBlocked || isInForce(configured)) {
        turnedOn = true;
        allowed.insert(room);
    }
}

void RoomLists::disallow(const QString& room, const QStringList& configured)
{
    turnedOn = true;
    allowed.remove(room);
    if (configured.contains(room))
        blocked.insert(room);
}

void RoomLists::block(const QString& room, const QStringList& configured)
{
    turnedOn = isInForce(configured);
    allowed.remove(room);
    blocked.insert(room);
}

StoreChanges RoomLists::changes(const QString& room) const
{
    StoreChanges changes;
    if (allowed.contains(room) || blocked.contains(room))
        changes.emplace_back(PutRoom{room, allowed.contains(room)});
    else
        changes.emplace_back(DropRoom{room});
    changes.emplace_back(PutRoomList{turnedOn});
    return changes;
}

} // namespace rdv
