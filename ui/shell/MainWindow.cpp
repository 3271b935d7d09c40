// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/MainWindow.h"

#include <QListWidget>
#include <QStackedWidget>

namespace rdv::ui {

MainWindow::MainWindow(const Desk& desk, QWidget* parent)
    : QMainWindow(parent)
    , m_desk(desk)
    , m_list(new QListWidget(this))
    , m_stack(new QStackedWidget(this))
{
    setCentralWidget(m_stack);
}

} // namespace rdv::ui
