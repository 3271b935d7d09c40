// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/model/HostName.h"
#include "server/model/ServerConfig.h"

#include <QHostAddress>

namespace rdv {

using namespace Qt::StringLiterals;

namespace {

/// host [ ":" port ] with the host of an IPv6 address in brackets.
bool splitHostAndPort(const QString& text, IceUrl& url)
{
    QString port;
    if (text.startsWith(u'[')) {
        const qsizetype end = text.indexOf(u']');
        const QString rest = text.mid(end + 1);
        url.host = text.mid(1, end - 1);
        if (end < 0 || !isAddress(url.host) || !url.host.contains(u':'))
            return false;
        if (!rest.isEmpty() && !rest.startsWith(u':'))
            return false;
        port = rest;
    } else {
        const qsizetype colon = text.indexOf(u':');
        url.host = text.left(colon);
        port = colon < 0 ? QString() : text.mid(colon);
        if (!isHost(url.host))
            return false;
    }
    if (port.isEmpty())
        return true;
    bool fine = false;
    url.port = port.mid(1).toInt(&fine);
    return fine && port.at(1).isDigit() && url.port >= 1 && url.port <= 65535;
}

bool splitTransport(const QString& query, IceUrl& url)
{
    if (query.isEmpty())
        return true;
    if (!query.startsWith("transport="_L1))
        return false;
    url.transport = query.mid(10).toLower();
    return url.transport == "udp"_L1 || url.transport == "tcp"_L1;
}

} // namespace

IceUrl parseIceUrl(const QString& text)
{
    IceUrl url;
    const qsizetype colon = text.indexOf(u':');
    const QString scheme = text.left(colon).toLower();
    // RFC 7064 §3.1 and RFC 7065 §3.1 know these four schemes and no "//" after them.
    const bool known
        = scheme == "stun"_L1 || scheme == "turn"_L1 || scheme == "stuns"_L1 || scheme == "turns"_L1;
    if (colon < 0 || !known)
        return url;
    url.scheme = scheme;
    if (text.mid(colon + 1).startsWith("//"_L1))
        return url; // browsers refuse the whole list for it
    const qsizetype query = text.indexOf(u'?', colon);
    const bool turn = scheme.startsWith("turn"_L1);
    const bool hostFine = splitHostAndPort(text.mid(colon + 1, query < 0 ? -1 : query - colon - 1), url);
    // RFC 7064 has no query: only a TURN URL names its transport.
    const bool queryFine
        = query < 0 || (turn && splitTransport(text.mid(query + 1), url) && !url.transport.isEmpty());
    if (!hostFine || !queryFine)
        return url;
    if (scheme.endsWith(u's'))
        url.verdict = IceUrl::Verdict::UnsupportedScheme;
    else
        url.verdict = url.port == 0 ? IceUrl::Verdict::NoPort : IceUrl::Verdict::Usable;
    return url;
}

} // namespace rdv
