// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/core/Effects.h"
#include "server/core/IceServers.h"
#include "server/core/Messages.h"
#include "server/core/RateLimit.h"
#include "server/core/Room.h"
#include "server/core/RoomLists.h"
#include "server/core/SignedTokens.h"
#include "server/core/TokenVault.h"
#include "server/model/DeviceInfo.h"
#include "server/model/Expected.h"
#include "server/model/Ids.h"
#include "server/model/Infos.h"
#include "server/model/Now.h"
#include "server/model/ServerConfig.h"

#include <QHash>
#include <QSet>

#include <map>
#include <optional>
#include <variant>
#include <vector>

namespace rdv {

/// A peer as it arrives.
struct Arrival {
    PeerId id;
    QString address;
    QString userAgent;
    QString host; ///< by which it reached us; empty when unknown
    CarrierKind carrier = CarrierKind::WebSocket;
    bool secure = false;
    QByteArray cookie; ///< the client's cookie, verified; empty: none, or its Origin is not allowed
};

/// A token that becomes valid, and may be told, when the commit of the effects is stored.
struct Issue {
    IssuedToken token;
    Effects effects;
};

/// Every rule of the meeting place: who may join which room, who is paired with whom, who hears what, and
/// when a silent peer is given up. It decides and returns effects; it sees no socket, timer, clock or file.
class Rendezvous {
public:
    /// `responderPort`: of the built-in STUN responder; empty when it is off. `key`: of the tokens' digests,
    /// 32 bytes, the same in every run; empty: a fresh one.
    Rendezvous(const ServerConfig& config, std::optional<quint16> responderPort, const QByteArray& key = {});

    /// New rules for joins to come; nobody is dropped. Rooms and tokens changed at run time stay changed.
    void reconfigure(const ServerConfig& config, std::optional<quint16> responderPort);
    /// How many connections the process can hold; 0: unknown. A share of them is kept for devices.
    void setCapacity(int connections) { m_capacity = connections; }
    /// What earlier runs have left. Before the first peer arrives.
    void restore(const StoredState& state, Now now);
    /// Who reads signed tokens; nullptr: they are refused. Must outlive the rules.
    void setSignedTokens(const SignedTokens* signedTokens);

    [[nodiscard]] Effects arrive(const Arrival& arrival, Now now);
    [[nodiscard]] Effects on(const PeerId& peer, const Inbound& message, Now now);
    /// The connection has ended.
    [[nodiscard]] Effects gone(const PeerId& peer, Now now);
    /// What is due: heartbeats, deadlines, expired tokens. To be called a few times a second.
    [[nodiscard]] Effects tick(Now now);
    /// What became of the changes of a decision that named a commit; to be called in the order of the
    /// decisions. When they could not be written, whatever waited for them is refused and nothing has
    /// changed.
    [[nodiscard]] Effects stored(CommitId commit, bool isStored, Now now);
    /// The answer to an AuthorizationAsked. `reason` is for the log.
    [[nodiscard]] Effects authorized(quint64 question, bool isAdmitted, const QString& reason, Now now);
    /// Tells everybody that the server stops (`0::`) and ends every connection.
    [[nodiscard]] Effects farewell(Now now);

    // ---- the operator's side. A change with a commit is made when it is stored, and not at all when it
    // ---- could not be; without one it was not needed, or it does not outlive the process.
    [[nodiscard]] Expected<Issue, TokenError> issueToken(const TokenRequest& request, Now now);
    [[nodiscard]] Expected<Effects, TokenError> revokeToken(const QString& text, TokenKind kind, Now now);
    [[nodiscard]] Expected<Effects, TokenError> revokeToken(const TokenId& key, RevokeMode mode, Now now);

