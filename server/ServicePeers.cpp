// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/Service.h"
#include "server/model/Clock.h"
#include "server/wire/EventCodec.h"

#include <utility>

namespace rdv {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

void Service::welcome(PeerLink* link)
{
    m_links.insert(link->id(), link);
    connect(link, &PeerLink::messageReceived, this, [this](PeerLink* from, const Inbound& message, Now now) {
        carryOut(m_rendezvous->on(from->id(), message, now), now);
    });
    connect(link, &PeerLink::closed, this, [this](PeerLink* gone) {
        m_links.remove(gone->id());
        carryOut(m_rendezvous->gone(gone->id(), stampNow()));
        finishStoppingWhenQuiet();
    });
    const PeerOrigin& origin = link->origin();
    const CarrierKind carrier = origin.polling ? CarrierKind::Polling : CarrierKind::WebSocket;
    carryOut(m_rendezvous->arrive(
        {link->id(), origin.address, origin.userAgent, origin.host, carrier, origin.secure, origin.cookie},
        stampNow()));
}

void Service::carryOut(Effects effects)
{
    carryOut(std::move(effects), stampNow());
}

void Service::carryOut(Effects effects, Now now)
{
    store(effects);
    for (const Counter counter : effects.counts)
        m_counters.add(counter);
    for (const auto& action : effects.actions)
        std::visit([this](const auto& what) { carryOut(what); }, action);
    for (const Event& fact : effects.facts)
        publish(fact);
    m_watch.take(effects, now);
    for (const AuthorizationAsked& question : effects.questions)
        m_webhook->ask(question);
    scheduleFlush();
}

void Service::carryOut(const Deliver& deliver)
{
    if (deliver.after <= 0ms) {
        write(deliver.to, deliver.role, deliver.message);
        return;
    }
    QTimer::singleShot(
        deliver.after, this, [this, deliver] { write(deliver.to, deliver.role, deliver.message); });
}

void Service::write(const PeerId& peer, Role role, const Outbound& message)
{
    PeerLink* link = m_links.value(peer);
    if (!link)
        return;
    auto packet = encode(message, role, std::exchange(m_packet, {}));
    if (!packet) {
        m_counters.add(Counter::MessagesUnsafe);
        report(Event(EventKind::MessageDropped, Level::Warning)
                   .with("peer", peer.toString())
                   .with("reason", QString::fromLatin1(codecErrorName(packet.error()))));
        const Now now = stampNow();
        const LadderStep::Party receiver
            = role == Role::Device ? LadderStep::Party::Device : LadderStep::Party::Viewer;
        if (const SessionId session = m_rendezvous->sessionOf(peer); !session.isEmpty())
            m_watch.add(session,
                {now.wall.count(), now.micros, LadderStep::Party::Server, receiver, LadderStep::What::Dropped,
                    QString::fromLatin1(codecErrorName(packet.error())), 0});
        return;
    }
    link->sendPacket(*packet);
    m_packet = *std::move(packet);
    if (std::holds_alternative<ClientJoined>(message))
        link->expectAnswer();
}

void Service::carryOut(const Close& close)
{
    PeerLink* link = m_links.value(close.peer);
    if (!link)
        return;
    if (close.after <= 0ms) {
        link->closeAfterSending();
        return;
    }
    QTimer::singleShot(close.after, link, [link] { link->closeAfterSending(); });
}

void Service::report(Event event)
{
    if (event.wall == 0)
        event.wall = stampNow().wall.count();
    publish(event);
    scheduleFlush();
}

void Service::publish(const Event& event)
{
    const Event recorded = m_log.add(event);
    m_watch.add(recorded);
    Q_EMIT eventReported(recorded);
}

} // namespace rdv
