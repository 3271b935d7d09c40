// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/config/ControlPlace.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;

namespace rdv {

namespace {

/// sun_path has 104 bytes at least (macOS; Linux has 108), a terminating zero included. QLocalServer binds in
/// a folder of a few more letters and moves the socket then.
constexpr qsizetype longestPath = 96;

} // namespace

QString controlPlace(const QString& stateDir, const QString& runtimeDir)
{
    const QString folder = QDir::cleanPath(QDir(stateDir).absolutePath());
    QString path = folder + u"/control"_s;
    if (QFile::encodeName(path).size() <= longestPath)
        return path;
    const QByteArray digest = QCryptographicHash::hash(folder.toUtf8(), QCryptographicHash::Sha256);
    return runtimeDir + u"/rendezvous-"_s + QString::fromLatin1(digest.first(8).toHex()) + u"/control"_s;
}

} // namespace rdv
