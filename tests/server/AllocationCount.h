// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace rdv::kit {

/// How often this program's threads have asked the C library for memory, whoever asked: Qt, the standard
/// library or the server. A thread that leaves itself out is not counted.
[[nodiscard]] quint64 allocationCount();
void leaveThisThreadOut();

} // namespace rdv::kit
