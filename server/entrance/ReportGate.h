// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/core/RateLimit.h"
#include "server/model/Event.h"

#include <optional>

namespace rdv {

/// Keeps a flood of refusals from becoming a flood of log lines: the first ones pass, then ten a second; the
/// next to pass says how many did not.
class ReportGate {
public:
    [[nodiscard]] std::optional<Event> pass(Event event, Now now);

private:
    TokenBucket m_rate{10, 50};
    int m_suppressed = 0;
};

} // namespace rdv
