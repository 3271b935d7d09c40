// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/doctor/LocalChecks.h"

#include "app/cli/ImportPlan.h"

#include <QDateTime>
#include <QTimeZone>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rdv {

namespace {

/// TLS files and the admin port have findings of their own.
bool isToldElsewhere(ProblemKind kind)
{
    return kind == ProblemKind::TlsCertificate || kind == ProblemKind::TlsKey
        || kind == ProblemKind::AdminNeedsTls || kind == ProblemKind::AdminNeedsKey;
}

Finding judgeFile(const LoadedConfig& loaded, const FileFacts& file)
{
    if (loaded.file.isEmpty())
        return {u"config.file"_s, Verdict::Note,
            u"There is no configuration file; every value is the built-in one."_s, {}, {}};
    if (file.holdsSecrets && file.othersMayRead)
        return {u"config.file"_s, Verdict::Warning,
            u"Everybody on this machine can read %1, which holds secrets."_s.arg(file.path),
            u"Whoever knows the TURN secret can relay at your cost."_s, u"chmod o= %1"_s.arg(file.path)};
    return {u"config.file"_s, Verdict::Ok, u"%1 can be read."_s.arg(file.path), {}, {}};
}

QList<Finding> judgeDeadServers(const ServerConfig& config)
{
    QList<Finding> findings;
    for (const auto& servers : {config.stunServers, config.turnServers}) {
        for (const IceServerConfig& server : servers) {
            for (const QString& url : server.urls) {
                if (isDeadIceUrl(url))
                    findings += Finding{u"config.dead-server"_s, Verdict::Warning,
                        u"%1 stands in the configuration."_s.arg(url),
                        u"Nobody answers there: it was an example, or a server that the original's vendor ran."_s,
                        u"Take it out; with an empty stunservers the built-in responder is handed out."_s};
            }
        }
    }
    return findings;
}

QString mebibytes(qint64 bytes)
{
    constexpr qint64 mebibyte = qint64{1024} * 1024;
    return u"%1 MiB"_s.arg(bytes / mebibyte);
}

Finding judgeDatabase(const StateFacts& facts)
{
    const QString id = u"state.store"_s;
    switch (facts.database) {
    case StateFacts::Database::None:
        return {id, Verdict::Ok, u"There is no store yet; the first start makes it."_s, {}, {}};
    case StateFacts::Database::Fine:
        return {id, Verdict::Ok, u"The store is one of this program's."_s, {}, {}};
    case StateFacts::Database::Newer:
        return {id, Verdict::Fault, u"The store was written by a newer version."_s,
            u"The server does not start."_s, u"Install that version again, or choose another stateDir."_s};
    case StateFacts::Database::Unreadable:
        return {id, Verdict::Warning, u"The store cannot be read by this user."_s, u"It was not examined."_s,
            u"Run the command as the server's user or as root."_s};
    case StateFacts::Database::Foreign:
        break;
    }
    return {id, Verdict::Fault,
        u"rendezvous.sqlite in %1 is damaged or no store of this program."_s.arg(facts.path),
        u"The server leaves it as it is and does not start."_s,
        u"Put a backup in its place, or move it away to start with no tokens."_s};
}

Finding judgeHolder(const StateFacts& facts)
{
    const QString id = u"state.server"_s;
    if (facts.serverAnswers)
        return {id, Verdict::Ok, u"A running server holds the folder and answers."_s, {}, {}};
    if (facts.isHeld)
        return {id, Verdict::Warning, u"A process holds the folder, but does not answer."_s,
            facts.answerFault,
            u"Run the command as root or as the server's user; if it hangs, restart it."_s};
    if (facts.exists && !facts.isOwn)
        return {id, Verdict::Note, u"This user cannot see whether a server holds the folder."_s,
            facts.answerFault, u"Run the command as root or as %1."_s.arg(facts.owner)};
    return {id, Verdict::Note, u"No server runs with this state folder."_s, {},
        u"Name another one with --state-dir, or its configuration with --config, if one does run."_s};
}

} // namespace

