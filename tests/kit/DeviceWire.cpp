// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/kit/DeviceWire.h"

#include "tests/kit/WebSocketBytes.h"

#include <array>

using namespace Qt::StringLiterals;

namespace rdv::kit {

namespace {

struct Word {
    Seen seen;
    QByteArrayView text;
    bool atStart = false;
};

constexpr std::array words{
    Word{Seen::StunServers, "stunservers"},
    Word{Seen::TurnServers, "turnservers"},
    Word{Seen::ErsId, "ersid"},
    Word{Seen::Clients, "clients"},
    Word{Seen::Offer, "offer"},
    Word{Seen::Answer, "answer"},
    Word{Seen::Candidate, "candidate"},
    Word{Seen::Command, "command"},
    Word{Seen::Remove, "remove"},
    Word{Seen::Taken, "taken"},
    Word{Seen::InvalidRoom, "invalidRoom"},
    Word{Seen::InvalidToken, ""}, // spelt as the device spells itself
    Word{Seen::ClientJoined, "clientJoined"},
    Word{Seen::IceParam, "iceparam"},
    Word{Seen::Connect, "1::", true},
    Word{Seen::Disconnect, "0::", true},
    Word{Seen::ValidateFailed, "validateFailed"},
    Word{Seen::Heartbeat, "2::", true},
};

QByteArrayView invalidToken(DeviceSpelling spelling)
{
    return spelling == DeviceSpelling::Rms ? "invalidRmsToken" : "invalidEmsToken";
}

bool hasForeignEscape(QByteArrayView text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] != '\\')
            continue;
        if (i + 1 == text.size() || (text[i + 1] != 'r' && text[i + 1] != 'n'))
            return true;
    }
    return false;
}

bool hasBareAttribute(QByteArrayView text)
{
    for (const QByteArray& line : withoutEscapes(text.toByteArray()).split('\n')) {
        const bool attribute = line.startsWith("a=rtpmap") || line.startsWith("a=fmtp");
        if (attribute && !line.contains(':'))
            return true;
    }
    return false;
}

bool hasScalarPayload(QByteArrayView text)
{
    constexpr QByteArrayView key = "\"payload\":";
    const qsizetype at = text.indexOf(key);
    return at < 0 || at + key.size() >= text.size() || text[at + key.size()] != '{';
}

} // namespace

QByteArray seenName(Seen seen)
{
    for (const Word& word : words) {
        if (word.seen == seen)
            return seen == Seen::InvalidToken ? "invalidToken"_ba : word.text.toByteArray();
    }
    return "nothing"_ba;
}

Seen classify(QByteArrayView text, DeviceSpelling spelling)
{
    for (const Word& word : words) {
        const QByteArrayView wanted = word.seen == Seen::InvalidToken ? invalidToken(spelling) : word.text;
        if (word.atStart ? text.startsWith(wanted) : text.contains(wanted))
            return word.seen;
    }
    return Seen::Nothing;
}

bool isClosing(Seen seen)
{
    return seen == Seen::Remove || seen == Seen::Taken || seen == Seen::InvalidRoom
        || seen == Seen::InvalidToken || seen == Seen::Disconnect;
}

std::optional<QByteArray> valueOf(QByteArrayView text, QByteArrayView key)
{
    const QByteArray quoted = '"' + key.toByteArray() + '"';
    const qsizetype at = text.indexOf(quoted);
    if (at < 0)
        return {};
    const qsizetype open = text.indexOf('"', at + quoted.size());
    const qsizetype close = open < 0 ? -1 : text.indexOf('"', open + 1);
    if (close < 0)
        return {};
    return text.sliced(open + 1, close - open - 1).toByteArray();
}

QByteArray withoutEscapes(QByteArray text)
{
    return text.replace("\\r", "\r").replace("\\n", "\n");
}

