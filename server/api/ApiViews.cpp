// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/api/ApiConfig.h"
#include "server/api/ApiFailure.h"
#include "server/api/ApiPages.h"
#include "server/api/ApiRoutes.h"
#include "server/model/Version.h"

#include <QFile>

#include <array>

namespace rdv {

using namespace Qt::StringLiterals;

namespace {

using Code = ApiError::Code;

/// A list that is empty because nobody answers must not look like one that is empty.
std::optional<ApiReply> refusal(ApiCall& call)
{
    if (const auto fault = call.query.finish())
        return errorReply(*fault);
    if (!call.operations.status().running)
        return failureReply(OperationError::NotRunning, {});
    return std::nullopt;
}

ApiReply status(ApiCall& call)
{
    if (const auto fault = call.query.finish())
        return errorReply(*fault);
    return jsonReply(200,
        QJsonObject{{u"version"_s, programVersion()}, {u"publicHost"_s, call.operations.config().publicHost},
            {u"publicUrl"_s, publicFolder(call.operations.config())},
            {u"server"_s, toJson(call.operations.status())},
            {u"sample"_s, toJson(call.operations.sample())}});
}

ApiReply samples(ApiCall& call)
{
    constexpr int hour = 3600;
    constexpr int fiveMinutes = 300;
    const auto seconds = static_cast<int>(call.query.number(u"seconds"_s, 1, hour, fiveMinutes));
    if (const auto fault = call.query.finish())
        return errorReply(*fault);
    return jsonReply(200, QJsonObject{{u"items"_s, toJsonArray(call.operations.samples(seconds))}});
}

ApiReply devices(ApiCall& call)
{
    const PageOf page = readPage<NameCursor>(call.query, u"after"_s);
    const QString room = call.query.text(u"room"_s);
    const auto state = call.query.word<DeviceState>(u"state"_s);
    if (auto refused = refusal(call))
        return *refused;
    QList<DeviceInfo> rows = call.operations.devices();
    rows.removeIf([&](const DeviceInfo& device) {
        return (!room.isEmpty() && device.room != room) || (state && device.state != *state);
    });
    return jsonReply(200, pageByName(rows, page, [](const DeviceInfo& device) { return device.room; }));
}

ApiReply rooms(ApiCall& call)
{
    const PageOf page = readPage<NameCursor>(call.query, u"after"_s);
    const QString name = call.query.text(u"room"_s);
    const auto state = call.query.word<RoomState>(u"state"_s);
    if (auto refused = refusal(call))
        return *refused;
    QList<RoomInfo> rows = call.operations.rooms();
    rows.removeIf([&](const RoomInfo& room) {
        return (!name.isEmpty() && room.name != name) || (state && room.state != *state);
    });
    return jsonReply(200, pageByName(rows, page, [](const RoomInfo& room) { return room.name; }));
}

ApiReply tokens(ApiCall& call)
{
    const PageOf page = readPage<TimeCursor>(call.query, u"before"_s);
    const QString room = call.query.text(u"room"_s);
    const auto state = call.query.word<TokenState>(u"state"_s);
    const auto kind = call.query.word<TokenKind>(u"kind"_s);
    if (auto refused = refusal(call))
        return *refused;
    QList<TokenInfo> rows = call.operations.allTokens();
    rows.removeIf([&](const TokenInfo& token) {
        const bool elsewhere = !room.isEmpty() && !token.rooms.isEmpty() && !token.rooms.contains(room);
        return elsewhere || (state && token.state != *state) || (kind && token.kind != *kind);
    });
    return jsonReply(200, pageByTime(rows, page, [](const TokenInfo& token) {
        return TimeCursor{token.createdAt, token.key.toString()};
    }));
}

/// The cursor of what the store keeps is its id.
Expected<PageQuery, ApiError> readPageQuery(QueryReader& query)
{
    PageQuery page;
    page.limit = static_cast<int>(query.number(u"limit"_s, 1, 500, 100));
    page.before = query.number(u"before"_s, 1, std::numeric_limits<qint64>::max(), 0);
    if (const auto fault = query.finish())
        return *fault;
    return page;
}

QJsonValue nextOf(qint64 next)
{
    return next == 0 ? QJsonValue(QJsonValue::Null) : QJsonValue(QString::number(next));
}

ApiReply pastSessions(ApiCall& call, const QString& room)
{
    const auto query = readPageQuery(call.query);
    if (!query)
        return errorReply(query.error());
    const auto page = call.operations.pastSessions(*query);
    if (!page)
        return failureReply(page.error(), u"history"_s);
    QJsonArray items;
    for (const PastSession& past : page->sessions) {
        if (room.isEmpty() || past.session.room == room)
            items += toJson(past.session);
    }
    return jsonReply(200, QJsonObject{{u"items"_s, items}, {u"next"_s, nextOf(page->next)}});
}

ApiReply sessions(ApiCall& call)
{
    const QString room = call.query.text(u"room"_s);
    const auto state = call.query.word<SessionState>(u"state"_s);
    if (state == SessionState::Ended)
        return pastSessions(call, room);
    const PageOf page = readPage<TimeCursor>(call.query, u"before"_s);
    if (auto refused = refusal(call))
        return *refused;
    QList<SessionInfo> rows = call.operations.sessions();
    rows.removeIf([&](const SessionInfo& session) {
        return (!room.isEmpty() && session.room != room) || (state && session.state != *state);
    });
    return jsonReply(200, pageByTime(rows, page, [](const SessionInfo& session) {
        return TimeCursor{session.since, session.id.toString()};
    }));
}

ApiReply ladder(ApiCall& call)
{
    if (auto refused = refusal(call))
        return *refused;
    const Ladder ladder = call.operations.ladder(SessionId(call.names.first().toLatin1()));
    if (ladder.steps.isEmpty())
        return failureReply(OperationError::NotFound, u"session"_s);
    return jsonReply(200, toJson(ladder));
}

ApiReply iceServers(ApiCall& call)
{
    if (const auto fault = call.query.finish())
        return errorReply(*fault);
    return jsonReply(200, iceServersToJson(call.operations.config()));
}

ApiReply config(ApiCall& call)
{
    if (const auto fault = call.query.finish())
        return errorReply(*fault);
    return jsonReply(200, configToJson(call.operations.config()));
}

bool isOfRoom(const LogRecord& record, const QString& room)
{
    const auto& fields = record.event.fields;
    return std::any_of(fields.begin(), fields.end(),
        [&room](const auto& field) { return field.first == "room" && field.second == room; });
}

ApiReply log(ApiCall& call)
{
    constexpr int everything = std::numeric_limits<int>::max();
    const auto limit = call.query.number(u"limit"_s, 1, 500, 100);
    const qint64 after = call.query.number(u"after"_s, 0, std::numeric_limits<qint64>::max(), 0);
    const QString room = call.query.text(u"room"_s);
    const auto level = call.query.word<Level>(u"level"_s);
    if (const auto fault = call.query.finish())
        return errorReply(*fault);
    const bool filters = level || !room.isEmpty();
    QList<LogRecord> rows = call.operations.log(after, filters ? everything : static_cast<int>(limit));
    const qint64 newest = rows.isEmpty() ? after : rows.last().id;
    rows.removeIf([&](const LogRecord& record) {
        return (level && record.event.level < *level) || (!room.isEmpty() && !isOfRoom(record, room));
    });
    rows.remove(0, std::max<qsizetype>(0, rows.size() - limit));
    return jsonReply(200, QJsonObject{{u"items"_s, toJsonArray(rows)}, {u"next"_s, QString::number(newest)}});
}

ApiReply audit(ApiCall& call)
{
    const auto query = readPageQuery(call.query);
    if (!query)
        return errorReply(query.error());
    const auto page = call.operations.audit(*query);
    if (!page)
        return failureReply(page.error(), u"audit trail"_s);
    return jsonReply(
        200, QJsonObject{{u"items"_s, toJsonArray(page->entries)}, {u"next"_s, nextOf(page->next)}});
}

ApiReply description(ApiCall& call)
{
    if (const auto fault = call.query.finish())
        return errorReply(*fault);
    QFile file(u":/admin/openapi.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        return failureReply(OperationError::NotFound, u"description"_s);
    return {200, file.readAll(), "application/json"_ba, {}};
}

} // namespace

std::span<const ApiRoute> viewRoutes()
{
    static constexpr std::array routes{
        ApiRoute{"GET", "/api/v1/status", status},
        ApiRoute{"GET", "/api/v1/samples", samples},
        ApiRoute{"GET", "/api/v1/devices", devices},
        ApiRoute{"GET", "/api/v1/rooms", rooms},
        ApiRoute{"GET", "/api/v1/sessions", sessions},
        ApiRoute{"GET", "/api/v1/sessions/{}/ladder", ladder},
        ApiRoute{"GET", "/api/v1/tokens", tokens},
        ApiRoute{"GET", "/api/v1/ice-servers", iceServers},
        ApiRoute{"GET", "/api/v1/config", config},
        ApiRoute{"GET", "/api/v1/log", log},
        ApiRoute{"GET", "/api/v1/audit", audit},
        ApiRoute{"GET", "/api/v1/openapi.json", description},
    };
    return routes;
}

} // namespace rdv
