// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/log/LogPage.h"

namespace rdv::ui {

LogPage::LogPage(const Desk& desk, QWidget* parent)
    : Page(PageId::Log, parent)
    , m_desk(desk)
{
    LogPage::retranslate();
}

void LogPage::retranslate() { }

} // namespace rdv::ui
