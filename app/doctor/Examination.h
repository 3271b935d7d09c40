// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/doctor/Facts.h"
#include "app/doctor/LocalChecks.h"
#include "server/config/ConfigFile.h"

#include <QJsonObject>
#include <QString>

#include <functional>

namespace rdv {

/// Who holds a port of this machine; empty: nobody, or the system does not tell.
using PortHolderOf = std::function<QString(quint16)>;

/// What is to be examined.
struct Examination {
    LoadedConfig loaded;
    QJsonObject server; ///< status of the running server; empty: none answers
    QString answerFault; ///< why none does
    PortHolderOf portHolder;
    ProblemWords words;
};

} // namespace rdv