    /// Puts a room on the allow-list; on an empty list this turns the list on. A room that was blocked while
    /// no list was in force is just unblocked.
    [[nodiscard]] Effects allowRoom(const QString& name, Now now);
    /// Takes it off again: its waiting device and queued viewers are refused, running sessions go on. Empty
    /// when the room was not on the list. A list that was in force stays so when its last room goes.
    [[nodiscard]] std::optional<Effects> disallowRoom(const QString& name, Now now);
    /// Keeps a room from being joined, list or no list; who waits in it is refused, sessions go on.
    [[nodiscard]] Effects blockRoom(const QString& name, Now now);
    [[nodiscard]] bool isListInForce() const; ///< only rooms on the allow-list may be joined
    [[nodiscard]] bool isAllowed(const QString& room) const;

    void pauseViewers(bool paused) { m_viewersPaused = paused; } ///< new ones are refused
    [[nodiscard]] bool areViewersPaused() const { return m_viewersPaused; }
    /// Empty when it is no viewer that waits or watches.
    [[nodiscard]] std::optional<Effects> disconnectViewer(const PeerId& viewer, Now now);
    /// Ends every link of the device in a room; empty when there is none.
    [[nodiscard]] std::optional<Effects> disconnectDevice(const QString& room, Now now);

    [[nodiscard]] QList<RoomInfo> rooms() const; ///< named by a list, allowed or blocked, or in use
    [[nodiscard]] QList<TokenInfo> tokens(Now now) const; ///< unused or in their window
    [[nodiscard]] QList<TokenInfo> allTokens(Now now) const; ///< with those that ended in the last 24 h
    [[nodiscard]] std::optional<TokenInfo> token(const TokenId& key, Now now) const;
    [[nodiscard]] std::optional<SessionInfo> session(const SessionId& id) const;
    [[nodiscard]] QList<SessionInfo> sessions() const; ///< queued and paired
    /// Empty for a room that nobody is in and that no list names.
    [[nodiscard]] std::optional<DeviceInfo> device(const QString& room) const;
    [[nodiscard]] QStringList roomNames() const; ///< every room that device() knows
    [[nodiscard]] SessionId sessionOf(const PeerId& peer) const { return m_peers.value(peer).session; }

    [[nodiscard]] int deviceCount() const { return m_deviceCount; } ///< rooms with a device present
    [[nodiscard]] int viewerCount() const { return m_viewerCount; } ///< paired or queued
    [[nodiscard]] int sessionCount() const { return m_pairedCount; }
    [[nodiscard]] int settingUpCount() const { return m_settingUpCount; } ///< paired, not yet connected
    [[nodiscard]] int tokenCount() const { return m_vault.activeCount(); }
    [[nodiscard]] int peerCount() const { return static_cast<int>(m_peers.size()); }
    /// Decisions that wait for the store or for an authorization.
    [[nodiscard]] int pendingCount() const;

private:
    struct Peer {
        Arrival origin;
        Role role = Role::Unknown;
        LinkState state = LinkState::Connected;
        QString room;
        SessionId session;
        Join join; ///< the latest; a queued viewer's and a held device's is answered later
        std::optional<TokenGrant> grant;
        CommitId pending = 0; ///< under which the use of its token is being stored
        quint64 question = 0; ///< whether it is authorized
        bool wasAdmitted = false; ///< a join of it was accepted, be it into a queue
        int wrongTokens = 0;
        Now arrivedAt;
        Now lastHeard;
        std::optional<std::chrono::milliseconds> beatSentAt; ///< steady; set until it is answered
        qint64 lastHeartbeat = 0;
        int roundTripMs = -1;
        DeviceIdentity identity; ///< a device's
    };

    /// A viewer's visit: from the queue through the pairing to its end.
    struct Session {
        SessionInfo info;
        bool offered = false;
        bool reports = false; ///< its page tells how the connection fares
        Now pairedAt;

        [[nodiscard]] bool isPaired() const { return info.state != SessionState::Queued; }
    };

    /// A viewer whose turn has come; the use of its token is being stored.
    struct PendingJoin {
        PeerId viewer;
        QString room;
        TokenGrant grant;
    };
    struct PendingToken {
        bool disconnects = false; ///< of a revoked one: its holders
    };
    struct PendingRooms {
        QString room;
        RoomLists lists; ///< as they will be
        EventKind fact{};
    };
    /// A use that is not what the store was told before. It is told again when that could not be written.
    struct PendingCorrection {
        QByteArray digest;
        quint64 use = 0;
    };
    using Pending = std::variant<PendingJoin, PendingToken, PendingRooms, PendingCorrection>;

