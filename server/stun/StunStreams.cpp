// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/stun/StunStreams.h"

#include "server/model/Clock.h"

#include <QTcpSocket>

#include <algorithm>

namespace rdv {

using namespace std::chrono_literals;

namespace {

constexpr auto sweepInterval = 1s;
constexpr qsizetype framingBytes = 4;
constexpr qint64 readBufferBytes = 4096;
constexpr qint64 maxUnreadAnswers = 4096;
constexpr int connectionsPerTurn = 64;

} // namespace

StunStreams::StunStreams(StunResponder& responder, Counters& counters, QObject* parent)
    : QObject(parent)
    , m_responder(responder)
    , m_counters(counters)
{
    m_sweep.setInterval(sweepInterval);
    connect(&m_sweep, &QTimer::timeout, this, &StunStreams::sweep);
    connect(&m_server, &QTcpServer::newConnection, this, &StunStreams::acceptPending);
    connect(&m_server, &QTcpServer::acceptError, this, &StunStreams::restAfterFailedAccept);
}

StunStreams::~StunStreams()
{
    stop();
}

bool StunStreams::listen(const QHostAddress& address, quint16 port)
{
    m_server.setMaxPendingConnections(connectionsPerTurn);
    return m_server.listen(address, port);
}

void StunStreams::stop()
{
    m_server.close();
    m_sweep.stop();
    while (!m_streams.empty()) {
        drop(m_streams.begin()->first);
    }
}

void StunStreams::acceptPending()
{
    while (QTcpSocket* socket = m_server.nextPendingConnection()) {
        accept(socket);
    }
}

void StunStreams::accept(QTcpSocket* socket)
{
    const auto peer = StunEndpoint::from(socket->peerAddress(), socket->peerPort());
    const quint64 network = networkKey(peer, 32, 56);
    if (isCrowded(network)) {
        m_counters.add(Counter::ConnectionsRefused);
        socket->abort();
        socket->deleteLater();
        return;
    }
    if (m_streams.size() >= maxConnections) {
        dropLongestIdle();
    }
    socket->setReadBufferSize(readBufferBytes);
    m_streams.emplace(socket, Stream{network, stampNow().steady});
    connect(socket, &QTcpSocket::readyRead, this, [this, socket] { answer(socket); });
    connect(socket, &QTcpSocket::disconnected, this, [this, socket] { drop(socket); });
    if (!m_sweep.isActive()) {
        m_sweep.start();
    }
    answer(socket);
}

void StunStreams::restAfterFailedAccept()
{
    // Out of descriptors the waiting connection stays readable: asking again at once would spin.
    m_server.pauseAccepting();
    m_sweep.start();
}

void StunStreams::answer(QTcpSocket* socket)
{
    const auto stream = m_streams.find(socket);
    if (stream == m_streams.end()) {
        return;
    }
    const Now now = stampNow();
    const QHostAddress sender = socket->peerAddress();
    std::array<char, stunLargestMessage> buffer{};
    bool anyRefused = false;
    bool broken = false;
    // Bounded by the read buffer: nothing is read from the system while this runs.
    while (socket->bytesAvailable() >= framingBytes) {
        socket->peek(buffer.data(), framingBytes);
        const qsizetype size = stunMessageSize(QByteArrayView(buffer.data(), framingBytes));
        if (size > socket->bytesAvailable()) {
            break;
        }
        if (size == 0) {
            m_counters.add(Counter::StunMalformed);
            anyRefused = broken = true;
            break;
        }
        socket->read(buffer.data(), size);
        const QByteArrayView message(buffer.data(), size);
        if (const auto bytes = m_responder.answer(message, sender, socket->peerPort(), now)) {
            stream->second.lastAnswered = now.steady;
            socket->write(*bytes);
        } else {
            anyRefused = true;
        }
    }
    socket->flush();
    if (broken || socket->bytesToWrite() > maxUnreadAnswers) {
        drop(socket);
    }
    if (anyRefused) {
        Q_EMIT refused(sender);
    }
}

bool StunStreams::isCrowded(quint64 network) const
{
    return std::count_if(m_streams.begin(), m_streams.end(), [network](const auto& entry) {
        return entry.second.network == network;
    }) >= maxPerNetwork;
}

void StunStreams::dropLongestIdle()
{
    const auto longestIdle = std::min_element(m_streams.begin(), m_streams.end(),
        [](const auto& a, const auto& b) { return a.second.lastAnswered < b.second.lastAnswered; });
    drop(longestIdle->first);
}

void StunStreams::sweep()
{
    const auto limit = stampNow().steady - m_idle;
    std::vector<QTcpSocket*> idle;
    for (const auto& [socket, stream] : m_streams) {
        if (stream.lastAnswered <= limit) {
            idle.push_back(socket);
        }
    }
    for (QTcpSocket* socket : idle) {
        drop(socket);
    }
    if (m_streams.empty()) {
        m_sweep.stop();
    }
    m_server.resumeAccepting();
}

void StunStreams::drop(QTcpSocket* socket)
{
    // Out of the table first: abort() reports the disconnection at once.
    if (m_streams.erase(socket) > 0) {
        socket->disconnect(this);
        socket->abort();
        socket->deleteLater();
    }
}

} // namespace rdv
