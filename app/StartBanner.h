// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/model/Infos.h"
#include "server/model/ServerConfig.h"

#include <QStringList>

namespace rdv {

/// What a start without a window prints. The first three lines are the original server's, letter by letter,
/// because scripts wait for them; a part that is off has none.
[[nodiscard]] QStringList startBanner(const ServerStatus& status, const ServerConfig& config);

} // namespace rdv