    struct Due {
        enum class What { Heartbeat, JoinDeadline, QueueDeadline, ProbeDeadline, Settled };
        What what{};
        PeerId peer;
        QString room;
        Now setAt;
        SessionId session;
    };

    /// Collects the effects of one decision.
    struct Decision {
        Effects effects;
        Now now;
        void count(Counter counter) { effects.counts.push_back(counter); }
        Event& report(EventKind kind, Level level = Level::Info);
        void touch(const SessionId& session) { effects.touched.sessions.push_back(session); }
        void touch(const TokenId& token) { effects.touched.tokens.push_back(token); }
        void store(StoreChanges changes);
    };

    // Rendezvous.cpp: arriving, heartbeats, leaving
    void send(Decision& d, const PeerId& peer, Outbound message, std::chrono::milliseconds after = {});
    void schedule(Due due, std::chrono::milliseconds at);
    void handleDue(Decision& d, const Due& due);
    void beat(Decision& d, const PeerId& peer);
    void takeHeartbeat(Decision& d, const PeerId& peer);
    /// Closes a connection and forgets the peer: nothing is delivered to it any more.
    void dismiss(Decision& d, const PeerId& peer, std::chrono::milliseconds after = {});
    /// Takes the peer out of its room, session or queue and tells those who are left.
    void withdraw(Decision& d, const PeerId& peer, const QString& reason);
    void setLink(Peer& peer, LinkState state);
    void forgetPeer(Decision& d, const PeerId& peer);
    void sweepTokens(Decision& d);
    /// Something that devices' watchers see has changed in the room.
    void touchRoom(Decision& d, const QString& name);

    // RendezvousJoins.cpp: who may come in
    void join(Decision& d, const PeerId& peer, const Join& join);
    void joinDevice(Decision& d, const PeerId& peer, const Join& join);
    void joinViewer(Decision& d, const PeerId& peer);
    /// Whether the viewer may come in as far as the rules go; otherwise it has been answered.
    [[nodiscard]] bool isAdmissible(Decision& d, const PeerId& peer);
    /// Into the queue, and to the device when there is one.
    void enter(Decision& d, const PeerId& viewer);
    [[nodiscard]] bool isRoomAcceptable(const QString& name) const;
    /// What keeps viewers from this room although it may be joined.
    [[nodiscard]] std::optional<std::pair<JoinRefused, QString>> lackOfPlace(const Join& join) const;
    /// What a device could not be told about this viewer; empty when everything is fine.
    [[nodiscard]] std::optional<JoinRefused> inexpressible(const Join& join) const;
    void refuse(Decision& d, const PeerId& peer, JoinRefused refusal, const QString& reason);
    void refuseToken(Decision& d, const PeerId& peer, TokenError error);
    /// The answer to a wrong token; a client that keeps trying is answered late and then not at all.
    void answerWrongToken(Decision& d, const PeerId& peer, const QString& reason);
    void startProbe(Decision& d, Room& room, const PeerId& newcomer);
    void endProbe(Decision& d, Room& room, bool waitingIsAlive);
    void placeWaiting(Decision& d, Room& room, const PeerId& device);
    void enqueue(Decision& d, Room& room, const PeerId& viewer);
    void announceQueued(Decision& d, const PeerId& viewer);
    void tellPositions(Decision& d, const Room& room);

    // RendezvousSessions.cpp: who talks to whom
    /// `roomName` must not be the name inside the room: the room may go.
    void serveQueue(Decision& d, const QString& roomName);
    void pair(Decision& d, const QString& roomName, const PeerId& viewer, std::optional<TokenGrant> grant);
    /// Out of the queue without a pairing. The answer to the viewer is the caller's.
    void failVisit(Decision& d, const PeerId& viewer, const QString& reason);
    void relay(Decision& d, const PeerId& peer, const Relay& relay);
    void endForMissingStream(Decision& d, const SessionId& session);
    void viewerLeaves(Decision& d, const SessionId& session, const QString& reason);
    void deviceLinkLost(Decision& d, const SessionId& session, const QString& reason);
    void forgetRoomIfAbandoned(const QString& name);

