// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/service/ServiceInstaller.h"

using namespace Qt::StringLiterals;

namespace rdv {

namespace {

QString refusal()
{
    return u"Rendezvous does not know the services of this system. Have it start with --no-gui."_s;
}

} // namespace

Expected<QStringList, QString> installService(const ServicePlan& /*plan*/)
{
    return refusal();
}

Expected<QStringList, QString> uninstallService()
{
    return refusal();
}

} // namespace rdv
