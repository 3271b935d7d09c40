// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ExitCode.h"
#include "app/SignalWatcher.h"

#include <QMetaObject>

#include <atomic>
#include <cstdlib>
#include <windows.h>

namespace rdv {

namespace {

std::atomic<SignalWatcher*> s_watcher{nullptr};
std::atomic<bool> s_stopRequested{false};

/// Runs in a thread that the system makes for it.
BOOL WINAPI onConsoleEvent(DWORD)
{
    SignalWatcher* watcher = s_watcher.load();
    if (watcher == nullptr)
        return FALSE;
    if (s_stopRequested.exchange(true))
        std::_Exit(static_cast<int>(ExitCode::Failure));
    QMetaObject::invokeMethod(watcher, &SignalWatcher::stopRequested, Qt::QueuedConnection);
    return TRUE;
}

} // namespace

SignalWatcher::SignalWatcher(QObject* parent)
    : QObject(parent)
{
    s_watcher = this;
    ::SetConsoleCtrlHandler(onConsoleEvent, TRUE);
}

SignalWatcher::~SignalWatcher()
{
    ::SetConsoleCtrlHandler(onConsoleEvent, FALSE);
    s_watcher = nullptr;
}

} // namespace rdv
