// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/api/ApiMessage.h"
#include "server/model/Expected.h"
#include "server/model/NamePolicy.h"
#include "server/model/Tokens.h"

#include <QJsonObject>
#include <QList>

namespace rdv {

/// The tokens that a body of `POST /tokens` asks for.
[[nodiscard]] Expected<QList<TokenRequest>, ApiError> readTokenRequests(
    const QJsonObject& body, NamePolicy policy, const Caller& caller);

} // namespace rdv
