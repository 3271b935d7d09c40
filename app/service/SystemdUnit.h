// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/service/ServiceInstaller.h"

#include <QString>

namespace rdv {

/// Why the plan cannot be a unit, in words for operators; empty: it can.
[[nodiscard]] QString unitRefusal(const ServicePlan& plan);

/// The unit of the plan: installer/linux/rendezvous.service.in with its places filled. Only for a plan
/// without a refusal.
[[nodiscard]] QString unitText(const QString& form, const ServicePlan& plan);

/// One word of a line of a unit, quoted as systemd.syntax(7) has it, so that it is read as it is.
[[nodiscard]] QString unitWord(const QString& text);

} // namespace rdv
