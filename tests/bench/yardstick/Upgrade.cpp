// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/yardstick/Upgrade.h"

#include <array>
#include <bit>
#include <cstdint>

namespace rdv::bench {

namespace {

using Digest = std::array<std::uint32_t, 5>;

std::string padded(std::string text)
{
    constexpr size_t block = 64;
    const std::uint64_t bits = text.size() * 8;
    text += static_cast<char>(0x80);
    while (text.size() % block != block - 8)
        text += '\0';
    for (int shift = 56; shift >= 0; shift -= 8)
        text += static_cast<char>(bits >> shift & 0xffU);
    return text;
}

void mix(Digest& digest, std::string_view block)
{
    std::array<std::uint32_t, 80> w{};
    for (size_t i = 0; i < 64; ++i)
        w[i / 4] = w[i / 4] << 8U | static_cast<unsigned char>(block[i]);
    for (size_t i = 16; i < w.size(); ++i)
        w[i] = std::rotl(w[i - 3] ^ w[i - 8] ^ w[i - 14] ^ w[i - 16], 1);
    auto [a, b, c, d, e] = digest;
    for (size_t i = 0; i < w.size(); ++i) {
        std::uint32_t f = b ^ c ^ d;
        std::uint32_t k = i < 40 ? 0x6ed9eba1U : 0xca62c1d6U;
        if (i < 20) {
            f = (b & c) | (~b & d);
            k = 0x5a827999U;
        } else if (i >= 40 && i < 60) {
            f = (b & c) | (b & d) | (c & d);
            k = 0x8f1bbcdcU;
        }
        const std::uint32_t next = std::rotl(a, 5) + f + e + k + w[i];
        e = d;
        d = c;
        c = std::rotl(b, 30);
        b = a;
        a = next;
    }
    const Digest step{a, b, c, d, e};
    for (size_t i = 0; i < digest.size(); ++i)
        digest[i] += step[i];
}

/// SHA-1 (FIPS 180-4) in base64: the yardstick links nothing.
std::string acceptKey(std::string text)
{
    Digest digest{0x67452301U, 0xefcdab89U, 0x98badcfeU, 0x10325476U, 0xc3d2e1f0U};
    text = padded(std::move(text));
    for (size_t at = 0; at < text.size(); at += 64)
        mix(digest, std::string_view(text).substr(at, 64));
    constexpr std::string_view letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    std::string out;
    std::uint32_t bits = 0;
    for (size_t byte = 0; byte < 21; ++byte) {
        bits = bits << 8U | (byte < 20 ? digest[byte / 4] >> (24 - 8 * (byte % 4)) & 0xffU : 0U);
        if (byte % 3 != 2)
            continue;
        for (int shift = 18; shift >= 0; shift -= 6)
            out += letters[bits >> shift & 63U];
        bits = 0;
    }
    out.back() = '=';
    return out;
}

} // namespace

std::string upgradeAnswer(std::string_view head)
{
    constexpr std::string_view field = "Sec-WebSocket-Key: ";
    const size_t at = head.find(field);
    if (at == std::string_view::npos)
        return "HTTP/1.1 400 Bad Request\r\nContent-Length: 0\r\n\r\n";
    const size_t begin = at + field.size();
    std::string key(head.substr(begin, head.find('\r', begin) - begin));
    return "HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: "
           "Upgrade\r\nSec-WebSocket-Accept: "
        + acceptKey(key + "258EAFA5-E914-47DA-95CA-C5AB0DC85B11") + "\r\n\r\n";
}

} // namespace rdv::bench
