// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/admin/AdminGuard.h"

#include <QSslSocket>
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
/// Pause after a failed accept; the usual cause is that descriptors ran out.
constexpr std::chrono::milliseconds acceptPause = 1s;

/// One connection from its first byte until its answer is on the way. Belongs to its socket.
class Visit : public QObject {
public:
    Visit(QTcpSocket& socket, AdminGuard& guard)
        : QObject(&socket)
        , m_socket(socket)
        , m_guard(guard)
    {
        m_deadline.setSingleShot(true);
        connect(&m_deadline, &QTimer::timeout, this, &Visit::onDeadline);
        // First of all slots on readyRead: whatever comes after the request is gone before QHttpServer looks.
        connect(&socket, &QTcpSocket::readyRead, this, &Visit::onReadyRead);
        m_whileOurs = connect(&socket, &QTcpSocket::disconnected, &socket, &QObject::deleteLater);
        m_deadline.start(guard.limits().headSeconds);
    }

private:
    enum class Stage {
        Reading, ///< the request is not complete
        Serving, ///< QHttpServer reads it now
        Done, ///< answered; anything else that comes is thrown away
    };

    void onReadyRead()
    {
        if (m_stage == Stage::Reading)
            readRequest();
        else if (m_stage == Stage::Done)
            m_socket.readAll();
    }

    void readRequest()
    {
        const Limits& limits = m_guard.limits();
        const QByteArray bytes = m_socket.peek(limits.headBytes + AdminGuard::maxBodyBytes + 1);
        const auto head = parseRequestHead(bytes, limits.headBytes, limits.headFields);
        if (!head)
            return onHeadError(head.error());
        if (head->bodyBytes > AdminGuard::maxBodyBytes)
            return fail("413 Content Too Large", Counter::HeadsTooLarge);
        if (bytes.size() < head->headBytes + head->bodyBytes)
            return;
        if (bytes.size() > head->headBytes + head->bodyBytes)
            return fail("400 Bad Request", Counter::HeadsMalformed);
        judge(adminRequest(head->method, head->fields, m_socket.peerAddress()));
    }

    void onHeadError(HeadError error)
    {
        if (error == HeadError::Malformed)
            fail("400 Bad Request", Counter::HeadsMalformed);
        else if (error == HeadError::TooLarge)
            fail("431 Request Header Fields Too Large", Counter::HeadsTooLarge);
    }

    void judge(const AdminRequest& request)
    {
        const Verdict verdict = m_guard.judge(request);
        if (verdict == Verdict::Admitted)
            return serve();
        m_guard.refuse(verdict, request);
        answer("403 Forbidden");
        m_socket.disconnectFromHost(); // the request is read to its end
    }

    void serve()
    {
        m_stage = Stage::Serving;
        disconnect(m_whileOurs); // the new owner deletes it
        m_guard.counters().add(Counter::AdminRequests);
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

    void fail(const char* status, Counter counter)
    {
        m_guard.counters().add(counter);
        answer(status);
    }

    void answer(const char* status)
    {
        m_stage = Stage::Done;
        m_socket.readAll();
        m_socket.write("HTTP/1.1 "_ba + status + "\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
        m_deadline.start(lingerTime);
    }

    void onDeadline()
    {
        if (m_stage == Stage::Reading)
            fail("408 Request Timeout", Counter::HeadsTooSlow);
        else if (m_socket.state() == QAbstractSocket::ConnectedState && m_socket.bytesToWrite() == 0)
            m_socket.disconnectFromHost();
        else
            m_socket.abort();
    }

    QTcpSocket& m_socket;
    AdminGuard& m_guard;
    QTimer m_deadline;
    QMetaObject::Connection m_whileOurs;
    Stage m_stage = Stage::Reading;
};

} // namespace

AdminGuard::AdminGuard(Counters& counters, QObject* parent)
    : QTcpServer(parent)
    , m_counters(counters)
{
    m_resumeAccepting.setSingleShot(true);
    connect(&m_resumeAccepting, &QTimer::timeout, this, &QTcpServer::resumeAccepting);
    connect(this, &QTcpServer::acceptError, this, [this] {
        pauseAccepting();
        m_resumeAccepting.start(acceptPause);
    });
}

Verdict AdminGuard::judge(const AdminRequest& request) const
{
    return m_rules ? m_rules->judge(request) : Verdict::AddressRefused;
}

void AdminGuard::refuse(Verdict verdict, const AdminRequest& request)
{
    m_counters.add(Counter::AdminRefused);
    Q_EMIT refused(verdict, request.peer.toString(), QString::fromLatin1(request.hosts.value(0)));
}

void AdminGuard::incomingConnection(qintptr descriptor)
{
    QTcpSocket* const socket = makeSocket(descriptor);
    if (socket == nullptr)
        return;
    if (m_connections >= maxConnections) {
        m_counters.add(Counter::ConnectionsRefused);
        socket->abort();
        delete socket;
        return;
    }
    m_counters.add(Counter::ConnectionsAccepted);
    ++m_connections;
    auto* const visit = new Visit(*socket, *this);
    // The visit dies with its socket, which may outlive this server only inside ~QObject.
    connect(visit, &QObject::destroyed, this, [this] { --m_connections; });
    if (auto* const encrypted = qobject_cast<QSslSocket*>(socket))
        encrypted->startServerEncryption();
}

QTcpSocket* AdminGuard::makeSocket(qintptr descriptor)
{
    QTcpSocket* const socket = m_tls ? new QSslSocket(this) : new QTcpSocket(this);
    socket->setReadBufferSize(m_limits.headBytes + maxBodyBytes + 1);
    if (!socket->setSocketDescriptor(descriptor)) {
        delete socket;
        return nullptr;
    }
    if (auto* const encrypted = qobject_cast<QSslSocket*>(socket)) {
        encrypted->setSslConfiguration(*m_tls);
        connect(encrypted, &QAbstractSocket::errorOccurred, this, [this](QAbstractSocket::SocketError error) {
            if (error == QAbstractSocket::SslHandshakeFailedError)
                m_counters.add(Counter::TlsHandshakesFailed);
        });
    }
    return socket;
}

void AdminGuard::handOver(QTcpSocket* socket)
{
    addPendingConnection(socket);
    // The bytes came before the new owner connected to the signal.
    QMetaObject::invokeMethod(socket, "readyRead", Qt::DirectConnection);
}

} // namespace rdv
