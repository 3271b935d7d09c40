// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>

#include <chrono>
#include <memory>
#include <optional>

namespace rdv {

/// The system's manager of services (systemd, the service control manager of Windows), told how this process
/// fares. Without one every word is lost and nothing is asked.
class ServiceManager : public QObject {
    Q_OBJECT

public:
    /// The one that started this process. `isService`: the command line says so (--service), which Windows
    /// needs; systemd says it in the environment. One of several files implements this.
    [[nodiscard]] static std::unique_ptr<ServiceManager> create(bool isService);

    /// Everything listens; `status` is one line for operators.
    virtual void ready(const QString& status) = 0;
    /// One line for operators.
    virtual void tell(const QString& status) = 0;
    /// The configuration is being read again; ready() ends it.
    virtual void reloading() = 0;
    virtual void stopping() = 0;

    /// The manager restarts the process when alive() was not said for so long. None: it does not watch.
    [[nodiscard]] virtual std::optional<std::chrono::milliseconds> watchdog() const = 0;
    virtual void alive() = 0;

Q_SIGNALS:
    void stopRequested(); ///< never from systemd, which sends SIGTERM
    void reloadRequested(); ///< never from systemd, which sends SIGHUP

protected:
    using QObject::QObject;
};

} // namespace rdv
