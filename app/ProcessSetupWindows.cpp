// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ProcessSetup.h"

namespace rdv {

void prepareProcess()
{
    // Windows has neither SIGPIPE nor a limit on sockets.
}

} // namespace rdv
