// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/kit/DeviceLink.h"

#include "tests/kit/Failures.h"
#include "tests/kit/WebSocketBytes.h"

#include <QTimer>

#include <sys/socket.h>

using namespace Qt::StringLiterals;

namespace rdv::kit {

void resetConnection(QAbstractSocket& socket)
{
    const linger now{1, 0};
    setsockopt(static_cast<int>(socket.socketDescriptor()), SOL_SOCKET, SO_LINGER, &now, sizeof now);
    socket.abort();
}

DeviceLink::DeviceLink(int number, Door door, const DeviceMind::Character& character, QObject* parent)
    : QObject(parent)
    , m_number(number)
    , m_door(std::move(door))
    , m_mind(character)
    , m_spelling(character.spelling)
    , m_socket(std::make_unique<QSslSocket>())
{
    connect(m_socket.get(), &QIODevice::readyRead, this, &DeviceLink::read);
    connect(m_socket.get(), &QAbstractSocket::disconnected, this, &DeviceLink::ended);
    connect(m_socket.get(), &QAbstractSocket::errorOccurred, this, [this] {
        if (m_socket->state() == QAbstractSocket::UnconnectedState)
            ended();
    });
}

DeviceLink::~DeviceLink()
{
    m_socket->disconnect(this);
}

void DeviceLink::open(qint64 unixMilliseconds)
{
    m_now = m_lastHeartbeat = unixMilliseconds;
    if (!m_door.source.isNull())
        m_socket->bind(m_door.source);
    const auto ask = [this, unixMilliseconds] {
        sayBytes(deviceHandshakeRequest(m_door.server, m_door.port, m_door.userAgent, unixMilliseconds));
    };
    if (m_door.secure) {
        m_socket->setPeerVerifyMode(QSslSocket::VerifyNone);
        connect(m_socket.get(), &QSslSocket::encrypted, this, ask);
        // An address instead of a name: no server name goes out.
        m_socket->connectToHostEncrypted(m_door.server.toString(), m_door.port);
    } else {
        connect(m_socket.get(), &QAbstractSocket::connected, this, ask);
        m_socket->connectToHost(m_door.server, m_door.port);
    }
}

void DeviceLink::close()
{
    m_closingByUs = true;
    m_socket->disconnectFromHost();
}

void DeviceLink::reset()
{
    m_closingByUs = true;
    resetConnection(*m_socket);
    ended();
}

void DeviceLink::abandon()
{
    m_abandoned = true;
    m_socket->disconnect(this);
}

void DeviceLink::say(const QByteArray& text)
{
    sayBytes(deviceFrame(text));
}

void DeviceLink::sayBytes(const QByteArray& bytes)
{
    m_socket->write(bytes);
    m_socket->flush();
}

void DeviceLink::read()
{
    switch (m_phase) {
    case Phase::Handshake:
        readHandshake(m_socket->readAll());
        break;
    case Phase::Upgrade:
        readUpgrade(m_socket->readAll());
        break;
    case Phase::Frames:
        do
            m_buffer += m_door.readAtMost > 0 ? m_socket->read(m_door.readAtMost) : m_socket->readAll();
        while (readFrames(), m_socket->bytesAvailable() > 0);
        break;
    }
}

void DeviceLink::readHandshake(const QByteArray& firstRead)
{
    m_handshakeAnswer = firstRead;
    m_sid = sidFromFirstRead(firstRead);
    if (m_sid.isEmpty())
        fail("no session id in its first read: " + firstRead);
    m_phase = Phase::Upgrade;
    sayBytes(deviceUpgradeRequest(m_door.server, m_door.port, m_door.userAgent, m_sid));
}

/// It looks for one header in what one read returned, and gives up after a dozen reads without it.
void DeviceLink::readUpgrade(const QByteArray& bytes)
{
    const qsizetype end = bytes.indexOf("\r\n\r\n");
    if (!bytes.contains("Sec-WebSocket-Accept") || end < 0) {
        fail("no whole 101 head in the read after its upgrade request: " + bytes);
        close();
        return;
    }
    m_upgradeAnswer = bytes.first(end + 4);
    if (!m_upgradeAnswer.contains("Sec-WebSocket-Accept: " + acceptFor(deviceKey()) + "\r\n"))
        fail("a wrong Sec-WebSocket-Accept");
    if (m_upgradeAnswer.contains("permessage-deflate"))
        fail("an extension that the device offers but cannot do");
    m_buffer = bytes.sliced(end + 4);
    m_phase = Phase::Frames;
    readFrames();
}

void DeviceLink::readFrames()
{
    // Opcode and FIN are ignored: whatever comes is a text.
    while (const auto frame = takeFrame(m_buffer)) {
        if (frame->opcode != 1 || !frame->fin || frame->reserved != 0 || frame->masked)
            fail("a frame that is not one unfragmented, unmasked text: " + frame->payload);
        take(frame->payload);
    }
}

void DeviceLink::take(const QByteArray& text)
{
    const Seen seen = classify(text, m_spelling);
    if (seen == Seen::Heartbeat)
        m_lastHeartbeat = m_now;
    const DeviceMind::Reaction reaction = m_mind.on(text, seen, m_now / 1000);
    for (const QByteArray& failure : reaction.failures)
        fail(failure);
    if (reaction.respawns)
        Q_EMIT respawnWanted(this);
    for (const QByteArray& words : reaction.says) {
        if (words != "2::" || m_door.answersHeartbeats)
            say(words);
    }
    if (reaction.closes)
        QTimer::singleShot(m_door.closingDelay, this, &DeviceLink::close);
    Q_EMIT heard(this, seen, text);
}

void DeviceLink::fail(const QByteArray& what)
{
    reportFailure(u"device link %1"_s.arg(m_number), QString::fromUtf8(what));
}

void DeviceLink::ended()
{
    if (!m_open)
        return;
    m_open = false;
    m_endedByServer = !m_closingByUs;
    Q_EMIT closed(this);
}

} // namespace rdv::kit
