// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/Service.h"

#include "server/model/Clock.h"
#include "server/wire/EventCodec.h"

#include <QPointer>

namespace rdv {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr quint16 kNode = 1; // one process is one node; peer ids carry its number
constexpr auto kTickInterval = 200ms;
constexpr auto kStopTime = 1500ms;

AdminOperations::Done done()
{
    return std::monostate{};
}

} // namespace

Service::Service()
    : m_tick(this)
    , m_stopDeadline(this)
{
    m_tick.setInterval(kTickInterval);
    connect(&m_tick, &QTimer::timeout, this, [this] { carryOut(m_rendezvous->tick(stampNow())); });
    m_stopDeadline.setSingleShot(true);
    m_stopDeadline.setInterval(kStopTime);
    connect(&m_stopDeadline, &QTimer::timeout, this, &Service::finishStopping);
}

Service::~Service() = default;

void Service::start(const ServerConfig& config)
{
    if (m_running)
        return;
    m_config = config;
    QList<Problem> problems = config.validate();
    if (problems.isEmpty())
        problems = openDoors();
    if (!problems.isEmpty()) {
        closeDoors();
        Q_EMIT startFailed(problems);
        return;
    }
    m_running = true;
    m_startedAt = stampNow().wall.count();
    m_tick.start();
    report(Event(EventKind::ServerStarted, Level::Info).with("version", QStringLiteral(RDV_VERSION)));
    Q_EMIT started(status());
}

QList<Problem> Service::openDoors()
{
    QList<Problem> problems;
    const auto note = [&problems](const std::optional<Problem>& problem) {
        if (problem)
            problems.append(*problem);
        return !problem;
    };

    // STUN first: its port is in the lists that the first peer is told. It reports its own opening.
    m_stun = std::make_unique<StunListener>(m_counters);
    connect(m_stun.get(), &StunListener::reported, this, &Service::report);
    note(m_stun->listen(m_config));

    m_rendezvous = std::make_unique<Rendezvous>(m_config, responderPort());

    m_doorman = std::make_unique<Doorman>(m_config, kNode, m_counters);
    connect(m_doorman.get(), &Doorman::peerArrived, this, &Service::welcome);
    connect(m_doorman.get(), &Doorman::reported, this, &Service::report);
    if (note(m_doorman->listen()))
        reportOpen(u"signaling"_s, signalingStatus().address);
    m_rendezvous->setCapacity(m_doorman->capacity());

    m_admin = std::make_unique<AdminServer>(static_cast<AdminOperations&>(*this), m_counters);
    connect(m_admin.get(), &AdminServer::reported, this, &Service::report);
    if (note(m_admin->listen(m_config)) && m_admin->port() != 0)
        reportOpen(u"admin"_s, m_admin->status().address);
    return problems;
}

void Service::reportOpen(const QString& part, const QString& address)
{
    report(Event(EventKind::ListenerStarted, Level::Info).with("part", part).with("address", address));
}

PartStatus Service::signalingStatus() const
{
    const quint16 port = m_doorman->port();
    const QString address = m_config.bindAddress.isEmpty() ? u"0.0.0.0"_s : m_config.bindAddress;
    return {port != 0 ? PartState::Listening : PartState::Stopped, u"%1:%2"_s.arg(address).arg(port),
        port, std::nullopt};
}

void Service::closeDoors()
{
    m_tick.stop();
    m_stopDeadline.stop();
    // The links belong to the doorman and report to this object: both ends are cut before they go.
    for (PeerLink* link : std::as_const(m_links))
        link->disconnect(this);
    m_links.clear();
    m_admin.reset();
    m_doorman.reset();
    m_stun.reset();
    m_rendezvous.reset();
    m_running = false;
    m_stopping = false;
}

std::optional<quint16> Service::responderPort() const
{
    return m_stun->port() ? std::optional(m_stun->port()) : std::nullopt;
}

void Service::reconfigure(const ServerConfig& config)
{
    if (!m_running || m_stopping)
        return;
    QList<Problem> problems = config.validate();
    if (problems.isEmpty()) {
        // These belong to the open listener and wait for the next start.
        ServerConfig wanted = config;
        wanted.port = m_config.port;
        wanted.bindAddress = m_config.bindAddress;
        wanted.secure = m_config.secure;
        if (wanted != config)
            report(Event(EventKind::ConfigurationWarning, Level::Warning)
                       .with("reason", u"port, bindAddress and secure change at the next start"_s));
        // Each part keeps what it had when it cannot have what it should.
        for (const auto& problem :
            {m_doorman->reconfigure(wanted), m_admin->reconfigure(wanted), m_stun->listen(wanted)}) {
            if (problem)
                problems.append(*problem);
        }
        m_rendezvous->reconfigure(wanted, responderPort());
        m_rendezvous->setCapacity(m_doorman->capacity());
        m_config = wanted;
        report(Event(EventKind::ConfigurationReloaded, Level::Info));
    }
    Q_EMIT reconfigured(problems);
}

