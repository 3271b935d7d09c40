// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ExitCode.h"
#include "app/SignalWatcher.h"

#include <QMetaObject>

#include <cstdlib>
#include <mutex>
#include <windows.h>

namespace rdv {

namespace {

/// Windows ends the process when its handler returns, and after five seconds in any case.
constexpr DWORD longestFarewell = 4'500;

std::mutex s_mutex; // guards both
SignalWatcher* s_watcher = nullptr;
bool s_isStopRequested = false;

/// False: nobody listens.
bool requestStop(bool isInterrupt)
{
    const std::lock_guard lock(s_mutex);
    if (s_watcher == nullptr)
        return false;
    if (s_isStopRequested && isInterrupt)
        std::_Exit(static_cast<int>(ExitCode::Failure));
    s_isStopRequested = true;
    QMetaObject::invokeMethod(s_watcher, &SignalWatcher::stopRequested, Qt::QueuedConnection);
    return true;
}

/// Runs in a thread that the system makes for it.
BOOL WINAPI onConsoleEvent(DWORD event)
{
    switch (event) {
    case CTRL_C_EVENT:
    case CTRL_BREAK_EVENT:
        return requestStop(true) ? TRUE : FALSE;
    case CTRL_LOGOFF_EVENT: // told to services alone, about anybody who logs off
        return TRUE;
    default: // the console closes, or Windows
        if (!requestStop(false))
            return FALSE;
        ::Sleep(longestFarewell); // the process ends meanwhile
        return TRUE;
    }
}

} // namespace

SignalWatcher::SignalWatcher(QObject* parent)
    : QObject(parent)
{
    const std::lock_guard lock(s_mutex);
    s_watcher = this;
    ::SetConsoleCtrlHandler(onConsoleEvent, TRUE);
}

SignalWatcher::~SignalWatcher()
{
    ::SetConsoleCtrlHandler(onConsoleEvent, FALSE);
    const std::lock_guard lock(s_mutex);
    s_watcher = nullptr;
    s_isStopRequested = false;
}

} // namespace rdv
