// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/store/StateFolder.h"

#include <QDir>
#include <QFile>

#include <cerrno>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

namespace rdv {

using namespace Qt::StringLiterals;

namespace {

constexpr mode_t kPrivateFile = S_IRUSR | S_IWUSR;
constexpr mode_t kPrivateFolder = S_IRWXU;

QString words(int error)
{
    return qt_error_string(error);
}

class Descriptor {
public:
    explicit Descriptor(int fd)
        : m_fd(fd)
    {
    }
    ~Descriptor()
    {
        if (m_fd >= 0)
            ::close(m_fd);
    }
    Q_DISABLE_COPY_MOVE(Descriptor)

    [[nodiscard]] int get() const { return m_fd; }
    [[nodiscard]] bool isOpen() const { return m_fd >= 0; }

private:
    int m_fd;
};

/// A name in a folder lasts when the folder itself has been written.
std::optional<QString> syncFolder(const QString& path)
{
    const Descriptor folder(::open(QFile::encodeName(path).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (!folder.isOpen() || ::fsync(folder.get()) != 0)
        return words(errno);
    return std::nullopt;
}

std::optional<Problem> makeFolder(const QString& path)
{
    const QDir parent = QFileInfo(path).absoluteDir();
    if (!parent.exists() && !QDir().mkpath(parent.path()))
        return Problem{ProblemKind::StorageUnusable, path, u"its parent folder cannot be made"_s};
    if (::mkdir(QFile::encodeName(path).constData(), kPrivateFolder) != 0)
        return Problem{ProblemKind::StorageUnusable, path, words(errno)};
    if (const auto failure = syncFolder(parent.path()))
        return Problem{ProblemKind::StorageUnusable, path, *failure};
    return std::nullopt;
}

std::optional<Problem> checkFolder(const QString& path)
{
    struct stat facts { };
    if (::stat(QFile::encodeName(path).constData(), &facts) != 0)
        return Problem{ProblemKind::StorageUnusable, path, words(errno)};
    if (!S_ISDIR(facts.st_mode))
        return Problem{ProblemKind::StorageUnusable, path, u"it is not a folder"_s};
    if ((facts.st_mode & (S_IWGRP | S_IWOTH)) != 0)
        return Problem{ProblemKind::StorageUnusable, path,
            u"other users may write to this folder; take that away from them (chmod 700)"_s};
    const uid_t user = ::geteuid();
    if (user != 0 && facts.st_uid != user)
        return Problem{ProblemKind::StorageUnusable, path, u"this folder belongs to another user"_s};
    return std::nullopt;
}

bool writeAll(int fd, const QByteArray& content)
{
    qsizetype written = 0;
    while (written < content.size()) {
        const auto count
            = ::write(fd, content.constData() + written, static_cast<size_t>(content.size() - written));
        if (count < 0 && errno == EINTR)
            continue;
        if (count <= 0)
            return false;
        written += count;
    }
    return true;
}

} // namespace

class StateFolder::Lock {
public:
    explicit Lock(const QString& path)
        : m_file(::open(
            QFile::encodeName(path).constData(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, kPrivateFile))
    {
    }
    [[nodiscard]] bool isOpen() const { return m_file.isOpen(); }
    [[nodiscard]] bool take() const { return ::flock(m_file.get(), LOCK_EX | LOCK_NB) == 0; }

private:
    Descriptor m_file;
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
    if (!QFileInfo::exists(folder)) {
        if (const auto problem = makeFolder(folder))
            return *problem;
    }
    if (const auto problem = checkFolder(folder))
        return *problem;
    auto lock = std::make_unique<Lock>(folder + u"/lock"_s);
    if (!lock->isOpen())
        return Problem{ProblemKind::StorageUnusable, folder, words(errno)};
    if (!lock->take()) {
        if (errno == EWOULDBLOCK)
            return Problem{ProblemKind::StorageInUse, folder, {}};
        return Problem{ProblemKind::StorageUnusable, folder, words(errno)};
    }
    return std::unique_ptr<StateFolder>(new StateFolder(folder, std::move(lock)));
}

std::optional<QString> StateFolder::createFile(const QString& name, const QByteArray& content) const
{
    const QByteArray path = QFile::encodeName(file(name));
    const Descriptor made(
        ::open(path.constData(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, kPrivateFile));
    if (!made.isOpen())
        return words(errno);
    if (::fchmod(made.get(), kPrivateFile) == 0 && writeAll(made.get(), content) && ::fsync(made.get()) == 0)
        return syncFolder(m_path);
    QString failure = words(errno);
    ::unlink(path.constData());
    return failure;
}

std::optional<QString> StateFolder::renameFile(const QString& from, const QString& to) const
{
    if (::rename(QFile::encodeName(file(from)).constData(), QFile::encodeName(file(to)).constData()) != 0)
        return words(errno);
    return syncFolder(m_path);
}

std::optional<QString> StateFolder::closeToOthers(const QString& name) const
{
    const QByteArray path = QFile::encodeName(file(name));
    struct stat facts { };
    if (::stat(path.constData(), &facts) != 0)
        return errno == ENOENT ? std::nullopt : std::optional(words(errno));
    const mode_t others = S_IRWXG | S_IRWXO;
    if ((facts.st_mode & others) != 0 && ::chmod(path.constData(), kPrivateFile) != 0)
        return words(errno);
    return std::nullopt;
}

} // namespace rdv
