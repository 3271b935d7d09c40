// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/doctor/Examination.h"
#include "app/doctor/Facts.h"

namespace rdv {

/// What asking STUN and TURN servers gave.
struct IceRounds {
    QList<IceFacts> responder; ///< our own
    QList<IceFacts> stun; ///< the configured ones of others
    QList<IceFacts> turn;
    OutsideFacts outside;
};

/// Asks all of them at the same time, 10 s altogether at most. Nobody is asked who is not configured.
[[nodiscard]] IceRounds askIceServers(const Examination& examination);

} // namespace rdv
