// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/Service.h"
#include "server/model/Clock.h"
#include "server/tls/TlsSetup.h"

namespace rdv {

using namespace Qt::StringLiterals;

PartStatus Service::signalingStatus() const
{
    const quint16 port = m_doorman->port();
    const QString address = m_config.bindAddress.isEmpty() ? u"0.0.0.0"_s : m_config.bindAddress;
    const PartState state = port != 0 ? PartState::Listening
        : m_signalingProblem          ? PartState::Failed
                                      : PartState::Stopped;
    return {state, u"%1:%2"_s.arg(address).arg(port), port, m_signalingProblem};
}

ServerStatus Service::status() const
{
    ServerStatus status;
    if (!m_running) {
        status = m_failed;
        status.secure = m_config.secure;
        status.tokensEnabled = m_config.tokensEnabled;
        return status;
    }
    status.secure = m_config.secure;
    status.tokensEnabled = m_config.tokensEnabled;
    status.storage = m_storage.problem();
    status.running = true;
    status.signaling = signalingStatus();
    status.admin = m_admin->status();
    status.stun = m_stun->status();
    status.roomListInForce = m_rendezvous->isListInForce();
    status.viewersPaused = m_rendezvous->areViewersPaused();
    if (m_config.secure)
        status.certificate = certificateInfoOf(m_doorman->certificate());
    status.startedAt = m_startedAt;
    status.devices = m_rendezvous->deviceCount();
    status.viewers = m_rendezvous->viewerCount();
    status.sessions = m_rendezvous->sessionCount();
    status.connections = m_doorman->connectionCount();
    return status;
}

// ---- for those who watch

/// Those who watch already are told first what they have not seen: a complete picture leaves nothing to tell.
void Service::watch()
{
    flushAtOnce();
    m_isWindowWatching = true;
    updateWatched();
    m_second.start();
    Q_EMIT changed(m_watch.everything(status(), stampNow()));
}

void Service::setStreaming(bool wanted)
{
    if (wanted)
        flushAtOnce();
    m_isStreaming = wanted;
    updateWatched();
    if (wanted && m_admin)
        m_admin->take(m_watch.everything(status(), stampNow()));
}

void Service::updateWatched()
{
    m_watch.setWatched(m_isWindowWatching || m_isStreaming);
}

void Service::tell(const ServerChanges& changes)
{
    if (m_isWindowWatching)
        Q_EMIT changed(changes);
    if (m_isStreaming && m_admin)
        m_admin->take(changes);
}

void Service::requestLadder(const SessionId& session)
{
    Q_EMIT ladderReady(m_watch.ladder(session));
}

void Service::publishStatus()
{
    if (!m_watch.isWatched())
        return;
    m_watch.setStatus(status());
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
    m_watch.setStatus(status());
    if (const auto changes = m_watch.takeChanges(stampNow()))
        tell(*changes);
    scheduleFlush();
}

void Service::flushAtOnce()
{
    m_watch.setStatus(status());
    if (const auto changes = m_watch.takeChangesAtOnce(stampNow()))
        tell(*changes);
}

} // namespace rdv
