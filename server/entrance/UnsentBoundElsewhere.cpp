// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/entrance/UnsentBound.h"

namespace rdv {

void boundUnsent(qintptr, int) { }

} // namespace rdv
