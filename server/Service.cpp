// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/Service.h"

#include "server/model/Clock.h"
#include "server/model/Version.h"

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
    , m_storage(m_counters, this)
    , m_desk(*this)
    , m_tick(this)
    , m_stopDeadline(this)
    , m_second(this)
    , m_flush(this)
{
    connect(&m_storage, &Storage::settled, this, &Service::onSettled);
    connect(&m_storage, &Storage::reported, this, &Service::report);
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

Service::~Service()
{
    closeDoors();
}

void Service::start(const ServerConfig& config)
{
    if (m_running)
        return;
    m_config = m_asked = config;
    QList<Problem> problems = config.validate();
    // The store first: nobody may be admitted before it is known who is.
    if (problems.isEmpty()) {
        if (const auto problem = openRules())
            problems.append(*problem);
    }
    if (problems.isEmpty())
        problems = openDoors();
    if (!problems.isEmpty()) {
        noteFailure();
        closeDoors();
        publishStatus();
        Q_EMIT startFailed(problems);
        return;
    }
    m_failed = {};
    m_watch.attach(*m_rendezvous);
    watchCertificate();
    rememberSessions(0);
    m_second.start();
    m_running = true;
    m_startedAt = stampNow().wall.count();
    m_tick.start();
    report(Event(EventKind::ServerStarted, Level::Info).with("version", programVersion()));
    publishStatus();
    Q_EMIT started(status());
}

/// Everything that a decision needs, before the first message.
std::optional<Problem> Service::openRules()
{
    auto problem = m_storage.open(m_config, stampNow());
    return problem ? problem : loadSigners(m_config);
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

    m_rendezvous = std::make_unique<Rendezvous>(m_config, responderPort(), m_storage.key());
    m_rendezvous->setSignedTokens(m_signers.get());
    m_rendezvous->restore(m_storage.takeState(), stampNow());
    m_wasListInForce = m_rendezvous->isListInForce();
    openWebhook();

    m_doorman = std::make_unique<Doorman>(m_config, kNode, m_counters);
    if (const QByteArray key = m_storage.cookieKey(); !key.isEmpty())
        m_doorman->setCookieKey(key);
    connect(m_doorman.get(), &Doorman::peerArrived, this, &Service::welcome);
    connect(m_doorman.get(), &Doorman::reported, this, &Service::report);
    m_signalingProblem = m_doorman->listen();
    if (note(m_signalingProblem))
        reportOpen(u"signaling"_s, signalingStatus().address);
    m_rendezvous->setCapacity(m_doorman->capacity());

    m_desk.open();
    m_admin = std::make_unique<AdminHost>(m_desk, m_counters);
    connect(m_admin.get(), &AdminHost::reported, this, &Service::report);
    connect(m_admin.get(), &AdminHost::streamWanted, this, &Service::setStreaming);
    problems += m_admin->open(m_config);
    if (m_admin->status().port != 0)
        reportOpen(u"admin"_s, m_admin->status().address);
    return problems;
}

void Service::openWebhook()
{
    m_webhook = std::make_unique<Webhook>(m_config.webhook);
    connect(m_webhook.get(), &Webhook::answered, this,
        [this](quint64 question, bool isAdmitted, const QString& reason) {
            carryOut(m_rendezvous->authorized(question, isAdmitted, reason, stampNow()));
        });
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
    // The desk before the doors behind which somebody may stand and wait.
    m_desk.close();
    m_admin.reset();
    m_certificates.reset();
    m_webhook.reset();
    m_doorman.reset();
    m_stun.reset();
    m_storage.close();
    m_rendezvous.reset();
    m_signers.reset();
    setStreaming(false);
    dropAwaited();
    m_running = false;
    m_stopping = false;
}

/// Keeps what each part says about its failure beyond the part.
void Service::noteFailure()
{
    m_failed = {};
    m_failed.storage = m_storage.problem();
    if (!m_doorman)
        return;
    m_failed.signaling = signalingStatus();
    m_failed.admin = m_admin->status();
    m_failed.stun = m_stun->status();
}

std::optional<quint16> Service::responderPort() const
{
    return m_stun->port() ? std::optional(m_stun->port()) : std::nullopt;
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
    m_desk.close();
    m_admin->close();
    m_stun->stop();
    m_doorman->stopListening();
    m_doorman->dismissStrangers();
    carryOut(m_rendezvous->farewell(stampNow()));
    m_stopDeadline.start();
    finishStoppingWhenQuiet();
}

/// Once everybody has been told, and whoever waits for the store has been answered. Later: whoever asks may
/// still be speaking, and finishing takes it away.
void Service::finishStoppingWhenQuiet()
{
    if (m_stopping && m_links.isEmpty() && m_storage.isSettled())
        QMetaObject::invokeMethod(this, &Service::finishStopping, Qt::QueuedConnection);
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
