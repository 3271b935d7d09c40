// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/model/ServerConfig.h"

#include <QHostAddress>
#include <QList>

namespace rdv::ui {

/// Who can reach the signaling port.
enum class Reach {
    ThisMachine,
    LocalNetwork,
    Anywhere, ///< it listens on a public address, or is known under a public name
};

[[nodiscard]] Reach reachOf(const QHostAddress& address);
/// `own`: the addresses of this machine. A router or a cloud in between cannot be seen from here: then the
/// public name tells.
[[nodiscard]] Reach reachOf(const ServerConfig& config, const QList<QHostAddress>& own);

/// "127.0.0.1", "::1", "localhost" and the like.
[[nodiscard]] bool isLoopbackName(const QString& host);

} // namespace rdv::ui
