// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/Service.h"

#include "server/model/Clock.h"

namespace rdv {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr quint16 kNode = 1; // one process is one node; peer ids carry its number
constexpr auto kTickInterval = 200ms;
constexpr auto kStopTime = 1500ms;
constexpr auto kSecond = 1000ms;

} // namespace

Service::Service()
    : m_watch(m_counters)
    , m_tick(this)
    , m_stopDeadline(this)
    , m_second(this)
    , m_flush(this)
{
    m_second.setInterval(kSecond);
    connect(&m_second, &QTimer::timeout, this, &Service::everySecond);
    m_flush.setSingleShot(true);
    connect(&m_flush, &QTimer::timeout, this, &Service::flush);
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
        noteFailure();
        closeDoors();
        publishStatus();
        Q_EMIT startFailed(problems);
        return;
    }
    m_failed.clear();
    m_watch.attach(*m_rendezvous);
    m_second.start();
    m_running = true;
    m_startedAt = stampNow().wall.count();
    m_tick.start();
    report(Event(EventKind::ServerStarted, Level::Info).with("version", QStringLiteral(RDV_VERSION)));
    publishStatus();
    Q_EMIT started(statusNow());
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
    m_signalingProblem = m_doorman->listen();
    if (note(m_signalingProblem))
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

void Service::closeDoors()
{
    m_tick.stop();
    m_stopDeadline.stop();
    // The links belong to the doorman and report to this object: both ends are cut before they go.
    for (PeerLink* link : std::as_const(m_links))
        link->disconnect(this);
    m_links.clear();
    m_watch.detach(stampNow());
    m_admin.reset();
    m_doorman.reset();
    m_stun.reset();
    m_rendezvous.reset();
    m_running = false;
    m_stopping = false;
}

/// Keeps what each part says about its failure beyond the part.
void Service::noteFailure()
{
    m_failed.clear();
    if (m_doorman)
        m_failed = {signalingStatus(), m_admin->status(), m_stun->status()};
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
        m_watch.touchEveryRoom();
        publishStatus();
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
    carryOut(m_rendezvous->farewell(stampNow()));
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
    publishStatus();
    Q_EMIT stopped();
}

} // namespace rdv
