// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/entrance/MessageGate.h"

namespace rdv {

MessageGate::MessageGate(const Limits& limits)
    : m_rate(limits.messagesPerSecond, limits.messageBurst)
    , m_maxDropped(2 * limits.messageBurst)
    , m_maxMalformed(limits.malformedMessages)
{
}

MessageGate::Verdict MessageGate::arrived(Now now)
{
    if (m_answersDue > 0) {
        --m_answersDue;
        return Verdict::Pass;
    }
    if (m_rate.take(now))
        return Verdict::Pass;
    if (m_dropped == 0 || now.steady - m_minuteStart > std::chrono::minutes{1}) {
        m_minuteStart = now.steady;
        m_dropped = 0;
    }
    return ++m_dropped > m_maxDropped ? Verdict::Close : Verdict::Drop;
}

MessageGate::Verdict MessageGate::malformed()
{
    return ++m_malformed >= m_maxMalformed ? Verdict::Close : Verdict::Drop;
}

} // namespace rdv
