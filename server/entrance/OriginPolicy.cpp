// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/entrance/OriginPolicy.h"

#include <QHostAddress>

#include <algorithm>

namespace rdv {

using namespace Qt::StringLiterals;

namespace {

bool isNameChar(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '.' || c == '-'
        || c == '_';
}

bool isPort(QByteArrayView text)
{
    constexpr qsizetype maxDigits = 5;
    return text.size() <= maxDigits
        && std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

/// Splits host and `:port`; false when what follows the host is no port.
bool splitPort(QByteArrayView field, QByteArrayView& host, QByteArrayView& port)
{
    const qsizetype hostEnd = field.startsWith('[') ? field.indexOf(']') + 1 : field.indexOf(':');
    host = hostEnd < 0 ? field : field.first(hostEnd);
    port = hostEnd < 0 ? QByteArrayView() : field.sliced(hostEnd);
    if (port.isEmpty())
        return true;
    if (!port.startsWith(':'))
        return false;
    port = port.sliced(1);
    return isPort(port);
}

int defaultPort(const QString& scheme)
{
    return scheme == u"https"_s || scheme == u"wss"_s ? 443 : 80;
}

} // namespace

QString hostOfField(QByteArrayView field)
{
    constexpr qsizetype maxHost = 253;
    QByteArrayView host;
    QByteArrayView port;
    if (!splitPort(field, host, port) || host.isEmpty() || host.size() > maxHost)
        return {};
    if (host.startsWith('[')) {
        const QHostAddress address(QString::fromLatin1(host.sliced(1, host.size() - 2)));
        return address.protocol() == QAbstractSocket::IPv6Protocol && address.scopeId().isEmpty()
            ? address.toString()
            : QString();
    }
    return std::all_of(host.begin(), host.end(), isNameChar) ? QString::fromLatin1(host).toLower()
                                                             : QString();
}

bool isSerialisedOrigin(QByteArrayView origin)
{
    constexpr qsizetype maxOrigin = 300;
    if (origin == "null")
        return true;
    const qsizetype mark = origin.indexOf("://");
    if (mark <= 0 || origin.size() > maxOrigin)
        return false;
    const QByteArrayView scheme = origin.first(mark);
    const bool goodScheme = std::all_of(scheme.begin(), scheme.end(),
        [](char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' || c == '+'; });
    return goodScheme && !hostOfField(origin.sliced(mark + 3)).isEmpty();
}

OriginPolicy::OriginPolicy(const QStringList& listed, const QString& publicHost)
    : m_publicHost(publicHost.toLower())
{
    for (const QString& text : listed)
        m_listed.append(parse(text.trimmed().toLower()));
}

OriginPolicy::Entry OriginPolicy::parse(const QString& text)
{
    const qsizetype mark = text.indexOf(u"://"_s);
    const QByteArray rest = (mark < 0 ? text : text.mid(mark + 3)).toLatin1();
    QByteArrayView host;
    QByteArrayView port;
    Entry entry;
    entry.scheme = mark < 0 ? QString() : text.left(mark);
    if (!splitPort(rest, host, port))
        return entry; // an empty host matches nothing
    entry.host = hostOfField(host);
    entry.port = port.isEmpty() ? -1 : port.toInt();
    return entry;
}

bool OriginPolicy::isListed(const Entry& from) const
{
    const int fromPort = from.port < 0 ? defaultPort(from.scheme) : from.port;
    return std::any_of(m_listed.cbegin(), m_listed.cend(), [&](const Entry& entry) {
        const int port
            = entry.port < 0 ? defaultPort(entry.scheme.isEmpty() ? from.scheme : entry.scheme) : entry.port;
        return !entry.host.isEmpty() && entry.host == from.host && port == fromPort
            && (entry.scheme.isEmpty() || entry.scheme == from.scheme);
    });
}

bool OriginPolicy::allows(QByteArrayView origin, QByteArrayView hostField) const
{
    if (m_listed.isEmpty() || origin.isEmpty())
        return true;
    if (origin == "null" || !isSerialisedOrigin(origin))
        return false;
    const Entry from = parse(QString::fromLatin1(origin).toLower());
    const bool own = from.host == hostOfField(hostField);
    if (own && (from.host == m_publicHost || !QHostAddress(from.host).isNull()))
        return true;
    return isListed(from);
}

bool OriginPolicy::knows(QByteArrayView origin, QByteArrayView hostField, bool secure) const
{
    if (origin == "null" || !isSerialisedOrigin(origin))
        return false;
    const Entry from = parse(QString::fromLatin1(origin).toLower());
    const Entry here = parse(QString::fromLatin1(hostField).toLower());
    const auto portOf = [&from](const Entry& entry) {
        return entry.port < 0 ? defaultPort(from.scheme) : entry.port;
    };
    // Behind a proxy that ends TLS the page is https although we are not.
    const bool schemeFits = from.scheme == u"https"_s || (!secure && from.scheme == u"http"_s);
    const bool own
        = schemeFits && !here.host.isEmpty() && from.host == here.host && portOf(from) == portOf(here);
    return own || isListed(from);
}

} // namespace rdv
