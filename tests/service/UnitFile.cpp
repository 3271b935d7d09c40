// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/service/UnitFile.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace rdv::kit {

UnitFile::UnitFile()
{
    QFile file(QStringLiteral(RDV_UNIT));
    if (!file.open(QIODevice::ReadOnly))
        return;
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n');
    for (const QString& line : lines) {
        const qsizetype equals = line.indexOf(u'=');
        if (equals > 0 && !line.startsWith(u'#'))
            m_values.insert(line.left(equals), line.mid(equals + 1));
    }
}

std::chrono::milliseconds UnitFile::span(const QString& key) const
{
    return std::chrono::seconds(value(key).toInt());
}

QList<int> UnitFile::numbers(const QString& key) const
{
    QList<int> list;
    const QStringList words = value(key).split(u' ', Qt::SkipEmptyParts);
    for (const QString& word : words)
        list += word.toInt();
    return list;
}

} // namespace rdv::kit
