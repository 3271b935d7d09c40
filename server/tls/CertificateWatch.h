// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/model/Infos.h"
#include "server/model/Problem.h"
#include "server/model/ServerConfig.h"
#include "server/tls/ExpiryNotice.h"

#include <QByteArray>
#include <QFileSystemWatcher>
#include <QObject>
#include <QSslConfiguration>
#include <QTimer>

namespace rdv {

/// Notices that the certificate or key file has become another one, however it was put there: written anew,
/// renamed over the old one, or by pointing a symbolic link elsewhere, as certbot does. A pair that belongs
/// together is announced within a second; one that does not is named once and never announced.
class CertificateWatch : public QObject {
    Q_OBJECT

public:
    explicit CertificateWatch(QObject* parent = nullptr);

    /// Watches the files of `config`; `served` is what is in use now. Without `secure` nothing is watched.
    /// The same files again: what was refused of them is not named again.
    void watch(const ServerConfig& config, const QSslConfiguration& served);
    /// Looks at the files and the calendar, as happens by itself on a change and once a minute. `wall` is
    /// milliseconds since the Unix epoch.
    void look(qint64 wall);

Q_SIGNALS:
    /// A new pair, read and found right; from here on it counts as served.
    void changed(const QSslConfiguration& tls, const rdv::CertificateInfo& certificate);
    /// What the files hold cannot be served. Said once for each content.
    void refused(const rdv::Problem& problem);
    /// The served certificate ends soon: see ExpiryNotice. Below 0: it has ended.
    void expiring(const rdv::CertificateInfo& certificate, int daysLeft);

private:
    void lookNow();
    void arm();
    void readPair();
    void warnOfExpiry(qint64 wall);

    ServerConfig m_config;
    QSslConfiguration m_served;
    ExpiryNotice m_expiry;
    QByteArray m_settled; ///< digest of the contents that were judged
    QByteArray m_doubtful; ///< digest of contents that may be half-written
    QFileSystemWatcher m_files;
    QTimer m_soon;
    QTimer m_later;
    QTimer m_poll;
};

} // namespace rdv
