// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>

namespace rdv {

/// One reading of both clocks, stamped once where a message enters the program and passed on as an argument.
/// `steady` counts from an arbitrary origin, never jumps and measures spans; `wall` is milliseconds since
/// the Unix epoch (UTC) and is what people and other machines see.
struct Now {
    std::chrono::milliseconds steady{};
    std::chrono::milliseconds wall{};
    int micros = 0; ///< of the wall clock, below its milliseconds: 0–999

    friend Now operator+(Now now, std::chrono::milliseconds span)
    {
        return {now.steady + span, now.wall + span, now.micros};
    }
};

} // namespace rdv
