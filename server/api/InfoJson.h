// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/model/Audit.h"
#include "server/model/IceTest.h"
#include "server/model/Infos.h"
#include "server/model/ServerConfig.h"
#include "server/model/Watch.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QJsonValue>
#include <QString>

namespace rdv {

/// The one file that spells the keys of the API's answers and of the event stream. The schemas of
/// openapi.json say the same, and a test compares.

/// RFC 3339 in UTC with milliseconds; 0 is null: there is no such time.
[[nodiscard]] QJsonValue jsonTime(qint64 wall);

[[nodiscard]] QJsonValue toJson(const std::optional<Problem>& problem); ///< null: none
[[nodiscard]] QJsonObject toJson(const ServerStatus& status);
[[nodiscard]] QJsonObject toJson(const StatsSample& sample);
[[nodiscard]] QJsonObject toJson(const DeviceInfo& device);
[[nodiscard]] QJsonObject toJson(const SessionInfo& session);
[[nodiscard]] QJsonObject toJson(const Ladder& ladder);
[[nodiscard]] QJsonObject toJson(const RoomInfo& room);
[[nodiscard]] QJsonObject toJson(const TokenInfo& token);
[[nodiscard]] QJsonObject toJson(const IssuedToken& token);
[[nodiscard]] QJsonObject toJson(const IceServerConfig& server); ///< secrets masked
[[nodiscard]] QJsonObject toJson(const IceTestReport& report);
[[nodiscard]] QJsonObject toJson(const Event& event);
[[nodiscard]] QJsonObject toJson(const LogRecord& record);
[[nodiscard]] QJsonObject toJson(const AuditEntry& entry);
/// What is empty is left out.
[[nodiscard]] QJsonObject toJson(const ServerChanges& changes);

template <typename List> [[nodiscard]] QJsonArray toJsonArray(const List& list)
{
    QJsonArray array;
    for (const auto& item : list)
        array += toJson(item);
    return array;
}

/// Stands in the place of a secret. Sent back, it means: unchanged.
[[nodiscard]] QString secretMask();

} // namespace rdv
