// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/model/Expected.h"
#include "server/model/Ids.h"
#include "server/model/Infos.h"
#include "server/model/Now.h"
#include "server/model/ServerConfig.h"
#include "server/model/Tokens.h"

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QString>

#include <optional>
#include <utility>
#include <variant>

namespace rdv {

/// Why a token does not admit. A client is never told which: one answer for all (tokens, "Record").
enum class TokenError {
    Missing,
    Malformed, ///< not 1–128 characters without control characters
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

[[nodiscard]] TokenId tokenIdOf(const QByteArray& digest);

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
    QByteArray digest;
    TokenId key;
    quint64 use = 0; ///< unique over the vault's life
    QString fingerprint;
    QString resume; ///< a fresh resume secret for this client; empty for device tokens
    bool bound = false; ///< this admission was a first use: undo() may take it back
    PeerId previousHolder; ///< the peer that held this use before, when it was another
};

/// The tokens and who holds them. Pure: no clock, no storage, no sockets. Only digests are kept, besides the
/// text of tokens that an operator chose (the list shows them).
class TokenVault {
public:
    explicit TokenVault(const ServerConfig::Tokens& settings, QByteArray key = {});

    void setSettings(const ServerConfig::Tokens& settings) { m_settings = settings; }

    /// A token is issued or, where its text already stands unused, left as it is. Errors: Malformed, Exists.
    [[nodiscard]] Expected<IssuedToken, TokenError> issue(const TokenRequest& request, Now now);

    /// Whether redeem() would admit; changes nothing.
    [[nodiscard]] Expected<std::monostate, TokenError> check(const TokenPresented& presented, Now now) const;
    /// Admits and binds. The same client is known by the connection that holds the use, or by its resume
    /// secret, which is rotated; the one before stays valid for 30 s.
    [[nodiscard]] Expected<TokenGrant, TokenError> redeem(const TokenPresented& presented, Now now);
    /// Takes back a binding made by this grant, because a later step of the same join failed.
    void undo(const TokenGrant& grant);

    /// Removes the token for good. Errors: Unknown. The result lists the peers that held it.
    [[nodiscard]] Expected<QList<PeerId>, TokenError> revoke(const TokenId& key, Now now);

    /// Names the token of this text, whether or not there is one.
    [[nodiscard]] TokenId keyOf(const QString& text, TokenKind kind) const;
    /// "tok:" and the first 8 hex digits of the digest: what may be shown and logged.
    [[nodiscard]] QString fingerprint(const QString& text, TokenKind kind) const;

    /// Forgets what has run out: windows, unused tokens past their time, tombstones after 24 h. Returns the
    /// fingerprints of tokens that expired now, and the peers that held them.
    struct Expiry {
        TokenId key;
        QString fingerprint;
        QList<PeerId> holders;
    };
    [[nodiscard]] QList<Expiry> sweep(Now now);
    /// Tombstones that sweeps have removed since the last call.
    [[nodiscard]] QList<TokenId> takeForgotten() { return std::exchange(m_forgotten, {}); }

    /// Tokens that are unused or in their window, oldest first.
    [[nodiscard]] QList<TokenInfo> list(Now now) const;
    /// The same with tombstones.
    [[nodiscard]] QList<TokenInfo> listAll(Now now) const;
    [[nodiscard]] std::optional<TokenInfo> find(const TokenId& key, Now now) const;
    [[nodiscard]] int activeCount() const { return m_active; } ///< unused or in their window

private:
    struct Use {
        quint64 id = 0;
        Now boundAt; ///< T0
        PeerId holder;
        QByteArray resumeDigest;
        QByteArray previousResumeDigest;
        Now rotatedAt;
    };
    struct Record {
        QByteArray digest;
        TokenRequest request; ///< without the text when the text was generated
        Now createdAt;
        quint64 order = 0;
        TokenState state = TokenState::Unused;
        QList<Use> uses;
        Now endedAt; ///< of an expired or revoked record: its tombstone's age
    };

    [[nodiscard]] QByteArray digestOf(TokenKind kind, const QString& text) const;
    [[nodiscard]] QByteArray resumeDigestOf(const QString& resume) const;
    [[nodiscard]] bool isUnusedPastItsTime(const Record& record, Now now) const;
    [[nodiscard]] bool isWindowOver(const Use& use, Now now) const;
    [[nodiscard]] TokenState stateAt(const Record& record, Now now) const;
    [[nodiscard]] TokenInfo infoOf(const Record& record, Now now) const;
    [[nodiscard]] std::optional<TokenError> scopeError(
        const Record& record, const TokenPresented& presented, Now now) const;
    /// Index of the use that this client has proved to hold; -1 when none.
    [[nodiscard]] qsizetype provenUse(const Record& record, const TokenPresented& presented, Now now) const;
    [[nodiscard]] bool hasFreeUse(const Record& record) const;
    [[nodiscard]] static QString fingerprintOf(const QByteArray& digest);
    [[nodiscard]] QList<TokenInfo> sorted(QList<const Record*> records, Now now) const;
    QString rotateResume(Use& use, Now now);

    ServerConfig::Tokens m_settings;
    QByteArray m_key;
    QHash<QByteArray, Record> m_records; ///< by digest; tombstones included
    QHash<TokenId, QByteArray> m_digests; ///< of every record
    QList<TokenId> m_forgotten;
    int m_active = 0;
    quint64 m_nextOrder = 1;
    quint64 m_nextUse = 1;
};

} // namespace rdv
