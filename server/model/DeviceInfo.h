// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/model/Ids.h"

#include <QString>

namespace rdv {

enum class DeviceState {
    Absent, ///< the room is allowed by name or viewers wait in it, but no device was seen
    Waiting, ///< ready for its next viewer
    Busy, ///< sessions run and no link is waiting yet
    Lost, ///< was here and is gone
};

/// One room with the device in it, or the device that was in it.
struct DeviceInfo {
    QString room; ///< the key: a room holds one device
    DeviceState state = DeviceState::Absent;
    bool allowed = true; ///< may be joined
    bool listed = false; ///< on the allow-list by name
    PeerId waitingLink; ///< empty when none waits
    QString address;
    QString userAgent; ///< may contain a MAC address: personal data, show on demand
    qint64 since = 0; ///< when its presence began; 0: never seen
    qint64 lostSince = 0; ///< 0: not lost
    qint64 lastHeartbeat = 0; ///< when the waiting link last answered one; 0: not yet
    int roundTripMs = -1; ///< of that heartbeat; -1: not measured
    int sessions = 0;
    int queued = 0;
    int respawns = 0; ///< waiting links opened beside running sessions, since its presence began
};

} // namespace rdv
