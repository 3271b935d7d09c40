// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/hostile/ConnectionScript.h"

#include "tests/entrance/Entrance.h"
#include "tests/kit/WebSocketBytes.h"

namespace rdv::test {

ConnectionScript ScriptWriter::write(const QList<QByteArray>& ids)
{
    ConnectionScript script;
    QByteArray bytes;
    for (int count = 1 + number(4); count > 0; --count)
        bytes += request(ids);
    const bool upgrades = once(2);
    if (upgrades)
        bytes += upgrade(ids.isEmpty() || once(2) ? QByteArray("12345678901234567890")
                                                  : ids[number(static_cast<int>(ids.size()))]);
    if (once(3))
        damage(bytes);
    cut(bytes, script);
    if (upgrades) {
        script.steps.last().pause = !once(4); // else the frames are early
        QByteArray said = frames();
        if (once(4))
            damage(said);
        cut(said, script);
    }
    if (once(8))
        cut(noise(20'000), script);
    script.reads = !once(8);
    script.ending = static_cast<ConnectionScript::Ending>(number(3));
    return script;
}

QByteArray ScriptWriter::noise(int most)
{
    QByteArray bytes(number(most), '\0');
    for (char& c : bytes)
        c = static_cast<char>(number(256));
    return bytes;
}

QByteArray ScriptWriter::request(const QList<QByteArray>& ids)
{
    const QByteArray id = ids.isEmpty() ? QByteArray(40, 'a') : ids[number(static_cast<int>(ids.size()))];
    switch (number(10)) {
    case 0:
        return get("/");
    case 1:
        return get("/socket.io/1/?t=1", "Origin: http://example.com\r\n");
    case 2:
        return get("/socket.io/1/xhr-polling/" + id);
    case 3: {
        const QByteArray body = packet();
        return "POST /socket.io/1/xhr-polling/" + id + " HTTP/1.1\r\nHost: h\r\nContent-Length: "
            + QByteArray::number(body.size()) + "\r\n\r\n" + body;
    }
    case 4:
        return get("/socket.io/1/xhr-polling/" + id + "?disconnect=1");
    case 5:
        return get("/js/evowrtcplayer.js", "Range: bytes=" + QByteArray::number(number(9000)) + "-\r\n");
    case 6:
        return "HEAD /index.html HTTP/1.1\r\nHost: h\r\n\r\n";
    case 7:
        return get("/" + noise(40).toPercentEncoding());
    case 8:
        return get("/", "X-Large: " + QByteArray(number(12'000), 'x') + "\r\n");
    default:
        return get("/socket.io/1/websocket/" + id, "Upgrade: websocket\r\n"); // half an upgrade
    }
}

QByteArray ScriptWriter::packet()
{
    switch (number(8)) {
    case 0:
        return "2::";
    case 1:
        return "0::";
    case 2:
        return R"(5:1+::{"name":"join","args":["r",{"streamName":"s"}]})";
    case 3:
        return R"(5:1+::{"name":"join","args":["ro"om",{"index":1,"RMS":true}]})";
    case 4:
        return R"(5:::{"name":"message","args":[{"to":"x","type":"offer","payload":{"sdp":"v=0"}}]})";
    case 5:
        return "\xef\xbf\xbd"
               "3"
               "\xef\xbf\xbd"
               "2::"
               "\xef\xbf\xbd"
               "99"
               "\xef\xbf\xbd";
    case 6:
        return "5:::" + QByteArray(number(3000), '[');
    default:
        return noise(200);
    }
}

QByteArray ScriptWriter::frames()
{
    QByteArray bytes;
    for (int count = number(8); count > 0; --count) {
        const QByteArray mask = once(12) ? QByteArray() : noise(2).leftJustified(4, '\x5a');
        const int opcode = once(4) ? number(16) : 1;
        const QByteArray payload = once(20) ? QByteArray(70'000, 'x') : packet();
        bytes += kit::frameBytes(payload, mask, opcode, !once(6));
    }
    return bytes;
}

void ScriptWriter::damage(QByteArray& bytes)
{
    if (bytes.isEmpty())
        return;
    const qsizetype at = number(static_cast<int>(bytes.size()));
    switch (number(5)) {
    case 0:
        bytes[at] = static_cast<char>(number(256));
        break;
    case 1:
        bytes.truncate(at);
        break;
    case 2:
        bytes.remove(at, 1 + number(8));
        break;
    case 3:
        bytes.insert(at, noise(16));
        break;
    default:
        bytes.insert(at, bytes.mid(number(static_cast<int>(bytes.size())), 200));
    }
}

void ScriptWriter::cut(const QByteArray& bytes, ConnectionScript& script)
{
    // Mostly a few pieces; now and then every byte by itself.
    const int longest
        = once(10) && bytes.size() < 2000 ? 1 : 1 + static_cast<int>(bytes.size()) / (1 + number(4));
    qsizetype at = 0;
    do {
        const qsizetype size = std::min<qsizetype>(1 + number(longest), bytes.size() - at);
        script.steps.append({bytes.mid(at, size), once(6)});
        at += size;
    } while (at < bytes.size());
}

} // namespace rdv::test
