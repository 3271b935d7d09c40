// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/iceservers/IceTestWording.h"

#include <QLocale>

#include <algorithm>

namespace rdv::ui {

namespace {

/// How much one of several failures tells: what a server said beats what the network did not do.
int weight(const IceProbe& probe)
{
    switch (probe.verdict) {
    case IceProbe::Verdict::Works:
    case IceProbe::Verdict::NoRoute:
        return 0;
    case IceProbe::Verdict::NameNotFound:
        return 1;
    case IceProbe::Verdict::NoAnswer:
        return 2;
    case IceProbe::Verdict::BadUrl:
    case IceProbe::Verdict::Refused:
        return 3;
    case IceProbe::Verdict::NotStun:
    case IceProbe::Verdict::NoRelay:
        return 4;
    case IceProbe::Verdict::StunError:
    case IceProbe::Verdict::BadIntegrity:
        return 5;
    }
    return 0;
}

} // namespace

QString IceTestWords::transport(IceProbe::Transport transport)
{
    switch (transport) {
    case IceProbe::Transport::Udp:
        return tr("UDP");
    case IceProbe::Transport::Tcp:
        return tr("TCP");
    case IceProbe::Transport::Tls:
        return tr("TLS");
    }
    return {};
}

QString IceTestWords::family(IceProbe::Family family)
{
    return family == IceProbe::Family::IPv6 ? tr("IPv6") : tr("IPv4");
}

QString IceTestWords::method(IceProbe::Method method)
{
    return method == IceProbe::Method::Allocation ? tr("TURN allocation") : tr("STUN binding");
}

QString IceTestWords::verdict(IceProbe::Verdict verdict)
{
    switch (verdict) {
    case IceProbe::Verdict::Works:
        return tr("Works");
    case IceProbe::Verdict::BadUrl:
        return tr("Unusable URL");
    case IceProbe::Verdict::NameNotFound:
        return tr("Name not found");
    case IceProbe::Verdict::NoAnswer:
        return tr("No answer");
    case IceProbe::Verdict::Refused:
        return tr("Connection refused");
    case IceProbe::Verdict::NotStun:
        return tr("Not a STUN server");
    case IceProbe::Verdict::StunError:
        return tr("Refused by the server");
    case IceProbe::Verdict::BadIntegrity:
        return tr("Wrong secret");
    case IceProbe::Verdict::NoRelay:
        return tr("No relayed address");
    case IceProbe::Verdict::NoRoute:
        return tr("No such network here");
    }
    return {};
}

QString IceTestWords::unauthorized(const IceProbe& probe)
{
    if (probe.clockSkewSeconds > 0)
        return tr("The server refused a credential that is still valid for %n second(s) by our clock (401). "
                  "Either the shared secret differs, or the clocks differ by more than its life.",
            nullptr, static_cast<int>(probe.clockSkewSeconds));
    return tr("The server does not accept the user name and password or the shared secret (401). "
              "Compare them with the server's own configuration.");
}

QString IceTestWords::errorSentence(const IceProbe& probe)
{
    switch (probe.errorCode) {
    case 300:
        return tr("The server sends its clients to another server (300). Enter that one instead.");
    case 400:
        return tr("The server found the request malformed (400).");
    case 401:
        return unauthorized(probe);
    case 403:
        return tr("The server forbids this client to use it (403). Look at its lists of allowed addresses.");
    case 420:
        return tr("The server does not know something that was asked of it (420). It may be too old.");
    case 437:
        return tr("The server has another allocation for this connection (437). Test again in a minute.");
    case 438:
        return tr("The server found its own nonce too old (438). Its clock or a load balancer is at fault.");
    case 440:
        return tr("The server cannot relay this address family (440).");
    case 441:
        return tr("The credentials are not those that the allocation was made with (441).");
    case 442:
        return tr("The server does not relay over this transport (442).");
    case 486:
        return tr("The quota of this user is reached (486). Raise user-quota or total-quota at the server.");
    case 500:
        return tr("The server failed by itself (500). Test again later.");
    case 508:
        return tr("The server has no capacity left (508). Its range of relay ports is used up.");
    default:
        return tr("The server answered with the error code %1.").arg(probe.errorCode);
    }
}

QString IceTestWords::sentence(const IceProbe& probe)
{
    switch (probe.verdict) {
    case IceProbe::Verdict::Works:
        return {};
    case IceProbe::Verdict::BadUrl:
        return tr("Nobody can use this URL. Correct it.");
    case IceProbe::Verdict::NameNotFound:
        return probe.family == IceProbe::Family::IPv6 ? tr("The host name has no IPv6 address.")
                                                      : tr("The host name has no IPv4 address.");
    case IceProbe::Verdict::NoAnswer:
        return tr("Nothing came back within 3 seconds. Check host and port, and whether a firewall stands "
                  "between.");
    case IceProbe::Verdict::Refused:
        return tr("The connection was refused or broken. Nothing may be listening on this port.");
    case IceProbe::Verdict::NotStun:
        return tr("Something answered that does not speak STUN. The port may belong to another program.");
    case IceProbe::Verdict::StunError:
        return errorSentence(probe);
    case IceProbe::Verdict::BadIntegrity:
        return tr(
            "The server's answer is signed with another password. Compare the shared secret on both sides.");
    case IceProbe::Verdict::NoRelay:
        return tr("The server said yes but named no relayed address. Set its external address.");
    case IceProbe::Verdict::NoRoute:
        return probe.family == IceProbe::Family::IPv6 ? tr("This machine has no IPv6 address to ask from.")
                                                      : tr("This machine has no IPv4 address to ask from.");
    }
    return {};
}

QString IceTestWords::roundTrip(double milliseconds)
{
    if (milliseconds < 0)
        return {};
    return tr("%1 ms").arg(QLocale().toString(milliseconds, 'f', milliseconds < 10 ? 1 : 0));
}

QString IceTestWords::summary(const IceTestReport& report)
{
    if (report.works()) {
        double best = -1;
        for (const IceProbe& probe : report.probes) {
            if (probe.verdict == IceProbe::Verdict::Works && probe.roundTripMs >= 0)
                best = best < 0 ? probe.roundTripMs : std::min(best, probe.roundTripMs);
        }
        return best < 0 ? tr("Works") : tr("Works, %1").arg(roundTrip(best));
    }
    if (!report.finished)
        return tr("Testing…");
    const auto telling = std::ranges::max_element(report.probes, {}, weight);
    if (telling == report.probes.end())
        return tr("Not tested");
    if (telling->verdict == IceProbe::Verdict::Works)
        return tr("Fails", "the result of a test"); // it answers, but what was wanted of it did not come
    if (telling->errorCode != 0)
        return tr("Fails: %1 (%2)").arg(verdict(telling->verdict)).arg(telling->errorCode);
    return tr("Fails: %1").arg(verdict(telling->verdict));
}

} // namespace rdv::ui
