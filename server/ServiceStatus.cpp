// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/Service.h"
#include "server/model/Clock.h"

#include <QSslCertificate>

namespace rdv {

using namespace Qt::StringLiterals;

namespace {

std::optional<CertificateInfo> infoOf(const QSslCertificate& certificate)
{
    if (certificate.isNull())
        return std::nullopt;
    QString subject = certificate.subjectInfo(QSslCertificate::CommonName).value(0);
    if (subject.isEmpty())
        subject = certificate.subjectAlternativeNames().values().value(0);
    return CertificateInfo{safeText(subject), certificate.expiryDate().toMSecsSinceEpoch()};
}

} // namespace

PartStatus Service::signalingStatus() const
{
    const quint16 port = m_doorman->port();
    const QString address = m_config.bindAddress.isEmpty() ? u"0.0.0.0"_s : m_config.bindAddress;
    const PartState state = port != 0 ? PartState::Listening
        : m_signalingProblem          ? PartState::Failed
                                      : PartState::Stopped;
    return {state, u"%1:%2"_s.arg(address).arg(port), port, m_signalingProblem};
}

ServerStatus Service::statusNow() const
{
    ServerStatus status;
    status.secure = m_config.secure;
    status.tokensEnabled = m_config.tokensEnabled;
    if (!m_running) {
        if (m_failed.size() == 3) {
            status.signaling = m_failed[0];
            status.admin = m_failed[1];
            status.stun = m_failed[2];
        }
        return status;
    }
    status.running = true;
    status.signaling = signalingStatus();
    status.admin = m_admin->status();
    status.stun = m_stun->status();
    status.roomListInForce = m_rendezvous->isListInForce();
    status.viewersPaused = m_rendezvous->areViewersPaused();
    if (m_config.secure)
        status.certificate = infoOf(m_doorman->certificate());
    status.startedAt = m_startedAt;
    status.devices = m_rendezvous->deviceCount();
    status.viewers = m_rendezvous->viewerCount();
    status.sessions = m_rendezvous->sessionCount();
    status.connections = m_doorman->connectionCount();
    return status;
}

// ---- for those who watch

void Service::watch()
{
    m_watch.startWatching();
    m_second.start();
    Q_EMIT changed(m_watch.everything(statusNow(), stampNow()));
}

void Service::requestLadder(const SessionId& session)
{
    Q_EMIT ladderReady(m_watch.ladder(session));
}

void Service::publishStatus()
{
    if (!m_watch.isWatched())
        return;
    m_watch.setStatus(statusNow());
    scheduleFlush();
}

void Service::everySecond()
{
    publishStatus();
    m_watch.everySecond(stampNow());
    scheduleFlush();
}

void Service::scheduleFlush()
{
    if (m_watch.hasChanges() && !m_flush.isActive())
        m_flush.start(m_watch.wait(stampNow()));
}

void Service::flush()
{
    // The counts are of the same moment as what they count.
    m_watch.setStatus(statusNow());
    if (const auto changes = m_watch.takeChanges(stampNow()))
        Q_EMIT changed(*changes);
    scheduleFlush();
}

} // namespace rdv
