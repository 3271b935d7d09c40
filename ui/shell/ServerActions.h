// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/Page.h"
#include "ui/shell/Condition.h"

#include <QObject>

class QAction;

namespace rdv::ui {

/// What can be done with the server as a whole, for the menu and the tray alike.
class ServerActions : public QObject {
    Q_OBJECT

public:
    ServerActions(const Desk& desk, QWidget* window);

    [[nodiscard]] QAction* start() const { return m_start; }
    [[nodiscard]] QAction* stop() const { return m_stop; }
    [[nodiscard]] QAction* restart() const { return m_restart; }
    [[nodiscard]] QAction* pause() const { return m_pause; }
    [[nodiscard]] QAction* copyLink() const { return m_copyLink; }

    void show(const Condition& condition);
    void retranslate();

Q_SIGNALS:
    void said(const QString& text);

private:
    void askAndStop();
    void askAndRestart();
    void copyViewerLink();

    Desk m_desk;
    QWidget* m_window;
    QAction* m_start;
    QAction* m_stop;
    QAction* m_restart;
    QAction* m_pause;
    QAction* m_copyLink;
};

} // namespace rdv::ui
