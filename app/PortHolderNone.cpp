// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/PortHolder.h"

using namespace Qt::StringLiterals;

namespace rdv {

QString portHolder(quint16)
{
    return {};
}

QString portHolderCommand(quint16)
{
    return u"netstat -an"_s;
}

} // namespace rdv
