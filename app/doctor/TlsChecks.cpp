// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/doctor/TlsChecks.h"

#include <QDateTime>
#include <QTimeZone>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rdv {

namespace {

constexpr qint64 day = qint64{24} * 3600 * 1000;
constexpr qint64 soon = 21 * day;

QString dateOf(qint64 wall)
{
    return QDateTime::fromMSecsSinceEpoch(wall, QTimeZone::utc()).toString(u"yyyy-MM-dd HH:mm 'UTC'"_s);
}

Finding judgeLife(const CertificateFacts& certificate, qint64 wall)
{
    const QString id = u"tls.expiry"_s;
    const QString renew
        = u"Renew it (certbot renew) and put the new files in the place of the old ones; a running "
          u"server takes them over by itself."_s;
    if (wall >= certificate.notAfter)
        return {id, Verdict::Fault, u"The certificate expired on %1."_s.arg(dateOf(certificate.notAfter)),
            u"Browsers refuse to connect."_s, renew};
    if (wall < certificate.notBefore)
        return {id, Verdict::Fault,
            u"The certificate is valid from %1 on."_s.arg(dateOf(certificate.notBefore)),
            u"Browsers refuse to connect until then."_s,
            u"Check this machine's clock, or use another certificate."_s};
    const qint64 days = (certificate.notAfter - wall) / day;
    const QString found
        = u"The certificate ends on %1, in %2 days."_s.arg(dateOf(certificate.notAfter)).arg(days);
    if (certificate.notAfter - wall < soon)
        return {id, Verdict::Warning, found, u"Browsers refuse to connect from then on."_s, renew};
    return {id, Verdict::Ok, found, {}, {}};
}

Finding judgeName(const TlsFacts& facts)
{
    const QString id = u"tls.name"_s;
    const QString names = facts.certificate->names.join(u", "_s);
    if (facts.publicHost.isEmpty())
        return {id, Verdict::Note, u"The certificate is for %1."_s.arg(names),
            u"publicHost is not set, so nobody can say whether that is the name that others use."_s,
            u"Set publicHost to the name in your viewers' links."_s};
    if (covers(facts.certificate->names, facts.publicHost))
        return {id, Verdict::Ok, u"The certificate is for %1."_s.arg(facts.publicHost), {}, {}};
    return {id, Verdict::Fault,
        u"The certificate is for %1, not for publicHost %2."_s.arg(
            names.isEmpty() ? u"no name"_s : names, facts.publicHost),
        u"Browsers refuse to connect under a name that the certificate does not have."_s,
        u"Get a certificate for %1, or set publicHost to a name of this one."_s.arg(facts.publicHost)};
}

Finding judgeKey(const FileFacts& key)
{
    const QString id = u"tls.key-rights"_s;
    if (key.othersMayRead)
        return {id, Verdict::Warning, u"Everybody on this machine can read the key %1."_s.arg(key.path),
            u"Whoever has the key can pretend to be this server."_s, u"chmod o= %1"_s.arg(key.path)};
    return {id, Verdict::Ok,
        u"The key can be read by its owner%1 only."_s.arg(key.groupMayRead ? u" and group"_s : QString()), {},
        {}};
}

Finding judgeIssuer(const CertificateFacts& certificate)
{
    const QString id = u"tls.chain"_s;
    if (certificate.isSelfSigned)
        return {id, Verdict::Warning, u"The certificate is signed by itself."_s,
            u"Browsers warn of it, and devices that check certificates refuse it."_s,
            u"Get one from a certificate authority (certbot), or install this one on every client."_s};
    if (certificate.chainLength < 2)
        return {id, Verdict::Warning, u"%1 holds the server's certificate alone."_s.arg(certificate.file),
            u"Most authorities sign through an intermediate certificate, and clients that lack it refuse."_s,
            u"Name the file with the whole chain (certbot: fullchain.pem)."_s};
    return {id, Verdict::Ok, u"%1 certificates in the chain."_s.arg(certificate.chainLength), {}, {}};
}

} // namespace

bool covers(const QStringList& names, const QString& host)
{
    return std::any_of(names.begin(), names.end(), [&host](const QString& name) {
        if (name.compare(host, Qt::CaseInsensitive) == 0)
            return true;
        return name.startsWith("*."_L1) && host.contains(u'.')
            && name.sliced(2).compare(host.section(u'.', 1), Qt::CaseInsensitive) == 0;
    });
}

QList<Finding> judgeTls(const TlsFacts& facts, qint64 wall)
{
    if (!facts.secure)
        return {{u"tls.off"_s, Verdict::Note, u"TLS is off (server.secure)."_s,
            u"Tokens and offers travel readable, and browsers give a page that came over plain HTTP from "
            u"another machine neither camera nor secure storage."_s,
            u"Use TLS here (docs/tls.md) or in a proxy in front (docs/reverse-proxy.md) when strangers share "
            u"the "
            u"network."_s}};
    if (facts.problem) {
        const bool ofKey = facts.problem->kind == ProblemKind::TlsKey;
        return {{ofKey ? u"tls.key"_s : u"tls.certificate"_s, Verdict::Fault,
            u"%1 %2 cannot be used: %3."_s.arg(ofKey ? u"The key"_s : u"The certificate"_s,
                facts.problem->subject.isEmpty() ? u"(none named)"_s : facts.problem->subject,
                facts.problem->detail),
            u"The server does not start; it never falls back to plain HTTP."_s,
            u"server.cert and server.key must name PEM files that belong together and that the server's user "
            u"can "
            u"read; server.password must open an encrypted key."_s}};
    }
    if (!facts.certificate)
        return {};
    return {{u"tls.files"_s, Verdict::Ok, u"Certificate and key can be read and belong together."_s, {}, {}},
        judgeKey(facts.key), judgeLife(*facts.certificate, wall), judgeName(facts),
        judgeIssuer(*facts.certificate)};
}

} // namespace rdv
