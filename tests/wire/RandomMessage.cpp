// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/wire/RandomMessage.h"

#include <algorithm>

namespace rdv::kit {

QByteArray RandomMessage::pick(std::initializer_list<const char*> choices)
{
    return *(choices.begin() + number(static_cast<int>(choices.size())));
}

QByteArray RandomMessage::blank()
{
    return oneIn(20) ? pick({" ", "\t", "\r\n", "  "}) : QByteArray();
}

/// A quoted text: mostly plain, sometimes long, escaped, beyond ASCII, or one of the device's own words.
QByteArray RandomMessage::text()
{
    QByteArray text;
    for (int pieces = number(4); pieces > 0; --pieces) {
        switch (number(12)) {
        case 0:
            text += pick({"\\r\\n", "\\n", "\\t", "\\\"", "\\\\", "\\/", "\\b", "\\u0041", "\\ud83c\\udfa5",
                "\\ud83c", "\\u0000", "\\x", "\\"});
            break;
        case 1:
            text += pick({"庭", "é", "🎥", "\xef\xbf\xbf", "\xef\xbb\xbf", "\xc2\x85", "\x7f"});
            break;
        case 2:
            text += pick({"stunservers", "turnservers", "ersid", "clients", "offer", "answer", "candidate",
                "command", "remove", "taken", "invalidRoom", "clientJoined", "iceparam", "validateFailed",
                "invalidRmsToken", "1::", "2::", "offe", "clientsid", "payload", "to", "sdp"});
            break;
        case 3:
            text += pick({"a=rtpmap:107 H264/90000\\r\\n", "a=fmtp\\r\\n", "a=rtpmap\\n",
                "m=video 1 RTP/SAVPF 107\\r\\n", "candidate:1 1 udp 1 192.0.2.1 5 typ host"});
            break;
        case 4:
            text += oneIn(50) ? QByteArray(number(4000), 'x') : QByteArray::number(number(1'000'000));
            break;
        default:
            text += pick({"a", "0001bbbb", "video", "webkit", " ", "{", "}", ":", ",", "[", "192.0.2.7"});
        }
    }
    return '"' + text + '"';
}

QByteArray RandomMessage::value(int depth) // NOLINT(misc-no-recursion): as deep as it is told
{
    switch (number(depth > 0 ? 10 : 8)) {
    case 0:
        return pick({"0", "7", "65535", "999999999", "1234567890", "-1", "-0", "01", "1.5", "1e3", "1e999",
            "9223372036854775807", "+1", "."});
    case 1:
        return pick({"true", "false", "null", "nul", "True", "NaN"});
    case 8:
        return '[' + value(depth - 1) + (oneIn(2) ? ',' + value(depth - 1) : QByteArray()) + ']';
    case 9:
        return object({member(pick({"to", "sdp", "candidate", "x"}), value(depth - 1))});
    default:
        return text();
    }
}

QByteArray RandomMessage::member(const QByteArray& key, const QByteArray& value)
{
    QByteArray name = key;
    if (oneIn(200))
        name = pick({"\\u0074o", "t\\o", "", "to\xc3\xa9", "\\\"", "args", "name"});
    return blank() + '"' + name + '"' + blank() + ':' + blank() + value + blank();
}

QByteArray RandomMessage::object(QByteArrayList members)
{
    if (oneIn(30) && !members.isEmpty())
        members.append(members.at(number(static_cast<int>(members.size()))));
    if (oneIn(5))
        std::shuffle(members.begin(), members.end(), m_random);
    return '{' + members.join(',') + '}';
}

QByteArray RandomMessage::candidate()
{
    QByteArrayList members;
    if (!oneIn(30))
        members += member("candidate", oneIn(30) ? value(2) : text());
    if (!oneIn(4))
        members += member("sdpMid", oneIn(30) ? value(2) : text());
    if (!oneIn(4))
        members += member("sdpMLineIndex", oneIn(20) ? value(2) : QByteArray::number(number(4)));
    if (oneIn(4))
        members += member("usernameFragment", oneIn(5) ? "null" : text());
    return object(members);
}

QByteArray RandomMessage::payload(const QByteArray& type)
{
    if (oneIn(60))
        return value(3);
    if (type == "\"candidate\"")
        return oneIn(2) ? candidate() : object({member("candidate", candidate())});
    QByteArrayList members{member("type", type), member("sdp", oneIn(40) ? value(2) : text())};
    if (oneIn(20))
        members += member("candidate", value(2));
    return object(members);
}

QByteArray RandomMessage::message()
{
    QByteArrayList members{member("to", oneIn(10) ? value(2) : QByteArray(R"("0001aaaa")"))};
    for (const char* label : {"sid", "roomType", "prefix"}) {
        if (oneIn(2))
            members
                += member(label, oneIn(10) ? value(2) : pick({R"("video")", R"("1432678845741")", "\"\""}));
    }
    const QByteArray type = oneIn(30)
        ? value(1)
        : pick({"\"offer\"", "\"answer\"", "\"candidate\"", "\"candidate\"", "\"candidate\"", "\"command\""});
    members += member("type", type);
    if (!oneIn(40))
        members += member("payload", payload(type));
    if (oneIn(20))
        members += member(pick({"message", "from", "x", "broadcaster"}), value(3));
    return object(members);
}

/// Some bytes that do not belong there, or are missing.
void RandomMessage::damage(QByteArray& packet)
{
    constexpr qsizetype head = 4;
    const qsizetype at = head + number(static_cast<int>(packet.size() - head));
    switch (number(4)) {
    case 0:
        packet.truncate(at);
        return;
    case 1:
        packet.remove(at, 1 + number(3));
        return;
    case 2:
        packet.insert(at, pick({"\"", "\\", ",", "}", "]", "{", "0", "\x01", "\xc3", "x"}));
        return;
    default:
        packet[at] = static_cast<char>(number(256));
    }
}

QByteArray RandomMessage::next()
{
    QByteArray arguments = message();
    if (oneIn(40))
        arguments += ',' + value(1);
    const QByteArray name = oneIn(40) ? pick({R"("iceState")", R"("leave")", "7", R"("messag\u0065")"})
                                      : QByteArray(R"("message")");
    QByteArray packet = "5:::"
        + object({member("name", name), member("args", oneIn(60) ? value(2) : '[' + arguments + ']')});
    if (oneIn(10))
        damage(packet);
    return packet;
}

} // namespace rdv::kit
