// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/core/CandidateLine.h"
#include "server/model/Ids.h"
#include "server/model/Infos.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QVariantMap>

#include <optional>
#include <variant>

namespace rdv {

// ---- What peers say --------------------------------------------------------------------------------------

/// `join`, the first thing a device or viewer says after `ersid`.
struct Join {
    Role role = Role::Viewer;
    QString room;
    QByteArray ackId; ///< decimal digits of the packet id; empty when no acknowledgement was asked for
    QString token; ///< viewer's `token`, or the device's `emsToken`/`rmsToken`; secret
    // a device:
    Spelling spelling = Spelling::Ems;
    qint64 index = 0; ///< unix seconds at the device
    // a viewer:
    QString streamName;
    QString transport; ///< "srtp" asks for RTP tracks, anything else for fragmented MP4
    QString name;
    QString resume; ///< resume secret of an earlier join
    // both:
    QString capabilities;
};

struct Offer {
    QString sdp;
};
struct Answer {
    QString sdp;
};
struct Candidate {
    QString candidate; ///< "candidate:…"
    QString sdpMid;
    std::optional<int> sdpMLineIndex;
    QString usernameFragment;
};
struct Command {
    QVariantMap payload; ///< an object of text, numbers and truth values, one level
};
/// A device's plain words, e.g. that it does not have the stream.
struct Notice {
    QString text;
};

/// `message`: one peer's words for its partner in the session.
struct Relay {
    PeerId to;
    QString sid;
    QString roomType;
    QString prefix;
    std::variant<Offer, Answer, Candidate, Command, Notice> body;
};

/// `iceState`, from a viewer's page only: how its connection to the device fares. It is never relayed.
struct IceReport {
    enum class State { Checking, Connected, Failed, Disconnected };
    State state{};
    std::optional<CandidateType> local; ///< of the chosen pair, when there is one
    std::optional<CandidateType> remote;
};

struct Heartbeat { };
struct Leave { }; ///< the event `leave`: out of the session, still connected
struct Goodbye { }; ///< `0::`: the peer is about to close
/// Anything well-formed that calls for no action: `1::` echoes, noops, `HBTimeout`, unknown events.
struct Ignored {
    QByteArray what; ///< event name or packet type, for the log
};

using Inbound = std::variant<Join, Relay, IceReport, Heartbeat, Leave, Goodbye, Ignored>;

// ---- What peers are told ---------------------------------------------------------------------------------

struct Connected { }; ///< `1::`
struct StunServers {
    QList<IceServer> servers;
};
struct TurnServers {
    QList<IceServer> servers;
};
struct ServerIdentity {
    ServerId id;
}; ///< `ersid`: makes a device join, so it is sent exactly once
struct DeviceJoinAck {
    QByteArray ackId;
};
/// Sent when the viewer is paired: a viewer in the queue gets its acknowledgement when its turn comes.
struct ViewerJoinAck {
    QByteArray ackId;
    PeerId id;
    PeerId device;
    QString resume; ///< secret; empty when no token was used
};

/// Why a join is refused; the words on the wire are in EventCodec.
enum class JoinError {
    InvalidToken,
    InvalidRoom,
    InvalidStream,
    NoDevice,
    Full,
    BadRequest,
    Taken,
};

/// The answer to a join that failed. For a viewer it is the acknowledgement's first argument and an event of
/// the same name; for a device one closing event in its own spelling, after which nothing may follow.
struct JoinRefused {
    QByteArray ackId;
    JoinError error{};
    Spelling spelling = Spelling::Ems;
    QString detail; ///< for viewers: one English sentence naming the field and the word
};

/// Tells a waiting device link that a viewer is there for it.
struct ClientJoined {
    Spelling spelling = Spelling::Ems; ///< decides between `emsid` and `rmsid`
    PeerId viewer;
    PeerId device;
    QString streamName;
    QString transport;
    QString name;
    QString capabilities;
};
struct Relayed {
    PeerId from;
    Relay relay;
};
struct Removed {
    PeerId viewer;
}; ///< `remove`, a closing event
struct WaitingForDevice {
    int position = 0; ///< in the queue, from 1
}; ///< a viewer only; the acknowledgement of its join follows later
struct DeviceLost { }; ///< a viewer only: signaling is gone, the media may go on
struct Disconnected { }; ///< `0::`, a closing event

using Outbound
    = std::variant<Connected, StunServers, TurnServers, ServerIdentity, DeviceJoinAck, ViewerJoinAck,
        JoinRefused, ClientJoined, Relayed, Removed, WaitingForDevice, DeviceLost, Disconnected, Heartbeat>;

} // namespace rdv
