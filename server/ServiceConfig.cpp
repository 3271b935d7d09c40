// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/Service.h"
#include "server/config/Schema.h"
#include "server/jwt/JwtReader.h"
#include "server/model/Clock.h"
#include "server/tls/TlsSetup.h"

#include <QDateTime>

namespace rdv {

using namespace Qt::StringLiterals;

void Service::reconfigure(const ServerConfig& config)
{
    if (!isOpen())
        return;
    QList<Problem> problems = config.validate();
    if (!problems.isEmpty()) {
        Q_EMIT reconfigured(problems);
        return;
    }
    m_asked = config;
    // These belong to what is open and wait for the next start.
    ServerConfig wanted = config;
    wanted.port = m_config.port;
    wanted.bindAddress = m_config.bindAddress;
    wanted.secure = m_config.secure;
    wanted.stateDir = m_config.stateDir;
    if (wanted != config)
        report(Event(EventKind::ConfigurationWarning, Level::Warning)
                   .with("reason", u"port, bindAddress, secure and stateDir change at the next start"_s));
    problems = takeOver(wanted);
    // A request that waits for this thread keeps the admin doors busy: they answer when they can.
    m_admin->reconfigure(m_config, [this, problems](const std::optional<Problem>& problem) {
        publishStatus();
        report(Event(EventKind::ConfigurationReloaded, Level::Info));
        // Both doors read the same certificate.
        const bool isNews = problem && !problems.contains(*problem);
        Q_EMIT reconfigured(isNews ? problems + QList{*problem} : problems);
    });
}

/// Each part keeps what it had when it cannot have what it should.
QList<Problem> Service::takeOver(const ServerConfig& wanted)
{
    QList<Problem> problems;
    for (const auto& problem :
        {loadSigners(wanted), m_doorman->reconfigure(wanted), m_stun->listen(wanted)}) {
        if (problem)
            problems.append(*problem);
    }
    m_storage.reconfigure(wanted);
    m_webhook->setSettings(wanted.webhook);
    m_rendezvous->reconfigure(wanted, responderPort());
    m_rendezvous->setCapacity(m_doorman->capacity());
    m_config = wanted;
    m_watch.touchEveryRoom();
    watchCertificate();
    publishStatus();
    return problems;
}

/// The files are read anew each time: a key may have been exchanged under its name.
std::optional<Problem> Service::loadSigners(const ServerConfig& config)
{
    std::unique_ptr<SignedTokens> signers;
    if (!config.jwt.keys.isEmpty()) {
        auto loaded = loadSignedTokens(config.jwt);
        if (!loaded)
            return loaded.error();
        signers = std::move(*loaded);
    }
    if (m_rendezvous)
        m_rendezvous->setSignedTokens(signers.get());
    m_signers = std::move(signers);
    return std::nullopt;
}

// ---- the certificate, whose files may be exchanged at any time

void Service::watchCertificate()
{
    if (!m_certificates) {
        m_certificates = std::make_unique<CertificateWatch>();
        connect(m_certificates.get(), &CertificateWatch::changed, this, &Service::takeCertificate);
        connect(m_certificates.get(), &CertificateWatch::refused, this, &Service::refuseCertificate);
        connect(m_certificates.get(), &CertificateWatch::expiring, this, &Service::warnOfExpiry);
    }
    m_certificates->watch(m_config, m_doorman->tls());
}

void Service::takeCertificate(const QSslConfiguration& tls, const CertificateInfo& certificate)
{
    m_doorman->setTls(tls); // and not what the files hold by now
    m_admin->replaceTls(tls);
    m_counters.add(Counter::CertificatesReloaded);
    report(Event(EventKind::CertificateReloaded, Level::Info)
               .with("subject", certificate.subject)
               .with("until",
                   QDateTime::fromMSecsSinceEpoch(certificate.notAfter).toUTC().toString(Qt::ISODate)));
    publishStatus();
}

void Service::refuseCertificate(const Problem& problem)
{
    m_counters.add(Counter::CertificatesRefused);
    report(Event(EventKind::CertificateRefused, Level::Error)
               .with("file", safeText(problem.subject))
               .with("reason", safeText(problem.detail)));
}

void Service::warnOfExpiry(const CertificateInfo& certificate, int daysLeft)
{
    report(
        Event(EventKind::CertificateExpiring, daysLeft < 1 ? Level::Error : Level::Warning)
            .with("subject", certificate.subject)
            .with("until", QDateTime::fromMSecsSinceEpoch(certificate.notAfter).toUTC().toString(Qt::ISODate))
            .with("days", QString::number(daysLeft)));
}

// ---- changed by an operator

void Service::changeConfig(
    const ServerConfig& wanted, const Caller& caller, const Then<std::optional<Problem>>& then)
{
    if (!isOpen()) {
        then(Problem{ProblemKind::Configuration, {}, u"the server is stopping; nothing was changed"_s});
        return;
    }
    // What waits for the next start is not taken back by somebody who saw what is in force.
    ConfigChange change{{}, caller, then};
    ServerConfig next = m_asked;
    for (const Setting& setting : settings()) {
        const QJsonValue value = setting.read(wanted);
        if (value == setting.read(m_config))
            continue;
        change.keys += setting.key;
        setting.write(next, value);
    }
    if (change.keys.isEmpty()) {
        then(std::nullopt);
        return;
    }
    const quint64 ticket = ++m_lastConfigTicket;
    m_configChanges.insert(ticket, change);
    Q_EMIT configurationWanted(ticket, next);
}

void Service::answerConfiguration(quint64 ticket, const std::optional<Problem>& problem)
{
    if (!m_configChanges.contains(ticket))
        return;
    const ConfigChange change = m_configChanges.take(ticket);
    if (!problem) {
        const QString keys = change.keys.join(u", "_s);
        audit(auditEntry(change.caller, u"config.change"_s, keys));
        report(Event(EventKind::ConfigurationChanged, Level::Info)
                   .with("keys", keys)
                   .with("by", QString::fromLatin1(faceName(change.caller.face))));
    }
    change.then(problem);
}

} // namespace rdv
