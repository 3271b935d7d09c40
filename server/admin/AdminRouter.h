// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/admin/AccessRules.h"
#include "server/admin/AdminPages.h"
#include "server/api/AdminOperations.h"
#include "server/api/RestApi.h"
#include "server/model/ServerConfig.h"

#include <QHttpServerRequest>
#include <QHttpServerResponse>

namespace rdv {

/// Which part answers an admitted request of the admin port: the API, the old URL, a page.
class AdminRouter {
public:
    /// `operations` must outlive the router.
    explicit AdminRouter(AdminOperations& operations);

    void setConfig(const ServerConfig& config) { m_config = config; }
    [[nodiscard]] const QByteArray& pageToken() const { return m_pageToken; }
    [[nodiscard]] QSet<QByteArray> pagePaths() const { return m_pages.paths(); }

    /// `asked` is the request as the rules see it, `verdict` what they said: admitted or to be confirmed.
    [[nodiscard]] QHttpServerResponse answer(
        const QHttpServerRequest& request, const AdminRequest& asked, Verdict verdict);

private:
    [[nodiscard]] QHttpServerResponse route(const QHttpServerRequest& request, const AdminRequest& asked);
    [[nodiscard]] QHttpServerResponse answerApi(const QHttpServerRequest& request, const AdminRequest& asked);
    [[nodiscard]] QHttpServerResponse answerRoot(const QHttpServerRequest& request);
    [[nodiscard]] static QHttpServerResponse answerPage(
        const QHttpServerRequest& request, const AdminPages::Page& page);

    AdminOperations& m_operations;
    RestApi m_api;
    ServerConfig m_config;
    AdminPages m_pages;
    QByteArray m_pageToken;
};

} // namespace rdv
