// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace rdv {

/// Who holds a TCP or UDP port of this machine: "nginx (process 1234)". Empty when the system does not tell.
[[nodiscard]] QString portHolder(quint16 port);
/// A command with which the operator can find out.
[[nodiscard]] QString portHolderCommand(quint16 port);

} // namespace rdv
