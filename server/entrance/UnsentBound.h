// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace rdv {

/// Lets the system hold at most about this much of what has not been sent yet, instead of the megabytes it
/// otherwise takes for a peer that reads slowly. What is under way to the peer does not count, so that a far
/// and fast one loses nothing. Does nothing where the system knows no such bound.
void boundUnsent(qintptr socket, int bytes);

} // namespace rdv
