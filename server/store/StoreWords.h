// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/model/Audit.h"
#include "server/model/Tokens.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QString>
#include <QStringList>

#include <array>
#include <optional>

/// How the database spells what is an enum or a list in the program.
namespace rdv::words {

constexpr std::array<const char*, 2> kinds{"viewer", "device"};
constexpr std::array<const char*, 4> states{"unused", "bound", "expired", "revoked"};
constexpr std::array faces{Face::Window, Face::AdminUrl, Face::Api, Face::CommandLine};

inline QString kind(TokenKind kind)
{
    return QLatin1String(kinds.at(static_cast<std::size_t>(kind)));
}

inline QString state(TokenState state)
{
    return QLatin1String(states.at(static_cast<std::size_t>(state)));
}

inline QString face(Face face)
{
    return QLatin1String(faceName(face));
}

template <typename T, std::size_t N>
std::optional<T> find(const std::array<const char*, N>& words, const QString& word)
{
    for (std::size_t i = 0; i < N; ++i) {
        if (word == QLatin1String(words[i]))
            return static_cast<T>(i);
    }
    return std::nullopt;
}

inline std::optional<TokenKind> readKind(const QString& word)
{
    return find<TokenKind>(kinds, word);
}

inline std::optional<TokenState> readState(const QString& word)
{
    return find<TokenState>(states, word);
}

inline Face readFace(const QString& word)
{
    for (const Face candidate : faces) {
        if (word == face(candidate))
            return candidate;
    }
    return Face::Api;
}

/// An empty list is an empty text; most tokens name no room and no stream.
inline QString list(const QStringList& names)
{
    if (names.isEmpty())
        return QLatin1String("");
    return QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(names)).toJson(QJsonDocument::Compact));
}

/// None: it is damaged. An empty list would mean "every room", so a damaged one must not become that.
inline std::optional<QStringList> readList(const QString& text)
{
    QStringList names;
    if (text.isEmpty())
        return names;
    const QJsonDocument document = QJsonDocument::fromJson(text.toUtf8());
    const QJsonArray array = document.array();
    for (const QJsonValue& name : array) {
        if (!name.isString())
            return std::nullopt;
        names += name.toString();
    }
    if (names.isEmpty())
        return std::nullopt;
    return names;
}

} // namespace rdv::words
