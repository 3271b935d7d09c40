// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QList>
#include <QMetaType>
#include <QString>

#include <utility>

namespace rdv {

enum class Level { Debug, Info, Warning, Error };

/// A fact for the operator: one event, one log record, one line. Past tense.
enum class EventKind {
    ServerStarted,
    ServerStopped,
    ListenerStarted,
    ListenerFailed,
    ConfigurationReloaded,
    ConfigurationWarning,
    DeviceJoined,
    DeviceReplaced, ///< a dead waiting link gave way to a newcomer
    DeviceRefused,
    DeviceLeft,
    ViewerQueued,
    ViewerRefused,
    ViewerLeft,
    SessionStarted,
    SessionEnded,
    MessageDropped,
    PeerRefused, ///< a connection that never became a peer
    PeerLimited, ///< a limit struck
    TokenIssued,
    TokenBound,
    TokenRevoked,
    TokenExpired,
    RoomAllowed,
    RoomBlocked,
    AdminRefused,
    StunProblem,
    StorageFailed, ///< changes cannot be written; what needs them is refused
    StorageRecovered,
    CertificateReloaded,
    CertificateRefused, ///< a new pair that cannot be served; the old one goes on
    CertificateExpiring,
    AuthorizationDenied, ///< by the webhook, or because it did not answer
    ConfigurationChanged, ///< by an operator, through the API
    ViewersPaused,
    ViewersResumed,
};

[[nodiscard]] QByteArrayView eventName(EventKind kind); ///< stable snake_case name
[[nodiscard]] QByteArrayView levelName(Level level); ///< debug, info, warning, error

/// `fields` are short facts in the order they should be read: room, peer, address, reason, token
/// (a fingerprint, never the secret) …. Text from remote parties is already made safe (see safeText).
struct Event {
    EventKind kind{};
    Level level = Level::Info;
    qint64 wall = 0; ///< milliseconds since the Unix epoch
    qint64 id = 0; ///< of its record in the log; 0: not recorded
    QList<std::pair<QByteArrayView, QString>> fields; ///< keys are literals

    Event() = default;
    Event(EventKind k, Level l)
        : kind(k)
        , level(l)
    {
    }
    /// Adds a field; a fact that is not there (an empty text) is left out.
    Event& with(QByteArrayView key, const QString& value)
    {
        if (!value.isEmpty())
            fields.emplaceBack(key, value);
        return *this;
    }
};

/// Remote text for one line of a log or a table: control, bidirectional, invisible and line-breaking
/// characters and half surrogate pairs are escaped as \u{XX}, at most `limit` UTF-16 units are kept.
[[nodiscard]] QString safeText(const QString& text, int limit = 256);

} // namespace rdv

Q_DECLARE_METATYPE(rdv::Event)
