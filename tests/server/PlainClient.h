// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayList>

#include <chrono>

namespace rdv::kit {

/// A bare TCP client with blocking calls and deadlines, light enough to be made by the thousand and usable in
/// any thread. Writes what it is told and judges nothing.
class PlainClient {
public:
    using Wait = std::chrono::milliseconds;

    PlainClient() = default;
    ~PlainClient() { close(); }
    PlainClient(PlainClient&& other) noexcept;
    PlainClient& operator=(PlainClient&&) = delete;

    /// How much its system takes in unread, for connections that are made after this.
    void setReceiveBuffer(int bytes) { m_receiveBuffer = bytes; }
    /// From 127.0.0.<source>; false: refused or no answer in 5 s.
    [[nodiscard]] bool connectTo(quint16 port, int source = 1);
    /// Writes all of it unless the peer closes or stops reading for `patience`; how much went out.
    qsizetype write(const QByteArray& bytes, Wait patience = std::chrono::seconds(5));
    /// What came until `until` was part of it, the peer closed, or the time was over.
    QByteArray readUntil(const QByteArray& until, Wait patience = std::chrono::seconds(5));
    /// Reads and forgets at most this many bytes of those that wait for up to `patience`; how many there
    /// were.
    qint64 take(qint64 bytes, Wait patience = std::chrono::seconds(5));
    /// Reads and forgets until the peer closes; false: it did not in that time.
    [[nodiscard]] bool waitForEnd(Wait patience);
    void close(); ///< FIN
    void reset(); ///< RST

    /// Handshake and upgrade as a browser of the 0.9 era, up to and with `ersid`.
    [[nodiscard]] bool openSocketIo(quint16 port, int source = 1);
    void say(const QByteArray& packet);

    [[nodiscard]] const QByteArray& received() const { return m_received; }

private:
    int m_socket = -1;
    int m_receiveBuffer = 0; ///< 0: as the system has it
    QByteArray m_received;
};

[[nodiscard]] QByteArray getRequest(const QByteArray& path, quint16 port, const QByteArray& more = {});
[[nodiscard]] QByteArray upgradeRequest(const QByteArray& sid, quint16 port);

} // namespace rdv::kit
