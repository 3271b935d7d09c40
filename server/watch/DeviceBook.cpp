// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/watch/DeviceBook.h"

namespace rdv {

namespace {

bool isPresent(const DeviceInfo& device)
{
    return device.state == DeviceState::Waiting || device.state == DeviceState::Busy;
}

} // namespace

QStringList DeviceBook::update(
    const QString& room, const std::optional<DeviceInfo>& device, bool allowed, Now now)
{
    const auto known = m_devices.find(room);
    if (device && isPresent(*device)) {
        unmarkLost(room);
        m_devices.insert(room, *device);
    } else if (known != m_devices.end() && known->since != 0) {
        known->allowed = allowed;
        known->listed = device && device->listed;
        known->sessions = device ? device->sessions : 0;
        known->queued = device ? device->queued : 0;
        markLost(*known, now);
    } else if (device) {
        m_devices.insert(room, *device);
    } else {
        m_devices.remove(room);
    }

    QStringList gone;
    for (auto oldest = m_lost.begin(); m_devices.size() > m_limits.rooms && oldest != m_lost.end();) {
        gone.append(oldest->second);
        m_devices.remove(oldest->second);
        m_lostAt.remove(oldest->second);
        oldest = m_lost.erase(oldest);
    }
    return gone;
}

void DeviceBook::markLost(DeviceInfo& device, Now now)
{
    if (device.state == DeviceState::Lost)
        return;
    device.state = DeviceState::Lost;
    device.lostSince = now.wall.count();
    device.waitingLink = {};
    m_lostAt.insert(device.room, m_lost.emplace(now.steady, device.room));
}

void DeviceBook::unmarkLost(const QString& room)
{
    const auto at = m_lostAt.constFind(room);
    if (at == m_lostAt.constEnd())
        return;
    m_lost.erase(*at);
    m_lostAt.erase(at);
}

void DeviceBook::loseAll(Now now)
{
    for (DeviceInfo& device : m_devices) {
        device.sessions = 0;
        device.queued = 0;
        if (isPresent(device))
            markLost(device, now);
    }
}

QStringList DeviceBook::sweep(Now now)
{
    QStringList gone;
    for (auto it = m_lost.begin(); it != m_lost.end() && now.steady - it->first >= m_limits.life;) {
        const QString room = it->second;
        if (m_devices.value(room).listed) {
            ++it;
            continue;
        }
        m_devices.remove(room);
        m_lostAt.remove(room);
        gone.append(room);
        it = m_lost.erase(it);
    }
    return gone;
}

std::optional<DeviceInfo> DeviceBook::find(const QString& room) const
{
    const auto it = m_devices.constFind(room);
    return it == m_devices.constEnd() ? std::nullopt : std::optional(*it);
}

} // namespace rdv