QList<Finding> judgeConfig(const LoadedConfig& loaded, const FileFacts& file, const ProblemWords& words)
{
    QList<Finding> findings;
    for (const ConfigRemark& error : loaded.errors)
        findings += Finding{u"config.error"_s, Verdict::Fault, error.toString(),
            u"The server does not start with it."_s,
            u"Correct that place; rendezvous --check-config tells whether it is right."_s};
    if (!loaded.errors.isEmpty())
        return findings;
    findings += judgeFile(loaded, file);
    for (const Problem& problem : loaded.config.validate()) {
        if (!isToldElsewhere(problem.kind))
            findings += Finding{u"config.problem"_s, Verdict::Fault, words(problem, loaded.config),
                u"The server does not start with it."_s, {}};
    }
    for (const ConfigRemark& warning : loaded.warnings)
        findings += Finding{u"config.warning"_s, Verdict::Warning, warning.toString(), {}, {}};
    for (const Problem& warning : loaded.config.warnings())
        findings += Finding{u"config.warning"_s, Verdict::Warning, words(warning, loaded.config), {}, {}};
    return findings + judgeDeadServers(loaded.config);
}

Finding judgeAdmin(const AdminFacts& facts)
{
    const QString id = u"admin.access"_s;
    if (!facts.enabled)
        return {id, Verdict::Note, u"The admin port is off (server.adminAccessEnabled)."_s,
            u"Neither the admin page nor the commands of the original work."_s, {}};
    if (!facts.isRemote)
        return {id, Verdict::Ok, u"The admin port is for this machine only."_s, {}, {}};
    const QString who = u"Other machines may use the admin port (%1)"_s.arg(facts.addresses.join(u", "_s));
    const QString why
        = u"The server does not start: whoever reads along could issue tokens and change settings."_s;
    if (!facts.secure)
        return {id, Verdict::Fault, who + u", and TLS is off."_s, why,
            u"Set server.secure with server.key and server.cert, or server.adminIP to 127.0.0.1."_s};
    if (!facts.hasKey)
        return {id, Verdict::Fault, who + u", and there is no admin key."_s, why,
            u"Name a file in admin.key (openssl rand -hex 32, mode 0600), or set server.adminIP to 127.0.0.1."_s};
    return {id, Verdict::Ok, who + u", with TLS and an admin key."_s, {}, {}};
}

QList<Finding> judgeState(const StateFacts& facts)
{
    const QString id = u"state.folder"_s;
    const QString why = u"The server does not start: nothing that must survive could be kept."_s;
    if (!facts.exists) {
        if (facts.isWritable)
            return {{id, Verdict::Ok, u"%1 is made at the first start."_s.arg(facts.path), {}, {}}};
        return {{id, Verdict::Fault, u"%1 is not there and cannot be made by this user."_s.arg(facts.path),
            why, u"Make it for the server's user with mode 0700, or choose another one with stateDir."_s}};
    }
    if (!facts.isFolder)
        return {{id, Verdict::Fault, u"%1 is not a folder."_s.arg(facts.path), why,
            u"Choose another stateDir."_s}};
    QList<Finding> findings;
    constexpr qint64 little = qint64{64} * 1024 * 1024;
    if (facts.othersMayWrite)
        findings += Finding{id, Verdict::Fault, u"Other users may write to %1."_s.arg(facts.path), why,
            u"chmod 0700 %1"_s.arg(facts.path)};
    else if (!facts.isOwn)
        findings += Finding{id, facts.isHeld ? Verdict::Note : Verdict::Warning,
            u"%1 belongs to %2."_s.arg(facts.path, facts.owner),
            u"A server that this user starts cannot use it."_s,
            u"Run the command as that user: sudo -u %1 …"_s.arg(facts.owner)};
    else if (!facts.isWritable)
        findings += Finding{id, Verdict::Fault, u"%1 cannot be written."_s.arg(facts.path), why,
            u"chmod u+rwx %1, or look whether the disk is mounted read-only."_s.arg(facts.path)};
    else if (facts.othersMayRead)
        findings += Finding{id, Verdict::Warning, u"Other users may look into %1."_s.arg(facts.path),
            u"What is in it is nobody else's business."_s, u"chmod 0700 %1"_s.arg(facts.path)};
    else
        findings += Finding{id, Verdict::Ok, u"%1 is private and can be written."_s.arg(facts.path), {}, {}};
    if (facts.freeBytes >= 0 && facts.freeBytes < little)
        findings += Finding{u"state.space"_s, Verdict::Warning,
            u"Only %1 are free below %2."_s.arg(mebibytes(facts.freeBytes), facts.path),
            u"Without room nothing can be stored, and what needs storing is refused."_s,
            u"Make room on that disk."_s};
    else if (facts.freeBytes >= 0)
        findings += Finding{
            u"state.space"_s, Verdict::Ok, u"%1 are free."_s.arg(mebibytes(facts.freeBytes)), {}, {}};
    findings += judgeDatabase(facts);
    findings += judgeHolder(facts);
    return findings;
}

