// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/model/HostName.h"

#include <QHostAddress>

#include <algorithm>

namespace rdv {

bool isAddress(const QString& text)
{
    // QHostAddress itself passes over blanks and stops at a NUL.
    const auto fits = [](QChar c) {
        return c.isPrint() && !c.isSpace() && c.unicode() < 0x80;
    };
    return std::all_of(text.begin(), text.end(), fits) && !QHostAddress(text).isNull();
}

bool isHost(const QString& text)
{
    if (isAddress(text))
        return true;
    if (text.isEmpty() || text.size() > 253 || text.startsWith(u'-') || text.startsWith(u'.'))
        return false;
    const auto fits = [](QChar c) {
        const char16_t u = c.unicode();
        return (u >= u'a' && u <= u'z') || (u >= u'A' && u <= u'Z') || (u >= u'0' && u <= u'9') || u == u'-'
            || u == u'.' || u == u'_';
    };
    return std::all_of(text.begin(), text.end(), fits);
}

} // namespace rdv
