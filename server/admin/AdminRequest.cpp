// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/admin/AdminRequest.h"

#include <algorithm>
#include <array>

namespace rdv {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array readingCommands{
    QByteArrayView("version"), QByteArrayView("listTokens"), QByteArrayView("listRooms")};

bool isReading(const QByteArray& command)
{
    return std::find(readingCommands.begin(), readingCommands.end(), command) != readingCommands.end();
}

QList<QByteArray> queryValues(const QByteArray& query, QByteArrayView name)
{
    QList<QByteArray> values;
    const QList<QByteArray> pairs = query.split('&');
    for (const QByteArray& pair : pairs) {
        const qsizetype equals = pair.indexOf('=');
        if (QByteArrayView(pair).first(equals < 0 ? pair.size() : equals) == name)
            values.append(equals < 0 ? QByteArray() : pair.sliced(equals + 1));
    }
    return values;
}

QByteArray queryOf(const QByteArray& target)
{
    const qsizetype mark = target.indexOf('?');
    return mark < 0 ? QByteArray() : target.sliced(mark + 1);
}

bool isProxyMark(const QByteArray& fieldName)
{
    const QByteArray name = fieldName.toLower();
    return name == "forwarded" || name == "via" || name == "x-real-ip" || name.startsWith("x-forwarded-");
}

} // namespace

QByteArray namedCommand(const QByteArray& query)
{
    const QList<QByteArray> commands = queryValues(query, "c");
    return commands.size() == 1 ? commands.first() : QByteArray();
}

QByteArray AdminRequest::path() const
{
    const qsizetype mark = target.indexOf('?');
    return mark < 0 ? target : target.first(mark);
}

bool AdminRequest::isChanging() const
{
    if (path() == "/" && isReading(namedCommand(queryOf(target))))
        return false;
    return isChangingCommand() || (method != "GET" && method != "HEAD");
}

bool AdminRequest::isChangingCommand() const
{
    const QByteArray query = queryOf(target);
    return !queryValues(query, "c").isEmpty() && !isReading(namedCommand(query));
}

bool AdminRequest::isUnmarkedBrowser() const
{
    return fetchSites.isEmpty()
        && std::any_of(userAgents.begin(), userAgents.end(),
            [](const QByteArray& agent) { return agent.startsWith("Mozilla/"); });
}

bool AdminRequest::isNavigation() const
{
    if (fetchModes.contains("navigate"))
        return true;
    return isUnmarkedBrowser() && std::any_of(accepts.begin(), accepts.end(), [](const QByteArray& accept) {
        return accept.contains("text/html");
    });
}

QList<QByteArray> AdminRequest::bearers() const
{
    QList<QByteArray> found;
    for (const QByteArray& authorization : authorizations) {
        const qsizetype blank = authorization.indexOf(' ');
        const QByteArray scheme = blank < 0 ? authorization : authorization.first(blank);
        if (scheme.compare("bearer", Qt::CaseInsensitive) == 0)
            found.append(blank < 0 ? QByteArray() : authorization.sliced(blank + 1).trimmed());
    }
    if (!found.isEmpty() && authorizations.size() > 1)
        return {QByteArray()};
    for (QByteArray& key : found) {
        while (key.endsWith('=')) // padding says nothing
            key.chop(1);
    }
    return found;
}

void AdminRequest::readForm(const QByteArray& body)
{
    if (isForm)
        pageTokens.append(queryValues(body, "page"));
}

AdminRequest adminRequest(
    const QByteArray& method, const QByteArray& target, const HeaderFields& fields, const QHostAddress& peer)
{
    AdminRequest request;
    request.method = method;
    request.target = target;
    request.peer = peer;
    request.hosts = fieldValues(fields, "host");
    request.origins = fieldValues(fields, "origin");
    request.referers = fieldValues(fields, "referer");
    request.fetchSites = fieldValues(fields, "sec-fetch-site");
    request.fetchModes = fieldValues(fields, "sec-fetch-mode");
    request.userAgents = fieldValues(fields, "user-agent");
    request.accepts = fieldValues(fields, "accept");
    request.authorizations = fieldValues(fields, "authorization");
    request.pageTokens = fieldValues(fields, "x-rendezvous-page");
    request.forwardedFor = fieldValues(fields, "x-forwarded-for");
    request.forwarded = std::any_of(
        fields.begin(), fields.end(), [](const auto& field) { return isProxyMark(field.first); });
    request.isForm = fieldValues(fields, "content-type") == QList{"application/x-www-form-urlencoded"_ba};
    return request;
}

} // namespace rdv
