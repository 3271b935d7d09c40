// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/core/Effects.h"
#include "server/core/IceServers.h"
#include "server/core/Messages.h"
#include "server/core/RateLimit.h"
#include "server/core/Room.h"
#include "server/core/TokenVault.h"
#include "server/model/Expected.h"
#include "server/model/Ids.h"
#include "server/model/Infos.h"
#include "server/model/Now.h"
#include "server/model/ServerConfig.h"

#include <QHash>
#include <QSet>

#include <map>
#include <optional>

namespace rdv {

/// A peer as it arrives.
struct Arrival {
    PeerId id;
    QString address;
    QString userAgent;
    QString host; ///< by which it reached us; empty when unknown
};

/// Every rule of the meeting place: who may join which room, who is paired with whom, who hears what, and
/// when a silent peer is given up. It decides and returns effects; it sees no socket, timer, clock or file.
class Rendezvous {
public:
    /// `responderPort`: of the built-in STUN responder; empty when it is off.
    Rendezvous(const ServerConfig& config, std::optional<quint16> responderPort);

    /// New rules for joins to come; nobody is dropped. Rooms and tokens changed at run time stay changed.
    void reconfigure(const ServerConfig& config, std::optional<quint16> responderPort);
    /// How many connections the process can hold; 0: unknown. A share of them is kept for devices.
    void setCapacity(int connections) { m_capacity = connections; }

    [[nodiscard]] Effects arrive(const Arrival& arrival, Now now);
    [[nodiscard]] Effects on(const PeerId& peer, const Inbound& message, Now now);
    /// The connection has ended.
    [[nodiscard]] Effects gone(const PeerId& peer, Now now);
    /// What is due: heartbeats, deadlines, expired tokens. To be called a few times a second.
    [[nodiscard]] Effects tick(Now now);
    /// Tells everybody that the server stops (`0::`) and ends every connection.
    [[nodiscard]] Effects farewell();

    // ---- the operator's side -----------------------------------------------------------------------------
    [[nodiscard]] Expected<IssuedToken, TokenError> issueToken(const TokenRequest& request, Now now);
    [[nodiscard]] Expected<Effects, TokenError> revokeToken(const QString& text, TokenKind kind, Now now);
    [[nodiscard]] QList<TokenInfo> tokens(Now now) const { return m_vault.list(now); }

    /// Puts a room on the allow-list; on an empty list this turns the list on.
    void allowRoom(const QString& name);
    /// Takes it off again: its waiting device and queued viewers are refused, running sessions go on. Empty
    /// when the room was not on the list. A list that was in force stays so when its last room goes.
    [[nodiscard]] std::optional<Effects> disallowRoom(const QString& name);
    [[nodiscard]] bool isListInForce() const; ///< only rooms on the allow-list may be joined
    [[nodiscard]] QList<RoomInfo> rooms() const;
    [[nodiscard]] int deviceCount() const; ///< rooms with a device present
    [[nodiscard]] int viewerCount() const; ///< paired or queued
    [[nodiscard]] int sessionCount() const { return static_cast<int>(m_sessions.size()); }

private:
    struct Peer {
        Arrival origin;
        Role role = Role::Unknown;
        LinkState state = LinkState::Connected;
        QString room;
        SessionId session;
        Join join; ///< the latest; a queued viewer's and a held device's is answered later
        std::optional<TokenGrant> grant;
        bool wasAdmitted = false; ///< a join of it was accepted, be it into a queue
        int wrongTokens = 0;
        Now arrivedAt;
        Now lastHeard;
        DeviceIdentity identity; ///< a device's
    };

    struct Session {
        SessionId id;
        QString room;
        PeerId device; ///< empty once the device's link is lost
        PeerId viewer;
        bool offered = false;
        Now startedAt;
    };

    struct Due {
        enum class What { Heartbeat, JoinDeadline, QueueDeadline, ProbeDeadline };
        What what{};
        PeerId peer;
        QString room;
        Now setAt;
    };

    /// Collects the effects of one decision.
    struct Decision {
        Effects effects;
        Now now;
        void count(Counter counter) { effects.counts.push_back(counter); }
        Event& report(EventKind kind, Level level = Level::Info);
    };

    // Rendezvous.cpp: arriving, heartbeats, leaving
    void send(Decision& d, const PeerId& peer, Outbound message, std::chrono::milliseconds after = {});
    void schedule(Due due, std::chrono::milliseconds at);
    void handleDue(Decision& d, const Due& due);
    void beat(Decision& d, const PeerId& peer);
    /// Closes a connection and forgets the peer: nothing is delivered to it any more.
    void dismiss(Decision& d, const PeerId& peer, std::chrono::milliseconds after = {});
    /// Takes the peer out of its room, session or queue and tells those who are left.
    void withdraw(Decision& d, const PeerId& peer, const QString& reason);

    // RendezvousJoins.cpp: who may come in
    void join(Decision& d, const PeerId& peer, const Join& join);
    void joinDevice(Decision& d, const PeerId& peer, const Join& join);
    void joinViewer(Decision& d, const PeerId& peer, const Join& join);
    [[nodiscard]] bool isRoomAcceptable(const QString& name) const;
    [[nodiscard]] bool isAllowed(const QString& room) const;

    /// What a device could not be told about this viewer; empty when everything is fine.
    [[nodiscard]] std::optional<JoinRefused> inexpressible(const Join& join) const;
    void refuse(Decision& d, const PeerId& peer, JoinRefused refusal, const QString& reason);
    void refuseToken(Decision& d, const PeerId& peer, TokenError error);
    void startProbe(Decision& d, Room& room, const PeerId& newcomer);
    void endProbe(Decision& d, Room& room, bool waitingIsAlive);
    void placeWaiting(Decision& d, Room& room, const PeerId& device);
    void enqueue(Decision& d, Room& room, const PeerId& viewer);
    void tellPositions(Decision& d, const Room& room);

    // RendezvousSessions.cpp: who talks to whom
    /// `roomName` must not be the name inside the room: the room may go.
    void serveQueue(Decision& d, const QString& roomName);
    /// False when the viewer's token no longer admits it; the viewer has been answered then.
    bool pair(Decision& d, const QString& roomName, const PeerId& viewer);
    void closeOlderHolder(Decision& d, const TokenGrant& grant);
    void relay(Decision& d, const PeerId& peer, const Relay& relay);
    void endForMissingStream(Decision& d, const SessionId& session);
    void viewerLeaves(Decision& d, const SessionId& session, const QString& reason);
    void deviceLinkLost(Decision& d, const SessionId& session, const QString& reason);
    void forgetSession(Decision& d, const SessionId& session, const QString& reason);
    [[nodiscard]] bool isDevicePresent(const Room& room) const;
    void forgetRoomIfAbandoned(const QString& name);

    [[nodiscard]] TokenPresented presentedBy(const Peer& peer) const;
    [[nodiscard]] PeerInfo infoOf(const Peer& peer) const;

    ServerConfig m_config;
    IceServers m_iceServers;
    TokenVault m_vault;
    ServerId m_serverId;
    int m_capacity = 0;

    QHash<PeerId, Peer> m_peers;
    QHash<QString, Room> m_rooms;
    QHash<SessionId, Session> m_sessions;
    std::multimap<std::chrono::milliseconds, Due> m_due; ///< by steady time; stale entries are passed over
    std::chrono::milliseconds m_nextSweep{0};

    QSet<QString> m_allowedAtRunTime;
    QSet<QString> m_blockedAtRunTime;
    bool m_listTurnedOn = false;
    RateTable m_wrongTokens;
};

} // namespace rdv
