// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/server/Attackers.h"

#include "tests/kit/WebSocketBytes.h"
#include "tests/server/PlainClient.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace rdv::kit {

namespace {

QByteArrayList frameAttacks()
{
    QByteArray fragments;
    for (int i = 0; i < 200; ++i)
        fragments += frameBytes(QByteArray(1000, 'x'), "abcd"_ba, i == 0 ? 1 : 0, false);
    return {
        frameBytes("2::", {}), // unmasked
        frameBytes(QByteArray(1 << 20, 'x'), "abcd"_ba), // oversized
        QByteArray::fromHex("81ff7fffffffffffffff61626364") + QByteArray(1 << 20, 'x'), // endless
        fragments,
        frameBytes("x", "abcd"_ba, 3), // reserved opcode
        QByteArray(100'000, '\xff'),
    };
}

} // namespace

void Attackers::start()
{
    launch(u"slow heads"_s, true, 10ms, [this](Tally& tally) { slowHeads(tally); });
    launch(u"64 MiB heads"_s, true, 50ms, [this](Tally& tally) { hugeHeads(tally); });
    launch(u"bad frames"_s, true, 20ms, [this](Tally& tally) { badFrames(tally); });
    launch(u"half upgrades"_s, false, 20ms, [this](Tally& tally) { halfUpgrades(tally); });
    launch(u"silent connections"_s, true, 10ms, [this](Tally& tally) { silence(tally); });
    launch(u"reconnect storms"_s, false, 1s, [this](Tally& tally) { reconnectStorm(tally); });
    launch(u"deaf listeners"_s, false, 1s, [this](Tally& tally) { deafListeners(tally); });
}

void Attackers::stop()
{
    {
        const std::lock_guard lock(m_mutex);
        m_stopping = true;
    }
    m_wake.notify_all();
    for (std::thread& thread : m_threads)
        thread.join();
    m_threads.clear();
}

bool Attackers::pause(std::chrono::milliseconds span)
{
    std::unique_lock lock(m_mutex);
    return !m_wake.wait_for(lock, span, [this] { return m_stopping; });
}

void Attackers::launch(const QString& name, bool mustEnd, std::chrono::milliseconds pace, Attack attack)
{
    m_tallies.push_back(std::make_unique<Tally>());
    Tally& tally = *m_tallies.back();
    tally.name = name;
    tally.mustEnd = mustEnd;
    m_threads.emplace_back([this, pace, attack = std::move(attack), &tally] {
        do
            attack(tally);
        while (pause(pace));
    });
}

/// 200 heads at a time, one byte a second each, until the server has enough of them.
void Attackers::slowHeads(Tally& tally)
{
    const QByteArray head
        = getRequest("/index.html"_ba, m_port, QByteArray("X-Slow: ") + QByteArray(60, 'x'));
    std::vector<PlainClient> clients(200);
    for (PlainClient& client : clients)
        tally.attempts += client.connectTo(m_port, 2) ? 1 : 0;
    for (qsizetype sent = 0; sent < 20 && pause(1s); ++sent) {
        for (PlainClient& client : clients)
            client.write(head.sliced(sent, 1), 1ms);
    }
    for (PlainClient& client : clients)
        tally.refusals += client.waitForEnd(1ms) ? 1 : 0;
}

void Attackers::hugeHeads(Tally& tally)
{
    constexpr qsizetype whole = qsizetype{64} << 20;
    static const QByteArray piece = "X-Piece: " + QByteArray(65536, 'x') + "\r\n";
    PlainClient client;
    if (!client.connectTo(m_port, 3))
        return;
    ++tally.attempts;
    qsizetype sent = client.write("GET / HTTP/1.1\r\nHost: 127.0.0.1\r\n"_ba);
    while (sent < whole) {
        const qsizetype taken = client.write(piece, 100ms);
        sent += taken;
        if (taken < piece.size())
            break;
    }
    m_longestHead = std::max(m_longestHead.load(), sent);
    tally.refusals += client.waitForEnd(1s) ? 1 : 0;
}

void Attackers::badFrames(Tally& tally)
{
    static const QByteArrayList attacks = frameAttacks();
    PlainClient client;
    if (!client.openSocketIo(m_port, 4))
        return;
    const qsizetype which = tally.attempts++ % attacks.size();
    client.write(attacks[which], 100ms);
    tally.refusals += client.waitForEnd(1s) ? 1 : 0;
}

void Attackers::halfUpgrades(Tally& tally)
{
    PlainClient client;
    const QByteArray upgrade = upgradeRequest(QByteArray(40, '0'), m_port);
    if (!client.connectTo(m_port, 5))
        return;
    switch (tally.attempts++ % 4) {
    case 0: // a head that never ends
        client.write(upgrade.chopped(2));
        break;
    case 1: // an upgrade of nothing, with a frame right behind it
        client.write(upgrade + frameBytes("2::", "abcd"_ba));
        break;
    case 2: { // a session that is upgraded by halves and left
        client.write(getRequest("/socket.io/1/?t=1"_ba, m_port));
        client.readUntil("\r\n0\r\n\r\n"_ba, 1s);
        client.write("GET /socket.io/1/websocket/"_ba);
        break;
    }
    default: // an upgrade without what it takes
        client.write(getRequest("/socket.io/1/websocket/1234"_ba, m_port, "Upgrade: websocket\r\n"_ba));
    }
    client.readUntil("\r\n\r\n"_ba, 20ms);
    client.reset();
}

/// A thousand connections that say nothing, for as long as the server has patience.
void Attackers::silence(Tally& tally)
{
    std::vector<PlainClient> clients(1000);
    int index = 0;
    for (PlainClient& client : clients)
        tally.attempts += client.connectTo(m_port, 10 + index++ % 10) ? 1 : 0;
    for (int second = 0; second < 20 && pause(1s); ++second) { }
    for (PlainClient& client : clients)
        tally.refusals += client.waitForEnd(1ms) ? 1 : 0;
}

/// A hundred whole sessions in a row, each ended with RST.
void Attackers::reconnectStorm(Tally& tally)
{
    for (int i = 0; i < 100; ++i) {
        PlainClient client;
        if (client.openSocketIo(m_port, 6))
            client.say(
                "5:1+::{\"name\":\"join\",\"args\":[\"storm\",{\"streamName\":\"s\",\"name\":\"n\"}]}"_ba);
        ++tally.attempts;
        client.reset();
    }
}

/// Asks for answers again and again and reads none of them.
void Attackers::deafListeners(Tally& tally)
{
    PlainClient client;
    if (!client.connectTo(m_port, 7))
        return;
    ++tally.attempts;
    const QByteArray requests = getRequest("/index.html"_ba, m_port).repeated(1000);
    for (int i = 0; i < 50; ++i) {
        if (client.write(requests, 50ms) < requests.size())
            break;
    }
    client.reset();
}

} // namespace rdv::kit
