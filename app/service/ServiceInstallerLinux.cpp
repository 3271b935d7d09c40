// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/service/ServiceInstaller.h"
#include "app/service/SystemdUnit.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QSaveFile>

#include <cerrno>
#include <grp.h>
#include <pwd.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace rdv {

namespace {

constexpr auto user = "rendezvous";
constexpr auto configFolder = "/etc/rendezvous";

QString unitPlace()
{
    return u"/etc/systemd/system/rendezvous.service"_s;
}

/// What keeps a step from being done; empty: it is done.
using Fault = QString;

Fault run(const QString& program, const QStringList& arguments)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(program, arguments);
    const QString command = program + u' ' + arguments.join(u' ');
    if (!process.waitForStarted() || !process.waitForFinished(-1))
        return u"\"%1\" cannot be run: %2"_s.arg(command, process.errorString());
    if (process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0)
        return {};
    return u"\"%1\" failed: %2"_s.arg(command, QString::fromUtf8(process.readAll()).trimmed());
}

bool isPackaged()
{
    return QFileInfo::exists(u"/usr/lib/systemd/system/rendezvous.service"_s)
        || QFileInfo::exists(u"/lib/systemd/system/rendezvous.service"_s);
}

/// What both ways need.
Fault refusal(const QString& option)
{
    // sd_booted(3)
    if (!QFileInfo(u"/run/systemd/system"_s).isDir())
        return u"This system does not run systemd, so there is nothing to install the service in. Have your "
               u"own manager of services start \"rendezvousd --service\"."_s;
    if (isPackaged())
        return u"A package has brought the service. It is started with \"systemctl enable --now rendezvous\" "
               u"and goes with the package."_s;
    if (::geteuid() != 0)
        return u"This needs the rights of root. Say it again with sudo: %1"_s.arg(option);
    return {};
}

Fault makeUser()
{
    if (::getpwnam(user) != nullptr)
        return {};
    return run(u"useradd"_s,
        {u"--system"_s, u"--user-group"_s, u"--home-dir"_s, u"/var/lib/rendezvous"_s, u"--no-create-home"_s,
            u"--shell"_s, u"/usr/sbin/nologin"_s, u"--comment"_s, u"Rendezvous server"_s,
            QString::fromLatin1(user)});
}

/// Owned by `owner` and the service's group.
Fault give(const QByteArray& path, uid_t owner, mode_t mode)
{
    const group* ours = ::getgrnam(user);
    if (ours == nullptr)
        return u"The system has no group rendezvous."_s;
    if (::chown(path.constData(), owner, ours->gr_gid) != 0 || ::chmod(path.constData(), mode) != 0)
        return u"The rights of %1 cannot be set: %2"_s.arg(QFile::decodeName(path), qt_error_string(errno));
    return {};
}

/// The server writes its configuration when an operator changes it, and nobody else may read its secrets.
Fault prepareConfiguration()
{
    if (!QDir().mkpath(QString::fromLatin1(configFolder)))
        return u"The folder %1 cannot be made."_s.arg(QString::fromLatin1(configFolder));
    if (Fault fault = give(configFolder, 0, 0770); !fault.isEmpty())
        return fault;
    const QByteArray file = QByteArray(configFolder) + "/default.json";
    const QString name = QFile::decodeName(file);
    // Without one the server would write its changes to a file in its home, which no operator looks for.
    if (!QFileInfo::exists(name) && !QFile::copy(u":/rdv/default.json"_s, name))
        return u"%1 cannot be written."_s.arg(name);
    return give(file, 0, 0660);
}

/// A folder that is there already keeps its rights: it may hold other things.
Fault prepareState(const QString& folder)
{
    if (folder.isEmpty() || QFileInfo(folder).isDir())
        return {};
    if (!QDir().mkpath(folder))
        return u"The folder %1 cannot be made."_s.arg(folder);
    return give(QFile::encodeName(folder), ::getpwnam(user)->pw_uid, 0700);
}

Fault writeUnit(const ServicePlan& plan)
{
    QFile form(u":/rdv/rendezvous.service.in"_s);
    QSaveFile unit(unitPlace());
    if (!form.open(QIODevice::ReadOnly) || !unit.open(QIODevice::WriteOnly))
        return u"%1 cannot be written: %2"_s.arg(unitPlace(), unit.errorString());
    unit.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup | QFile::ReadOther);
    unit.write(unitText(QString::fromUtf8(form.readAll()), plan).toUtf8());
    return unit.commit() ? Fault() : u"%1 cannot be written: %2"_s.arg(unitPlace(), unit.errorString());
}

Fault startUnit()
{
    for (const QStringList& command :
        {QStringList{u"daemon-reload"_s}, {u"enable"_s, u"rendezvous"_s}, {u"restart"_s, u"rendezvous"_s}}) {
        if (Fault fault = run(u"systemctl"_s, command); !fault.isEmpty())
            return fault + u"\nThe log says more: journalctl -u rendezvous -n 50"_s;
    }
    return {};
}

} // namespace

Expected<QStringList, QString> installService(const ServicePlan& plan)
{
    if (const Fault fault = refusal(u"sudo %1 --install-service"_s.arg(plan.program)); !fault.isEmpty())
        return fault;
    if (const Fault fault = unitRefusal(plan); !fault.isEmpty())
        return fault;
    if (const Fault fault = makeUser(); !fault.isEmpty())
        return fault;
    if (const Fault fault = prepareConfiguration(); !fault.isEmpty())
        return fault;
    if (const Fault fault = prepareState(plan.stateDir); !fault.isEmpty())
        return fault;
    if (const Fault fault = writeUnit(plan); !fault.isEmpty())
        return fault;
    if (const Fault fault = startUnit(); !fault.isEmpty())
        return fault;
    return QStringList{u"The service runs, and starts with the system: %1"_s.arg(unitPlace()),
        u"It runs as the user rendezvous, who must be able to read its configuration."_s,
        u"See how it fares: systemctl status rendezvous"_s, u"Read its log: journalctl -u rendezvous"_s};
}

Expected<QStringList, QString> uninstallService()
{
    if (const Fault fault = refusal(u"sudo rendezvousd --uninstall-service"_s); !fault.isEmpty())
        return fault;
    if (!QFileInfo::exists(unitPlace()))
        return u"There is no service to take away: %1 does not exist."_s.arg(unitPlace());
    if (const Fault fault = run(u"systemctl"_s, {u"disable"_s, u"--now"_s, u"rendezvous"_s});
        !fault.isEmpty())
        return fault;
    if (!QFile::remove(unitPlace()))
        return u"%1 cannot be removed."_s.arg(unitPlace());
    if (const Fault fault = run(u"systemctl"_s, {u"daemon-reload"_s}); !fault.isEmpty())
        return fault;
    return QStringList{u"The service is stopped and taken away."_s,
        u"Configuration (%1), state (/var/lib/rendezvous) and the user rendezvous stay."_s.arg(
            QString::fromLatin1(configFolder))};
}

} // namespace rdv
