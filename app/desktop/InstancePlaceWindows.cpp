// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/InstancePlace.h"

#include <QDir>

namespace rdv {

InstancePlace instancePlace(const QString& name)
{
    // Pipes have names, not paths, and those are common to all users; the folder is this user's own.
    const QString user = QString::number(qHash(QDir::homePath(), 0), 16);
    return {name + u'-' + user, QDir::tempPath() + u'/' + name + QStringLiteral(".lock")};
}

} // namespace rdv
