// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/model/Tokens.h"

#include <QMessageBox>

#include <functional>

class QCheckBox;

namespace rdv::ui {

/// Asks before tokens are revoked, and what becomes of the sessions they admitted.
class RevokeBox : public QMessageBox {
    Q_OBJECT

public:
    /// Shows itself and goes away by itself; `then` runs after a yes. `name` of a single token.
    static void ask(QWidget* parent, int count, const QString& name, bool endsSessions,
        std::function<void(RevokeMode)> then);

private:
    using QMessageBox::QMessageBox;
};

} // namespace rdv::ui
