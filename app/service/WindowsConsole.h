// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace rdv {

// Where the standard streams of a process lead. Plain Win32, without Qt, so that it is compiled wherever
// there is MinGW.

/// A program with a window has no console; this gives it the one that it was started from, for those streams
/// that nobody has redirected.
void attachParentConsole();

/// A service has no streams: both go to `server.log` in the service's folder. A full one becomes
/// `server.old.log`, so the two take a few megabytes.
void openServiceLog();
/// Starts the next file when this one is full; said after every record.
void turnServiceLog();

} // namespace rdv
