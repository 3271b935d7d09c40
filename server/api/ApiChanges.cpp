// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/api/ApiConfig.h"
#include "server/api/ApiFailure.h"
#include "server/api/ApiRoutes.h"
#include "server/api/ApiTokens.h"
#include "server/api/InfoJson.h"
#include "server/model/NamePolicy.h"

#include <array>

namespace rdv {

using namespace Qt::StringLiterals;

namespace {

using Code = ApiError::Code;
using Done = AdminOperations::Done;

ApiReply outcome(const Done& done, const QString& what)
{
    return done ? ApiReply{204, {}, {}, {}} : failureReply(done.error(), what);
}

/// The fault of a request that has neither parameters nor fields.
std::optional<ApiError> nothingElse(ApiCall& call)
{
    if (auto fault = call.query.finish())
        return fault;
    return FieldReader(call.body).finish();
}

// ---- Tokens ----------------------------------------------------------------------------------------------

ApiReply issueTokens(ApiCall& call)
{
    if (const auto fault = call.query.finish())
        return errorReply(*fault);
    const NamePolicy policy = call.operations.config().rooms.namePolicy;
    const auto requests = readTokenRequests(call.body, policy, call.caller);
    if (!requests)
        return errorReply(requests.error());
    const auto issued = call.operations.issueTokens(*requests, call.caller);
    if (!issued)
        return failureReply(issued.error(), u"token"_s);
    return jsonReply(201, QJsonObject{{u"items"_s, toJsonArray(*issued)}});
}

ApiReply revokeToken(ApiCall& call)
{
    const std::optional<bool> disconnect = call.query.boolean(u"disconnect"_s);
    if (const auto fault = call.query.finish())
        return errorReply(*fault);
    const RevokeMode mode = !disconnect ? RevokeMode::AsConfigured
        : *disconnect                   ? RevokeMode::Disconnect
                                        : RevokeMode::KeepSessions;
    const TokenId key(call.names.first().toLatin1());
    return outcome(call.operations.revokeToken(key, mode, call.caller), u"token"_s);
}

// ---- Rooms -----------------------------------------------------------------------------------------------

std::optional<ApiError> roomFault(ApiCall& call, const QString& name)
{
    if (checkName(name, call.operations.config().rooms.namePolicy) == NameVerdict::Fine)
        return std::nullopt;
    return ApiError{Code::Invalid, u"This is not a name that a room may have."_s, u"name"_s};
}

ApiReply allowRoom(ApiCall& call)
{
    FieldReader reader(call.body);
    const QString name = reader.text(u"name"_s, 128);
    auto fault = call.query.finish();
    if (!fault)
        fault = reader.finish();
    if (!fault)
        fault = roomFault(call, name);
    if (fault)
        return errorReply(*fault);
    return outcome(call.operations.allowRoom(name, call.caller), u"room"_s);
}

ApiReply disallowRoom(ApiCall& call)
{
    if (const auto fault = nothingElse(call))
        return errorReply(*fault);
    return outcome(call.operations.disallowRoom(call.names.first(), call.caller), u"room on the list"_s);
}

ApiReply blockRoom(ApiCall& call)
{
    auto fault = nothingElse(call);
    if (!fault)
        fault = roomFault(call, call.names.first());
    if (fault)
        return errorReply(*fault);
    return outcome(call.operations.blockRoom(call.names.first(), call.caller), u"room"_s);
}

// ---- Peers -----------------------------------------------------------------------------------------------

ApiReply disconnectSession(ApiCall& call)
{
    if (const auto fault = nothingElse(call))
        return errorReply(*fault);
    const SessionId session(call.names.first().toLatin1());
    return outcome(call.operations.disconnectSession(session, call.caller), u"session"_s);
}

ApiReply disconnectDevice(ApiCall& call)
{
    if (const auto fault = nothingElse(call))
        return errorReply(*fault);
    return outcome(call.operations.disconnectDevice(call.names.first(), call.caller), u"device"_s);
}

ApiReply pauseViewers(ApiCall& call)
{
    if (const auto fault = nothingElse(call))
        return errorReply(*fault);
    return outcome(call.operations.pauseViewers(true, call.caller), u"viewer"_s);
}

ApiReply resumeViewers(ApiCall& call)
{
    if (const auto fault = nothingElse(call))
        return errorReply(*fault);
    return outcome(call.operations.pauseViewers(false, call.caller), u"viewer"_s);
}

// ---- Configuration ---------------------------------------------------------------------------------------

/// Has what differs taken over.
std::optional<ApiError> takeOver(ApiCall& call, const ServerConfig& current, const ServerConfig& wanted)
{
    if (auto fault = newFault(current, wanted))
        return fault;
    if (wanted == current)
        return std::nullopt;
    const auto problem = call.operations.changeConfig(wanted, call.caller);
    return problem ? std::optional(toError(*problem)) : std::nullopt;
}

ApiReply changeConfig(ApiCall& call)
{
    if (const auto fault = call.query.finish())
        return errorReply(*fault);
    const ServerConfig current = call.operations.config();
    const auto wanted = withSettings(call.body, current, call.caller.face);
    if (!wanted)
        return errorReply(wanted.error());
    if (const auto fault = takeOver(call, current, *wanted))
        return errorReply(*fault);
    return jsonReply(200, changeToJson(*wanted, changedKeys(current, *wanted)));
}

ApiReply changeIceServers(ApiCall& call)
{
    if (const auto fault = call.query.finish())
        return errorReply(*fault);
    const ServerConfig current = call.operations.config();
    const auto wanted = withIceServers(call.body, current);
    if (!wanted)
        return errorReply(wanted.error());
    if (const auto fault = takeOver(call, current, *wanted))
        return errorReply(*fault);
    return jsonReply(200, iceServersToJson(*wanted));
}

ApiReply testIceServer(ApiCall& call)
{
    if (const auto fault = call.query.finish())
        return errorReply(*fault);
    const auto request = readIceTest(call.body, call.operations.config());
    if (!request)
        return errorReply(request.error());
    return jsonReply(200, toJson(call.operations.testIceServer(request->server, request->url)));
}

} // namespace

std::span<const ApiRoute> changeRoutes()
{
    static constexpr std::array routes{
        ApiRoute{"POST", "/api/v1/tokens", issueTokens},
        ApiRoute{"DELETE", "/api/v1/tokens/{}", revokeToken},
        ApiRoute{"POST", "/api/v1/rooms", allowRoom},
        ApiRoute{"DELETE", "/api/v1/rooms/{}", disallowRoom},
        ApiRoute{"POST", "/api/v1/rooms/{}/block", blockRoom},
        ApiRoute{"DELETE", "/api/v1/sessions/{}", disconnectSession},
        ApiRoute{"DELETE", "/api/v1/devices/{}", disconnectDevice},
        ApiRoute{"POST", "/api/v1/viewers/pause", pauseViewers},
        ApiRoute{"POST", "/api/v1/viewers/resume", resumeViewers},
        ApiRoute{"POST", "/api/v1/config", changeConfig},
        ApiRoute{"POST", "/api/v1/ice-servers", changeIceServers},
        ApiRoute{"POST", "/api/v1/ice-servers/test", testIceServer},
    };
    return routes;
}

} // namespace rdv
