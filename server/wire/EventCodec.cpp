// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/wire/EventCodec.h"

#include "server/core/DeviceEnvelope.h"
#include "server/wire/JsonText.h"
#include "server/wire/SocketIo09Packet.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QJsonValue>

#include <array>

namespace rdv {

using namespace Qt::StringLiterals;

namespace {

// ---- in --------------------------------------------------------------------------------------------

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

// ---- out -------------------------------------------------------------------------------------------

QByteArray event(QByteArrayView name, QByteArrayView args)
{
    return "5:::{\"name\":\"" + name.toByteArray() + "\",\"args\":[" + args.toByteArray() + "]}";
}

QByteArray ack(const QByteArray& ackId, QByteArrayView args)
{
    return "6:::" + ackId + "+[" + args.toByteArray() + "]";
}

QByteArrayView refusalWord(JoinError error)
{
    switch (error) {
    case JoinError::InvalidToken:
        return "invalidToken";
    case JoinError::InvalidRoom:
        return "invalidRoom";
    case JoinError::InvalidStream:
        return "invalidStream";
    case JoinError::NoDevice:
        return "noDevice";
    case JoinError::Full:
        return "full";
    case JoinError::BadRequest:
        return "badRequest";
    case JoinError::Taken:
        return "taken";
    }
    return "badRequest";
}

QByteArrayView relayType(const Relay& relay)
{
    static constexpr std::array<QByteArrayView, 5> kTypes{"offer", "answer", "candidate", "command", {}};
    return kTypes[relay.body.index()];
}

DeviceReading intendedReading(const Relay& relay)
{
    static constexpr std::array kReadings{DeviceReading::Offer, DeviceReading::Answer,
        DeviceReading::Candidate, DeviceReading::Command, DeviceReading::Nothing};
    return kReadings[relay.body.index()];
}

/// Writes one message. `m_role` chooses the dialect of the text and of the ICE server entries.
class Encoder {
public:
    explicit Encoder(Role role)
        : m_role(role)
        , m_dialect(role == Role::Viewer ? JsonDialect::Full : JsonDialect::Device)
    {
    }

    [[nodiscard]] bool expressible() const { return m_expressible; }
    [[nodiscard]] DeviceReading intended() const { return m_intended; }

    QByteArray operator()(const Connected&) { return intend(DeviceReading::Connect), "1::"; }
    QByteArray operator()(const Heartbeat&) { return intend(DeviceReading::Heartbeat), "2::"; }
    QByteArray operator()(const Disconnected&) { return intend(DeviceReading::Disconnect), "0::"; }

    QByteArray operator()(const StunServers& list)
    {
        intend(DeviceReading::StunServers);
        return event("stunservers", servers(list.servers));
    }
    QByteArray operator()(const TurnServers& list)
    {
        intend(DeviceReading::TurnServers);
        return event("turnservers", servers(list.servers));
    }
    QByteArray operator()(const ServerIdentity& identity)
    {
        intend(DeviceReading::ServerIdentity);
        return event("ersid", object().add("id", identity.id.text()).end());
    }

    // `clients` is always empty: a device would connect to the first one listed, and old pages would
    // offer to everyone in it (wire rule §3).
    QByteArray operator()(const DeviceJoinAck& joined)
    {
        intend(DeviceReading::Clients);
        return ack(joined.ackId, "null,{\"clients\":{}}");
    }
    QByteArray operator()(const ViewerJoinAck& joined)
    {
        JsonObjectText answer = object();
        answer.addRaw("clients", "{}").add("id", joined.id.text()).add("device", joined.device.text());
        if (!joined.resume.isEmpty())
            answer.add("resume", joined.resume);
        return ack(joined.ackId, "null," + collect(answer));
    }

    QByteArray operator()(const JoinRefused& refused)
    {
        if (m_role == Role::Device)
            return refuseDevice(refused);
        JsonObjectText description = object();
        description.add("description", refused.detail);
        const QByteArray reason = refused.detail.isEmpty() ? QByteArray() : collect(description);
        const QByteArray word = refusalWord(refused.error).toByteArray();
        if (refused.ackId.isEmpty())
            return event(word, reason);
        return ack(refused.ackId, '"' + word + '"' + (reason.isEmpty() ? reason : ',' + reason));
    }

    QByteArray operator()(const ClientJoined& joined)
    {
        intend(DeviceReading::ClientJoined);
        JsonObjectText client = object();
        client.add("id", joined.viewer.text());
        if (!joined.name.isEmpty())
            client.add("name", joined.name);
        client.add("streamName", joined.streamName);
        client.add(joined.spelling == Spelling::Rms ? "rmsid" : "emsid", joined.device.text());
        if (!joined.transport.isEmpty())
            client.add("transport", joined.transport);
        if (!joined.capabilities.isEmpty())
            client.add("capabilities", joined.capabilities);
        return event("clientJoined", collect(client));
    }

    QByteArray operator()(const Relayed& relayed)
    {
        const Relay& relay = relayed.relay;
        if (m_role != Role::Viewer && std::holds_alternative<Notice>(relay.body)) {
            m_expressible = false;
            return {};
        }
        intend(intendedReading(relay));
        JsonObjectText message = object();
        // The addresses come first: a device takes the first hit of a key for its value.
        message.add("to", relay.to.text()).add("from", relayed.from.text());
        addLabel(message, "sid", relay.sid);
        addLabel(message, "roomType", relay.roomType);
        if (const auto* notice = std::get_if<Notice>(&relay.body)) {
            message.add("message", notice->text);
        } else {
            message.add("type", relayType(relay).toByteArray());
            message.addRaw("payload", payload(relay));
        }
        addLabel(message, "prefix", relay.prefix);
        return event("message", collect(message));
    }

