// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/loop/EpollDispatcher.h"
#include "server/loop/ServiceDispatcher.h"

namespace rdv {

std::unique_ptr<QAbstractEventDispatcher> makeServiceDispatcher()
{
    auto dispatcher = std::make_unique<EpollDispatcher>();
    if (!dispatcher->isValid())
        return nullptr;
    return dispatcher;
}

} // namespace rdv
