// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/OverviewPage.h"

namespace rdv::ui {

OverviewPage::OverviewPage(const Desk& desk, QWidget* parent)
    : Page(PageId::Overview, parent)
    , m_desk(desk)
{
    OverviewPage::retranslate();
}

void OverviewPage::retranslate() { }

} // namespace rdv::ui
