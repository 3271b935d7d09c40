// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/admin/AdminVisit.h"

#include "server/admin/AdminGuard.h"

#include <QTcpSocket>

namespace rdv {

using namespace Qt::StringLiterals;

namespace {

using namespace std::chrono_literals;

/// After a refusal in the middle of a request the rest is read and thrown away for so long, because closing
/// on unread bytes would reset the connection and take the answer with it.
constexpr std::chrono::milliseconds lingerTime = 250ms;
/// How long a peer may take to fetch its answer.
constexpr std::chrono::milliseconds answerTime = 30s;

} // namespace

AdminVisit::AdminVisit(QTcpSocket& socket, AdminGuard& guard)
    : QObject(&socket)
    , m_socket(socket)
    , m_guard(guard)
    , m_deadline(this)
{
    m_deadline.setSingleShot(true);
    connect(&m_deadline, &QTimer::timeout, this, &AdminVisit::onDeadline);
    // First of all slots on readyRead: whatever comes after the request is gone before QHttpServer looks.
    connect(&socket, &QTcpSocket::readyRead, this, &AdminVisit::onReadyRead);
    m_whileOurs = connect(&socket, &QTcpSocket::disconnected, &socket, &QObject::deleteLater);
    m_deadline.start(guard.limits().headSeconds);
}

void AdminVisit::onReadyRead()
{
    switch (m_stage) {
    case Stage::Head:
        return readHead();
    case Stage::Body:
        return readBody();
    case Stage::Held:
    case Stage::Serving:
        return;
    case Stage::Streaming:
    case Stage::Done:
        m_socket.readAll();
        return;
    }
}

void AdminVisit::readHead()
{
    const Limits& limits = m_guard.limits();
    const auto head
        = parseRequestHead(m_socket.peek(limits.headBytes + 1), limits.headBytes, limits.headFields);
    if (!head)
        return onHeadError(head.error());
    m_head = *head;
    m_request = adminRequest(m_head.method, m_head.target, m_head.fields, m_socket.peerAddress());
    if (m_guard.isSlowed(m_request)) {
        m_stage = Stage::Held;
        m_deadline.start(m_guard.limits().wrongTokenDelay);
        return;
    }
    judgeHead();
}

void AdminVisit::onHeadError(HeadError error)
{
    if (error == HeadError::Malformed)
        fail("400 Bad Request", Counter::HeadsMalformed);
    else if (error == HeadError::TooLarge)
        fail("431 Request Header Fields Too Large", Counter::HeadsTooLarge);
}

/// Nothing of a body is waited for when its head is refused. A form may still bring its page token.
void AdminVisit::judgeHead()
{
    const Verdict verdict = m_guard.judge(m_request);
    const bool formMayHelp = m_request.isForm && verdict == Verdict::PageTokenMissing;
    if (isRefusal(verdict) && !formMayHelp)
        return refuse(verdict);
    if (m_head.bodyBytes > AdminGuard::maxBodyBytes)
        return fail("413 Content Too Large", Counter::HeadsTooLarge);
    m_stage = Stage::Body;
    m_deadline.start(m_guard.limits().headSeconds);
    readBody();
}

void AdminVisit::readBody()
{
    if (m_socket.bytesAvailable() < requestBytes())
        return;
    if (m_socket.bytesAvailable() > requestBytes())
        return fail("400 Bad Request", Counter::HeadsMalformed);
    judgeWhole();
}

void AdminVisit::judgeWhole()
{
    if (m_request.isForm) {
        m_request.readForm(m_socket.peek(requestBytes()).sliced(m_head.headBytes));
        if (const Verdict verdict = m_guard.judge(m_request); isRefusal(verdict))
            return refuse(verdict);
    }
    serve();
}

void AdminVisit::refuse(Verdict verdict)
{
    m_guard.refuse(verdict, m_request);
    // RFC 9110 section 11.6.1: says that a key would change the answer, so that the page asks for it.
    const bool keyWanted = verdict == Verdict::KeyMissing || verdict == Verdict::KeyWrong;
    answer("403 Forbidden", keyWanted ? "WWW-Authenticate: Bearer\r\n" : "");
    if (m_head.bodyBytes == 0)
        m_socket.disconnectFromHost(); // the request is read to its end
}

void AdminVisit::serve()
{
    m_guard.counters().add(Counter::AdminRequests);
    if (m_guard.isStream(m_request)) {
        m_stage = Stage::Streaming;
        m_deadline.stop();
        m_socket.readAll();
        return m_guard.handToStream(m_socket);
    }
    m_stage = Stage::Serving;
    disconnect(m_whileOurs); // the new owner deletes it
    m_deadline.start(answerTime);
    m_guard.handOver(&m_socket);
    m_stage = Stage::Done;
    if (m_socket.bytesToWrite() > AdminGuard::maxUnsentBytes) {
        m_guard.counters().add(Counter::SendQueueOverflows);
        m_socket.abort();
    } else {
        m_socket.disconnectFromHost(); // once everything is sent
    }
}

void AdminVisit::fail(const char* status, Counter counter)
{
    m_guard.counters().add(counter);
    answer(status);
}

void AdminVisit::answer(const char* status, const char* fields)
{
    m_stage = Stage::Done;
    m_socket.readAll();
    m_socket.write(
        "HTTP/1.1 "_ba + status + "\r\n" + fields + "Content-Length: 0\r\nConnection: close\r\n\r\n");
    m_deadline.start(lingerTime);
}

void AdminVisit::onDeadline()
{
    if (m_stage == Stage::Held)
        judgeHead();
    else if (isReading())
        fail("408 Request Timeout", Counter::HeadsTooSlow);
    else if (m_socket.state() == QAbstractSocket::ConnectedState && m_socket.bytesToWrite() == 0)
        m_socket.disconnectFromHost();
    else
        m_socket.abort();
}

} // namespace rdv
