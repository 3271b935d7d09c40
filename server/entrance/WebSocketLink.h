// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/entrance/EntranceLink.h"

#include <QPointer>
#include <QTcpSocket>
#include <QTimer>
#include <QWebSocket>

namespace rdv {

/// A peer over a WebSocket.
class WebSocketLink : public EntranceLink {
    Q_OBJECT

public:
    /// `socket` runs over `carrier`; the link takes both over.
    WebSocketLink(PeerId id, PeerOrigin origin, const Limits& limits, Counters& counters, QWebSocket* socket,
        QTcpSocket* carrier, QObject* parent);
    ~WebSocketLink() override;

    void sendPacket(const QByteArray& packet) override;
    void closeAfterSending() override;
    /// RFC 6455 §5.1: a client that does not mask its frames is not heard.
    void endForUnmaskedFrame();

protected:
    void cut() override;

private:
    void noteWhyItCloses();
    void onStateChanged(QAbstractSocket::SocketState state);

    QPointer<QWebSocket> m_socket;
    QPointer<QTcpSocket> m_carrier;
    QTimer m_patience; ///< for a connection that is closing and does not get there
};

} // namespace rdv
