// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/hostile/GoodCompany.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QTimer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rdv::kit {

namespace {
constexpr int sessionsPerCamera = 20;
constexpr qint64 failedJoin = 5000;
} // namespace

bool spinUntil(const std::function<bool()>& condition)
{
    QDeadlineTimer deadline(10'000);
    QTimer alarm;
    alarm.start(50);
    while (!condition() && !deadline.hasExpired())
        QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents);
    return condition();
}

GoodCompany::GoodCompany(ServerProcess& program, bool secure)
    : m_program(program)
{
    m_camera.door.port = program.port();
    m_camera.door.secure = secure;
    m_page.port = program.port();
    m_page.secure = secure;
}

bool GoodCompany::start(int sessions)
{
    m_camera.character.room = "room1";
    m_device = std::make_unique<DeviceDouble>(m_camera);
    m_device->start();
    DeviceDouble::Options camera = m_camera;
    ViewerDouble::Options page = m_page;
    for (int i = 0; i < sessions; ++i) {
        if (i % sessionsPerCamera == 0) {
            page.room = u"lasting %1"_s.arg(i / sessionsPerCamera);
            camera.character.room = page.room.toUtf8();
            m_quietDevices.push_back(std::make_unique<DeviceDouble>(camera));
            m_quietDevices.back()->start();
        }
        m_quietViewers.push_back(std::make_unique<ViewerDouble>(page));
        m_quietViewers.back()->start();
        if (!spinUntil([&] { return m_quietViewers.back()->messages(u"offer"_s) == 1; }))
            return false;
    }
    return spinUntil([&] { return m_device->isWaiting(); });
}

qint64 GoodCompany::joinOnce()
{
    ViewerDouble viewer(m_page);
    viewer.start();
    const auto isSettled = [&] {
        return viewer.isJoined() && viewer.messages(u"offer"_s) == 1;
    };
    if (!spinUntil([&] { return isSettled() || viewer.hasEnded(); }) || !isSettled())
        return failedJoin;
    const qint64 took = viewer.joinedAfter();
    viewer.leave();
    // The next join measures the server only when the camera is ready for it.
    const bool ready = spinUntil([&] { return m_device->isWaiting() && m_device->links().size() == 1; });
    return ready ? took : failedJoin;
}

QList<qint64> GoodCompany::joinWhile(const std::function<bool()>& goesOn)
{
    QList<qint64> times;
    do
        times.append(joinOnce());
    while (goesOn());
    std::ranges::sort(times);
    return times;
}

int GoodCompany::lostSessions() const
{
    const auto lost = std::ranges::count_if(m_quietViewers, [](const auto& viewer) {
        return viewer->hasEnded() || !viewer->isOpen() || viewer->count(u"deviceLost"_s) > 0;
    });
    int sessions = 0;
    for (const auto& device : m_quietDevices)
        sessions += device->sessions();
    return static_cast<int>(std::max<qint64>(lost, static_cast<qint64>(m_quietViewers.size()) - sessions));
}

void GoodCompany::stop()
{
    m_quietViewers.clear();
    for (const auto& device : m_quietDevices)
        device->stop();
    if (m_device)
        m_device->stop();
}

qint64 GoodCompany::percentile(const QList<qint64>& sorted, int percent)
{
    return sorted.isEmpty() ? failedJoin : sorted[(sorted.size() - 1) * percent / 100];
}

} // namespace rdv::kit
