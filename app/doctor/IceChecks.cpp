// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/doctor/IceChecks.h"

#include "server/model/Event.h"

#include <QDateTime>
#include <QTimeZone>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rdv {

namespace {

using Method = IceProbe::Method;
using IceVerdict = IceProbe::Verdict;

QString transportName(IceProbe::Transport transport)
{
    switch (transport) {
    case IceProbe::Transport::Udp:
        return u"UDP"_s;
    case IceProbe::Transport::Tcp:
        return u"TCP"_s;
    case IceProbe::Transport::Tls:
        return u"TLS"_s;
    }
    return {};
}

QString transports(const IceTestReport& report, Method method, bool working)
{
    QStringList names;
    for (const IceProbe& probe : report.probes) {
        const QString name = transportName(probe.transport);
        const bool works = probe.verdict == IceVerdict::Works;
        if (probe.method == method && works == working && probe.verdict != IceVerdict::NoRoute
            && probe.verdict != IceVerdict::NameNotFound && !names.contains(name))
            names += name;
    }
    return names.join(u" and "_s);
}

/// The probe that tells most: one that works, else one that got an answer, else any.
const IceProbe* mostTelling(const IceTestReport& report, Method method)
{
    const auto rank = [](const IceProbe& probe) {
        switch (probe.verdict) {
        case IceVerdict::Works:
            return 4;
        case IceVerdict::StunError:
        case IceVerdict::BadIntegrity:
        case IceVerdict::NoRelay:
            return 3;
        case IceVerdict::NotStun:
        case IceVerdict::BadUrl:
            return 2;
        case IceVerdict::NoAnswer:
        case IceVerdict::Refused:
            return 1;
        case IceVerdict::NameNotFound:
        case IceVerdict::NoRoute:
            break;
        }
        return 0;
    };
    const IceProbe* best = nullptr;
    for (const IceProbe& probe : report.probes) {
        if (probe.method == method && (!best || rank(probe) > rank(*best)))
            best = &probe;
    }
    return best ? best : (report.probes.isEmpty() ? nullptr : &report.probes.first());
}

QString failureOf(const IceProbe* probe)
{
    if (!probe)
        return u"gave no answer in time"_s;
    switch (probe->verdict) {
    case IceVerdict::Works:
        return u"works"_s;
    case IceVerdict::BadUrl:
        return u"is no URL that can be used"_s;
    case IceVerdict::NameNotFound:
        return u"has a name that no DNS server knows"_s;
    case IceVerdict::NoAnswer:
        return u"is not reachable: no answer"_s;
    case IceVerdict::Refused:
        return u"is not reachable: %1"_s.arg(probe->detail);
    case IceVerdict::NotStun:
        return u"is answered by a program that does not speak STUN"_s;
    case IceVerdict::StunError:
        return u"refuses with %1 %2"_s.arg(probe->errorCode).arg(probe->detail);
    case IceVerdict::BadIntegrity:
        return u"signs with another secret than ours"_s;
    case IceVerdict::NoRelay:
        return u"gives no relay address"_s;
    case IceVerdict::NoRoute:
        return u"has an address of a kind that this machine has none of"_s;
    }
    return {};
}

QString hostOf(const QString& addressAndPort)
{
    QString host = addressAndPort.section(u':', 0, -2);
    return host.startsWith(u'[') ? host.mid(1, host.size() - 2) : host;
}

bool isInside(const QString& address)
{
    const QHostAddress parsed(address);
    // RFC 1918 and RFC 4193
    static const QStringList networks{u"10.0.0.0/8"_s, u"172.16.0.0/12"_s, u"192.168.0.0/16"_s};
    const bool isPrivate = std::any_of(networks.begin(), networks.end(),
        [&parsed](const QString& network) { return parsed.isInSubnet(QHostAddress::parseSubnet(network)); });
    return isPrivate || parsed.isLoopback() || parsed.isLinkLocal() || parsed.isUniqueLocalUnicast();
}

Finding judgeRefusal(
    const QString& id, const QString& url, const IceFacts& facts, const IceProbe& probe, qint64 wall)
{
    constexpr int unauthorised = 401;
    constexpr int quota = 486;
    const QString why = u"Viewers and cameras behind strict routers will not see a picture."_s;
    const qint64 seconds = wall / 1000;
    if (probe.errorCode == quota)
        return {id, Verdict::Warning,
            u"%1 has given out all the relay addresses that this login may have."_s.arg(url), why,
            u"Raise user-quota and total-quota of the TURN server, or look who uses it."_s};
    if (facts.loginExpiry && *facts.loginExpiry <= seconds)
        return {id, Verdict::Fault,
            u"%1: the credential expired on %2."_s.arg(url,
                QDateTime::fromSecsSinceEpoch(*facts.loginExpiry, QTimeZone::utc())
                    .toString(u"yyyy-MM-dd HH:mm 'UTC'"_s)),
            why,
            u"It is a time-limited one that was written down. Put the TURN server's secret into the entry "
            u"instead "
            u"(secret, expiry): every client then gets a fresh one."_s};
    if (probe.errorCode == unauthorised && facts.isMinted)
        return {id, Verdict::Fault,
            u"%1 refuses the credential that was made from the secret (401)."_s.arg(url), why,
            u"The secret must be the TURN server's static-auth-secret. If it is, compare the clocks of both "
            u"machines: credentials of this entry end %1 s after they are made."_s.arg(
                facts.loginExpiry.value_or(seconds) - seconds)};
    if (probe.errorCode == unauthorised)
        return {id, Verdict::Fault, u"%1 refuses user name and credential (401)."_s.arg(url), why,
            u"Compare them with the TURN server's user=NAME:PASSWORD and realm; a server that wants "
            u"time-limited "
            u"credentials (use-auth-secret) needs the secret here instead."_s};
    return {id, Verdict::Fault, u"%1 %2."_s.arg(url, failureOf(&probe)), why,
        u"The TURN server's log tells why it refuses."_s};
}

} // namespace

