// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/entrance/Visitor.h"

#include "server/entrance/Carrier.h"
#include "server/entrance/ClientAddress.h"
#include "server/model/Clock.h"

#include <algorithm>
#include <utility>

namespace rdv {

namespace {

/// A page goes out in pieces of this size, the next when this little of the last is left: a peer that reads
/// slowly holds no more than that.
constexpr int pieceBytes = 64 * 1024;
constexpr int lowWater = 16 * 1024;
constexpr std::chrono::seconds leaveTime{2};

} // namespace

Visitor::Visitor(std::unique_ptr<Carrier> carrier, const Rules& rules, QObject* parent)
    : QObject(parent)
    , m_carrier(std::move(carrier))
    , m_rules(rules)
    , m_peer(canonicalAddress(m_carrier->peerAddress()))
{
    m_carrier->setHolder(this);
    if (m_carrier->isSecure()) {
        m_state = State::TlsHandshake;
        setDeadline(rules.tlsTime);
        return;
    }
    awaitRequest(rules.headTime);
}

Visitor::~Visitor() = default;

bool Visitor::isSecure() const
{
    return m_carrier != nullptr && m_carrier->isSecure();
}

bool Visitor::hasEarlyBytes() const
{
    return m_carrier != nullptr && m_carrier->bytesAvailable() > m_head.size;
}

void Visitor::setDeadline(std::chrono::milliseconds span)
{
    m_deadline = stampNow().steady + span;
}

void Visitor::onOpened()
{
    if (m_state == State::TlsHandshake)
        awaitRequest(m_rules.headTime);
}

void Visitor::awaitRequest(std::chrono::milliseconds patience)
{
    m_state = State::ReadingHead;
    m_begun = false;
    m_head = {};
    m_body.clear();
    setDeadline(patience);
    // What has arrived already is read in a turn of its own: a chain of pipelined requests is no recursion.
    if (m_carrier->bytesAvailable() > 0)
        QMetaObject::invokeMethod(this, &Visitor::onReceived, Qt::QueuedConnection);
}

void Visitor::onReceived()
{
    if (m_carrier == nullptr)
        return;
    if (m_state == State::ReadingHead)
        readHead();
    else if (m_state == State::ReadingBody)
        readBody();
    else if (m_state == State::Holding)
        boundWhatFollows();
}

void Visitor::readHead()
{
    const qint64 there = std::min<qint64>(m_carrier->bytesAvailable(), m_rules.head.bytes + 1);
    const QByteArray bytes = m_carrier->peek(there);
    if (bytes.isEmpty())
        return;
    if (!std::exchange(m_begun, true) && m_served)
        setDeadline(m_rules.headTime);

    HeadVerdict verdict = parseHead(bytes, m_rules.head);
    if (verdict.state == HeadVerdict::State::Incomplete)
        return;
    if (verdict.state == HeadVerdict::State::Refused)
        return Q_EMIT failed(this, verdict.status == 431 ? Failure::TooLarge : Failure::Malformed,
            verdict.status, verdict.reason.toByteArray());

    m_head = std::move(verdict.head);
    m_keepAlive = m_head.keepAlive;
    m_served = true;
    if (m_head.bodyBytes > m_rules.bodyBytes)
        return Q_EMIT failed(this, Failure::TooLarge, 413, "the body is too large");
    // Whoever takes an upgrade over reads the request itself.
    if (!m_head.wantsWebSocket())
        m_carrier->skip(m_head.size);
    m_state = State::ReadingBody;
    readBody();
}

void Visitor::readBody()
{
    if (!m_head.wantsWebSocket())
        m_body += m_carrier->read(m_head.bodyBytes - m_body.size());
    if (!m_head.wantsWebSocket() && m_body.size() < m_head.bodyBytes)
        return;
    m_state = State::Deciding;
    Q_EMIT requested(this);
}

void Visitor::answer(const QByteArray& bytes)
{
    if (m_state != State::Deciding && m_state != State::Holding)
        return;
    m_state = State::Answering;
    setDeadline(m_rules.idleTime);
    // A handshake is answered once in a connection's life, and must not leave a block behind for the rest of
    // it.
    m_carrier->write(bytes);
    if (m_carrier->unsentBytes() == 0)
        QMetaObject::invokeMethod(this, &Visitor::onSent, Qt::QueuedConnection);
}

void Visitor::answer(const PageAnswer& answer, std::unique_ptr<PageBody> body)
{
    if (m_state != State::Deciding)
        return;
    m_state = State::Answering;
    setDeadline(m_rules.idleTime);
    m_page = std::move(body);
    if (m_page->left() > pieceBytes)
        m_carrier->boundUnsent(pieceBytes);
    // A small page leaves in one piece and at once, which spares the event loop a turn.
    if (writePiece(answer.head))
        m_carrier->flush();
}

void Visitor::pump()
{
    while (m_page && m_carrier->unsentBytes() < lowWater && writePiece({})) { }
}

/// Writes `before` and the next piece of the page, and lets go of the page at its end. False when the
/// connection is over instead, because the promised length cannot be kept.
bool Visitor::writePiece(QByteArray before)
{
    const qint64 wanted = std::min<qint64>(m_page->left(), pieceBytes - before.size());
    before.reserve(before.size() + wanted);
    const bool complete = wanted == 0 || m_page->next(wanted, before);
    if (m_page->left() == 0 || !complete)
        m_page.reset();
    if (complete && m_carrier->queue(before))
        return true;
    m_carrier->abort();
    return false;
}

void Visitor::hold()
{
    if (m_state != State::Deciding)
        return;
    m_state = State::Holding;
    if (m_carrier->bytesAvailable() > m_rules.head.bytes)
        QMetaObject::invokeMethod(this, &Visitor::onReceived, Qt::QueuedConnection);
}

/// A full socket buffer is not read any more, and then nobody notices that the peer has gone. No client
/// pipelines more than another head behind a request that is held.
void Visitor::boundWhatFollows()
{
    if (m_carrier->bytesAvailable() > m_rules.head.bytes)
        Q_EMIT failed(this, Failure::TooLarge, 0, "too much follows a poll that is held");
}

void Visitor::refuse(const QByteArray& bytes)
{
    if (m_state == State::Gone || m_state == State::Leaving)
        return;
    if (!bytes.isEmpty() && m_state != State::TlsHandshake)
        m_carrier->queue(bytes);
    leave();
}

std::unique_ptr<Carrier> Visitor::release()
{
    m_state = State::Gone;
    deleteLater();
    return std::move(m_carrier);
}

void Visitor::onSent()
{
    if (m_state != State::Answering || m_carrier == nullptr)
        return;
    setDeadline(m_rules.idleTime);
    pump();
    if (m_state != State::Answering || m_page || m_carrier->unsentBytes() > 0)
        return;
    if (m_keepAlive)
        awaitRequest(m_rules.idleTime);
    else
        leave();
}

void Visitor::leave()
{
    m_state = State::Leaving;
    m_page.reset();
    setDeadline(leaveTime);
    m_carrier->end();
}

void Visitor::dismiss()
{
    m_keepAlive = false;
    if (m_state == State::TlsHandshake)
        m_carrier->abort();
    else if (m_state == State::ReadingHead || m_state == State::ReadingBody)
        leave();
}

void Visitor::enforceDeadline(Now now)
{
    if (m_state == State::Holding || m_state == State::Deciding || m_state == State::Gone
        || now.steady < m_deadline)
        return;
    if (m_state == State::TlsHandshake || m_state == State::Answering || m_state == State::Leaving)
        m_carrier->abort();
    else if (m_begun)
        Q_EMIT failed(this, Failure::TooSlow, 408, "the request is too slow");
    else if (m_served)
        Q_EMIT failed(this, Failure::Idle, 0, "no further request came");
    else
        Q_EMIT failed(this, Failure::TooSlow, 0, "no request came");
}

void Visitor::onEnded()
{
    if (m_state == State::Gone)
        return;
    const bool inHandshake = m_state == State::TlsHandshake;
    m_state = State::Gone;
    m_page.reset();
    if (inHandshake)
        Q_EMIT failed(this, Failure::Tls, 0, "the TLS handshake failed");
    Q_EMIT gone(this);
    deleteLater();
}

} // namespace rdv
