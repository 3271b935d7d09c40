// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/model/Event.h"
#include "server/model/Infos.h"
#include "server/model/ServerConfig.h"
#include "server/stun/StunResponder.h"
#include "server/stun/StunStreams.h"

#include <QObject>
#include <QPointer>

class QUdpSocket;

namespace rdv {

/// The built-in STUN responder on its sockets: UDP and TCP under one port number, IPv4 and IPv6.
/// Lives in the service thread. On a machine without IPv6 it serves IPv4 alone.
class StunListener : public QObject {
    Q_OBJECT

public:
    /// `counters` must outlive the listener.
    explicit StunListener(Counters& counters, QObject* parent = nullptr);
    ~StunListener() override;

    /// Makes the sockets what `config.stun` wants: nothing happens when they are so already, and limits are
    /// taken over in any case. After a problem nothing listens; the next call tries again.
    [[nodiscard]] std::optional<Problem> listen(const ServerConfig& config);
    void stop();

    [[nodiscard]] quint16 port() const; ///< of UDP and TCP alike; 0 when not listening
    [[nodiscard]] PartStatus status() const;

Q_SIGNALS:
    /// ListenerStarted; and StunProblem, at most once a minute, when messages are dropped. That listen()
    /// failed is told by what it returns.
    void reported(const rdv::Event& event);

private:
    [[nodiscard]] std::optional<Problem> open(const ServerConfig::Stun& wanted);
    [[nodiscard]] std::optional<Problem> openOneNumber(const QHostAddress& address, quint16 port);
    [[nodiscard]] std::optional<Problem> bindBoth(const QHostAddress& address, quint16 port);
    void closeSockets();
    void answerDatagrams();
    void reportDropped(const QHostAddress& sender);

    Counters& m_counters;
    StunResponder m_responder;
    StunStreams m_streams;
    QPointer<QUdpSocket> m_udp;
    ServerConfig::Stun m_wanted;
    PartState m_state = PartState::Stopped;
    std::optional<Problem> m_problem;

    std::optional<std::chrono::milliseconds> m_lastReport;
    quint64 m_reportedMalformed = 0;
    quint64 m_reportedLimited = 0;
};

} // namespace rdv
