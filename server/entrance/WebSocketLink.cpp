// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/entrance/WebSocketLink.h"

#include "server/entrance/Carrier.h"
#include "server/entrance/Outbox.h"

#include <QTimer>

#include <algorithm>
#include <utility>

namespace rdv {

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::seconds closeTime{2};
/// Room for pongs beside a full send queue.
constexpr qsizetype pongBytes = qsizetype{64} * 1024;

} // namespace

WebSocketLink::WebSocketLink(PeerId id, PeerOrigin origin, const Limits& limits, Counters& counters,
    std::unique_ptr<Carrier> carrier, std::shared_ptr<Outbox> outbox, QObject* parent)
    : EntranceLink(std::move(id), std::move(origin), limits, counters, parent)
    , m_carrier(std::move(carrier))
    , m_outbox(std::move(outbox))
    , m_reader(limits.messageBytes)
{
    m_carrier->setHolder(this);
}

WebSocketLink::~WebSocketLink()
{
    if (m_isInOutbox)
        m_outbox->remove(this);
}

void WebSocketLink::open(const QByteArray& answer)
{
    m_unsent += answer;
    writeLater();
}

void WebSocketLink::sendPacket(const QByteArray& packet)
{
    if (isEnding())
        return;
    if (!hasRoomFor(packet.size()))
        return overflow();
    appendWebSocketFrame(m_unsent, WebSocketOpcode::Text, packet);
    writeLater();
    countSent();
}

bool WebSocketLink::hasRoomFor(qsizetype bytes) const
{
    return m_unsent.size() + m_carrier->unsentBytes() + bytes <= limits().sendQueueBytes;
}

void WebSocketLink::writeLater()
{
    if (!std::exchange(m_isInOutbox, true))
        m_outbox->add(this);
}

void WebSocketLink::flush()
{
    m_isInOutbox = false;
    writeNow();
}

void WebSocketLink::writeNow()
{
    const QByteArray bytes = std::exchange(m_unsent, {});
    if (!bytes.isEmpty())
        m_carrier->write(bytes);
}

void WebSocketLink::closeAfterSending()
{
    if (isEnding())
        return;
    leave({});
}

/// Ends the connection below the WebSocket: a device reads a close frame as text.
void WebSocketLink::leave(const QString& reason)
{
    beginEnding();
    m_closeReason = reason;
    writeNow();
    // A peer that does not read is not waited for.
    QTimer::singleShot(closeTime, this, &WebSocketLink::cut);
    m_carrier->end();
}

void WebSocketLink::cut()
{
    m_carrier->abort();
}

void WebSocketLink::onEnded()
{
    finish(m_closeReason.isEmpty() ? u"the connection ended"_s : m_closeReason);
}

/// Reads exactly what is there: the socket then gives its block of 16 KiB away instead of keeping it, empty.
void WebSocketLink::onReceived()
{
    while (!isEnding() && m_carrier->bytesAvailable() > 0) {
        m_reader.feed(m_carrier->read(m_carrier->bytesAvailable()));
        for (WebSocketInput input = m_reader.next(); input.kind != WebSocketInput::Kind::None;
             input = m_reader.next()) {
            take(input);
            if (isEnding())
                break;
        }
    }
}

void WebSocketLink::take(const WebSocketInput& input)
{
    switch (input.kind) {
    case WebSocketInput::Kind::None:
        return;
    case WebSocketInput::Kind::Text:
        return receive(input.payload);
    case WebSocketInput::Kind::Binary:
        return receiveNonsense(u"a binary message"_s);
    case WebSocketInput::Kind::Ping:
        return answerPing(input.payload);
    case WebSocketInput::Kind::Close:
        return answerClose(input.payload);
    case WebSocketInput::Kind::Unmasked:
        return endForViolation(u"a frame that is not masked"_s);
    case WebSocketInput::Kind::TooLarge:
        return endForBrokenStream(true);
    case WebSocketInput::Kind::Broken:
        return endForBrokenStream(false);
    }
}

/// A peer that sends pings and never reads must not grow the queue without end.
void WebSocketLink::answerPing(QByteArrayView payload)
{
    if (!hasRoomFor(payload.size() - pongBytes))
        return overflow();
    appendWebSocketFrame(m_unsent, WebSocketOpcode::Pong, payload);
    writeLater();
}

/// The only close frame there is: who sends one, a browser, is no device.
void WebSocketLink::answerClose(QByteArrayView payload)
{
    constexpr qsizetype statusBytes = 2;
    appendWebSocketFrame(
        m_unsent, WebSocketOpcode::Close, payload.first(std::min(statusBytes, payload.size())));
    leave(payload.size() > statusBytes ? QString::fromUtf8(payload.sliced(statusBytes)) : QString());
}

void WebSocketLink::endForBrokenStream(bool tooLarge)
{
    noteBrokenTransport(tooLarge);
    leave(tooLarge ? u"a frame is too large"_s : u"a broken frame"_s);
}

} // namespace rdv
