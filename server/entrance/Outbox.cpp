// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/entrance/Outbox.h"

#include "server/entrance/WebSocketLink.h"

#include <QCoreApplication>
#include <QEvent>

#include <algorithm>

namespace rdv {

void Outbox::add(WebSocketLink* link)
{
    if (m_links.empty())
        askForTurn();
    m_links.push_back(link);
}

void Outbox::remove(WebSocketLink* link)
{
    std::replace(m_links.begin(), m_links.end(), link, static_cast<WebSocketLink*>(nullptr));
}

void Outbox::sendAll()
{
    // Whoever is added meanwhile belongs to the next turn; a link may also end while it writes.
    const size_t count = m_links.size();
    for (size_t i = 0; i < count; ++i) {
        if (m_links[i] != nullptr)
            m_links[i]->flush();
    }
    m_links.erase(m_links.begin(), m_links.begin() + static_cast<std::ptrdiff_t>(count));
    if (!m_links.empty())
        askForTurn();
}

/// A bare event is cheaper than a queued call: there is one for nearly every message.
void Outbox::askForTurn()
{
    QCoreApplication::postEvent(this, new QEvent(QEvent::User));
}

bool Outbox::event(QEvent* event)
{
    if (event->type() != QEvent::User)
        return QObject::event(event);
    sendAll();
    return true;
}

} // namespace rdv
