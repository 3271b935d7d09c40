// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/server/PlainClient.h"

#include "tests/kit/WebSocketBytes.h"

#include <QDeadlineTimer>

#include <algorithm>
#include <arpa/inet.h>
#include <array>
#include <fcntl.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>
#include <utility>

using namespace Qt::StringLiterals;

namespace rdv::kit {

namespace {

sockaddr_in loopback(int host, quint16 port)
{
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(port);
    address.sin_addr.s_addr = htonl(0x7f000000U + static_cast<unsigned>(host));
    return address;
}

bool waitFor(int socket, short events, const QDeadlineTimer& deadline)
{
    pollfd entry{socket, events, 0};
    return ::poll(&entry, 1, static_cast<int>(std::max<qint64>(0, deadline.remainingTime()))) > 0;
}

} // namespace

PlainClient::PlainClient(PlainClient&& other) noexcept
    : m_socket(std::exchange(other.m_socket, -1))
    , m_receiveBuffer(other.m_receiveBuffer)
    , m_received(std::move(other.m_received))
{
}

bool PlainClient::connectTo(quint16 port, int source)
{
    close();
    m_received.clear();
    m_socket = ::socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0);
    if (m_receiveBuffer > 0)
        ::setsockopt(m_socket, SOL_SOCKET, SO_RCVBUF, &m_receiveBuffer, sizeof m_receiveBuffer);
    const sockaddr_in from = loopback(source, 0);
    const sockaddr_in to = loopback(1, port);
    if (m_socket < 0 || ::bind(m_socket, reinterpret_cast<const sockaddr*>(&from), sizeof from) != 0)
        return false;
    static_cast<void>(::connect(m_socket, reinterpret_cast<const sockaddr*>(&to), sizeof to)); // told below
    if (!waitFor(m_socket, POLLOUT, QDeadlineTimer(5000)))
        return false;
    int error = 0;
    socklen_t size = sizeof error;
    return ::getsockopt(m_socket, SOL_SOCKET, SO_ERROR, &error, &size) == 0 && error == 0;
}

qsizetype PlainClient::write(const QByteArray& bytes, Wait patience)
{
    qsizetype done = 0;
    while (done < bytes.size() && m_socket >= 0) {
        const ssize_t n = ::send(
            m_socket, bytes.constData() + done, static_cast<std::size_t>(bytes.size() - done), MSG_NOSIGNAL);
        if (n > 0)
            done += n;
        else if ((errno != EAGAIN && errno != EWOULDBLOCK)
            || !waitFor(m_socket, POLLOUT, QDeadlineTimer(patience)))
            break;
    }
    return done;
}

QByteArray PlainClient::readUntil(const QByteArray& until, Wait patience)
{
    const QDeadlineTimer deadline(patience);
    std::array<char, 16384> chunk{};
    while (!m_received.contains(until) && m_socket >= 0 && waitFor(m_socket, POLLIN, deadline)) {
        const ssize_t n = ::recv(m_socket, chunk.data(), chunk.size(), 0);
        if (n <= 0)
            break;
        m_received.append(chunk.data(), n);
    }
    return m_received;
}

qint64 PlainClient::take(qint64 bytes, Wait patience)
{
    QByteArray sink(bytes, Qt::Uninitialized);
    if (m_socket < 0 || !waitFor(m_socket, POLLIN, QDeadlineTimer(patience)))
        return 0;
    return std::max<qint64>(0, ::recv(m_socket, sink.data(), static_cast<std::size_t>(bytes), 0));
}

bool PlainClient::waitForEnd(Wait patience)
{
    const QDeadlineTimer deadline(patience);
    std::array<char, 16384> chunk{};
    while (m_socket >= 0) {
        if (!waitFor(m_socket, POLLIN, deadline))
            return false;
        const ssize_t n = ::recv(m_socket, chunk.data(), chunk.size(), 0);
        if (n <= 0)
            return true;
        m_received.append(chunk.data(), n);
    }
    return true;
}

void PlainClient::close()
{
    if (m_socket >= 0)
        ::close(std::exchange(m_socket, -1));
}

void PlainClient::reset()
{
    const linger now{1, 0};
    if (m_socket >= 0)
        ::setsockopt(m_socket, SOL_SOCKET, SO_LINGER, &now, sizeof now);
    close();
}

bool PlainClient::openSocketIo(quint16 port, int source)
{
    if (!connectTo(port, source))
        return false;
    write(getRequest("/socket.io/1/?t=1"_ba, port));
    QByteArray answer = readUntil("\r\n0\r\n\r\n"_ba);
    const auto handshake = takeAnswer(answer);
    if (!handshake || handshake->status != 200)
        return false;
    m_received.clear();
    write(upgradeRequest(handshake->body.left(handshake->body.indexOf(':')), port));
    return readUntil("ersid"_ba).contains("ersid");
}

void PlainClient::say(const QByteArray& packet)
{
    write(frameBytes(packet, "abcd"_ba));
}

QByteArray getRequest(const QByteArray& path, quint16 port, const QByteArray& more)
{
    return "GET " + path + " HTTP/1.1\r\nHost: 127.0.0.1:" + QByteArray::number(port) + "\r\n" + more
        + "\r\n";
}

QByteArray upgradeRequest(const QByteArray& sid, quint16 port)
{
    return getRequest("/socket.io/1/websocket/" + sid, port,
        "Connection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\n"
        "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n"_ba);
}

} // namespace rdv::kit
