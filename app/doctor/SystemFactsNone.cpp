// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/doctor/SystemFacts.h"

namespace rdv {

std::optional<bool> isClockSynchronised()
{
    return std::nullopt;
}

qint64 openFilesLimit()
{
    return -1;
}

bool isLockHeld(const QString&)
{
    return false;
}

bool isAdministrator()
{
    return false;
}

bool isOwnedByUs(uint)
{
    return true;
}

ServiceFacts serviceFacts()
{
    return {};
}

} // namespace rdv
