// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/devices/DevicesPage.h"

namespace rdv::ui {

DevicesPage::DevicesPage(const Desk& desk, QWidget* parent)
    : Page(PageId::Devices, parent)
    , m_desk(desk)
{
    DevicesPage::retranslate();
}

void DevicesPage::retranslate() { }

} // namespace rdv::ui
