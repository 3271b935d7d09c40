// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

namespace rdv {

/// What Windows shall know of the service.
struct WindowsServicePlan {
    std::wstring displayName;
    std::wstring description;
    std::wstring commandLine; ///< quoted already
    std::wstring dataFolder; ///< becomes the service's and the administrators' alone
};

/// What was done, a sentence a line, and why it did not go on; empty: nothing failed.
struct WindowsSetupResult {
    std::vector<std::wstring> done;
    std::wstring failure;
};

// Plain Win32, without Qt, so that it is compiled wherever there is MinGW.

/// Makes the service or brings it up to date: it starts with the system, under an account of its own that can
/// do nothing else, and again 2, 5 and then every 30 seconds after a failure. Starts it.
[[nodiscard]] WindowsSetupResult installWindowsService(const WindowsServicePlan& plan);

/// Stops it and takes it away.
[[nodiscard]] WindowsSetupResult uninstallWindowsService();

/// The folder of this machine's programs for what they keep; C:\ProgramData\rendezvous. Empty: there is none.
[[nodiscard]] std::wstring windowsDataFolder();

} // namespace rdv
