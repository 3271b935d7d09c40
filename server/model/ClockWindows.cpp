// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/model/Clock.h"

#include <windows.h>

namespace rdv {

std::chrono::milliseconds sinceBoot()
{
    return std::chrono::milliseconds(GetTickCount64()); // counts sleep and hibernation, too
}

} // namespace rdv
