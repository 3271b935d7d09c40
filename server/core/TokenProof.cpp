// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/core/TokenProof.h"

#include <QMessageAuthenticationCode>

#include <utility>

namespace rdv {

using namespace Qt::StringLiterals;

TokenProof::TokenProof(QByteArray key)
    : m_key(key.isEmpty() ? QByteArray::fromHex(randomHex(32)) : std::move(key))
{
}

QByteArray TokenProof::digest(const QByteArray& text) const
{
    return QMessageAuthenticationCode::hash(text, m_key, QCryptographicHash::Sha256);
}

QByteArray TokenProof::ofText(TokenKind kind, const QString& text) const
{
    return digest((kind == TokenKind::Device ? "device:"_ba : "viewer:"_ba) + text.toUtf8());
}

QByteArray TokenProof::ofSignedId(const QString& id) const
{
    return digest("jwt:"_ba + id.toUtf8());
}

QByteArray TokenProof::ofResume(const QString& resume) const
{
    return digest("resume:"_ba + resume.toUtf8());
}

QByteArray TokenProof::ofCookie(const QByteArray& cookie) const
{
    return digest("cookie:"_ba + cookie);
}

bool isSameDigest(const QByteArray& a, const QByteArray& b)
{
    if (a.size() != b.size())
        return false;
    const char* const left = a.constData();
    const char* const right = b.constData();
    const qsizetype size = a.size();
    int difference = 0;
    for (qsizetype i = 0; i < size; ++i)
        difference |= left[i] ^ right[i];
    return difference == 0;
}

QString makeSecret(int bytes)
{
    const QByteArray random = QByteArray::fromHex(randomHex(bytes));
    return QString::fromLatin1(
        random.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
}

TokenId tokenIdOf(const QByteArray& digest)
{
    return TokenId(digest.first(16).toHex());
}

QString fingerprintOf(const QByteArray& digest)
{
    return "tok:"_L1 + QString::fromLatin1(digest.first(4).toHex());
}

} // namespace rdv
