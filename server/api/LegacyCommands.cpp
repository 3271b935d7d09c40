// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/api/LegacyCommands.h"

#include "server/model/Version.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStringDecoder>

#include <algorithm>
#include <array>
#include <optional>

namespace rdv {

using namespace Qt::StringLiterals;

namespace {

LegacyAnswer succeeded(const QString& description, const QJsonValue& data = {})
{
    return {true, description, data};
}

LegacyAnswer failed(const QString& description)
{
    return {false, description, {}};
}

// ---- Parameters ------------------------------------------------------------------------------------------

/// application/x-www-form-urlencoded, as the original read it: '+' is a blank. None: not UTF-8.
std::optional<QString> decoded(QByteArray text)
{
    const QByteArray bytes = QByteArray::fromPercentEncoding(text.replace('+', ' '));
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    QString result = decoder(bytes);
    return decoder.hasError() ? std::nullopt : std::optional(result);
}

struct Parameters {
    std::optional<QString> command;
    std::optional<QString> id;
    std::optional<QString> device;

    /// Where the value of a parameter belongs; null: no such parameter.
    std::optional<QString>* slot(const QByteArray& name)
    {
        if (name == "c")
            return &command;
        if (name == "i")
            return &id;
        return name == "device" ? &device : nullptr;
    }
};

Expected<Parameters, LegacyAnswer> parseQuery(const QByteArray& query)
{
    Parameters parameters;
    const QList<QByteArray> pairs = query.split('&');
    for (const QByteArray& pair : pairs) {
        if (pair.isEmpty())
            continue;
        const qsizetype equals = pair.indexOf('=');
        const QByteArray name = equals < 0 ? pair : pair.first(equals);
        if (name == "_")
            continue;
        std::optional<QString>* slot = parameters.slot(name);
        if (slot == nullptr)
            return failed(u"Unknown parameter. The parameters are c (the command), i (a token or room) and "
                          u"device (the room of a camera's token)."_s);
        if (*slot)
            return failed(u"The parameter %1 is given more than once."_s.arg(QString::fromLatin1(name)));
        *slot = decoded(equals < 0 ? QByteArray() : pair.sliced(equals + 1));
        if (!*slot)
            return failed(u"The parameter %1 is not valid UTF-8."_s.arg(QString::fromLatin1(name)));
    }
    return parameters;
}

// ---- What the server knows, as JSON ----------------------------------------------------------------------

QJsonValue isoTime(qint64 wall)
{
    if (wall == 0)
        return QJsonValue::Null;
    return QDateTime::fromMSecsSinceEpoch(wall).toUTC().toString(Qt::ISODate);
}

QString stateName(RoomState state)
{
    switch (state) {
    case RoomState::Empty:
        return u"empty"_s;
    case RoomState::Waiting:
        return u"waiting"_s;
    case RoomState::Busy:
        return u"busy"_s;
    case RoomState::Queueing:
        return u"queueing"_s;
    }
    Q_UNREACHABLE();
}

QString stateName(TokenState state)
{
    switch (state) {
    case TokenState::Unused:
        return u"unused"_s;
    case TokenState::Bound:
        return u"bound"_s;
    case TokenState::Expired:
        return u"expired"_s;
    case TokenState::Revoked:
        return u"revoked"_s;
    }
    Q_UNREACHABLE();
}

QJsonObject toJson(const PeerInfo& viewer)
{
    return {{u"id"_s, viewer.id.toString()}, {u"address"_s, viewer.address},
        {u"queued"_s, viewer.state == LinkState::Queued}, {u"since"_s, isoTime(viewer.since)}};
}

QJsonObject toJson(const RoomInfo& room)
{
    QJsonArray viewers;
    for (const PeerInfo& viewer : room.viewers)
        viewers.append(toJson(viewer));
    return {{u"name"_s, room.name}, {u"state"_s, stateName(room.state)}, {u"allowed"_s, room.allowed},
        {u"address"_s, room.deviceAddress}, {u"since"_s, isoTime(room.since)}, {u"sessions"_s, room.sessions},
        {u"queued"_s, room.queued}, {u"viewers"_s, viewers}};
}

QJsonObject toJson(const TokenInfo& token)
{
    const QJsonValue remaining
        = token.remainingSeconds ? QJsonValue(*token.remainingSeconds) : QJsonValue(QJsonValue::Null);
    return {{u"id"_s, token.id}, {u"fingerprint"_s, token.fingerprint},
        {u"kind"_s, token.kind == TokenKind::Device ? u"device"_s : u"viewer"_s},
        {u"state"_s, stateName(token.state)}, {u"remaining"_s, remaining},
        {u"rooms"_s, QJsonArray::fromStringList(token.rooms)}, {u"uses"_s, token.uses},
        {u"maxUses"_s, token.maxUses}, {u"created"_s, isoTime(token.createdAt)}};
}

template <typename Info> QJsonArray toJson(const QList<Info>& list)
{
    QJsonArray array;
    for (const Info& info : list)
        array.append(toJson(info));
    return array;
}

/// "0.0.0.0:3535" → 3535
int portOf(const QString& address)
{
    return address.sliced(address.lastIndexOf(u':') + 1).toInt();
}

/// What a command works on.
struct Subject {
    QString id;
    std::optional<QString> device;
};

// ---- Commands --------------------------------------------------------------------------------------------

const QString tokensAreOff
    = u"Tokens are switched off: set server.tokensEnabled to true in the configuration and reload it."_s;

LegacyAnswer version(AdminOperations& operations, const Subject&, const LegacyContext& context)
{
    const ServerStatus status = operations.status();
    const QString number = programVersion();
    return succeeded(u"Rendezvous %1"_s.arg(number),
        QJsonObject{{u"version"_s, number}, {u"secure"_s, status.secure},
            {u"tokensEnabled"_s, status.tokensEnabled}, {u"roomListInForce"_s, status.roomListInForce},
            {u"port"_s, portOf(status.signaling.address)}, {u"publicHost"_s, context.publicHost},
            {u"startedAt"_s, isoTime(status.startedAt)}, {u"devices"_s, status.devices},
            {u"viewers"_s, status.viewers}, {u"sessions"_s, status.sessions}});
}

LegacyAnswer tokenFailure(OperationError error)
{
    switch (error) {
    case OperationError::Malformed:
        return failed(u"A token has 1 to 128 characters and no control characters."_s);
    case OperationError::Exists:
        return failed(u"exists: somebody already uses this token."_s);
    case OperationError::NotFound:
        return failed(u"There is no such token."_s);
    case OperationError::Disabled:
        return failed(tokensAreOff);
    case OperationError::Storage:
        return failed(u"The change could not be stored; nothing was changed."_s);
    case OperationError::NotRunning:
        return failed(u"The server is stopping."_s);
    }
    Q_UNREACHABLE();
}

/// Empty: the name may be a room's.
QString nameFault(const QString& name, NamePolicy policy)
{
    switch (checkName(name, policy)) {
    case NameVerdict::Fine:
        return {};
    case NameVerdict::Empty:
        return u"The name of the room is empty."_s;
    case NameVerdict::TooLong:
        return u"The name of the room is too long: at most %1 characters."_s.arg(
            policy == NamePolicy::Strict ? 64 : 128);
    case NameVerdict::BadCharacter:
        return policy == NamePolicy::Strict
            ? u"The name of a room consists of letters, digits and _ . : @ - only."_s
            : u"The name of the room has a control, invisible or direction-changing character."_s;
    case NameVerdict::OuterBlank:
        return u"The name of the room begins or ends with a blank."_s;
    }
    Q_UNREACHABLE();
}

LegacyAnswer addToken(AdminOperations& operations, const Subject& subject, const LegacyContext& context)
{
    if (subject.device) {
        if (const QString fault = nameFault(*subject.device, context.namePolicy); !fault.isEmpty())
            return failed(fault);
        TokenRequest request;
        request.text = subject.id;
        request.kind = TokenKind::Device;
        request.rooms = QStringList{*subject.device};
        const auto done = operations.issueTokens({request}, context.caller);
        return done ? succeeded(u"The token is ready to be used by the camera."_s)
                    : tokenFailure(done.error());
    }
    TokenRequest request;
    request.text = subject.id;
    const auto done = operations.issueTokens({request}, context.caller);
    return done ? succeeded(u"The token is ready to be used."_s) : tokenFailure(done.error());
}

LegacyAnswer delToken(AdminOperations& operations, const Subject& subject, const LegacyContext& context)
{
    const auto done = operations.removeToken(subject.id, context.caller);
    return done ? succeeded(u"The token is gone."_s) : tokenFailure(done.error());
}

LegacyAnswer listTokens(AdminOperations& operations, const Subject&, const LegacyContext&)
{
    const QList<TokenInfo> tokens = operations.tokens();
    const QString note = operations.status().tokensEnabled ? QString() : u' ' + tokensAreOff;
    return succeeded(u"Tokens: %1."_s.arg(tokens.size()) + note, toJson(tokens));
}

LegacyAnswer roomFailure(OperationError error)
{
    switch (error) {
    case OperationError::Malformed:
        return failed(u"This is not a name that a room may have."_s);
    case OperationError::Exists:
        return failed(u"exists: the room is on the list already."_s);
    case OperationError::NotFound:
        return failed(u"The room is not on the list of allowed rooms."_s);
    case OperationError::Disabled:
        return failed(u"The list of allowed rooms is switched off."_s);
    case OperationError::Storage:
        return failed(u"The change could not be stored; nothing was changed."_s);
    case OperationError::NotRunning:
        return failed(u"The server is stopping."_s);
    }
    Q_UNREACHABLE();
}

LegacyAnswer addRoom(AdminOperations& operations, const Subject& subject, const LegacyContext& context)
{
    const QString& name = subject.id;
    if (const QString fault = nameFault(name, context.namePolicy); !fault.isEmpty())
        return failed(fault);
    const bool wasInForce = operations.status().roomListInForce;
    const auto done = operations.allowRoom(name, context.caller);
    if (!done)
        return roomFailure(done.error());
    return succeeded(wasInForce
            ? u"The room is allowed."_s
            : u"The room is allowed. It is the first on the list: from now on only listed rooms may be used."_s);
}

LegacyAnswer delRoom(AdminOperations& operations, const Subject& subject, const LegacyContext& context)
{
    const QString& name = subject.id;
    if (const QString fault = nameFault(name, context.namePolicy); !fault.isEmpty())
        return failed(fault);
    const auto done = operations.disallowRoom(name, context.caller);
    if (!done)
        return roomFailure(done.error());
    return succeeded(operations.status().roomListInForce
            ? u"The room is no longer allowed."_s
            : u"The room is off the list. The list is empty now: any room may be used."_s);
}

LegacyAnswer listRooms(AdminOperations& operations, const Subject&, const LegacyContext&)
{
    const QList<RoomInfo> rooms = operations.rooms();
    const QString note = operations.status().roomListInForce ? u" Only allowed rooms may be used."_s
                                                             : u" Any room may be used."_s;
    return succeeded(u"Rooms: %1."_s.arg(rooms.size()) + note, toJson(rooms));
}

struct Command {
    QLatin1StringView name;
    LegacyAnswer (*carryOut)(AdminOperations&, const Subject&, const LegacyContext&);
    QLatin1StringView idMeaning; ///< empty: the command takes no id
};

constexpr std::array commands{
    Command{QLatin1StringView("version"), version, {}},
    Command{QLatin1StringView("addToken"), addToken, QLatin1StringView("the token to add")},
    Command{QLatin1StringView("delToken"), delToken, QLatin1StringView("the token to delete")},
    Command{QLatin1StringView("listTokens"), listTokens, {}},
    Command{QLatin1StringView("addRoom"), addRoom, QLatin1StringView("the room to allow")},
    Command{QLatin1StringView("delRoom"), delRoom, QLatin1StringView("the room to take off the list")},
    Command{QLatin1StringView("listRooms"), listRooms, {}},
};

QString knownCommands()
{
    QStringList names;
    for (const Command& command : commands)
        names << command.name;
    return u"The commands are "_s + names.join(u", "_s) + u'.';
}

} // namespace

QByteArray LegacyAnswer::toJson() const
{
    const QJsonObject object{{u"status"_s, success ? u"SUCCESS"_s : u"FAIL"_s},
        {u"description"_s, description}, {u"data"_s, data}};
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

LegacyAnswer answerLegacyCommand(
    const QByteArray& query, AdminOperations& operations, const LegacyContext& context)
{
    const auto parameters = parseQuery(query);
    if (!parameters)
        return parameters.error();
    const QString name = parameters->command.value_or(QString());
    if (name.isEmpty())
        return failed(u"The parameter c is missing: it names the command. "_s + knownCommands());
    const auto command = std::find_if(
        commands.begin(), commands.end(), [&name](const Command& known) { return known.name == name; });
    if (command == commands.end())
        return failed(u"There is no such command. "_s + knownCommands());
    const QString id = parameters->id.value_or(QString());
    if (!command->idMeaning.isEmpty() && id.isEmpty())
        return failed(u"%1 needs the parameter i: %2."_s.arg(command->name, command->idMeaning));
    if (parameters->device && command->carryOut != addToken)
        return failed(u"The parameter device goes with addToken only."_s);
    return command->carryOut(operations, {id, parameters->device}, context);
}

bool namesCommand(const QByteArray& query)
{
    const QList<QByteArray> pairs = query.split('&');
    return std::any_of(pairs.begin(), pairs.end(),
        [](const QByteArray& pair) { return pair == "c" || pair.startsWith("c="); });
}

} // namespace rdv
