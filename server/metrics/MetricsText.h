// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/model/Infos.h"
#include "server/model/Watch.h"

#include <QByteArray>

namespace rdv {

/// The text exposition format of Prometheus (0.0.4). Labels come from closed lists (part, outcome, reason):
/// never a room, a token, a peer or an address.
[[nodiscard]] QByteArray metricsText(const StatsSample& sample, const ServerStatus& status);

} // namespace rdv
