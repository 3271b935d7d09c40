// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/entrance/PollingLink.h"

#include "server/entrance/SocketIoHandshake.h"
#include "server/wire/SocketIo09Packet.h"

#include <utility>

namespace rdv {

using namespace Qt::StringLiterals;

namespace {

/// How long the last packets wait for a GET that fetches them.
constexpr std::chrono::seconds lastFetchTime{5};

} // namespace

PollingLink::PollingLink(
    PeerId id, PeerOrigin origin, const Limits& limits, Counters& counters, QObject* parent)
    : EntranceLink(std::move(id), std::move(origin), limits, counters, parent)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &PollingLink::onTimeout);
    m_timer.start(absentTime);
}

void PollingLink::poll(Visitor* visitor)
{
    if (m_poll != nullptr)
        answerPoll("8::"_ba);
    m_poll = visitor;
    visitor->hold();
    connect(visitor, &Visitor::gone, this, [this] {
        m_poll = nullptr;
        m_timer.start(absentTime);
    });
    m_timer.start(pollTime);
    if (isEnding() || !m_queue.isEmpty())
        flushLater();
}

void PollingLink::post(const QByteArray& body)
{
    const auto packets = splitPayload(body);
    if (!packets)
        return receiveNonsense(u"a broken polling body"_s);
    for (const QByteArray& packet : *packets)
        receive(packet);
}

void PollingLink::hangUp()
{
    beginEnding();
    m_queue = {"0::"_ba};
    flush();
    finish(u"the page was left"_s);
}

void PollingLink::sendPacket(const QByteArray& packet)
{
    if (isEnding())
        return;
    if (m_queuedBytes + packet.size() > limits().sendQueueBytes)
        return overflow();
    m_queue.append(packet);
    m_queuedBytes += packet.size();
    countSent();
    flushLater();
}

void PollingLink::closeAfterSending()
{
    if (isEnding())
        return;
    beginEnding();
    if (m_poll != nullptr || m_queue.isEmpty())
        flushLater();
    else
        m_timer.start(lastFetchTime);
}

void PollingLink::cut()
{
    m_queue.clear();
    m_queuedBytes = 0;
    flush();
    finish(u"the connection was ended"_s);
}

/// At the end of the event-loop turn, so that what is said together travels together.
void PollingLink::flushLater()
{
    if (!std::exchange(m_flushAsked, true))
        QMetaObject::invokeMethod(this, &PollingLink::flush, Qt::QueuedConnection);
}

void PollingLink::flush()
{
    m_flushAsked = false;
    if (m_poll != nullptr && (isEnding() || !m_queue.isEmpty())) {
        answerPoll(m_queue.isEmpty() ? "8::"_ba : joinPayload(m_queue));
        m_queue.clear();
        m_queuedBytes = 0;
    }
    if (isEnding() && m_queue.isEmpty())
        finish(u"the connection ended"_s);
}

void PollingLink::answerPoll(const QByteArray& payload)
{
    Visitor* visitor = std::exchange(m_poll, nullptr);
    disconnect(visitor, nullptr, this, nullptr);
    m_timer.start(absentTime);
    visitor->answer(pollAnswer(payload, visitor->head().field("origin"), QDateTime::currentDateTimeUtc()));
}

void PollingLink::onTimeout()
{
    if (m_poll != nullptr)
        return answerPoll("8::"_ba);
    finish(u"the peer stopped polling"_s);
}

} // namespace rdv