    // RendezvousCommits.cpp: what waits for the store
    CommitId commitOf(Decision& d); ///< of this decision
    /// Binds the viewer's token and keeps the room's waiting link for it until that is stored. A viewer whose
    /// token no longer admits it has been refused.
    void reserve(Decision& d, const QString& roomName, const PeerId& viewer);
    [[nodiscard]] const PendingJoin* pendingOf(const Peer& viewer) const;
    /// The viewer no longer waits for the store; the link is free again.
    [[nodiscard]] std::optional<PendingJoin> release(const PeerId& viewer);
    /// The link is not there for its viewer any more: back to the front of the queue.
    void returnReserved(Decision& d, Room& room);
    /// Tells the store that an admission has been taken back.
    void correct(Decision& d, const TokenGrant& grant, StoreChanges changes);
    void payOwed(Decision& d);
    void settle(Decision& d, const Pending& pending, CommitId commit, bool isStored);
    void completeJoin(Decision& d, const PendingJoin& pending);
    void failJoin(Decision& d, const PendingJoin& pending);
    void closeOlderHolder(Decision& d, const PeerId& holder, const TokenGrant& grant);

    // RendezvousAuthorization.cpp: what waits for the last word
    void ask(Decision& d, const PeerId& viewer);
    void forgetQuestion(Peer& peer);

    // RendezvousVisits.cpp: how far a viewer's visit has come
    void startVisit(Decision& d, const PeerId& viewer);
    void pairVisit(Decision& d, Session& session, const Peer& viewer, const PeerId& device);
    void endVisit(Decision& d, const SessionId& session, const QString& reason,
        std::optional<SessionOutcome> outcome = {});
    void setVisitState(Decision& d, Session& session, SessionState state);
    void follow(Decision& d, Session& session, const Relay& words, bool fromDevice);
    void takeIceReport(Decision& d, const PeerId& peer, const IceReport& report);
    void settle(Decision& d, const SessionId& session);
    void note(Decision& d, const SessionId& session, LadderStep::Party from, LadderStep::Party to,
        LadderStep::What what, const QString& detail = {}, qsizetype bytes = 0) const;

    // RendezvousOperator.cpp
    void refuseWaiting(Decision& d, const QString& room, const QString& reason);
    /// As they will be when everything in flight is stored.
    [[nodiscard]] RoomLists standingLists() const;
    [[nodiscard]] bool areListsInFlight() const;
    [[nodiscard]] Effects changeLists(PendingRooms change, Now now);
    void applyLists(Decision& d, const PendingRooms& change);
    void settleToken(Decision& d, const PendingToken& pending, CommitId commit, bool isStored);
    void disconnectDevices(Decision& d, const QByteArray& token);
    [[nodiscard]] bool holds(const Peer& peer, const QByteArray& digest) const;
    void expel(Decision& d, const PeerId& peer, const QString& reason);

    // RendezvousLists.cpp
    [[nodiscard]] TokenInfo withHolder(TokenInfo info) const;
    [[nodiscard]] QSet<QString> namedRooms() const; ///< by the lists, allowed or blocked

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

    std::map<CommitId, std::vector<Pending>> m_pending; ///< in the order of the decisions
    CommitId m_lastCommit = 0;
    std::vector<PendingCorrection> m_owed; ///< to the store, with the next sweep
    QHash<quint64, PeerId> m_questions;
    quint64 m_lastQuestion = 0;
    RoomLists m_lists;
    bool m_viewersPaused = false;

    int m_deviceCount = 0;
    int m_viewerCount = 0;
    int m_pairedCount = 0;
    int m_settingUpCount = 0;
    RateTable m_wrongTokens;
};

} // namespace rdv
