// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/model/Ids.h"
#include "server/model/Problem.h"
#include "server/model/Tokens.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace rdv {

/// Everything in this file is a value that crosses threads: the operator's view of the server.
/// Times are milliseconds since the Unix epoch, UTC.

enum class Role { Unknown, Device, Viewer };

/// How a device spells itself: `EMS`/`emsToken` or `RMS`/`rmsToken`. It is answered in kind.
enum class Spelling { Ems, Rms };

enum class LinkState { Connected, Waiting, Queued, Paired };

struct PeerInfo {
    PeerId id;
    Role role = Role::Unknown;
    LinkState state = LinkState::Connected;
    QString room;
    QString address; ///< "1.2.3.4" or "2001:db8::1", v4-mapped addresses folded
    QString userAgent; ///< may contain a MAC address: personal data, show on demand
    qint64 since = 0;
    qint64 lastHeard = 0;
};

enum class RoomState {
    Empty, ///< allowed, but no device is here
    Waiting, ///< a device waits for its next viewer
    Busy, ///< sessions run and no link is waiting yet
    Queueing, ///< viewers wait for a device
};

struct RoomInfo {
    QString name;
    RoomState state = RoomState::Empty;
    bool allowed = true; ///< on the allow-list, or no list is in force
    QString deviceAddress; ///< empty when no device is here
    QString deviceUserAgent;
    qint64 since = 0; ///< when the device's presence began; 0 when absent
    int sessions = 0;
    int queued = 0;
    QList<PeerInfo> viewers;
};

/// One STUN or TURN server as it is handed to a peer.
struct IceServer {
    QString url; ///< "stun:host:port" or "turn:host:port[?transport=udp]"
    QString username; ///< empty for STUN
    QString credential; ///< secret: never logged

    friend bool operator==(const IceServer&, const IceServer&) = default;
};

struct PartStatus {
    PartState state = PartState::Stopped;
    QString address; ///< "0.0.0.0:3535"
    quint16 port = 0; ///< 0: not listening
    std::optional<Problem> problem;

    friend bool operator==(const PartStatus&, const PartStatus&) = default;
};

struct CertificateInfo {
    QString subject; ///< common name or first alternative name
    qint64 notAfter = 0; ///< milliseconds since the Unix epoch

    friend bool operator==(const CertificateInfo&, const CertificateInfo&) = default;
};

struct ServerStatus {
    bool running = false;
    PartStatus signaling;
    PartStatus admin;
    PartStatus stun;
    std::optional<Problem> storage; ///< why changes cannot be stored; none: they can
    bool secure = false;
    bool tokensEnabled = false;
    bool roomListInForce = false; ///< only rooms on the allow-list may be used
    bool viewersPaused = false; ///< new viewers are turned away
    std::optional<CertificateInfo> certificate; ///< that TLS serves
    qint64 startedAt = 0;
    int devices = 0; ///< rooms with a device present
    int viewers = 0;
    int sessions = 0;
    int connections = 0;

    friend bool operator==(const ServerStatus&, const ServerStatus&) = default;
};

} // namespace rdv
