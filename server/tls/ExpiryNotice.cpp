// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/tls/ExpiryNotice.h"

#include <chrono>

namespace rdv {

namespace {

constexpr qint64 day = std::chrono::milliseconds(std::chrono::hours(24)).count();
constexpr int dailyStage = 3;

int stageOf(qint64 left)
{
    if (left > 21 * day)
        return 0;
    if (left > 7 * day)
        return 1;
    return left > day ? 2 : dailyStage;
}

/// Rounded down, below zero as well.
int wholeDays(qint64 span)
{
    return static_cast<int>(span >= 0 ? span / day : -((-span + day - 1) / day));
}

} // namespace

std::optional<int> ExpiryNotice::due(qint64 notAfter, qint64 wall)
{
    if (notAfter != m_notAfter) {
        m_notAfter = notAfter;
        m_saidStage = 0;
        m_saidAt = 0;
    }
    const int stage = stageOf(notAfter - wall);
    const bool isNews = stage > m_saidStage || stage == dailyStage;
    // A clock that was set back does not keep the notice away for longer than a day.
    const bool isTooSoon = m_saidStage > 0 && wall >= m_saidAt && wall - m_saidAt < day;
    if (stage == 0 || !isNews || isTooSoon)
        return std::nullopt;
    m_saidStage = stage;
    m_saidAt = wall;
    return wholeDays(notAfter - wall);
}

} // namespace rdv
