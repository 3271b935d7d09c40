// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/model/Ids.h"

#include <QList>
#include <QString>

namespace rdv {

/// How far one viewer's visit has come. The server sees the signaling; whether media flows it knows from the
/// viewer's page (`confirmed`) or, with pages that do not report, supposes from a visit that lasts.
enum class SessionState {
    Queued, ///< waits for a device
    Paired, ///< the device has been told
    Offered,
    Answered,
    Connecting, ///< candidates are on their way in both directions
    Connected,
    Failed, ///< ICE failed; the viewer may still be there
    Ended,
};

/// What became of a visit, for statistics.
enum class SessionOutcome {
    Open, ///< goes on
    Watched, ///< was connected
    Failed, ///< ICE failed, or the visit ended while connecting
    Abandoned, ///< ended before an answer
    NoDevice, ///< queue time over
    NoStream, ///< the device does not have it
    Count_,
};

enum class CarrierKind { WebSocket, Polling };

/// Candidates that one side sent (RFC 8445 §5.1.1), by type.
struct CandidateCounts {
    int host = 0; ///< plain addresses and mDNS names alike
    int serverReflexive = 0;
    int peerReflexive = 0;
    int relay = 0;
    int tcp = 0; ///< of all these, over TCP
    int ipv6 = 0; ///< of all these, with an IPv6 address
    int mdns = 0; ///< of the hosts, hidden behind a .local name

    [[nodiscard]] int total() const { return host + serverReflexive + peerReflexive + relay; }
    friend bool operator==(const CandidateCounts&, const CandidateCounts&) = default;
};

/// One viewer's visit to one room, from its accepted join to its end.
struct SessionInfo {
    SessionId id;
    PeerId viewer;
    PeerId device; ///< empty while queued, and once the device's link is lost
    QString room;
    QString stream;
    QString viewerName;
    QString viewerAddress;
    QString viewerUserAgent;
    QString deviceAddress;
    CarrierKind carrier = CarrierKind::WebSocket;
    bool secure = false; ///< the viewer's signaling came over TLS
    QString media; ///< "srtp": RTP tracks; anything else: fragmented MP4
    QString token; ///< fingerprint; empty: none was used
    SessionState state = SessionState::Queued;
    SessionOutcome outcome = SessionOutcome::Open;
    bool confirmed = false; ///< Connected or Failed was reported by the viewer's page
    bool deviceLost = false; ///< the device's signaling is gone; media may go on
    QString endReason; ///< plain words of a closed list; empty while it goes on
    qint64 since = 0; ///< of the accepted join
    qint64 connectedAt = 0; ///< 0: never
    qint64 endedAt = 0; ///< 0: goes on
    CandidateCounts viewerCandidates;
    CandidateCounts deviceCandidates;
    QString chosenPair; ///< reported by the viewer's page: "host–srflx"; empty: unknown
};

/// One message of a session, as the ladder shows it.
struct LadderStep {
    enum class Party { Viewer, Server, Device };
    enum class What {
        Join,
        Queued,
        JoinAcknowledged,
        JoinRefused,
        StunServers,
        TurnServers,
        ClientJoined,
        Offer,
        Answer,
        Candidate,
        Command,
        Notice,
        StateReport, ///< the viewer's page says how its connection fares
        Remove,
        DeviceLost,
        Left,
        Dropped, ///< not relayed; `detail` says why
    };
    qint64 at = 0; ///< milliseconds since the Unix epoch, with the fraction in `micros`
    int micros = 0; ///< 0–999
    Party from = Party::Viewer;
    Party to = Party::Server;
    What what{};
    QString detail; ///< "srflx udp 203.0.113.7", "H264, opus" …: made safe, never a secret
    int bytes = 0; ///< of text carried (SDP, candidate); 0: none
};

struct Ladder {
    SessionId session;
    QList<LadderStep> steps; ///< in time order, at most 400; the middle is left out then
    int leftOut = 0;
};

} // namespace rdv
