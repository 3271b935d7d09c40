// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/api/ApiMessage.h"
#include "server/model/Expected.h"
#include "server/model/ServerConfig.h"

#include <QJsonArray>
#include <QString>

namespace rdv {

/// A list of servers as somebody sent it, with stored secrets in the place of their masks. A stored secret
/// belongs to the urls for which it was stored: it is never put to others. `place` names the list in errors,
/// `key` is its setting.
[[nodiscard]] Expected<QJsonArray, ApiError> unmaskedIceServers(
    const QJsonValue& given, const QString& place, const QString& key, const ServerConfig& current);

} // namespace rdv
