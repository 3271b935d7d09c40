// SPDX-FileCopyrightText: The Rendezvous authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/model/Expected.h"

#include <QString>
#include <QStringList>

namespace rdv {

/// What the system shall start with itself.
struct ServicePlan {
    QString program; ///< absolute path of this program
    QString configFile; ///< absolute; empty: where a service looks by itself
    QString stateDir; ///< absolute; empty: where a service keeps it by itself
};

// One file a system implements these. Both tell what was done, a sentence a line, or why it could not be done
// and what to do about it. They need the rights of an administrator.

/// Makes the program a service that starts with the system and after a crash, and starts it now. A second
/// call brings an installed service up to date.
[[nodiscard]] Expected<QStringList, QString> installService(const ServicePlan& plan);

/// Stops it and takes it away. Configuration and state stay.
[[nodiscard]] Expected<QStringList, QString> uninstallService();

} // namespace rdv
