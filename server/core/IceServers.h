// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/model/Infos.h"
#include "server/model/Now.h"
#include "server/model/ServerConfig.h"

#include <QList>

#include <optional>

namespace rdv {

/// The STUN and TURN servers that are handed to peers, in the operator's order.
class IceServers {
public:
    /// `responderPort`: of the built-in STUN responder; empty when it is off.
    IceServers(const ServerConfig& config, std::optional<quint16> responderPort);

    /// The configured STUN servers; when there are none, the built-in responder at the host by which this
    /// client reached us. Empty when that host is unknown or the responder is off.
    [[nodiscard]] QList<IceServer> stun(Role role, const QString& clientHost) const;
    /// The TURN servers with credentials made now.
    [[nodiscard]] QList<IceServer> turn(Role role, Now now) const;

private:
    QList<IceServerConfig> m_stun;
    QList<IceServerConfig> m_turn;
    QString m_publicHost;
    std::optional<quint16> m_responderPort;
};

/// A time-limited credential of the TURN REST API (draft-uberti-behave-turn-rest): user name
/// `<unix expiry>[:name]`, password base64(HMAC-SHA1(secret, user name)).
struct TurnCredential {
    QString username;
    QString credential;
};
[[nodiscard]] TurnCredential makeTurnCredential(
    const QString& secret, const QString& name, Now now, std::chrono::seconds life);

} // namespace rdv
