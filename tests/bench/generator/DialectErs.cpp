// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/generator/DialectErs.h"

#include "tests/bench/generator/MessageText.h"

namespace rdv::bench {

namespace {

std::string joinText(const Peer& peer)
{
    std::string text = R"(5:1+::{"name":"join","args":["bench )" + std::to_string(peer.room) + R"(",)";
    if (peer.role == Role::Device)
        text += R"({"index":1795334720,"RMS":true,"rmsToken":"","capabilities":"hasHeartBeat"}]})";
    else
        text += R"({"streamName":"S","transport":"srtp","name":"bench","capabilities":"hasHeartBeat"}]})";
    return text;
}

/// The text between `before` and the next quotation mark.
std::string_view valueAfter(std::string_view text, std::string_view before)
{
    const size_t at = text.find(before);
    if (at == std::string_view::npos)
        return {};
    const size_t begin = at + before.size();
    return text.substr(begin, text.find('"', begin) - begin);
}

Heard acknowledged(Peer& peer, std::string_view text)
{
    if (!text.starts_with("6:::1+[null"))
        return Heard::Nothing;
    if (peer.role == Role::Viewer)
        peer.mateId = valueAfter(text, R"("device":")");
    return Heard::Joined;
}

} // namespace

std::string DialectErs::firstRequest(Peer& peer) const
{
    peer.mateId.clear();
    return "GET /socket.io/1/?t=1795334719367 HTTP/1.1\r\nHost: 127.0.0.1\r\nOrigin: http://127.0.0.1\r\n"
           "User-Agent: bench\r\nConnection: keep-alive\r\n\r\n";
}

std::string DialectErs::nextRequest(Peer&, std::string_view answer) const
{
    // As a device finds it: after the line with the chunk's size, up to the colon.
    const size_t body = answer.find("\r\n\r\n");
    const size_t line = answer.find("\r\n", body + 4);
    const size_t colon = answer.find(':', line);
    if (line == std::string_view::npos || colon == std::string_view::npos)
        return {};
    return upgradeRequest("/socket.io/1/websocket/" + std::string(answer.substr(line + 2, colon - line - 2)));
}

Heard DialectErs::upgraded(Peer&, std::string&) const
{
    return Heard::Nothing;
}

Heard DialectErs::hear(Peer& peer, std::string_view text, std::string& reply) const
{
    constexpr std::string_view event = R"(5:::{"name":")";
    if (text == "2::") {
        reply = "2::";
        return Heard::Beat;
    }
    if (text.starts_with('6'))
        return acknowledged(peer, text);
    if (!text.starts_with(event))
        return Heard::Nothing;
    const std::string_view rest = text.substr(event.size());
    if (rest.starts_with("message\""))
        return Heard::Relayed;
    if (rest.starts_with("ersid\""))
        reply = joinText(peer);
    if (!rest.starts_with("clientJoined\""))
        return Heard::Nothing;
    peer.mateId = valueAfter(rest, R"("id":")");
    return Heard::Met;
}

std::string DialectErs::message(const Peer& peer, Kind kind, std::uint64_t stamp) const
{
    return R"(5:::{"name":"message","args":[)" + messageJson(peer.mateId, kind, stamp) + "]}";
}

} // namespace rdv::bench
