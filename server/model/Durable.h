// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/model/Audit.h"
#include "server/model/Ids.h"
#include "server/model/Now.h"
#include "server/model/SessionInfo.h"
#include "server/model/Tokens.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <variant>
#include <vector>

namespace rdv {

/// What must survive the process. The rules say what changes; the store writes it; at the next start the
/// rules get it back. Nothing here is the text of a token, except one that an operator chose, which the store
/// seals.

/// Names a set of changes that is written whole or not at all; 0: none.
using CommitId = quint64;

/// A token without its uses. A row with the same digest replaces the one before.
struct TokenRow {
    QByteArray digest; ///< HMAC-SHA-256 under the server's key, 32 bytes: the key of the row
    quint64 order = 0; ///< rises with every token issued; a text that is issued anew has a new one
    TokenRequest request; ///< with the text only when an operator chose it
    TokenState state = TokenState::Unused;
    Now createdAt;
    Now endedAt; ///< of a tombstone
    int pastUses = 0; ///< of a token for any number of clients: uses whose window is over
    bool isSigned = false; ///< stands for a signed token's `jti`
};

/// One binding of a token to a client.
struct UseRow {
    QByteArray digest; ///< of the token
    quint64 id = 0; ///< unique over the life of the store
    Now boundAt; ///< T0
    QByteArray resumeDigest;
    QByteArray previousResumeDigest;
    QByteArray cookieDigest; ///< of the client's cookie; empty: none
    Now rotatedAt;
};

struct PutToken {
    TokenRow token;
};
struct DropToken {
    QByteArray digest;
}; ///< with all its uses
struct PutUse {
    UseRow use;
};
struct DropUse {
    QByteArray digest;
    quint64 id = 0;
};
struct PutRoom {
    QString name;
    bool allowed = true; ///< false: blocked
};
struct DropRoom {
    QString name;
};
struct PutRoomList {
    bool inForce = false;
}; ///< turned on at run time
struct PutSession {
    SessionInfo session;
};
struct PutAudit {
    AuditEntry entry;
};

using StoreChange = std::variant<PutToken, DropToken, PutUse, DropUse, PutRoom, DropRoom, PutRoomList,
    PutSession, PutAudit>;
using StoreChanges = std::vector<StoreChange>;

/// What a store hands back at a start. Times are already those of this process: measured on the steady clock
/// when the machine has not been restarted since, else on the wall clock, and on the safe side of it.
struct StoredState {
    struct Token {
        TokenRow row;
        QList<UseRow> uses;
    };
    QList<Token> tokens;
    QList<PutRoom> rooms;
    bool roomListInForce = false;
};

} // namespace rdv
