// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/admin/AdminKey.h"

#include "server/admin/OwnerOnly.h"

#include <QCryptographicHash>
#include <QFile>
#include <QRandomGenerator>

#include <algorithm>
#include <array>

namespace rdv {

using namespace Qt::StringLiterals;

namespace {

constexpr int keyBits = 256;
constexpr qsizetype hexDigits = keyBits / 4;
constexpr qsizetype base64Digits = (keyBits + 5) / 6;
constexpr qint64 maxKeyFileBytes = 4096;

bool isHexDigit(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
}

bool isBase64UrlDigit(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '-' || c == '_';
}

bool isLongEnough(const QByteArray& key)
{
    if (!std::all_of(key.begin(), key.end(), isBase64UrlDigit))
        return false;
    const bool hex = std::all_of(key.begin(), key.end(), isHexDigit);
    return key.size() >= (hex ? hexDigits : base64Digits);
}

} // namespace

SecretText::SecretText(const QByteArray& text)
    : m_digest(QCryptographicHash::hash(text, QCryptographicHash::Sha256))
{
}

bool SecretText::matches(const QByteArray& presented) const
{
    const QByteArray digest = QCryptographicHash::hash(presented, QCryptographicHash::Sha256);
    unsigned difference = 0;
    for (qsizetype i = 0; i < m_digest.size(); ++i)
        difference |= static_cast<unsigned char>(m_digest[i]) ^ static_cast<unsigned char>(digest[i]);
    return difference == 0;
}

Expected<SecretText, Problem> loadAdminKey(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Problem{ProblemKind::AdminKey, path, file.errorString()};
    if (!isOwnerOnly(file))
        return Problem{
            ProblemKind::AdminKey, path, u"others than its owner may read or write it: chmod 600"_s};
    QByteArray key = file.read(maxKeyFileBytes).trimmed();
    while (key.endsWith('='))
        key.chop(1);
    if (!isLongEnough(key))
        return Problem{ProblemKind::AdminKey, path,
            u"expected 256 bits as 64 hexadecimal or 43 base64url digits: openssl rand -hex 32"_s};
    return SecretText(key);
}

QByteArray makePageToken()
{
    std::array<quint32, keyBits / 32> bits{};
    QRandomGenerator::system()->fillRange(bits.data(), static_cast<qsizetype>(bits.size()));
    const QByteArray bytes(reinterpret_cast<const char*>(bits.data()), keyBits / 8);
    return bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

} // namespace rdv
