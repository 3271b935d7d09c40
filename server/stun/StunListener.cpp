// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/stun/StunListener.h"

#include "server/model/Clock.h"

#include <QNetworkDatagram>
#include <QUdpSocket>
#include <QVariant>

namespace rdv {

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

/// The rest waits for the next turn of the event loop, so that a flood does not starve signaling.
constexpr int datagramsPerTurn = 256;
/// The system may grant less. Holds a burst for as long as the service thread is busy elsewhere.
constexpr int udpReceiveBuffer = 1024 * 1024;
/// A number that is free for UDP need not be so for TCP.
constexpr int attemptsForFreePort = 16;
constexpr auto reportInterval = 60s;

QString endpointText(const QHostAddress& address, quint16 port)
{
    const bool dual = address.protocol() == QAbstractSocket::AnyIPProtocol;
    const QString host = dual ? u"::"_s : address.toString();
    return (host.contains(u':') ? u"[%1]:%2"_s : u"%1:%2"_s).arg(host, QString::number(port));
}

Problem bindProblem(
    QAbstractSocket::SocketError error, const QString& detail, const QHostAddress& address, quint16 port)
{
    const auto kind = [error] {
        switch (error) {
        case QAbstractSocket::AddressInUseError:
            return ProblemKind::PortBusy;
        case QAbstractSocket::SocketAccessError:
            return ProblemKind::PortForbidden;
        default:
            return ProblemKind::AddressUnavailable;
        }
    }();
    return {kind, endpointText(address, port), detail};
}

} // namespace

StunListener::StunListener(Counters& counters, QObject* parent)
    : QObject(parent)
    , m_counters(counters)
    , m_responder(Limits().stunPerSecond, counters)
    , m_streams(m_responder, counters)
{
    connect(&m_streams, &StunStreams::refused, this, &StunListener::reportDropped);
}

StunListener::~StunListener()
{
    closeSockets();
}

std::optional<Problem> StunListener::listen(const ServerConfig& config)
{
    m_responder.setPerSecond(config.limits.stunPerSecond);
    m_streams.setIdle(config.limits.idleSeconds);
    if (!config.stun.enabled) {
        stop();
        return std::nullopt;
    }
    if (m_state == PartState::Listening && m_wanted == config.stun) {
        return std::nullopt;
    }
    closeSockets();
    m_wanted = config.stun;
    m_problem = open(config.stun);
    m_state = m_problem ? PartState::Failed : PartState::Listening;
    if (!m_problem) {
        Event started(EventKind::ListenerStarted, Level::Info);
        started.wall = stampNow().wall.count();
        started.with("part", u"stun"_s).with("address", status().address);
        Q_EMIT reported(started);
    }
    return m_problem;
}

void StunListener::stop()
{
    closeSockets();
    m_state = PartState::Stopped;
    m_problem.reset();
}

quint16 StunListener::port() const
{
    return m_udp ? m_udp->localPort() : quint16{0};
}

PartStatus StunListener::status() const
{
    PartStatus status;
    status.state = m_state;
    status.problem = m_problem;
    if (m_udp) {
        status.address = endpointText(m_udp->localAddress(), m_udp->localPort());
        status.port = m_udp->localPort();
    }
    return status;
}

std::optional<Problem> StunListener::open(const ServerConfig::Stun& wanted)
{
    const QHostAddress address
        = wanted.address.isEmpty() ? QHostAddress(QHostAddress::Any) : QHostAddress(wanted.address);
    if (address.isNull()) {
        return Problem{ProblemKind::Configuration, u"stun.address"_s, wanted.address};
    }
    const auto problem = openOneNumber(address, wanted.port);
    const bool withoutIpv6
        = wanted.address.isEmpty() && problem && problem->kind == ProblemKind::AddressUnavailable;
    return withoutIpv6 ? openOneNumber(QHostAddress(QHostAddress::AnyIPv4), wanted.port) : problem;
}

std::optional<Problem> StunListener::openOneNumber(const QHostAddress& address, quint16 port)
{
    auto problem = bindBoth(address, port);
    for (int attempt = 1; port == 0 && problem && attempt < attemptsForFreePort; ++attempt) {
        problem = bindBoth(address, port);
    }
    return problem;
}

std::optional<Problem> StunListener::bindBoth(const QHostAddress& address, quint16 port)
{
    m_udp = new QUdpSocket(this);
    if (!m_udp->bind(address, port, QAbstractSocket::DontShareAddress)) {
        const auto problem = bindProblem(m_udp->error(), m_udp->errorString(), address, port);
        closeSockets();
        return problem;
    }
    const quint16 number = m_udp->localPort();
    if (!m_streams.listen(address, number)) {
        const QTcpServer& server = m_streams.server();
        const auto problem = bindProblem(server.serverError(), server.errorString(), address, number);
        closeSockets();
        return problem;
    }
    m_udp->setSocketOption(QAbstractSocket::ReceiveBufferSizeSocketOption, QVariant(udpReceiveBuffer));
    connect(m_udp, &QUdpSocket::readyRead, this, &StunListener::answerDatagrams);
    return std::nullopt;
}

void StunListener::closeSockets()
{
    m_streams.stop();
    if (m_udp) {
        m_udp->disconnect(this);
        m_udp->close();
        m_udp->deleteLater();
        m_udp.clear();
    }
}

void StunListener::answerDatagrams()
{
    const Now now = stampNow();
    QHostAddress refused;
    for (int i = 0; i < datagramsPerTurn; ++i) {
        // One byte more than any good message, so that a cut datagram does not look like one.
        QNetworkDatagram datagram = m_udp->receiveDatagram(stunLargestMessage + 1);
        if (!datagram.isValid()) {
            break;
        }
        const QHostAddress sender = datagram.senderAddress();
        const auto port = static_cast<quint16>(datagram.senderPort());
        if (auto bytes = m_responder.answer(datagram.data(), sender, port, now)) {
            // The reply leaves from the address the request came to: a client behind a NAT, or one that
            // checks, would not know it otherwise.
            m_udp->writeDatagram(std::move(datagram).makeReply(*bytes));
        } else {
            refused = sender;
        }
    }
    if (!refused.isNull()) {
        reportDropped(refused);
    }
}

void StunListener::reportDropped(const QHostAddress& sender)
{
    const Now now = stampNow();
    if (m_lastReport && now.steady - *m_lastReport < reportInterval) {
        return;
    }
    m_lastReport = now.steady;
    const quint64 malformed = m_counters.value(Counter::StunMalformed);
    const quint64 limited = m_counters.value(Counter::StunRateLimited);
    const bool struck = limited > m_reportedLimited;
    Event event(EventKind::StunProblem, struck ? Level::Warning : Level::Debug);
    event.wall = now.wall.count();
    event.with("malformed", QString::number(malformed - m_reportedMalformed))
        .with("rate_limited", QString::number(limited - m_reportedLimited))
        .with("last_address", StunEndpoint::from(sender, 0).address().toString());
    m_reportedMalformed = malformed;
    m_reportedLimited = limited;
    Q_EMIT reported(event);
}

} // namespace rdv
