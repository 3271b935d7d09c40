// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/RunCommand.h"

#include "app/cli/AnswerText.h"
#include "app/cli/ControlClient.h"
#include "server/model/Event.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rdv {

namespace {

using Kind = Command::Kind;
using Answer = Expected<QJsonValue, QString>;

struct Complaint {
    QString sentence;
};

constexpr qint64 longestText = 4096; // bytes
constexpr qsizetype keyDigits = 32;

/// The body of a success, or the server's sentence.
Answer ask(ControlClient& client, const ControlRequest& request)
{
    const auto reply = client.ask(request);
    if (!reply)
        return reply.error();
    if (reply->status >= 200 && reply->status < 300)
        return reply->body;
    const QString message
        = reply->body.toObject().value(u"error"_s).toObject().value(u"message"_s).toString();
    return message.isEmpty() ? u"The server answers with the status %1."_s.arg(reply->status) : message;
}

/// A list with all its pages.
Answer askAll(ControlClient& client, const ControlRequest& request, const QString& cursor)
{
    QJsonArray items;
    QString next;
    do {
        ControlRequest page = request;
        page.query += u"&limit=500"_s;
        if (!next.isEmpty())
            page.query += u'&' + cursor + u'=' + QString::fromLatin1(QUrl::toPercentEncoding(next));
        Answer answer = ask(client, page);
        if (!answer)
            return answer;
        for (const auto& item : answer->toObject().value(u"items"_s).toArray())
            items += item;
        next = answer->toObject().value(u"next"_s).toString();
    } while (!next.isEmpty());
    return QJsonValue(QJsonObject{{u"items"_s, items}});
}

/// The key of the token that is meant by a key, a fingerprint or its beginning.
Expected<QString, Complaint> findKey(ControlClient& client, const QString& subject)
{
    QString digits = subject.startsWith("tok:"_L1) ? subject.mid(4) : subject;
    if (digits.size() == keyDigits)
        return digits;
    const Answer all = askAll(client, {"GET", u"/api/v1/tokens"_s, {}, {}}, u"before"_s);
    if (!all)
        return Complaint{all.error()};
    QStringList keys;
    for (const auto& item : all->toObject().value(u"items"_s).toArray()) {
        const QString key = item.toObject().value(u"key"_s).toString();
        if (digits.size() >= 8 && key.startsWith(digits))
            keys << key;
    }
    if (keys.size() > 1)
        return Complaint{
            u"Several tokens begin with %1; give the whole key, which \"token list\" tells."_s.arg(digits)};
    if (keys.isEmpty())
        return Complaint{u"There is no such token."_s};
    return keys.first();
}

/// The token's text, without the line end that an editor or echo put after it.
Expected<QString, Complaint> readText(const Command& command, const ReadInput& readInput)
{
    QByteArray bytes;
    if (command.textFromStdin) {
        bytes = readInput();
    } else {
        QFile file(command.textFile);
        if (!file.open(QIODevice::ReadOnly))
            return Complaint{u"%1 cannot be read: %2."_s.arg(command.textFile, file.errorString())};
        bytes = file.read(longestText + 1);
    }
    if (bytes.endsWith('\n'))
        bytes.chop(bytes.endsWith("\r\n") ? 2 : 1);
    if (bytes.isEmpty() || bytes.size() > longestText)
        return Complaint{u"The token's text must have 1 to 128 characters."_s};
    return QString::fromUtf8(bytes);
}

Answer carryOut(const Command& command, ControlClient& client, const ReadInput& readInput)
{
    ControlRequest request = command.call;
    switch (command.kind) {
    case Kind::TokenList:
    case Kind::SessionList:
        return askAll(client, request, u"before"_s);
    case Kind::RoomList:
        return askAll(client, request, u"after"_s);
    case Kind::TokenRevoke: {
        const auto key = findKey(client, command.subject);
        if (!key)
            return key.error().sentence;
        request.path += QString::fromLatin1(QUrl::toPercentEncoding(*key));
        return ask(client, request);
    }
    case Kind::TokenIssue:
        if (command.textFromStdin || !command.textFile.isEmpty()) {
            const auto text = readText(command, readInput);
            if (!text)
                return text.error().sentence;
            request.body.insert(u"text"_s, *text);
        }
        return ask(client, request);
    default:
        return ask(client, request);
    }
}

QString jsonText(const QJsonValue& value)
{
    return QString::fromUtf8(QJsonDocument(value.toObject()).toJson(QJsonDocument::Indented));
}

/// For the health checks of containers: one line, whatever is wrong.
CommandOutcome askHealth(const Command& command, ControlClient& client)
{
    const auto reply = client.ask(command.call);
    if (!reply)
        return {ExitCode::Failure, {}, u"unhealthy: "_s + reply.error()};
    if (reply->status == 200)
        return {ExitCode::Ok, u"healthy\n"_s, {}};
    const QStringList reasons = reply->body.toString().split(u'\n', Qt::SkipEmptyParts);
    return {ExitCode::Failure, {}, u"unhealthy: "_s + safeText(reasons.join(u"; "_s))};
}

} // namespace

CommandOutcome runCommand(const Command& command, ControlClient& client, const ReadInput& readInput)
{
    if (command.healthOnly)
        return askHealth(command, client);
    const Answer answer = carryOut(command, client, readInput);
    if (!answer)
        return {ExitCode::Failure, {}, answer.error()};
    return {ExitCode::Ok, command.asJson ? jsonText(*answer) : answerText(command, answer->toObject()), {}};
}

QString userName(const Environment& environment)
{
    for (const QString& name : {u"SUDO_USER"_s, u"USER"_s, u"LOGNAME"_s, u"USERNAME"_s}) {
        if (const QString user = environment.value(name).left(64); !user.isEmpty())
            return user;
    }
    return {};
}

} // namespace rdv
