// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/core/SignedTokens.h"
#include "server/core/TokenProof.h"
#include "server/core/TokenRecord.h"
#include "server/model/Durable.h"
#include "server/model/Expected.h"
#include "server/model/Ids.h"
#include "server/model/Now.h"
#include "server/model/ServerConfig.h"
#include "server/model/Tokens.h"

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QString>

#include <map>
#include <optional>
#include <variant>

namespace rdv {

/// Why a token does not admit. A client is never told which: one answer for all (tokens, "Record").
enum class TokenError {
    Missing,
    Malformed, ///< not 1–128 characters without control characters; a signed token: not 1–4096
    Unknown,
    WrongKind,
    WrongRoom,
    WrongStream,
    NotYet,
    BoundToAnother,
    Expired,
    Revoked,
    Exists, ///< only when adding: somebody already uses it
    BadSignature, ///< of a signed token
    BadClaims, ///< of a signed token
};

[[nodiscard]] QByteArrayView tokenErrorName(TokenError error);

/// What a client shows at its join.
struct TokenPresented {
    QString text;
    TokenKind kind = TokenKind::Viewer;
    QString room;
    QString stream; ///< viewers only
    QString resume; ///< resume secret of an earlier join
    PeerId peer;
    QByteArray cookie; ///< the client's cookie, already verified, and only where the Origin is allowed
};

/// An admission. It names the use of the token that this client now holds.
struct TokenGrant {
    quint64 id = 0; ///< of this admission
    QByteArray digest;
    TokenId key;
    quint64 use = 0; ///< unique over the life of the store; 0: of a device token
    QString fingerprint;
    QString resume; ///< a fresh resume secret for this client; empty for device tokens
    bool bound = false; ///< this admission is a first use
    StoreChanges changes; ///< a viewer's must be stored before it is told anything
};

/// A token that becomes valid when its changes are stored; without changes it is valid already.
struct TokenIssue {
    IssuedToken token;
    StoreChanges changes;
};

/// The tokens and who holds them. Pure: no clock, no storage, no sockets. Only digests are kept, besides the
/// text of tokens that an operator chose (the list shows them).
///
/// An admission takes effect at once, so that nobody else gets the use, and is confirmed or taken back when
/// it is known whether it could be stored. What an operator changes takes effect when it is stored.
class TokenVault {
public:
    explicit TokenVault(const ServerConfig::Tokens& settings, QByteArray key = {});

    void setSettings(const ServerConfig::Tokens& settings);
    void setSignedTokens(const SignedTokens* signedTokens) { m_signed = signedTokens; }
    /// False: whatever is shown, it is no token.
    [[nodiscard]] bool mayKnowTokens() const { return m_signed != nullptr || !m_records.isEmpty(); }
    void restore(const StoredState& state, Now now);

    // ---- clients
    /// Whether redeem() would admit; changes nothing.
    [[nodiscard]] Expected<std::monostate, TokenError> check(const TokenPresented& presented, Now now) const;
    /// Admits and binds. The same client is known by the connection that holds the use, by its resume secret,
    /// which is rotated (the one before stays valid for 30 s), or by its cookie.
    [[nodiscard]] Expected<TokenGrant, TokenError> redeem(const TokenPresented& presented, Now now);
    /// False when the token or the use has gone meanwhile.
    [[nodiscard]] bool isHeld(const TokenGrant& grant) const;
    /// The admission is stored. Returns the peers that held this use before.
    [[nodiscard]] QList<PeerId> confirm(const TokenGrant& grant);
    /// As if the admission, not yet confirmed, had never been. The changes say so to a store that has it.
    StoreChanges takeBack(const TokenGrant& grant);
    /// Takes back a confirmed first use, because the visit came to nothing; nothing but that.
    StoreChanges undo(const TokenGrant& grant);

    /// What a store must be told so that it knows this use as it is now.
    [[nodiscard]] StoreChange useChange(const QByteArray& digest, quint64 use) const;

    // ---- operators; `commit` is what the changes are stored under
    /// A token is issued or, where its text already stands unused, left as it is. Errors: Malformed, Exists.
    [[nodiscard]] Expected<TokenIssue, TokenError> issue(
        const TokenRequest& request, CommitId commit, Now now);
    /// Removes the token for good. Errors: Unknown.
    [[nodiscard]] Expected<StoreChanges, TokenError> revoke(const TokenId& key, CommitId commit, Now now);
    /// What became of an operator's change.
    struct Settled {
        QByteArray digest;
        bool isRevoked = false; ///< else issued
        QList<PeerId> holders; ///< of the revoked token, or of the one that was replaced
    };
    std::optional<Settled> settle(CommitId commit, bool isStored, Now now); ///< empty: nothing was changed

    /// Names the token of this text, whether or not there is one.
    [[nodiscard]] TokenId keyOf(const QString& text, TokenKind kind, Now now) const;
    [[nodiscard]] QString fingerprint(const TokenPresented& presented, Now now) const;

