// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/entrance/DescriptorLimit.h"

namespace rdv {

int descriptorLimit()
{
    // Windows sockets are bounded by memory alone; this bounds the memory.
    return 65'536;
}

} // namespace rdv
