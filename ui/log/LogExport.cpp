// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/log/LogExport.h"

#include <QDateTime>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace rdv::ui {

namespace {

QString stamp(const Event& event)
{
    return QDateTime::fromMSecsSinceEpoch(event.wall).toUTC().toString(Qt::ISODateWithMs);
}

/// Whatever a value holds, a line stays one line and a field one field.
QByteArray quoted(const QString& value)
{
    const bool isPlain = !value.isEmpty() && value.count(u' ') == 0 && !value.contains(u'"')
        && !value.contains(u'=') && !value.contains(u'\n') && !value.contains(u'\r');
    if (isPlain)
        return value.toUtf8();
    QString inner = value;
    inner.replace(u'\\', u"\\\\"_s)
        .replace(u'"', u"\\\""_s)
        .replace(u'\n', u"\\n"_s)
        .replace(u'\r', u"\\r"_s);
    return '"' + inner.toUtf8() + '"';
}

} // namespace

QByteArray textLine(const Event& event)
{
    QByteArray line = stamp(event).toUtf8() + ' ' + levelName(event.level).toByteArray() + ' '
        + eventName(event.kind).toByteArray();
    for (const auto& [key, value] : event.fields)
        line += ' ' + key.toByteArray() + '=' + quoted(value);
    return line + '\n';
}

QByteArray jsonLine(const Event& event)
{
    QJsonObject line{{u"time"_s, stamp(event)}, {u"level"_s, QString::fromLatin1(levelName(event.level))},
        {u"event"_s, QString::fromLatin1(eventName(event.kind))}};
    for (const auto& [key, value] : event.fields)
        line.insert(QString::fromLatin1(key), value);
    return QJsonDocument(line).toJson(QJsonDocument::Compact) + '\n';
}

} // namespace rdv::ui
