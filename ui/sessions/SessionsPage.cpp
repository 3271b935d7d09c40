// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sessions/SessionsPage.h"

namespace rdv::ui {

SessionsPage::SessionsPage(const Desk& desk, QWidget* parent)
    : Page(PageId::Sessions, parent)
    , m_desk(desk)
{
    SessionsPage::retranslate();
}

void SessionsPage::retranslate() { }

} // namespace rdv::ui
