// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/InstancePlace.h"

#include <QDir>
#include <QStandardPaths>

namespace rdv {

InstancePlace instancePlace(const QString& name)
{
    // A folder of this user alone: in the common one, anybody could take the name first.
    QString folder = QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation);
    if (folder.isEmpty() || !QDir().mkpath(folder))
        folder = QDir::tempPath();
    const QString path = folder + u'/' + name;
    return {path, path + QStringLiteral(".lock")};
}

} // namespace rdv
