// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/admin/EventStream.h"

#include "server/admin/SafetyHeaders.h"
#include "server/api/InfoJson.h"

#include <QJsonDocument>
#include <QSslSocket>
#include <QTcpSocket>

#include <algorithm>

namespace rdv {

using namespace Qt::StringLiterals;

namespace {

constexpr QByteArrayView beatBytes(": still here\n\n");

qint64 unreadBytes(const QTcpSocket& socket)
{
    const auto* const encrypted = qobject_cast<const QSslSocket*>(&socket);
    return socket.bytesToWrite() + (encrypted != nullptr ? encrypted->encryptedBytesToWrite() : 0);
}

QByteArray streamHead()
{
    QByteArray head = "HTTP/1.1 200 OK\r\nContent-Type: text/event-stream; charset=utf-8\r\n"_ba;
    for (const auto& [name, value] : safetyHeaders(FormTarget::None, Keeping::Nothing))
        head += name + ": " + value + "\r\n";
    const auto retry = static_cast<qlonglong>(EventStream::retryAfter.count());
    return head + "\r\nretry: " + QByteArray::number(retry) + "\n\n";
}

/// Compact JSON has no line ends, so one `data` line carries it whole.
QByteArray eventBytes(quint64 id, const ServerChanges& changes)
{
    const QByteArray name = changes.isComplete ? "snapshot"_ba : "changes"_ba;
    return "id: " + QByteArray::number(id) + "\nevent: " + name
        + "\ndata: " + QJsonDocument(toJson(changes)).toJson(QJsonDocument::Compact) + "\n\n";
}

} // namespace

EventStream::EventStream(Counters& counters, std::chrono::milliseconds beat, QObject* parent)
    : QObject(parent)
    , m_counters(counters)
    , m_heartbeat(this)
{
    m_heartbeat.setInterval(beat);
    connect(&m_heartbeat, &QTimer::timeout, this, &EventStream::beat);
}

void EventStream::adopt(QTcpSocket& socket)
{
    if (readers() >= maxReaders) {
        m_counters.add(Counter::ConnectionsRefused);
        socket.write("HTTP/1.1 503 Service Unavailable\r\nRetry-After: 5\r\nContent-Length: 0\r\n"
                     "Connection: close\r\n\r\n");
        socket.disconnectFromHost();
        return;
    }
    connect(&socket, &QTcpSocket::disconnected, this, [this, gone = &socket] { onClosed(gone); });
    m_readers.push_back({&socket});
    watchProgress(socket);
    socket.write(streamHead());
    if (!m_heartbeat.isActive())
        m_heartbeat.start();
    Q_EMIT wanted(true);
}

void EventStream::watchProgress(QTcpSocket& socket)
{
    const auto note = [this, moving = &socket] {
        for (Reader& reader : m_readers)
            reader.moved = reader.moved || reader.socket == moving;
    };
    if (auto* const encrypted = qobject_cast<QSslSocket*>(&socket))
        connect(encrypted, &QSslSocket::encryptedBytesWritten, this, note);
    else
        connect(&socket, &QTcpSocket::bytesWritten, this, note);
}

void EventStream::take(const ServerChanges& changes)
{
    if (m_readers.empty())
        return;
    const QByteArray bytes = eventBytes(++m_lastId, changes);
    std::vector<QTcpSocket*> slow;
    for (Reader& reader : m_readers) {
        if (!changes.isComplete && !reader.hasPicture)
            continue;
        if (!mayWrite(reader)) {
            slow.push_back(reader.socket);
            continue;
        }
        reader.socket->write(bytes);
        if (changes.isComplete) {
            reader.hasPicture = true;
            reader.allowance = maxUnreadBytes + bytes.size();
        }
    }
    for (QTcpSocket* const socket : slow)
        drop(*socket);
}

bool EventStream::mayWrite(Reader& reader)
{
    const qint64 unread = unreadBytes(*reader.socket);
    if (unread <= maxUnreadBytes)
        reader.allowance = maxUnreadBytes; // its picture has arrived
    return unread <= reader.allowance;
}

/// Who has not taken a single byte of what was on the way for a whole beat is gone without a word.
void EventStream::beat()
{
    std::vector<QTcpSocket*> stuck;
    for (Reader& reader : m_readers) {
        if (!reader.moved) {
            stuck.push_back(reader.socket);
            continue;
        }
        reader.moved = false;
        reader.socket->write(beatBytes.data(), beatBytes.size());
    }
    for (QTcpSocket* const socket : stuck)
        drop(*socket);
}

void EventStream::drop(QTcpSocket& socket)
{
    m_counters.add(Counter::SendQueueOverflows);
    Q_EMIT readerDropped(socket.peerAddress().toString());
    socket.abort(); // onClosed() follows
}

void EventStream::onClosed(const QTcpSocket* socket)
{
    std::erase_if(m_readers, [socket](const Reader& reader) { return reader.socket == socket; });
    if (!m_readers.empty())
        return;
    m_heartbeat.stop();
    Q_EMIT wanted(false);
}

void EventStream::closeAll()
{
    std::vector<QTcpSocket*> sockets;
    sockets.reserve(m_readers.size());
    for (const Reader& reader : m_readers)
        sockets.push_back(reader.socket);
    for (QTcpSocket* const socket : sockets)
        socket->abort();
}

} // namespace rdv
