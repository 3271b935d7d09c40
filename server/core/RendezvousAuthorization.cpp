// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/core/Rendezvous.h"

#include <utility>

namespace rdv {

void Rendezvous::ask(Decision& d, const PeerId& viewerId)
{
    Peer& viewer = m_peers[viewerId];
    viewer.question = ++m_lastQuestion;
    m_questions.insert(viewer.question, viewerId);
    AuthorizationAsked asked;
    asked.question = viewer.question;
    asked.viewer = viewerId;
    asked.room = viewer.join.room;
    asked.stream = viewer.join.streamName;
    asked.name = viewer.join.name;
    asked.address = viewer.origin.address;
    asked.userAgent = safeText(viewer.origin.userAgent);
    asked.token = m_vault.fingerprint(presentedBy(viewer), d.now);
    d.effects.questions.push_back(std::move(asked));
}

void Rendezvous::forgetQuestion(Peer& peer)
{
    if (const quint64 question = std::exchange(peer.question, 0))
        m_questions.remove(question);
}

Effects Rendezvous::authorized(quint64 question, bool isAdmitted, const QString& reason, Now now)
{
    Decision d{{}, now};
    const PeerId viewer = m_questions.value(question);
    const auto it = m_peers.find(viewer);
    if (it == m_peers.end())
        return {}; // it has left, or asked for something else
    forgetQuestion(*it);
    if (!isAdmitted) {
        d.count(Counter::AuthorizationsDenied);
        d.report(EventKind::AuthorizationDenied, Level::Warning)
            .with("room", it->join.room)
            .with("peer", viewer.toString())
            .with("address", it->origin.address)
            .with("reason", safeText(reason));
        answerWrongToken(d, viewer, QStringLiteral("not authorized"));
    } else if (isAdmissible(d, viewer)) { // much may have changed while it waited
        enter(d, viewer);
    }
    return std::move(d.effects);
}

} // namespace rdv
