// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace rdv {

/// What the system must know before anything else runs: a vanished reader is an error code instead of a
/// signal, as many file descriptors as this user may have, and no core file if the worst comes to the worst.
void prepareProcess();

} // namespace rdv
