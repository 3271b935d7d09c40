// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/model/Durable.h"
#include "server/model/Now.h"
#include "server/model/Tokens.h"

#include <QByteArray>
#include <QList>

#include <chrono>
#include <optional>

namespace rdv {

/// One client's hold on a use: who has it, and by what it proves itself when it comes back.
struct TokenHold {
    quint64 grant = 0; ///< the admission by which it came about
    PeerId holder; ///< empty after a restart
    QByteArray resumeDigest;
    QByteArray previousResumeDigest;
    QByteArray cookieDigest;
    Now rotatedAt;
};

/// One binding of a token to a client.
struct TokenUse {
    quint64 id = 0; ///< unique over the life of the store
    Now boundAt; ///< T0
    /// The last one is in force. Those before it stand again if it turns out that it cannot be stored.
    QList<TokenHold> holds;
    bool isOver = false; ///< its window has ended, and that has been told

    [[nodiscard]] UseRow row(const QByteArray& digest) const;
    [[nodiscard]] qsizetype indexOf(quint64 grant) const; ///< in `holds`; -1 when it is not there
};

/// A token as the vault keeps it.
struct TokenRecord {
    QByteArray digest;
    quint64 order = 0; ///< the epoch: another one for a text that is issued anew
    TokenRequest request; ///< without the text when the text was generated
    TokenState state = TokenState::Unused;
    Now createdAt;
    Now endedAt; ///< of a tombstone
    int pastUses = 0; ///< of a token for any number of clients
    bool isSigned = false;
    QList<TokenUse> uses; ///< by the time of their binding
    /// Where on the steady clock `notAfter` seems to be. What counts is the wall clock.
    std::optional<std::chrono::milliseconds> end;
    std::optional<std::chrono::milliseconds> due; ///< its entry among the deadlines

    [[nodiscard]] TokenRow row() const;
    [[nodiscard]] bool isTombstone() const
    {
        return state == TokenState::Expired || state == TokenState::Revoked;
    }
    [[nodiscard]] TokenUse* use(quint64 id);
    [[nodiscard]] const TokenUse* use(quint64 id) const;
    [[nodiscard]] QList<PeerId> holders() const;
};

} // namespace rdv