void Service::stop()
{
    if (!m_running) {
        Q_EMIT stopped();
        return;
    }
    if (m_stopping)
        return;
    m_stopping = true;
    m_tick.stop();
    m_admin->stop();
    m_stun->stop();
    m_doorman->stopListening();
    m_doorman->dismissStrangers();
    carryOut(m_rendezvous->farewell());
    if (m_links.isEmpty())
        finishStopping();
    else
        m_stopDeadline.start();
}

void Service::finishStopping()
{
    if (!m_stopping)
        return;
    report(Event(EventKind::ServerStopped, Level::Info));
    closeDoors();
    Q_EMIT stopped();
}

// ---- peers
// -------------------------------------------------------------------------------------------------

void Service::welcome(PeerLink* link)
{
    m_links.insert(link->id(), link);
    connect(link, &PeerLink::messageReceived, this, [this](PeerLink* from, const Inbound& message) {
        carryOut(m_rendezvous->on(from->id(), message, stampNow()));
    });
    connect(link, &PeerLink::closed, this, [this](PeerLink* gone) {
        m_links.remove(gone->id());
        carryOut(m_rendezvous->gone(gone->id(), stampNow()));
        // Later: this link is still speaking, and finishing takes it away with the doorman.
        if (m_stopping && m_links.isEmpty())
            QMetaObject::invokeMethod(this, &Service::finishStopping, Qt::QueuedConnection);
    });
    const PeerOrigin& origin = link->origin();
    carryOut(m_rendezvous->arrive({link->id(), origin.address, origin.userAgent, origin.host}, stampNow()));
}

void Service::carryOut(const Effects& effects)
{
    for (const Counter counter : effects.counts)
        m_counters.add(counter);
    for (const auto& action : effects.actions)
        std::visit([this](const auto& what) { carryOut(what); }, action);
    for (const Event& fact : effects.facts)
        Q_EMIT eventReported(fact);
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
    const auto packet = encode(message, role);
    if (!packet) {
        m_counters.add(Counter::MessagesUnsafe);
        report(Event(EventKind::MessageDropped, Level::Warning)
                   .with("peer", peer.toString())
                   .with("reason", QString::fromLatin1(codecErrorName(packet.error()))));
        return;
    }
    m_counters.add(Counter::MessagesSent);
    link->sendPacket(*packet);
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
    Q_EMIT eventReported(event);
}

// ---- the operator
// ------------------------------------------------------------------------------------------

ServerStatus Service::status() const
{
    ServerStatus status;
    status.signaling = signalingStatus();
    status.admin = m_admin->status();
    status.stun = m_stun->status();
    status.secure = m_config.secure;
    status.tokensEnabled = m_config.tokensEnabled;
    status.roomListInForce = m_rendezvous->isListInForce();
    status.startedAt = m_startedAt;
    status.devices = m_rendezvous->deviceCount();
    status.viewers = m_rendezvous->viewerCount();
    status.sessions = m_rendezvous->sessionCount();
    status.connections = m_doorman->connectionCount();
    return status;
}

AdminOperations::Done Service::addToken(const QString& id)
{
    if (!m_config.tokensEnabled)
        return OperationError::Disabled;
    TokenRequest request;
    request.text = id;
    return issue(request);
}

AdminOperations::Done Service::addDeviceToken(const QString& id, const QString& room)
{
    TokenRequest request;
    request.text = id;
    request.kind = TokenKind::Device;
    request.rooms = {room};
    return issue(request);
}

AdminOperations::Done Service::issue(const TokenRequest& request)
{
    if (request.text.isEmpty())
        return OperationError::Malformed;
    const auto issued = m_rendezvous->issueToken(request, stampNow());
    if (!issued)
        return issued.error() == TokenError::Exists ? OperationError::Exists : OperationError::Malformed;
    report(Event(EventKind::TokenIssued, Level::Info).with("token", issued->info.fingerprint));
    return done();
}

AdminOperations::Done Service::removeToken(const QString& id)
{
    bool found = false;
    for (const TokenKind kind : {TokenKind::Viewer, TokenKind::Device}) {
        if (const auto effects = m_rendezvous->revokeToken(id, kind, stampNow())) {
            carryOut(*effects);
            found = true;
        }
    }
    return found ? done() : OperationError::NotFound;
}

QList<TokenInfo> Service::tokens() const
{
    return m_rendezvous->tokens(stampNow());
}

AdminOperations::Done Service::allowRoom(const QString& name)
{
    if (checkName(name, m_config.rooms.namePolicy) != NameVerdict::Fine)
        return OperationError::Malformed;
    m_rendezvous->allowRoom(name);
    report(Event(EventKind::RoomAllowed, Level::Info).with("room", name));
    return done();
}

AdminOperations::Done Service::disallowRoom(const QString& name)
{
    const auto effects = m_rendezvous->disallowRoom(name);
    if (!effects)
        return OperationError::NotFound;
    carryOut(*effects);
    report(Event(EventKind::RoomBlocked, Level::Info).with("room", name));
    return done();
}

QList<RoomInfo> Service::rooms() const
{
    return m_rendezvous->rooms();
}

} // namespace rdv
