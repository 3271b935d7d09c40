// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/AlertRules.h"

#include "ui/overview/Reach.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rdv::ui {

namespace {

constexpr qint64 oneDay = 24LL * 3600 * 1000;

AlertFix toSetting(const QString& key)
{
    return {AlertFix::Act::Jump, PageId::Settings, key};
}

Alert alert(AlertKind kind, Severity severity, const AlertFix& fix)
{
    Alert result;
    result.kind = kind;
    result.severity = severity;
    result.fix = fix;
    return result;
}

Alert of(AlertKind kind, Severity severity, const Problem& problem, const AlertFix& fix)
{
    Alert result = alert(kind, severity, fix);
    result.problem = problem;
    return result;
}

/// The setting that a problem is about.
QString settingOf(const Problem& problem, const ServerConfig& config)
{
    switch (problem.kind) {
    case ProblemKind::TlsCertificate:
        return u"server.cert"_s;
    case ProblemKind::TlsKey:
        return u"server.key"_s;
    case ProblemKind::TlsUnavailable:
    case ProblemKind::AdminNeedsTls:
        return u"server.secure"_s;
    case ProblemKind::AdminNeedsKey:
    case ProblemKind::AdminKey:
        return u"admin.key"_s;
    case ProblemKind::SignedTokenKey:
        return u"jwt.keys"_s;
    case ProblemKind::StorageUnusable:
    case ProblemKind::StorageDamaged:
    case ProblemKind::StorageNewer:
    case ProblemKind::StorageInUse:
        return u"stateDir"_s;
    case ProblemKind::WebRoot:
        return u"webRoot"_s;
    case ProblemKind::AddressUnavailable:
        return u"bindAddress"_s;
    case ProblemKind::Configuration:
        return problem.subject;
    default:
        break;
    }
    const quint16 port = problem.subject.section(u':', -1).toUShort();
    if (port == config.adminPort)
        return u"server.adminPort"_s;
    return port == config.stun.port ? u"stun.port"_s : u"server.port"_s;
}

void addProblems(QList<Alert>& alerts, const AlertFacts& facts)
{
    const auto add = [&](AlertKind kind, Severity severity, const Problem& problem) {
        alerts += of(kind, severity, problem, toSetting(settingOf(problem, facts.config)));
    };
    if (!facts.status.running) {
        for (const Problem& problem : facts.startProblems)
            add(AlertKind::StartFailed, Severity::Urgent, problem);
        return;
    }
    for (const PartStatus* part : {&facts.status.signaling, &facts.status.admin, &facts.status.stun}) {
        if (part->problem)
            add(AlertKind::PartFailed, Severity::Urgent, *part->problem);
    }
    if (facts.status.storage)
        add(AlertKind::StorageFailing, Severity::Urgent, *facts.status.storage);
    for (const Problem& problem : facts.settingProblems)
        add(AlertKind::SettingFailed, Severity::Warning, problem);
}

void addCertificate(QList<Alert>& alerts, const AlertFacts& facts)
{
    if (!facts.status.certificate)
        return;
    const CertificateInfo& certificate = *facts.status.certificate;
    const int days = daysUntil(certificate.notAfter, facts.now);
    Alert result = alert(AlertKind::CertificateExpiring, Severity::Notice, toSetting(u"server.cert"_s));
    result.subject = certificate.subject;
    result.number = days;
    if (certificate.notAfter <= facts.now) {
        result.kind = AlertKind::CertificateExpired;
        result.severity = Severity::Urgent;
    } else if (days <= 1) {
        result.severity = Severity::Urgent;
    } else if (days <= 7) {
        result.severity = Severity::Warning;
    } else if (days > 21) {
        return;
    }
    alerts += result;
}

void addExposure(QList<Alert>& alerts, const AlertFacts& facts)
{
    const ServerConfig& config = facts.config;
    const bool adminIsRemote = std::any_of(config.adminIp.begin(), config.adminIp.end(),
        [](const QString& address) { return !isLoopbackName(address); });
    if (config.adminAccessEnabled && adminIsRemote && config.admin.key.isEmpty())
        alerts += alert(AlertKind::AdminExposed, Severity::Urgent, toSetting(u"admin.key"_s));

    const Reach reach = reachOf(config, facts.addresses);
    const bool isPublic = reach == Reach::Anywhere;
    if (!config.tokensEnabled && reach != Reach::ThisMachine) {
        Alert tokens = alert(AlertKind::TokensOff, isPublic ? Severity::Urgent : Severity::Warning,
            toSetting(u"server.tokensEnabled"_s));
        tokens.isPublic = isPublic;
        alerts += tokens;
    }
    // A proxy in front may speak TLS for a server that listens on this machine only.
    const bool isBehindProxy = isLoopbackName(config.bindAddress);
    if (isPublic && !config.secure && !isBehindProxy)
        alerts += alert(AlertKind::NoTls, Severity::Warning, toSetting(u"server.secure"_s));
    if (isPublic && config.allowedRooms.isEmpty() && !facts.status.roomListInForce)
        alerts += alert(AlertKind::NoRoomList, Severity::Notice, toSetting(u"allowedrooms"_s));
}

void addIceServer(QList<Alert>& alerts, const AlertFacts& facts, const QString& url)
{
    Alert result
        = alert(AlertKind::IceServerDead, Severity::Warning, {AlertFix::Act::Jump, PageId::IceServers, url});
    result.subject = url;
    const IceUrl::Verdict verdict = parseIceUrl(url).verdict;
    const auto test = facts.iceTests.constFind(url);
    if (verdict == IceUrl::Verdict::Malformed) {
        // A browser refuses the whole list for one such entry, so nobody connects.
        result.kind = AlertKind::IceServerMalformed;
        result.severity = Severity::Urgent;
    } else if (verdict != IceUrl::Verdict::Usable) {
        result.kind = AlertKind::IceServerUnusable;
    } else if (test == facts.iceTests.constEnd() || !test->finished || test->works()) {
        return;
    }
    alerts += result;
}

void addIceServers(QList<Alert>& alerts, const AlertFacts& facts)
{
    for (const QList<IceServerConfig>* list : {&facts.config.stunServers, &facts.config.turnServers}) {
        for (const IceServerConfig& server : *list) {
            if (!server.enabled)
                continue;
            for (const QString& url : server.urls)
                addIceServer(alerts, facts, url);
        }
    }
}

void addOperation(QList<Alert>& alerts, const AlertFacts& facts)
{
    const int most = facts.config.limits.maxConnections;
    if (most > 0 && facts.status.connections >= most - most / 10) {
        Alert scarce
            = alert(AlertKind::ConnectionsScarce, Severity::Warning, toSetting(u"limits.maxConnections"_s));
        scarce.number = std::max(0, most - facts.status.connections);
        alerts += scarce;
    }
    if (facts.status.running && facts.status.viewersPaused)
        alerts += alert(AlertKind::ViewersPaused, Severity::Notice, {AlertFix::Act::ResumeViewers, {}, {}});
}

} // namespace

int daysUntil(qint64 wall, qint64 now)
{
    return static_cast<int>(std::max<qint64>(0, (wall - now) / oneDay));
}

QList<Alert> alertsFor(const AlertFacts& facts)
{
    QList<Alert> alerts;
    addProblems(alerts, facts);
    addCertificate(alerts, facts);
    addExposure(alerts, facts);
    addIceServers(alerts, facts);
    addOperation(alerts, facts);
    // The same URL listed twice is one alert.
    QStringList keys;
    alerts.removeIf([&keys](const Alert& alert) {
        const bool isRepeated = keys.contains(alert.key());
        keys += alert.key();
        return isRepeated;
    });
    std::stable_sort(
        alerts.begin(), alerts.end(), [](const Alert& a, const Alert& b) { return a.severity > b.severity; });
    return alerts;
}

} // namespace rdv::ui
