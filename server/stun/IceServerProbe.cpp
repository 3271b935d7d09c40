// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/stun/IceServerProbe.h"

#include "server/model/Event.h"

#include <QSslSocket>

#include <algorithm>
#include <utility>

namespace rdv {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

using Family = IceProbe::Family;
using Method = IceProbe::Method;
using Transport = IceProbe::Transport;
using Verdict = IceProbe::Verdict;

// With the 3 s of the dialogues that follow: 8 s altogether.
constexpr auto kLongestLookup = 5s;
// RFC 8489 §8.1
constexpr int kPort = 3478;
constexpr int kTlsPort = 5349;

bool isTls(const IceUrl& url)
{
    return url.scheme.endsWith(u's');
}

bool isTurn(const IceUrl& url)
{
    return url.scheme.startsWith("turn"_L1);
}

QHostAddress firstOf(const QList<QHostAddress>& addresses, Family family)
{
    const auto protocol
        = family == Family::IPv4 ? QAbstractSocket::IPv4Protocol : QAbstractSocket::IPv6Protocol;
    const auto found = std::find_if(addresses.begin(), addresses.end(),
        [protocol](const QHostAddress& address) { return address.protocol() == protocol; });
    return found == addresses.end() ? QHostAddress() : *found;
}

} // namespace

IceServerProbe::IceServerProbe(QString url, IceLogin login, QObject* parent)
    : QObject(parent)
    , m_url(parseIceUrl(url))
    , m_login(std::move(login))
    , m_lookupDeadline(this)
{
    m_report.url = std::move(url);
    if (m_url.port == 0)
        m_url.port = isTls(m_url) ? kTlsPort : kPort;
    m_lookupDeadline.setSingleShot(true);
    connect(&m_lookupDeadline, &QTimer::timeout, this, [this] {
        QHostInfo::abortHostLookup(std::exchange(m_lookup, -1));
        probe({}, u"the name server does not answer"_s);
    });
}

IceServerProbe::~IceServerProbe()
{
    if (m_lookup >= 0)
        QHostInfo::abortHostLookup(m_lookup);
}

void IceServerProbe::start()
{
    const bool overDtls = isTls(m_url) && m_url.transport == "udp"_L1;
    if (m_url.verdict == IceUrl::Verdict::Malformed || overDtls) {
        m_allBegun = true;
        add(Family::IPv4, Verdict::BadUrl, {}, overDtls ? u"DTLS"_s : QString());
        return;
    }
    const QHostAddress literal(m_url.host);
    if (!literal.isNull()) {
        probe({literal}, {});
        return;
    }
    m_lookupDeadline.start(kLongestLookup);
    m_lookup = QHostInfo::lookupHost(m_url.host, this, &IceServerProbe::onLookedUp);
}

void IceServerProbe::onLookedUp(const QHostInfo& host)
{
    if (m_lookup < 0)
        return; // too late
    m_lookup = -1;
    m_lookupDeadline.stop();
    probe(host.addresses(), host.error() == QHostInfo::NoError ? QString() : host.errorString());
}

void IceServerProbe::probe(const QList<QHostAddress>& addresses, const QString& reason)
{
    const bool isLiteral = !QHostAddress(m_url.host).isNull();
    for (const Family family : {Family::IPv4, Family::IPv6}) {
        const QHostAddress address = firstOf(addresses, family);
        const bool isLast = family == Family::IPv6;
        m_allBegun = isLast;
        // A literal has one family, and that says nothing about the server.
        if (!address.isNull() || !isLiteral)
            probeFamily(family, address, reason);
    }
    // Nothing is left to wait for after a literal of the first family that could not be asked.
    if (m_open == 0 && !m_report.finished) {
        m_report.finished = true;
        Q_EMIT reported(m_report);
    }
}

void IceServerProbe::probeFamily(Family family, const QHostAddress& address, const QString& reason)
{
    if (address.isNull()) {
        add(family, Verdict::NameNotFound, {}, reason);
        return;
    }
    const QString host = address.toString();
    const QString spelled = (family == Family::IPv6 ? u"[%1]:%2"_s : u"%1:%2"_s).arg(host).arg(m_url.port);
    if (!StunPath::hasRoute(address)) {
        add(family, Verdict::NoRoute, spelled, {});
        return;
    }
    if (isTls(m_url) && !QSslSocket::supportsSsl()) {
        add(family, Verdict::Refused, spelled, u"no TLS library"_s);
        return;
    }
    for (const Method method : methods()) {
        for (const Transport transport : transports()) {
            IceProbe probe;
            probe.method = method;
            probe.transport = transport;
            probe.family = family;
            probe.address = spelled;
            open(probe, address);
        }
    }
}

void IceServerProbe::open(const IceProbe& probe, const QHostAddress& address)
{
    auto* dialogue = new IceDialogue(probe, m_login, this);
    connect(dialogue, &IceDialogue::finished, this, [this, dialogue](const IceProbe& result) {
        dialogue->deleteLater();
        --m_open;
        add(result);
    });
    ++m_open;
    // Later, so that no answer comes before every question has been put.
    QMetaObject::invokeMethod(
        dialogue,
        [this, dialogue, address] { dialogue->start(address, static_cast<quint16>(m_url.port), m_url.host); },
        Qt::QueuedConnection);
}

void IceServerProbe::add(Family family, Verdict verdict, const QString& address, const QString& detail)
{
    IceProbe probe;
    probe.method = methods().first();
    probe.transport = transports().first();
    probe.family = family;
    probe.address = address;
    probe.verdict = verdict;
    probe.detail = safeText(detail);
    add(probe);
}

void IceServerProbe::add(const IceProbe& probe)
{
    m_report.probes += probe;
    m_report.finished = m_allBegun && m_open == 0;
    Q_EMIT reported(m_report);
}

QList<IceProbe::Transport> IceServerProbe::transports() const
{
    if (isTls(m_url))
        return {Transport::Tls};
    if (m_url.transport == "udp"_L1)
        return {Transport::Udp};
    if (m_url.transport == "tcp"_L1)
        return {Transport::Tcp};
    return {Transport::Udp, Transport::Tcp};
}

QList<IceProbe::Method> IceServerProbe::methods() const
{
    if (isTurn(m_url))
        return {Method::Allocation, Method::Binding};
    return {Method::Binding};
}

} // namespace rdv
