// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/model/ServerConfig.h"

namespace rdv {

QList<Problem> ServerConfig::validate() const
{
    return {};
}

QList<Problem> ServerConfig::warnings() const
{
    return {};
}

IceUrl parseIceUrl(const QString&)
{
    return {};
}

} // namespace rdv