QList<Finding> judgeTime(const TimeFacts& facts, const QList<IceServerConfig>& turnServers)
{
    constexpr qint64 earliest = 1'735'689'600'000; // 2025-01-01
    constexpr qint64 latest = 4'102'444'800'000; // 2100-01-01
    constexpr std::chrono::seconds shortLife{60};
    const QString when
        = QDateTime::fromMSecsSinceEpoch(facts.wall, QTimeZone::utc()).toString(u"yyyy-MM-dd HH:mm 'UTC'"_s);
    const QString id = u"time.clock"_s;
    QList<Finding> findings;
    if (facts.wall < earliest || facts.wall >= latest)
        findings += Finding{id, Verdict::Fault, u"This machine's clock says %1."_s.arg(when),
            u"Certificates, tokens and TURN credentials end at wrong times."_s,
            u"Set the clock and turn time synchronisation on (timedatectl set-ntp true)."_s};
    else if (!facts.isSynchronised)
        findings += Finding{id, Verdict::Ok, u"The clock says %1."_s.arg(when), {}, {}};
    else if (!*facts.isSynchronised)
        findings += Finding{id, Verdict::Note, u"The clock says %1 and is not synchronised."_s.arg(when),
            u"TURN servers refuse credentials when the clocks differ by more than their life."_s,
            u"timedatectl set-ntp true, or let the host of this container or machine keep the time."_s};
    else
        findings += Finding{id, Verdict::Ok, u"The clock says %1 and is synchronised."_s.arg(when), {}, {}};
    const bool isShort
        = std::any_of(turnServers.begin(), turnServers.end(), [shortLife](const IceServerConfig& server) {
              return !server.secret.isEmpty() && server.expiry.count() > 0 && server.expiry < shortLife;
          });
    if (isShort)
        findings += Finding{u"time.turn-expiry"_s, Verdict::Warning,
            u"A TURN entry has an expiry below 60 seconds."_s,
            u"A clock that is off by that much, or a slow viewer, makes its credentials useless."_s,
            u"Give it 600 seconds, or leave expiry out."_s};
    return findings;
}

Finding judgeDescriptors(const DescriptorFacts& facts)
{
    constexpr int few = 1024;
    const QString id = u"descriptors.limit"_s;
    if (facts.limit < 0)
        return {id, Verdict::Note, u"This system does not tell how many connections it allows."_s, {}, {}};
    const qint64 room = facts.limit - facts.reserved;
    const QString of = u"%1 may open %2 files"_s.arg(facts.of).arg(facts.limit);
    const QString remedy
        = u"Raise LimitNOFILE= of the service (systemctl edit rendezvous), --ulimit nofile= of a "
          u"container, or ulimit -n."_s;
    if (facts.maxConnections > 0 && facts.maxConnections > room)
        return {id, Verdict::Warning,
            u"%1, too few for limits.maxConnections %2."_s.arg(of).arg(facts.maxConnections),
            u"Connections beyond that wait outside."_s, remedy};
    if (facts.limit < few)
        return {id, Verdict::Warning, of + u'.', u"That is soon full: each connection takes one."_s, remedy};
    return {id, Verdict::Ok, u"%1, enough for %2 connections."_s.arg(of).arg(room), {}, {}};
}

Finding judgeService(const ServiceFacts& facts)
{
    const QString id = u"service.unit"_s;
    if (!facts.hasManager)
        return {id, Verdict::Note,
            u"systemd does not run here, so nothing restarts the server after a reboot."_s, {}, {}};
    if (facts.unit.isEmpty())
        return {id, Verdict::Note, u"rendezvous.service is not installed."_s,
            u"Nothing starts the server after a crash or a reboot."_s,
            u"Install the package rendezvous-server, or: rendezvous --install-service"_s};
    if (facts.state == "failed"_L1)
        return {id, Verdict::Fault, u"rendezvous.service has failed."_s,
            u"systemd does not start it again."_s,
            u"journalctl -u rendezvous -n 50 tells why; then: systemctl restart rendezvous"_s};
    if (!facts.isEnabled)
        return {id, Verdict::Note, u"rendezvous.service does not start with the system."_s, {},
            u"systemctl enable --now rendezvous"_s};
    return {id, Verdict::Ok,
        u"rendezvous.service starts with the system%1."_s.arg(
            facts.state.isEmpty() ? QString() : u" and is "_s + facts.state),
        {}, {}};
}

} // namespace rdv
