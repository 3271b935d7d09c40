// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/server/HookServer.h"

#include <QTcpSocket>

using namespace Qt::StringLiterals;

namespace rdv::kit {

HookServer::HookServer()
{
    connect(this, &QTcpServer::newConnection, this, [this] {
        while (QTcpSocket* const socket = nextPendingConnection()) {
            connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(socket); });
            connect(socket, &QTcpSocket::disconnected, this, [this, socket] {
                m_buffers.remove(socket);
                socket->deleteLater();
            });
        }
    });
    listen(QHostAddress::LocalHost);
}

QString HookServer::url() const
{
    return u"http://127.0.0.1:%1/may"_s.arg(serverPort());
}

QByteArray HookServer::plain(int status, const QByteArray& body, const QByteArray& fields)
{
    return "HTTP/1.1 " + QByteArray::number(status) + " x\r\nContent-Type: application/json\r\n" + fields
        + "Content-Length: " + QByteArray::number(body.size()) + "\r\nConnection: close\r\n\r\n" + body;
}

void HookServer::read(QTcpSocket* socket)
{
    QByteArray& buffer = m_buffers[socket];
    buffer += socket->readAll();
    const qsizetype end = buffer.indexOf("\r\n\r\n");
    if (end < 0)
        return;
    const QByteArray head = buffer.first(end);
    const QByteArray lower = head.toLower();
    const qsizetype field = lower.indexOf("content-length: ");
    const qsizetype length = field < 0 ? 0 : lower.sliced(field + 16).split('\r').first().toLongLong();
    if (buffer.size() < end + 4 + length)
        return;
    m_heads.append(head);
    m_bodies.append(buffer.sliced(end + 4, length));
    buffer.clear();
    if (manner == Manner::Resets) {
        socket->abort();
    } else if (manner == Manner::Answers) {
        socket->write(answer);
        socket->disconnectFromHost();
    }
}

} // namespace rdv::kit
