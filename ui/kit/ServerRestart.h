// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

class QWidget;

namespace rdv::ui {

struct Desk;

/// Stops the server and starts it with the configuration that is in force then.
class ServerRestart {
    Q_DECLARE_TR_FUNCTIONS(rdv::ui::ServerRestart)

public:
    static void run(const Desk& desk);
    /// Asks first, and says whom it cuts off. Nothing is asked while the server is stopped.
    static void offer(const Desk& desk, QWidget* parent);
};

} // namespace rdv::ui
