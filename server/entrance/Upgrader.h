// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/entrance/WebSocketLink.h"
#include "server/model/Now.h"

#include <QHash>
#include <QObject>
#include <QPointer>
#include <QTcpSocket>
#include <QWebSocketServer>

#include <vector>

namespace rdv {

class FrameTap;

/// Turns sockets whose checked upgrade request is still unread into WebSocket links.
class Upgrader : public QObject {
    Q_OBJECT

public:
    Upgrader(Counters& counters, QObject* parent);
    ~Upgrader() override;

    struct Request {
        PeerId id;
        PeerOrigin origin;
        Limits limits;
        bool known = true; ///< passed through to upgraded()
    };
    /// Takes the socket over.
    void begin(QTcpSocket* socket, Request request);
    void enforceDeadlines(Now now);
    void dismiss();

Q_SIGNALS:
    /// The 101 is written; nothing of the peer has been read yet.
    void upgraded(rdv::WebSocketLink* link, bool known);
    /// Qt did not like the request after all, or the peer went away.
    void refused(const QString& address);

private:
    struct Pending {
        QPointer<QTcpSocket> socket;
        FrameTap* tap = nullptr; ///< belongs to the socket
        Request request;
        std::chrono::milliseconds deadline{};
    };
    void takeConnections();
    void announce(QWebSocket* socket, Pending pending);
    void sweep(Now now);

    Counters& m_counters;
    QWebSocketServer m_server;
    std::vector<Pending> m_pending;
};

} // namespace rdv
