// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/config/ControlPlace.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace rdv {

namespace {

/// sun_path has 104 bytes at least (macOS; Linux has 108), a terminating zero included. QLocalServer binds in
/// a folder of a few more letters and moves the socket then.
constexpr qsizetype longestPath = 96;

QString folderOf(const QString& stateDir)
{
    return QDir::cleanPath(QDir(stateDir).absolutePath());
}

/// Empty: too long.
QString placeInFolder(const QString& folder)
{
    QString path = folder + u"/control"_s;
    return QFile::encodeName(path).size() <= longestPath ? path : QString();
}

QString placeElsewhere(const QString& folder, const QString& runtimeDir)
{
    const QByteArray digest = QCryptographicHash::hash(folder.toUtf8(), QCryptographicHash::Sha256);
    return runtimeDir + u"/rendezvous-"_s + QString::fromLatin1(digest.first(8).toHex()) + u"/control"_s;
}

} // namespace

QString controlPlace(const QString& stateDir, const QString& runtimeDir)
{
    const QString folder = folderOf(stateDir);
    const QString path = placeInFolder(folder);
    return path.isEmpty() ? placeElsewhere(folder, runtimeDir) : path;
}

QString controlPlace(const QString& stateDir)
{
    const QString folder = folderOf(stateDir);
    if (QString path = placeInFolder(folder); !path.isEmpty())
        return path;
    const QString runtimeDir = QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation);
    return placeElsewhere(folder, runtimeDir.isEmpty() ? QDir::tempPath() : runtimeDir);
}

} // namespace rdv
