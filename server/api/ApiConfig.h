// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/api/ApiMessage.h"
#include "server/model/Expected.h"
#include "server/model/ServerConfig.h"

#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <optional>

namespace rdv {

/// Every setting of the schema with its value, secrets masked.
[[nodiscard]] QJsonObject configToJson(const ServerConfig& config);
/// Both lists, secrets masked.
[[nodiscard]] QJsonObject iceServersToJson(const ServerConfig& config);

/// `current` with what a body of `POST /config` names. A masked secret stays what it is. A setting that names
/// files, other services or those who may use the admin port is changed over the local socket only: whoever
/// reaches the port must not be able to have the server read any file.
[[nodiscard]] Expected<ServerConfig, ApiError> withSettings(
    const QJsonObject& body, const ServerConfig& current, Face face);
/// `current` with the lists of a body of `POST /ice-servers`.
[[nodiscard]] Expected<ServerConfig, ApiError> withIceServers(
    const QJsonObject& body, const ServerConfig& current);

struct IceTestRequest {
    IceServerConfig server;
    QString url;
};
[[nodiscard]] Expected<IceTestRequest, ApiError> readIceTest(
    const QJsonObject& body, const ServerConfig& current);

/// What keeps `wanted` from being used and does not keep `current` from it.
[[nodiscard]] std::optional<ApiError> newFault(const ServerConfig& current, const ServerConfig& wanted);
[[nodiscard]] QStringList changedKeys(const ServerConfig& current, const ServerConfig& wanted);
/// The answer to a change that was made.
[[nodiscard]] QJsonObject changeToJson(const ServerConfig& wanted, const QStringList& changed);
[[nodiscard]] ApiError toError(const Problem& problem);

} // namespace rdv