Finding judgeResponder(const IceFacts& facts)
{
    const QString id = u"stun.responder"_s;
    const QString working = transports(facts.report, Method::Binding, true);
    const QString failing = transports(facts.report, Method::Binding, false);
    const IceProbe* probe = mostTelling(facts.report, Method::Binding);
    if (!working.isEmpty() && failing.isEmpty())
        return {id, Verdict::Ok,
            u"The STUN responder answers at %1 over %2%3."_s.arg(facts.host, working,
                probe->mappedAddress.isEmpty() ? QString()
                                               : u" and sees us as %1"_s.arg(hostOf(probe->mappedAddress))),
            {}, {}};
    const QString why = u"Cameras and viewers learn their addresses from it."_s;
    if (!working.isEmpty())
        return {id, Verdict::Warning,
            u"The STUN responder answers at %1 over %2, not over %3."_s.arg(facts.host, working, failing),
            why, u"Let a firewall pass its port over UDP and TCP."_s};
    if (facts.isOwnAddress)
        return {id, Verdict::Fault, u"The STUN responder at %1 %2."_s.arg(facts.host, failureOf(probe)), why,
            u"Let this machine's firewall pass its port over UDP and TCP, and look at the server's log."_s};
    return {id, Verdict::Warning, u"The STUN responder at %1 %2."_s.arg(facts.host, failureOf(probe)),
        why + u" Many routers do not lead their own public address back in, so it may answer others all the same."_s,
        u"Ask from another network, and forward its port over UDP and TCP to this machine."_s};
}

Finding judgeStunServer(const IceFacts& facts)
{
    const QString id = u"stun.server"_s;
    const QString url = facts.report.url;
    const IceProbe* probe = mostTelling(facts.report, Method::Binding);
    if (facts.report.works())
        return {id, Verdict::Ok,
            u"%1 answers over %2 and sees us as %3."_s.arg(
                url, transports(facts.report, Method::Binding, true), hostOf(probe->mappedAddress)),
            {}, {}};
    return {id, Verdict::Fault, u"%1 %2."_s.arg(url, failureOf(probe)),
        u"It is handed to cameras and viewers, who wait for it in vain."_s,
        u"Take it out of stunservers, or let a firewall pass UDP to it. With an empty list the built-in "
        u"responder "
        u"is handed out."_s};
}

