// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/service/LaunchdPlist.h"
#include "app/service/ServiceInstaller.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QSaveFile>

#include <optional>
#include <pwd.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace rdv {

namespace {

constexpr int patience = 30'000; // ms for launchctl

const QString label = u"io.github.rendezvous.Rendezvous.Server"_s;
const QString plistFile = u"/Library/LaunchDaemons/%1.plist"_s.arg(label);
const QString dataFolder = u"/Library/Application Support/rendezvous"_s;
const QString logFolder = u"/Library/Logs/rendezvous"_s;

/// A user of its own when the administrator has made one; else the system's for such programs.
const passwd* serviceUser()
{
    const passwd* own = ::getpwnam("_rendezvous");
    return own != nullptr ? own : ::getpwnam("daemon");
}

/// The complaint of launchctl; none: it is done.
std::optional<QString> launchctl(const QStringList& arguments)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(u"/bin/launchctl"_s, arguments);
    if (!process.waitForFinished(patience))
        return u"launchctl does not answer: %1"_s.arg(process.errorString());
    if (process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0)
        return std::nullopt;
    const QString words = QString::fromLocal8Bit(process.readAll()).trimmed();
    return u"launchctl %1: %2"_s.arg(arguments.first(), words);
}

/// Whether launchd knows the service.
bool isLoaded()
{
    return !launchctl({u"print"_s, u"system/"_s + label});
}

std::optional<QString> unload()
{
    return isLoaded() ? launchctl({u"bootout"_s, u"system/"_s + label}) : std::nullopt;
}

/// A folder that belongs to the service and that nobody else may enter.
std::optional<QString> makeFolder(const QString& path, const passwd& owner)
{
    const QByteArray name = QFile::encodeName(path);
    if (!QDir().mkpath(path) || ::chown(name.constData(), owner.pw_uid, owner.pw_gid) != 0
        || ::chmod(name.constData(), S_IRWXU) != 0)
        return u"The folder %1 cannot be made for the user %2."_s.arg(
            path, QString::fromLocal8Bit(owner.pw_name));
    return std::nullopt;
}

/// launchd takes a file only that belongs to root and that nobody else may write.
std::optional<QString> writePlist(const LaunchdPlan& plan)
{
    QSaveFile file(plistFile);
    const QByteArray text = launchdPlist(plan);
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size()
        || !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup | QFile::ReadOther)
        || !file.commit())
        return u"%1 cannot be written: %2"_s.arg(plistFile, file.errorString());
    return std::nullopt;
}

/// What is missing; none: this is an administrator.
std::optional<QString> missingRights()
{
    if (::geteuid() == 0)
        return std::nullopt;
    return u"A service belongs to the system. Do it with sudo."_s;
}

} // namespace

Expected<QStringList, QString> installService(const ServicePlan& plan)
{
    if (const auto missing = missingRights())
        return *missing;
    const passwd* user = serviceUser();
    if (user == nullptr)
        return u"Neither the user _rendezvous nor the user daemon exists."_s;
    const QString state = plan.stateDir.isEmpty() ? dataFolder + u"/state"_s : plan.stateDir;
    LaunchdPlan daemon{label, {plan.program, u"--service"_s, u"--state-dir"_s, state},
        QString::fromLocal8Bit(user->pw_name), logFolder + u"/server.log"_s};
    const QString common = dataFolder + u"/default.json"_s; // a daemon has no folder of its own to look in
    const QString config = plan.configFile.isEmpty() && QFileInfo::exists(common) ? common : plan.configFile;
    if (!config.isEmpty())
        daemon.command << u"--config"_s << config;
    if (const auto failure = unload())
        return *failure;
    for (const QString& folder : {dataFolder, state, logFolder}) {
        if (const auto failure = makeFolder(folder, *user))
            return *failure;
    }
    if (const auto failure = writePlist(daemon))
        return *failure;
    if (const auto failure = launchctl({u"bootstrap"_s, u"system"_s, plistFile}))
        return *failure;
    return QStringList{u"Wrote %1."_s.arg(plistFile),
        u"The server runs as the user %1, and will start with the system and after a failure."_s.arg(
            daemon.user),
        u"It keeps its state in %1 and writes its log to %2."_s.arg(state, daemon.logFile)};
}

Expected<QStringList, QString> uninstallService()
{
    if (const auto missing = missingRights())
        return *missing;
    if (const auto failure = unload())
        return *failure;
    if (!QFileInfo::exists(plistFile))
        return QStringList{u"There is no such service."_s};
    if (!QFile::remove(plistFile))
        return u"%1 cannot be removed."_s.arg(plistFile);
    return QStringList{u"The service is stopped and removed. %1 stays."_s.arg(dataFolder)};
}

} // namespace rdv
