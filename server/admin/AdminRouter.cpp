// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/admin/AdminRouter.h"

#include "server/admin/ConfirmPage.h"
#include "server/admin/HttpServerShim.h"
#include "server/admin/SafetyHeaders.h"
#include "server/api/LegacyCommands.h"

#include <QJsonObject>

namespace rdv {

using namespace Qt::StringLiterals;

namespace {

using Status = QHttpServerResponse::StatusCode;

QByteArray queryOf(const QHttpServerRequest& request)
{
    return request.url().query(QUrl::FullyEncoded).toUtf8();
}

QHttpServerResponse fromReply(const ApiReply& reply)
{
    QHttpServerResponse response(reply.contentType, reply.body, static_cast<Status>(reply.status));
    for (const auto& [name, value] : reply.headers)
        http::addHeader(response, name, value);
    return response;
}

QString callerName(const QHttpServerRequest& request)
{
    return AdminNetworks::canonical(request.remoteAddress()).toString();
}

} // namespace

AdminRouter::AdminRouter(AdminOperations& operations)
    : m_operations(operations)
    , m_api(operations)
    , m_pageToken(makePageToken())
{
}

QHttpServerResponse AdminRouter::answer(
    const QHttpServerRequest& request, const AdminRequest& asked, Verdict verdict)
{
    const bool confirm = verdict == Verdict::NeedsConfirmation && asked.path() == "/";
    const auto page = m_pages.page(asked.path());
    QHttpServerResponse response = confirm
        ? QHttpServerResponse("text/html; charset=utf-8"_ba, confirmPage(queryOf(request), m_pageToken))
        : page ? answerPage(request, *page)
               : route(request, asked);
    // QHttpServer would send the body of an answer to HEAD as well (RFC 9110 section 9.3.2 forbids it).
    if (request.method() == QHttpServerRequest::Method::Head)
        response = QHttpServerResponse(response.mimeType(), QByteArray(), response.statusCode());
    const HeaderFields safety = safetyHeaders(
        confirm ? FormTarget::Self : FormTarget::None, page ? Keeping::Checked : Keeping::Nothing);
    for (const auto& [name, value] : safety)
        http::addHeader(response, name, value);
    if (page)
        http::addHeader(response, "ETag"_ba, page->tag);
    return response;
}

QHttpServerResponse AdminRouter::route(const QHttpServerRequest& request, const AdminRequest& asked)
{
    const QByteArray path = asked.path();
    if (path == "/")
        return answerRoot(request);
    if (path == "/api/v1/page-token" && asked.method != "POST" && asked.method != "DELETE")
        return fromReply(jsonReply(200, QJsonObject{{u"token"_s, QString::fromLatin1(m_pageToken)}}));
    if (RestApi::owns(path) || path.startsWith("/api/"))
        return answerApi(request, asked);
    return {Status::NotFound};
}

QHttpServerResponse AdminRouter::answerApi(const QHttpServerRequest& request, const AdminRequest& asked)
{
    ApiRequest api;
    api.method = asked.method;
    api.path = asked.path();
    api.query = queryOf(request);
    api.body = request.body();
    api.contentType = request.value("Content-Type"_ba);
    api.caller = Caller{Face::Api, callerName(request)};
    return fromReply(m_api.answer(api));
}

QHttpServerResponse AdminRouter::answerRoot(const QHttpServerRequest& request)
{
    const QByteArray query = queryOf(request);
    if (!namesCommand(query) && request.value("Accept"_ba).contains("text/html")) {
        QHttpServerResponse response(Status::SeeOther);
        http::addHeader(response, "Location"_ba, "/ersadmin.html"_ba);
        return response;
    }
    const LegacyContext context{
        m_config.rooms.namePolicy, m_config.publicHost, Caller{Face::AdminUrl, callerName(request)}};
    const LegacyAnswer answer = answerLegacyCommand(query, m_operations, context);
    return {"application/json"_ba, answer.toJson(), Status::Ok};
}

/// The page is several dozen files; a browser that has them is told so.
QHttpServerResponse AdminRouter::answerPage(const QHttpServerRequest& request, const AdminPages::Page& page)
{
    if (isKnown(page.tag, request.value("If-None-Match"_ba)))
        return {page.mimeType, QByteArray(), Status::NotModified};
    return {page.mimeType, page.body, Status::Ok};
}

} // namespace rdv
