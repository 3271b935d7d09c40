// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/model/ServerConfig.h"
#include "ui/kit/Theme.h"
#include "ui/overview/Alert.h"

#include <QCoreApplication>
#include <QString>

namespace rdv::ui {

/// Alerts in the reader's language.
class AlertWording {
    Q_DECLARE_TR_FUNCTIONS(rdv::ui::AlertWording)

public:
    /// What is so, why that matters, and what to do. `config` is the one in force.
    [[nodiscard]] static QString sentence(const Alert& alert, const ServerConfig& config);
    [[nodiscard]] static QString fix(const Alert& alert); ///< the button's text
    [[nodiscard]] static QString severity(Severity severity);
    [[nodiscard]] static QString icon(Severity severity);
    [[nodiscard]] static Meaning meaning(Severity severity);
};

} // namespace rdv::ui
