// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/service/ServiceManager.h"

#include <QByteArray>

#include <cstdint>
#include <ctime>
#include <systemd/sd-daemon.h>

namespace rdv {

namespace {

/// The clock of MONOTONIC_USEC, which systemd compares with its own.
quint64 monotonicMicroseconds()
{
    timespec now{};
    ::clock_gettime(CLOCK_MONOTONIC, &now);
    return static_cast<quint64>(now.tv_sec) * 1'000'000 + static_cast<quint64>(now.tv_nsec) / 1'000;
}

/// A line of the message ends a value.
QByteArray statusLine(const QString& status)
{
    return "STATUS=" + status.toUtf8().replace('\n', ' ');
}

/// Speaks the protocol of sd_notify(3). A process that nobody gave a socket to says it to nobody.
class SystemdManager final : public ServiceManager {
public:
    SystemdManager()
    {
        std::uint64_t microseconds = 0;
        if (::sd_watchdog_enabled(0, &microseconds) > 0)
            m_watchdog = std::chrono::duration_cast<std::chrono::milliseconds>(
                std::chrono::microseconds(microseconds));
    }

    void ready(const QString& status) override { notify("READY=1\n" + statusLine(status)); }
    void tell(const QString& status) override { notify(statusLine(status)); }
    void reloading() override
    {
        notify("RELOADING=1\nMONOTONIC_USEC=" + QByteArray::number(monotonicMicroseconds()));
    }
    void stopping() override { notify("STOPPING=1\nSTATUS=Stopping"); }
    [[nodiscard]] std::optional<std::chrono::milliseconds> watchdog() const override { return m_watchdog; }
    void alive() override { notify("WATCHDOG=1"); }

private:
    static void notify(const QByteArray& message)
    {
        // A notice that cannot be delivered is missed by systemd alone, which then acts by itself.
        [[maybe_unused]] const int result = ::sd_notify(0, message.constData());
    }

    std::optional<std::chrono::milliseconds> m_watchdog;
};

} // namespace

std::unique_ptr<ServiceManager> ServiceManager::create(bool /*isService*/)
{
    return std::make_unique<SystemdManager>();
}

} // namespace rdv
