// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/config/ControlPlace.h"

#include <QCryptographicHash>
#include <QDir>

using namespace Qt::StringLiterals;

namespace rdv {

/// A named pipe lies in no folder.
QString controlPlace(const QString& stateDir, const QString&)
{
    const QString folder = QDir::cleanPath(QDir(stateDir).absolutePath()).toLower();
    const QByteArray digest = QCryptographicHash::hash(folder.toUtf8(), QCryptographicHash::Sha256);
    return u"rendezvous-control-"_s + QString::fromLatin1(digest.first(8).toHex());
}

QString controlPlace(const QString& stateDir)
{
    return controlPlace(stateDir, {});
}

} // namespace rdv
