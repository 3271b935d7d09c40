// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/core/IceServers.h"

#include <QMessageAuthenticationCode>

namespace rdv {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

// A viewer uses its credentials at once; a device may hold them for a whole session.
constexpr std::chrono::seconds kViewerCredentialLife = 10min;
constexpr std::chrono::seconds kDeviceCredentialLife = 24h;

/// Devices need an explicit port and know neither stuns: nor turns: (wire rule §4). Whoever has not
/// joined yet may be a device.
bool isUsableFor(Role role, const QString& url)
{
    const IceUrl parsed = parseIceUrl(url);
    switch (parsed.verdict) {
    case IceUrl::Verdict::Usable:
        return true;
    case IceUrl::Verdict::NoPort:
        return role == Role::Viewer;
    case IceUrl::Verdict::UnsupportedScheme:
        return role == Role::Viewer && (parsed.scheme == "stuns"_L1 || parsed.scheme == "turns"_L1)
            && !url.contains("://"_L1);
    case IceUrl::Verdict::Malformed:
        return false;
    }
    return false;
}

} // namespace

IceServers::IceServers(const ServerConfig& config, std::optional<quint16> responderPort)
    : m_stun(config.stunServers)
    , m_turn(config.turnServers)
    , m_publicHost(config.publicHost)
    , m_responderPort(responderPort)
{
}

QList<IceServer> IceServers::stun(Role role, const QString& clientHost) const
{
    QList<IceServer> servers;
    for (const IceServerConfig& entry : m_stun) {
        if (!entry.enabled)
            continue;
        for (const QString& url : entry.urls) {
            if (isUsableFor(role, url))
                servers.append({url, {}, {}});
        }
    }
    if (!servers.isEmpty() || !m_responderPort)
        return servers;
    const QString host = m_publicHost.isEmpty() ? clientHost : m_publicHost;
    if (host.isEmpty())
        return servers;
    const QString literal = host.contains(u':') ? u'[' + host + u']' : host;
    servers.append({u"stun:%1:%2"_s.arg(literal).arg(*m_responderPort), {}, {}});
    return servers;
}

QList<IceServer> IceServers::turn(Role role, Now now) const
{
    const auto defaultLife = role == Role::Device ? kDeviceCredentialLife : kViewerCredentialLife;
    QList<IceServer> servers;
    for (const IceServerConfig& entry : m_turn) {
        if (!entry.enabled)
            continue;
        TurnCredential credential{entry.username, entry.credential};
        if (!entry.secret.isEmpty()) {
            const auto life = entry.expiry.count() > 0 ? entry.expiry : defaultLife;
            credential = makeTurnCredential(entry.secret, entry.username, now, life);
        }
        for (const QString& url : entry.urls) {
            if (isUsableFor(role, url))
                servers.append({url, credential.username, credential.credential});
        }
    }
    return servers;
}

TurnCredential makeTurnCredential(
    const QString& secret, const QString& name, Now now, std::chrono::seconds life)
{
    const auto expiry = std::chrono::duration_cast<std::chrono::seconds>(now.wall) + life;
    QString username = QString::number(expiry.count());
    if (!name.isEmpty())
        username += u':' + name;
    const QByteArray digest
        = QMessageAuthenticationCode::hash(username.toUtf8(), secret.toUtf8(), QCryptographicHash::Sha1);
    return {username, QString::fromLatin1(digest.toBase64())};
}

} // namespace rdv
