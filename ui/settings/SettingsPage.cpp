// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/SettingsPage.h"

namespace rdv::ui {

SettingsPage::SettingsPage(const Desk& desk, QWidget* parent)
    : Page(PageId::Settings, parent)
    , m_desk(desk)
{
    SettingsPage::retranslate();
}

void SettingsPage::retranslate() { }

} // namespace rdv::ui
