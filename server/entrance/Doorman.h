// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/entrance/PeerLink.h"
#include "server/model/Counters.h"
#include "server/model/Event.h"
#include "server/model/Now.h"
#include "server/model/Problem.h"
#include "server/model/ServerConfig.h"
#include "server/tls/TlsContext.h"

#include <QObject>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QTimer>

#include <chrono>
#include <memory>
#include <optional>

class QTcpSocket;

namespace rdv {

class AddressLedger;
class Listener;
class Reception;
class ReportGate;

/// The one door to the signaling port: pages, Socket.IO handshakes, polls and WebSocket upgrades.
/// Lives in the service thread, like everything it makes.
class Doorman : public QObject {
    Q_OBJECT

public:
    /// `node` is this server's number in the peer ids it mints; `counters` must outlive the doorman.
    Doorman(const ServerConfig& config, quint16 node, Counters& counters, QObject* parent = nullptr);
    ~Doorman() override;

    /// Listens as the configuration says, with TLS when `secure` is set; never falls back to plain.
    [[nodiscard]] std::optional<Problem> listen();
    /// Takes over limits, origins, web root and certificates for connections to come; nothing is dropped.
    /// On a problem everything stays as it was. Port and `secure` need a new listener and are not changed.
    [[nodiscard]] std::optional<Problem> reconfigure(const ServerConfig& config);
    /// A checked configuration for connections to come, as CertificateWatch announces it.
    void setTls(const QSslConfiguration& tls);
    /// What signs the cookies of browsers; without it they are good until this process ends.
    void setCookieKey(const QByteArray& key);
    /// Accepts nobody any more; open links go on.
    void stopListening();
    /// Ends every connection that is not a peer link (pages, half-done handshakes).
    void dismissStrangers();

    [[nodiscard]] quint16 port() const; ///< 0 when not listening
    [[nodiscard]] int connectionCount() const;
    [[nodiscard]] QSslCertificate certificate() const
    {
        return m_tls.localCertificate();
    } ///< that TLS serves
    [[nodiscard]] const QSslConfiguration& tls() const { return m_tls; }
    [[nodiscard]] int capacity() const { return m_capacity; } ///< connections at once

Q_SIGNALS:
    /// A transport is open. Emitted before any of its messages; connect to it at once.
    void peerArrived(rdv::PeerLink* link);
    void reported(const rdv::Event& event);

private:
    void accept(qintptr descriptor);
    void turnAway(qintptr descriptor, const QByteArray& reason);
    [[nodiscard]] std::optional<Problem> readCertificate(const ServerConfig& config);
    [[nodiscard]] std::unique_ptr<QTcpSocket> adopt(qintptr descriptor) const;
    void renewTickets(Now now);
    void tick();
    void balance();
    void pause();
    void report(const Event& event);
    void takeLimits();

    ServerConfig m_config;
    Counters& m_counters;
    std::shared_ptr<AddressLedger> m_ledger; ///< shared with every socket, which may outlive the doorman
    std::unique_ptr<ReportGate> m_reports;
    QSslConfiguration m_tls;
    std::optional<TlsContext> m_sharedTls; ///< where `secure` is set there is one
    std::chrono::milliseconds m_sharedSince{};
    int m_capacity = 0;
    bool m_paused = false;
    QTimer m_ticker;
    Listener* m_listener;
    Reception* m_reception;
};

} // namespace rdv
