// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/admin/OwnerOnly.h"

#include <QFile>

namespace rdv {

bool isOwnerOnly(const QFile& file)
{
    constexpr auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther
        | QFile::WriteOther | QFile::ExeOther;
    return !(file.permissions() & others);
}

} // namespace rdv
