// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/model/SessionInfo.h"

#include <optional>

namespace rdv {

/// An ended session as one text (JSON) in the store. A member that an older version did not write is read
/// as its default.
[[nodiscard]] QString writeSession(const SessionInfo& session);
[[nodiscard]] std::optional<SessionInfo> readSession(const QString& text); ///< none: it is damaged

} // namespace rdv
