// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/loop/ServiceDispatcher.h"

namespace rdv {

std::unique_ptr<QAbstractEventDispatcher> makeServiceDispatcher()
{
    return nullptr;
}

} // namespace rdv
