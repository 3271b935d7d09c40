// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/stun/StunPath.h"

#include "server/stun/StunMessage.h"

#include <QNetworkDatagram>
#include <QNetworkProxy>
#include <QSslSocket>
#include <QTcpSocket>
#include <QUdpSocket>

namespace rdv {
namespace {

constexpr quint16 discardPort = 9;

std::unique_ptr<QAbstractSocket> makeSocket(IceProbe::Transport transport)
{
    switch (transport) {
    case IceProbe::Transport::Udp:
        return std::make_unique<QUdpSocket>();
    case IceProbe::Transport::Tcp:
        return std::make_unique<QTcpSocket>();
    case IceProbe::Transport::Tls:
        break;
    }
    return std::make_unique<QSslSocket>();
}

} // namespace

StunPath::StunPath(IceProbe::Transport transport, QObject* parent)
    : QObject(parent)
    , m_transport(transport)
    , m_socket(makeSocket(transport))
{
    m_socket->setProxy(QNetworkProxy::NoProxy);
    connect(m_socket.get(), &QAbstractSocket::readyRead, this, &StunPath::read);
    connect(m_socket.get(), &QAbstractSocket::errorOccurred, this,
        [this] { Q_EMIT broken(m_socket->errorString()); });
    if (auto* tls = qobject_cast<QSslSocket*>(m_socket.get()))
        connect(tls, &QSslSocket::encrypted, this, &StunPath::opened);
    else
        connect(m_socket.get(), &QAbstractSocket::connected, this, &StunPath::opened);
}

StunPath::~StunPath()
{
    m_socket->disconnect(this);
    m_socket->abort();
}

void StunPath::open(const QHostAddress& address, quint16 port, const QString& name)
{
    // A connected datagram socket hears its server alone, and of a closed port.
    if (auto* tls = qobject_cast<QSslSocket*>(m_socket.get()))
        tls->connectToHostEncrypted(address.toString(), port, name);
    else
        m_socket->connectToHost(address, port);
}

void StunPath::send(const QByteArray& message)
{
    m_socket->write(message);
}

bool StunPath::hasRoute(const QHostAddress& address)
{
    // Connecting a datagram socket only looks the way up.
    QUdpSocket socket;
    socket.setProxy(QNetworkProxy::NoProxy);
    socket.connectToHost(address, discardPort);
    return socket.state() == QAbstractSocket::ConnectedState;
}

void StunPath::read()
{
    if (m_transport == IceProbe::Transport::Udp)
        readDatagrams();
    else
        readStream();
}

void StunPath::readDatagrams()
{
    auto* udp = static_cast<QUdpSocket*>(m_socket.get());
    while (udp->hasPendingDatagrams()) {
        const QNetworkDatagram datagram = udp->receiveDatagram();
        if (!datagram.isValid())
            return; // a closed port; errorOccurred() tells
        if (stunMessageSize(datagram.data(), stunLargestAnswer) != datagram.data().size()) {
            Q_EMIT garbled();
            return;
        }
        Q_EMIT received(datagram.data());
    }
}

void StunPath::readStream()
{
    while (m_socket->bytesAvailable() > 0) {
        m_buffer += m_socket->read(stunLargestAnswer - m_buffer.size());
        if (!takeMessages())
            return;
    }
}

bool StunPath::takeMessages()
{
    while (m_buffer.size() >= 4) {
        const qsizetype size = stunMessageSize(m_buffer, stunLargestAnswer);
        if (size == 0) {
            Q_EMIT garbled();
            return false;
        }
        if (m_buffer.size() < size)
            break;
        const QByteArray message = m_buffer.left(size);
        m_buffer.remove(0, size);
        Q_EMIT received(message);
    }
    return true;
}

} // namespace rdv
