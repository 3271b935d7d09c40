// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/kit/DeviceDouble.h"
#include "tests/kit/ServerProcess.h"
#include "tests/kit/ViewerDouble.h"

#include <QList>

#include <functional>
#include <memory>
#include <vector>

namespace rdv::kit {

/// Those who use the program as it is meant while others do not: a camera that a viewer joins again and
/// again, and sessions that only want to last.
class GoodCompany {
public:
    GoodCompany(ServerProcess& program, bool secure);

    /// Brings up the camera and `sessions` lasting sessions; false: it did not work.
    [[nodiscard]] bool start(int sessions);
    /// Joins for as long as `goesOn`, at least once; the times to the acknowledgement, sorted. A join that
    /// fails counts 5,000 ms.
    [[nodiscard]] QList<qint64> joinWhile(const std::function<bool()>& goesOn);
    [[nodiscard]] int lostSessions() const;
    void stop();

    [[nodiscard]] static qint64 percentile(const QList<qint64>& sorted, int percent);

private:
    [[nodiscard]] qint64 joinOnce();

    ServerProcess& m_program;
    DeviceDouble::Options m_camera;
    ViewerDouble::Options m_page;
    std::unique_ptr<DeviceDouble> m_device;
    std::vector<std::unique_ptr<DeviceDouble>> m_quietDevices;
    std::vector<std::unique_ptr<ViewerDouble>> m_quietViewers;
};

/// Lets events happen until `condition` holds, at most 10 s. Unlike qWaitFor() it does not sleep between two
/// looks, which would be measured with the rest.
[[nodiscard]] bool spinUntil(const std::function<bool()>& condition);

} // namespace rdv::kit
