// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/api/RestApi.h"

#include "server/api/ApiRoutes.h"

#include <array>

namespace rdv {

using namespace Qt::StringLiterals;

namespace {

using Code = ApiError::Code;

std::array<std::span<const ApiRoute>, 3> allRoutes()
{
    return {viewRoutes(), changeRoutes(), probeRoutes()};
}

/// The names in the path, or none when it is another route's. A name that is not UTF-8 is a null text.
std::optional<QStringList> match(QByteArrayView pattern, const QByteArray& path)
{
    const QList<QByteArray> wanted = pattern.toByteArray().split('/');
    const QList<QByteArray> given = path.split('/');
    if (wanted.size() != given.size())
        return std::nullopt;
    QStringList names;
    for (qsizetype i = 0; i < wanted.size(); ++i) {
        if (wanted.at(i) == "{}" && !given.at(i).isEmpty())
            names << percentDecoded(given.at(i)).value_or(QString());
        else if (wanted.at(i) != given.at(i))
            return std::nullopt;
    }
    return names;
}

struct Found {
    const ApiRoute* route = nullptr;
    QStringList names;
    QByteArrayList methods; ///< that the path knows
};

Found find(const QByteArray& method, const QByteArray& path)
{
    Found found;
    for (const auto& routes : allRoutes()) {
        for (const ApiRoute& route : routes) {
            const auto names = match(route.path, path);
            if (!names)
                continue;
            found.methods << route.method.toByteArray();
            if (route.method == method) {
                found.route = &route;
                found.names = *names;
            }
        }
    }
    return found;
}

ApiReply methodRefused(QByteArrayList methods)
{
    if (methods.contains("GET"))
        methods << "HEAD"_ba;
    const QByteArray allowed = methods.join(", ");
    ApiReply reply = errorReply(
        {Code::MethodNotAllowed, u"This can be asked with %1 only."_s.arg(QString::fromLatin1(allowed)), {}});
    reply.headers.emplaceBack("Allow"_ba, allowed);
    return reply;
}

/// A type that no form of a page can send (Fetch standard, "CORS-safelisted request-header").
bool isJson(const QByteArray& contentType)
{
    return contentType.split(';').first().trimmed().toLower() == "application/json";
}

Expected<QJsonObject, ApiError> bodyOf(const ApiRequest& request)
{
    if (request.body.size() > maxApiBodyBytes)
        return ApiError{Code::TooLarge, u"The body has more than 256 KiB."_s, {}};
    if (request.method != "POST")
        return QJsonObject();
    if (!isJson(request.contentType))
        return ApiError{Code::UnsupportedMediaType, u"The content type must be application/json."_s, {}};
    return readBody(request.body);
}

ApiReply answered(AdminOperations& operations, const ApiRequest& request)
{
    const QByteArray method = request.method == "HEAD" ? "GET"_ba : request.method;
    const Found found = find(method, request.path);
    if (found.methods.isEmpty())
        return errorReply({Code::NotFound, u"There is nothing under this path."_s, {}});
    if (found.route == nullptr)
        return methodRefused(found.methods);
    if (found.names.contains(QString()))
        return errorReply({Code::Malformed, u"The path is not valid UTF-8."_s, {}});
    const auto body = bodyOf(request);
    if (!body)
        return errorReply(body.error());
    ApiCall call{operations, request.caller, found.names, QueryReader(request.query), *body};
    return found.route->answer(call);
}

} // namespace

RestApi::RestApi(AdminOperations& operations)
    : m_operations(operations)
{
}

bool RestApi::owns(const QByteArray& path)
{
    if (path == "/api/v1/events")
        return false;
    return path == "/api" || path.startsWith("/api/") || path == "/healthz" || path == "/readyz"
        || path == "/metrics";
}

QList<std::pair<QByteArray, QByteArray>> RestApi::routes()
{
    QList<std::pair<QByteArray, QByteArray>> all;
    for (const auto& routes : allRoutes()) {
        for (const ApiRoute& route : routes)
            all.emplaceBack(route.method.toByteArray(), route.path.toByteArray());
    }
    return all;
}

ApiReply RestApi::answer(const ApiRequest& request)
{
    ApiReply reply = answered(m_operations, request);
    if (request.method == "HEAD")
        reply.body.clear();
    return reply;
}

} // namespace rdv
