// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/entrance/AcmeChallenge.h"

#include "server/entrance/HttpAnswer.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace rdv {

using namespace Qt::StringLiterals;

namespace {

constexpr QByteArrayView place("/.well-known/acme-challenge/");

/// RFC 8555 §8.3: a token is base64url, so nothing in it needs an escape.
bool isToken(QByteArrayView text)
{
    constexpr qsizetype maxToken = 128;
    return !text.isEmpty() && text.size() <= maxToken && std::all_of(text.begin(), text.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-'
            || c == '_';
    });
}

} // namespace

AcmeChallenge::AcmeChallenge(const QString& root)
    : m_root(root.isEmpty() ? QString() : QFileInfo(root).canonicalFilePath())
{
}

std::optional<QByteArray> AcmeChallenge::find(QByteArrayView path) const
{
    if (m_root.isEmpty() || !path.startsWith(place) || !isToken(path.sliced(place.size())))
        return std::nullopt;
    const QString name = QString::fromLatin1(path.sliced(place.size()));
    const QString inside = m_root.endsWith(u'/') ? m_root : m_root + u'/';
    for (const QString& folder : {QString(), u".well-known/acme-challenge/"_s}) {
        const QString real = QFileInfo(inside + folder + name).canonicalFilePath();
        const QFileInfo info(real);
        if (!real.startsWith(inside) || !info.isFile() || info.size() > maxBytes)
            continue;
        QFile file(real);
        if (file.open(QIODevice::ReadOnly))
            return file.read(maxBytes);
    }
    return std::nullopt;
}

QByteArray acmeAnswer(const HttpHead& request, const QByteArray& proof, const QDateTime& now)
{
    QByteArray bytes = "HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\nContent-Length: ";
    bytes += QByteArray::number(proof.size()) + "\r\nCache-Control: no-store\r\n";
    bytes += "X-Content-Type-Options: nosniff\r\nDate: " + httpDate(now);
    bytes += request.keepAlive ? "\r\nConnection: keep-alive\r\n\r\n" : "\r\nConnection: close\r\n\r\n";
    if (request.method != HttpHead::Method::Head)
        bytes += proof;
    return bytes;
}

} // namespace rdv
