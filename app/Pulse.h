// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <optional>

namespace rdv {

/// When the service thread is asked whether it lives. One question at a time: a thread that hangs gets no
/// second one, and nothing is said in its name.
class Pulse {
public:
    using Time = std::chrono::milliseconds; ///< since any moment in the past; never goes back

    /// Asks every `interval`. `watchdog`: within what time a sign of life must be given; none: nobody waits.
    Pulse(std::chrono::milliseconds interval, std::optional<std::chrono::milliseconds> watchdog);

    /// How often to call due(): as often as is asked, and at least twice as often as a sign of life is due.
    [[nodiscard]] std::chrono::milliseconds interval() const { return m_interval; }
    /// True: ask now.
    [[nodiscard]] bool due(Time now);
    /// The answer has come; gives how long it took. None: nothing was asked.
    std::optional<std::chrono::milliseconds> answered(Time now);
    /// So long may an answer take before somebody should hear of it: half of what the watchdog allows.
    [[nodiscard]] bool isLate(std::chrono::milliseconds delay) const;

private:
    std::chrono::milliseconds m_interval;
    std::optional<std::chrono::milliseconds> m_watchdog;
    std::optional<Time> m_asked; ///< not answered yet
};

} // namespace rdv
