// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <functional>
#include <memory>

namespace rdv {

/// Under which name Windows knows the service.
inline constexpr const wchar_t* windowsServiceName = L"rendezvous";

/// What this process and the service control manager of Windows say to each other. Plain Win32, without Qt,
/// so that it is compiled wherever there is MinGW. Every function may be called from any thread.
class WindowsServiceControl {
public:
    enum class Request { Stop, Reload };

    /// The one of this process; it is never destroyed, because threads of the system use it to the last.
    static WindowsServiceControl& instance();

    /// Answers the manager that started this process. It gives a process half a minute for that, so this is
    /// among the first things that main() does. False: no such manager started it.
    [[nodiscard]] bool connect();
    [[nodiscard]] bool isConnected() const;
    /// Who takes requests, in a thread of the system; none: they are lost. When it returns, nobody is in it.
    void setListener(std::function<void(Request)> listener);

    void starting(); ///< it still does, and needs more time
    void running();
    void stopping(); ///< it has begun or goes on, and needs more time
    /// The last word. Another code than 0 counts as a failure, after which the manager starts the service
    /// again.
    void stopped(std::uint32_t exitCode);

private:
    WindowsServiceControl();
    ~WindowsServiceControl() = default;
    struct State;
    std::unique_ptr<State> m_state;
};

} // namespace rdv
