// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/entrance/WebSocketLink.h"

#include "server/entrance/CappedSocket.h"

#include <utility>

namespace rdv {

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::seconds closeTime{2};

} // namespace

WebSocketLink::WebSocketLink(PeerId id, PeerOrigin origin, const Limits& limits, Counters& counters,
    QWebSocket* socket, QTcpSocket* carrier, QObject* parent)
    : EntranceLink(std::move(id), std::move(origin), limits, counters, parent)
    , m_socket(socket)
    , m_carrier(carrier)
{
    socket->setParent(this);
    carrier->setParent(this);
    // Qt's own limits are 2 GiB.
    socket->setMaxAllowedIncomingFrameSize(static_cast<quint64>(limits.messageBytes));
    socket->setMaxAllowedIncomingMessageSize(static_cast<quint64>(limits.messageBytes));

    m_patience.setSingleShot(true);
    m_patience.setInterval(closeTime);
    connect(&m_patience, &QTimer::timeout, this, &WebSocketLink::cut);
    connect(socket, &QWebSocket::textMessageReceived, this,
        [this](const QString& text) { receive(text.toUtf8()); });
    connect(
        socket, &QWebSocket::binaryMessageReceived, this, [this] { receiveNonsense(u"a binary message"_s); });
    connect(socket, &QWebSocket::stateChanged, this, &WebSocketLink::onStateChanged);
}

WebSocketLink::~WebSocketLink()
{
    // A QWebSocket that dies connected sends a close frame, which a device reads as text.
    if (m_socket != nullptr)
        m_socket->disconnect(this);
    if (m_carrier != nullptr)
        m_carrier->abort();
    delete m_socket;
    delete m_carrier;
}

void WebSocketLink::sendPacket(const QByteArray& packet)
{
    if (isEnding() || m_carrier == nullptr || m_socket == nullptr)
        return;
    if (unsentBytes(*m_carrier) + packet.size() > limits().sendQueueBytes)
        return overflow();
    m_socket->sendTextMessage(QString::fromUtf8(packet));
    countSent();
}

void WebSocketLink::closeAfterSending()
{
    if (isEnding() || m_carrier == nullptr)
        return;
    beginEnding();
    m_patience.start();
    m_carrier->disconnectFromHost();
}

void WebSocketLink::endForUnmaskedFrame()
{
    endForViolation(u"a frame that is not masked"_s);
}

void WebSocketLink::cut()
{
    if (m_carrier != nullptr)
        m_carrier->abort();
}

/// Qt looks at frames before we do; the code of its close frame (RFC 6455 §7.4.1) says what it found. A peer
/// that sends such a code itself is counted likewise.
void WebSocketLink::noteWhyItCloses()
{
    switch (m_socket->closeCode()) {
    case QWebSocketProtocol::CloseCodeTooMuchData:
        return noteBrokenTransport(true);
    case QWebSocketProtocol::CloseCodeProtocolError:
    case QWebSocketProtocol::CloseCodeWrongDatatype:
        return noteBrokenTransport(false);
    default:
        break;
    }
}

void WebSocketLink::onStateChanged(QAbstractSocket::SocketState state)
{
    // Closing also begins when Qt answers a close frame or a broken frame; it waits for its output to be
    // read, for ever if need be.
    if (state == QAbstractSocket::ClosingState && !m_patience.isActive()) {
        m_patience.start();
        noteWhyItCloses();
    }
    if (state != QAbstractSocket::UnconnectedState)
        return;
    m_patience.stop();
    const QString reason = m_socket == nullptr ? QString() : m_socket->closeReason();
    finish(reason.isEmpty() ? u"the connection ended"_s : reason);
}

} // namespace rdv
