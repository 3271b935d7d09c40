// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/stun/StunResponder.h"

#include <QObject>
#include <QTcpServer>
#include <QTimer>

#include <unordered_map>

class QTcpSocket;

namespace rdv {

/// STUN over TCP (RFC 8489 §6.2.2): any number of requests on a connection, framed by their own headers.
/// A connection that breaks the framing, does not read its answers or has not had one for the idle time ends.
/// When every place is taken, the connection that was answered longest ago makes room.
class StunStreams : public QObject {
    Q_OBJECT

public:
    static constexpr std::size_t maxConnections = 512;
    static constexpr int maxPerNetwork = 16; ///< of one IPv4 address or IPv6 /56

    /// Both must outlive this object.
    StunStreams(StunResponder& responder, Counters& counters, QObject* parent = nullptr);
    ~StunStreams() override;

    [[nodiscard]] bool listen(const QHostAddress& address, quint16 port);
    void stop(); ///< ends every connection too
    void setIdle(std::chrono::milliseconds idle) { m_idle = idle; }

    [[nodiscard]] const QTcpServer& server() const { return m_server; }
    [[nodiscard]] std::size_t connectionCount() const { return m_streams.size(); }

Q_SIGNALS:
    /// Something that came from there was not answered.
    void refused(const QHostAddress& sender);

private:
    struct Stream {
        quint64 network = 0;
        std::chrono::milliseconds lastAnswered{};
    };

    void acceptPending();
    void accept(QTcpSocket* socket);
    void restAfterFailedAccept();
    void answer(QTcpSocket* socket);
    [[nodiscard]] bool isCrowded(quint64 network) const;
    void dropLongestIdle();
    void sweep();
    void drop(QTcpSocket* socket);

    StunResponder& m_responder;
    Counters& m_counters;
    QTcpServer m_server;
    QTimer m_sweep;
    std::chrono::milliseconds m_idle{std::chrono::seconds(15)};
    std::unordered_map<QTcpSocket*, Stream> m_streams;
};

} // namespace rdv
