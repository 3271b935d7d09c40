// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/generator/DialectOthers.h"

#include "tests/bench/generator/DialectErs.h"
#include "tests/bench/generator/MessageText.h"

namespace rdv::bench {

namespace {

// As long as the ids of the other servers, so that messages weigh the same.
std::string idOf(Role role, std::uint32_t room)
{
    const std::string number = std::to_string(room);
    return (role == Role::Device ? 'd' : 'e') + std::string(31 - number.size(), '0') + number;
}

Role otherRole(Role role)
{
    return role == Role::Device ? Role::Viewer : Role::Device;
}

} // namespace

std::string upgradeRequest(std::string_view path)
{
    std::string request = "GET ";
    request += path;
    request += " HTTP/1.1\r\nHost: 127.0.0.1\r\nOrigin: http://127.0.0.1\r\nUser-Agent: bench\r\n"
               "Connection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\n"
               "Sec-WebSocket-Key: x3JJHMbDL1EzLkh9GBhXDw==\r\n\r\n";
    return request;
}

std::unique_ptr<Dialect> Dialect::named(std::string_view name)
{
    if (name == "ers")
        return std::make_unique<DialectErs>();
    if (name == "socketio4")
        return std::make_unique<DialectSocketIo4>();
    if (name == "peerjs")
        return std::make_unique<DialectPeerJs>();
    if (name == "plain")
        return std::make_unique<DialectPlain>();
    return nullptr;
}

std::string DialectPlain::firstRequest(Peer& peer) const
{
    peer.mateId = idOf(otherRole(peer.role), peer.room);
    return upgradeRequest('/' + std::to_string(peer.room));
}

Heard DialectPlain::upgraded(Peer&, std::string&) const
{
    return Heard::Joined;
}

Heard DialectPlain::hear(Peer&, std::string_view, std::string&) const
{
    return Heard::Relayed;
}

std::string DialectPlain::message(const Peer& peer, Kind kind, std::uint64_t stamp) const
{
    return messageJson(peer.mateId, kind, stamp);
}

std::string DialectSocketIo4::firstRequest(Peer& peer) const
{
    peer.mateId = idOf(otherRole(peer.role), peer.room);
    return upgradeRequest("/socket.io/?EIO=4&transport=websocket");
}

Heard DialectSocketIo4::upgraded(Peer&, std::string&) const
{
    return Heard::Nothing;
}

Heard DialectSocketIo4::hear(Peer& peer, std::string_view text, std::string& reply) const
{
    if (text.starts_with("42"))
        return Heard::Relayed;
    if (text.starts_with("430"))
        return Heard::Joined;
    if (text.starts_with("40"))
        reply = R"(420["join","bench )" + std::to_string(peer.room) + "\"]";
    else if (text.starts_with('0'))
        reply = "40";
    if (text != "2")
        return Heard::Nothing;
    reply = "3";
    return Heard::Beat;
}

std::string DialectSocketIo4::message(const Peer& peer, Kind kind, std::uint64_t stamp) const
{
    return R"(42["message",)" + messageJson(peer.mateId, kind, stamp) + ']';
}

std::string DialectPeerJs::firstRequest(Peer& peer) const
{
    peer.mateId = idOf(otherRole(peer.role), peer.room);
    return upgradeRequest("/peerjs?key=peerjs&token=bench&id=" + idOf(peer.role, peer.room));
}

Heard DialectPeerJs::upgraded(Peer&, std::string&) const
{
    return Heard::Nothing;
}

Heard DialectPeerJs::hear(Peer&, std::string_view text, std::string&) const
{
    if (text.starts_with(R"({"type":"OPEN")"))
        return Heard::Joined;
    const bool relayed = text.find(R"("src":)") != std::string_view::npos;
    return relayed ? Heard::Relayed : Heard::Nothing;
}

std::string DialectPeerJs::message(const Peer& peer, Kind kind, std::uint64_t stamp) const
{
    constexpr auto word = [](Kind of) {
        return of == Kind::Offer ? "OFFER" : of == Kind::Answer ? "ANSWER" : "CANDIDATE";
    };
    std::string text = R"({"type":")";
    text += word(kind);
    text += R"(","payload":)" + payloadJson(kind, stamp) + R"(,"dst":")" + peer.mateId + "\"}";
    return text;
}

} // namespace rdv::bench
