// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/stun/StunResponder.h"

#include "server/stun/StunBuilder.h"

#include <QRandomGenerator>

namespace rdv {
namespace {

constexpr int limitedIpv4Bits = 24;
constexpr int limitedIpv6Bits = 56;
constexpr int unknownAttribute = 420;

bool isBindingRequest(const StunMessage& message)
{
    return message.messageClass() == StunClass::Request && message.method() == stunBindingMethod;
}

/// RFC 3489 §11.2.10 knows no padding: an odd list repeats one of its types instead.
StunMessage::Unknown evened(StunMessage::Unknown unknown)
{
    if (unknown.count % 2 != 0) {
        const auto count = static_cast<std::size_t>(unknown.count);
        unknown.types[count] = unknown.types[count - 1];
        ++unknown.count;
    }
    return unknown;
}

/// RFC 8489 §6.3.1.
QByteArray refuse(const StunMessage& request)
{
    StunBuilder answer(StunClass::Error, stunBindingMethod, request.transaction());
    answer.errorCode(unknownAttribute);
    answer.unknownAttributes(request.hasCookie() ? request.unknown() : evened(request.unknown()));
    if (request.hasFingerprint() && request.hasCookie()) {
        answer.fingerprint();
    }
    return answer.take();
}

/// RFC 8489 §6.3.1.1; §11 for a request without the cookie, whose sender does not know the newer attributes.
QByteArray tell(const StunMessage& request, const StunEndpoint& client)
{
    StunBuilder answer(StunClass::Success, stunBindingMethod, request.transaction());
    if (!request.hasCookie()) {
        return answer.mappedAddress(client).take();
    }
    answer.xorMappedAddress(client);
    if (request.hasFingerprint()) {
        answer.fingerprint();
    }
    return answer.take();
}

} // namespace

StunResponder::StunResponder(int perSecond, Counters& counters)
    : m_counters(counters)
    , m_budget(perSecond, static_cast<size_t>(QRandomGenerator::system()->generate64()))
{
}

std::optional<QByteArray> StunResponder::answer(
    QByteArrayView message, const QHostAddress& address, quint16 port, Now now)
{
    const auto request = StunMessage::parse(message);
    if (!request || !isBindingRequest(*request) || port == 0) {
        m_counters.add(Counter::StunMalformed);
        return std::nullopt;
    }
    m_counters.add(Counter::StunRequests);
    const auto client = StunEndpoint::from(address, port);
    if (!m_budget.allows(networkKey(client, limitedIpv4Bits, limitedIpv6Bits), now.steady)) {
        m_counters.add(Counter::StunRateLimited);
        return std::nullopt;
    }
    m_counters.add(Counter::StunAnswered);
    return request->unknown().count > 0 ? refuse(*request) : tell(*request, client);
}

} // namespace rdv
