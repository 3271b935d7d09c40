// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/CommandLine.h"
#include "app/ProcessSetup.h"
#include "app/service/WindowsConsole.h"
#include "app/service/WindowsServiceControl.h"

#include <QByteArrayView>

#include <algorithm>
#include <cstdint>
#include <cstdio>
#include <windows.h>

namespace rdv {

namespace {

bool isNamed(int argc, const char* const* argv, QByteArrayView option)
{
    return std::any_of(
        argv, argv + argc, [option](const char* word) { return QByteArrayView(word) == option; });
}

void becomeService()
{
    openServiceLog();
    if (!WindowsServiceControl::instance().connect())
        std::fputs(
            "rendezvous: --service is for the service manager of Windows, which did not start this process. "
            "--no-gui runs the server here; --install-service has Windows start it.\n",
            stderr);
}

} // namespace

void prepareProcess(int argc, const char* const* argv)
{
    // No dialog about a missing disk or a crash, which nobody would answer, and no report of the latter: it
    // would hold every secret. Libraries are not looked for in whatever folder the program was started from.
    ::SetErrorMode(SEM_FAILCRITICALERRORS | SEM_NOGPFAULTERRORBOX | SEM_NOOPENFILEERRORBOX);
    ::SetDllDirectoryW(L"");
    if (isNamed(argc, argv, "--service"))
        becomeService();
    else if (!wantsWindow(argc, argv))
        attachParentConsole();
}

void announceExit(ExitCode code)
{
    WindowsServiceControl::instance().stopped(static_cast<std::uint32_t>(code));
}

} // namespace rdv
