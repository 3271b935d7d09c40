// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/Page.h"

#include <QMainWindow>

class QListWidget;
class QStackedWidget;

namespace rdv::ui {

/// The window: a list of pages at the left, the page at the right, the state of the server below.
class MainWindow : public QMainWindow {
    Q_OBJECT

public:
    explicit MainWindow(const Desk& desk, QWidget* parent = nullptr);

private:
    Desk m_desk;
    QListWidget* m_list;
    QStackedWidget* m_stack;
};

} // namespace rdv::ui
