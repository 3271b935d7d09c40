// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/store/StateFolder.h"

#include <QDir>
#include <QFile>

#include <windows.h>

namespace rdv {

using namespace Qt::StringLiterals;

namespace {

QString words(DWORD error)
{
    return qt_error_string(static_cast<int>(error));
}

const wchar_t* wide(const QString& text)
{
    return reinterpret_cast<const wchar_t*>(text.utf16());
}

} // namespace

// Who may enter is decided by the folder's access list: a profile's folders are private to their user, and
// files inherit from their folder. A handle that shares nothing is the lock; the system closes it with its
// process.
class StateFolder::Lock {
public:
    explicit Lock(const QString& path)
        : m_handle(CreateFileW(wide(path), GENERIC_READ | GENERIC_WRITE, 0, nullptr, OPEN_ALWAYS,
            FILE_ATTRIBUTE_NORMAL, nullptr))
    {
    }
    ~Lock()
    {
        if (isHeld())
            CloseHandle(m_handle);
    }
    Q_DISABLE_COPY_MOVE(Lock)
    [[nodiscard]] bool isHeld() const { return m_handle != INVALID_HANDLE_VALUE; }

private:
    HANDLE m_handle;
};

StateFolder::StateFolder(QString path, std::unique_ptr<Lock> lock)
    : m_path(std::move(path))
    , m_lock(std::move(lock))
{
}

StateFolder::~StateFolder() = default;

Expected<std::unique_ptr<StateFolder>, Problem> StateFolder::enter(const QString& path)
{
    const QString folder = QDir(path).absolutePath();
    if (!QDir().mkpath(folder))
        return Problem{ProblemKind::StorageUnusable, folder, u"it cannot be made"_s};
    auto lock = std::make_unique<Lock>(QDir::toNativeSeparators(folder + u"/lock"_s));
    if (!lock->isHeld()) {
        const DWORD error = GetLastError();
        if (error == ERROR_SHARING_VIOLATION)
            return Problem{ProblemKind::StorageInUse, folder, {}};
        return Problem{ProblemKind::StorageUnusable, folder, words(error)};
    }
    return std::unique_ptr<StateFolder>(new StateFolder(folder, std::move(lock)));
}

std::optional<QString> StateFolder::createFile(const QString& name, const QByteArray& content) const
{
    const HANDLE made = CreateFileW(wide(QDir::toNativeSeparators(file(name))), GENERIC_WRITE, 0, nullptr,
        CREATE_NEW, FILE_ATTRIBUTE_NORMAL, nullptr);
    if (made == INVALID_HANDLE_VALUE)
        return words(GetLastError());
    DWORD written = 0;
    const bool isWritten
        = WriteFile(made, content.constData(), static_cast<DWORD>(content.size()), &written, nullptr)
        && written == static_cast<DWORD>(content.size()) && FlushFileBuffers(made);
    const DWORD error = GetLastError();
    CloseHandle(made);
    if (isWritten)
        return std::nullopt;
    QFile::remove(file(name));
    return words(error);
}

std::optional<QString> StateFolder::renameFile(const QString& from, const QString& to) const
{
    if (MoveFileExW(wide(QDir::toNativeSeparators(file(from))), wide(QDir::toNativeSeparators(file(to))),
            MOVEFILE_WRITE_THROUGH))
        return std::nullopt;
    return words(GetLastError());
}

std::optional<QString> StateFolder::closeToOthers(const QString&) const
{
    return std::nullopt;
}

} // namespace rdv
