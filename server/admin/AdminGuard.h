// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/admin/AccessRules.h"
#include "server/admin/WrongKeys.h"
#include "server/model/Counters.h"
#include "server/model/ServerConfig.h"

#include <QElapsedTimer>
#include <QSslConfiguration>
#include <QTcpServer>
#include <QTimer>

#include <functional>
#include <optional>

class QTcpSocket;

namespace rdv {

/// Stands before QHttpServer, which has no deadlines and no bounds of its own. A connection reaches it only
/// when its whole request has come within the limits and has passed the access rules, it carries exactly one
/// request, and it is closed after the answer. So QHttpServer never sees a partial, second or refused
/// request. AdminVisit does this for one connection.
class AdminGuard : public QTcpServer {
    Q_OBJECT

public:
    /// At most this many connections at a time; further ones are closed unread.
    static constexpr int maxConnections = 64;
    /// Of those, for peers whose address is refused whatever they ask.
    static constexpr int maxStrangers = 16;
    /// Of a request's body, in bytes.
    static constexpr qsizetype maxBodyBytes = qsizetype{256} * 1024;
    /// Of an answer that the peer has not yet taken.
    static constexpr qint64 maxUnsentBytes = qint64{16} * 1024 * 1024;

    /// `counters` must outlive the guard.
    explicit AdminGuard(Counters& counters, QObject* parent = nullptr);

    /// For connections to come; no TLS configuration means plain HTTP.
    void setTls(std::optional<QSslConfiguration> tls) { m_tls = std::move(tls); }
    void setRules(AccessRules rules) { m_rules = std::move(rules); }
    void setLimits(const Limits& limits) { m_limits = limits; }
    /// Who takes a connection that asks for `path`, after its request has been admitted and read.
    void setStream(const QByteArray& path, std::function<void(QTcpSocket&)> take);

    [[nodiscard]] const Limits& limits() const { return m_limits; }
    [[nodiscard]] Counters& counters() { return m_counters; }
    /// None until setRules(): then everybody is refused.
    [[nodiscard]] Verdict judge(const AdminRequest& request) const;
    /// Whether this request has to wait because its address has shown too many wrong keys.
    [[nodiscard]] bool isSlowed(const AdminRequest& request) const;

    /// Counts and reports one refusal.
    void refuse(Verdict verdict, const AdminRequest& request);
    [[nodiscard]] bool isStream(const AdminRequest& request) const;
    /// Gives the socket, whose request has been read, to the stream of setStream().
    void handToStream(QTcpSocket& socket);
    /// Gives the socket, whose request lies complete in its buffer, to whoever takes this server's
    /// connections.
    void handOver(QTcpSocket* socket);

Q_SIGNALS:
    void refused(rdv::Verdict verdict, const QString& address, const QString& host);

protected:
    void incomingConnection(qintptr descriptor) override;

private:
    [[nodiscard]] QTcpSocket* makeSocket(qintptr descriptor);
    [[nodiscard]] bool isFull(bool stranger) const;
    [[nodiscard]] std::chrono::milliseconds steady() const;

    Counters& m_counters;
    Limits m_limits;
    std::optional<AccessRules> m_rules;
    std::optional<QSslConfiguration> m_tls;
    QByteArray m_streamPath;
    std::function<void(QTcpSocket&)> m_takeStream;
    WrongKeys m_wrongKeys;
    QElapsedTimer m_clock;
    QTimer m_resumeAccepting;
    int m_connections = 0;
    int m_strangers = 0;
};

} // namespace rdv
