// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/service/SystemdUnit.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rdv {

namespace {

/// Folders that ProtectHome= and PrivateTmp= hide from the service.
const QStringList& hiddenFolders()
{
    static const QStringList all{u"/home/"_s, u"/root/"_s, u"/run/user/"_s, u"/tmp/"_s, u"/var/tmp/"_s};
    return all;
}

bool isPlain(QChar c)
{
    return c.isLetterOrNumber() || u"/._-+=:,@%$"_s.contains(c);
}

/// An argument of ExecStart=, where a dollar sign would name a variable (systemd.service(5)).
QString argument(const QString& text)
{
    return unitWord(QString(text).replace(u'$', u"$$"_s));
}

QString folderOf(const QString& file)
{
    return file.left(std::max<qsizetype>(1, file.lastIndexOf(u'/')));
}

QString arguments(const ServicePlan& plan)
{
    QString line;
    if (!plan.configFile.isEmpty())
        line += u" --config "_s + argument(plan.configFile);
    if (!plan.stateDir.isEmpty())
        line += u" --state-dir "_s + argument(plan.stateDir);
    return line;
}

/// What the service must be able to write beside its usual folders.
QString places(const ServicePlan& plan)
{
    QString line;
    if (!plan.configFile.isEmpty() && folderOf(plan.configFile) != "/etc/rendezvous"_L1)
        line += u' ' + unitWord(u'-' + folderOf(plan.configFile));
    if (!plan.stateDir.isEmpty())
        line += u' ' + unitWord(plan.stateDir);
    return line;
}

} // namespace

QString unitRefusal(const ServicePlan& plan)
{
    for (const QString& path : {plan.program, plan.configFile, plan.stateDir}) {
        if (std::any_of(
                path.begin(), path.end(), [](QChar c) { return c.category() == QChar::Other_Control; }))
            return u"A path with a line break or another control character cannot stand in a unit."_s;
        const auto& hidden = hiddenFolders();
        const auto found = std::find_if(
            hidden.begin(), hidden.end(), [&path](const QString& folder) { return path.startsWith(folder); });
        if (found != hidden.end())
            return u"%1 cannot be used by a service, which is kept away from %2. Install the program with "
                   u"\"cmake --install\", and keep its files below /etc/rendezvous and /var/lib."_s.arg(
                       path, found->chopped(1));
    }
    return {};
}

QString unitText(const QString& form, const ServicePlan& plan)
{
    QString text = form;
    // The program's own path is not searched for variables.
    text.replace("@EXEC@"_L1, unitWord(plan.program));
    text.replace("@ARGUMENTS@"_L1, arguments(plan));
    return text.replace("@PLACES@"_L1, places(plan));
}

QString unitWord(const QString& text)
{
    QString escaped = text;
    escaped.replace(u'%', u"%%"_s);
    if (!text.isEmpty() && std::all_of(text.begin(), text.end(), isPlain))
        return escaped;
    escaped.replace(u'\\', u"\\\\"_s).replace(u'"', u"\\\""_s);
    return u'"' + escaped + u'"';
}

} // namespace rdv
