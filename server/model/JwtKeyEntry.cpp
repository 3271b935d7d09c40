// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/model/JwtKeyEntry.h"

#include <algorithm>

namespace rdv {

using namespace Qt::StringLiterals;

namespace {

bool isKeyId(QStringView text)
{
    constexpr qsizetype maxId = 64;
    return !text.isEmpty() && text.size() <= maxId && std::all_of(text.begin(), text.end(), [](QChar c) {
        const char16_t u = c.unicode();
        return (u >= u'a' && u <= u'z') || (u >= u'A' && u <= u'Z') || (u >= u'0' && u <= u'9') || u == u'_'
            || u == u'.' || u == u'-';
    });
}

} // namespace

std::optional<JwtAlgorithm> jwtAlgorithmNamed(QStringView name)
{
    if (name == "HS256"_L1)
        return JwtAlgorithm::Hs256;
    if (name == "RS256"_L1)
        return JwtAlgorithm::Rs256;
    if (name == "ES256"_L1)
        return JwtAlgorithm::Es256;
    if (name == "EdDSA"_L1)
        return JwtAlgorithm::EdDsa;
    return std::nullopt;
}

std::optional<JwtKeyEntry> parseJwtKeyEntry(const QString& text)
{
    const qsizetype first = text.indexOf(u':');
    const qsizetype second = first < 0 ? -1 : text.indexOf(u':', first + 1);
    if (second < 0 || !isKeyId(QStringView(text).first(first)))
        return std::nullopt;
    const auto algorithm = jwtAlgorithmNamed(QStringView(text).sliced(first + 1, second - first - 1));
    // A file name may hold further colons.
    const QString file = text.sliced(second + 1);
    if (!algorithm || file.isEmpty())
        return std::nullopt;
    return JwtKeyEntry{text.first(first), *algorithm, file};
}

} // namespace rdv
