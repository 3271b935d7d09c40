// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/model/Infos.h"
#include "ui/kit/Theme.h"

#include <QCoreApplication>
#include <QString>

#include <optional>

namespace rdv::ui {

/// How the server fares as a whole, for the status bar and the tray.
class Condition {
    Q_DECLARE_TR_FUNCTIONS(rdv::ui::Condition)

public:
    enum class Kind { Stopped, Starting, Running, Paused, Degraded, Failed };

    Condition() = default;
    /// `startProblems`: of the last start; empty once one succeeded.
    Condition(const ServerStatus& status, const QList<Problem>& startProblems);

    [[nodiscard]] Kind kind() const { return m_kind; }
    [[nodiscard]] const std::optional<Problem>& problem() const { return m_problem; }
    [[nodiscard]] QString word() const;
    [[nodiscard]] Meaning meaning() const;
    [[nodiscard]] QString icon() const; ///< for Theme::icon()
    [[nodiscard]] QString trayPicture() const; ///< "running", "paused", "degraded" or "stopped"

private:
    Kind m_kind = Kind::Stopped;
    std::optional<Problem> m_problem;
};

} // namespace rdv::ui
