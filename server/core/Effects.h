// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/core/Messages.h"
#include "server/model/Counters.h"
#include "server/model/Durable.h"
#include "server/model/Event.h"
#include "server/model/SessionInfo.h"

#include <QVarLengthArray>

#include <chrono>
#include <variant>
#include <vector>

namespace rdv {

/// Send one message to one peer.
struct Deliver {
    PeerId to;
    Role role = Role::Unknown; ///< Viewer: full JSON; anything else: the safe envelope
    Outbound message;
    std::chrono::milliseconds after{0}; ///< the answer to a client that keeps trying wrong tokens is slowed
};

/// End one connection once everything delivered to it has been written. Nothing is delivered afterwards.
struct Close {
    PeerId peer;
    std::chrono::milliseconds after{0}; ///< a device is given time to close by itself
};

/// One line of a session's ladder.
struct SessionStep {
    SessionId session;
    LadderStep step;
};

/// A viewer may be admitted as far as the rules go; somebody else has the last word (`webhook.url`). Answered
/// by Rendezvous::authorized(), once.
struct AuthorizationAsked {
    quint64 question = 0;
    PeerId viewer;
    QString room;
    QString stream;
    QString name; ///< of the viewer
    QString address;
    QString userAgent;
    QString token; ///< fingerprint; empty: none was shown
};

/// What a decision changed, for those who watch: names only, because most of it is never looked at.
struct Touched {
    std::vector<QString> rooms;
    QVarLengthArray<SessionId, 1> sessions;
    std::vector<TokenId> tokens;
};

/// What a decision asks the shell to do, in order. One relayed message has room in it without asking for
/// memory.
struct Effects {
    QVarLengthArray<std::variant<Deliver, Close>, 1> actions;
    std::vector<Event> facts;
    std::vector<Counter> counts;
    Touched touched;
    QVarLengthArray<SessionStep, 1> steps;
    std::vector<SessionInfo> ended; ///< the rules have forgotten them
    /// To be written in this order, as one. With a `commit`, Rendezvous::stored() must be told what became of
    /// them, in the order of the decisions: what depends on them happens then. Without one nobody waits.
    StoreChanges changes;
    CommitId commit = 0;
    std::vector<AuthorizationAsked> questions;
};

} // namespace rdv
