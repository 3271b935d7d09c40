// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ExitCode.h"
#include "server/config/ConfigFile.h"

#include <QLocalServer>
#include <QObject>
#include <QString>

#include <optional>

class QLocalSocket;

namespace rdv {

/// One window per configuration of this user. The first start listens for later ones; a later one has the
/// first raise its window, and ends.
///
/// The window's start, before it opens anything else:
///
///     SingleInstance instance(SingleInstance::keyFor(request, loaded));
///     if (const auto code = instance.claim())
///         return *code;
///     QObject::connect(&instance, &SingleInstance::raiseRequested, &window, …show, raise, activateWindow…);
class SingleInstance : public QObject {
    Q_OBJECT

public:
    explicit SingleInstance(QString key, QObject* parent = nullptr);

    /// What makes two starts the same: the configuration file; without one, its usual place and the ports.
    [[nodiscard]] static QString keyFor(const ConfigRequest& request, const LoadedConfig& loaded);

    /// Empty: this is the first, go on. Else how to end: Ok when the first has answered, AlreadyRunning when
    /// it has not within 2 s. Waits that long at most. Where the system has no place for this, every start is
    /// the first.
    [[nodiscard]] std::optional<ExitCode> claim();

Q_SIGNALS:
    void raiseRequested(); ///< another start wants this one's window to be seen

private:
    [[nodiscard]] std::optional<ExitCode> askTheFirst() const;
    void welcome();
    void answer(QLocalSocket* caller);

    QString m_name;
    QLocalServer m_server;
};

} // namespace rdv
