// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tokens/TokensPage.h"

namespace rdv::ui {

TokensPage::TokensPage(const Desk& desk, QWidget* parent)
    : Page(PageId::Tokens, parent)
    , m_desk(desk)
{
    TokensPage::retranslate();
}

void TokensPage::retranslate() { }

} // namespace rdv::ui
