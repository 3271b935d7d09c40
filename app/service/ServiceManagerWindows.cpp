// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/service/ServiceManager.h"
#include "app/service/WindowsServiceControl.h"

#include <QMetaObject>

namespace rdv {

namespace {

/// Speaks with the service control manager, which prepareProcess() has answered long before. It has no line
/// of status and no watchdog.
class WindowsManager final : public ServiceManager {
public:
    WindowsManager()
    {
        using Request = WindowsServiceControl::Request;
        WindowsServiceControl::instance().setListener([this](Request request) {
            const auto asked = request == Request::Stop ? &ServiceManager::stopRequested
                                                        : &ServiceManager::reloadRequested;
            QMetaObject::invokeMethod(this, asked, Qt::QueuedConnection);
        });
    }
    ~WindowsManager() override { WindowsServiceControl::instance().setListener({}); }
    Q_DISABLE_COPY_MOVE(WindowsManager)

    void ready(const QString& /*status*/) override { WindowsServiceControl::instance().running(); }
    void tell(const QString& /*status*/) override { }
    void reloading() override { }
    void stopping() override { WindowsServiceControl::instance().stopping(); }
    [[nodiscard]] std::optional<std::chrono::milliseconds> watchdog() const override { return std::nullopt; }
    void alive() override { }
};

/// Nobody manages this process.
class NoManager final : public ServiceManager {
public:
    void ready(const QString& /*status*/) override { }
    void tell(const QString& /*status*/) override { }
    void reloading() override { }
    void stopping() override { }
    [[nodiscard]] std::optional<std::chrono::milliseconds> watchdog() const override { return std::nullopt; }
    void alive() override { }
};

} // namespace

std::unique_ptr<ServiceManager> ServiceManager::create(bool isService)
{
    if (isService && WindowsServiceControl::instance().isConnected())
        return std::make_unique<WindowsManager>();
    return std::make_unique<NoManager>();
}

} // namespace rdv
