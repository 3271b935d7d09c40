// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/entrance/EntranceLink.h"

#include "server/model/Clock.h"
#include "server/wire/EventCodec.h"

#include <utility>

namespace rdv {

using namespace Qt::StringLiterals;

EntranceLink::EntranceLink(
    PeerId id, PeerOrigin origin, const Limits& limits, Counters& counters, QObject* parent)
    : PeerLink(std::move(id), std::move(origin), parent)
    , m_limits(limits)
    , m_counters(counters)
    , m_gate(limits)
{
}

void EntranceLink::receive(QByteArrayView packet)
{
    if (m_ending)
        return;
    m_counters.add(Counter::MessagesReceived);
    const Now now = stampNow();
    const MessageGate::Verdict verdict = m_gate.arrived(now);
    if (verdict != MessageGate::Verdict::Pass) {
        m_counters.add(Counter::RateLimited);
        if (verdict == MessageGate::Verdict::Close)
            endForLimit(u"too many messages"_s);
        return;
    }
    if (packet.size() > m_limits.messageBytes) {
        m_counters.add(Counter::MessagesTooLarge);
        return receiveNonsense(u"the message is too large"_s);
    }
    const auto message = decode(packet, {m_limits.jsonDepth, m_limits.jsonTokens});
    if (!message) {
        if (message.error() == CodecError::TooDeep)
            m_counters.add(Counter::MessagesTooDeep);
        return receiveNonsense(QString::fromLatin1(codecErrorName(message.error())));
    }
    Q_EMIT messageReceived(this, *message, now);
}

void EntranceLink::receiveNonsense(const QString& what)
{
    if (m_ending)
        return;
    m_counters.add(Counter::MessagesMalformed);
    Q_EMIT reported(Event(EventKind::MessageDropped, Level::Info)
                        .with("peer", id().toString())
                        .with("address", origin().address)
                        .with("reason", what));
    if (m_gate.malformed() != MessageGate::Verdict::Close)
        return;
    m_counters.add(Counter::MalformedClosed);
    endForLimit(u"too many malformed messages"_s);
}

void EntranceLink::countSent()
{
    m_counters.add(Counter::MessagesSent);
}

void EntranceLink::endForViolation(const QString& reason)
{
    m_counters.add(Counter::MessagesMalformed);
    m_counters.add(Counter::MalformedClosed);
    endForLimit(reason);
}

void EntranceLink::noteBrokenTransport(bool tooLarge)
{
    if (m_ending)
        return;
    m_counters.add(Counter::MessagesMalformed);
    m_counters.add(Counter::MalformedClosed);
    if (tooLarge)
        m_counters.add(Counter::MessagesTooLarge);
    Q_EMIT reported(Event(EventKind::PeerLimited, Level::Warning)
                        .with("peer", id().toString())
                        .with("address", origin().address)
                        .with("reason", tooLarge ? u"a frame is too large"_s : u"a broken frame"_s));
}

void EntranceLink::overflow()
{
    m_counters.add(Counter::SendQueueOverflows);
    endForLimit(u"the peer does not read what it is sent"_s);
}

void EntranceLink::endForLimit(const QString& reason)
{
    if (m_ending)
        return;
    m_endReason = reason;
    beginEnding();
    Q_EMIT reported(Event(EventKind::PeerLimited, Level::Warning)
                        .with("peer", id().toString())
                        .with("address", origin().address)
                        .with("reason", reason));
    cut();
}

void EntranceLink::finish(const QString& reason)
{
    beginEnding();
    if (std::exchange(m_finished, true))
        return;
    if (m_endReason.isEmpty())
        m_endReason = reason;
    QMetaObject::invokeMethod(
        this,
        [this] {
            Q_EMIT closed(this, m_endReason);
            deleteLater();
        },
        Qt::QueuedConnection);
}

} // namespace rdv
