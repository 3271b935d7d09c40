// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/Command.h"

#include <QJsonObject>
#include <QString>

namespace rdv {

/// An answer as plain text for people: aligned columns, nothing that a terminal would obey.
[[nodiscard]] QString answerText(const Command& command, const QJsonObject& answer);

} // namespace rdv
