// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/core/DeviceEnvelope.h"
#include "server/wire/EventCodec.h"
#include "server/wire/JsonText.h"

#include <array>
#include <utility>

namespace rdv {

namespace {

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

/// As it is written, in quotes.
QByteArrayView relayType(const Relay& relay)
{
    static constexpr std::array<QByteArrayView, 5> kTypes{
        R"("offer")", R"("answer")", R"("candidate")", R"("command")", {}};
    return kTypes[relay.body.index()];
}

DeviceReading intendedReading(const Relay& relay)
{
    static constexpr std::array kReadings{DeviceReading::Offer, DeviceReading::Answer,
        DeviceReading::Candidate, DeviceReading::Command, DeviceReading::Nothing};
    return kReadings[relay.body.index()];
}

/// Enough for a candidate, or for a description with its line ends.
qsizetype expectedBytes(const Relay& relay)
{
    constexpr qsizetype around = 512;
    if (const auto* offer = std::get_if<Offer>(&relay.body))
        return around + offer->sdp.size() * 17 / 16;
    const auto* answer = std::get_if<Answer>(&relay.body);
    return around + (answer != nullptr ? answer->sdp.size() * 17 / 16 : 0);
}

/// Writes one message. `m_role` chooses the dialect of the text and of the ICE server entries.
class Encoder {
public:
    Encoder(Role role, QByteArray memory)
        : m_memory(std::move(memory))
        , m_role(role)
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
        JsonObjectText message(
            m_dialect, R"(5:::{"name":"message","args":[)", expectedBytes(relay), std::move(m_memory));
        // The addresses come first: a device takes the first hit of a key for its value.
        message.add("to", relay.to.text()).add("from", relayed.from.text());
        addLabel(message, "sid", relay.sid);
        addLabel(message, "roomType", relay.roomType);
        if (const auto* notice = std::get_if<Notice>(&relay.body)) {
            message.add("message", notice->text);
        } else {
            message.addRaw("type", relayType(relay));
            message.open("payload");
            addPayload(message, relay);
            message.close();
        }
        addLabel(message, "prefix", relay.prefix);
        return collect(message, "]}");
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

    QByteArray collect(JsonObjectText& text, QByteArrayView after = {})
    {
        m_expressible = m_expressible && text.expressible();
        return text.end(after);
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

    void addPayload(JsonObjectText& text, const Relay& relay) const
    {
        if (const auto* offer = std::get_if<Offer>(&relay.body)) {
            addDescription(text, relay, offer->sdp);
        } else if (const auto* answer = std::get_if<Answer>(&relay.body)) {
            addDescription(text, relay, answer->sdp);
        } else if (const auto* candidate = std::get_if<Candidate>(&relay.body)) {
            addCandidate(text, *candidate);
        } else if (const auto* command = std::get_if<Command>(&relay.body)) {
            for (auto it = command->payload.begin(); it != command->payload.end(); ++it)
                text.addScalar(it.key(), it.value());
        }
    }

    void addDescription(JsonObjectText& text, const Relay& relay, const QString& sdp) const
    {
        text.addRaw("type", relayType(relay));
        text.addLines("sdp", m_role == Role::Viewer ? sdp : sdpForDevice(sdp));
    }

    static void addCandidate(JsonObjectText& text, const Candidate& candidate)
    {
        text.open("candidate");
        text.add("candidate", candidate.candidate);
        text.add("sdpMid", candidate.sdpMid);
        if (candidate.sdpMLineIndex)
            text.addRaw("sdpMLineIndex", QByteArray::number(*candidate.sdpMLineIndex));
        addUnlessEmpty(text, "usernameFragment", candidate.usernameFragment);
        text.close();
    }

    QByteArray m_memory;
    Role m_role;
    JsonDialect m_dialect;
    DeviceReading m_intended = DeviceReading::Nothing;
    bool m_expressible = true;
};

} // namespace

Expected<QByteArray, CodecError> encode(const Outbound& message, Role to, QByteArray memory)
{
    Encoder encoder(to, std::move(memory));
    QByteArray packet = std::visit(encoder, message);
    if (!encoder.expressible())
        return CodecError::Unsafe;
    // Wire rule §4: whoever is not known to be a browser may be a device.
    if (to != Role::Viewer && readAsDevice(packet) != encoder.intended())
        return CodecError::Unsafe;
    return packet;
}

} // namespace rdv
