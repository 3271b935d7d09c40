// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/FileOwner.h"

#include <unistd.h>

namespace rdv {

FileOwner ownerOf(const QString& path)
{
    const QFileInfo info(path);
    return {info.ownerId(), info.groupId(), info.permissions()};
}

FileOwner ownerForNewFile(const QString& folder)
{
    FileOwner owner{::geteuid(), ::getegid(), QFile::ReadOwner | QFile::WriteOwner};
    const QFileInfo info(folder);
    const bool isWritten = info.permissions().testFlag(QFile::WriteGroup);
    if (info.exists() && info.groupId() != owner.group) {
        owner.group = info.groupId();
        owner.permissions |= QFile::ReadGroup;
        // Whoever may write the folder may replace the file as well.
        if (isWritten)
            owner.permissions |= QFile::WriteGroup;
    }
    return owner;
}

bool giveTo(const QString& path, const FileOwner& owner)
{
    const QFileInfo info(path);
    const bool isHis = info.ownerId() == owner.user && info.groupId() == owner.group;
    const bool given = isHis || ::chown(QFile::encodeName(path).constData(), owner.user, owner.group) == 0;
    return given && QFile::setPermissions(path, owner.permissions);
}

} // namespace rdv
