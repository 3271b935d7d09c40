// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/service/ServiceManager.h"

namespace rdv {

namespace {

/// Nobody manages this process, or by signals alone (launchd).
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

std::unique_ptr<ServiceManager> ServiceManager::create(bool /*isService*/)
{
    return std::make_unique<NoManager>();
}

} // namespace rdv
