// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/api/RestApi.h"
#include "tests/admin/MemoryOperations.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace rdv {

/// The API over lists in memory, with something in each of them.
class ApiStage {
public:
    MemoryOperations operations;
    RestApi api{operations};
    TokenId key; ///< of the one token
    SessionId session{"0123456789abcdef"};

    ApiStage()
    {
        addPlaces();
        addSession();
        TokenRequest request;
        request.text = QStringLiteral("for-anna");
        request.rooms = {QStringLiteral("door/1")};
        if (const auto issued = operations.issueTokens({request}, {Face::Window, {}}))
            key = issued->first().info.key;
        Event event(EventKind::DeviceJoined, Level::Info);
        event.wall = operations.now.wall;
        event.with("room", QStringLiteral("door/1")).with("address", QStringLiteral("198.51.100.7"));
        operations.records.append({1, event});
        operations.base.certificate = CertificateInfo{QStringLiteral("rdv.example"), 1'800'000'000'000};
        operations.iceReport.probes.append(IceProbe());
        operations.configuration.password = QStringLiteral("canary-password");
        IceServerConfig stun;
        stun.urls = {QStringLiteral("stun:stun.example:3478")};
        IceServerConfig turn;
        turn.urls = {QStringLiteral("turn:turn.example:3478")};
        turn.username = QStringLiteral("u");
        turn.credential = QStringLiteral("canary-credential");
        turn.secret = QStringLiteral("canary-secret");
        operations.configuration.stunServers = {stun};
        operations.configuration.turnServers = {turn};
    }

    /// The answer to a request with this body, which is sent as JSON.
    [[nodiscard]] ApiReply ask(const QByteArray& method, const QByteArray& target,
        const QByteArray& body = {}, Face face = Face::Api)
    {
        ApiRequest request;
        request.method = method;
        const qsizetype mark = target.indexOf('?');
        request.path = mark < 0 ? target : target.first(mark);
        request.query = mark < 0 ? QByteArray() : target.sliced(mark + 1);
        request.body = body;
        request.contentType = "application/json";
        request.caller = {face, QStringLiteral("127.0.0.1")};
        return api.answer(request);
    }

    [[nodiscard]] static QJsonObject object(const ApiReply& reply)
    {
        return QJsonDocument::fromJson(reply.body).object();
    }

    /// "422 invalid rooms".
    [[nodiscard]] static QString errorOf(const ApiReply& reply)
    {
        const QJsonObject error = object(reply).value(QStringLiteral("error")).toObject();
        return QStringLiteral("%1 %2 %3")
            .arg(reply.status)
            .arg(error.value(QStringLiteral("code")).toString(),
                error.value(QStringLiteral("field")).toString())
            .trimmed();
    }

private:
    void addPlaces()
    {
        RoomInfo room;
        room.name = QStringLiteral("door/1");
        room.state = RoomState::Busy;
        room.sessions = 1;
        room.viewers.append(PeerInfo());
        operations.roomsInUse.append(room);
        operations.allowList = {QStringLiteral("garage")};
        DeviceInfo device;
        device.room = room.name;
        device.state = DeviceState::Waiting;
        device.roundTripMs = 12;
        device.since = operations.now.wall;
        operations.deviceList.append(device);
    }

    void addSession()
    {
        SessionInfo info;
        info.id = session;
        info.room = QStringLiteral("door/1");
        info.state = SessionState::Connected;
        info.since = operations.now.wall;
        operations.sessionList.append(info);
        LadderStep step;
        step.at = operations.now.wall;
        step.micros = 7;
        operations.ladders.append({session, {step}, 0});
        info.state = SessionState::Ended;
        info.outcome = SessionOutcome::Watched;
        info.endedAt = operations.now.wall + 1000;
        operations.past.append({5, info});
    }
};

} // namespace rdv
