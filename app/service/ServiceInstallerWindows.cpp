// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/service/ServiceInstaller.h"
#include "app/service/WindowsCommandLine.h"
#include "app/service/WindowsServiceSetup.h"

#include <QDir>

using namespace Qt::StringLiterals;

namespace rdv {

namespace {

std::wstring native(const QString& path)
{
    return QDir::toNativeSeparators(path).toStdWString();
}

Expected<QStringList, QString> answer(const WindowsSetupResult& result)
{
    QStringList lines;
    for (const std::wstring& line : result.done)
        lines += QString::fromStdWString(line);
    if (result.failure.empty())
        return lines;
    return QString((lines << QString::fromStdWString(result.failure)).join(u'\n'));
}

} // namespace

Expected<QStringList, QString> installService(const ServicePlan& plan)
{
    const std::wstring folder = windowsDataFolder();
    if (folder.empty())
        return u"Windows names no folder for the data of programs (ProgramData)."_s;
    // The folder below the profile of the account would be another one for every account.
    std::vector<std::wstring> words{native(plan.program), L"--service", L"--state-dir",
        plan.stateDir.isEmpty() ? folder + L"\\state" : native(plan.stateDir)};
    if (!plan.configFile.isEmpty()) {
        words.emplace_back(L"--config");
        words.push_back(native(plan.configFile));
    }
    return answer(installWindowsService(
        {L"Rendezvous Server", L"Pairs WebRTC cameras with the browsers that want to watch them.",
            windowsCommandLine(words), folder}));
}

Expected<QStringList, QString> uninstallService()
{
    return answer(uninstallWindowsService());
}

} // namespace rdv
