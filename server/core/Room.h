// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/model/Ids.h"
#include "server/model/Now.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <deque>
#include <optional>

namespace rdv {

/// Who a device is, as far as a second connection of it can be told from another device.
struct DeviceIdentity {
    QByteArray token; ///< digest of its device token; empty when it showed none that is valid
    QString address;
    QString userAgent;

    /// The same device token or, without one, the same source address and User-Agent.
    [[nodiscard]] bool isSameAs(const DeviceIdentity& other) const;
};

/// The meeting place of one device and its viewers: at most one waiting link, any number of sessions, and a
/// queue of viewers.
struct Room {
    QString name;
    PeerId waiting; ///< the device link that takes the next viewer; empty when none
    PeerId reserved; ///< the viewer that gets it as soon as its token's use is stored; empty: none
    std::optional<std::chrono::milliseconds>
        probeUntil; ///< steady; set while the waiting link must prove itself
    QList<PeerId> held; ///< devices that wait for the outcome of the probe
    QList<SessionId> sessions;
    std::deque<PeerId> queue; ///< viewers, first come first served
    DeviceIdentity device; ///< meaningful while a device is present
    Now since; ///< when the device's presence began
    int deviceSessions = 0; ///< of `sessions`, with the device's link still there
    int respawns = 0; ///< waiting links opened beside sessions since then
    bool isCounted = false; ///< among the rooms with a device

    [[nodiscard]] bool isProbing() const { return probeUntil.has_value(); }
    [[nodiscard]] bool canServe() const { return !waiting.isEmpty() && !isProbing() && reserved.isEmpty(); }
    [[nodiscard]] bool hasDevice() const { return !waiting.isEmpty() || deviceSessions > 0; }
    [[nodiscard]] bool isAbandoned() const;
    /// In the queue, or on the way out of it.
    [[nodiscard]] int queuedCount() const;
    /// Position from 1; 0 when the viewer is not in the queue.
    [[nodiscard]] int positionOf(const PeerId& viewer) const;
    void dequeue(const PeerId& viewer);
};

} // namespace rdv
