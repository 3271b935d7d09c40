// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/Page.h"

#include <QObject>
#include <QPointer>

namespace rdv::ui {

/// What is asked before the window goes and before the program ends.
class Leaving : public QObject {
    Q_OBJECT

public:
    Leaving(const Desk& desk, QWidget* window);

    /// The window is to be closed while there is a tray: asked once, then remembered.
    void close();
    /// The program is to end. `hasEdits`: some would be lost.
    void quit(bool hasEdits);

Q_SIGNALS:
    void hideAgreed(); ///< the server goes on in the tray
    void quitAgreed();

private:
    void askHowToClose();
    void askAboutViewers();

    Desk m_desk;
    QWidget* m_window;
    QPointer<QWidget> m_question; ///< that waits for its answer
};

} // namespace rdv::ui
