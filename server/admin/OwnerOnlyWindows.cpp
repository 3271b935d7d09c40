// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/admin/OwnerOnly.h"

namespace rdv {

/// Access lists stand for file modes here, and a file inherits the list of its folder: the folder is what the
/// operator protects.
bool isOwnerOnly(const QFile&)
{
    return true;
}

} // namespace rdv
