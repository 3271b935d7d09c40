// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/entrance/Reception.h"

#include "server/entrance/Carrier.h"
#include "server/entrance/HttpAnswer.h"
#include "server/entrance/PageAnswer.h"
#include "server/model/Clock.h"

#include <QUrl>

#include <utility>

namespace rdv {

using namespace Qt::StringLiterals;

namespace {

using Method = HttpHead::Method;

Visitor::Rules rulesOf(const Limits& limits)
{
    Visitor::Rules rules;
    rules.head = {limits.headBytes, limits.headFields};
    rules.bodyBytes = qint64{2} * limits.messageBytes; // several packets may come in one body
    rules.headTime = limits.headSeconds;
    rules.idleTime = limits.idleSeconds;
    rules.tlsTime = limits.tlsSeconds;
    return rules;
}

QByteArray networkOf(const QHostAddress& address)
{
    return networkKey(address, 24, 64);
}

/// Our own pages may always connect, also where a proxy shows them under a name that is not ours.
QStringList originsOf(const ServerConfig& config)
{
    if (config.allowedOrigins.isEmpty() || config.publicUrl.isEmpty())
        return config.allowedOrigins;
    const auto bare = QUrl::RemovePath | QUrl::RemoveUserInfo | QUrl::RemoveQuery | QUrl::RemoveFragment;
    return config.allowedOrigins + QStringList{QUrl(config.publicUrl).toString(bare)};
}

QDateTime today()
{
    return QDateTime::currentDateTimeUtc();
}

} // namespace

Reception::Reception(const ServerConfig& config, quint16 node, Counters& counters, QObject* parent)
    : QObject(parent)
    , m_counters(counters)
    , m_node(node)
    , m_limits(config.limits)
    , m_pages(config.webServerEnabled)
    , m_site(config.webRoot)
    , m_acme(config.acmeRoot)
    , m_cookie(config)
    , m_origins(originsOf(config), config.publicHost)
    , m_proxies(config.trustedProxies)
    , m_pending(config.limits.pendingHandshakes)
    , m_outbox(std::make_shared<Outbox>())
{
}

void Reception::reconfigure(const ServerConfig& config)
{
    m_limits = config.limits;
    m_pages = config.webServerEnabled;
    m_cookie.reconfigure(config);
    m_site = StaticSite(config.webRoot);
    m_acme = AcmeChallenge(config.acmeRoot);
    m_origins = OriginPolicy(originsOf(config), config.publicHost);
    m_proxies = TrustedProxies(config.trustedProxies);
    m_pending.setLimit(config.limits.pendingHandshakes);
}

void Reception::welcome(std::unique_ptr<Carrier> carrier)
{
    auto* visitor = new Visitor(std::move(carrier), rulesOf(m_limits), this);
    m_visitors.insert(visitor);
    connect(visitor, &Visitor::requested, this, &Reception::route);
    connect(visitor, &Visitor::failed, this, &Reception::onFailed);
    connect(visitor, &Visitor::gone, this, [this](Visitor* gone) { m_visitors.remove(gone); });
}

void Reception::dismissStrangers()
{
    const QSet<Visitor*> visitors = m_visitors;
    for (Visitor* visitor : visitors)
        visitor->dismiss();
}

void Reception::tick(Now now)
{
    m_pending.expire(now);
    const QSet<Visitor*> visitors = m_visitors;
    for (Visitor* visitor : visitors)
        visitor->enforceDeadline(now);
}

Reception::Caller Reception::callerOf(const Visitor& visitor) const
{
    const QHostAddress address = m_proxies.clientOf(visitor.peer(), visitor.head());
    return {address, networkOf(address), m_proxies.isExempt(address)};
}

PeerOrigin Reception::originOf(const Visitor& visitor, const Caller& caller, bool polling) const
{
    constexpr qsizetype maxUserAgent = 512;
    PeerOrigin origin;
    origin.address = caller.address.toString();
    origin.userAgent = QString::fromUtf8(visitor.head().field("user-agent")).left(maxUserAgent);
    origin.host = hostOfField(visitor.head().field("host"));
    origin.secure = visitor.isSecure();
    origin.polling = polling;
    origin.cookie = m_cookie.provenBy(visitor.head(), m_origins, visitor.isSecure());
    return origin;
}

bool Reception::isTurnedAway(const Visitor& visitor) const
{
    return m_crowded && visitor.head().isFromBrowser();
}

void Reception::route(Visitor* visitor)
{
    using Kind = SocketIoRequest::Kind;
    const SocketIoRequest request = readSocketIoRequest(visitor->head());
    if (isTurnedAway(*visitor))
        return refuse(visitor, Counter::PlacesReserved, 503, "the last places are for devices");
    if (visitor->head().wantsWebSocket())
        return upgrade(visitor, request);
    switch (request.kind) {
    case Kind::None:
        return serve(visitor);
    case Kind::Handshake:
        return handshake(visitor);
    case Kind::WebSocket:
        return refuse(visitor, Counter::UpgradesRefused, 426, "no upgrade on a WebSocket path",
            "Upgrade: websocket\r\n");
    case Kind::Polling:
        return poll(visitor, request.id);
    case Kind::Disconnect:
        return disconnectPeer(visitor, request.id);
    case Kind::OtherTransport:
        return refuse(visitor, Counter::PagesRefused, 404, "a transport that was not offered");
    case Kind::OtherProtocol:
        return refuse(visitor, Counter::PagesRefused, 500, "another revision of Socket.IO");
    }
}

void Reception::serve(Visitor* visitor)
{
    const HttpHead& head = visitor->head();
    if (head.method != Method::Get && head.method != Method::Head)
        return refuse(
            visitor, Counter::PagesRefused, 405, "a page takes GET and HEAD", "Allow: GET, HEAD\r\n");
    if (const auto proof = m_acme.find(head.path)) {
        m_counters.add(Counter::PagesServed);
        return visitor->answer(acmeAnswer(head, *proof, today()));
    }
    const auto page = m_pages ? m_site.find(head.path) : std::nullopt;
    if (!page)
        return refuse(visitor, Counter::PagesRefused, 404, "no such page");
    const PageAnswer answer = answerPage(head, *page, today());
    auto body = PageBody::open(*page, answer);
    if (!body)
        return refuse(visitor, Counter::PagesRefused, 404, "the page cannot be read");
    m_counters.add(Counter::PagesServed);
    visitor->answer(answer, std::move(body));
}

void Reception::handshake(Visitor* visitor)
{
    const HttpHead& head = visitor->head();
    const QByteArray origin = head.field("origin");
    if (!m_origins.allows(origin, head.field("host")))
        return refuse(visitor, Counter::UpgradesRefused, 403, "the origin is not allowed");
    if (head.method == Method::Options)
        return visitor->answer(preflightAnswer(origin, today()));
    if (head.method != Method::Get)
        return refuse(
            visitor, Counter::UpgradesRefused, 405, "a handshake is a GET", "Allow: GET, OPTIONS\r\n");
    const Caller caller = callerOf(*visitor);
    const auto id = m_pending.mint(caller.network, caller.exempt, stampNow());
    if (!id)
        return refuse(visitor, Counter::HandshakesRefused, 429, "too many unused handshakes");
    m_counters.add(Counter::Handshakes);
    const QByteArray cookie = m_cookie.fieldFor(head, m_origins, visitor->isSecure());
    visitor->answer(handshakeAnswer(*id, origin, today(), cookie));
}

PollingLink* Reception::pollingLink(const TransportId& id, const Caller& caller) const
{
    const Polling polling = m_polls.value(id);
    return polling.network == caller.network ? polling.link : nullptr;
}

void Reception::poll(Visitor* visitor, const TransportId& id)
{
    const HttpHead& head = visitor->head();
    const QByteArray origin = head.field("origin");
    if (!m_origins.allows(origin, head.field("host")))
        return refuse(visitor, Counter::UpgradesRefused, 403, "the origin is not allowed");
    if (head.method == Method::Options)
        return visitor->answer(preflightAnswer(origin, today()));
    if (head.method == Method::Head)
        return refuse(visitor, Counter::PagesRefused, 405, "a poll takes GET and POST",
            "Allow: GET, POST, OPTIONS\r\n");
    m_counters.add(Counter::PollRequests);
    PollingLink* link = pollingLink(id, callerOf(*visitor));
    if (head.method == Method::Get)
        return openPoll(visitor, id, link);
    if (link == nullptr)
        return refuse(visitor, Counter::PagesRefused, 404, "no such transport", corsFields(origin));
    const QByteArray body = visitor->body();
    visitor->answer(postAnswer(origin, today()));
    link->post(body);
}

void Reception::openPoll(Visitor* visitor, const TransportId& id, PollingLink* link)
{
    if (link != nullptr)
        return link->poll(visitor);
    const Caller caller = callerOf(*visitor);
    if (m_polls.contains(id) || !m_pending.claim(id, caller.network, stampNow())) {
        reportUnknownId(caller.address.toString());
        return visitor->answer(pollAnswer(notHandshakenPacket(), visitor->head().field("origin"), today()));
    }
    link = new PollingLink(makePeerId(m_node), originOf(*visitor, caller, true), m_limits, m_counters, this);
    m_polls.insert(id, {link, caller.network});
    connect(link, &PollingLink::closed, this, [this, id] { m_polls.remove(id); });
    connect(link, &PollingLink::reported, this, &Reception::reported);
    m_counters.add(Counter::UpgradesAccepted);
    link->poll(visitor);
    Q_EMIT peerArrived(link);
}

void Reception::disconnectPeer(Visitor* visitor, const TransportId& id)
{
    if (PollingLink* link = pollingLink(id, callerOf(*visitor)))
        link->hangUp();
    visitor->answer(pollAnswer({}, visitor->head().field("origin"), today()));
}

void Reception::upgrade(Visitor* visitor, const SocketIoRequest& request)
{
    const HttpHead& head = visitor->head();
    const auto refuseUpgrade
        = [this, visitor](int status, const QByteArray& reason, QByteArrayView fields = {}) {
              refuse(visitor, Counter::UpgradesRefused, status, reason, fields);
          };
    if (request.kind != SocketIoRequest::Kind::WebSocket)
        return refuseUpgrade(404, "no WebSocket lives here");
    if (const int status = checkUpgrade(head); status != 0)
        return refuseUpgrade(status, "a malformed upgrade", "Sec-WebSocket-Version: 13\r\n");
    if (visitor->hasEarlyBytes())
        return refuseUpgrade(400, "a frame before the upgrade was answered");
    if (hostOfField(head.field("host")).isEmpty())
        return refuseUpgrade(400, "the Host is neither a name nor an address");
    if (!m_origins.allows(head.field("origin"), head.field("host")))
        return refuseUpgrade(403, "the origin is not allowed");

    const Caller caller = callerOf(*visitor);
    const bool known = request.id == fallbackTransportId()
        || (!m_polls.contains(request.id) && m_pending.claim(request.id, caller.network, stampNow()));
    WebSocketLink* link = openWebSocket(visitor, caller);
    if (known) {
        m_counters.add(Counter::UpgradesAccepted);
        Q_EMIT peerArrived(link);
        return;
    }
    // As Socket.IO does: a refused upgrade would send an old client to another transport with the same id.
    reportUnknownId(link->origin().address);
    link->sendPacket(notHandshakenPacket());
    link->closeAfterSending();
}

/// The visitor becomes a link; its answer leaves together with the first packets.
WebSocketLink* Reception::openWebSocket(Visitor* visitor, const Caller& caller)
{
    PeerOrigin origin = originOf(*visitor, caller, false);
    const QByteArray answer = upgradeAnswer(visitor->head(), today());
    const qsizetype headBytes = visitor->head().size;
    m_visitors.remove(visitor);
    std::unique_ptr<Carrier> carrier = visitor->release();
    carrier->skip(headBytes);
    auto* link = new WebSocketLink(
        makePeerId(m_node), std::move(origin), m_limits, m_counters, std::move(carrier), m_outbox, this);
    connect(link, &WebSocketLink::reported, this, &Reception::reported);
    link->open(answer);
    return link;
}

void Reception::reportUnknownId(const QString& address)
{
    m_counters.add(Counter::UpgradesRefused);
    Q_EMIT reported(Event(EventKind::PeerRefused, Level::Info)
                        .with("address", address)
                        .with("reason", u"the transport id is unknown, used or too old"_s));
}

void Reception::onFailed(Visitor* visitor, Visitor::Failure failure, int status, const QByteArray& reason)
{
    if (failure == Visitor::Failure::Idle) {
        m_counters.add(Counter::ConnectionsIdle);
        return visitor->refuse({});
    }
    Counter counter = Counter::HeadsMalformed;
    if (failure == Visitor::Failure::TooLarge)
        counter = Counter::HeadsTooLarge;
    else if (failure == Visitor::Failure::TooSlow)
        counter = Counter::HeadsTooSlow;
    else if (failure == Visitor::Failure::Tls)
        counter = Counter::TlsHandshakesFailed;
    refuse(visitor, counter, status, reason, status == 405 ? "Allow: GET, HEAD, POST, OPTIONS\r\n" : "");
}

void Reception::refuse(
    Visitor* visitor, Counter counter, int status, const QByteArray& reason, QByteArrayView fields)
{
    m_counters.add(counter);
    // A page that is not there is everyday life; anything else is worth a line.
    Event event(EventKind::PeerRefused, counter == Counter::PagesRefused ? Level::Debug : Level::Info);
    event.with("address", callerOf(*visitor).address.toString()).with("reason", QString::fromLatin1(reason));
    if (status != 0)
        event.with("status", QString::number(status));
    Q_EMIT reported(event);
    const bool headOnly = visitor->head().method == Method::Head;
    visitor->refuse(status == 0 ? QByteArray() : shortAnswer(status, today(), fields, headOnly));
}

} // namespace rdv
