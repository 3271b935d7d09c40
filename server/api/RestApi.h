// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/api/AdminOperations.h"
#include "server/api/ApiMessage.h"

namespace rdv {

/// The operator's interface below /api/v1, and /healthz, /readyz and /metrics beside it. resources/web-admin/
/// openapi.json describes it; a test walks through that file. Knows nothing of sockets: the admin port and
/// the local command socket hand requests in. Who may ask has been decided before.
class RestApi {
public:
    /// `operations` must outlive it.
    explicit RestApi(AdminOperations& operations);

    /// Whether a path is answered here at all, with whatever status. The event stream is not.
    [[nodiscard]] static bool owns(const QByteArray& path);
    /// `{}` stands for a name. For the test that compares with the description.
    [[nodiscard]] static QList<std::pair<QByteArray, QByteArray>> routes(); ///< method and path

    [[nodiscard]] ApiReply answer(const ApiRequest& request);

private:
    AdminOperations& m_operations;
};

} // namespace rdv
