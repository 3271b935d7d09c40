// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/model/Counters.h"
#include "server/model/Now.h"
#include "server/stun/NetworkBudget.h"
#include "server/stun/StunMessage.h"

namespace rdv {

/// Tells a client which address its request came from (RFC 8489 Binding; RFC 3489 clients are understood).
///
/// It is of no use to an attacker who forges senders: an answer is at most 12 bytes longer than its request
/// over IPv4 and 24 over IPv6, only requests are answered, and a network (/24 or /56) gets at most
/// `perSecond` answers a second.
class StunResponder {
public:
    /// `perSecond` is Limits::stunPerSecond; `counters` must outlive the responder.
    StunResponder(int perSecond, Counters& counters);

    void setPerSecond(int perSecond) { m_budget.setPerSecond(perSecond); }

    /// The answer to one message, or nothing when it is malformed, not a Binding request, or one too many.
    [[nodiscard]] std::optional<QByteArray> answer(
        QByteArrayView message, const QHostAddress& address, quint16 port, Now now);

private:
    Counters& m_counters;
    NetworkBudget m_budget;
};

} // namespace rdv
