// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/doctor/PortChecks.h"

using namespace Qt::StringLiterals;

namespace rdv {

Finding judgePort(const PortFacts& facts)
{
    const QString id = u"ports."_s + facts.part;
    const QString place = u"%1 port %2"_s.arg(facts.transport).arg(facts.port);
    const QString why = u"The server cannot open it."_s;
    switch (facts.state) {
    case PortFacts::State::Free:
        return {id, Verdict::Ok, u"%1 (%2) is free."_s.arg(place, facts.key), {}, {}};
    case PortFacts::State::OwnServer:
        return {id, Verdict::Ok, u"%1 (%2) is held by our running server."_s.arg(place, facts.key), {}, {}};
    case PortFacts::State::Taken:
        return {id, Verdict::Fault,
            u"%1 (%2) is held by %3."_s.arg(place, facts.key,
                facts.holder.isEmpty() ? u"a program that this user cannot see"_s : facts.holder),
            why,
            u"If that is our own server, run the command as root or as its user. Else stop that program (as root, \"ss -tulpn\" shows which), or choose another port with %1."_s
                .arg(facts.key)};
    case PortFacts::State::Forbidden:
        return {id, Verdict::Fault, u"%1 (%2) is not allowed to this user."_s.arg(place, facts.key), why,
            u"Run the packaged service, which may open ports below 1024, grant CAP_NET_BIND_SERVICE, or "
            u"choose a "
            u"port from 1024 up."_s};
    case PortFacts::State::NoSuchAddress:
        return {id, Verdict::Fault, u"%1 is not an address of this machine."_s.arg(facts.address), why,
            u"Set it to one that is, or leave it empty for every address."_s};
    case PortFacts::State::Failed:
        break;
    }
    return {id, Verdict::Fault, u"%1 (%2) cannot be opened: %3"_s.arg(place, facts.key, facts.detail), why,
        u"Choose another port with %1."_s.arg(facts.key)};
}

} // namespace rdv
