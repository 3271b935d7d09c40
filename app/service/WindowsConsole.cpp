// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/service/WindowsConsole.h"

#include "app/service/WindowsServiceSetup.h"

#include <cstdio>
#include <io.h>
#include <string>
#include <windows.h>

namespace rdv {

namespace {

constexpr long longestLog = 8L * 1024 * 1024; // bytes

bool s_isServiceLog = false; // set before there are threads

/// Empty: no folder.
std::wstring logFile(const wchar_t* name)
{
    const std::wstring folder = windowsDataFolder();
    return folder.empty() ? folder : folder + name;
}

void reopen(std::FILE* stream, const wchar_t* file, const wchar_t* mode)
{
    // A failure closes the stream, and the run-time library ends a program that writes to a closed one.
    if (::_wfreopen(file, mode, stream) == nullptr && ::_wfreopen(L"NUL", L"w", stream) == nullptr)
        ::OutputDebugStringW(L"rendezvous: a standard stream leads nowhere\n");
}

} // namespace

void attachParentConsole()
{
    // Fails for a program that has a console already, and for one that was started from none.
    if (!::AttachConsole(ATTACH_PARENT_PROCESS))
        return;
    // A stream without a file has no descriptor.
    if (::_fileno(stdin) < 0)
        reopen(stdin, L"CONIN$", L"r");
    if (::_fileno(stdout) < 0)
        reopen(stdout, L"CONOUT$", L"w");
    if (::_fileno(stderr) < 0)
        reopen(stderr, L"CONOUT$", L"w");
}

void openServiceLog()
{
    const std::wstring file = logFile(L"\\server.log");
    if (file.empty())
        return;
    reopen(stderr, file.c_str(), L"a");
    reopen(stdout, L"NUL", L"w");
    s_isServiceLog = true;
    turnServiceLog();
}

void turnServiceLog()
{
    if (!s_isServiceLog || std::fseek(stderr, 0, SEEK_END) != 0 || std::ftell(stderr) < longestLog)
        return;
    const std::wstring file = logFile(L"\\server.log");
    reopen(stderr, L"NUL", L"w"); // an open file cannot be renamed
    ::MoveFileExW(file.c_str(), logFile(L"\\server.old.log").c_str(), MOVEFILE_REPLACE_EXISTING);
    reopen(stderr, file.c_str(), L"a");
}

} // namespace rdv