    QByteArray operator()(const Removed& removed)
    {
        intend(DeviceReading::Remove);
        return event("remove", object().add("id", removed.viewer.text()).end());
    }
    QByteArray operator()(const WaitingForDevice& waiting)
    {
        return event("waiting", object().addRaw("position", QByteArray::number(waiting.position)).end());
    }
    QByteArray operator()(const DeviceLost&) { return event("deviceLost", "{}"); }

private:
    void intend(DeviceReading reading) { m_intended = reading; }
    [[nodiscard]] JsonObjectText object() const { return JsonObjectText(m_dialect); }

    QByteArray collect(JsonObjectText& text)
    {
        m_expressible = m_expressible && text.expressible();
        return text.end();
    }

    static void addUnlessEmpty(JsonObjectText& text, QByteArrayView key, const QString& value)
    {
        if (!value.isEmpty())
            text.add(key, value);
    }

    /// A text beside the payload: with a word of the device's list it could pose as one.
    void addLabel(JsonObjectText& text, QByteArrayView key, const QString& value)
    {
        if (m_dialect == JsonDialect::Device && deviceKeywordIn(value))
            m_expressible = false;
        addUnlessEmpty(text, key, value);
    }

    // An event of one word and one id, in the device's own spelling. Nothing may follow it.
    QByteArray refuseDevice(const JoinRefused& refused)
    {
        switch (refused.error) {
        case JoinError::Taken:
            intend(DeviceReading::Taken);
            return event("taken", {});
        case JoinError::InvalidToken:
            intend(DeviceReading::InvalidToken);
            return event(refused.spelling == Spelling::Rms ? "invalidRmsToken" : "invalidEmsToken", {});
        default:
            intend(DeviceReading::InvalidRoom);
            return event("invalidRoom", {});
        }
    }

    QByteArray servers(const QList<IceServer>& list)
    {
        QByteArray text = "[";
        for (const IceServer& server : list) {
            JsonObjectText entry = object();
            addUnlessEmpty(entry, "username", server.username);
            addUnlessEmpty(entry, "credential", server.credential);
            entry.add("url", server.url);
            if (m_role == Role::Viewer)
                entry.add("urls", server.url);
            if (text.size() > 1)
                text += ',';
            text += collect(entry);
        }
        return text + ']';
    }

    QByteArray payload(const Relay& relay)
    {
        JsonObjectText text = object();
        if (const auto* offer = std::get_if<Offer>(&relay.body)) {
            text.add("type", QByteArray("offer"));
            addSdp(text, offer->sdp);
        } else if (const auto* answer = std::get_if<Answer>(&relay.body)) {
            text.add("type", QByteArray("answer"));
            addSdp(text, answer->sdp);
        } else if (const auto* candidate = std::get_if<Candidate>(&relay.body)) {
            text.addRaw("candidate", candidateText(*candidate));
        } else if (const auto* command = std::get_if<Command>(&relay.body)) {
            for (auto it = command->payload.begin(); it != command->payload.end(); ++it)
                text.addScalar(it.key(), it.value());
        }
        return collect(text);
    }

    void addSdp(JsonObjectText& text, const QString& sdp)
    {
        text.addLines("sdp", m_role == Role::Viewer ? sdp : sdpForDevice(sdp));
    }

    QByteArray candidateText(const Candidate& candidate)
    {
        JsonObjectText text = object();
        text.add("candidate", candidate.candidate);
        text.add("sdpMid", candidate.sdpMid);
        if (candidate.sdpMLineIndex)
            text.addRaw("sdpMLineIndex", QByteArray::number(*candidate.sdpMLineIndex));
        addUnlessEmpty(text, "usernameFragment", candidate.usernameFragment);
        return collect(text);
    }

    Role m_role;
    JsonDialect m_dialect;
    DeviceReading m_intended = DeviceReading::Nothing;
    bool m_expressible = true;
};

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

Expected<Inbound, CodecError> decode(QByteArrayView text, JsonLimits limits)
{
    if (!text.isValidUtf8())
        return CodecError::NotUtf8;
    const auto packet = parsePacket(text);
    if (!packet)
        return CodecError::Syntax;
    switch (packet->type) {
    case SocketIo09Packet::Type::Event:
        return decodeEvent(*packet, limits);
    case SocketIo09Packet::Type::Heartbeat:
        return Inbound{Heartbeat{}};
    case SocketIo09Packet::Type::Disconnect:
        return Inbound{Goodbye{}};
    default:
        return Inbound{Ignored{text.first(1).toByteArray()}};
    }
}

Expected<QByteArray, CodecError> encode(const Outbound& message, Role to)
{
    Encoder encoder(to);
    QByteArray packet = std::visit(encoder, message);
    if (!encoder.expressible())
        return CodecError::Unsafe;
    // Wire rule §4: whoever is not known to be a browser may be a device.
    if (to != Role::Viewer && readAsDevice(packet) != encoder.intended())
        return CodecError::Unsafe;
    return packet;
}

} // namespace rdv
