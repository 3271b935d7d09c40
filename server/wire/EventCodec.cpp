// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/wire/EventCodec.h"

#include "server/wire/JsonText.h"
#include "server/wire/RelayScanner.h"
#include "server/wire/SocketIo09Packet.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QJsonValue>

namespace rdv {

using namespace Qt::StringLiterals;

namespace {

using Decoded = Expected<Inbound, CodecError>;

bool isTrue(const QJsonValue& value)
{
    return value.toBool() || value.toInt() == 1 || value.toString() == "true"_L1;
}

/// The device writes room and token into its join without escaping them, so its JSON may be broken.
/// Such a device is answered like one with a room name that nobody may have.
std::optional<Inbound> brokenDeviceJoin(QByteArrayView data, const QByteArray& ackId)
{
    if (!data.contains("\"name\":\"join\""))
        return std::nullopt;
    Join join;
    join.role = Role::Device;
    join.ackId = ackId;
    if (data.contains("\"RMS\":true"))
        join.spelling = Spelling::Rms;
    else if (!data.contains("\"EMS\":true") && !data.contains("\"ems\":true"))
        return std::nullopt;
    return join;
}

Decoded decodeJoin(const QJsonArray& args, const QByteArray& ackId)
{
    if (args.isEmpty() || !args.at(0).isString())
        return CodecError::Shape;
    Join join;
    join.room = args.at(0).toString();
    join.ackId = ackId;

    const QJsonObject options = args.at(1).toObject();
    join.capabilities = options.value("capabilities"_L1).toString();
    const bool rms = isTrue(options.value("RMS"_L1));
    const bool ems = isTrue(options.value("EMS"_L1)) || isTrue(options.value("ems"_L1));
    if (rms || ems) {
        join.role = Role::Device;
        join.spelling = rms ? Spelling::Rms : Spelling::Ems;
        join.token = options.value(rms ? "rmsToken"_L1 : "emsToken"_L1).toString();
        join.index = static_cast<qint64>(options.value("index"_L1).toDouble());
        return Inbound{join};
    }
    join.role = Role::Viewer;
    join.token = options.value("token"_L1).toString();
    join.streamName = options.value("streamName"_L1).toString();
    join.transport = options.value("transport"_L1).toString();
    join.name = options.value("name"_L1).toString();
    join.resume = options.value("resume"_L1).toString();
    return Inbound{join};
}

std::optional<Candidate> decodeCandidate(const QJsonObject& payload)
{
    // {"candidate":{"candidate":"…","sdpMid":…}}; some pages send the inner object alone.
    const QJsonValue inner = payload.value("candidate"_L1);
    const QJsonObject object = inner.isObject() ? inner.toObject() : payload;
    const QJsonValue text = object.value("candidate"_L1);
    if (!text.isString())
        return std::nullopt;
    Candidate candidate;
    candidate.candidate = text.toString();
    candidate.sdpMid = object.value("sdpMid"_L1).toString();
    candidate.usernameFragment = object.value("usernameFragment"_L1).toString();
    if (const QJsonValue line = object.value("sdpMLineIndex"_L1); line.isDouble())
        candidate.sdpMLineIndex = line.toInt();
    return candidate;
}

Decoded decodeRelay(const QJsonArray& args)
{
    if (args.isEmpty() || !args.at(0).isObject())
        return CodecError::Shape;
    const QJsonObject object = args.at(0).toObject();
    Relay relay;
    relay.to = PeerId(object.value("to"_L1).toString().toLatin1());
    relay.sid = object.value("sid"_L1).toString();
    relay.roomType = object.value("roomType"_L1).toString();
    relay.prefix = object.value("prefix"_L1).toString();

    const QString type = object.value("type"_L1).toString();
    const QJsonValue payload = object.value("payload"_L1);
    const QJsonValue sdp = payload.toObject().value("sdp"_L1);
    if (type == "offer"_L1 || type == "answer"_L1) {
        if (!sdp.isString())
            return CodecError::NotRelayable;
        if (type == "offer"_L1)
            relay.body = Offer{sdp.toString()};
        else
            relay.body = Answer{sdp.toString()};
    } else if (type == "candidate"_L1) {
        const auto candidate = decodeCandidate(payload.toObject());
        if (!candidate)
            return CodecError::NotRelayable;
        relay.body = *candidate;
    } else if (type == "command"_L1) {
        // Wire rule §4: a scalar payload aborts the device's process.
        if (!payload.isObject())
            return CodecError::NotRelayable;
        Command command;
        const QJsonObject fields = payload.toObject();
        for (auto it = fields.begin(); it != fields.end(); ++it) {
            if (it->isString() || it->isBool() || it->isDouble())
                command.payload.insert(it.key(), it->toVariant());
        }
        relay.body = command;
    } else if (const QJsonValue text = object.value("message"_L1); text.isString()) {
        relay.body = Notice{text.toString()};
    } else {
        return CodecError::NotRelayable;
    }
    return Inbound{relay};
}

std::optional<IceReport::State> iceState(const QString& word)
{
    if (word == "checking"_L1)
        return IceReport::State::Checking;
    if (word == "connected"_L1)
        return IceReport::State::Connected;
    if (word == "failed"_L1)
        return IceReport::State::Failed;
    if (word == "disconnected"_L1)
        return IceReport::State::Disconnected;
    return std::nullopt;
}

Decoded decodeIceReport(const QJsonArray& args)
{
    const QJsonObject object = args.at(0).toObject();
    const auto state = iceState(object.value("state"_L1).toString());
    if (!state)
        return CodecError::Shape;
    return Inbound{IceReport{*state, candidateTypeFrom(object.value("local"_L1).toString()),
        candidateTypeFrom(object.value("remote"_L1).toString())}};
}

Decoded decodeEvent(const SocketIo09Packet& packet, JsonLimits limits)
{
    const QByteArray ackId = packet.wantsDataAck ? packet.id : QByteArray();
    switch (checkJsonBounds(packet.data, limits.depth, limits.tokens)) {
    case JsonBounds::TooDeep:
    case JsonBounds::TooManyTokens:
        return CodecError::TooDeep;
    case JsonBounds::Within:
        break;
    }
    const QJsonDocument document = QJsonDocument::fromJson(packet.data.toByteArray());
    if (!document.isObject()) {
        if (const auto join = brokenDeviceJoin(packet.data, ackId))
            return *join;
        return CodecError::Syntax;
    }
    const QJsonObject event = document.object();
    if (!event.value("name"_L1).isString())
        return CodecError::Shape;
    const QString name = event.value("name"_L1).toString();
    const QJsonArray args = event.value("args"_L1).toArray();
    if (name == "join"_L1)
        return decodeJoin(args, ackId);
    if (name == "message"_L1)
        return decodeRelay(args);
    if (name == "iceState"_L1)
        return decodeIceReport(args);
    if (name == "leave"_L1)
        return Inbound{Leave{}};
    return Inbound{Ignored{name.left(64).toUtf8()}};
}

} // namespace

QByteArrayView codecErrorName(CodecError error)
{
    switch (error) {
    case CodecError::Syntax:
        return "syntax";
    case CodecError::TooDeep:
        return "too deep";
    case CodecError::NotUtf8:
        return "not UTF-8";
    case CodecError::Shape:
        return "unexpected shape";
    case CodecError::NotRelayable:
        return "not relayable";
    case CodecError::Unsafe:
        return "unsafe for the device";
    }
    return "unknown";
}

Expected<Inbound, CodecError> decode(QByteArrayView text, JsonLimits limits, JsonReading reading)
{
    if (!text.isValidUtf8())
        return CodecError::NotUtf8;
    const auto packet = parsePacket(text);
    if (!packet)
        return CodecError::Syntax;
    switch (packet->type) {
    case SocketIo09Packet::Type::Event:
        if (reading == JsonReading::Scan) {
            if (auto relay = scanRelay(packet->data, limits))
                return Inbound{*std::move(relay)};
        }
        return decodeEvent(*packet, limits);
    case SocketIo09Packet::Type::Heartbeat:
        return Inbound{Heartbeat{}};
    case SocketIo09Packet::Type::Disconnect:
        return Inbound{Goodbye{}};
    default:
        return Inbound{Ignored{text.first(1).toByteArray()}};
    }
}

} // namespace rdv
