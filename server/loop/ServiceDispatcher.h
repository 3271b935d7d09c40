// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractEventDispatcher>

#include <memory>

namespace rdv {

/// The event dispatcher that serves ten thousand sockets at the price of those that are busy; null where
/// Qt's own has to do.
[[nodiscard]] std::unique_ptr<QAbstractEventDispatcher> makeServiceDispatcher();

} // namespace rdv
