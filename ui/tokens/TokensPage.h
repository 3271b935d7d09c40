// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/Page.h"

namespace rdv::ui {

class TokensPage : public Page {
    Q_OBJECT

public:
    explicit TokensPage(const Desk& desk, QWidget* parent = nullptr);

protected:
    void retranslate() override;

private:
    Desk m_desk;
};

} // namespace rdv::ui
