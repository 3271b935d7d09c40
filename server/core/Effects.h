// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/core/Messages.h"
#include "server/model/Counters.h"
#include "server/model/Event.h"

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

/// What a decision asks the shell to do, in order.
struct Effects {
    std::vector<std::variant<Deliver, Close>> actions;
    std::vector<Event> facts;
    std::vector<Counter> counts;
};

} // namespace rdv
