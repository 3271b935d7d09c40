// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/kit/Failures.h"

#include <QDebug>

#include <utility>

using namespace Qt::StringLiterals;

namespace rdv::kit {

namespace {
QStringList& failures()
{
    static QStringList list;
    return list;
}
} // namespace

void reportFailure(const QString& who, const QString& what)
{
    failures() << who + u": "_s + what;
    qWarning().noquote() << failures().constLast();
}

QStringList takeFailures()
{
    return std::exchange(failures(), {});
}

} // namespace rdv::kit
