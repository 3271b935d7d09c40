// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/doctor/Facts.h"
#include "app/doctor/Finding.h"

namespace rdv {

/// Our own responder, asked at one of its addresses.
[[nodiscard]] Finding judgeResponder(const IceFacts& facts);
/// A listed STUN server of somebody else.
[[nodiscard]] Finding judgeStunServer(const IceFacts& facts);
/// A listed TURN server. `wall` is milliseconds since the Unix epoch.
[[nodiscard]] Finding judgeTurnServer(const IceFacts& facts, qint64 wall);
/// How this machine looks from outside, and what a router in front of it has to forward.
[[nodiscard]] Finding judgeOutsideView(const OutsideFacts& facts);
[[nodiscard]] Finding judgeHost(const HostFacts& facts);

} // namespace rdv
