// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/generator/Frames.h"

namespace rdv::bench {

namespace {

constexpr size_t kShort = 125;
constexpr size_t kMedium = 0xffff;

void appendLength(std::string& out, size_t length)
{
    if (length <= kShort) {
        out += static_cast<char>(0x80U | length);
        return;
    }
    const bool medium = length <= kMedium;
    out += static_cast<char>(0x80U | (medium ? 126U : 127U));
    for (int shift = medium ? 8 : 56; shift >= 0; shift -= 8)
        out += static_cast<char>((length >> shift) & 0xffU);
}

} // namespace

void appendClientFrame(std::string& out, std::string_view text)
{
    out += static_cast<char>(0x81);
    appendLength(out, text.size());
    out.append(4, static_cast<char>(0xff));
    const size_t begin = out.size();
    out.append(text);
    for (size_t i = begin; i < out.size(); ++i)
        out[i] = static_cast<char>(~out[i]);
}

std::optional<Frame> firstServerFrame(std::string_view bytes)
{
    const auto byte = [&](size_t i) {
        return static_cast<unsigned char>(bytes[i]);
    };
    if (bytes.size() < 2)
        return std::nullopt;
    size_t length = byte(1) & 0x7fU;
    size_t head = 2;
    if (length > kShort) {
        const size_t more = length == 126 ? 2 : 8;
        head += more;
        if (bytes.size() < head)
            return std::nullopt;
        length = 0;
        for (size_t i = 2; i < head; ++i)
            length = length << 8U | byte(i);
    }
    if (bytes.size() - head < length)
        return std::nullopt;
    return Frame{byte(0) & 0x0fU, bytes.substr(head, length), head + length};
}

size_t answerSize(std::string_view bytes)
{
    const size_t end = bytes.find("\r\n\r\n");
    if (end == std::string_view::npos)
        return 0;
    const size_t body = end + 4;
    if (bytes.substr(0, body).find("chunked") == std::string_view::npos)
        return body;
    constexpr std::string_view last = "\r\n0\r\n\r\n";
    const size_t final = bytes.find(last, body);
    return final == std::string_view::npos ? 0 : final + last.size();
}

} // namespace rdv::bench
