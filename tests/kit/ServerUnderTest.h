// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/RendezvousServer.h"

#include <QByteArrayView>
#include <QJsonObject>
#include <QList>

#include <memory>

namespace rdv::kit {

/// A whole server in this process, on free ports of 127.0.0.1, with everything it reported.
class ServerUnderTest {
public:
    /// Ports 0, loopback only; the rest as built in.
    [[nodiscard]] static ServerConfig loopbackConfig();
    [[nodiscard]] static ServerConfig secureConfig(); ///< the same with TLS

    explicit ServerUnderTest(ServerConfig config = loopbackConfig());
    ~ServerUnderTest();
    Q_DISABLE_COPY_MOVE(ServerUnderTest)

    /// Both wait for the answer, at most 5 s, and tell whether it came.
    [[nodiscard]] bool start();
    [[nodiscard]] bool stop();
    /// A new server on the same ports: what a supervisor does after a crash.
    [[nodiscard]] bool restart();
    /// Waits for the answer; empty: nothing was left as it was.
    [[nodiscard]] QList<Problem> reconfigure(const ServerConfig& config);

    /// The server itself; only between start() and the next start().
    [[nodiscard]] RendezvousServer& server() { return *m_server; }
    [[nodiscard]] RendezvousServer& facade() { return *m_server; } ///< after the first start()
    [[nodiscard]] const ServerConfig& config() const { return m_config; }
    [[nodiscard]] quint16 port() const { return m_port; }
    [[nodiscard]] quint16 adminPort() const { return m_adminPort; }
    [[nodiscard]] quint16 stunPort() const { return m_stunPort; }
    [[nodiscard]] QList<Problem> problems() const { return m_problems; }

    [[nodiscard]] const QList<Event>& events() const { return m_events; }
    [[nodiscard]] int count(EventKind kind) const;
    [[nodiscard]] QString field(EventKind kind, QByteArrayView key) const; ///< of the newest such event

    /// One request to the admin port, as curl sends it: `c=addToken&i=x`. Empty: no JSON answer in 5 s.
    [[nodiscard]] QJsonObject admin(const QByteArray& query) const;
    /// The same for a path below `/api/v1/`.
    [[nodiscard]] QJsonObject api(const QByteArray& path) const;

private:
    [[nodiscard]] QJsonObject get(const QByteArray& target) const;
    void listenTo(RendezvousServer& server);
    [[nodiscard]] bool spin(const bool& done) const;

    ServerConfig m_config;
    std::unique_ptr<RendezvousServer> m_server;
    QList<Event> m_events;
    QList<Problem> m_problems;
    quint16 m_port = 0;
    quint16 m_adminPort = 0;
    quint16 m_stunPort = 0;
    bool m_started = false;
    bool m_startFailed = false;
    bool m_stopped = false;
    bool m_reconfigured = false;
};

} // namespace rdv::kit
