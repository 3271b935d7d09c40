// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/model/NamePolicy.h"

#include <QChar>
#include <QList>
#include <QStringView>

namespace rdv {

namespace {

bool isStrict(QChar c)
{
    const char16_t u = c.unicode();
    return (u >= u'a' && u <= u'z') || (u >= u'A' && u <= u'Z') || (u >= u'0' && u <= u'9') || u == u'_'
        || u == u'.' || u == u':' || u == u'@' || u == u'-';
}

bool isCompatible(char32_t u)
{
    switch (QChar::category(u)) {
    case QChar::Other_Control:
    case QChar::Other_Format: // zero-width and bidirectional characters are here
    case QChar::Other_Surrogate:
    case QChar::Other_NotAssigned:
    case QChar::Other_PrivateUse:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return false;
    default:
        return true;
    }
}

} // namespace

NameVerdict checkName(const QString& name, NamePolicy policy)
{
    if (name.isEmpty())
        return NameVerdict::Empty;
    const auto points = name.toUcs4();
    if (points.size() > (policy == NamePolicy::Strict ? 64 : 128))
        return NameVerdict::TooLong;
    if (policy == NamePolicy::Strict) {
        for (const QChar c : name) {
            if (!isStrict(c))
                return NameVerdict::BadCharacter;
        }
        return NameVerdict::Fine;
    }
    // toUcs4() replaces unpaired surrogates, so they are looked for in the UTF-16 text.
    if (!QStringView(name).isValidUtf16())
        return NameVerdict::BadCharacter;
    for (const uint u : points) {
        if (!isCompatible(u))
            return NameVerdict::BadCharacter;
    }
    if (name.front().isSpace() || name.back().isSpace())
        return NameVerdict::OuterBlank;
    return NameVerdict::Fine;
}

} // namespace rdv
