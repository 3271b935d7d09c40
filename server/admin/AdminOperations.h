// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/model/Expected.h"
#include "server/model/Infos.h"
#include "server/model/OperationError.h"

#include <QList>
#include <QString>

#include <variant>

namespace rdv {

/// What an operator may ask of the running server. The admin port, and every later face of the server,
/// speaks to this; the service answers it, in the service thread.
class AdminOperations {
public:
    using Done = Expected<std::monostate, OperationError>;

    virtual ~AdminOperations() = default;

    [[nodiscard]] virtual ServerStatus status() const = 0;

    /// Registers a token whose text the operator chose (1–128 characters, no control characters).
    [[nodiscard]] virtual Done addToken(const QString& id) = 0;
    /// Registers the token that a device has to show in its join to `room`.
    [[nodiscard]] virtual Done addDeviceToken(const QString& id, const QString& room) = 0;
    /// Removes the token of that text, whichever kind it is.
    [[nodiscard]] virtual Done removeToken(const QString& id) = 0;
    [[nodiscard]] virtual QList<TokenInfo> tokens() const = 0;

    /// Puts a room on the allow-list; on an empty list this turns the list on.
    [[nodiscard]] virtual Done allowRoom(const QString& name) = 0;
    [[nodiscard]] virtual Done disallowRoom(const QString& name) = 0;
    /// Every room that is allowed by name or has somebody in it.
    [[nodiscard]] virtual QList<RoomInfo> rooms() const = 0;
};

} // namespace rdv
