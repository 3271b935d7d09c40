// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/entrance/AcmeChallenge.h"
#include "server/entrance/ClientAddress.h"
#include "server/entrance/ClientCookie.h"
#include "server/entrance/OriginPolicy.h"
#include "server/entrance/Outbox.h"
#include "server/entrance/PendingTransports.h"
#include "server/entrance/PollingLink.h"
#include "server/entrance/SocketIoHandshake.h"
#include "server/entrance/StaticSite.h"
#include "server/entrance/Visitor.h"
#include "server/entrance/WebSocketLink.h"
#include "server/model/Counters.h"
#include "server/model/Event.h"
#include "server/model/ServerConfig.h"

#include <QHash>
#include <QObject>
#include <QSet>

#include <memory>

namespace rdv {

/// Decides what becomes of each request: a page, a handshake, a poll, a WebSocket or a refusal.
class Reception : public QObject {
    Q_OBJECT

public:
    Reception(const ServerConfig& config, quint16 node, Counters& counters, QObject* parent);

    void reconfigure(const ServerConfig& config);
    void setCookieKey(const QByteArray& key) { m_cookie.setKey(key); }
    /// Takes over a new connection.
    void welcome(std::unique_ptr<Carrier> carrier);
    /// Few slots are left: they are for devices.
    void setCrowded(bool crowded) { m_crowded = crowded; }
    void dismissStrangers();
    void tick(Now now);

    [[nodiscard]] const TrustedProxies& proxies() const { return m_proxies; }

Q_SIGNALS:
    void peerArrived(rdv::PeerLink* link);
    void reported(const rdv::Event& event);

private:
    struct Caller {
        QHostAddress address;
        QByteArray network; ///< what transport ids are bound to
        bool exempt = false;
    };
    [[nodiscard]] Caller callerOf(const Visitor& visitor) const;
    [[nodiscard]] PeerOrigin originOf(const Visitor& visitor, const Caller& caller, bool polling) const;
    [[nodiscard]] bool isTurnedAway(const Visitor& visitor) const;

    void route(Visitor* visitor);
    void serve(Visitor* visitor);
    void handshake(Visitor* visitor);
    void poll(Visitor* visitor, const TransportId& id);
    void openPoll(Visitor* visitor, const TransportId& id, PollingLink* link);
    void disconnectPeer(Visitor* visitor, const TransportId& id);
    void upgrade(Visitor* visitor, const SocketIoRequest& request);
    [[nodiscard]] WebSocketLink* openWebSocket(Visitor* visitor, const Caller& caller);
    void reportUnknownId(const QString& address);
    void onFailed(Visitor* visitor, Visitor::Failure failure, int status, const QByteArray& reason);
    void refuse(
        Visitor* visitor, Counter counter, int status, const QByteArray& reason, QByteArrayView fields = {});
    [[nodiscard]] PollingLink* pollingLink(const TransportId& id, const Caller& caller) const;

    struct Polling {
        PollingLink* link = nullptr;
        QByteArray network;
    };
    Counters& m_counters;
    quint16 m_node;
    Limits m_limits;
    bool m_pages = true;
    bool m_crowded = false;
    StaticSite m_site;
    AcmeChallenge m_acme;
    ClientCookie m_cookie;
    OriginPolicy m_origins;
    TrustedProxies m_proxies;
    PendingTransports m_pending;
    std::shared_ptr<Outbox> m_outbox; ///< shared with the links
    QSet<Visitor*> m_visitors;
    QHash<TransportId, Polling> m_polls;
};

} // namespace rdv
