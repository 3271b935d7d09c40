// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/entrance/Doorman.h"

#include <QPointer>
#include <QSslSocket>
#include <QTcpSocket>
#include <QTest>

#include <memory>

namespace rdv::test {

/// A doorman on a free port of the loopback interface, and everything it has said.
class Entrance {
public:
    explicit Entrance(ServerConfig config = {})
    {
        config.port = 0;
        config.bindAddress = QStringLiteral("127.0.0.1");
        doorman = std::make_unique<Doorman>(config, quint16{7}, counters);
        QObject::connect(doorman.get(), &Doorman::reported, doorman.get(),
            [this](const Event& event) { events.append(event); });
        QObject::connect(doorman.get(), &Doorman::peerArrived, doorman.get(), [this](PeerLink* link) {
            links.append(link);
            QObject::connect(link, &PeerLink::messageReceived, doorman.get(),
                [this](PeerLink*, const Inbound& message) { messages.append(message); });
            QObject::connect(link, &PeerLink::closed, doorman.get(),
                [this](PeerLink*, const QString& reason) { closings.append(reason); });
            if (greet)
                greet(link);
        });
        problem = doorman->listen();
    }

    [[nodiscard]] quint64 count(Counter counter) const { return counters.value(counter); }

    Counters counters;
    std::unique_ptr<Doorman> doorman;
    std::optional<Problem> problem;
    std::function<void(PeerLink*)> greet;
    QList<QPointer<PeerLink>> links;
    QList<Inbound> messages;
    QStringList closings;
    QList<Event> events;
};

/// A client that writes and sees bytes.
class Client {
public:
    explicit Client(const Entrance& entrance, bool tls = false)
    {
        auto* secure = tls ? new QSslSocket : nullptr;
        socket.reset(tls ? secure : new QTcpSocket);
        QObject::connect(socket.get(), &QTcpSocket::readyRead, socket.get(), [this] {
            if (reading)
                received += socket->readAll();
        });
        QObject::connect(
            socket.get(), &QTcpSocket::disconnected, socket.get(), [this] { disconnected = true; });
        if (tls) {
            secure->setPeerVerifyMode(QSslSocket::VerifyNone);
            secure->connectToHostEncrypted(QStringLiteral("127.0.0.1"), entrance.doorman->port());
        } else {
            socket->connectToHost(QStringLiteral("127.0.0.1"), entrance.doorman->port());
        }
    }
    void send(const QByteArray& bytes) { socket->write(bytes); }
    /// Waits for an answer with a body of known length, or a chunked one, and takes it off.
    [[nodiscard]] QByteArray answer()
    {
        if (!QTest::qWaitFor([this] { return answerSize() > 0; }))
            return {};
        const QByteArray whole = received.first(answerSize());
        received.remove(0, whole.size());
        return whole;
    }
    /// The answer to this request.
    [[nodiscard]] QByteArray ask(const QByteArray& request)
    {
        send(request);
        return answer();
    }
    [[nodiscard]] bool waitForEnd(int milliseconds = 5000)
    {
        return QTest::qWaitFor([this] { return disconnected; }, milliseconds);
    }

    std::unique_ptr<QTcpSocket> socket;
    QByteArray received;
    bool reading = true;
    bool disconnected = false;

private:
    [[nodiscard]] qsizetype answerSize() const
    {
        const qsizetype end = received.indexOf("\r\n\r\n");
        if (end < 0)
            return 0;
        const QByteArray head = received.first(end + 2);
        const qsizetype body = end + 4;
        if (head.contains("Transfer-Encoding: chunked")) {
            const qsizetype last = received.indexOf("0\r\n\r\n", body);
            return last < 0 ? 0 : last + 5;
        }
        const qsizetype length = head.indexOf("Content-Length: ");
        if (length < 0)
            return body;
        const qsizetype size
            = body + head.mid(length + 16, head.indexOf('\r', length) - length - 16).toLongLong();
        return received.size() < size ? 0 : size;
    }
};

inline QByteArray get(const QByteArray& target, const QByteArray& fields = {})
{
    return "GET " + target + " HTTP/1.1\r\nHost: 127.0.0.1:3535\r\n" + fields + "\r\n";
}

inline QByteArray upgrade(const QByteArray& id, const QByteArray& fields = {})
{
    return get("/socket.io/1/websocket/" + id,
        "Connection: Upgrade\r\nPragma: no-cache\r\nUpgrade: websocket\r\nOrigin: http://127.0.0.1:3535\r\n"
        "Sec-WebSocket-Version: 13\r\nUser-Agent: ExampleMake ExampleModel 1.2.3 00:11:22:33:44:55 7.8\r\n"
        "Sec-WebSocket-Key: ZrZ6hzVBYtY2ApJ/dcsXPA==\r\n"
        "Sec-WebSocket-Extensions: permessage-deflate; client_max_window_bits\r\n"
            + fields);
}

/// A client whose WebSocket is open, and the link to it.
struct Open {
    explicit Open(Entrance& entrance)
        : client(entrance)
    {
        const auto before = entrance.links.size();
        client.send(upgrade("12345678901234567890"));
        if (QTest::qWaitFor([&] { return entrance.links.size() > before; }))
            link = entrance.links.last();
        switched = client.answer();
    }
    Client client;
    QPointer<PeerLink> link;
    QByteArray switched;
};

/// The session id in a handshake's answer, found the way a device does.
inline QByteArray idIn(const QByteArray& answer)
{
    qsizetype place = answer.indexOf("chunked");
    if (place < 0)
        return {};
    for (int lineFeeds = 0; lineFeeds < 3; ++lineFeeds)
        place = answer.indexOf('\n', place) + 1;
    return answer.mid(place, answer.indexOf(':', place) - place);
}

/// A masked text frame; the opcode and the mask can be chosen. A null mask leaves the frame unmasked.
inline QByteArray frame(
    const QByteArray& payload, int opcode = 1, const QByteArray& mask = "\xff\xff\xff\xff")
{
    QByteArray bytes;
    const char maskBit = mask.isEmpty() ? '\0' : '\x80';
    bytes += static_cast<char>(0x80 | opcode);
    if (payload.size() < 126) {
        bytes += static_cast<char>(maskBit | static_cast<char>(payload.size()));
    } else if (payload.size() < 65536) {
        bytes += static_cast<char>(maskBit | 126);
        bytes += static_cast<char>(payload.size() >> 8);
        bytes += static_cast<char>(payload.size());
    } else {
        bytes += static_cast<char>(maskBit | 127);
        for (int shift = 56; shift >= 0; shift -= 8)
            bytes += static_cast<char>(static_cast<quint64>(payload.size()) >> shift);
    }
    bytes += mask;
    for (qsizetype i = 0; i < payload.size(); ++i)
        bytes += mask.isEmpty() ? payload[i] : static_cast<char>(payload[i] ^ mask[i % 4]);
    return bytes;
}

/// Resident memory of this process in bytes; 0 where the system does not tell, and where a sanitizer keeps
/// what was freed.
inline qint64 residentBytes()
{
#ifdef __SANITIZE_ADDRESS__
    return 0;
#else
    QFile statm(QStringLiteral("/proc/self/statm"));
    if (!statm.open(QIODevice::ReadOnly))
        return 0;
    return statm.readAll().split(' ').value(1).toLongLong() * 4096;
#endif
}

} // namespace rdv::test
