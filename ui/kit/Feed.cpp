// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/Feed.h"

namespace rdv::ui {

Feed::Feed(RendezvousServer& server, QObject* parent)
    : QObject(parent)
{
    connect(&server, &RendezvousServer::changed, this, &Feed::take);
    connect(&server, &RendezvousServer::startFailed, this, [this](const QList<Problem>& problems) {
        m_startProblems = problems;
        Q_EMIT startFailed(problems);
    });
    connect(&server, &RendezvousServer::started, this, [this] { m_startProblems.clear(); });
}

void Feed::take(const ServerChanges& changes)
{
    if (changes.isComplete)
        Q_EMIT wasReset();
    if (changes.status) {
        m_status = *changes.status;
        Q_EMIT statusChanged(m_status);
    }
    if (!changes.devices.isEmpty() || !changes.goneDevices.isEmpty())
        Q_EMIT devicesChanged(changes.devices, changes.goneDevices);
    if (!changes.sessions.isEmpty() || !changes.goneSessions.isEmpty())
        Q_EMIT sessionsChanged(changes.sessions, changes.goneSessions);
    if (!changes.tokens.isEmpty() || !changes.goneTokens.isEmpty())
        Q_EMIT tokensChanged(changes.tokens, changes.goneTokens);
    if (!changes.events.isEmpty())
        Q_EMIT eventsAdded(changes.events);
    if (changes.sample)
        Q_EMIT sampled(*changes.sample);
}

} // namespace rdv::ui
