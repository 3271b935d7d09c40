// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/core/RateLimit.h"
#include "server/model/Now.h"
#include "server/model/ServerConfig.h"

#include <chrono>

namespace rdv {

/// What one peer may send: how often, and how often badly.
class MessageGate {
public:
    enum class Verdict { Pass, Drop, Close };

    explicit MessageGate(const Limits& limits);

    /// One more message arrived. Drop: above the rate. Close: more than twice the burst was dropped within a
    /// minute, so this is no burst.
    [[nodiscard]] Verdict arrived(Now now);
    /// The peer was asked something: one message more may come, whatever the rate.
    void expectAnswer() { ++m_answersDue; }
    /// The message made no sense. Close at the limit.
    [[nodiscard]] Verdict malformed();

private:
    TokenBucket m_rate;
    int m_maxDropped;
    int m_maxMalformed;
    int m_answersDue = 0;
    int m_dropped = 0;
    int m_malformed = 0;
    std::chrono::milliseconds m_minuteStart{};
};

} // namespace rdv