QByteArrayList hazards(QByteArrayView text, Seen seen)
{
    QByteArrayList found;
    if (hasForeignEscape(text))
        found << "an escape other than \\r and \\n"_ba;
    if ((seen == Seen::Offer || seen == Seen::Answer) && hasBareAttribute(text))
        found << "a bare a=rtpmap or a=fmtp line"_ba;
    if (seen == Seen::Command && hasScalarPayload(text))
        found << "a command whose payload is no object"_ba;
    if ((seen == Seen::Offer || seen == Seen::Answer || seen == Seen::Candidate) && !valueOf(text, "from"))
        found << "a relayed message without from"_ba;
    return found;
}

QByteArray deviceUserAgent()
{
    return "ExampleMake ExampleModel 1.2.3 00:11:22:33:44:55 7.8"_ba;
}

QByteArray deviceKey()
{
    return "ZrZ6hzVBYtY2ApJ/dcsXPA=="_ba;
}

QByteArray deviceHandshakeRequest(
    const QHostAddress& server, quint16 port, const QByteArray& userAgent, qint64 milliseconds)
{
    const QByteArray host = server.toString().toLatin1() + ':' + QByteArray::number(port);
    return "GET /socket.io/1/?t=" + QByteArray::number(milliseconds) + " HTTP/1.1\r\nHost: " + host
        + "\r\nConnection: keep-alive\r\nUser-Agent: " + userAgent + "\r\nOrigin: http://" + host
        + "\r\nAccept: */*\r\nReferer: http://52.6.14.61:5050/demo.html\r\n"
          "Accept-Encoding: gzip, deflate, sdch\r\nAccept-Language: en-US,en;q=0.8\r\n\r\n";
}

QByteArray deviceUpgradeRequest(
    const QHostAddress& server, quint16 port, const QByteArray& userAgent, const QByteArray& sid)
{
    const QByteArray host = server.toString().toLatin1() + ':' + QByteArray::number(port);
    return "GET /socket.io/1/websocket/" + sid + " HTTP/1.1\r\nHost: " + host
        + "\r\nConnection: Upgrade\r\nPragma: no-cache\r\nCache-Control: no-cache\r\nUpgrade: websocket\r\n"
          "Origin: http://"
        + host + "\r\nSec-WebSocket-Version: 13\r\nUser-Agent: " + userAgent
        + "\r\nAccept-Encoding: gzip, deflate, sdch\r\nAccept-Language: en-US,en;q=0.8\r\nSec-WebSocket-Key: "
        + deviceKey() + "\r\nSec-WebSocket-Extensions: permessage-deflate; client_max_window_bits\r\n\r\n";
}

QByteArray constantSid()
{
    return "12345678901234567890"_ba;
}

QByteArray sidFromFirstRead(const QByteArray& read)
{
    qsizetype at = read.indexOf("chunked");
    if (at < 0)
        return constantSid();
    for (int feeds = 0; feeds < 3; ++feeds) {
        at = read.indexOf('\n', at);
        if (at < 0)
            return {};
        ++at;
    }
    const qsizetype colon = read.indexOf(':', at);
    return colon < 0 ? QByteArray() : read.sliced(at, colon - at);
}

QByteArray deviceJoin(const QByteArray& room, qint64 index, DeviceSpelling spelling, const QByteArray& token)
{
    const QByteArray name = spelling == DeviceSpelling::Rms ? "RMS"_ba
        : spelling == DeviceSpelling::Ems                   ? "EMS"_ba
                                                            : "ems"_ba;
    const QByteArray tokenName = spelling == DeviceSpelling::Rms ? "rmsToken"_ba : "emsToken"_ba;
    return "5:1+::{\"name\":\"join\",\"args\":[\"" + room + "\",{\"index\":" + QByteArray::number(index)
        + ",\"" + name + "\":true,\"" + tokenName + "\":\"" + token
        + "\",\"capabilities\":\"hasHeartBeat\"}]}";
}

QByteArrayList textsWith(const QByteArrayList& texts, QByteArrayView word)
{
    QByteArrayList found;
    for (const QByteArray& text : texts) {
        if (text.contains(word))
            found << text;
    }
    return found;
}

QByteArray deviceFrame(const QByteArray& text)
{
    return frameBytes(text, "\xff\xff\xff\xff"_ba);
}

} // namespace rdv::kit
