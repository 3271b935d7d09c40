// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/api/AdminOperations.h"
#include "server/model/NamePolicy.h"

#include <QByteArray>
#include <QJsonValue>
#include <QString>

namespace rdv {

/// What a legacy command needs to know beside the running server.
struct LegacyContext {
    NamePolicy namePolicy = NamePolicy::Compatible; ///< for rooms
    QString publicHost; ///< the host viewers use, for links; empty: not configured
    Caller caller{Face::AdminUrl, {}};
};

/// The answer to `/?c=<command>&i=<id>`. Scripts read `status`, people read `description`.
struct LegacyAnswer {
    bool success = false;
    QString description;
    QJsonValue data; ///< null when there is nothing to tell

    /// `{"status":"SUCCESS"|"FAIL","description":"…","data":…}`
    [[nodiscard]] QByteArray toJson() const;
};

/// Carries out `version`, `addToken`, `delToken`, `listTokens`, `addRoom`, `delRoom` or `listRooms`.
/// `query` is the raw text after the question mark: `c` names the command, `i` the token or room, `device`
/// makes `addToken` register the token of a camera for that room, `_` (a cache buster) is passed over;
/// anything else, a repetition or a missing parameter fails with a sentence.
[[nodiscard]] LegacyAnswer answerLegacyCommand(
    const QByteArray& query, AdminOperations& operations, const LegacyContext& context);

/// Whether the query names a command at all, known or not.
[[nodiscard]] bool namesCommand(const QByteArray& query);

} // namespace rdv
