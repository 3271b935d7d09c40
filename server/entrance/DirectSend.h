// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QTcpSocket>

namespace rdv {

/// Hands bytes to the system at once and returns how many it took. Zero where that cannot be: behind
/// what waits in the socket already, on a connection that fails. The rest goes through the socket,
/// which also notices the failure.
///
/// A QTcpSocket copies what it is given into a block of 16 KiB, which it then keeps for as long as it lives,
/// and asks the dispatcher to be told when it may write, each time.
[[nodiscard]] qsizetype sendDirectly(const QTcpSocket& socket, QByteArrayView bytes);

} // namespace rdv
