// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/AnswerText.h"

#include "server/model/Event.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rdv {

namespace {

/// One cell. Names and notes come from strangers.
QString cell(const QJsonValue& value)
{
    if (value.isBool())
        return value.toBool() ? u"yes"_s : u"no"_s;
    if (value.isDouble())
        return QString::number(value.toInteger());
    if (value.isArray()) {
        QStringList parts;
        for (const auto& part : value.toArray())
            parts << cell(part);
        return parts.isEmpty() ? u"*"_s : parts.join(u", "_s);
    }
    const QString text = safeText(value.toString());
    return text.isEmpty() ? u"-"_s : text;
}

/// Columns as wide as their widest cell, two blanks between them.
QString aligned(const QList<QStringList>& rows)
{
    QList<qsizetype> widths;
    for (const QStringList& row : rows) {
        widths.resize(std::max(widths.size(), row.size()));
        for (qsizetype i = 0; i < row.size(); ++i)
            widths[i] = std::max(widths[i], row.at(i).size());
    }
    QString text;
    for (const QStringList& row : rows) {
        QString line;
        for (qsizetype i = 0; i < row.size(); ++i)
            line += row.at(i).leftJustified(widths.at(i) + 2);
        text += line.trimmed() + u'\n';
    }
    return text;
}

QString table(const QJsonArray& items, const QStringList& keys, const QStringList& heads)
{
    QList<QStringList> rows{heads};
    for (const auto& item : items) {
        QStringList row;
        for (const QString& key : keys)
            row << cell(item.toObject().value(key));
        rows << row;
    }
    return aligned(rows);
}

/// Rooms with a word for what keeps everybody out of some of them.
QJsonArray withAdmission(const QJsonArray& rooms)
{
    QJsonArray all;
    for (const auto& item : rooms) {
        QJsonObject room = item.toObject();
        room[u"allowed"_s] = room.value(u"allowed"_s).toBool() ? u"yes"_s : u"blocked"_s;
        all += room;
    }
    return all;
}

QString issuedText(const QJsonArray& items)
{
    QString text;
    for (const auto& item : items)
        text += item.toObject().value(u"text"_s).toString() + u'\n';
    return text;
}

QString partText(const QJsonObject& part)
{
    const QJsonObject problem = part.value(u"problem"_s).toObject();
    const QString why = problem.isEmpty()
        ? QString()
        : problem.value(u"kind"_s).toString() + u' ' + problem.value(u"subject"_s).toString();
    return safeText(QStringList{part.value(u"state"_s).toString(), part.value(u"address"_s).toString(), why}
                        .join(u' ')
                        .simplified());
}

QString statusText(const QJsonObject& answer)
{
    const QJsonObject server = answer.value(u"server"_s).toObject();
    const QJsonObject sample = answer.value(u"sample"_s).toObject();
    const QJsonObject storage = server.value(u"storage"_s).toObject();
    const QJsonObject certificate = server.value(u"certificate"_s).toObject();
    constexpr qint64 mebibyte = qint64{1024} * 1024;
    QList<QStringList> rows{
        {u"version"_s, cell(answer.value(u"version"_s))},
        {u"running"_s,
            server.value(u"running"_s).toBool() ? u"since "_s + cell(server.value(u"startedAt"_s)) : u"no"_s},
        {u"signaling"_s, partText(server.value(u"signaling"_s).toObject())},
        {u"admin"_s, partText(server.value(u"admin"_s).toObject())},
        {u"stun"_s, partText(server.value(u"stun"_s).toObject())},
        {u"storage"_s,
            storage.isEmpty() ? u"ok"_s
                              : cell(storage.value(u"kind"_s)) + u' ' + cell(storage.value(u"subject"_s))},
        {u"tls"_s, cell(server.value(u"secure"_s))},
        {u"tokens needed"_s, cell(server.value(u"tokensEnabled"_s))},
        {u"room list"_s, cell(server.value(u"roomListInForce"_s))},
        {u"viewers paused"_s, cell(server.value(u"viewersPaused"_s))},
        {u"devices"_s, cell(server.value(u"devices"_s))},
        {u"viewers"_s, cell(server.value(u"viewers"_s))},
        {u"sessions"_s, cell(server.value(u"sessions"_s))},
        {u"connections"_s, cell(server.value(u"connections"_s))},
        {u"tokens"_s, cell(sample.value(u"tokens"_s))},
        {u"memory"_s, u"%1 MiB"_s.arg(sample.value(u"memoryBytes"_s).toInteger() / mebibyte)},
    };
    if (!certificate.isEmpty())
        rows << QStringList{u"certificate"_s,
            cell(certificate.value(u"subject"_s)) + u" until "_s + cell(certificate.value(u"notAfter"_s))};
    return aligned(rows);
}

} // namespace

QString answerText(const Command& command, const QJsonObject& answer)
{
    const QJsonArray items = answer.value(u"items"_s).toArray();
    switch (command.kind) {
    case Command::Kind::Status:
        return statusText(answer);
    case Command::Kind::TokenIssue:
        return issuedText(items);
    case Command::Kind::TokenList:
        return table(items,
            {u"key"_s, u"kind"_s, u"state"_s, u"remainingSeconds"_s, u"uses"_s, u"maxUses"_s, u"rooms"_s,
                u"createdAt"_s, u"note"_s},
            {u"KEY"_s, u"KIND"_s, u"STATE"_s, u"SECONDS"_s, u"USES"_s, u"OF"_s, u"ROOMS"_s, u"CREATED"_s,
                u"NOTE"_s});
    case Command::Kind::RoomList:
        return table(withAdmission(items),
            {u"name"_s, u"state"_s, u"allowed"_s, u"sessions"_s, u"queued"_s, u"deviceAddress"_s, u"since"_s},
            {u"ROOM"_s, u"STATE"_s, u"ALLOWED"_s, u"SESSIONS"_s, u"QUEUED"_s, u"DEVICE"_s, u"SINCE"_s});
    case Command::Kind::SessionList:
        return table(items,
            {u"id"_s, u"room"_s, u"stream"_s, u"state"_s, u"outcome"_s, u"viewerAddress"_s, u"since"_s,
                u"endedAt"_s},
            {u"ID"_s, u"ROOM"_s, u"STREAM"_s, u"STATE"_s, u"OUTCOME"_s, u"VIEWER"_s, u"SINCE"_s, u"ENDED"_s});
    case Command::Kind::TokenRevoke:
    case Command::Kind::RoomAdd:
    case Command::Kind::RoomRemove:
    case Command::Kind::SessionKick:
    case Command::Kind::Doctor:
    case Command::Kind::Import:
        break;
    }
    return {};
}

} // namespace rdv
