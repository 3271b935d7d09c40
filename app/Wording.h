// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/model/Event.h"
#include "server/model/Problem.h"
#include "server/model/ServerConfig.h"

#include <QString>

namespace rdv {

/// What happened, in one sentence. The particulars are the event's fields.
[[nodiscard]] QString sentenceFor(EventKind kind);
/// What is wrong, why, and what to do about it. `config` is the one that was tried.
[[nodiscard]] QString sentenceFor(const Problem& problem, const ServerConfig& config);

} // namespace rdv
