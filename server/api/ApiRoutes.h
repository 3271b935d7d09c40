// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/api/AdminOperations.h"
#include "server/api/ApiInput.h"
#include "server/api/ApiMessage.h"

#include <QByteArrayView>
#include <QJsonObject>
#include <QStringList>

#include <span>

namespace rdv {

/// A request to one route, read as far as all routes have it in common.
struct ApiCall {
    AdminOperations& operations;
    const Caller& caller;
    QStringList names; ///< what stands in the path in the place of each {}
    QueryReader query;
    QJsonObject body;
};

struct ApiRoute {
    QByteArrayView method;
    QByteArrayView path; ///< {} stands for one name
    ApiReply (*answer)(ApiCall& call);
};

/// What there is to see, and what can be changed.
[[nodiscard]] std::span<const ApiRoute> viewRoutes();
[[nodiscard]] std::span<const ApiRoute> changeRoutes();
/// /healthz, /readyz and /metrics.
[[nodiscard]] std::span<const ApiRoute> probeRoutes();

} // namespace rdv