Finding judgeTurnServer(const IceFacts& facts, qint64 wall)
{
    const QString id = u"turn.server"_s;
    const QString url = facts.report.url;
    const IceProbe* probe = mostTelling(facts.report, Method::Allocation);
    const QString why = u"Viewers and cameras behind strict routers will not see a picture."_s;
    if (!facts.hasLogin)
        return {id, Verdict::Fault, u"%1 has neither user name and credential nor a secret."_s.arg(url), why,
            u"TURN servers refuse that. Put secret, or username and credential, into the entry."_s};
    if (!facts.report.works()) {
        const bool answered = probe
            && (probe->verdict == IceVerdict::StunError || probe->verdict == IceVerdict::BadIntegrity
                || probe->verdict == IceVerdict::NoRelay);
        if (answered)
            return judgeRefusal(id, url, facts, *probe, wall);
        return {id, Verdict::Fault, u"%1 %2."_s.arg(url, failureOf(probe)), why,
            u"See that it runs, that host and port are right, and that firewalls pass UDP and TCP to it."_s};
    }
    const QString relay = hostOf(probe->relayedAddress);
    const QString working = transports(facts.report, Method::Allocation, true);
    const QString failing = transports(facts.report, Method::Allocation, false);
    const QString found = u"%1 relays over %2 from %3."_s.arg(url, working, relay);
    if (isInside(relay) && !isInside(hostOf(probe->address)))
        return {id, Verdict::Warning, found, u"Nobody outside that network can reach this relay address."_s,
            u"Set external-ip in the TURN server's configuration."_s};
    if (!failing.isEmpty())
        return {id, Verdict::Note, found + u" Not over %1."_s.arg(failing),
            u"Networks that pass only the other transport are shut out."_s,
            u"Open its port for %1, or name the transport in the URL (?transport=udp)."_s.arg(failing)};
    return {id, Verdict::Ok, found, {}, {}};
}

Finding judgeOutsideView(const OutsideFacts& facts)
{
    const QString id = u"stun.outside"_s;
    if (!facts.isConfigured)
        return {id, Verdict::Note, u"How this machine looks from outside was not asked."_s,
            u"No STUN server of somebody else is configured, and nothing is sent to one that is not."_s,
            u"To ask once: rendezvous doctor --set stunservers=stun:HOST:PORT"_s};
    if (facts.seen.isEmpty())
        return {id, Verdict::Warning,
            u"None of %1 told how this machine looks from outside."_s.arg(facts.servers.join(u", "_s)),
            u"Either they do not run, or this network lets no UDP out."_s, u"Look at the findings above."_s};
    const QString seen = facts.seen.join(u", "_s);
    const bool isDirect = std::any_of(facts.seen.begin(), facts.seen.end(),
        [&facts](const QString& address) { return facts.host.own.contains(address); });
    if (isDirect)
        return {id, Verdict::Ok,
            u"From outside this machine is seen as %1, an address of its own."_s.arg(seen), {}, {}};
    QStringList ports{u"TCP %1"_s.arg(facts.signalingPort)};
    if (facts.stunPort != 0)
        ports += u"UDP %1 and TCP %1"_s.arg(facts.stunPort);
    const QString forward = u"Forward %1 from the router to this machine."_s.arg(ports.join(u", "_s));
    const bool isKnown = std::any_of(facts.seen.begin(), facts.seen.end(),
        [&facts](const QString& address) { return facts.host.resolved.contains(address); });
    if (isKnown)
        return {id, Verdict::Note,
            u"This machine is behind a router whose address is %1, which is that of publicHost."_s.arg(seen),
            u"Others reach it only through ports that the router forwards."_s, forward};
    return {id, Verdict::Warning, u"This machine is behind a router that is seen as %1."_s.arg(seen),
        facts.host.publicHost.isEmpty()
            ? u"publicHost is not set, so clients from outside are not told that address."_s
            : u"publicHost %1 leads elsewhere."_s.arg(facts.host.publicHost),
        u"Set publicHost to that address or to a name that leads to it. "_s + forward};
}

Finding judgeHost(const HostFacts& facts)
{
    const QString id = u"host.public"_s;
    if (facts.publicHost.isEmpty())
        return {id, Verdict::Note, u"publicHost is not set."_s,
            u"Links and the STUN address use the host by which each client came."_s, {}};
    if (facts.resolved.isEmpty())
        return {id, Verdict::Fault, u"publicHost %1 has no address."_s.arg(facts.publicHost),
            u"Nobody finds this server under it."_s, u"Make a DNS record for it, or correct publicHost."_s};
    const QString found = u"publicHost %1 is %2"_s.arg(facts.publicHost, facts.resolved.join(u", "_s));
    const bool isOwn = std::any_of(facts.resolved.begin(), facts.resolved.end(),
        [&facts](const QString& address) { return facts.own.contains(address); });
    if (isOwn)
        return {id, Verdict::Ok, found + u", an address of this machine."_s, {}, {}};
    return {id, Verdict::Note, found + u", which is no address of this machine."_s,
        u"That is right behind a router or proxy, and wrong otherwise."_s, {}};
}

} // namespace rdv
