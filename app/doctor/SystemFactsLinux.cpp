// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/doctor/SystemFacts.h"

#include <QFile>
#include <QFileInfo>
#include <QProcess>

#include <cerrno>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/resource.h>
#include <sys/timex.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace rdv {

namespace {

const auto kUnit = u"rendezvous.service"_s;

QString unitFile()
{
    for (const QString& folder : {u"/etc/systemd/system/"_s, u"/run/systemd/system/"_s,
             u"/usr/local/lib/systemd/system/"_s, u"/usr/lib/systemd/system/"_s, u"/lib/systemd/system/"_s}) {
        if (QFileInfo::exists(folder + kUnit))
            return folder + kUnit;
    }
    return {};
}

QString unitState()
{
    constexpr int patience = 3000;
    QProcess systemctl;
    systemctl.start(u"systemctl"_s, {u"is-active"_s, kUnit});
    if (!systemctl.waitForFinished(patience)) {
        systemctl.kill();
        systemctl.waitForFinished();
        return {};
    }
    return QString::fromUtf8(systemctl.readAllStandardOutput()).trimmed();
}

} // namespace

std::optional<bool> isClockSynchronised()
{
    timex facts{};
    if (::adjtimex(&facts) < 0)
        return std::nullopt;
    return (facts.status & STA_UNSYNC) == 0;
}

qint64 openFilesLimit()
{
    rlimit limit{};
    if (::getrlimit(RLIMIT_NOFILE, &limit) != 0)
        return -1;
    return static_cast<qint64>(limit.rlim_max); // to which a server raises its own
}

bool isLockHeld(const QString& lockFile)
{
    const int fd = ::open(QFile::encodeName(lockFile).constData(), O_RDONLY | O_CLOEXEC | O_NOFOLLOW);
    if (fd < 0)
        return false;
    const bool isHeld = ::flock(fd, LOCK_SH | LOCK_NB) != 0 && errno == EWOULDBLOCK;
    ::close(fd);
    return isHeld;
}

bool isAdministrator()
{
    return ::geteuid() == 0;
}

bool isOwnedByUs(uint owner)
{
    return ::geteuid() == owner;
}

ServiceFacts serviceFacts()
{
    ServiceFacts facts;
    facts.unit = unitFile();
    facts.hasManager = QFileInfo(u"/run/systemd/system"_s).isDir();
    if (!facts.hasManager || facts.unit.isEmpty())
        return facts;
    const QFileInfo wish(u"/etc/systemd/system/multi-user.target.wants/"_s + kUnit);
    facts.isEnabled = wish.isSymLink() || wish.exists();
    facts.state = unitState();
    return facts;
}

} // namespace rdv
