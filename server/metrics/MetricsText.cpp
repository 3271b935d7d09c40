// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/metrics/MetricsText.h"

namespace rdv {

QByteArray metricsText(const StatsSample&, const ServerStatus&)
{
    return {};
}

} // namespace rdv
