// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/devices/Identifiers.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace rdv::ui {

namespace {

/// Everything but separators and the naming prefix becomes a bullet, so that the shape still tells what it
/// was.
QString masked(const QString& run)
{
    QString text = run;
    for (QChar& letter : text) {
        if (letter.isLetterOrNumber())
            letter = u'•';
    }
    return text;
}

QString replaced(const QString& text, const QRegularExpression& form, int group)
{
    QString out;
    qsizetype from = 0;
    for (auto matches = form.globalMatch(text); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        out += text.mid(from, match.capturedStart(group) - from) + masked(match.captured(group));
        from = match.capturedEnd(group);
    }
    return out + text.mid(from);
}

} // namespace

QString withoutIdentifiers(const QString& text)
{
    // Six or eight pairs with one kind of separator, or three or four groups of four with dots. Fewer leading
    // zeros are written by some: a pair may have one digit.
    static const QRegularExpression separated(
        uR"re((?<![0-9A-Fa-f:.-])((?:[0-9A-Fa-f]{1,2}:){5}(?:[0-9A-Fa-f]{1,2}:[0-9A-Fa-f]{1,2}:)?[0-9A-Fa-f]{1,2})re"
        uR"re(|(?:[0-9A-Fa-f]{2}-){5}(?:[0-9A-Fa-f]{2}-[0-9A-Fa-f]{2}-)?[0-9A-Fa-f]{2})re"
        uR"re(|(?:[0-9A-Fa-f]{2}_){5}[0-9A-Fa-f]{2})re"
        uR"re(|(?:[0-9A-Fa-f]{4}\.){2,3}[0-9A-Fa-f]{4})(?![0-9A-Fa-f]))re"_s);
    static const QRegularExpression named(
        uR"re((?:mac|hwaddr|hwaddress|ether|eui|serial|sn|device[-_ ]?id|uid)(?:[-_ ]?(?:addr|address|id))?)re"
        uR"re([\s:=/#("'_-]*([0-9A-Fa-f]{16}|[0-9A-Fa-f]{12})(?![0-9A-Za-z]))re"_s,
        QRegularExpression::CaseInsensitiveOption);
    return replaced(replaced(text, separated, 1), named, 1);
}

} // namespace rdv::ui
