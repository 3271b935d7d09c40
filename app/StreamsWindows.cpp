// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/Streams.h"
#include "app/service/WindowsConsole.h"

#include <cstdio>

namespace rdv {

// A console whose text is being marked makes its writer wait, and Windows cannot be asked before: the caller
// may wait longer than it wants to.
bool writeToStandardError(const QByteArray& bytes, int)
{
    const auto size = static_cast<std::size_t>(bytes.size());
    const bool isWritten
        = std::fwrite(bytes.constData(), 1, size, stderr) == size && std::fflush(stderr) == 0;
    turnServiceLog();
    return isWritten;
}

bool isStandardErrorJournal()
{
    return false;
}

} // namespace rdv
