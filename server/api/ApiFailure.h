// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/api/ApiMessage.h"
#include "server/model/OperationError.h"

#include <QString>

namespace rdv {

/// What an operation's failure means for whoever asked. `what` is a noun: "token", "room", "session" ….
[[nodiscard]] ApiReply failureReply(OperationError error, const QString& what);

} // namespace rdv
