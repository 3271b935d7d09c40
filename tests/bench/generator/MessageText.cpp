// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/generator/MessageText.h"

#include <charconv>

namespace rdv::bench {

namespace {

constexpr size_t kOfferBytes = 2500;
constexpr size_t kAnswerBytes = 1500;

std::string description(size_t size)
{
    std::string sdp
        = R"(v=0\r\no=- 1432678845741 2 IN IP4 127.0.0.1\r\ns=-\r\nt=0 0\r\nm=video 1 RTP/SAVPF 107\r\n)"
          R"(c=IN IP4 0.0.0.0\r\na=rtpmap:107 H264/90000\r\n)";
    const std::string_view line
        = R"(a=fmtp:107 level-asymmetry-allowed=1;packetization-mode=1;profile-level-id=42c01e\r\n)";
    while (sdp.size() + line.size() < size)
        sdp += line;
    return sdp;
}

std::string sdpJson(Kind kind)
{
    std::string json = R"({"type":")";
    json += kindName(kind);
    json += R"(","sdp":")";
    json += description(kind == Kind::Offer ? kOfferBytes : kAnswerBytes);
    json += R"("})";
    return json;
}

} // namespace

std::string_view kindName(Kind kind)
{
    switch (kind) {
    case Kind::Offer:
        return "offer";
    case Kind::Answer:
        return "answer";
    case Kind::Candidate:
        break;
    }
    return "candidate";
}

std::string payloadJson(Kind kind, std::uint64_t stamp)
{
    static const std::string offer = sdpJson(Kind::Offer);
    static const std::string answer = sdpJson(Kind::Answer);
    if (kind != Kind::Candidate)
        return kind == Kind::Offer ? offer : answer;
    std::string json = R"({"candidate":"candidate:)";
    json += std::to_string(stamp);
    json
        += R"( 1 udp 2122260223 192.0.2.17 50000 typ host generation 0","sdpMid":"video","sdpMLineIndex":0})";
    return json;
}

std::string messageJson(std::string_view to, Kind kind, std::uint64_t stamp)
{
    std::string json = R"({"to":")";
    json += to;
    json += R"(","sid":"1432678845741","roomType":"video","type":")";
    json += kindName(kind);
    json += R"(","payload":)";
    json += payloadJson(kind, stamp);
    json += R"(,"prefix":"webkit"})";
    return json;
}

std::uint64_t stampIn(std::string_view text)
{
    constexpr std::string_view word = "candidate:";
    const size_t at = text.find(word);
    if (at == std::string_view::npos)
        return 0;
    std::uint64_t stamp = 0;
    std::from_chars(text.data() + at + word.size(), text.data() + text.size(), stamp);
    return stamp;
}

} // namespace rdv::bench
