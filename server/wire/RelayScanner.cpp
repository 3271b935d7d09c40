// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/wire/RelayScanner.h"

#include "server/wire/JsonCursor.h"

namespace rdv {

namespace {

using Member = std::optional<JsonScalar>;

/// The event, its arguments, the message, its payload, the candidate.
constexpr int deepest = 5;

/// What a payload holds. A candidate's members stand in it, or one level below.
struct Payload {
    Member candidate;
    Member sdp;
    Member sdpMid;
    Member sdpMLineIndex;
    Member usernameFragment;

    Member* find(std::string_view key)
    {
        if (key == "candidate")
            return &candidate;
        if (key == "sdp")
            return &sdp;
        if (key == "sdpMid")
            return &sdpMid;
        if (key == "sdpMLineIndex")
            return &sdpMLineIndex;
        return key == "usernameFragment" ? &usernameFragment : nullptr;
    }
};

class Scan {
public:
    explicit Scan(QByteArrayView json)
        : m_json(json)
    {
    }

    /// Whether the text is a message event of the usual shape.
    [[nodiscard]] bool takeEvent();
    [[nodiscard]] int tokens() const { return m_json.tokens(); }
    [[nodiscard]] std::optional<Relay> relay() const;

private:
    bool takeMessage();
    bool takePayload();
    bool takeCandidate();
    bool takeMember(Member* member);
    Member* find(std::string_view key);
    [[nodiscard]] std::optional<Candidate> candidate() const;

    JsonCursor m_json;
    Member m_name;
    Member m_to;
    Member m_sid;
    Member m_roomType;
    Member m_prefix;
    Member m_type;
    bool m_hasArguments = false;
    std::optional<Payload> m_payload;
    std::optional<Payload> m_inner; ///< the candidate, when it is an object of its own
};

QString text(const Member& member)
{
    return member ? member->toString() : QString();
}

bool isText(const Member& member)
{
    return member && member->kind == JsonScalar::Kind::Text;
}

bool isAscii(std::string_view bytes)
{
    unsigned all = 0;
    for (const char c : bytes)
        all |= static_cast<unsigned char>(c);
    return all < 0x80;
}

/// A key that is given twice is not for us to judge; one that nobody asks for may come as often as it likes.
bool Scan::takeMember(Member* member)
{
    JsonScalar scalar;
    if (!m_json.takeScalar(scalar) || (member != nullptr && *member))
        return false;
    if (member != nullptr)
        *member = scalar;
    return true;
}

bool Scan::takeEvent()
{
    return m_json.takeObject([this](std::string_view key) {
        if (key != "args")
            return takeMember(key == "name" ? &m_name : nullptr);
        if (m_hasArguments)
            return false;
        m_hasArguments = true;
        return m_json.take('[') && takeMessage() && m_json.take(']');
    }) && m_json.isAtEnd()
        && m_name && m_name->is("message");
}

Member* Scan::find(std::string_view key)
{
    if (key == "to")
        return &m_to;
    if (key == "sid")
        return &m_sid;
    if (key == "roomType")
        return &m_roomType;
    if (key == "type")
        return &m_type;
    return key == "prefix" ? &m_prefix : nullptr;
}

bool Scan::takeMessage()
{
    return m_json.takeObject(
        [this](std::string_view key) { return key == "payload" ? takePayload() : takeMember(find(key)); });
}

bool Scan::takePayload()
{
    if (m_payload)
        return false;
    m_payload.emplace();
    return m_json.takeObject([this](std::string_view key) {
        if (key == "candidate" && m_json.peek() == '{')
            return takeCandidate();
        return takeMember(m_payload->find(key));
    }) && !(m_inner && m_payload->candidate);
}

bool Scan::takeCandidate()
{
    if (m_inner)
        return false;
    m_inner.emplace();
    return m_json.takeObject([this](std::string_view key) { return takeMember(m_inner->find(key)); });
}

std::optional<Candidate> Scan::candidate() const
{
    const Payload& members = m_inner ? *m_inner : *m_payload;
    if (!isText(members.candidate))
        return std::nullopt;
    Candidate candidate{text(members.candidate), text(members.sdpMid), {}, text(members.usernameFragment)};
    if (members.sdpMLineIndex && members.sdpMLineIndex->kind == JsonScalar::Kind::Number)
        candidate.sdpMLineIndex = members.sdpMLineIndex->number;
    return candidate;
}

std::optional<Relay> Scan::relay() const
{
    if (!m_type || !m_payload)
        return std::nullopt;
    Relay relay;
    if (m_type->is("candidate")) {
        auto words = candidate();
        if (!words)
            return std::nullopt;
        relay.body = *std::move(words);
    } else if (m_type->is("offer") && isText(m_payload->sdp)) {
        relay.body = Offer{text(m_payload->sdp)};
    } else if (m_type->is("answer") && isText(m_payload->sdp)) {
        relay.body = Answer{text(m_payload->sdp)};
    } else {
        return std::nullopt;
    }
    if (isText(m_to)) {
        if (m_to->hasEscapes || !isAscii(m_to->text))
            return std::nullopt;
        relay.to = PeerId(QByteArray(m_to->text.data(), static_cast<qsizetype>(m_to->text.size())));
    }
    relay.sid = text(m_sid);
    relay.roomType = text(m_roomType);
    relay.prefix = text(m_prefix);
    return relay;
}

} // namespace

std::optional<Relay> scanRelay(QByteArrayView json, JsonLimits limits)
{
    Scan scan(json);
    if (limits.depth < deepest || !scan.takeEvent() || scan.tokens() > limits.tokens)
        return std::nullopt;
    return scan.relay();
}

} // namespace rdv
