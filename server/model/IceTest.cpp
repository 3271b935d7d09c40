// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/model/IceTest.h"

#include <algorithm>

namespace rdv {

bool IceTestReport::works() const
{
    const bool relays = url.startsWith(QLatin1StringView("turn"), Qt::CaseInsensitive);
    const auto method = relays ? IceProbe::Method::Allocation : IceProbe::Method::Binding;
    return std::any_of(probes.begin(), probes.end(), [method](const IceProbe& probe) {
        return probe.method == method && probe.verdict == IceProbe::Verdict::Works;
    });
}

} // namespace rdv
