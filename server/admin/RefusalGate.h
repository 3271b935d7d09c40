// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/model/Event.h"

#include <chrono>
#include <optional>

namespace rdv {

/// Keeps a flood of refusals from becoming a flood of log lines: so many a minute pass, and the first of the
/// next minute says how many did not.
class RefusalGate {
public:
    static constexpr int perMinute = 60;

    [[nodiscard]] std::optional<Event> pass(Event event, std::chrono::milliseconds steady);

private:
    std::chrono::milliseconds m_since{};
    int m_passed = 0;
    int m_suppressed = 0;
};

} // namespace rdv
