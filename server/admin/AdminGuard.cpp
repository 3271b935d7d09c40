// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/admin/AdminGuard.h"

#include "server/admin/AdminVisit.h"

#include <QSslSocket>
#include <QTcpSocket>

namespace rdv {

namespace {

using namespace std::chrono_literals;

/// Pause after a failed accept; the usual cause is that descriptors ran out.
constexpr std::chrono::milliseconds acceptPause = 1s;

} // namespace

AdminGuard::AdminGuard(Counters& counters, QObject* parent)
    : QTcpServer(parent)
    , m_counters(counters)
    , m_resumeAccepting(this)
{
    m_clock.start();
    m_resumeAccepting.setSingleShot(true);
    connect(&m_resumeAccepting, &QTimer::timeout, this, &QTcpServer::resumeAccepting);
    connect(this, &QTcpServer::acceptError, this, [this] {
        pauseAccepting();
        m_resumeAccepting.start(acceptPause);
    });
}

void AdminGuard::setStream(const QByteArray& path, std::function<void(QTcpSocket&)> take)
{
    m_streamPath = path;
    m_takeStream = std::move(take);
}

Verdict AdminGuard::judge(const AdminRequest& request) const
{
    return m_rules ? m_rules->judge(request) : Verdict::AddressRefused;
}

bool AdminGuard::isSlowed(const AdminRequest& request) const
{
    return !request.bearers().isEmpty()
        && m_wrongKeys.isSlowed(
            AdminNetworks::canonical(request.peer), m_limits.wrongTokensPerMinute, steady());
}

void AdminGuard::refuse(Verdict verdict, const AdminRequest& request)
{
    m_counters.add(Counter::AdminRefused);
    if (verdict == Verdict::KeyWrong)
        m_wrongKeys.note(AdminNetworks::canonical(request.peer), steady());
    Q_EMIT refused(verdict, request.peer.toString(), QString::fromLatin1(request.hosts.value(0)));
}

bool AdminGuard::isStream(const AdminRequest& request) const
{
    return m_takeStream && request.method == "GET" && request.path() == m_streamPath;
}

void AdminGuard::handToStream(QTcpSocket& socket)
{
    m_takeStream(socket);
}

void AdminGuard::incomingConnection(qintptr descriptor)
{
    QTcpSocket* const socket = makeSocket(descriptor);
    if (socket == nullptr)
        return;
    const bool stranger = m_rules && !m_rules->mayKnock(socket->peerAddress());
    if (isFull(stranger)) {
        m_counters.add(Counter::ConnectionsRefused);
        socket->abort();
        delete socket;
        return;
    }
    m_counters.add(Counter::ConnectionsAccepted);
    ++m_connections;
    m_strangers += stranger ? 1 : 0;
    auto* const visit = new AdminVisit(*socket, *this);
    // The visit dies with its socket, which may outlive this server only inside ~QObject.
    connect(visit, &QObject::destroyed, this, [this, stranger] {
        --m_connections;
        m_strangers -= stranger ? 1 : 0;
    });
    if (auto* const encrypted = qobject_cast<QSslSocket*>(socket))
        encrypted->startServerEncryption();
}

bool AdminGuard::isFull(bool stranger) const
{
    return m_connections >= maxConnections || (stranger && m_strangers >= maxStrangers);
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

std::chrono::milliseconds AdminGuard::steady() const
{
    return std::chrono::milliseconds(m_clock.elapsed());
}

} // namespace rdv
