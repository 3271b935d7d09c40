// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/Page.h"

namespace rdv::ui {

class DevicesPage : public Page {
    Q_OBJECT

public:
    explicit DevicesPage(const Desk& desk, QWidget* parent = nullptr);

protected:
    void retranslate() override;

private:
    Desk m_desk;
};

} // namespace rdv::ui
