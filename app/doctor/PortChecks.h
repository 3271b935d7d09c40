// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/doctor/Facts.h"
#include "app/doctor/Finding.h"

namespace rdv {

[[nodiscard]] Finding judgePort(const PortFacts& facts);

} // namespace rdv
