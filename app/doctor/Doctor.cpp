// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/doctor/Doctor.h"

#include "app/cli/ControlClient.h"
#include "app/doctor/Findings.h"
#include "app/doctor/IceChecks.h"
#include "app/doctor/IceRounds.h"
#include "app/doctor/LocalProbes.h"
#include "app/doctor/PortChecks.h"
#include "app/doctor/SystemFacts.h"
#include "app/doctor/TlsChecks.h"
#include "server/config/ControlPlace.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace rdv {

namespace {

constexpr std::chrono::seconds answerTime{3};
const auto kServiceState = u"/var/lib/rendezvous"_s;

/// An administrator who names no folder means that of the service.
void meanTheService(LoadedConfig& loaded)
{
    const bool isNamed = loaded.sources.value(u"stateDir"_s) != Source::Default;
    if (!isNamed && isAdministrator() && !QFileInfo::exists(loaded.config.stateDir)
        && QFileInfo(kServiceState).isDir())
        loaded.config.stateDir = kServiceState;
}

void askServer(Examination& examination, const Environment& environment)
{
    ControlClient client(controlPlace(examination.loaded.config.stateDir), userName(environment), answerTime);
    ControlRequest request;
    request.method = "GET";
    request.path = u"/api/v1/status"_s;
    const auto reply = client.ask(request);
    if (reply)
        examination.server = reply->body.toObject().value(u"server"_s).toObject();
    else
        examination.answerFault = reply.error();
}

QList<Finding> judgeIce(const IceRounds& rounds, const ServerConfig& config, qint64 wall)
{
    QList<Finding> findings{judgeHost(rounds.outside.host)};
    for (const IceFacts& facts : rounds.responder)
        findings += judgeResponder(facts);
    if (rounds.responder.isEmpty() && config.stun.enabled)
        findings += Finding{u"stun.responder"_s, Verdict::Note,
            u"The STUN responder was not asked, because no server runs."_s, {}, {}};
    for (const IceFacts& facts : rounds.stun)
        findings += judgeStunServer(facts);
    findings += judgeOutsideView(rounds.outside);
    for (const IceFacts& facts : rounds.turn)
        findings += judgeTurnServer(facts, wall);
    if (rounds.turn.isEmpty())
        findings += Finding{u"turn.none"_s, Verdict::Note, u"No TURN server is configured."_s,
            u"Viewers and cameras that are both behind strict routers will not see a picture."_s,
            u"Install coturn and list it in turnservers (docs/stun-turn.md)."_s};
    return findings;
}

CommandOutcome outcome(const Command& command, const QList<Finding>& findings, ExitCode code)
{
    return {code, command.asJson ? findingsJson(findings) : findingsText(findings), {}};
}

} // namespace

QList<Finding> examine(const Examination& examination)
{
    const ServerConfig& config = examination.loaded.config;
    const TimeFacts time = probeTime();
    QList<Finding> findings = judgeConfig(
        examination.loaded, probeFile(examination.loaded.file, holdsSecrets(config)), examination.words);
    for (const PortFacts& facts : probePorts(examination))
        findings += judgePort(facts);
    findings += judgeTls(probeTls(config), time.wall);
    findings += judgeAdmin(probeAdmin(config));
    findings += judgeIce(askIceServers(examination), config, time.wall);
    findings += judgeState(probeState(examination));
    findings += judgeTime(time, config.turnServers);
    findings += judgeDescriptors(probeDescriptors(config));
    findings += judgeService(serviceFacts());
    return findings;
}

CommandOutcome runDoctor(const Command& command, const PortHolderOf& portHolder, const ProblemWords& words)
{
    Examination examination{loadConfig(command.request), {}, {}, portHolder, words};
    if (!examination.loaded.errors.isEmpty())
        return outcome(command, judgeConfig(examination.loaded, {}, words), ExitCode::Configuration);
    meanTheService(examination.loaded);
    askServer(examination, command.request.environment);
    const QList<Finding> findings = examine(examination);
    return outcome(command, findings, exitCodeFor(findings, command.isStrict));
}

} // namespace rdv
