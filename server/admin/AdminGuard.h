// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/admin/AccessRules.h"
#include "server/model/Counters.h"
#include "server/model/ServerConfig.h"

#include <QSslConfiguration>
#include <QTcpServer>
#include <QTimer>

#include <optional>

class QTcpSocket;

namespace rdv {

/// Stands before QHttpServer, which has no deadlines and no bounds of its own. A connection reaches it only
/// when its whole request has come within the limits and has passed the access rules, it carries exactly one
/// request, and it is closed after the answer. So QHttpServer never sees a partial, second or refused
/// request.
class AdminGuard : public QTcpServer {
    Q_OBJECT

public:
    /// At most this many connections at a time; further ones are closed unread.
    static constexpr int maxConnections = 32;
    /// Of a request's body, in bytes. No command needs one; pages may send an empty form.
    static constexpr qsizetype maxBodyBytes = qsizetype{8} * 1024;
    /// Of an answer that the peer has not yet taken.
    static constexpr qint64 maxUnsentBytes = qint64{16} * 1024 * 1024;

    /// `counters` must outlive the guard.
    explicit AdminGuard(Counters& counters, QObject* parent = nullptr);

    /// For connections to come; no TLS configuration means plain HTTP.
    void setTls(std::optional<QSslConfiguration> tls) { m_tls = std::move(tls); }
    void setRules(AccessRules rules) { m_rules = std::move(rules); }
    void setLimits(const Limits& limits) { m_limits = limits; }

    [[nodiscard]] const Limits& limits() const { return m_limits; }
    [[nodiscard]] Counters& counters() { return m_counters; }
    /// None until setRules(): then everybody is refused.
    [[nodiscard]] Verdict judge(const AdminRequest& request) const;

    /// Counts and reports one refusal.
    void refuse(Verdict verdict, const AdminRequest& request);
    /// Gives the socket, whose request lies complete in its buffer, to whoever takes this server's
    /// connections.
    void handOver(QTcpSocket* socket);

Q_SIGNALS:
    void refused(rdv::Verdict verdict, const QString& address, const QString& host);

protected:
    void incomingConnection(qintptr descriptor) override;

private:
    [[nodiscard]] QTcpSocket* makeSocket(qintptr descriptor);

    Counters& m_counters;
    Limits m_limits;
    std::optional<AccessRules> m_rules;
    std::optional<QSslConfiguration> m_tls;
    QTimer m_resumeAccepting;
    int m_connections = 0;
};

} // namespace rdv
