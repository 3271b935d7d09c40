// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/Streams.h"

#include <cstdio>

using namespace Qt::StringLiterals;

namespace rdv {

void printLine(const QString& line)
{
    const QByteArray bytes = line.toUtf8() + '\n';
    std::fwrite(bytes.constData(), 1, static_cast<std::size_t>(bytes.size()), stdout);
    std::fflush(stdout);
}

void complain(const QString& line)
{
    const QByteArray level = isStandardErrorJournal() ? "<3>"_ba : QByteArray(); // an error
    const QByteArray bytes = level + u"rendezvous: %1\n"_s.arg(line).toUtf8();
    std::fwrite(bytes.constData(), 1, static_cast<std::size_t>(bytes.size()), stderr);
}

} // namespace rdv
