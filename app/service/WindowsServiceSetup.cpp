// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/service/WindowsServiceSetup.h"

#include "app/service/WindowsServiceControl.h"

#include <array>
// windows.h comes first: the others need its types.
// clang-format off
#include <windows.h>
#include <aclapi.h>
#include <shlobj.h>
// clang-format on

namespace rdv {

namespace {

constexpr DWORD patience = 30'000; // ms for a start or a stop
constexpr DWORD pause = 200;

/// An account that exists with the service: no password, no rights but what is granted to it.
std::wstring account()
{
    return std::wstring(L"NT SERVICE\\") + windowsServiceName;
}

class Handle {
public:
    explicit Handle(SC_HANDLE handle)
        : m_handle(handle)
    {
    }
    ~Handle()
    {
        if (m_handle != nullptr)
            ::CloseServiceHandle(m_handle);
    }
    Handle(const Handle&) = delete;
    Handle& operator=(const Handle&) = delete;
    [[nodiscard]] SC_HANDLE get() const { return m_handle; }
    explicit operator bool() const { return m_handle != nullptr; }

private:
    SC_HANDLE m_handle;
};

/// "The service could not be made: access is denied (5). …"
std::wstring failed(const std::wstring& what, DWORD error)
{
    std::array<wchar_t, 512> words{};
    DWORD length = ::FormatMessageW(FORMAT_MESSAGE_FROM_SYSTEM | FORMAT_MESSAGE_IGNORE_INSERTS, nullptr,
        error, 0, words.data(), static_cast<DWORD>(words.size()), nullptr);
    while (length > 0 && (words[length - 1] <= L' ' || words[length - 1] == L'.'))
        --length;
    std::wstring text
        = what + L": " + std::wstring(words.data(), length) + L" (" + std::to_wstring(error) + L").";
    if (error == ERROR_ACCESS_DENIED)
        text += L" Do it in a console that was opened as administrator.";
    if (error == ERROR_SERVICE_MARKED_FOR_DELETE)
        text += L" Close every window that shows services, and do it again.";
    return text;
}

SERVICE_STATUS_PROCESS statusOf(const Handle& service)
{
    SERVICE_STATUS_PROCESS status{};
    DWORD needed = 0;
    if (!::QueryServiceStatusEx(
            service.get(), SC_STATUS_PROCESS_INFO, reinterpret_cast<BYTE*>(&status), sizeof(status), &needed))
        status.dwCurrentState = SERVICE_STOPPED;
    return status;
}

/// Whether the service left `pending` within the time for that.
bool wait(const Handle& service, DWORD pending)
{
    const ULONGLONG deadline = ::GetTickCount64() + patience;
    while (statusOf(service).dwCurrentState == pending) {
        if (::GetTickCount64() > deadline)
            return false;
        ::Sleep(pause);
    }
    return true;
}

/// Empty: it does not run any more.
std::wstring stop(const Handle& service)
{
    SERVICE_STATUS ignored{};
    if (!::ControlService(service.get(), SERVICE_CONTROL_STOP, &ignored)) {
        const DWORD error = ::GetLastError();
        if (error != ERROR_SERVICE_NOT_ACTIVE && error != ERROR_SERVICE_CANNOT_ACCEPT_CTRL)
            return failed(L"The service could not be stopped", error);
    }
    wait(service, SERVICE_START_PENDING);
    if (!wait(service, SERVICE_STOP_PENDING) || statusOf(service).dwCurrentState != SERVICE_STOPPED)
        return L"The service did not stop within half a minute. End it in the task manager, and do it again.";
    return {};
}

std::wstring start(const Handle& service, const std::wstring& dataFolder)
{
    if (!::StartServiceW(service.get(), 0, nullptr))
        return failed(L"The service could not be started", ::GetLastError());
    wait(service, SERVICE_START_PENDING);
    const SERVICE_STATUS_PROCESS status = statusOf(service);
    if (status.dwCurrentState == SERVICE_RUNNING)
        return {};
    return L"The service is installed, but it did not start: exit code "
        + std::to_wstring(status.dwServiceSpecificExitCode) + L". " + dataFolder + L"\\server.log tells why.";
}

/// What this system does not know of, it does without.
bool change(const Handle& service, DWORD level, void* info)
{
    return ::ChangeServiceConfig2W(service.get(), level, info) || ::GetLastError() == ERROR_INVALID_LEVEL;
}

/// Empty: Windows knows what to do after a failure, and when to start it.
std::wstring describe(const Handle& service, const std::wstring& text)
{
    std::wstring words = text;
    SERVICE_DESCRIPTIONW description{words.data()};
    std::array<SC_ACTION, 3> restarts{
        {{SC_ACTION_RESTART, 2'000}, {SC_ACTION_RESTART, 5'000}, {SC_ACTION_RESTART, 30'000}}};
    SERVICE_FAILURE_ACTIONSW failure{};
    failure.dwResetPeriod = 24 * 60 * 60; // s
    failure.cActions = static_cast<DWORD>(restarts.size());
    failure.lpsaActions = restarts.data();
    SERVICE_FAILURE_ACTIONS_FLAG alsoAfterAnExitCode{TRUE};
    SERVICE_DELAYED_AUTO_START_INFO afterOthers{TRUE};
    const bool isDone = change(service, SERVICE_CONFIG_DESCRIPTION, &description)
        && change(service, SERVICE_CONFIG_FAILURE_ACTIONS, &failure)
        && change(service, SERVICE_CONFIG_FAILURE_ACTIONS_FLAG, &alsoAfterAnExitCode)
        && change(service, SERVICE_CONFIG_DELAYED_AUTO_START_INFO, &afterOthers);
    return isDone ? std::wstring() : failed(L"The service could not be set up", ::GetLastError());
}

EXPLICIT_ACCESSW fullAccess(TRUSTEE_FORM form, wchar_t* who)
{
    EXPLICIT_ACCESSW access{};
    access.grfAccessPermissions = GENERIC_ALL;
    access.grfAccessMode = SET_ACCESS;
    access.grfInheritance = SUB_CONTAINERS_AND_OBJECTS_INHERIT;
    access.Trustee.TrusteeForm = form;
    access.Trustee.ptstrName = who;
    return access;
}

/// The folder holds keys and tokens, and everybody may write to its parent: it inherits nothing from there,
/// and what somebody has put into it before is given the same list.
DWORD closeToOthers(const std::wstring& folder)
{
    std::array<BYTE, SECURITY_MAX_SID_SIZE> system{};
    std::array<BYTE, SECURITY_MAX_SID_SIZE> administrators{};
    DWORD size = SECURITY_MAX_SID_SIZE;
    if (!::CreateWellKnownSid(WinLocalSystemSid, nullptr, system.data(), &size))
        return ::GetLastError();
    size = SECURITY_MAX_SID_SIZE;
    if (!::CreateWellKnownSid(WinBuiltinAdministratorsSid, nullptr, administrators.data(), &size))
        return ::GetLastError();
    std::wstring service = account();
    std::array<EXPLICIT_ACCESSW, 3> entries{
        {fullAccess(TRUSTEE_IS_SID, reinterpret_cast<wchar_t*>(system.data())),
            fullAccess(TRUSTEE_IS_SID, reinterpret_cast<wchar_t*>(administrators.data())),
            fullAccess(TRUSTEE_IS_NAME, service.data())}};
    ACL* list = nullptr;
    DWORD error = ::SetEntriesInAclW(static_cast<ULONG>(entries.size()), entries.data(), nullptr, &list);
    if (error != ERROR_SUCCESS)
        return error;
    std::wstring name = folder;
    error = ::SetNamedSecurityInfoW(name.data(), SE_FILE_OBJECT,
        OWNER_SECURITY_INFORMATION | DACL_SECURITY_INFORMATION | PROTECTED_DACL_SECURITY_INFORMATION,
        administrators.data(), nullptr, list, nullptr);
    ::LocalFree(list);
    return error;
}

std::wstring makeFolder(const std::wstring& folder)
{
    if (!::CreateDirectoryW(folder.c_str(), nullptr) && ::GetLastError() != ERROR_ALREADY_EXISTS)
        return failed(L"The folder " + folder + L" could not be made", ::GetLastError());
    const DWORD attributes = ::GetFileAttributesW(folder.c_str());
    if ((attributes & FILE_ATTRIBUTE_REPARSE_POINT) != 0)
        return folder + L" leads elsewhere. Remove it, and do it again.";
    const DWORD error = closeToOthers(folder);
    return error == ERROR_SUCCESS
        ? std::wstring()
        : failed(L"The folder " + folder + L" could not be closed to others", error);
}

SC_HANDLE create(const Handle& manager, const WindowsServicePlan& plan)
{
    return ::CreateServiceW(manager.get(), windowsServiceName, plan.displayName.c_str(), SERVICE_ALL_ACCESS,
        SERVICE_WIN32_OWN_PROCESS, SERVICE_AUTO_START, SERVICE_ERROR_NORMAL, plan.commandLine.c_str(),
        nullptr, nullptr, L"Tcpip\0", account().c_str(), nullptr);
}

bool update(const Handle& service, const WindowsServicePlan& plan)
{
    return ::ChangeServiceConfigW(service.get(), SERVICE_WIN32_OWN_PROCESS, SERVICE_AUTO_START,
               SERVICE_ERROR_NORMAL, plan.commandLine.c_str(), nullptr, nullptr, L"Tcpip\0",
               account().c_str(), nullptr, plan.displayName.c_str())
        != FALSE;
}

/// Whatever it tells first is the failure.
std::wstring setUp(const Handle& manager, const WindowsServicePlan& plan, std::vector<std::wstring>& done)
{
    const bool isNew = [&] {
        const Handle known(::OpenServiceW(manager.get(), windowsServiceName, SERVICE_QUERY_STATUS));
        return !known;
    }();
    const Handle service(isNew ? create(manager, plan)
                               : ::OpenServiceW(manager.get(), windowsServiceName, SERVICE_ALL_ACCESS));
    if (!service)
        return failed(L"The service could not be made", ::GetLastError());
    if (!isNew) {
        if (std::wstring failure = stop(service); !failure.empty())
            return failure;
        if (!update(service, plan))
            return failed(L"The service could not be changed", ::GetLastError());
    }
    done.push_back(std::wstring(isNew ? L"Made" : L"Updated") + L" the service \"" + windowsServiceName
        + L"\": " + plan.commandLine);
    if (std::wstring failure = describe(service, plan.description); !failure.empty())
        return failure;
    if (std::wstring failure = makeFolder(plan.dataFolder); !failure.empty())
        return failure;
    done.push_back(
        L"Its folder is " + plan.dataFolder + L", for administrators and " + account() + L" alone.");
    if (std::wstring failure = start(service, plan.dataFolder); !failure.empty())
        return failure;
    done.emplace_back(L"It runs, and will start with Windows and after a failure.");
    return {};
}

} // namespace

WindowsSetupResult installWindowsService(const WindowsServicePlan& plan)
{
    WindowsSetupResult result;
    const Handle manager(::OpenSCManagerW(nullptr, nullptr, SC_MANAGER_CONNECT | SC_MANAGER_CREATE_SERVICE));
    result.failure = manager ? setUp(manager, plan, result.done)
                             : failed(L"Services cannot be changed", ::GetLastError());
    return result;
}

WindowsSetupResult uninstallWindowsService()
{
    const Handle manager(::OpenSCManagerW(nullptr, nullptr, SC_MANAGER_CONNECT));
    if (!manager)
        return {{}, failed(L"Services cannot be changed", ::GetLastError())};
    const Handle service(
        ::OpenServiceW(manager.get(), windowsServiceName, SERVICE_STOP | SERVICE_QUERY_STATUS | DELETE));
    if (!service && ::GetLastError() == ERROR_SERVICE_DOES_NOT_EXIST)
        return {{L"There is no such service."}, {}};
    if (!service)
        return {{}, failed(L"The service cannot be removed", ::GetLastError())};
    if (std::wstring failure = stop(service); !failure.empty())
        return {{}, failure};
    if (!::DeleteService(service.get()))
        return {{}, failed(L"The service could not be removed", ::GetLastError())};
    return {{L"The service is stopped and removed. Its folder stays."}, {}};
}

std::wstring windowsDataFolder()
{
    wchar_t* folder = nullptr;
    std::wstring result;
    if (SUCCEEDED(::SHGetKnownFolderPath(FOLDERID_ProgramData, 0, nullptr, &folder)))
        result = std::wstring(folder) + L"\\rendezvous";
    ::CoTaskMemFree(folder);
    return result;
}

} // namespace rdv
