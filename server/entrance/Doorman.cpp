// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/entrance/Doorman.h"

#include "server/entrance/AddressLedger.h"
#include "server/entrance/Carrier.h"
#include "server/entrance/ClientAddress.h"
#include "server/entrance/DescriptorLimit.h"
#include "server/entrance/HttpAnswer.h"
#include "server/entrance/Listener.h"
#include "server/entrance/Reception.h"
#include "server/entrance/ReportGate.h"
#include "server/model/Clock.h"
#include "server/tls/TlsSetup.h"

#include <QDateTime>
#include <QNetworkProxy>

#include <algorithm>
#include <utility>

namespace rdv {

using namespace Qt::StringLiterals;

namespace {

constexpr int backlog = 4096;
/// All deadlines are looked at this often.
constexpr std::chrono::milliseconds tickTime{250};
/// Room for WebSocket pongs beside a full send queue.
constexpr qint64 slackBytes = qint64{64} * 1024;
/// Under TLS 1.2 whoever gets hold of the key that seals tickets can read the sessions that had one: none is
/// used for long.
constexpr std::chrono::hours ticketKeyTime{12};

/// Gives a connection's entry in the ledger back when its socket dies, whoever owns the socket by then and
/// whatever signals of it have been disconnected.
class LedgerEntry : public QObject {
public:
    LedgerEntry(std::shared_ptr<AddressLedger> ledger, QByteArray network, bool exempt, QObject* socket)
        : QObject(socket)
        , m_ledger(std::move(ledger))
        , m_network(std::move(network))
        , m_exempt(exempt)
    {
    }
    ~LedgerEntry() override { m_ledger->leave(m_network, m_exempt); }
    Q_DISABLE_COPY_MOVE(LedgerEntry)

private:
    std::shared_ptr<AddressLedger> m_ledger;
    QByteArray m_network;
    bool m_exempt;
};

Problem listenProblem(const Listener& listener, const QString& subject)
{
    switch (listener.serverError()) {
    case QAbstractSocket::AddressInUseError:
        return {ProblemKind::PortBusy, subject, listener.errorString()};
    case QAbstractSocket::SocketAccessError:
        return {ProblemKind::PortForbidden, subject, listener.errorString()};
    default:
        return {ProblemKind::AddressUnavailable, subject, listener.errorString()};
    }
}

std::optional<Problem> checkWebRoot(const ServerConfig& config)
{
    if (config.webRoot.isEmpty() || StaticSite::isUsableRoot(config.webRoot))
        return std::nullopt;
    return Problem{ProblemKind::WebRoot, config.webRoot, u"not a folder that can be read"_s};
}

} // namespace

Doorman::Doorman(const ServerConfig& config, quint16 node, Counters& counters, QObject* parent)
    : QObject(parent)
    , m_config(config)
    , m_counters(counters)
    , m_ledger(std::make_shared<AddressLedger>(
          config.limits.connectionsPerAddress, config.limits.newConnectionsPerSecond))
    , m_reports(std::make_unique<ReportGate>())
    , m_listener(new Listener(this))
    , m_reception(new Reception(config, node, counters, this))
{
    m_listener->setProxy(QNetworkProxy::NoProxy);
    m_listener->setListenBacklogSize(backlog);
    connect(m_listener, &Listener::descriptorArrived, this, &Doorman::accept);
    connect(m_listener, &QTcpServer::acceptError, this, [this] {
        // Out of descriptors all the same. Without a pause the listener would be asked again at once, for
        // ever.
        pause();
    });
    connect(m_reception, &Reception::peerArrived, this, &Doorman::peerArrived);
    connect(m_reception, &Reception::reported, this, &Doorman::report);
    connect(&m_ticker, &QTimer::timeout, this, &Doorman::tick);
    takeLimits();
    m_ticker.start(tickTime);
}

Doorman::~Doorman()
{
    // Their sockets give back their ledger entries and may report on the way out.
    m_reception->disconnect(this);
    delete m_reception;
}

std::optional<Problem> Doorman::listen()
{
    if (auto problem = checkWebRoot(m_config))
        return problem;
    if (m_config.secure) {
        if (auto problem = readCertificate(m_config))
            return problem;
    }
    const QHostAddress address = m_config.bindAddress.isEmpty() ? QHostAddress(QHostAddress::Any)
                                                                : QHostAddress(m_config.bindAddress);
    const QString shown = m_config.bindAddress.isEmpty() ? u"*"_s : m_config.bindAddress;
    const QString subject = u"%1:%2"_s.arg(shown).arg(m_config.port);
    if (address.isNull())
        return Problem{ProblemKind::AddressUnavailable, subject, u"not an IP address"_s};
    if (!m_listener->listen(address, m_config.port))
        return listenProblem(*m_listener, subject);
    return std::nullopt;
}

std::optional<Problem> Doorman::reconfigure(const ServerConfig& config)
{
    if (auto problem = checkWebRoot(config))
        return problem;
    if (m_config.secure) {
        if (auto problem = readCertificate(config))
            return problem;
    }
    const bool secure = m_config.secure;
    const quint16 port = m_config.port;
    m_config = config;
    m_config.secure = secure;
    m_config.port = port;
    takeLimits();
    m_reception->reconfigure(config);
    return std::nullopt;
}

std::optional<Problem> Doorman::readCertificate(const ServerConfig& config)
{
    const auto tls = loadTls(config);
    if (!tls)
        return tls.error();
    setTls(*tls);
    if (!m_sharedTls)
        return Problem{ProblemKind::TlsUnavailable, {}, u"not enough memory"_s};
    return std::nullopt;
}

void Doorman::setTls(const QSslConfiguration& tls)
{
    // loadTls() has tried it: what can still be missing is memory, and then the old one goes on.
    auto shared = TlsContext::make(tls);
    if (!shared)
        return;
    m_tls = tls;
    m_sharedTls = std::move(*shared);
    m_sharedSince = stampNow().steady;
}

/// The key that seals tickets lives and dies with what the sessions share.
void Doorman::renewTickets(Now now)
{
    if (m_sharedTls && now.steady - m_sharedSince >= ticketKeyTime)
        setTls(m_tls);
}

void Doorman::setCookieKey(const QByteArray& key)
{
    m_reception->setCookieKey(key);
}

void Doorman::takeLimits()
{
    const Limits& limits = m_config.limits;
    m_ledger->setLimits(limits.connectionsPerAddress, limits.newConnectionsPerSecond);
    m_capacity = std::max(1, descriptorLimit() - limits.reservedDescriptors);
    if (limits.maxConnections > 0)
        m_capacity = std::min(m_capacity, limits.maxConnections);
    balance();
}

void Doorman::stopListening()
{
    m_listener->close();
}

void Doorman::dismissStrangers()
{
    m_reception->dismissStrangers();
}

quint16 Doorman::port() const
{
    return m_listener->isListening() ? m_listener->serverPort() : 0;
}

int Doorman::connectionCount() const
{
    return m_ledger->total();
}

void Doorman::accept(qintptr descriptor)
{
    // Those that the system had accepted before the pause arrive all the same.
    if (m_ledger->total() >= m_capacity)
        return turnAway(descriptor, "the server is full");
    std::unique_ptr<QTcpSocket> socket = adopt(descriptor);
    if (!socket)
        return;
    const QHostAddress peer = canonicalAddress(socket->peerAddress());
    const bool exempt = m_reception->proxies().isExempt(peer);
    const QByteArray network = networkKey(peer, 32, 64);
    if (!m_ledger->enter(network, exempt, stampNow())) {
        m_counters.add(Counter::ConnectionsRefused);
        report(Event(EventKind::PeerLimited, Level::Warning)
                   .with("address", peer.toString())
                   .with("reason", u"too many connections from one address"_s));
        if (!m_config.secure)
            socket->write(shortAnswer(429, QDateTime::currentDateTimeUtc(), {}));
        socket->flush();
        socket->abort();
        return;
    }
    new LedgerEntry(m_ledger, network, exempt, socket.get());
    m_counters.add(Counter::ConnectionsAccepted);
    balance();
    m_reception->welcome(std::make_unique<Carrier>(std::move(socket),
        m_config.secure ? &*m_sharedTls : nullptr, m_config.limits.sendQueueBytes + slackBytes,
        [this] { m_counters.add(Counter::SendQueueOverflows); }));
}

/// A socket of ours around the descriptor, all bounds set; null when the system took it back.
std::unique_ptr<QTcpSocket> Doorman::adopt(qintptr descriptor) const
{
    auto socket = std::make_unique<QTcpSocket>();
    socket->setProxy(QNetworkProxy::NoProxy);
    if (!socket->setSocketDescriptor(descriptor))
        return nullptr;
    // A head, or a whole frame, and not much more: the rest waits in the peer's machine.
    constexpr qint64 beside = qint64{16} * 1024;
    socket->setReadBufferSize(std::max(m_config.limits.headBytes, m_config.limits.messageBytes) + beside);
    socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    socket->setSocketOption(QAbstractSocket::KeepAliveOption, 1);
    return socket;
}

void Doorman::turnAway(qintptr descriptor, const QByteArray& reason)
{
    QTcpSocket socket;
    if (socket.setSocketDescriptor(descriptor)) {
        const QString address = canonicalAddress(socket.peerAddress()).toString();
        socket.abort();
        report(Event(EventKind::PeerLimited, Level::Warning)
                   .with("address", address)
                   .with("reason", QString::fromLatin1(reason)));
    }
    m_counters.add(Counter::ConnectionsRefused);
}

void Doorman::tick()
{
    const Now now = stampNow();
    m_reception->tick(now);
    m_ledger->forgetIdle(now);
    renewTickets(now);
    balance();
}

/// Pauses at the last slot, goes on when some are free again, and keeps the last ones for devices.
void Doorman::balance()
{
    constexpr int hysteresis = 8;
    const int total = m_ledger->total();
    const int reserved = static_cast<int>(qint64{m_capacity} * m_config.limits.deviceReservePercent / 100);
    m_reception->setCrowded(total > m_capacity - reserved);
    if (!m_paused && total >= m_capacity) {
        pause();
    } else if (m_paused && total <= std::max(0, m_capacity - hysteresis)) {
        m_paused = false;
        if (m_listener->isListening())
            m_listener->resumeAccepting();
    }
}

void Doorman::pause()
{
    m_listener->pauseAccepting();
    m_counters.add(Counter::AcceptsPaused);
    m_paused = true;
}

void Doorman::report(const Event& event)
{
    if (const auto passed = m_reports->pass(event, stampNow()))
        Q_EMIT reported(*passed);
}

} // namespace rdv
