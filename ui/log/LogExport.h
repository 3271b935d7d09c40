// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/model/Event.h"

#include <QByteArray>

namespace rdv::ui {

/// One event as one line, as the program's own log writes it: stable names, UTC.
[[nodiscard]] QByteArray textLine(const Event& event);
[[nodiscard]] QByteArray jsonLine(const Event& event);

} // namespace rdv::ui
