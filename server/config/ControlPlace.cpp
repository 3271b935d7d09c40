// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/config/ControlPlace.h"

#include <QDir>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace rdv {

QString controlPlace(const QString& stateDir)
{
    const QString runtimeDir = QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation);
    return controlPlace(stateDir, runtimeDir.isEmpty() ? QDir::tempPath() : runtimeDir);
}

} // namespace rdv
