// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/model/DeviceInfo.h"
#include "server/model/Now.h"

#include <QHash>
#include <QList>
#include <QStringList>

#include <map>
#include <optional>

namespace rdv {

/// Every room with a device as the rules know it, and the devices that were lost, for a day.
class DeviceBook {
public:
    struct Limits {
        int rooms = 20'000; ///< above, those that were lost first are forgotten
        std::chrono::hours life{24};
    };

    DeviceBook() = default;
    explicit DeviceBook(Limits limits)
        : m_limits(limits)
    {
    }

    /// What the rules say about a room now; empty: it is nothing to them. Returns rooms that made room.
    QStringList update(const QString& room, const std::optional<DeviceInfo>& device, bool allowed, Now now);
    /// The server has stopped: nobody is here any more.
    void loseAll(Now now);
    /// Forgets what was lost too long ago, and returns it. A room that is listed by name stays.
    QStringList sweep(Now now);

    [[nodiscard]] std::optional<DeviceInfo> find(const QString& room) const;
    [[nodiscard]] QList<DeviceInfo> all() const { return m_devices.values(); }
    [[nodiscard]] QStringList rooms() const { return m_devices.keys(); }

private:
    using LostOrder = std::multimap<std::chrono::milliseconds, QString>; ///< by steady time

    void markLost(DeviceInfo& device, Now now);
    void unmarkLost(const QString& room);

    Limits m_limits;
    QHash<QString, DeviceInfo> m_devices;
    LostOrder m_lost;
    QHash<QString, LostOrder::iterator> m_lostAt;
};

} // namespace rdv
