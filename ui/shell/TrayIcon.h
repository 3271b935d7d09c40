// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/Condition.h"

#include <QMenu>
#include <QSystemTrayIcon>

namespace rdv::ui {

class ServerActions;

/// The server in the system's tray, where there is one: how it fares by shape and colour, and the few things
/// that are wanted without the window.
class TrayIcon : public QObject {
    Q_OBJECT

public:
    TrayIcon(const ServerActions& actions, QObject* parent = nullptr);

    [[nodiscard]] static bool isAvailable();
    void show(const ServerStatus& status, const Condition& condition);
    /// Says once that the program is still there.
    void tellStillRunning();
    void retranslate();

Q_SIGNALS:
    void windowWanted();
    void quitWanted();

private:
    void draw();

    QSystemTrayIcon m_icon;
    QMenu m_menu; ///< a tray menu has no parent: the tray is no widget
    QAction* m_show;
    QAction* m_quit;
    ServerStatus m_status;
    Condition m_condition;
};

} // namespace rdv::ui
