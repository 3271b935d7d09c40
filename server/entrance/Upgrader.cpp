// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/entrance/Upgrader.h"

#include "server/entrance/FrameTap.h"
#include "server/model/Clock.h"

#include <algorithm>
#include <limits>
#include <utility>

namespace rdv {

namespace {

constexpr std::chrono::seconds upgradeTime{3};

/// Two live connections never share all four.
bool sameConnection(const QWebSocket& socket, const QTcpSocket& carrier)
{
    return socket.peerPort() == carrier.peerPort() && socket.localPort() == carrier.localPort()
        && socket.peerAddress() == carrier.peerAddress() && socket.localAddress() == carrier.localAddress();
}

} // namespace

Upgrader::Upgrader(Counters& counters, QObject* parent)
    : QObject(parent)
    , m_counters(counters)
    , m_server({}, QWebSocketServer::NonSecureMode)
{
    m_server.setMaxPendingConnections(std::numeric_limits<int>::max());
    connect(&m_server, &QWebSocketServer::newConnection, this, &Upgrader::takeConnections);
}

Upgrader::~Upgrader()
{
    dismiss();
}

void Upgrader::begin(QTcpSocket* socket, Request request)
{
    socket->setParent(this);
    connect(socket, &QTcpSocket::disconnected, this, [this] { sweep(stampNow()); });
    auto* tap = new FrameTap(socket);
    m_pending.push_back({socket, tap, std::move(request), stampNow().steady + upgradeTime});
    m_server.handleConnection(socket);
}

void Upgrader::takeConnections()
{
    while (QWebSocket* socket = m_server.nextPendingConnection()) {
        const auto found = std::find_if(m_pending.begin(), m_pending.end(), [socket](const Pending& pending) {
            return pending.socket != nullptr && sameConnection(*socket, *pending.socket);
        });
        if (found == m_pending.end()) {
            socket->deleteLater();
            continue;
        }
        Pending pending = std::move(*found);
        m_pending.erase(found);
        announce(socket, std::move(pending));
    }
}

void Upgrader::announce(QWebSocket* socket, Pending pending)
{
    QTcpSocket* carrier = pending.socket;
    carrier->disconnect(this);
    Request& request = pending.request;
    auto* link = new WebSocketLink(std::move(request.id), std::move(request.origin), request.limits,
        m_counters, socket, carrier, parent());
    connect(pending.tap, &FrameTap::unmaskedFrameArrived, link, &WebSocketLink::endForUnmaskedFrame);
    pending.tap->arm();
    Q_EMIT upgraded(link, request.known);
    // What came between the request and its answer lies in the socket, and Qt looks at it only when more
    // comes.
    if (carrier->bytesAvailable() > 0)
        QMetaObject::invokeMethod(
            carrier, [carrier] { Q_EMIT carrier->readyRead(); }, Qt::QueuedConnection);
}

void Upgrader::enforceDeadlines(Now now)
{
    sweep(now);
}

void Upgrader::sweep(Now now)
{
    std::vector<Pending> over;
    const auto isOver = [now](const Pending& pending) {
        return pending.socket == nullptr || pending.deadline < now.steady
            || pending.socket->state() == QAbstractSocket::UnconnectedState;
    };
    const auto firstOver = std::stable_partition(
        m_pending.begin(), m_pending.end(), [&isOver](const Pending& pending) { return !isOver(pending); });
    std::move(firstOver, m_pending.end(), std::back_inserter(over));
    m_pending.erase(firstOver, m_pending.end());
    for (const Pending& pending : over) {
        if (pending.socket != nullptr) {
            pending.socket->disconnect(this);
            pending.socket->abort();
            pending.socket->deleteLater();
        }
        Q_EMIT refused(pending.request.origin.address);
    }
}

void Upgrader::dismiss()
{
    for (const Pending& pending : std::exchange(m_pending, {})) {
        if (pending.socket == nullptr)
            continue;
        pending.socket->disconnect(this);
        pending.socket->abort();
        pending.socket->deleteLater();
    }
}

} // namespace rdv
