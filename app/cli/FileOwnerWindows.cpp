// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/FileOwner.h"

namespace rdv {

// Access is inherited from the folder.

FileOwner ownerOf(const QString&)
{
    return {};
}

FileOwner ownerForNewFile(const QString&)
{
    return {};
}

bool giveTo(const QString&, const FileOwner&)
{
    return true;
}

} // namespace rdv
