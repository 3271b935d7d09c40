// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFileInfo>
#include <QString>

namespace rdv {

/// Who a file belongs to, and who may read it besides.
struct FileOwner {
    uint user = 0;
    uint group = 0;
    QFile::Permissions permissions;
};

/// Of a file that is there.
[[nodiscard]] FileOwner ownerOf(const QString& path);
/// For a new file in this folder: nobody but its owner reads it, or the folder's group when that is another
/// one than a new file would get.
[[nodiscard]] FileOwner ownerForNewFile(const QString& folder);
/// False: the system does not allow it.
[[nodiscard]] bool giveTo(const QString& path, const FileOwner& owner);

} // namespace rdv
