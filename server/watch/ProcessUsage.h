// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace rdv {

/// What this process takes from its machine; 0 where the system does not tell.
struct ProcessUsage {
    qint64 memoryBytes = 0; ///< resident set
    qint64 cpuMs = 0; ///< user and system time of all threads, since the process began
};

[[nodiscard]] ProcessUsage readProcessUsage();

} // namespace rdv
