// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tokens/TokenCsv.h"

#include <QDateTime>
#include <QSaveFile>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace rdv::ui {

namespace {

QString cell(const QString& text)
{
    const bool isPlain
        = !text.contains(u',') && !text.contains(u'"') && !text.contains(u'\n') && !text.contains(u'\r');
    return isPlain ? text : u'"' + QString(text).replace(u'"', u"\"\""_s) + u'"';
}

/// Text that somebody typed must not be run as a formula by the program that opens the table.
QString freeCell(const QString& text)
{
    constexpr QStringView formulaSigns = u"=+-@\t\r";
    return cell(!text.isEmpty() && formulaSigns.contains(text.front()) ? u'\'' + text : text);
}

QString only(const QStringList& list)
{
    return list.isEmpty() ? QString() : list.first();
}

} // namespace

QByteArray TokenCsv::header()
{
    return "token,link,room,stream,note,expires\r\n"_ba;
}

QByteArray TokenCsv::row(const IssuedToken& token, const ViewerLink& link)
{
    const TokenInfo& info = token.info;
    const QString room = only(info.rooms);
    const QString stream = only(info.streams);
    const bool isForViewer = info.kind == TokenKind::Viewer;
    const QString url = isForViewer ? ViewerLink::textOf(link.to({room, stream, token.text})) : QString();
    const QString expires = info.endsAt > 0
        ? QDateTime::fromMSecsSinceEpoch(info.endsAt).toUTC().toString(Qt::ISODate)
        : QString();
    const QStringList cells{
        cell(token.text), cell(url), freeCell(room), freeCell(stream), freeCell(info.note), expires};
    return cells.join(u',').toUtf8() + "\r\n";
}

std::optional<QString> TokenCsv::save(
    const QList<IssuedToken>& tokens, const ViewerLink& link, const QString& path)
{
    QSaveFile file(path);
    // Rights first: at no moment is there a file with secrets that others may read.
    if (!file.open(QIODevice::WriteOnly)
        || !file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner))
        return file.errorString();
    file.write(header());
    for (const IssuedToken& token : tokens)
        file.write(row(token, link));
    if (!file.commit())
        return file.errorString();
    return std::nullopt;
}

} // namespace rdv::ui
