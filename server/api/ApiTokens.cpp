// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/api/ApiTokens.h"

#include "server/api/ApiInput.h"
#include "server/model/Event.h"

#include <algorithm>

namespace rdv {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestText = 128;
constexpr qsizetype longestNote = 256;
constexpr qsizetype mostNames = 1000;
constexpr qint64 longestTtl = qint64{366} * 24 * 60 * 60; // seconds
constexpr qint64 mostUses = 1'000'000;
constexpr qint64 mostTokens = 500;

QStringList readNames(FieldReader& reader, const QString& field, NamePolicy policy)
{
    QStringList names = reader.texts(field, mostNames);
    const bool fine = std::all_of(names.cbegin(), names.cend(),
        [policy](const QString& name) { return checkName(name, policy) == NameVerdict::Fine; });
    if (!fine)
        reader.fail(field, u"has a name that is not allowed"_s);
    names.removeDuplicates();
    return names;
}

/// Empty in a request means: make one up. So a text that is given must not be empty.
QString readText(FieldReader& reader)
{
    const QString field = u"text"_s;
    QString text = reader.text(field, longestText);
    if (reader.has(field) && text.isEmpty())
        reader.fail(field, u"must not be empty"_s);
    return text;
}

} // namespace

Expected<QList<TokenRequest>, ApiError> readTokenRequests(
    const QJsonObject& body, NamePolicy policy, const Caller& caller)
{
    FieldReader reader(body);
    TokenRequest request;
    request.text = readText(reader);
    request.kind = reader.word(u"kind"_s, TokenKind::Viewer);
    request.rooms = readNames(reader, u"rooms"_s, policy);
    request.streams = readNames(reader, u"streams"_s, policy);
    request.notBefore = reader.time(u"notBefore"_s);
    request.notAfter = reader.time(u"notAfter"_s);
    request.unusedTtl = std::chrono::seconds(reader.number(u"unusedTtl"_s, 0, longestTtl, 0));
    request.maxUses = static_cast<int>(reader.number(u"maxUses"_s, 0, mostUses, 1));
    request.note = safeText(reader.text(u"note"_s, longestNote), longestNote);
    request.createdBy = caller.who.isEmpty() ? QString::fromLatin1(faceName(caller.face)) : caller.who;
    const qint64 count = reader.number(u"count"_s, 1, mostTokens, 1);
    if (count > 1 && !request.text.isEmpty())
        reader.fail(u"count"_s, u"must be 1 for a token whose text is given"_s);
    if (request.kind == TokenKind::Device && request.rooms.isEmpty())
        reader.fail(u"rooms"_s, u"must name the room of the device"_s);
    if (request.notAfter.count() != 0 && request.notAfter <= request.notBefore)
        reader.fail(u"notAfter"_s, u"must be later than notBefore"_s);
    if (const auto fault = reader.finish())
        return *fault;
    return QList<TokenRequest>(static_cast<qsizetype>(count), request);
}

} // namespace rdv
