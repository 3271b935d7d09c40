// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/Streams.h"

#include <algorithm>
#include <climits>
#include <poll.h>
#include <sys/stat.h>
#include <unistd.h>

namespace rdv {

bool writeToStandardError(const QByteArray& bytes, int milliseconds)
{
    // A pipe that poll() calls writable takes at least PIPE_BUF bytes without blocking (pipe(7)). The
    // descriptor itself must not become non-blocking: it is shared with the shell that started the program.
    qsizetype written = 0;
    while (written < bytes.size()) {
        pollfd descriptor{STDERR_FILENO, POLLOUT, 0};
        if (::poll(&descriptor, 1, milliseconds) != 1 || (descriptor.revents & POLLOUT) == 0)
            return false;
        const auto piece = std::min<qsizetype>(bytes.size() - written, _POSIX_PIPE_BUF);
        const ssize_t count = ::write(STDERR_FILENO, bytes.constData() + written, static_cast<size_t>(piece));
        if (count <= 0)
            return false;
        written += count;
    }
    return true;
}

bool isStandardErrorJournal()
{
    // systemd.exec(5): device and inode of the stream that it made for the service.
    struct stat stream { };
    if (::fstat(STDERR_FILENO, &stream) != 0)
        return false;
    const QByteArray journal = qgetenv("JOURNAL_STREAM");
    return journal
        == QByteArray::number(static_cast<quint64>(stream.st_dev)) + ':'
        + QByteArray::number(static_cast<quint64>(stream.st_ino));
}

} // namespace rdv
