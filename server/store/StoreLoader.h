// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/model/Durable.h"
#include "server/model/Expected.h"
#include "server/store/LifeClock.h"
#include "server/store/StoreConnection.h"
#include "server/store/TextSeal.h"

namespace rdv {

/// The one row that says whose store this is and when it was last written.
struct StoreFacts {
    QByteArray keyCheck; ///< derived from the server's key
    LifeMark mark;
    bool roomListInForce = false;
};

[[nodiscard]] Expected<StoreFacts, Problem> loadFacts(StoreConnection& connection);

/// Tokens with their uses, in the order in which they were issued, and the rooms. What cannot be read makes
/// the whole store damaged: a token that is quietly left out could be issued a second time.
[[nodiscard]] Expected<StoredState, Problem> loadState(
    StoreConnection& connection, const StoreFacts& facts, const LifeClock& clock, const TextSeal& seal);

} // namespace rdv
