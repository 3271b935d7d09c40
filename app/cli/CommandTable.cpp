// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/CommandTable.h"

#include <QDateTime>

using namespace Qt::StringLiterals;

namespace rdv {

const QList<CommandRow>& commandTable()
{
    using Kind = Command::Kind;
    static const QList<CommandRow> all{
        {Kind::Doctor, u"doctor"_s, {}, {}, {u"strict"_s},
            u"Examine this machine and the configuration, and say what to fix."_s},
        {Kind::Import, u"import"_s, {}, u"FILE"_s, {u"output"_s, u"force"_s, u"print"_s},
            u"Take over the default.json of an EvoStream Rendezvous Server, or its folder."_s},
        {Kind::Status, u"status"_s, {}, {}, {u"health"_s}, u"What the server does."_s},
        {Kind::TokenIssue, u"token"_s, u"issue"_s, {},
            {u"room"_s, u"stream"_s, u"device"_s, u"max-uses"_s, u"unused-ttl"_s, u"valid-from"_s,
                u"valid-until"_s, u"note"_s, u"count"_s, u"text-from-stdin"_s, u"text-file"_s},
            u"Issue a token and print it, this once."_s},
        {Kind::TokenList, u"token"_s, u"list"_s, {}, {u"room"_s, u"state"_s},
            u"List tokens, with those that ended in the last 24 hours."_s},
        {Kind::TokenRevoke, u"token"_s, u"revoke"_s, u"KEY"_s, {u"disconnect"_s, u"keep-sessions"_s},
            u"Revoke a token by its key or fingerprint (tok:…)."_s},
        {Kind::RoomList, u"room"_s, u"list"_s, {}, {}, u"List rooms: allowed, blocked or in use."_s},
        {Kind::RoomAdd, u"room"_s, u"add"_s, u"NAME"_s, {},
            u"Put a room on the allow-list; the first one turns the list on."_s},
        {Kind::RoomRemove, u"room"_s, u"remove"_s, u"NAME"_s, {}, u"Take a room off the allow-list."_s},
        {Kind::SessionList, u"session"_s, u"list"_s, {}, {u"room"_s, u"ended"_s},
            u"List sessions that go on, or with --ended those of the last days."_s},
        {Kind::SessionKick, u"session"_s, u"kick"_s, u"ID"_s, {}, u"End a session."_s},
    };
    return all;
}

const QList<QCommandLineOption>& commandOptions()
{
    static const QList<QCommandLineOption> all{
        {u"config"_s, u"Configuration file of the server."_s, u"FILE"_s},
        {u"state-dir"_s, u"State folder of the server."_s, u"DIR"_s},
        {u"set"_s, u"Set one value of the configuration, as for the server."_s, u"key=value"_s},
        {u"no-gui"_s, u"No window; sub-commands never have one."_s},
        {u"json"_s, u"Print the answer as JSON."_s},
        {{u"h"_s, u"help"_s}, u"Print this help and end."_s},
        {u"room"_s, u"Only for this room; may be repeated with token issue."_s, u"NAME"_s},
        {u"stream"_s, u"Only for this stream; may be repeated."_s, u"NAME"_s},
        {u"device"_s, u"A token for the device of a room, not for viewers."_s},
        {u"max-uses"_s, u"Clients that may use it; 0: any number. Default 1."_s, u"N"_s},
        {u"unused-ttl"_s, u"Life of an unused token: 90s, 15m, 1h, 7d."_s, u"SPAN"_s},
        {u"valid-from"_s, u"Not admitted before: 2030-01-31T12:00, local time or with a zone."_s, u"TIME"_s},
        {u"valid-until"_s, u"Admits nobody from then on."_s, u"TIME"_s},
        {u"note"_s, u"What it is for."_s, u"TEXT"_s},
        {u"count"_s, u"Issue so many alike."_s, u"N"_s},
        {u"text-from-stdin"_s, u"Read the token's text from standard input instead of making one up."_s},
        {u"text-file"_s, u"Read it from a file."_s, u"FILE"_s},
        {u"state"_s, u"Only unused, bound, expired or revoked."_s, u"STATE"_s},
        {u"disconnect"_s, u"End the sessions that the token admitted."_s},
        {u"keep-sessions"_s, u"Let them go on."_s},
        {u"ended"_s, u"Those that ended."_s},
        {u"health"_s, u"One line, and exit code 0 when the server does its work, else 1."_s},
        {u"strict"_s, u"Warnings make the exit code 1, too."_s},
        {u"output"_s, u"Write there instead of where the server looks."_s, u"FILE"_s},
        {u"force"_s, u"Replace a file that is there; it is kept as FILE.bak."_s},
        {u"print"_s, u"Print what would be written, secrets masked, and write nothing."_s},
    };
    return all;
}

const QStringList& commonOptions()
{
    static const QStringList all{
        u"config"_s, u"state-dir"_s, u"set"_s, u"no-gui"_s, u"json"_s, u"h"_s, u"help"_s};
    return all;
}

std::optional<qint64> parseSpan(const QString& text)
{
    static const QHash<QChar, qint64> units{{u's', 1}, {u'm', 60}, {u'h', 3600}, {u'd', 86'400}};
    const qint64 unit = text.isEmpty() ? 0 : units.value(text.back(), 0);
    bool fine = false;
    const int number = (unit == 0 ? text : text.chopped(1)).toInt(&fine);
    if (!fine || number < 0)
        return std::nullopt;
    return number * (unit == 0 ? 1 : unit);
}

QString parseTime(const QString& text)
{
    const QDateTime time = QDateTime::fromString(text, Qt::ISODateWithMs);
    return time.isValid() ? time.toUTC().toString(Qt::ISODateWithMs) : QString();
}

} // namespace rdv