    /// What has run out: windows, unused tokens past their time, tombstones. Costs nothing while nothing is
    /// due.
    struct Expiry {
        TokenId key;
        QString fingerprint;
        QList<PeerId> holders; ///< whose window is over
        bool hasEnded = false; ///< the token, not just some client's use of it
    };
    struct Swept {
        QList<Expiry> expired;
        QList<TokenId> forgotten; ///< tombstones
        StoreChanges changes;
        int visited = 0; ///< tokens that were looked at
    };
    [[nodiscard]] Swept sweep(Now now);

    /// Tokens that are unused or in their window, oldest first.
    [[nodiscard]] QList<TokenInfo> list(Now now) const;
    /// The same with tombstones.
    [[nodiscard]] QList<TokenInfo> listAll(Now now) const;
    [[nodiscard]] std::optional<TokenInfo> find(const TokenId& key, Now now) const;
    [[nodiscard]] int activeCount() const { return m_active; } ///< unused or in their window
    [[nodiscard]] int inFlightCount() const { return static_cast<int>(m_inFlight.size()); }

private:
    /// A change of an operator that waits for the store.
    struct InFlight {
        QByteArray digest;
        std::optional<TokenRecord> issued; ///< empty: revoked
        quint64 order = 0; ///< of the token that is revoked
        Now at;
    };
    /// A token as it will be when everything in flight is stored.
    struct Standing {
        const TokenRecord* record = nullptr;
        TokenState state = TokenState::Revoked;

        [[nodiscard]] bool isActive() const
        {
            return record && (state == TokenState::Unused || state == TokenState::Bound);
        }
    };
    /// What a client has shown: a token of the list or a signed one that nobody has shown before.
    struct Shown {
        QByteArray digest;
        std::optional<TokenRecord> fresh;
        quint64 proven = 0; ///< the use that the client has proved to hold; 0: none
    };

    // TokenVault.cpp
    [[nodiscard]] bool isWindowOver(const TokenUse& use, Now now) const;
    [[nodiscard]] TokenState stateAt(const TokenRecord& record, Now now) const;
    [[nodiscard]] Expected<Shown, TokenError> look(const TokenPresented& presented, Now now) const;
    [[nodiscard]] Expected<Shown, TokenError> readSigned(const TokenPresented& presented, Now now) const;
    /// What is shown, if it admits.
    [[nodiscard]] Expected<Shown, TokenError> examine(const TokenPresented& presented, Now now) const;
    /// Id of the use that this client has proved to hold; 0 when none.
    [[nodiscard]] quint64 provenUse(
        const TokenRecord& record, const TokenPresented& presented, Now now) const;
    [[nodiscard]] std::optional<TokenError> refusal(
        const TokenRecord& record, quint64 proven, const TokenPresented& presented, Now now) const;
    void bind(TokenRecord& record, TokenGrant& grant, const TokenPresented& presented, Now now);
    [[nodiscard]] StoreChanges dropUse(TokenRecord& record, quint64 use);
    TokenRecord& insert(TokenRecord record, Now now);
    void erase(const QByteArray& digest);

    // TokenVaultOperator.cpp
    [[nodiscard]] Standing standing(const QByteArray& digest, Now now) const;
    [[nodiscard]] bool isRevoking(const QByteArray& digest) const;
    [[nodiscard]] QByteArray digestOf(const TokenId& key) const;
    void fly(CommitId commit, InFlight change);

    // TokenVaultSweep.cpp
    [[nodiscard]] std::optional<std::chrono::milliseconds> nextDue(const TokenRecord& record) const;
    void schedule(TokenRecord& record);
    void scheduleAt(TokenRecord& record, std::chrono::milliseconds due);
    void estimateEnd(TokenRecord& record, Now now) const;
    void attend(TokenRecord& record, Now now, Swept& swept);
    [[nodiscard]] bool isForgettable(const TokenRecord& record, Now now) const;

    // TokenVaultLists.cpp
    [[nodiscard]] TokenInfo infoOf(const TokenRecord& record, Now now) const;
    [[nodiscard]] QList<TokenInfo> sorted(QList<const TokenRecord*> records, Now now) const;

    ServerConfig::Tokens m_settings;
    TokenProof m_proof;
    const SignedTokens* m_signed = nullptr;
    QHash<QByteArray, TokenRecord> m_records; ///< by digest; tombstones included
    QHash<TokenId, QByteArray> m_digests; ///< of every record
    std::multimap<std::chrono::milliseconds, QByteArray> m_due; ///< by steady time; some are out of date
    std::map<CommitId, InFlight> m_inFlight;
    QHash<QByteArray, QList<CommitId>> m_inFlightOf; ///< by digest
    int m_active = 0;
    quint64 m_nextOrder = 1;
    quint64 m_nextUse = 1;
    quint64 m_nextGrant = 1;
};

} // namespace rdv
