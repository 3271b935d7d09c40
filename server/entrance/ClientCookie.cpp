// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/entrance/ClientCookie.h"

#include "server/model/Ids.h"

#include <QMessageAuthenticationCode>

#include <algorithm>

namespace rdv {

namespace {

constexpr QByteArrayView name("rdv_client=");
constexpr int idBytes = 16;
constexpr int keyBytes = 32;
/// base64url of 16 bytes, a dot, base64url of 32 bytes.
constexpr qsizetype idSize = 22;
constexpr qsizetype valueSize = idSize + 1 + 43;

constexpr auto spelling = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;

/// Takes as long for the first wrong byte as for the last.
bool isSame(QByteArrayView a, QByteArrayView b)
{
    unsigned different = a.size() == b.size() ? 0U : 1U;
    for (qsizetype i = 0; i < std::min(a.size(), b.size()); ++i)
        different |= static_cast<unsigned char>(a[i]) ^ static_cast<unsigned char>(b[i]);
    return different == 0;
}

/// The values of our cookie in a Cookie field (RFC 6265 §4.2.1).
QList<QByteArray> valuesIn(const HttpHead& request)
{
    QList<QByteArray> values;
    for (const auto& [key, content] : request.fields) {
        if (key != "cookie")
            continue;
        for (const QByteArray& pair : content.split(';')) {
            const QByteArray cookie = pair.trimmed();
            if (cookie.startsWith(name))
                values.append(cookie.sliced(name.size()));
        }
    }
    return values;
}

} // namespace

ClientCookie::ClientCookie(const ServerConfig& config)
    : m_key(QByteArray::fromHex(randomHex(keyBytes)))
{
    reconfigure(config);
}

void ClientCookie::reconfigure(const ServerConfig& config)
{
    m_wanted = config.tokensEnabled;
    // A page may sit there for long before its first join, from which the window counts.
    m_life = config.tokens.window + std::chrono::hours(24);
}

QByteArray ClientCookie::sign(const QByteArray& id) const
{
    // The purpose is part of what is signed: the key may serve others beside.
    return QMessageAuthenticationCode::hash("client cookie:" + id, m_key, QCryptographicHash::Sha256)
        .toBase64(spelling);
}

/// Empty when there is no cookie of ours, or it is not of our signing.
QByteArray ClientCookie::idIn(const HttpHead& request) const
{
    const QList<QByteArray> values = valuesIn(request);
    // Two would come from two places, one of which is not us.
    if (values.size() != 1 || values.first().size() != valueSize || values.first().at(idSize) != '.')
        return {};
    QByteArray id = values.first().first(idSize);
    return isSame(values.first().sliced(idSize + 1), sign(id)) ? id : QByteArray();
}

/// A browser sends the cookie along whichever page makes it ask; the Origin says which page did. A request
/// without one is of our own page where the browser says so, in a field that no page can write.
QByteArray ClientCookie::provenBy(const HttpHead& request, const OriginPolicy& origins, bool secure) const
{
    const bool isKnown = request.has("origin")
        ? origins.knows(request.field("origin"), request.field("host"), secure)
        : request.field("sec-fetch-site") == "same-origin";
    return m_wanted && isKnown ? idIn(request) : QByteArray();
}

/// To have a cookie proves nothing, so a page of ours gets it as well that asks over plain HTTP, where
/// browsers send neither Origin nor Sec-Fetch with it.
QByteArray ClientCookie::fieldFor(const HttpHead& request, const OriginPolicy& origins, bool secure) const
{
    const bool isForeign = request.has("origin")
        ? !origins.knows(request.field("origin"), request.field("host"), secure)
        : request.has("sec-fetch-site") && request.field("sec-fetch-site") != "same-origin";
    if (!m_wanted || isForeign || !request.isFromBrowser())
        return {};
    QByteArray id = idIn(request);
    if (id.isEmpty())
        id = QByteArray::fromHex(randomHex(idBytes)).toBase64(spelling);
    // Over TLS pages of listed origins send it as well: SameSite=None, which needs Secure. Own pages always
    // do.
    return "Set-Cookie: " + name.toByteArray() + id + '.' + sign(id)
        + "; Path=/socket.io; Max-Age=" + QByteArray::number(static_cast<qint64>(m_life.count()))
        + (secure ? "; HttpOnly; SameSite=None; Secure\r\n" : "; HttpOnly; SameSite=Lax\r\n");
}

} // namespace rdv
