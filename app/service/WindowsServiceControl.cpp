// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/service/WindowsServiceControl.h"

#include <mutex>
#include <thread>
#include <utility>
#include <windows.h>

namespace rdv {

namespace {

constexpr DWORD startHint = 20'000; // ms until the manager gives a silent process up
constexpr DWORD stopHint = 10'000;
constexpr DWORD farewellPatience = 3'000;

} // namespace

struct WindowsServiceControl::State {
    static DWORD WINAPI onControl(DWORD control, DWORD type, void* data, void* context);
    static void WINAPI serviceMain(DWORD count, wchar_t** arguments);

    void run();
    void begin();
    void say(DWORD state, DWORD hint, DWORD exitCode = 0);
    void ask(Request request);

    std::recursive_mutex mutex; // guards what follows down to the events
    SERVICE_STATUS_HANDLE handle = nullptr;
    SERVICE_STATUS status{};
    std::mutex listenerMutex;
    std::function<void(Request)> listener;

    // Set once, by the threads of the dispatcher.
    HANDLE met = ::CreateEventW(nullptr, TRUE, FALSE, nullptr); ///< the manager answers, or has refused
    HANDLE over = ::CreateEventW(nullptr, TRUE, FALSE, nullptr); ///< the dispatcher has returned
    HANDLE ended = ::CreateEventW(nullptr, TRUE, FALSE, nullptr); ///< the last word is said
};

void WINAPI WindowsServiceControl::State::serviceMain(DWORD /*count*/, wchar_t** /*arguments*/)
{
    State& state = *instance().m_state;
    state.begin();
    ::SetEvent(state.met);
    ::WaitForSingleObject(state.ended, INFINITE);
}

void WindowsServiceControl::State::begin()
{
    const std::lock_guard lock(mutex);
    handle = ::RegisterServiceCtrlHandlerExW(windowsServiceName, &State::onControl, this);
    status.dwServiceType = SERVICE_WIN32_OWN_PROCESS;
    status.dwCurrentState = SERVICE_START_PENDING;
    say(SERVICE_START_PENDING, startHint);
}

/// In a thread of its own: it returns when the service has stopped, or at once without a manager.
void WindowsServiceControl::State::run()
{
    std::wstring name(windowsServiceName);
    const SERVICE_TABLE_ENTRYW table[] = {{name.data(), &State::serviceMain}, {nullptr, nullptr}};
    ::StartServiceCtrlDispatcherW(table);
    ::SetEvent(over);
    ::SetEvent(met);
}

DWORD WINAPI WindowsServiceControl::State::onControl(
    DWORD control, DWORD /*type*/, void* /*data*/, void* context)
{
    State& state = *static_cast<State*>(context);
    switch (control) {
    case SERVICE_CONTROL_STOP:
    case SERVICE_CONTROL_SHUTDOWN:
    case SERVICE_CONTROL_PRESHUTDOWN:
        state.say(SERVICE_STOP_PENDING, stopHint);
        state.ask(Request::Stop);
        return NO_ERROR;
    case SERVICE_CONTROL_PARAMCHANGE:
        state.ask(Request::Reload);
        return NO_ERROR;
    case SERVICE_CONTROL_INTERROGATE:
        return NO_ERROR;
    default:
        return ERROR_CALL_NOT_IMPLEMENTED;
    }
}

void WindowsServiceControl::State::ask(Request request)
{
    const std::lock_guard lock(listenerMutex);
    if (listener)
        listener(request);
}

void WindowsServiceControl::State::say(DWORD state, DWORD hint, DWORD exitCode)
{
    const std::lock_guard lock(mutex);
    // After its last word a service may say nothing, and one that stops does not start any more.
    const DWORD before = status.dwCurrentState;
    const bool isTooLate = before == SERVICE_STOPPED
        || (before == SERVICE_STOP_PENDING && state != SERVICE_STOP_PENDING && state != SERVICE_STOPPED);
    if (handle == nullptr || isTooLate)
        return;
    const bool isPending = hint != 0;
    status.dwCheckPoint = isPending ? (before == state ? status.dwCheckPoint + 1 : 1) : 0;
    status.dwCurrentState = state;
    status.dwWaitHint = hint;
    status.dwControlsAccepted = state == SERVICE_RUNNING ? SERVICE_ACCEPT_STOP | SERVICE_ACCEPT_SHUTDOWN
            | SERVICE_ACCEPT_PRESHUTDOWN | SERVICE_ACCEPT_PARAMCHANGE
                                                         : 0;
    status.dwWin32ExitCode = exitCode == 0 ? NO_ERROR : ERROR_SERVICE_SPECIFIC_ERROR;
    status.dwServiceSpecificExitCode = exitCode;
    ::SetServiceStatus(handle, &status);
}

WindowsServiceControl::WindowsServiceControl()
    : m_state(std::make_unique<State>())
{
}

WindowsServiceControl& WindowsServiceControl::instance()
{
    static auto* const control = new WindowsServiceControl;
    return *control;
}

bool WindowsServiceControl::connect()
{
    std::thread([state = m_state.get()] { state->run(); }).detach();
    ::WaitForSingleObject(m_state->met, INFINITE); // the dispatcher itself gives up after half a minute
    return isConnected();
}

bool WindowsServiceControl::isConnected() const
{
    const std::lock_guard lock(m_state->mutex);
    return m_state->handle != nullptr;
}

void WindowsServiceControl::setListener(std::function<void(Request)> listener)
{
    const std::lock_guard lock(m_state->listenerMutex);
    m_state->listener = std::move(listener);
}

void WindowsServiceControl::starting()
{
    m_state->say(SERVICE_START_PENDING, startHint);
}

void WindowsServiceControl::running()
{
    m_state->say(SERVICE_RUNNING, 0);
}

void WindowsServiceControl::stopping()
{
    m_state->say(SERVICE_STOP_PENDING, stopHint);
}

void WindowsServiceControl::stopped(std::uint32_t exitCode)
{
    if (!isConnected())
        return;
    m_state->say(SERVICE_STOPPED, 0, exitCode);
    ::SetEvent(m_state->ended);
    // A process that is gone before the dispatcher has returned may count as crashed.
    ::WaitForSingleObject(m_state->over, farewellPatience);
}

} // namespace rdv
