// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/iceservers/IceServersPage.h"

namespace rdv::ui {

IceServersPage::IceServersPage(const Desk& desk, QWidget* parent)
    : Page(PageId::IceServers, parent)
    , m_desk(desk)
{
    IceServersPage::retranslate();
}

void IceServersPage::retranslate() { }

} // namespace rdv::ui
